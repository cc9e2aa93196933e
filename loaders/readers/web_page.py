"""HTML: the main text of a page, with its blocks and what the page says of itself."""

from __future__ import annotations

import re

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from govgraph.graph.document import BlockKind
from govgraph.loaders.readers.composing import Composer
from govgraph.loaders.readers.decoding import CONTROL, decode
from govgraph.loaders.readers.furniture import remove_furniture
from govgraph.loaders.readers.html_blocks import compose
from govgraph.loaders.readers.html_metadata import heading_of_page, page_metadata
from govgraph.loaders.readers.main_content import main_container
from govgraph.loaders.readers.page import Page, Raw, Unreadable

_CHARSET = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w:.-]+)|<\?xml[^>]{0,100}encoding=[\"']([\w:.-]+)",
    re.IGNORECASE,
)
_XML_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")
_HEAD = 8192
_STRAY = 0.001  # of a page may be control characters: pages are made by careless programs
_LEAST = 20  # characters: "Loading …" is no main text


def read_html(raw: Raw) -> Page:
    """Return the main text of a page without its furniture; raises `Unreadable` if it has none."""
    tree = _parse(decode(raw.data, raw.charset or _declared_charset(raw.data), _STRAY))
    known = page_metadata(tree)
    content = _main_text(tree, known["title"])
    if len(content.text) < _LEAST:
        raise Unreadable("no main text found: only menus and the like, or text made by scripts")
    known["url"] = known["url"] or raw.url
    return Page(text=content.text, blocks=content.blocks, media_type="text/html", **known)


def _declared_charset(data: bytes) -> str:
    match = _CHARSET.search(data[:_HEAD])
    return (match[1] or match[2]).decode("ascii") if match else ""


def _parse(markup: str) -> HtmlElement:
    parser = HTMLParser(remove_comments=True, remove_pis=True)
    try:
        return document_fromstring(
            _XML_DECLARATION.sub("", CONTROL.sub(" ", markup)), parser=parser
        )
    except (etree.ParserError, ValueError) as error:
        raise Unreadable("no main text found: it is no HTML page, or an empty one") from error


def _main_text(tree: HtmlElement, title: str) -> Composer:
    heading = heading_of_page(tree, title)
    body = tree.find("body")
    if body is None:
        return Composer()
    remove_furniture(body)
    content = compose(main_container(body))
    if not heading or any(
        heading in _words(content, block.start, block.end) for block in content.blocks[:8]
    ):
        return content
    return _headed(heading, content)


def _words(content: Composer, start: int, end: int) -> str:
    return " ".join(content.text[start:end].split())


def _headed(heading: str, content: Composer) -> Composer:
    """Return the content below the page's heading, which stands outside of its main part."""
    whole = Composer()
    whole.add(BlockKind.HEADING, heading, 1)
    whole.extend(content)
    return whole
