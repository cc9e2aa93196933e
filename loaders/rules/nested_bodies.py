"""Which institution is a unit of which: "Institute of Automation, Academy of Sciences"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from govgraph.graph.statement import Span
from govgraph.loaders import places
from govgraph.loaders.organizations import known_organization
from govgraph.loaders.rules.acting_names import ACTING
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.masking import rule
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.name_forms import initials_of
from govgraph.loaders.rules.nesting import countries_in, inner_mentions
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading
from govgraph.loaders.rules.wording import word_set

_BELONGS = rule(
    r"({I}),? (?:is|was|are|being|,)?,? ?(?:also )?(?:a|an|the|part|one)?"
    r"(?: \w+[\w-]*){0,4}? ?(?:agency|arm|unit|part|institute|branch|body|division|centre"
    r"|center|department|affiliate|subsidiary|organ|laboratory|initiative|programme|school"
    r"|college|think[- ]tank)(?: \w+){0,4}? (?:of|within|under|at|affiliated (?:with|to)"
    r"|approved by|hosted by|housed (?:at|in)|based (?:at|in))(?: the)? ({I})"
)
_HOUSED = rule(
    r"({I})(?: \([^()]*\))?(?: project| programme| program)?(?:,? which)?,?(?: is| was| are|(?<=,))"
    r"(?: now| currently)? (?:housed|based|located|hosted|embedded|set up|situated)"
    r"(?: in| within| at| under)(?: the)? ({I})"
)
_ITS = rule(r"({I})[^.;{I}{P}]{0,60}? (?:of|at|in|from|and) its (?:own )?({I})")


_UNIONS = frozenset({"United Nations", "European Union", "African Union"})
"""Unions of states whose organs are called by their two letters."""


def nested_units(reading: Reading) -> Iterator[Draft]:
    """ "Institute of Automation, Chinese Academy of Sciences", "A of B", "B's A"."""
    for passage in passages(reading):
        for mention in passage.view.mentions:
            chain = [mention, *inner_mentions(mention)]
            for child, parent in pairwise(chain):
                yield from _part(passage, child, parent, mention.extent)
            yield from _country_behind(passage, mention)
            for whole in mention.inner:
                if whole.kind is Kind.INSTITUTION and mention.kind is Kind.INSTITUTION:
                    yield from _part(passage, mention, whole, mention.extent)


def _part(passage: Passage, child: Mention, parent: Mention, extent: Span) -> Iterator[Draft]:
    part, whole = passage.reading.entity(child), passage.reading.entity(parent)
    if part and whole and part.kind is whole.kind:
        telling = len(extent.cut(passage.reading.document.text)) > 8
        yield Draft("nested-unit", part, "PART_OF", extent if telling else passage.span, whole)


def _country_behind(passage: Passage, mention: Mention) -> Iterator[Draft]:
    """ "A, China" on a line of its own, or with a comma in a sentence."""
    reading = passage.reading
    in_sentence = passage.unit.kind is UnitKind.SENTENCE
    if in_sentence and "," not in mention.extent.cut(reading.document.text):
        return
    for country in countries_in(mention):
        seat = [mention, *inner_mentions(mention)][-1]
        body, land = reading.entity(seat), reading.entity(country)
        if body and of_states(body) and passage.mentions(Kind.PERSON):
            continue  # "Chair of the OECD Committee on Reefs, Korea": where the chair is from
        if body and land and body.kind is Kind.INSTITUTION:
            yield Draft("body-country", body, "LOCATED_IN", mention.extent, land)


def of_states(body: DocumentEntity) -> bool:
    """Return whether a body is one of several states, or is called after one: "OECD panel"."""
    opens = (known_organization(name) for name in (body.name, body.name.split()[0]))
    return any(known and known.kind == "intergovernmental" for known in opens)


def named_after_parent(reading: Reading) -> Iterator[Draft]:
    """ "Tsinghua University Latin America Center": the name opens with that of its parent."""
    bodies = reading.table.of_kind(Kind.INSTITUTION)
    for body in bodies:
        if body.parent is not None:
            continue
        for other in bodies:
            if other is not body and _opens_with(body, other):
                yield Draft("named-after-parent", body, "PART_OF", body.first, other)
                break


def _opens_with(body: DocumentEntity, other: DocumentEntity) -> bool:
    names = {other.name, other.acronym} | {
        m.name for m in other.mentions if len(m.name) > 3 or m.name.isupper()
    }
    names |= {i for i in initials_of(other.name) if len(i) > 2 and i == body.name.split()[0]}
    if other.name in _UNIONS and body.name.split()[0].replace(".", "") in initials_of(other.name):
        return len(body.name.split()) > 1
    if body.head in ACTING:
        return False
    first, _, rest = other.name.partition(" ")
    if rest in {"University", "Academy"} and not places.country(first) and body.head in _ACADEMIC:
        names.add(first)
    opened = [n for n in names if n and body.name.startswith(f"{n} ")]
    return any(body.name[len(n) + 1 :] not in _SAME and len(body.name) > len(n) + 3 for n in opened)


_ACADEMIC = word_set("""
    center centre institute school college faculty department lab laboratory program programme
    library hospital clinic initiative group hub press club society project
""")
"""Heads of the parts of universities, which go by the first word of the university's name."""
_SAME = frozenset({"University", "College", "Foundation", "Inc", "Ltd", "Corporation"})
"""What is added to a body's short name, and makes the long name of the same body."""


def stated_units(reading: Reading) -> Iterator[Draft]:
    """ "UNDP is the largest development agency of the United Nations"."""
    for passage in passages(reading):
        for match in (*_BELONGS.finditer(passage.text), *_HOUSED.finditer(passage.text)):
            part, whole = passage.named(match.group(1)), passage.named(match.group(2))
            if part and whole and part.parent in (None, whole.index):
                yield Draft("stated-unit", part, "PART_OF", passage.span, whole)


def its_units(reading: Reading) -> Iterator[Draft]:
    """ "professor at X and director of its Center for Y"."""
    for passage in passages(reading):
        for match in _ITS.finditer(passage.text):
            whole, part = passage.named(match.group(1)), passage.named(match.group(2))
            if whole and part and part.parent is None:
                yield Draft("its-unit", part, "PART_OF", passage.span, whole)
