"""Which event a document describes, and which event each of its units is about."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govgraph.loaders.rules.entities import DocumentEntity, EntityTable
from govgraph.loaders.rules.introduced_events import PARTS, introduced_event, passing_event
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.listed_events import only_described, without_listed
from govgraph.loaders.rules.masking import Masked, one_of, rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.session_headings import heads_events

_HELD = (
    r"(?:held|hosted|convened|organi[sz]ed|opened|took place|takes place|kicked off"
    r"|concluded|closed|wrapped up|gathered|will be|was|brought together|ran|returns?"
    r"|runs?)"
)
_SUBORDINATE = re.compile(
    r"(?:While|As|During|On the (?:sidelines|margins|eve)|Ahead of|Before|Following|After)\b"
)
_ORGANISED = re.compile(rf"{_HELD}[^.]{{0,60}}{one_of('E')}|{one_of('E')}[^.]{{0,40}}{_HELD}")
LARGER = re.compile(
    r"(?:\b(?:in conjunction|together|along) with|\bco-?located (?:with|at)|\bpart of|\bahead of"
    r"|\b(?:precursor|prelude|run-up|lead-up|build-up|road|curtain[- ]raiser) (?:to|for)"
    r"|\b(?:with a view to(?:wards)?|towards|in preparation for|preparations? for|feed(?:ing|s)?"
    r" into"
    r"|input(?:s)? (?:in)?to|contribut\w+ to|building (?:up)?on|drawing on|outcomes? of|follow-up"
    r" to)"
    r"|\b(?:sidelines|margins|fringes|occasion|eve|framework|auspices) of|\balongside|\bprior to"
    r"|\S ?@|\b(?:side|fringe|pre|satellite|parallel|official)[- ]\w*[- ]?event (?:of|to|at|for"
    r"|in))"
    r"(?: the)?(?: \w+)? $",
    re.IGNORECASE,
)
"""What stands before the name of an event that another one is held beside or within."""
_AT_ANOTHER = re.compile(
    r"(?:\bat|@|\bduring|\bwithin|\bbefore|\bafter|\bsince|\bfollowing|\bwith)(?: the)?(?: \w+)? $",
    re.IGNORECASE,
)
TITLE = "title"
"""The head of an event that the page's title is the name of."""
_MINOR = PARTS | {"dinner", "reception", "track"}
_LATE = 8
"""Units behind which a page that is about no event tells of one for a paragraph only."""


def described_event(
    units: Sequence[Unit], masked: Sequence[Masked], table: EntityTable
) -> DocumentEntity | None:
    """Return the event that the document is about, or None where it is about none or several."""
    events = table.of_kind(Kind.EVENT)
    events = without_listed(events, units)
    if not events:
        return None
    scored = [(_weight(event, units, masked, table), -event.first.start, event) for event in events]
    best = _whole(scored, units)
    single = sum(event.head not in _MINOR for event in events) == 1 and _lists_people(units)
    lone_part = len(events) == 1 and events[0].head in _MINOR
    if _lists_events(units, masked) and not _in_title(best[2], units[:2]):
        return None
    needed = 0.5 if single or _lists_sessions(units) else 1 if lone_part else 2
    return best[2] if best[0] >= (4 if _about_other(units, masked, table) else needed) else None


def _lists_events(units: Sequence[Unit], masked: Sequence[Masked]) -> bool:
    """Return whether a page lists events below "Past events", none of which is the page's own."""
    told = any(
        u.kind is UnitKind.HEADING and heads_events(v.text)
        for u, v in zip(units, masked, strict=True)
    )
    return told and _lists_sessions(units)


def _whole(
    scored: Sequence[tuple[float, int, DocumentEntity]], units: Sequence[Unit]
) -> tuple[float, int, DocumentEntity]:
    """Return the best of the scored events; a panel gives way to the conference named before it."""
    best = max(scored, key=lambda s: s[:2])
    first = best[2].first.start
    if best[2].head not in _MINOR or (units and first < units[0].end):
        return best
    before = [s for s in scored if s[2].head not in _MINOR and s[2].first.start < first]
    held = [s for s in before if s[0] >= 2]
    return max(held, key=lambda s: s[:2]) if held else best


def _lists_people(units: Sequence[Unit]) -> bool:
    """Return whether the page lists its speakers, so that it is about some event."""
    roles = (u.label.role for u in units if u.kind is not UnitKind.SENTENCE and u.label)
    return sum(role in {"speaker", "keynote", "panelist"} for role in roles) > 2


def _lists_sessions(units: Sequence[Unit]) -> bool:
    """Return whether titled sessions head parts of the page, so that it is some event's."""
    heads = (u for u in units if u.kind is UnitKind.HEADING and u.label is not None)
    return sum(u.label is not None and u.label.value == "session" for u in heads) > 1


def _about_other(units: Sequence[Unit], masked: Sequence[Masked], table: EntityTable) -> bool:
    """Return whether the title names a text or a person: then an event must be in it too.

    So it is where the title tells that those who make up a body are listed: "Council: members".
    """
    if any(
        u.kind is UnitKind.HEADING and people_of_body(v)
        for u, v in zip(units[:2], masked[:2], strict=True)
    ):
        return True
    return any(
        table.entity_of(m) is not None
        and m.kind in {Kind.INITIATIVE, Kind.PERSON}
        and 2 * (m.extent.end - m.extent.start) > unit.end - unit.start
        for unit, view in zip(units[:2], masked[:2], strict=True)
        if unit.kind is UnitKind.HEADING
        for m in view.mentions
    )


def people_of_body(view: Masked) -> bool:
    """Return whether a title says that it is the people of one body that are told of."""
    bodies = [m for m in view.mentions if m.kind is Kind.INSTITUTION]
    return len(bodies) == 1 == len(view.mentions) and _PEOPLE_OF.fullmatch(view.text) is not None


_PEOPLE_OF = rule(
    r"(?i)(?:(?:the|our|meet|who|is|are|we|makes? up|belongs? to|sits? on|in|at|of|on|about|and|for"
    r"|members?|membership|people|persons|team|board|staff|fellows|faculty|advis[eo]rs|directors"
    r"|leadership|experts|researchers|trustees|governance|contacts?|biographies|profiles|bios|new"
    r"|current|independent|external|advisory|behind|from outside)\b|[\s:–—|,&?'’s-])*{I}"
    r"(?:(?:the|our|meet|who|is|are|we|in|at|of|on|about|and|its|members?|membership|people|team"
    r"|board|staff|fellows|faculty|advis[eo]rs|directors|leadership|experts|researchers|trustees"
    r"|biographies|profiles|bios|new|current|independent|external|advisory)\b"
    r"|[\s:–—|,&?'’s-])*"
)


def _weight(
    event: DocumentEntity, units: Sequence[Unit], masked: Sequence[Masked], table: EntityTable
) -> float:
    """Return how much speaks for an event: named often, in a heading, in the opening lines."""
    weight = min(3, len(event.mentions)) * 0.5
    opening = [i for i, u in enumerate(units) if u.kind is not UnitKind.HEADING]
    top = next((i for i, u in enumerate(units) if u.kind is UnitKind.HEADING), 0)
    rivals = any(e is not event and e.head not in _MINOR for e in table.of_kind(Kind.EVENT))
    for index, (unit, view) in enumerate(zip(units, masked, strict=True)):
        if not any(m.kind is Kind.EVENT and table.entity_of(m) is event for m in view.mentions):
            continue
        if _is_larger_one(event, view, table):
            weight += 0 if rivals else 1
        elif unit.kind is UnitKind.HEADING and (index < 4 or index == top):
            weight += 4
        elif index in opening[:3]:
            weight += 3 if _ORGANISED.search(view.text) else 2
        elif index in opening[:8] and _ORGANISED.search(view.text):
            weight += 1.5
    if any(_is_beside(event, view, table) for view in masked):
        weight -= 2
    if event.head in _MINOR:
        return weight - 2
    return weight + 3 if event.head == TITLE else weight


def _is_larger_one(event: DocumentEntity, view: Masked, table: EntityTable) -> bool:
    """Return whether a unit names an event only as what another is held at or along with."""
    places = [
        (at, view.mention(char))
        for at, char in enumerate(view.text)
        if "\ue000" <= char <= "\uf8ff" and view.mention(char).kind is Kind.EVENT
    ]
    own = [at for at, m in places if table.entity_of(m) is event]
    named = (table.entity_of(m) for _, m in places)
    others = any(e is not event and e is not None and e.head not in _MINOR for e in named)
    return all(
        LARGER.search(view.text[:at]) or (others and _AT_ANOTHER.search(view.text[:at]))
        for at in own
    )


def _is_beside(event: DocumentEntity, view: Masked, table: EntityTable) -> bool:
    """Return whether a sentence names an event only as what another stood beside."""
    return (
        _SUBORDINATE.match(view.text) is not None
        and any(table.entity_of(m) is event for m in view.mentions[:1])
        and len({m.name for m in view.mentions if m.kind is Kind.EVENT}) > 1
    )


def scopes(
    units: Sequence[Unit], masked: Sequence[Masked], table: EntityTable, main: DocumentEntity | None
) -> tuple[DocumentEntity | None, ...]:
    """Return for each unit the event that it is about.

    That is the described event; but a paragraph or a section that introduces another one, with its
    date or its organisers, is about that one to its end. A sentence on what was once made at
    another event is about that event for itself alone.
    """
    views = list(zip(units, masked, strict=True))
    headed = _headed(views, table, main)
    titled = main is not None and _in_title(main, units)
    found: list[DocumentEntity | None] = []
    current = main
    opened: tuple[int, int] | None = None
    narrow = False
    several = sum(e.head not in _MINOR for e in table.of_kind(Kind.EVENT)) > 2
    for index, (unit, view) in enumerate(views):
        place = _place(index, unit, titled, narrow)
        if opened is not None and (place != opened or _opens_passage(index, views)):
            current, opened, narrow = main, None, False
        section = headed.get(unit.section) or headed.get(_above(unit, units))
        opens = index == 0 or units[index - 1].paragraph != unit.paragraph
        introduced = introduced_event(view, table, current, opens) or section
        if section is not None and (section.head == "session" or introduced is main):
            introduced = section
        passing = None if introduced else passing_event(view, table)
        if introduced is not None and introduced is not current:
            late = unit.section < 1 and several and index > _LATE
            beside = main is not None or unit.kind is UnitKind.ITEM
            told = only_described(introduced) or unit.kind is UnitKind.ITEM
            narrow = (beside and introduced is not main and told) or (main is None and late)
            current, opened = introduced, _place(index, unit, titled, narrow)
        found.append(passing or current)
    return tuple(found)


def _place(index: int, unit: Unit, titled: bool, narrow: bool) -> tuple[int, int]:
    """Return what a unit has in common with those that are about the same event."""
    if narrow and unit.kind is UnitKind.ITEM:
        return -1, index
    return unit.section, unit.paragraph if titled or narrow else -1


def _above(unit: Unit, units: Sequence[Unit]) -> int:
    """Return the section above the slot of an agenda that a unit stands in, or -1."""
    slot = units[unit.section] if unit.section >= 0 else None
    return slot.section if slot is not None and slot.slot else -1


def _headed(
    views: Sequence[tuple[Unit, Masked]], table: EntityTable, main: DocumentEntity | None
) -> dict[int, DocumentEntity]:
    """Return the sections that are about one event, by their headings, and the event."""
    found = {}
    for index, (unit, view) in enumerate(views):
        event = _heads_section(unit, view, table)
        if event is None and unit.kind is UnitKind.HEADING and not unit.slot:
            below = [v for u, v in views[index + 1 : index + 1 + _SOON] if u.section == index]
            told = _told_below(view, below, table)
            event = None if told is main else told
        if event is not None:
            found[index] = event
    return found


def _told_below(view: Masked, below: Sequence[Masked], table: EntityTable) -> DocumentEntity | None:
    """Return the event right below that a heading calls by its noun: "June: the dialogue"."""
    nouns = set(re.findall(r"[a-z]+", view.text.lower()))
    named = (table.entity_of(m) for v in below for m in v.mentions if m.kind is Kind.EVENT)
    events = {e.index: e for e in named if e is not None and e.head in nouns}
    return next(iter(events.values())) if len(events) == 1 else None


_SOON = 3
"""Units below a heading in which the event is named that it means."""


def _heads_section(unit: Unit, view: Masked, table: EntityTable) -> DocumentEntity | None:
    """Return the event that a heading is the title of, so that what follows is about it."""
    if unit.kind is not UnitKind.HEADING or unit.slot:
        return None
    where_and_when = {Kind.DATE, Kind.PLACE, Kind.COUNTRY}
    dated = sum(m.extent.end - m.extent.start for m in view.mentions if m.kind in where_and_when)
    for mention in view.mentions:
        event = table.entity_of(mention) if mention.kind is Kind.EVENT else None
        own = mention.extent.end - mention.extent.start
        if event and not mention.weak and 2 * own >= unit.end - unit.start - dated:
            return event
    return None


def _in_title(main: DocumentEntity, units: Sequence[Unit]) -> bool:
    heads = [u for u in units[:4] if u.kind is UnitKind.HEADING]
    return any(u.start <= m.span.start < u.end for u in heads for m in main.mentions)


def _opens_passage(index: int, views: Sequence[tuple[Unit, Masked]]) -> bool:
    """Return whether a line of its own between prose says where or when: "Suzhou, May 2023"."""
    unit, view = views[index]
    if unit.kind is not UnitKind.ITEM or index + 1 >= len(views) or unit.label is not None:
        return False
    around = [views[at][0] for at in (index - 1, index + 1)]
    apart = all(u.kind is UnitKind.SENTENCE and u.paragraph != unit.paragraph for u in around)
    return apart and len(view.text) <= _SHORT and _PASSAGE.fullmatch(view.text) is not None


_SHORT = 60
_PASSAGE = rule(
    r"(?:(?:Round|Session|Meeting|Edition|Day) (?:[IVX]+|\d+|[A-Z]\w+)|[^,.;:]{0,25}?{LCD}"
    r"|[A-Z]\w+)(?:[,:|–— ]*(?:{LCD}|[A-Z][\w-]+|\d{4}))*"
)
