"""Plain text: stored as it is, but for line ends, what nobody sees, and marks of Markdown."""

from __future__ import annotations

from govgraph.loaders.readers.composing import INVISIBLE
from govgraph.loaders.readers.decoding import decode
from govgraph.loaders.readers.heading_lines import (
    metadata,
    published_line,
    split_front_matter,
    title_line,
)
from govgraph.loaders.readers.inline_marks import without_marks
from govgraph.loaders.readers.page import Page, Raw


def read_text(raw: Raw) -> Page:
    """Return the text, and what its front matter or first lines say of it."""
    text = without_marks(INVISIBLE.sub("", decode(raw.data, raw.charset)))
    entries, body = split_front_matter(text)
    known = {"title": title_line(body), "published": published_line(body)}
    return Page(text=text, blocks=(), **(known | metadata(entries)))
