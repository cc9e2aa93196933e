"""Signers beside their country or seat: "Reef Rights - Kenya", "Tide Lab, Oslo, Norway".

Where a list of signers sets a place behind each name, all that stands before the place is the name,
whatever its words, and the place signed nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from govgraph.graph.statement import Span
from govgraph.loaders import places
from govgraph.loaders.names import given_name, looks_like_person
from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.labels import MEMBER, SIGNATORY
from govgraph.loaders.rules.layout import LISTING, Unit
from govgraph.loaders.rules.mention import Kind, Mention, placed

_LINE = re.compile(r"[^\n]+")
_MARK = re.compile(r"\s+[-–—|/·]\s+|,\s+|\s*\t\s*|\s*[(\[]|:\s+")
_NUMBER = re.compile(r"\W*(?:\d{1,4}[.)]\s+)?")
_ENDS = re.compile(r"[\s)\].,;*†‡]+$")
_WORLD = re.compile(
    r"(?:global|international|worldwide|regional|EU|europe|european union|africa|asia|latin america"
    r"|(?:the )?(?:americas|caribbean|pacific|balkans)|online|national|UK|U\.?S\.?A?\.?|UAE|DRC"
    r"|n/?a)",
    re.IGNORECASE,
)
_ACRONYM = re.compile(r"\s*\((?P<acronym>[A-Z][\w&.-]{1,12})\)$")
_LIKE_A_PERSON = 0.5
_FEWEST = 3
_MOST_OF = 0.6


def with_signers_before_places(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[list[Mention]]:
    """Return the mentions with each signer's whole name, where places stand behind the names."""
    current = [list(mentions) for mentions in found]
    for run in _lists(units):
        rows = [row for i in run for row in _rows(text, i, units[i])]
        placed_rows = [row for row in rows if row.place is not None]
        if len(placed_rows) < max(_FEWEST, _MOST_OF * len(rows)):
            continue
        for row in placed_rows:
            current[row.index] = _with_row(text, row, current[row.index])
    return current


def _lists(units: Sequence[Unit]) -> Iterator[list[int]]:
    """Yield the runs of lines that list signers, by their place among the units."""
    run: list[int] = []
    for index, unit in enumerate(units):
        if unit.kind in LISTING and unit.label in {SIGNATORY, MEMBER}:
            run.append(index)
        elif run:
            yield run
            run = []
    if run:
        yield run


@dataclass(frozen=True, slots=True)
class _Row:
    index: int
    name: Span
    place: Span | None
    end: int


def _rows(text: str, index: int, unit: Unit) -> Iterator[_Row]:
    """Yield the lines of a unit with the name that each opens with and the place that closes it."""
    for line in _LINE.finditer(text, unit.start, unit.end):
        number = _NUMBER.match(text, line.start(), line.end())
        start = number.end() if number else line.start()
        closing = _ENDS.search(line.group())
        end = line.start() + closing.start() if closing else line.end()
        yield _row(text, index, start, end, line.end())


def _row(text: str, index: int, start: int, end: int, whole: int) -> _Row:
    marks = [*_MARK.finditer(text, start, end)]
    for mark in reversed(marks):
        if not _is_place(text[mark.end() : end]):
            continue
        ends = [m.start() for m in marks if m.end() <= mark.start() and _is_seat(text, m, mark)]
        name = Span(start, ends[0] if ends else mark.start())
        if _is_name(name.cut(text)):
            return _Row(index, name, Span(mark.end(), end), whole)
        break
    return _Row(index, Span(start, end), None, whole)


def _is_place(words: str) -> bool:
    return bool(places.country(words) or _WORLD.fullmatch(words) or places.city(words))


def _is_seat(text: str, mark: re.Match[str], before: re.Match[str]) -> bool:
    """Return whether a city stands between the name and its country: "Tide Lab, Oslo, Norway"."""
    return places.city(text[mark.end() : before.start()]) is not None


def _is_name(words: str) -> bool:
    """Return whether the words before the place are one name of a body: no person, post, state."""
    bare = _ACRONYM.sub("", words)
    if not bare or "," in bare or ":" in bare or places.country(bare) or places.city(bare):
        return False
    if POST_PATTERN.match(bare) or (bare.islower() and "." not in bare):
        return False
    parts = bare.split()
    return not (len(parts) in {2, 3, 4} and _like_a_person(parts))


def _like_a_person(parts: Sequence[str]) -> bool:
    shaped = all(p[0].isupper() or p in {"de", "van", "von", "al", "da", "bin"} for p in parts)
    named = given_name(parts[0]) and looks_like_person(parts) >= _LIKE_A_PERSON
    return bool(shaped and named)


def _with_row(text: str, row: _Row, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions of a line with the signer under its whole name, its place behind it."""
    assert row.place is not None
    if any(m.kind is Kind.PERSON and row.name.covers(m.span) for m in mentions):
        return list(mentions)
    acronym = _ACRONYM.search(row.name.cut(text))
    name = Span(row.name.start, row.name.start + acronym.start()) if acronym else row.name
    words = row.place.cut(text)
    land = places.country(words)
    inner = (Mention(Kind.COUNTRY, row.place, row.place, words, iso=land.iso),) if land else ()
    body = Mention(
        Kind.INSTITUTION, name, Span(row.name.start, row.place.end), name.cut(text),
        acronym=acronym["acronym"] if acronym else "", qualifier=words if land else "", inner=inner,
    )  # fmt: skip
    same = next((m for m in mentions if m.kind is Kind.INSTITUTION and m.span == name), None)
    if same is not None:
        body = replace(
            same, extent=body.extent, qualifier=body.qualifier or same.qualifier, inner=inner
        )
    return placed(mentions, body)
