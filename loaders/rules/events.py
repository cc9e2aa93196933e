"""Which event a document describes, if it describes one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govgraph.loaders.rules.entities import DocumentEntity, EntityTable
from govgraph.loaders.rules.introduced_events import PARTS
from govgraph.loaders.rules.labels import SESSION, WHOLE
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.listed_events import without_listed
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
MINOR = PARTS | {"dinner", "reception", "track"}


def described_event(
    units: Sequence[Unit], masked: Sequence[Masked], table: EntityTable
) -> DocumentEntity | None:
    """Return the event that the document is about, or None where it is about none or several."""
    events = table.of_kind(Kind.EVENT)
    events = without_listed(events, units)
    if not events:
        return None
    only = _only_session(events, units)
    if only is not None:
        return only
    scored = [(_weight(event, units, masked, table), -event.first.start, event) for event in events]
    best = _whole(scored, units)
    if _is_one_of_sessions(best[2], units):
        return None
    single = sum(event.head not in MINOR for event in events) == 1 and _lists_people(units)
    lone_part = len(events) == 1 and events[0].head in MINOR
    listed = _lists_events(units, masked) or _titled_as_list(units, masked)
    if listed and not in_title(best[2], units[:2]):
        return None
    needed = 0.5 if single or _lists_sessions(units) else 1 if lone_part else 2
    return best[2] if best[0] >= (4 if _about_other(units, masked, table) else needed) else None


def _only_session(events: Sequence[DocumentEntity], units: Sequence[Unit]) -> DocumentEntity | None:
    """Return the session that the first line titles, if the page has no other."""
    titles = [u for u in units if u.kind is UnitKind.HEADING and u.label is SESSION]
    if not titles or titles[0] is not units[0] or len(titles) > 1 or any(u.slot for u in units):
        return None
    return next((e for e in events if e.first.start == units[0].start), None)


def _is_one_of_sessions(event: DocumentEntity, units: Sequence[Unit]) -> bool:
    """Return whether an event is one of several sessions, none of which a page is about."""
    whole = _LARGER_NOUN.search(event.name) is not None
    return event.head == SESSION.value and not whole and _lists_sessions(units)


_LARGER_NOUN = re.compile(
    r"\b(?:summit|forum|conference|symposium|congress|workshop|week|days)\b", re.IGNORECASE
)


def _lists_events(units: Sequence[Unit], masked: Sequence[Masked]) -> bool:
    """Return whether a page lists events below "Past events", none of which is the page's own."""
    told = any(
        u.kind is UnitKind.HEADING and heads_events(v.text)
        for u, v in zip(units, masked, strict=True)
    )
    return told and _lists_sessions(units)


def _titled_as_list(units: Sequence[Unit], masked: Sequence[Masked]) -> bool:
    """Return whether a page is one of events by its title, each told of below its own day."""
    titled = any(
        u.kind is UnitKind.HEADING and heads_events(v.text)
        for u, v in zip(units[:2], masked[:2], strict=True)
    )
    return titled and len(dated_paragraphs(units, masked)) >= _FEWEST_DAYS


_FEWEST_DAYS = 3
_DATE_FIRST = rule(r"\W*{D}")


def dated_paragraphs(units: Sequence[Unit], masked: Sequence[Masked]) -> dict[int, int]:
    """Return the paragraphs that open with a day, and the unit that opens each.

    Only where most of these units name an event: else they tell the day of what stands above.
    """
    found: dict[int, int] = {}
    for index, (unit, view) in enumerate(zip(units, masked, strict=True)):
        opens = index == 0 or units[index - 1].paragraph != unit.paragraph
        if opens and unit.kind is not UnitKind.HEADING and _DATE_FIRST.match(view.text):
            found[unit.paragraph] = index
    named = [i for i in found.values() if any(m.kind is Kind.EVENT for m in masked[i].mentions)]
    return found if 2 * len(named) > len(found) else {}


def _whole(
    scored: Sequence[tuple[float, int, DocumentEntity]], units: Sequence[Unit]
) -> tuple[float, int, DocumentEntity]:
    """Return the best of the scored events; a panel gives way to the conference named before it."""
    best = max(scored, key=lambda s: s[:2])
    first = best[2].first.start
    if best[2].head not in MINOR or (units and first < units[0].end):
        return best
    before = [s for s in scored if s[2].head not in MINOR and s[2].first.start < first]
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
    rivals = any(e is not event and e.head not in MINOR for e in table.of_kind(Kind.EVENT))
    for index, (unit, view) in enumerate(zip(units, masked, strict=True)):
        if not any(m.kind is Kind.EVENT and table.entity_of(m) is event for m in view.mentions):
            continue
        if _is_larger_one(event, view, table) or unit.label is WHOLE:
            weight += 0 if rivals else 1
        elif unit.kind is UnitKind.HEADING and (index < 4 or index == top):
            weight += 4
        elif index == 1 and event.head == TITLE and event.first.start == unit.start:
            weight += 6
        elif index in opening[:3]:
            weight += 3 if _ORGANISED.search(view.text) else 2
        elif index in opening[:8] and _ORGANISED.search(view.text):
            weight += 1.5
    if any(_is_beside(event, view, table) for view in masked):
        weight -= 2
    if event.head in MINOR:
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
    others = any(e is not event and e is not None and e.head not in MINOR for e in named)
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


def in_title(main: DocumentEntity, units: Sequence[Unit]) -> bool:
    """Return whether one of the headings at the top names the event."""
    heads = [u for u in units[:4] if u.kind is UnitKind.HEADING]
    return any(u.start <= m.span.start < u.end for u in heads for m in main.mentions)
