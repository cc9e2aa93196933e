"""From a part of an HTML tree to text and blocks, with lists, tables and cards kept as such."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from lxml.html import HtmlElement

from govgraph.graph.document import Block, BlockKind
from govgraph.loaders.readers.composing import Composer
from govgraph.loaders.readers.furniture import HEADINGS, words
from govgraph.loaders.readers.labelled_fields import labelled_field

_BLOCKS = frozenset((
    *HEADINGS, "p", "div", "section", "article", "main", "header", "ul", "ol", "menu", "li", "dl",
    "dt", "dd", "table", "tbody", "thead", "tr", "td", "th", "blockquote", "pre", "address",
    "figure", "details", "summary", "form", "fieldset", "center", "hr", "body", "hgroup", "aside",
    "footer", "nav",
))  # fmt: skip
_LISTS = ("ul", "ol", "menu")
_SPACE = re.compile(r"\s+")
_EMPTY_LINE = re.compile(r"\n\s*\n")
_CARD_LINES = range(2, 6)
_CARD_LINE_LENGTH = 140
_LONG_ITEM = 500


def compose(container: HtmlElement) -> Composer:
    """Return the text and the blocks of what stands in the element."""
    composer = Composer()
    _walk(container, composer, 0)
    return composer


def _walk(element: HtmlElement, composer: Composer, depth: int) -> None:
    """Add an element's content: stretches of inline content as paragraphs, the rest as it is."""
    running = _inner(element.text)
    for child in element:
        if _is_block(child):
            _paragraphs(running, composer)
            _block(child, composer, depth)
            running = ""
        else:
            running += _inline(child)
        running += _inner(child.tail)
    _paragraphs(running, composer)


def _block(element: HtmlElement, composer: Composer, depth: int) -> None:
    write = _WRITERS.get(str(element.tag))
    if write:
        write(element, composer, depth)
    elif field := labelled_field(element):
        _define(_flat(field[0]), [field[1]], composer)
    elif _is_card(element):
        composer.add(BlockKind.ITEM, compose(element).text, 1)
    else:
        _walk(element, composer, depth)


def _paragraphs(text: str, composer: Composer) -> None:
    for part in _EMPTY_LINE.split(text):
        composer.add(BlockKind.PARAGRAPH, part)


def _heading(element: HtmlElement, composer: Composer, depth: int) -> None:
    composer.add(BlockKind.HEADING, _flat(element), int(str(element.tag)[1]))


def _list(element: HtmlElement, composer: Composer, depth: int) -> None:
    for child in element:
        if child.tag == "li":
            _item(child, composer, depth + 1)
        elif child.tag in _LISTS:
            _list(child, composer, depth + 1)
        else:
            _block(child, composer, depth)


def _item(element: HtmlElement, composer: Composer, depth: int) -> None:
    """Add a list item with all its lines as one block, its inner lists after it."""
    inner = [child for child in element.iterdescendants(*_LISTS) if _outermost(child, element)]
    for child in inner:
        child.drop_tree()
    content = compose(element)
    if _is_passage(content):
        _walk(element, composer, depth)
    else:
        composer.add(BlockKind.ITEM, content.text, depth)
    for child in inner:
        _list(child, composer, depth)


def _outermost(inner: HtmlElement, item: HtmlElement) -> bool:
    for ancestor in inner.iterancestors():
        if ancestor is item:
            return True
        if ancestor.tag in _LISTS:
            return False
    return False


def _is_passage(content: Composer) -> bool:
    """Whether a list item is a whole passage, to be read block by block."""
    has_rows = any(block.kind is BlockKind.ROW for block in content.blocks)
    return has_rows or (len(content.blocks) > 3 and len(content.text) > _LONG_ITEM)


def _table(element: HtmlElement, composer: Composer, depth: int) -> None:
    rows = [row for row in element.iter("tr") if next(row.iterancestors("table")) is element]
    cells = [[cell for cell in row if cell.tag in ("td", "th")] for row in rows]
    if any(_is_layout(cell) for row in cells for cell in row):
        for cell in (cell for row in cells for cell in row):
            _walk(cell, composer, depth)
        return
    for caption in element.iter("caption"):
        composer.add(BlockKind.PARAGRAPH, _flat(caption))
    for row in cells:
        composer.add_row([compose(cell).text for cell in row])


def _is_layout(cell: HtmlElement) -> bool:
    """Whether a table cell holds a part of the page and not a value."""
    if next(cell.iterdescendants("table", *HEADINGS[:3]), None) is not None:
        return True
    return len(words(cell)) > _LONG_ITEM and len(list(cell.iterdescendants("p", "li"))) > 3


def _definitions(element: HtmlElement, composer: Composer, depth: int) -> None:
    """Add a definition list: a term with one short meaning as a row, else one after the other."""
    for term, meanings in _entries(element):
        _define(term, meanings, composer)


def _define(term: str, meanings: list[HtmlElement], composer: Composer) -> None:
    if term and len(meanings) == 1 and len(compose(meanings[0]).blocks) == 1:
        separator = " " if term.endswith((":", "：")) else ": "
        composer.add_row((term, compose(meanings[0]).text), separator)
        return
    composer.add(BlockKind.PARAGRAPH, term)
    for meaning in meanings:
        _item(meaning, composer, 1)


def _entries(element: HtmlElement) -> Iterator[tuple[str, list[HtmlElement]]]:
    term, meanings = "", list[HtmlElement]()
    for child in element.iter("dt", "dd"):
        if next(child.iterancestors("dl")) is not element:
            continue
        if child.tag == "dd":
            meanings.append(child)
            continue
        if term or meanings:
            yield term, meanings
        term, meanings = _flat(child), []
    if term or meanings:
        yield term, meanings


def _quote(element: HtmlElement, composer: Composer, depth: int) -> None:
    content = compose(element)
    for block in content.blocks:
        kind = BlockKind.QUOTE if block.kind is BlockKind.PARAGRAPH else block.kind
        composer.add(kind, _cut(content, block), block.level)


def _cut(content: Composer, block: Block) -> str:
    return content.text[block.start : block.end]


def _preformatted(element: HtmlElement, composer: Composer, depth: int) -> None:
    for part in _EMPTY_LINE.split(str(element.text_content())):
        composer.add(BlockKind.PARAGRAPH, part)


def _rule(element: HtmlElement, composer: Composer, depth: int) -> None:
    """Add nothing: a rule only parts what stands before it from what stands after it."""


_WRITERS: dict[str, Callable[[HtmlElement, Composer, int], None]] = {
    **dict.fromkeys(HEADINGS, _heading),
    **dict.fromkeys(_LISTS, _list),
    "li": _item,
    "table": _table,
    "dl": _definitions,
    "blockquote": _quote,
    "pre": _preformatted,
    "hr": _rule,
}


def _is_block(element: HtmlElement) -> bool:
    if element.tag in _BLOCKS:
        return True
    return any(inner.tag in _BLOCKS for inner in element.iterdescendants())


def _is_card(element: HtmlElement) -> bool:
    """Whether an element is one of several alike that hold a few short lines each."""
    look = element.get("class")
    if not look or len(words(element)) > _CARD_LINE_LENGTH * _CARD_LINES.stop:
        return False
    if not any(s.tag == element.tag and s.get("class") == look for s in _siblings(element)):
        return False
    content = compose(element)
    lines = content.text.replace("\n\n", "\n").split("\n")
    return (
        (len(lines) in _CARD_LINES or (len(lines) == 1 and _among_its_like(element)))
        and all(len(line) <= _CARD_LINE_LENGTH for line in lines)
        and all(_fits_card(block) for block in content.blocks)
    )


def _among_its_like(element: HtmlElement) -> bool:
    """Whether a heading alone in its element is an entry, since a neighbour is such too."""
    if next(element.iterdescendants(*HEADINGS), None) is None:
        return False
    look = (element.tag, element.get("class"))
    around = (element.getprevious(), element.getnext())
    return any(s is not None and (s.tag, s.get("class")) == look for s in around)


def _fits_card(block: Block) -> bool:
    if block.kind is BlockKind.HEADING:
        return block.level > 2
    return block.kind is BlockKind.PARAGRAPH


def _siblings(element: HtmlElement) -> Iterator[HtmlElement]:
    yield from element.itersiblings()
    yield from element.itersiblings(preceding=True)


def _flat(element: HtmlElement) -> str:
    """Return the words of an element and of all in it, line breaks as newlines."""
    return compose(element).text if _has_block(element) else _inline(element)


def _has_block(element: HtmlElement) -> bool:
    return any(inner.tag in _BLOCKS for inner in element.iterdescendants())


def _inline(element: HtmlElement) -> str:
    if element.tag == "br":
        return "\n"
    if not isinstance(element.tag, str):
        return ""
    parts = [_inner(element.text)]
    for child in element:
        parts += (_inline(child), _inner(child.tail))
    return ("\n" if _stands_below(element) else "") + "".join(parts)


def _stands_below(element: HtmlElement) -> bool:
    """Whether a styled span touches the one before: such pairs are shown one below the other."""
    before = element.getprevious()
    if before is None or element.tag != "span" or before.tag != "span" or before.tail:
        return False
    styled = element.get("class") and before.get("class")
    return bool(styled) and min(len(words(element)), len(words(before))) > 2


def _inner(text: str | None) -> str:
    return _SPACE.sub(" ", text or "")
