"""Where on a web page the main text stands: landmarks first, else where trafilatura finds it."""

from __future__ import annotations

import logging
from collections import Counter
from copy import deepcopy

import trafilatura
from lxml.html import HtmlElement

from govgraph.loaders.readers.furniture import HEADINGS, drop, words

for _name in ("trafilatura", "htmldate"):  # what they have to say is said by our own errors
    logging.getLogger(_name).addHandler(logging.NullHandler())

_SHARE_OF_TEXT = 0.85
_LEAST = 400  # characters: an article
_ROOM = 0.6
_BEGINNING = 40  # characters
_LEAVES = (*HEADINGS, "p", "li", "td", "th", "dt", "dd", "blockquote", "pre", "div", "span")
_BOXES = ("div", "section", "article", "main", "td", "body", "form")
_LINK_SHARE = 0.9


def main_container(body: HtmlElement) -> HtmlElement:
    """Return the element that holds the main text, out of a body without furniture.

    trafilatura's own text runs the lines of cards together or apart, makes one row of a layout
    table and drops line breaks and levels, so that its result tells where the text is, not what
    it is. A landmark is believed where it holds at least half of what trafilatura keeps.
    """
    text = _text_by_trafilatura(body)
    kept = _kept_text(body, text)
    landmark = _landmark(body)
    if landmark is not None and words(landmark) and kept[landmark] * 2 >= kept[body]:
        _drop_other_articles(landmark, kept)
        return _large_enough(landmark, body, len(text))
    if not kept[body]:
        return body
    container = _large_enough(_smallest_holding_most(body, kept), body, len(text))
    _drop_link_lists(container)
    return container


def _text_by_trafilatura(body: HtmlElement) -> str:
    found = trafilatura.bare_extraction(
        deepcopy(body), include_comments=False, output_format="python"
    )
    return getattr(found, "text", None) or ""


def _large_enough(container: HtmlElement, body: HtmlElement, length: int) -> HtmlElement:
    """Return the innermost element around that has room for what trafilatura found."""
    while container is not body and len(words(container)) < _ROOM * length:
        parent = container.getparent()
        if parent is None:
            return body
        container = parent
    return container


def _landmark(body: HtmlElement) -> HtmlElement | None:
    for path in (".//main", ".//*[@role='main']", ".//article", ".//*[@itemprop='articleBody']"):
        found = body.findall(path)
        if len(found) == 1:
            return found[0]
    return None


def _kept_text(body: HtmlElement, text: str) -> Counter[HtmlElement]:
    """Return, for each element, how many characters below it trafilatura takes for main text."""
    lines = {_beginning(part) for line in text.splitlines() for part in line.split("|")}
    kept: Counter[HtmlElement] = Counter()
    for leaf in body.iter(*_LEAVES):
        content = words(leaf)
        start = _beginning(content)
        if start in lines and start and all(_beginning(words(c)) != start for c in leaf):
            for element in (leaf, *leaf.iterancestors()):
                kept[element] += len(content)
    return kept if kept[body] * 2 >= len(text) else Counter()  # else it was not found again


def _beginning(line: str) -> str:
    """Return what tells a line from others, whatever became of the markup further on in it."""
    return " ".join(line.lstrip("-•* ").split())[:_BEGINNING]


def _smallest_holding_most(body: HtmlElement, kept: Counter[HtmlElement]) -> HtmlElement:
    container, total = body, kept[body]
    while True:
        inner = max(container, key=lambda child: kept[child], default=None)
        if inner is None or kept[inner] < _SHARE_OF_TEXT * total:
            break
        container = inner
    while container.tag not in _BOXES and container is not body:
        parent = container.getparent()
        if parent is None:
            return body
        container = parent
    return container


def _drop_other_articles(landmark: HtmlElement, kept: Counter[HtmlElement]) -> None:
    """Remove further articles, which are teasers where one article holds the main text."""
    articles = list(landmark.iter("article"))
    chosen = [a for a in articles if kept[a] > _SHARE_OF_TEXT * max(kept[landmark], _LEAST)]
    if chosen:
        for article in articles:
            if not kept[article] and not any(a is chosen[0] for a in article.iterancestors()):
                drop(article)


def _drop_link_lists(container: HtmlElement) -> None:
    """Remove lists of mere links within the site: menus and teasers."""
    for element in list(container.iter("ul", "ol")):
        links = [a for a in element.iter("a") if _is_internal(a.get("href") or "")]
        linked = sum(len(words(a)) for a in links)
        if len(links) > 2 and linked >= _LINK_SHARE * len(words(element)):
            drop(element)


def _is_internal(href: str) -> bool:
    return not href.startswith(("http://", "https://", "//"))
