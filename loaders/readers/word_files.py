"""Word: headings, paragraphs, list items and table rows of a .docx file."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING
from zipfile import BadZipFile

from govgraph.graph.document import BlockKind
from govgraph.loaders.readers.composing import Composer
from govgraph.loaders.readers.heading_lines import published_line
from govgraph.loaders.readers.page import Page, Raw, Unreadable

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.text.paragraph import Paragraph

_HEADING = re.compile(r"Heading ([1-6])")
_MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def read_word(raw: Raw) -> Page:
    """Return the words of a Word file with its blocks; needs the extra `docx`."""
    document = _open(raw.data)
    composer = Composer()
    for part in document.iter_inner_content():
        if hasattr(part, "rows"):
            for row in part.rows:
                composer.add_row(list(dict.fromkeys(cell.text for cell in row.cells)))
        else:
            _paragraph(part, composer)
    headings = (b for b in composer.blocks if b.kind is BlockKind.HEADING)
    first = min(headings, key=lambda block: block.level, default=None)
    title = document.core_properties.title or (
        composer.text[first.start : first.end] if first else ""
    )
    return Page(
        text=composer.text,
        blocks=composer.blocks,
        media_type=_MEDIA_TYPE,
        title=" ".join(title.split()),
        published=published_line(composer.text),
        language=(document.core_properties.language or "")[:2].lower(),
    )


def _open(data: bytes) -> WordDocument:
    try:
        import docx  # noqa: PLC0415 (an extra)
        from docx.opc.exceptions import PackageNotFoundError  # noqa: PLC0415
    except ImportError as error:
        raise Unreadable("Word needs an extra: pip install 'govgraph[docx]'") from error
    try:
        return docx.Document(io.BytesIO(data))
    except (PackageNotFoundError, BadZipFile, KeyError, ValueError) as error:
        raise Unreadable(f"it is no Word file (.docx), or a damaged one: {error}") from error


def _paragraph(paragraph: Paragraph, composer: Composer) -> None:
    style = paragraph.style.name if paragraph.style and paragraph.style.name else ""
    if style == "Title":
        composer.add(BlockKind.HEADING, paragraph.text, 1)
    elif match := _HEADING.match(style):
        composer.add(BlockKind.HEADING, paragraph.text, int(match[1]))
    elif style.startswith("List"):
        composer.add(BlockKind.ITEM, paragraph.text, int(style[-1]) if style[-1].isdigit() else 1)
    elif "Quote" in style:
        composer.add(BlockKind.QUOTE, paragraph.text)
    else:
        composer.add(BlockKind.PARAGRAPH, paragraph.text)
