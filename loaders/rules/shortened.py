"""When one name is the short form of another, or may only refer back."""

from __future__ import annotations

import re

from govgraph.loaders.organizations import known_organization
from govgraph.loaders.rules.head_nouns import head_kind
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.name_forms import form_of, one_edition, same_series


def is_short(mention: Mention) -> bool:
    """Return whether a mention may only refer back: an acronym or a single name."""
    if len(mention.name.split()) != 1:
        return False
    if mention.kind is Kind.PERSON:
        return True
    text = mention.kind is Kind.INITIATIVE and mention.name.isupper()
    return (mention.kind is Kind.INSTITUTION or text) and not mention.acronym


def listed_person(mention: Mention) -> bool:
    """Return whether the place of a single name says that it is a person's."""
    return mention.kind is Kind.PERSON and mention.head == "person"


def shortens(mention: Mention, form: tuple[str, ...], name: str, head: str) -> bool:
    """Return whether a mention of this form is a shorter form of a name of the same kind."""
    if mention.kind is Kind.EVENT:
        return same_series(mention.name, name) or _part_of_name(mention.name, name)
    whole = form_of(mention.kind, name)
    if not 2 <= len(form) < len(whole) or whole[: len(form)] != form:
        return False
    if mention.kind is Kind.INSTITUTION and whole[len(form) :] == ("university",):
        return known_organization(mention.name) in {None, known_organization(name)}
    alike = head == mention.head or (
        mention.kind is Kind.INITIATIVE and form[-1] == mention.head and len(form) < len(whole)
    )
    return bool(mention.head) and mention.parent is None and alike


def _part_of_name(short: str, whole: str) -> bool:
    """Return whether a longer event's name adds a topic behind, or a body in front of a year."""
    if len(short.split()) < 3 or not one_edition(short, whole):
        return False
    bare = re.sub(r"^(?:19|20)\d\d ", "", short)
    if whole.startswith(bare) and len(bare.split()) > 2:
        return re.match(r":? (?:on|about|for|in) \w", whole[len(bare) :]) is not None
    front = whole.removesuffix(f" {short}")
    dated = re.search(r"\b(?:19|20)\d\d\b", short) is not None
    return front != whole and len(front.split()) == 1 and front.isupper() and dated


def adds_head(form: tuple[str, ...], name: str) -> bool:
    """Return whether an institution's name is this form and a head noun behind it."""
    whole = form_of(Kind.INSTITUTION, name)
    if whole[: len(form)] != form or len(whole) != len(form) + 1:
        return False
    return head_kind(whole[-1].capitalize()) is Kind.INSTITUTION
