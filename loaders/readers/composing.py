"""Composing the stored text from blocks, so that the offsets are right by construction."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govgraph.graph.document import Block, BlockKind

INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")
"""Characters that take no room on the page: soft hyphens, joints, marks of byte order."""
_LISTED = (BlockKind.ITEM, BlockKind.ROW)
CELL_SEPARATOR = " | "


def tidy(text: str) -> str:
    """Return the lines of a text with single spaces, nothing invisible and no empty line."""
    lines = (" ".join(line.split()) for line in INVISIBLE.sub("", text).split("\n"))
    return "\n".join(line for line in lines if line)


class Composer:
    """Collects blocks; `text` and `blocks` are what was collected.

    Blocks stand apart by an empty line; items of one list and rows of one table by a newline.
    """

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._blocks: list[Block] = []

    @property
    def text(self) -> str:
        """Return the text so far."""
        return "".join(self._parts)

    @property
    def blocks(self) -> tuple[Block, ...]:
        """Return the blocks so far, with offsets into `text`."""
        return tuple(self._blocks)

    def add(self, kind: BlockKind, text: str, level: int = 0) -> None:
        """Add a block with tidied text; nothing where no text remains."""
        words = tidy(text)
        if words:
            start = self._begin(kind)
            self._write(words)
            self._blocks.append(Block(start, self._length, kind, level))

    def add_row(self, cells: Sequence[str], separator: str = CELL_SEPARATOR) -> None:
        """Add a table row; an empty cell keeps its place with equal offsets."""
        words = [tidy(cell) for cell in cells]
        if not any(words):
            return
        line = separator.join(words)
        lead = len(line) - len(line.lstrip())
        line = line.strip()
        start = self._begin(BlockKind.ROW)
        self._write(line)
        offsets = _cell_offsets(words, separator, start - lead, start, self._length)
        self._blocks.append(Block(start, self._length, BlockKind.ROW, 0, offsets))

    def extend(self, other: Composer) -> None:
        """Add the text and the blocks of another composer."""
        if self._blocks and other._blocks:
            self._write("\n\n")
        at = self._length
        self._write(other.text)
        self._blocks += (_moved(block, at) for block in other._blocks)

    def _begin(self, kind: BlockKind) -> int:
        if self._blocks:
            together = kind in _LISTED and self._blocks[-1].kind is kind
            self._write("\n" if together else "\n\n")
        return self._length

    def _write(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)


def _cell_offsets(
    words: Sequence[str], separator: str, at: int, low: int, high: int
) -> tuple[tuple[int, int], ...]:
    offsets = []
    for word in words:
        end = at + len(word)
        offsets.append((min(max(at, low), high), min(max(end, low), high)))
        at = end + len(separator)
    return tuple(offsets)


def _moved(block: Block, by: int) -> Block:
    cells = tuple((start + by, end + by) for start, end in block.cells)
    return Block(block.start + by, block.end + by, block.kind, block.level, cells)
