"""Gatherings of a series that a page goes through by their count: "First dinner, 24 June 2021".

What opens a paragraph, a line or a heading is a count and a noun, day or place stand beside it, and
the page has several of them: then each is an event, and what follows tells of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from govgraph.graph.statement import Span
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention, placed
from govgraph.loaders.rules.title_lines import WHERE_AND_WHEN

_WORDS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth",
)  # fmt: skip
_NUMBERS = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
)  # fmt: skip
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv",
          "xv", "xvi", "xvii", "xviii", "xix", "xx")  # fmt: skip
_COUNT = rf"(?:inaugural|{'|'.join(_WORDS)}|\d{{1,3}}(?:st|nd|rd|th))"
_NOUN = (
    r"(?:dinner|lunch|breakfast|evening|night|salon|meeting|round|workshop|seminar|webinar"
    r"|round ?table|consultation|dialogue|lecture|conference|forum|summit|edition|gathering|event"
    r"|hearing|retreat|hackathon|assembly|ministerial|convening|briefing|symposium|congress|debate"
    r"|talk)"
)
_NAME = (
    rf"(?:(?P<count>{_COUNT})(?: (?:annual|public|online|regional|virtual))? (?P<noun>{_NOUN})"
    rf"|(?P<noun2>round|meeting|workshop|dinner|evening|seminar|consultation|edition|dialogue"
    rf"|webinar|hearing) #?(?P<number>{'|'.join(_NUMBERS)}|(?-i:[IVX]{{1,5}})|\d{{1,3}}))"
)
_OPENING = re.compile(
    rf"(?:(?:[A-Z][a-z]+ )?(?:19|20)\d\d ?[|:–—-] ?|The )?(?P<name>{_NAME})"
    r"(?=\s*(?:[,(:.?|–—-]|$)"
    r"| (?:in|at|on|was|were|took|takes|ended|opened|closed|began|started|had|saw|met|followed|drew"
    r"|brought|focused|gathered|convened|will|is)\b)",
    re.IGNORECASE,
)
_AGAIN = re.compile(rf"\b(?P<name>{_NAME})\b(?! of\b)", re.IGNORECASE)
_PLACE_BEHIND = re.compile(rf"(?:The )?{_NAME}\s*[:,–—-]\s*[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?", re.I)
"""A count and a noun with no more than a place behind: "Round two: Oslo"."""
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class _Counted:
    """A count and a noun: the number, the noun, and where both stand."""

    unit: int
    number: int
    noun: str
    span: Span


def with_counted_gatherings(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[list[Mention]]:
    """Return the mentions with the counted gatherings that a page goes through as events."""
    current = [list(mentions) for mentions in found]
    opening = [c for c in _openings(text, units) if not _named(current[c.unit], c.span)]
    beside = {c.unit for c in opening if _dated(units, found, c.unit)}
    names: dict[tuple[int, str], str] = {}
    for noun in {c.noun for c in opening}:
        alike = [c for c in opening if c.noun == noun]
        told = [c for c in alike if c.unit in beside]
        if len({c.number for c in alike}) < _FEWEST or len(told) < max(_FEWEST, len(alike) / 2):
            continue
        for c in alike:
            names.setdefault((c.number, noun), c.span.cut(text))
            current[c.unit] = placed(current[c.unit], _event(c, names[c.number, noun]))
    return _with_others(text, units, current, names) if names else current


def opens_counted(text: str, unit: Unit, mentions: Sequence[Mention]) -> Mention | None:
    """Return the counted gathering that a unit opens with, if it does."""
    match = _OPENING.match(text, unit.start, unit.end)
    if match is None:
        return None
    span = Span(*match.span("name"))
    named = (m for m in mentions if m.kind is Kind.EVENT and m.span == span and not m.referring)
    return next(named, None)


def is_counted(name: str) -> bool:
    """Return whether a name is no more than a count and a noun: "Round two"."""
    return re.fullmatch(_NAME, name, re.IGNORECASE) is not None


def _openings(text: str, units: Sequence[Unit]) -> Iterator[_Counted]:
    for index, unit in enumerate(units):
        opens = index == 0 or units[index - 1].paragraph != unit.paragraph
        match = _OPENING.match(text, unit.start, unit.end)
        whole = match is not None and (opens or text[match.end()] in "?.:(,")
        if match is not None and whole and not unit.slot:
            yield _counted(index, match)


def _counted(index: int, match: re.Match[str]) -> _Counted:
    noun = (match["noun"] or match["noun2"]).lower().replace(" ", "")
    return _Counted(index, _number(match), noun, Span(*match.span("name")))


def _number(match: re.Match[str]) -> int:
    words = (match["count"] or match["number"]).lower()
    for known in (_WORDS, _NUMBERS, _ROMAN):
        if words in known:
            return known.index(words) + 1
    figures = re.match(r"\d+", words)
    return int(figures.group()) if figures else 1


def _named(mentions: Sequence[Mention], span: Span) -> bool:
    """Return whether a longer name begins there: "Second Meeting of the Reef Council"."""
    wide = Span(max(0, span.start - len("The ")), span.end)
    return any(
        m.span.start < span.end
        and span.start < m.span.end
        and not wide.covers(m.span)
        and not _PLACE_BEHIND.fullmatch(m.name)
        for m in mentions
    )


def _dated(units: Sequence[Unit], found: Sequence[Sequence[Mention]], index: int) -> bool:
    """Return whether day or place stand beside the count: in its sentence or on the next line."""
    below = index + 1
    lone = below < len(units) and units[below].kind is not UnitKind.SENTENCE
    near = [*found[index], *(found[below] if lone and units[index].kind is not UnitKind.SENTENCE
                             else ())]  # fmt: skip
    return any(m.kind in WHERE_AND_WHEN for m in near)


def _event(counted: _Counted, name: str) -> Mention:
    return Mention(Kind.EVENT, counted.span, counted.span, name, counted.noun)


def _with_others(
    text: str,
    units: Sequence[Unit],
    found: list[list[Mention]],
    names: dict[tuple[int, str], str],
) -> list[list[Mention]]:
    """Return the mentions with those that bring a counted gathering up again: "round two"."""
    for index, unit in enumerate(units):
        for match in _AGAIN.finditer(text, unit.start, unit.end):
            again = _counted(index, match)
            name = names.get((again.number, again.noun))
            if name is not None and not any(_meets(m, again.span) for m in found[index]):
                found[index] = placed(found[index], _event(again, name))
    return found


def _meets(mention: Mention, span: Span) -> bool:
    longer = mention.kind is Kind.EVENT and not span.covers(mention.span)
    return longer and mention.span.start < span.end and span.start < mention.span.end
