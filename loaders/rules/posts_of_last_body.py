"""Posts whose body is not beside them: "where Executive Director X …", "Premier X"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.places import demonym
from govgraph.loaders.rules.affiliations import ORG
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.masking import one_of, rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, sentences_of
from govgraph.loaders.rules.posts_in_prose import post_at, title_just_before
from govgraph.loaders.rules.reading import Reading

PERSON = one_of("P")
_NATIONAL = re.compile(
    r"(?:vice[- ]|deputy )?"
    r"(?:president|premier|prime minister|chancellor|(?:[\w-]+ )?minister|king|queen)",
    re.I,
)
_PERSON_OF = rule(r"{P},? (?:of|from) (?:the )?({C})")
"""Countries that tell whose somebody else is."""
_OF_COUNTRY = rule(r",? (?:of|from) (?:the )?(?:[A-Z]\w+ of )?{C}")
_ACADEMIC = frozenset({"professor", "prof", "dr"})
_BODY_RIGHT_BEFORE = re.compile(rf"{ORG}(?:'s?)? (?:(?!(?:by|and)\b)[\w-]+ )*$")


def titled_without_body(reading: Reading) -> Iterator[Draft]:
    """ "HD, where Executive Director X received her": the body named last before."""
    for passage in sentences_of(reading):
        for match in re.finditer(PERSON, passage.text):
            title = title_just_before(passage.text, match.start())
            mention = passage.view.mention(match.group())
            known = passage.named(match.group())
            if known is not None and " " not in mention.name and " " in known.name:
                continue  # "Minister Lind", who has been introduced before
            if _OF_COUNTRY.match(passage.text, match.end()):
                continue  # "Prime Minister Lind of Norway"
            if title and title[0].isupper() and title.lower() not in _ACADEMIC:
                yield from _at_last_body(passage, match, title)


def _at_last_body(passage: Passage, match: re.Match[str], title: str) -> Iterator[Draft]:
    before = passage.text[: match.start()]
    nation = re.search(r"(\S+) (?:[Ff]ormer )?$", before[: len(before) - len(title) - 1])
    if nation and demonym(nation.group(1)):
        return
    bodies = [c for c in before if re.match(ORG, c)]
    if bodies and _BODY_RIGHT_BEFORE.search(before[: len(before) - len(title) - 1][-25:]):
        return
    national = bool(_NATIONAL.match(title))
    wanted = [c for c in bodies if (passage.view.mention(c).kind is Kind.COUNTRY) == national]
    if national and not wanted:
        yield from _national_post(passage, match.group(), title)
    sent = title.lower() == "ambassador"
    wanted = [c for c in bodies if passage.view.mention(c).kind is Kind.COUNTRY] if sent else wanted
    if wanted and (national or sent or ", where" in before):
        yield from post_at(passage, "title-of-last-body", match.group(), wanted[-1], title)


def _national_post(passage: Passage, person_: str, title: str) -> Iterator[Draft]:
    """ "Premier X": of the country named last in the paragraphs before."""
    reading, index = passage.reading, passage.index
    person = passage.named(person_)
    around = [
        *range(index, max(-1, index - 5), -1),
        *range(index + 1, min(index + 3, len(reading.units))),
    ]
    for near in around:
        views = reading.masked[near]
        theirs = {match[1] for match in _PERSON_OF.finditer(views.text)}
        countries = [
            m
            for m in views.mentions_in("".join(c for c in views.text if c not in theirs))
            if m.kind is Kind.COUNTRY
        ]
        if len({m.iso or m.name for m in countries}) > 1 and near != index:
            return
        country = reading.entity(countries[-1]) if countries else None
        if person and country:
            yield Draft(
                "national-post",
                person,
                "AFFILIATED_WITH",
                passage.span,
                country,
                role=title,
                occasion=passage.event,
            )
            return
