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
from govgraph.loaders.rules.days_in_titles import dated
from govgraph.loaders.rules.frames import names_person, signs_of, signs_of_front_matter, takes_part
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention, placed
from govgraph.loaders.rules.sittings import lead_of_title
from govgraph.loaders.rules.title_lines import KIND, in_capitals, title_in

_REACH = 7
"""Units below a title in which its frame stands."""
_FIELD = re.compile(r"[A-Z][\w’'-]*(?: [\w’'-]+)?: ")
"""What opens a line that is one field of several: "Edition: Second"."""
_LABELLED_TITLE = re.compile(
    r"\W*(?:what|event|conference|forum|seminar|webinar|workshop|panel|session|talk|lecture"
    r"|round ?table)(?: (?:title|name))?\W*$",
    re.IGNORECASE,
)
_TITLE_ONLY = re.compile(r"\W*(?:title|name)\W*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Framed:
    """A line that is the title of an event, or holds it, and where in the text the title stands."""

    unit: int
    title: Span


def framed_titles(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[Framed]:
    """Return the lines of a page that what stands around them frames as titles of events."""
    able = _candidates(text, units, found)
    framed = []
    for index, span in able.items():
        said = _label_says(text, units[index])
        signs = _frame(text, units, found, index, span, able)
        if index == min(able) and units[index].start < _FRONT:
            signs |= signs_of_front_matter(text)
        sure = bool(said) or "people" in signs or in_capitals(span.cut(text))
        long = bool(said) or len(span.cut(text).split()) > _FEW
        if said == "event" or (sure and long and _enough(signs, bool(said))):
            framed.append(Framed(index, span))
    return framed


_SUBTITLE = re.compile(
    r"^(?:sub[_ -]?title|tagline|description|summary|excerpt)[ \t]*[:=][ \t]*[\"']?\Z", re.I | re.M
)
"""The entry of front matter that holds what stands below the title."""
_FRONT = 300
"""Characters within which the first line stands, behind front matter."""
_FEW = 2


def _candidates(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> dict[int, Span]:
    """Return the lines that could be titles by themselves, without themes below a title."""
    able = {i: span for i, u in enumerate(units) if (span := title_in(text, u, found[i]))}
    able = {i: s for i, s in able.items() if not _is_field(text, units, i)}
    able = {i: s for i, s in able.items() if not _SUBTITLE.search(text, 0, s.start)}
    below = {i for i in able if i - 1 in able and _is_subtitle(units, i)}
    below = {i for i in below if not _is_marked(text, units[i])}
    titles = [i for i in able if _label_says(text, units[i]) == "title"]
    if len(titles) == 1 and titles[0] > 0:
        below.add(titles[0])
    return {i: span for i, span in able.items() if i not in below}


def _frame(
    text: str,
    units: Sequence[Unit],
    found: Sequence[Sequence[Mention]],
    index: int,
    title: Span,
    able: Collection[int],
) -> set[str]:
    """Return what the rest of a title's line and the lines below it tell of an event.

    Day and title on one line are what news and publications are listed by, too: people must follow.
    """
    reach = _block(index, units, able)
    signs = {sign for i in reach for sign in signs_of(text, units[i], found[i])}
    if sum(takes_part(units[i]) and names_person(found[i]) for i in reach) > 1:
        signs.add("people")
    if dated(text, units[index], title):
        return signs - {"where"} | {"when"}
    behind = (m.kind for m in found[index] if m.span.start >= title.end)
    return signs | {"where" for kind in behind if kind in {Kind.PLACE, Kind.COUNTRY}}


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
        kind = KIND.match(text, units[framed.unit].start, span.start)
        aliases = (text[kind.start() : span.end],) if kind and kind.end() == span.start else ()
        aliases = (*lead_of_title(words), *aliases)
        inner = tuple(m for m in here if m.kind is Kind.INITIATIVE and _of_event(text, span, m))
        event = Mention(Kind.EVENT, span, span, words, "event", aliases, inner=inner)
        current[framed.unit] = placed(here, event)
    return current


def _of_event(text: str, title: Span, named: Mention) -> bool:
    """Return whether a title tells what text an event is about: "Launch of the Reef Code"."""
    before = re.search(r"\b(?:of|on|for) (?:the )?$", text[title.start : named.span.start])
    return title.covers(named.span) and before is not None


def _is_subtitle(units: Sequence[Unit], index: int) -> bool:
    """Return whether a line at the top of a page stands below its title, as its theme does."""
    return index < _TOP and all(u.label is None for u in units[index - 1 : index + 1])


def _is_marked(text: str, unit: Unit) -> bool:
    """Return whether the sign or the number of a list stands in front of a line."""
    return text[text.rfind("\n", 0, unit.start) + 1 : unit.start].strip() not in {"", "#", "##"}


_TOP = 3


def _is_field(text: str, units: Sequence[Unit], index: int) -> bool:
    """Return whether a line is one of several fields, labels standing before or behind it."""
    unit = units[index]
    if unit.kind is UnitKind.LABEL or not _FIELD.match(text, unit.start, unit.end):
        return False
    around = [units[i] for i in (index - 1, index + 1) if 0 <= i < len(units)]
    return any(u.kind is UnitKind.LABEL or _signed(u) for u in around)


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
