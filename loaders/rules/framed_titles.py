"""Titles of events by what frames them: the day, the place and the people on the lines around.

"Who Owns the Shore?" names an event where the next lines say "12 May 2024, Oslo" and "Speakers:",
whatever its words; the same holds for each of several such titles on a page. One line by itself may
hold day and title ("12 May 2024: Who Owns the Shore?"), or a label may say that it is one
("Event: Who Owns the Shore?").
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from govgraph.graph.statement import Span
from govgraph.loaders.front_matter import FRONT_MATTER, body_of
from govgraph.loaders.rules.days_in_titles import dated, without_days
from govgraph.loaders.rules.event_titles import NO_TITLE, TELLING_VERBS
from govgraph.loaders.rules.headings import opens_section
from govgraph.loaders.rules.kinds_of_page import title_start
from govgraph.loaders.rules.label_words import meaning
from govgraph.loaders.rules.labels import Label
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.session_headings import PART_OF_DAY, heads_events
from govgraph.loaders.rules.sittings import lead_of_title
from govgraph.loaders.rules.wording import word_set

_WORDS = range(2, 26)
_REACH = 7
"""Units below a title in which its frame stands."""
_TAKEN = {Kind.PERSON, Kind.INSTITUTION, Kind.INITIATIVE}
_WHERE_AND_WHEN = {Kind.DATE, Kind.PLACE, Kind.COUNTRY}
_OPENS = re.compile(r"[\W_]*(?:\d+[.)] )?[\"“‘'¿¡]?[A-Z\d]")
_CLOSING = re.compile(r"(?:(?<![A-Z])\.|[,;:])$")
_FINITE = word_set("""
    is are will was were has have had said says
""")
_OF_SEVERAL = re.compile(
    r"\b(?:events|activities|webinars|seminars|workshops|talks|meetings|speakers|partners)$", re.I
)
_KIND = re.compile(
    r"(?:(?:[A-Z][\w-]+ ){0,2}(?:[Ww]ebinar|[Ss]eminar|[Ww]orkshop|[Pp]anel(?: [Dd]iscussion)?"
    r"|[Rr]oundtable|[Ss]ession|[Ee]vent|[Ll]ecture|[Tt]alk|[Dd]ebate|[Cc]onference|[Ss]ymposium"
    r"|[Ff]orum|[Bb]riefing|[Dd]iscussion|[Mm]eet-?up|[Ss]alon|[Dd]inner)(?: #?\d{1,2})?)"
    r"\s*(?::|\||[–—]|-(?=\s))\s+"
)
"""What an event is, before its title: "Webinar | "."""
_VENUE = re.compile(
    r"\b(?:House|Hall|Room|Cent(?:re|er)|Hotel|Building|Auditorium|Campus|Library|Palace|Floor|Street"
    r"|Avenue|Road|Square|Theatre|Theater|Museum|Pavilion|Suite)(?: \d+)?(?:\s*\([^)]*\))?$"
)
"""What closes the name of a place to meet in."""
_SECTIONS = word_set("""
    details information overview background programme program agenda schedule speakers next summary
    highlights outcomes conclusion conclusions introduction takeaways faq questions resources video
    recording recordings materials slides context notes results objectives objective format
    participants registration contact contacts organisers organizers partners sponsors venue
    logistics news updates publications downloads links reading answers discussion communiqué
    release
    statement report reports
""")
"""Last words of headings that say what part of a page follows."""
_FIELD = re.compile(r"[A-Z][\w’'-]*(?: [\w’'-]+)?: ")
"""What opens a line that is one field of several: "Edition: Second"."""
_OPENERS = word_set("""
    join read see click register contact welcome about home menu news blog posted published by
    download watch share subscribe follow photo image source transcript excerpt excerpts draft note
""")
"""First words of lines that lead elsewhere or tell of the page."""
_LABELLED_TITLE = re.compile(
    r"\W*(?:event|conference|forum|seminar|webinar|workshop|panel|session|talk|lecture"
    r"|round ?table)(?: (?:title|name))?\W*$",
    re.IGNORECASE,
)
_TITLE_ONLY = re.compile(r"\W*(?:title|name)\W*$", re.IGNORECASE)
_FRONT_WHERE = re.compile(r"^(?:location|venue|place|where|city)[ \t]*[:=][ \t]*\S", re.I | re.M)
_FRONT_WHEN = re.compile(r"^(?:date|when|start\w*|event_?date)[ \t]*[:=][ \t]*\S", re.I | re.M)


@dataclass(frozen=True, slots=True)
class Framed:
    """A line that is the title of an event, or holds it, and where in the text the title stands."""

    unit: int
    title: Span


def framed_titles(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[Framed]:
    """Return the lines of a page that what stands around them frames as titles of events."""
    able = {i: span for i, u in enumerate(units) if (span := _could_be(text, u, found[i]))}
    able = {i: s for i, s in able.items() if not _is_field(text, units, i)}
    below = {i for i in able if i - 1 in able and _is_subtitle(units, i)}
    titles = [i for i in able if _label_says(text, units[i]) == "title"]
    below |= set(titles) if len(titles) == 1 and titles[0] > 0 else set()
    framed = []
    for index, span in able.items():
        if index in below:
            continue
        said = _label_says(text, units[index])
        reach = _block(index, units, able.keys() - below)
        frame = {sign for i in reach for sign in _signs(text, units[i], found[i])}
        listed = [i for i in reach if _takes_part(units[i]) and _names_person(found[i])]
        frame |= {"people"} if len(listed) > 1 else set()
        frame |= {"when"} if dated(text, units[index], span) else set()
        behind = [m for m in found[index] if m.span.start >= span.end]
        frame |= {"where" for m in behind if m.kind in {Kind.PLACE, Kind.COUNTRY}}
        if index == min(able) and units[index].start < 300:
            frame |= _of_front_matter(text)
        sure = bool(said) or "people" in frame or _in_capitals(span.cut(text))
        long = said or len(span.cut(text).split()) > 2
        if said == "event" or (sure and long and _enough(frame, bool(said))):
            framed.append(Framed(index, span))
    return framed


def with_framed_titles(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[list[Mention]]:
    """Return the mentions with framed titles as events, where no event is named in them."""
    current = [list(mentions) for mentions in found]
    for framed in framed_titles(text, units, found):
        span = framed.title
        here = current[framed.unit]
        if any(m.kind is Kind.EVENT and not m.weak and span.covers(m.span) for m in here):
            continue
        words = span.cut(text)
        kind = _KIND.match(text, units[framed.unit].start, span.start)
        aliases = (text[kind.start() : span.end],) if kind and kind.end() == span.start else ()
        aliases = (*lead_of_title(words), *aliases)
        event = Mention(Kind.EVENT, span, span, words, "event", aliases)
        kept = [m for m in here if m.extent.end <= span.start or m.span.start >= span.end]
        current[framed.unit] = sorted([*kept, event], key=lambda m: m.span)
    return current


def _is_subtitle(units: Sequence[Unit], index: int) -> bool:
    """Return whether a line at the top of a page stands below its title, as its theme does."""
    return index < _TOP and all(u.label is None for u in units[index - 1 : index + 1])


_TOP = 3


def _is_field(text: str, units: Sequence[Unit], index: int) -> bool:
    """Return whether a line is one of several fields, labels standing before or behind it."""
    unit = units[index]
    if unit.kind is UnitKind.LABEL or not _FIELD.match(text, unit.start, unit.end):
        return False
    around = [units[i] for i in (index - 1, index + 1) if 0 <= i < len(units)]
    return any(u.kind is UnitKind.LABEL or _signed(u) for u in around)


def _in_capitals(title: str) -> bool:
    """Return whether a title is set as one: "Who Owns the Shore" rather than "Who owns it"."""
    words = [w for w in re.findall(r"[^\W\d_][\w’'-]*", title)[1:] if len(w) > 3]
    return 3 * sum(w[0].isupper() for w in words) >= 2 * len(words) or title.endswith("?")


def _enough(frame: set[str], titled: bool) -> bool:
    """Return whether signs suffice: day and place or people; below "Title:" any two."""
    people = bool(frame & {"people", "runs"})
    if "when" in frame and ("where" in frame or "people" in frame):
        return True
    return ("hour" in frame and people) or (titled and ("when" in frame or people))


def _label_says(text: str, unit: Unit) -> str:
    """Return `event` or `title` where the label before a line says that it is the name of one."""
    if unit.label_span is None or unit.kind is not UnitKind.LABEL:
        return ""
    words = text[slice(*unit.label_span)]
    return "event" if _LABELLED_TITLE.match(words) else "title" if _TITLE_ONLY.match(words) else ""


def _block(index: int, units: Sequence[Unit], able: Collection[int]) -> list[int]:
    """Return the units that may frame a title: those below, up to the next title or section."""
    block = []
    for below in range(index + 1, min(len(units), index + 1 + _REACH)):
        unit = units[below]
        if below in able and (below > index + 1 or _label_says_title(unit)):
            break
        outer = unit.kind is UnitKind.HEADING and unit.label is None and not _signed(unit)
        if outer and below > index + 1:
            break
        block.append(below)
    return block


def _label_says_title(unit: Unit) -> bool:
    return unit.label is not None and unit.label.value == "title"


def _signed(unit: Unit) -> bool:
    return unit.label is not None and bool(unit.label.relation or unit.label.value)


def _signs(text: str, unit: Unit, mentions: Sequence[Mention]) -> set[str]:
    """Return what a line tells of an event: when, where, the hour, who spoke, who ran it."""
    signs = set()
    label = unit.label
    several = sum(m.kind is Kind.PERSON for m in mentions) > 1 or _is_sitting(label)
    if label is not None:
        signs |= {"when"} if label.value == "date" else set()
        signs |= {"where"} if label.value == "place" else set()
        signs |= {"people"} if label.relation == "PARTICIPATED_IN" and several else set()
        signs |= {"runs"} if label.relation in {"ORGANIZED", "SUPPORTED"} else set()
    if unit.kind is UnitKind.SENTENCE and unit.end - unit.start > _SHORT:
        return signs
    if _CLOCK.search(text, unit.start, unit.end):
        signs |= {"hour"}
    named = [m for m in mentions if m.kind in _WHERE_AND_WHEN]
    told = sum(m.extent.end - m.extent.start for m in named)
    if named and 3 * told >= unit.end - unit.start and unit.end - unit.start < _SHORT:
        signs |= {"when" if m.kind is Kind.DATE else "where" for m in named}
    return signs


def _takes_part(unit: Unit) -> bool:
    return unit.label is not None and unit.label.relation == "PARTICIPATED_IN"


def _names_person(mentions: Sequence[Mention]) -> bool:
    return any(m.kind is Kind.PERSON for m in mentions)


def _is_sitting(label: Label | None) -> bool:
    return label is not None and label.role in {"moderator", "panelist"}


_SHORT = 110
_CLOCK = re.compile(r"\b\d{1,2}[:.h]\d\d\b|\b\d{1,2} ?[ap]\.?m\b", re.IGNORECASE)


def _of_front_matter(text: str) -> set[str]:
    front = FRONT_MATTER.match(text)
    if front is None:
        return set()
    start, end = body_of(front)
    found = {"where"} if _FRONT_WHERE.search(text, start, end) else set()
    return found | ({"when"} if _FRONT_WHEN.search(text, start, end) and found else set())


def _could_be(text: str, unit: Unit, mentions: Sequence[Mention]) -> Span | None:
    """Return where in a line a title could stand, by its form and by what it names."""
    if "\n" in text[unit.start : unit.end].strip() or unit.card or unit.cells:
        return None
    if unit.kind is UnitKind.SENTENCE and unit.end - unit.start > _SHORT:
        return None
    if unit.slot or (unit.label is not None and unit.label.value not in {"title", "session", ""}):
        return None
    if unit.label is not None and (unit.label.relation or unit.label.value == "session"):
        return None
    span = without_days(text, Span(title_start(text, unit), unit.end))
    kind = _KIND.match(text, span.start, span.end)
    span = _without_place(text, Span(kind.end() if kind else span.start, span.end), mentions)
    words = span.cut(text).split()
    if len(words) not in _WORDS or not _OPENS.match(span.cut(text)):
        return None
    if any(m.kind is Kind.PERSON and span.covers(m.span) for m in mentions):
        return None
    around = sum(
        m.extent.end - m.extent.start
        for m in mentions
        if m.kind in _WHERE_AND_WHEN and span.covers(m.span)
    )
    if 2 * around > span.end - span.start:
        return None
    if any(_fills(m, span) for m in mentions) or _no_title(span.cut(text)):
        return None
    return span


def _without_place(text: str, title: Span, mentions: Sequence[Mention]) -> Span:
    """Return the title without the place that closes its line: "Who Owns the Shore?, Oslo"."""
    end = title.end
    for mention in sorted(mentions, key=lambda m: m.span, reverse=True):
        between = text[mention.extent.end : end]
        if mention.kind not in {Kind.PLACE, Kind.COUNTRY} or between.strip(" )].,"):
            break
        before = _PLACE_BEHIND.search(text, title.start, mention.span.start)
        if before is None or before.start() < title.start + 4:
            break
        end = before.start()
    return Span(title.start, end)


_PLACE_BEHIND = re.compile(r"\s*(?:,|\||[–—(\[@]|-(?=\s)|\bin|\bat)\s*$")


def _fills(mention: Mention, title: Span) -> bool:
    """Return whether a line is the name of a body or a text rather than a title."""
    if mention.kind not in _TAKEN or mention.weak:
        return False
    if mention.kind is Kind.INSTITUTION and mention.span.start <= title.start + len("The "):
        return True
    share = (mention.extent.end - mention.extent.start) / (title.end - title.start)
    opens = mention.span.start <= title.start + len("The ")
    return share >= (0.5 if opens else 0.9)


def _no_title(title: str) -> bool:
    """Return whether words are those of a sentence, a label, a section or a day."""
    words = [w.strip(",:;").lower() for w in title.split()]
    telling = any(w in TELLING_VERBS or w in _FINITE for w in words[1:])
    telling = (telling and not title.endswith("?")) or words[0] in _OPENERS
    if telling or _CLOSING.search(title):
        return True
    if PART_OF_DAY.match(title) or heads_events(title) or _OF_SEVERAL.search(title):
        return True
    if _VENUE.search(title):
        return True
    if words[-1].strip('?!”"') in _SECTIONS or (words[0] == "what" and len(words) < 4):
        return True
    label = meaning(title) is not None or opens_section(title)
    return (label and not title.endswith("?")) or bool(NO_TITLE.fullmatch(title))
