"""From a source to a `Document`: one reader a format, chosen by suffix or media type.

To add a reader, add an entry to `READERS`: a function from `Raw` to `Page` that raises
`Unreadable` with a reason for a person to act on.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from urllib.parse import urlsplit

from govgraph.graph.document import Document
from govgraph.graph.errors import SourceError
from govgraph.loaders.addresses import is_address, normal_address
from govgraph.loaders.readers.fetching import fetch
from govgraph.loaders.readers.markdown_text import read_markdown
from govgraph.loaders.readers.page import Page, Raw, Reader, Unreadable
from govgraph.loaders.readers.pdf_pages import read_pdf
from govgraph.loaders.readers.plain_text import read_text
from govgraph.loaders.readers.separated_values import read_csv, read_tsv
from govgraph.loaders.readers.web_page import read_html
from govgraph.loaders.readers.word_files import read_word

__all__ = ["LONGEST", "MEDIA_TYPES", "READERS", "can_read", "read_source"]

READERS: dict[str, Reader] = {
    ".txt": read_text,
    ".text": read_text,
    ".md": read_markdown,
    ".markdown": read_markdown,
    ".html": read_html,
    ".htm": read_html,
    ".xhtml": read_html,
    ".csv": read_csv,
    ".tsv": read_tsv,
    ".pdf": read_pdf,
    ".docx": read_word,
}
MEDIA_TYPES = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "text/csv": ".csv",
    "text/tab-separated-values": ".tsv",
    "application/pdf": ".pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
}
LONGEST = 2_000_000
"""Characters of a text: about a thousand pages."""
_UNTOLD = ("", "application/octet-stream", "binary/octet-stream")


def can_read(source: str) -> bool:
    """Return whether the source is a web address or has a suffix that a reader is there for."""
    return is_address(source) or Path(source).suffix.lower() in READERS


def read_source(source: str, identity: str) -> Document:
    """Return the document at a path or web address, under the identity given.

    Raises `SourceError` with the reason where it cannot be fetched, opened, decoded or read.
    """
    try:
        raw, suffix = _fetched(source) if is_address(source) else _opened(source)
        page = _read(raw, suffix)
    except Unreadable as error:
        raise SourceError(source, str(error)) from error
    return Document(
        id=identity,
        text=page.text,
        sha256=hashlib.sha256(raw.data).hexdigest(),
        media_type=page.media_type,
        url=_normal(page.url or raw.url),
        title=page.title,
        published=page.published,
        publisher=page.publisher,
        language=page.language,
        blocks=page.blocks,
    )


def _normal(url: str) -> str:
    """Return an address in its normal form: one page is one, whatever link led there."""
    try:
        return normal_address(url)
    except ValueError:
        return ""


def _read(raw: Raw, suffix: str) -> Page:
    if not raw.data:
        raise Unreadable("it is empty")
    page = READERS[suffix](raw)
    if not page.text.strip():
        raise Unreadable("it is empty: there is nothing but white space in it")
    if len(page.text) > LONGEST:
        raise Unreadable(
            f"it has {len(page.text):,} characters, and more than {LONGEST:,} are no one document; "
            "split it"
        )
    return page


def _fetched(address: str) -> tuple[Raw, str]:
    raw, media_type = fetch(address)
    suffix = MEDIA_TYPES.get(media_type, "")
    if media_type in _UNTOLD or media_type == "text/plain":
        named = Path(urlsplit(raw.url).path).suffix.lower()
        suffix = named if named in READERS else suffix
    if not suffix:
        raise Unreadable(f"its media type {media_type or '(none)'} has no reader")
    return raw, suffix


def _opened(source: str) -> tuple[Raw, str]:
    path = Path(source)
    suffix = path.suffix.lower()
    try:
        if path.is_dir():
            raise Unreadable("it is a folder, not a file")
        if path.exists() and not path.is_file():
            raise Unreadable("it is no regular file")
        if suffix not in READERS:
            path.stat()
            raise Unreadable(f"no reader for {suffix or 'a file without suffix'}; {_known()}")
        return Raw(path.read_bytes()), suffix
    except FileNotFoundError as error:
        raise Unreadable("there is no such file") from error
    except PermissionError as error:
        raise Unreadable("no permission to read it") from error
    except (OSError, ValueError) as error:
        raise _reason(error) from error


def _reason(error: OSError | ValueError) -> Unreadable:
    if isinstance(error, Unreadable):
        return error
    return Unreadable(f"it cannot be opened: {getattr(error, 'strerror', None) or error}")


def _known() -> str:
    return "readable are " + ", ".join(sorted(READERS))
