"""The layout of a document: headings, labelled lines, list items, rows, sentences.

A document becomes a list of `Unit`s in reading order. A unit knows the label or heading that it
stands under, since "Partners:" or "KEYNOTE SPEECHES" says what the names below it did.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from govgraph.graph.document import BlockKind, Document
from govgraph.loaders.rules.cards import last_of_card, people_part
from govgraph.loaders.rules.furniture import is_furniture, is_reference_head, opens_furniture
from govgraph.loaders.rules.labels import (
    SESSION,
    SPEAKER,
    Label,
    heading_label,
    lead_label,
    line_label,
    meaning,
    names_body,
    opens_section,
)
from govgraph.loaders.rules.sentences import sentences


class Kind(StrEnum):
    """What a unit is."""

    HEADING = "heading"
    LABEL = "label"  # the value after "Organizer:"
    ITEM = "item"
    ROW = "row"
    SENTENCE = "sentence"


LISTING = frozenset({Kind.LABEL, Kind.ITEM, Kind.ROW})
"""The kinds of units that hold an entry of a list."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A stretch of text that is read on its own: `text[start:end]`."""

    start: int
    end: int
    kind: Kind
    label: Label | None = None
    """What the label or heading above says of the names in it."""
    label_span: tuple[int, int] | None = None
    section: int = -1
    """Index of the heading unit it stands under, or -1."""
    paragraph: int = 0
    indent: int = 0
    slot: bool = False
    """Whether it is the heading of an agenda slot, begun by a time of day."""
    cells: tuple[tuple[int, int], ...] = ()
    card: bool = False
    """Whether it spans the lines of a card: a name, and below it the post."""


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    indent: int
    bullet: bool
    kind: BlockKind | None = None
    level: int = 0
    after_blank: bool = True
    before_blank: bool = True
    cells: tuple[tuple[int, int], ...] = ()
    numbered: bool = False


_BULLET = re.compile(r"(?:[-•*–—▪◦·‣○●]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+")
_TIME = re.compile(
    r"(?:\d{1,2}[:.h]\d{2}\s*(?:[ap]\.?m\.?)?\s*"
    r"(?:[-–—to]+\s*\d{1,2}[:.h]\d{2}\s*(?:[ap]\.?m\.?)?)?)[\s|:–-]+",
    re.I,
)
_ENDS_SENTENCE = re.compile(r"[.!?…。][\"'”’)\]]*$")
_TERMINAL_ABBREVIATION = re.compile(r"(?:\b(?:etc|Inc|Ltd|Co|Jr|Sr)|\b[A-Z])\.$")


def _lines(document: Document) -> list[_Line]:
    text = document.text
    if document.blocks:
        return list(_block_lines(document))
    found: list[_Line] = []
    blank, at = True, 0
    for raw in text.split("\n"):
        stripped = raw.strip()
        if stripped:
            start = at + len(raw) - len(raw.lstrip())
            bullet = _BULLET.match(text, start, at + len(raw))
            line = _Line(
                bullet.end() if bullet else start,
                at + len(raw.rstrip()),
                len(raw) - len(raw.lstrip()),
                bool(bullet),
                after_blank=blank,
                numbered=bool(bullet) and raw.lstrip()[:1].isdigit(),
            )
            line = _as_row(line, raw, at)
            found.append(line)
            blank = False
        else:
            if found:
                found[-1] = replace(found[-1], before_blank=True)
            blank = True
        if found and not blank:
            found[-1] = replace(found[-1], before_blank=False)
        at += len(raw) + 1
    if found:
        found[-1] = replace(found[-1], before_blank=True)
    return found


def _as_row(line: _Line, raw: str, at: int) -> _Line:
    """Return a line of plain text whose cells are set apart by bars or tabs as a row."""
    divider = "|" if raw.count("|") >= 2 else "\t" if raw.strip().count("\t") >= 2 else ""
    if not divider or (_TIME.match(raw.strip()) and raw.count("|") < 3):
        return line
    cells, start = [], at
    for part in raw.split(divider):
        lead = len(part) - len(part.lstrip())
        if part.strip():
            cells.append((start + lead, start + len(part.rstrip())))
        start += len(part) + 1
    if len(cells) < 2 or re.fullmatch(r"[\s|:+-]+", raw):
        return line
    return replace(line, kind=BlockKind.ROW, cells=tuple(cells), bullet=False)


def _block_lines(document: Document) -> Iterator[_Line]:
    for block in document.blocks:
        at, first = block.start, True
        for raw in document.text[block.start : block.end].split("\n"):
            if raw.strip():
                start = at + len(raw) - len(raw.lstrip())
                bullet = _BULLET.match(document.text, start, at + len(raw))
                yield _Line(
                    bullet.end() if bullet else start,
                    at + len(raw.rstrip()),
                    0,
                    block.kind is BlockKind.ITEM or bool(bullet),
                    block.kind,
                    block.level,
                    cells=block.cells,
                    after_blank=first,
                )
                first = False
            at += len(raw) + 1


def _is_prose(body: str) -> bool:
    """Return whether a line reads as running text rather than as a heading, item or card."""
    if not _ENDS_SENTENCE.search(body) or _TERMINAL_ABBREVIATION.search(body):
        return len(body) > 160
    return len(body.split()) > 5 and not body.isupper()


def _is_heading(line: _Line, body: str) -> bool:
    if line.kind is not None:
        return line.kind is BlockKind.HEADING
    if _SHORT_SENTENCE.search(body) and not body.isupper():
        return False
    if _is_prose(body) or len(body) > 200 or body.endswith((",", ";")) or _leads_in(body):
        return False
    letters = [c for c in body if c.isalpha()]
    if letters and all(c.isupper() for c in letters) and len(body.split()) <= 14:
        return "," not in body
    words = body.split()
    shown = sum(w[:1].isupper() for w in words)
    if len(words) > 12 and shown < len(words) / 2:
        return False
    titled = len(words) > 8 and shown > 0.6 * len(words) and ":" in body
    if len(body) > 140 and not titled:
        return False
    return (
        line.after_blank
        and line.before_blank
        and not line.bullet
        and ("," not in body[:-1] or titled)
    )


def _leads_in(body: str) -> bool:
    """Return whether a line is a sentence that ends in a colon and leads in a list."""
    return body.endswith(":") and len(body.split()) > 5


_SHORT_SENTENCE = re.compile(r"\w+ \w+[\w ,'’-]* [\w’')]{3,}\.$")


class _Reader:
    """Walks the lines once, carrying the label and the section that are in force."""

    def __init__(self, document: Document) -> None:
        self.text = document.text
        self.lines = _lines(document)
        self.units: list[Unit] = []
        self.label: Label | None = None
        self.label_span: tuple[int, int] | None = None
        self.label_indent = 0
        self.section = -1
        self.section_label: Label | None = None
        self.paragraph = 0

    def read(self) -> list[Unit]:
        index = 0
        while index < len(self.lines):
            line = self.lines[index]
            body = self.text[line.start : line.end]
            if opens_furniture(body):
                index = self._skip_furniture(index, listed=is_reference_head(body))
                continue
            if not is_furniture(body):
                index = self._take(index, line, body)
            index += 1
        return self.units

    def _skip_furniture(self, index: int, listed: bool) -> int:
        """Return the index of the first line after a box of links or, with `listed`, of references."""
        index += 1
        while index < len(self.lines):
            line = self.lines[index]
            body = self.text[line.start : line.end]
            if not listed and _is_prose(body) and len(body) > 120:
                break
            if (
                listed
                and line.kind is not BlockKind.ITEM
                and opens_section(body)
                and len(body.split()) < 6
            ):
                break
            index += 1
        return index

    def _take(self, index: int, line: _Line, body: str) -> int:
        self.paragraph += 1
        if line.kind is BlockKind.ROW and line.cells:
            self._row(line)
            return index
        slot = _TIME.match(body)
        if slot and re.search(r"[^\W\d_]{3}", body[slot.end() :]):
            self._slot(line, slot.end())
            return index
        label = line_label(body)
        if label:
            return self._labelled(index, line, label)
        coming = self.lines[index : index + 4]
        cut = next((i for i, x in enumerate(coming) if i and x.bullet), len(coming))
        card = last_of_card(self.text, [(x.start, x.end, x.after_blank) for x in coming[:cut]])
        if card:
            self._add(Kind.ITEM, line.start, self.lines[index + card].end, line, card=True)
            return index + card
        if self._bare_label(index, line, body) or self._numbered_heading(index, line, body):
            self._heading(line, body)
            return index
        if _is_heading(line, body) and not self._still_listed(index, body):
            self._heading(line, body)
            return index
        entries = self.label is not None and self.label.lists and body.count(";") >= 2
        if line.bullet or entries or not self._begins_prose(index):
            self._add(Kind.ITEM, line.start, self._joined(index), line)
            return self._last_joined(index)
        return self._prose(index)

    def _bare_label(self, index: int, line: _Line, body: str) -> bool:
        """Return whether a line is "Speakers" or "Partners" without a colon, right above its list."""
        if (
            line.bullet
            or len(body.split()) > 5
            or index + 1 >= len(self.lines)
            or line.kind is BlockKind.ROW
        ):
            return False
        known = meaning(body)
        return (
            known is not None
            and (known.lists or bool(known.value))
            and index > 0
            and body[:1].isupper()
        )

    def _numbered_heading(self, index: int, line: _Line, body: str) -> bool:
        """Return whether "2. Signatories" heads a section, and is not an entry of a numbered list."""
        if line.kind is not None or not (
            line.bullet and line.numbered and line.after_blank and line.before_blank
        ):
            return index == 0 and line.kind is None and not _is_prose(body) and len(body) < 120
        below = self.lines[index + 1] if index + 1 < len(self.lines) else None
        return (
            len(body.split()) <= 12
            and not re.search(r"[.;,]$", body)
            and below is not None
            and not below.numbered
        )

    def _still_listed(self, index: int, body: str) -> bool:
        """Return whether a line that looks like a heading is one more item of the open list."""
        opened = self.label or (self.section_label if self.section > 0 else None)
        if opened is None or not opened.lists or self.lines[index].kind is BlockKind.HEADING:
            return False
        if self.label is None and self.units[-1].kind is Kind.SENTENCE:
            return False
        if (
            heading_label(body)
            or opens_section(body)
            or (body.isupper() and len(body.split()) > 1 and not names_body(body.title()))
        ):
            return False
        below = self.lines[index + 1] if index + 1 < len(self.lines) else None
        prose = below is not None and _is_prose(self.text[below.start : below.end])
        return not prose or names_body(body)

    def _row(self, line: _Line) -> None:
        """Take a row of a table; one of two cells whose first is a label is a labelled line."""
        label = meaning(self.text[slice(*line.cells[0])]) if len(line.cells) == 2 else None
        if label is None or not (label.relation or label.value):
            self._add(Kind.ROW, line.start, line.end, line)
            return
        saved = self.label, self.label_span
        self.label, self.label_span = label, line.cells[0]
        self._add(Kind.LABEL, *line.cells[1], line)
        self.label, self.label_span = saved

    def _slot(self, line: _Line, offset: int) -> None:
        start = line.start + offset
        body = self.text[start : line.end]
        self.label, self.label_span = None, None
        session = line_label(body)
        if session and session[0].value == "session" and len(body[session[1] :].split()) > 2:
            self._titled_session(0, replace(line, start=start), session[1])
            return
        people = people_part(body)
        if people is not None:
            self._slot_with_people(line, start, *people)
            return
        self.section_label = heading_label(body)
        self.units.append(
            Unit(
                start,
                line.end,
                Kind.HEADING,
                self.section_label,
                None,
                self.section,
                self.paragraph,
                line.indent,
                slot=True,
            )
        )
        self.section = len(self.units) - 1

    def _slot_with_people(
        self, line: _Line, start: int, title: tuple[int, int], people: tuple[int, int]
    ) -> None:
        """Take "09:00 Welcome – Name, Title, Body" as the heading of a slot and a line under it."""
        words = self.text[start + title[0] : start + title[1]]
        label = heading_label(words) or SPEAKER
        if not label.relation:
            label = SPEAKER
        self.section_label = label
        self.units.append(
            Unit(
                start + title[0],
                start + title[1],
                Kind.HEADING,
                label,
                None,
                self.section,
                self.paragraph,
                line.indent,
                slot=True,
            )
        )
        self.section = len(self.units) - 1
        self._add(Kind.ITEM, start + people[0], start + people[1], line)

    def _heading(self, line: _Line, body: str) -> None:
        self.label, self.label_span = None, None
        self.section_label = heading_label(body)
        if (
            not self.units
            and self.section_label is not None
            and self.section_label.relation in {"ORGANIZED", "SUPPORTED", "AFFILIATED_WITH"}
        ):
            self.section_label = None
        self.units.append(
            Unit(
                line.start,
                line.end,
                Kind.HEADING,
                self.section_label,
                None,
                -1,
                self.paragraph,
                line.indent,
            )
        )
        self.section = len(self.units) - 1

    def _labelled(self, index: int, line: _Line, label: tuple[Label, int]) -> int:
        name, length = label
        if name.name == "text":
            self.label, self.label_span = None, None
            return index
        if name.value == "session" and line.start + length < line.end:
            return self._titled_session(index, line, length)
        self.label, self.label_span = name, (line.start, line.start + length)
        self.label_indent = line.indent
        rest = line.start + length
        while rest < line.end and self.text[rest] in " \t:：-–—|":
            rest += 1
        if rest < line.end:
            end = self._joined(index)
            if (
                _is_prose(self.text[rest:end])
                and not name.lists
                and not (name.value and end - rest < 200)
            ):
                self._sentences(rest, end, line)
            else:
                self._add(Kind.LABEL, rest, end, line)
            if not name.lists or not self._list_goes_on(self._last_joined(index), line):
                self.label, self.label_span = None, None
            return self._last_joined(index)
        return index

    def _list_goes_on(self, index: int, line: _Line) -> bool:
        """Return whether the entries of "Speakers: A" go on below: deeper, or without a blank line."""
        if index + 1 >= len(self.lines):
            return False
        below = self.lines[index + 1]
        if line.kind is not None or below.bullet:
            return False
        return below.indent > line.indent or not self.lines[index].before_blank

    def _titled_session(self, index: int, line: _Line, length: int) -> int:
        """Take "Session 2: Title" as the heading of what follows."""
        start = line.start + length
        while self.text[start] in " \t:：-–—|":
            start += 1
        words = self.text[line.start : line.start + length]
        self.label, self.label_span = None, None
        self.section_label = heading_label(words.strip(" :：–-|"))
        if self.section_label is None or not self.section_label.relation:
            self.section_label = SPEAKER
        label = SESSION
        self.units.append(
            Unit(
                start,
                line.end,
                Kind.HEADING,
                label,
                (line.start, line.start + length),
                -1,
                self.paragraph,
                line.indent,
            )
        )
        self.section = len(self.units) - 1
        return index

    def _begins_prose(self, index: int) -> bool:
        """Return whether the line, with those that follow it without a blank line, is prose."""
        end = index
        while end + 1 < len(self.lines) and not self.lines[end].before_blank:
            if self.lines[end].kind is not None or self.lines[end + 1].bullet:
                break
            end += 1
        whole = self.text[self.lines[index].start : self.lines[end].end]
        first = self.text[self.lines[index].start : self.lines[index].end]
        if end == index or (_is_prose(first) and len(first) > 100):
            return _is_prose(first) or _leads_in(first)
        return len(first) > 60 and bool(_ENDS_SENTENCE.search(whole)) and len(whole) > 160

    def _joined(self, index: int) -> int:
        return self.lines[self._last_joined(index)].end

    def _last_joined(self, index: int) -> int:
        """Return the index of the last line that continues this one (a wrapped item)."""
        while index + 1 < len(self.lines):
            line, below = self.lines[index], self.lines[index + 1]
            body = self.text[below.start : below.end]
            wrapped = line.kind is None and not line.before_blank and not below.bullet
            if not (wrapped and (body[:1].islower() or body[:1] == "(")):
                break
            index += 1
        return index

    def _prose(self, index: int) -> int:
        """Take a paragraph: lines up to the next blank one."""
        end = index
        while end + 1 < len(self.lines) and not self.lines[end].before_blank:
            below = self.lines[end + 1]
            body = self.text[below.start : below.end]
            if self.lines[end].kind is not None or below.bullet or line_label(body):
                break
            end += 1
            if _ENDS_SENTENCE.search(self.text[: self.lines[end].end][-3:]) and len(body) > 200:
                break
        first = self.lines[index]
        following = self.lines[end + 1] if end + 1 < len(self.lines) else None
        self._sentences(first.start, self.lines[end].end, first, following)
        return end

    def _sentences(self, start: int, end: int, line: _Line, following: _Line | None = None) -> None:
        if self.label and not self.label.inline:
            self.label, self.label_span = None, None
        first = last = start
        bullets_follow = following is not None and following.bullet
        for first, last in sentences(self.text, start, end):
            self._add(Kind.SENTENCE, first, last, line)
        leads = self.text[last - 1] == ":" or (
            bullets_follow and not _ENDS_SENTENCE.search(self.text[first:last])
        )
        lead = lead_label(self.text[first:last]) if leads else None
        if lead is not None and lead.lists:
            self.label, self.label_span = lead, (first, last)

    def _add(self, kind: Kind, start: int, end: int, line: _Line, card: bool = False) -> None:
        label, span = self.label, self.label_span
        if label is None and self.section_label is not None:
            label = self.section_label
            heading = self.units[self.section]
            span = (heading.start, heading.end)
        self.units.append(
            Unit(
                start,
                end,
                kind,
                label,
                span,
                self.section,
                self.paragraph,
                line.indent,
                cells=line.cells if kind is Kind.ROW else (),
                card=card,
            )
        )


def read_layout(document: Document) -> list[Unit]:
    """Return the units of a document in reading order; web furniture is left out."""
    return _Reader(document).read()
