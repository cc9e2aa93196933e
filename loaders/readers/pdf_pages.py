"""PDF: the text of its pages, with lines that only the page width broke put together again."""

from __future__ import annotations

import io
import logging
import re
from collections import Counter
from collections.abc import Iterable

from govgraph.loaders.readers.composing import tidy
from govgraph.loaders.readers.heading_lines import published_line, title_line
from govgraph.loaders.readers.page import Page, Raw, Unreadable

_PAGE_NUMBER = re.compile(r"(?:page )?\d{1,4}(?: (?:of|/) \d{1,4})?|[-–] ?\d{1,4} ?[-–]", re.I)
_WRAPPED = 55  # characters: a shorter line was broken on purpose
_HYPHENATED = re.compile(r"[^\W\d_]-$")


def read_pdf(raw: Raw) -> Page:
    """Return the text of a PDF without running heads and page numbers.

    Needs the extra `pdf`. Raises `Unreadable` for one that is locked, damaged or only pictures.
    """
    pages, title = _pages(raw.data)
    running = _running_lines(pages)
    lines = [line for page in pages for line in _body(page, running)]
    text = "\n".join(_rewrapped(lines)).strip()
    if not text:
        raise Unreadable("no main text found: its pages are pictures; run text recognition on it")
    return Page(
        text=text,
        media_type="application/pdf",
        title=title or title_line(text),
        published=published_line(text),
    )


def _pages(data: bytes) -> tuple[list[list[str]], str]:
    try:
        from pypdf import PdfReader  # noqa: PLC0415 (an extra)
        from pypdf.errors import PyPdfError  # noqa: PLC0415

        # What it remarks on on the way is either mended by it or raised.
        logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    except ImportError as error:
        raise Unreadable("PDF needs an extra: pip install 'govgraph[pdf]'") from error
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise Unreadable("it is locked with a password")
        pages = [_lines(page.extract_text()) for page in reader.pages]
        known = reader.metadata
    except (PyPdfError, ValueError, KeyError, TypeError) as error:
        if isinstance(error, Unreadable):
            raise
        raise Unreadable(f"it is a damaged PDF file: {error}") from error
    return pages, str(known.title or "").strip() if known else ""


def _lines(text: str) -> list[str]:
    """Return the lines of a page, tidied, without page numbers and empty lines at its edges."""
    lines = [tidy(line) for line in text.split("\n")]
    lines = [line for line in lines if not _PAGE_NUMBER.fullmatch(line)]
    return "\n".join(lines).strip("\n").split("\n")


def _running_lines(pages: list[list[str]]) -> set[str]:
    """Return the first and last lines that most of three or more pages share."""
    if len(pages) < 3:
        return set()
    edges = Counter(line for page in pages for line in {page[0], page[-1]} if line)
    return {line for line, count in edges.items() if count * 2 > len(pages)}


def _body(page: list[str], running: set[str]) -> list[str]:
    start = 1 if page[0] in running else 0
    end = len(page) - (1 if page[-1] in running else 0)
    return page[start:end]


def _rewrapped(lines: Iterable[str]) -> list[str]:
    found: list[str] = []
    before = ""
    for line in lines:
        if found and line and len(before) >= _WRAPPED and _goes_on(before, line):
            found[-1] = _joined(found[-1], line)
        else:
            found.append(line)
        before = line
    return found


def _goes_on(before: str, line: str) -> bool:
    return line[0].islower() or before.endswith(",") or not before.endswith((".", "!", "?", ":"))


def _joined(before: str, line: str) -> str:
    if _HYPHENATED.search(before) and line[0].islower():
        return before[:-1] + line
    return f"{before} {line}"
