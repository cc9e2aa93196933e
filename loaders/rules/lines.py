"""The lines of a document: where they stand, what marks them, and what those around them tell."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

from govgraph.graph.document import Block, BlockKind, Document
from govgraph.loaders.rules.line_forms import ENDS_SENTENCE, breaks_off, is_prose, leads_in
from govgraph.loaders.rules.markdown_lines import FrontLine, front_matter, heading_span


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text without its indent and its bullet: `text[start:end]`."""

    start: int
    end: int
    indent: int
    bullet: bool
    kind: BlockKind | None = None
    """What the reader of the file knows it to be; None in plain text."""
    after_blank: bool = True
    before_blank: bool = True
    cells: tuple[tuple[int, int], ...] = ()
    numbered: bool = False


_BULLET = re.compile(
    r"(?:\[\^\w{1,12}\]:|#\d{1,3}[.:)]?(?=\s+[A-Z\"“])|[-•*–—▪◦·‣○●■□►▶◆◇➢➤❖✓✔⁃∙]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+"
)
_CLOCK = (
    r"(?:\d{1,2}\s*[-–—]\s*(?=\d{1,2}(?:[:.]\d{2})?\s?[ap]\.?m))?"
    r"\d{1,2}(?:[:.h]\d{2}\s*(?:[ap]\.?m\.?)?|\s?[ap]\.?m\b\.?)"
)
_ZONE = r"(?:\s*(?-i:[A-Z]{1,4}T|UTC|local time)\b)?"
TIME = re.compile(
    rf"[\[(]?{_CLOCK}\s*(?:(?:[-–—to]+\s*)?{_CLOCK})?[\])]?{_ZONE}[\s|:*–-]+",
    re.I,
)
"""A time of day, or two, that begins a slot of an agenda."""
_TIME_BEHIND = re.compile(
    rf"\s*(?:\|\s*{_CLOCK}\s*(?:[-–—to]+\s*{_CLOCK})?{_ZONE}"
    rf"|[(\[]\s*{_CLOCK}\s*[-–—to]+\s*{_CLOCK}{_ZONE}\s*[)\]])$",
    re.I,
)
_ROOM = 15
"""Characters that a line leaves free only where it was meant to end."""
_RULED = re.compile(r"[\s|:+-]+")
_DRAWN = re.compile(r"[\s|:+-]*---?[\s|:+-]*|[=_*~]{3,}|(?:[-*_] ){2,}[-*_]|<!--.*-->")


_ROOM_BEHIND = re.compile(
    r"(?:in |at )?(?:the )?(?:[\w’'&-]+ ){0,3}"
    r"(?:room|hall|auditorium|theat(?:re|er)|stage|floor|building|online|zoom|library|ballroom)\b"
    r"(?: (?:\d[\w.-]*|[a-z](?:\d+)?))?",
    re.I,
)


def is_time(body: str) -> bool:
    """Return whether a line holds the time of a slot, and its room at most."""
    time = TIME.match(f"{body} ".replace(",", " ", 1))
    if time is None:
        return False
    return time.end() > len(body) or _ROOM_BEHIND.fullmatch(body, time.end()) is not None


def _broken_off(body: str) -> bool:
    """Return whether an item is broken at its end: a wide line, or one that ends with a link."""
    return len(body) >= _WIDE or _LINK_LAST.search(body) is not None


_WIDE = 60
_LINK_LAST = re.compile(r"(?:,|\b(?:of|for|and|the|on|at|in|to|&)|[–—-])$")


class Lines:
    """The lines of a document that hold text, in order."""

    def __init__(self, document: Document) -> None:
        self.text = document.text
        found = _block_lines(document) if document.blocks else _plain_lines(document.text)
        self._lines = list(_with_slots_opened(self.text, list(found)))
        self._flows = self._flowing()

    def __len__(self) -> int:
        return len(self._lines)

    def __getitem__(self, index: int) -> Line:
        return self._lines[index]

    def body(self, index: int) -> str:
        """Return the words of a line."""
        line = self._lines[index]
        return self.text[line.start : line.end]

    def below(self, index: int) -> Line | None:
        """Return the line after this one, or None at the end."""
        return self._lines[index + 1] if index + 1 < len(self._lines) else None

    def coming(self, index: int, most: int) -> list[Line]:
        """Return this line and those after it, up to the next bullet and at most so many."""
        ahead = self._lines[index : index + most]
        cut = next((i for i, line in enumerate(ahead) if i and line.bullet), len(ahead))
        return ahead[:cut]

    def last_joined(self, index: int) -> int:
        """Return the index of the last line that continues this one (a wrapped item)."""
        while (below := self.below(index)) is not None:
            line, opening = self[index], self.text[below.start : below.end][:1]
            wrapped = line.kind is None and not line.before_blank and not below.bullet
            deeper = line.bullet and below.indent > line.indent and _broken_off(self.body(index))
            if not (wrapped and (opening.islower() or opening == "(" or deeper)):
                break
            index += 1
        return index

    def goes_on(self, index: int) -> bool:
        """Return whether the line below goes on with the paragraph of this one."""
        line, below = self[index], self.below(index)
        if below is None or line.before_blank or line.kind is not None or below.bullet:
            return False
        return self._flows[index]

    def _flowing(self) -> list[bool]:
        """Return of each line whether it is broken only because the page is no wider."""
        flows = [False] * len(self._lines)
        at = 0
        while at < len(self._lines):
            end = at
            while end + 1 < len(self._lines) and not self._lines[end].before_blank:
                end += 1
            for index, flowing in zip(range(at, end), self._wrapped(at, end), strict=True):
                flows[index] = flowing
            at = end + 1
        return flows

    def _wrapped(self, first: int, last: int) -> list[bool]:
        """Return the same for a block of lines between blank ones, but for its last."""
        bodies = [self.body(i) for i in range(first, last + 1)]
        width = max(map(len, bodies))
        opening = [body.split()[0] for body in bodies]
        lower = [word[0].islower() or word[0] == "(" for word in opening[1:]]
        short = [
            len(body) + 1 + len(word) + _ROOM < width
            for body, word in zip(bodies, opening[1:], strict=False)
        ]
        held = sum(s and not low for s, low in zip(short, lower, strict=True))
        ragged = len(short) > 1 and 3 * held > len(short)
        led = [body.endswith(":") for body in bodies[:-1]]
        return [
            low or not (ragged or (s and led_in))
            for low, s, led_in in zip(lower, short, led, strict=True)
        ]

    def begins_prose(self, index: int) -> bool:
        """Return whether the line, with those that follow it without a blank line, is prose."""
        end = index
        while self.goes_on(end):
            end += 1
        whole, first = self.text[self[index].start : self[end].end], self.body(index)
        if end == index or (is_prose(first) and len(first) > 100):
            below = self.below(index)
            if below is not None and below.bullet and breaks_off(first):
                return True
            alone = self[index].before_blank or len(first) > 70 or (below and below.bullet)
            return is_prose(first) or bool(alone and leads_in(first))
        return len(first) > 60 and bool(ENDS_SENTENCE.search(whole)) and len(whole) > 160


_BREAK = re.compile(r" / ")
_FEWEST_BREAKS = 2
"""Breaks in a cell of a programme that holds a whole session."""
_PAIR = 2
"""Cells of a row that holds a time of day and what happens then."""
_ROOM_ONLY = re.compile(r"(?:Room|Venue|Hall|Location): .{1,30}")


def _with_slots_opened(text: str, lines: list[Line]) -> Iterator[Line]:
    """Yield the rows of a programme as the lines of their cells, where cells hold sessions.

    "| 10:00 | Session 1: Title / Chair: A / B: Talk | Session 2: Title / Chair: C |".
    """
    timed = [_opens_with_time(text, line) for line in lines]
    whole = any(
        len(_BREAK.findall(text[slice(*cell)])) >= _FEWEST_BREAKS
        for line, is_slot in zip(lines, timed, strict=True)
        if is_slot
        for cell in line.cells[1:]
    )
    headed = False
    for line, is_slot in zip(lines, timed, strict=True):
        headed = line.kind is BlockKind.ROW and (headed or not is_slot)
        if is_slot and (whole or (len(line.cells) == _PAIR and not headed)):
            for cell in line.cells:
                yield from _lines_of_cell(text, cell)
        else:
            yield line


def _opens_with_time(text: str, line: Line) -> bool:
    return bool(line.kind is BlockKind.ROW and line.cells and is_time(text[slice(*line.cells[0])]))


def _lines_of_cell(text: str, cell: tuple[int, int]) -> Iterator[Line]:
    breaks = [m.span() for m in _BREAK.finditer(text, *cell)]
    starts = [cell[0], *(end for _, end in breaks)]
    ends = [*(start for start, _ in breaks), cell[1]]
    for at, end in zip(starts, ends, strict=True):
        words = text[at:end].strip(" *_")
        if words and not _ROOM_ONLY.fullmatch(words):
            begin = text.index(words, at)
            yield Line(begin, begin + len(words), 0, False, after_blank=at == cell[0])


def _plain_lines(text: str) -> list[Line]:
    front, at = front_matter(text)
    found = [_front_line(line) for line in front]
    blank = True
    for raw in text[at:].split("\n"):
        if _is_ruled(raw):
            if _UNDERLINE.fullmatch(raw.strip()) and found and not blank and _heads(found):
                found[-1] = replace(found[-1], kind=BlockKind.HEADING, before_blank=True)
                blank = True
        elif raw.strip():
            line = _plain_line(text, raw, at, blank)
            if line.start < line.end:
                found.append(line)
                blank = False
        else:
            blank = True
        if found and blank:
            found[-1] = replace(found[-1], before_blank=True)
        at += len(raw) + 1
    if found:
        found[-1] = replace(found[-1], before_blank=True)
    return found


_UNDERLINE = re.compile(r"-{3,}|={3,}|~{3,}")
_LONGEST_HEADING = 100


def _heads(lines: list[Line]) -> bool:
    """Return whether the last line could be a heading that is underlined below it."""
    line = lines[-1]
    plain = line.kind is None and not line.bullet and line.after_blank
    return plain and line.end - line.start <= _LONGEST_HEADING


def _is_ruled(raw: str) -> bool:
    """Return whether a line is drawn: below the head of a table, or between two parts."""
    drawn = raw.strip()
    return bool(drawn) and (not drawn.strip("| ") or _DRAWN.fullmatch(drawn) is not None)


def _front_line(line: FrontLine) -> Line:
    kind = BlockKind.ITEM if line.of_record else BlockKind.HEADING if line.heading else None
    return Line(
        line.start,
        line.end,
        0,
        line.of_record,
        kind,
        after_blank=line.opens,
        before_blank=line.closes,
    )


def _plain_line(text: str, raw: str, at: int, after_blank: bool) -> Line:
    indent = len(raw) - len(raw.lstrip())
    heading = heading_span(text, at + indent, at + len(raw.rstrip()))
    if heading is not None and after_blank:
        return Line(*heading, 0, False, BlockKind.HEADING, after_blank)
    bullet = _BULLET.match(text, at + indent, at + len(raw))
    body = raw.rstrip(" |\t\r") if raw.count("|") == 1 else raw.rstrip()
    line = Line(
        bullet.end() if bullet else at + indent,
        _without_time(text, at + indent, at + len(body)),
        indent,
        bullet is not None,
        after_blank=after_blank,
        before_blank=False,
        numbered=bullet is not None and raw.lstrip()[0].isdigit(),
    )
    return _unmarked(text, _as_row(line, raw, at))


_MARK = re.compile(r"(?P<mark>\*\*|__)(?=[^\s*_])")


def _unmarked(text: str, line: Line) -> Line:
    """Return a line without the signs that set its first or last words in bold."""
    if line.kind is not None:
        return line
    opening = _MARK.match(text, line.start, line.end)
    start = opening.end() if opening and "**" in text[opening.end() : line.end] else line.start
    closing = text[start : line.end].endswith("**") and "**" not in text[start : line.end - 2]
    return replace(line, start=start, end=line.end - 2 if closing else line.end)


def _without_time(text: str, start: int, end: int) -> int:
    """Return where a line ends before the time of its slot: "Closing remarks | 16:50 – 17:00"."""
    time = _TIME_BEHIND.search(text, start, end)
    return end if time is None or time.start() == start else time.start()


def _as_row(line: Line, raw: str, at: int) -> Line:
    """Return a line of plain text whose cells are set apart by bars or tabs as a row."""
    divider = "|" if raw.count("|") >= 2 else "\t" if raw.strip().count("\t") >= 2 else ""
    if not divider or (TIME.match(raw.strip()) and raw.count("|") < 3):
        return line
    cells, start = [], at
    parts = raw.split(divider)
    for number, part in enumerate(parts):
        lead = len(part) - len(part.lstrip())
        inner = divider == "|" and 0 < number < len(parts) - 1
        if part.strip():
            cells.append((start + lead, start + len(part.rstrip())))
        elif inner:
            cells.append((start, start))
        start += len(part) + 1
    filled = sum(end > begin for begin, end in cells)
    goes_on = len(cells) > _PAIR and filled and cells[0][0] == cells[0][1]
    if (filled < 2 and not goes_on) or _RULED.fullmatch(raw):
        return line
    return replace(line, kind=BlockKind.ROW, cells=tuple(cells), bullet=False)


_TELLS = re.compile(r"(?:short )?(?:biography|bio|about|profile|background|summary)", re.I)


def _as_told(text: str, block: Block) -> Block:
    """Return a row of a record that holds sentences as a paragraph: "Biography: Jane Roe is …"."""
    if len(block.cells) != 2 or not _TELLS.fullmatch(text[slice(*block.cells[0])].strip(" :*_")):
        return block
    start, end = block.cells[1]
    told = is_prose(text[start:end].strip())
    return Block(start, end, BlockKind.PARAGRAPH) if told else block


def _block_lines(document: Document) -> Iterator[Line]:
    headed = any(block.kind is BlockKind.HEADING for block in document.blocks[1:])
    for block in map(partial(_as_told, document.text), document.blocks):
        at, first = block.start, True
        raws = document.text[block.start : block.end].split("\n")
        plain = block.kind is BlockKind.PARAGRAPH and (len(raws) > 1 or not headed)
        for raw in raws:
            if raw.strip():
                start = at + len(raw) - len(raw.lstrip())
                bullet = _BULLET.match(document.text, start, at + len(raw))
                end = _without_time(document.text, start, at + len(raw.rstrip()))
                if bullet and bullet.end() >= end:
                    at += len(raw) + 1
                    continue
                yield Line(
                    bullet.end() if bullet else start,
                    end,
                    0,
                    (block.kind is BlockKind.ITEM and first) or bullet is not None,
                    None if plain else block.kind,
                    cells=block.cells,
                    after_blank=first,
                    before_blank=not plain or raw is raws[-1],
                )
                first = False
            at += len(raw) + 1
