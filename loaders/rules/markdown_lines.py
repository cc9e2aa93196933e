"""Marks of Markdown in plain text: front matter between `---` or `+++`, and `## Headings`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from govgraph.loaders.front_matter import FRONT_MATTER, PROSE_ENTRIES, body_of
from govgraph.loaders.rules.headings import line_label
from govgraph.loaders.rules.record_fields import tells_post

_ENTRY = re.compile(r"(?P<key>[A-Za-z][\w .-]{0,40}?)[ \t]*[:=][ \t]*(?P<value>\S.*)?$")
_TITLES = re.compile(
    r"(?:(?:home|page|long|full|event|main|workshop|conference|display)[_ -]?)?title|headline|name"
    r"|(?:event|conference|workshop|full|long)[_ -]?name"
)
_NESTED = re.compile(r"\s*(?:- |[\w-]+:(?:\s|$)|#)")
"""A line of a list or of entries within an entry."""
_FOLDED = re.compile(r"[|>][+-]?\d?")
"""What says that the text of an entry stands on the lines below."""
_HEADING = re.compile(r"#{1,6}[ \t]+(?=\S)")
_CLOSING = re.compile(r"[ \t]+#+[ \t]*$")


@dataclass(frozen=True, slots=True)
class FrontLine:
    """What of a line of front matter is part of what the page says."""

    start: int
    end: int
    heading: bool
    opens: bool
    """Whether it does not go on with the line above."""
    closes: bool = True
    """Whether the line below does not go on with it."""
    of_record: bool = False
    """Whether it says where somebody works, or as what: "affiliation: Reef Lab"."""


def front_matter(text: str) -> tuple[list[FrontLine], int]:
    """Return what the front matter of a text says, and where the text itself begins.

    Its title heads the page, a summary and labelled lines ("venue: Oslo") are kept; what is only
    there for a site's software is left out, and so is what stands above the title.
    """
    block = FRONT_MATTER.match(text)
    if block is None or not any(map(_ENTRY.match, text[slice(*body_of(block))].splitlines())):
        return [], 0
    kept = list(_entries(text, *body_of(block)))
    if not kept:
        return [], block.end()
    title = next((at for at, line in enumerate(kept) if line.heading), 0)
    below = [line.opens for line in kept[1:]] + [True]
    closed = [replace(line, closes=opens) for line, opens in zip(kept, below, strict=True)]
    return closed[title:], block.end()


def _entries(text: str, start: int, end: int) -> Iterator[FrontLine]:
    at, kept, opens = start, False, True
    for raw in text[start:end].splitlines(keepends=True):
        entry = _ENTRY.match(raw.rstrip())
        if entry is not None and not raw[0].isspace():
            kept = False
            span = _span(text, at + (entry.start("value") if entry["value"] else 0), at + len(raw))
            key = entry["key"].lower()
            said = entry["value"] is not None and span[0] < span[1]
            if said and key in PROSE_ENTRIES:
                kept = opens = True
                if not _FOLDED.fullmatch(entry["value"]):
                    yield FrontLine(*span, heading=False, opens=True)
                    opens = False
            elif said and _TITLES.fullmatch(key):
                folded = _FOLDED.fullmatch(entry["value"]) is not None
                value = at + (len(raw) if folded else entry.start("value"))
                whole = _span(text, value, _value_end(text, at + len(raw), end))
                yield FrontLine(*whole, heading=True, opens=True)
            elif said and key != "date" and (_labels(raw) or tells_post(key)):
                upto, post = at + len(raw.rstrip()), tells_post(key)
                yield FrontLine(at, upto, heading=False, opens=True, of_record=post)
        elif kept and raw.strip():
            yield FrontLine(*_span(text, at, at + len(raw)), heading=False, opens=opens)
            opens = False
        at += len(raw)


def _value_end(text: str, at: int, end: int) -> int:
    """Return where an entry ends that goes on with indented lines which are none themselves."""
    while at < end:
        line = text[at : text.find("\n", at, end) + 1 or end]
        if not line[:1].isspace() or not line.strip() or _NESTED.match(line):
            break
        at += len(line)
    return at


def _span(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a stretch of text without white space and quotation marks around it."""
    words = text[start:end].strip()
    start += text[start:end].find(words)
    end = start + len(words)
    if len(words) > 1 and words[0] in "\"'":
        start += 1
        end -= words[-1] == words[0]
    return start, end


def _labels(line: str) -> bool:
    found = line_label(line.strip())
    return found is not None and bool(
        found[0].relation or found[0].value in {"date", "place", "whole"}
    )


def heading_span(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return where the words of "## Heading" stand, or None where a line is no heading."""
    marks = _HEADING.match(text, start, end)
    if marks is None:
        return None
    closing = _CLOSING.search(text, marks.end(), end)
    return marks.end(), closing.start() if closing else end
