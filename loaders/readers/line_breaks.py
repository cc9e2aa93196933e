"""Whether the lines of a paragraph were set as lines, or are broken because a page ends there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

_PAGE_WIDTH = 60
"""Characters: text that is broken at fewer was meant to stand in lines."""
_ROOM = 15
"""Characters that a line leaves free only where it was meant to end."""

_MARKED = re.compile(r"[•▪◦‣●○■□➢✓–—] [^\Wa-z]")
_FEWEST_MARKED = 2
"""Lines of a paragraph that open with the mark of an item: then each of them is one."""


def flowing_lines(lines: Sequence[str]) -> list[bool]:
    """Return of each line but the first whether it only goes on with the one above.

    It does where it begins in small letters; else where the lines fill a page, all but a few.
    """
    pairs = [(above.strip(), below.strip()) for above, below in pairwise(lines)]
    width = max(len(line.strip()) for line in lines)
    goes_on = [below[:1].islower() or below[:1] in ("", "(") for _, below in pairs]
    ends = [len(above) + len(below.split(" ")[0]) + _ROOM < width for above, below in pairs]
    kept = sum(end and not on for end, on in zip(ends, goes_on, strict=True))
    set_in_lines = width < _PAGE_WIDTH or (len(pairs) > 1 and 3 * kept > len(pairs))
    marked = [_MARKED.match(line.lstrip()) is not None for line in lines]
    items = marked[1:] if sum(marked) >= _FEWEST_MARKED else [False] * len(pairs)
    return [
        on or not (set_in_lines or end or item)
        for on, end, item in zip(goes_on, ends, items, strict=True)
    ]
