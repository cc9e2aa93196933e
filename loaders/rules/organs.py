"""Boards and the like that every body has: whoever sits on one holds a post at the body."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from govgraph.graph.statement import Span
from govgraph.loaders.organizations import known_organization
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.head_nouns import head_kind
from govgraph.loaders.rules.mention import Kind, Mention

_ORGAN = re.compile(
    r"(?:(?:International|Scientific|Independent|External|Global|Strategic|Industry|Technical"
    r"|Academic|National) )?"
    r"(?:Boards? of (?:Directors|Trustees|Governors|Advis[eo]rs|Management|Regents|Overseers"
    r"|Visitors)"
    r"|(?:Advisory|Governing|Supervisory|Executive|Management|Editorial|Steering|Audit|Ethics) "
    r"(?:Board|Council|Committee|Group)|Board|Governing Body|Executive)",
    re.IGNORECASE,
)
_FRONT = re.compile(
    r"(?:(?:Advisory|Governing|Supervisory|Executive|Editorial) )?Boards?"
    r"(?: of (?:Directors|Trustees|Governors|Advis[eo]rs))? (?:of|for|at) (?:the )?(?=[A-Z0-9])"
)


def is_organ(name: str) -> bool:
    """Return whether a name says only what organ of a body is meant: "Board of Trustees"."""
    return _ORGAN.fullmatch(name) is not None


def without_board(mention: Mention) -> Mention:
    """Return the body whose board is meant: "Boards of Coral Commons" is Coral Commons."""
    front = _FRONT.match(mention.name) if mention.kind is Kind.INSTITUTION else None
    rest = mention.name[front.end() :] if front else ""
    if not front or is_organ(mention.name) or mention.parent is not None:
        return mention
    several = "Boards" in front.group()
    head = next((w for w in reversed(rest.split()) if head_kind(w) is Kind.INSTITUTION), "")
    if not several and not head and known_organization(rest) is None:
        return mention
    span = Span(mention.span.start + front.end(), mention.span.end)
    return replace(mention, span=span, name=rest, head=head.lower() or mention.head)


def seats_on_boards(drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Yield the posts at bodies that people hold on their boards."""
    wholes: dict[int, set[int]] = {}
    for draft in drafts:
        if draft.predicate == "PART_OF" and draft.object is not None:
            wholes.setdefault(draft.subject.index, set()).add(draft.object.index)
    parts = {d.object.index: d.object for d in drafts if d.object is not None}
    for draft in drafts:
        organ = draft.object
        if draft.predicate != "AFFILIATED_WITH" or organ is None or not is_organ(organ.name):
            continue
        above = wholes.get(organ.index, set())
        if len(above) == 1:
            role = draft.role or "member"
            named = organ.name.lower() in role.lower()
            title = role if named else f"{role} of the {organ.name}"
            yield replace(draft, rule="seat-on-board", object=parts[min(above)], role=title)
