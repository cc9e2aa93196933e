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
_LEAVES = (*HEADINGS, "p", "li", "td", "th", "dt", "dd", "blockquote", "pre", "div", "span")
_BOXES = ("div", "section", "article", "main", "td", "body", "form")
_LINK_SHARE = 0.9


def main_container(body: HtmlElement) -> HtmlElement:
    """Return the element that holds the main text, out of a body without furniture.

    trafilatura's own text runs the lines of cards together or apart, makes one row of a layout
    table and drops line breaks and levels, so that its result tells where the text is, not what
    it is. A landmark is believed where it holds at least half of what trafilatura keeps.
    """
    kept = _kept_text(body)
    landmark = _landmark(body)
    total = kept[body]
    if landmark is not None and words(landmark) and kept[landmark] * 2 >= total:
        return landmark
    if not total:
        return body
    container = _smallest_holding_most(body, kept)
    _drop_link_lists(container)
    return container


def _landmark(body: HtmlElement) -> HtmlElement | None:
    for path in (".//main", ".//*[@role='main']", ".//article", ".//*[@itemprop='articleBody']"):
        found = body.findall(path)
        if len(found) == 1:
            return found[0]
    return None


def _kept_text(body: HtmlElement) -> Counter[HtmlElement]:
    """Return, for each element, how many characters below it trafilatura takes for main text."""
    found = trafilatura.bare_extraction(
        deepcopy(body), include_comments=False, favor_recall=True, output_format="python"
    )
    text = getattr(found, "text", None) or ""
    lines = {" ".join(line.lstrip("-•* ").split()) for line in text.splitlines()}
    kept: Counter[HtmlElement] = Counter()
    for leaf in body.iter(*_LEAVES):
        content = words(leaf)
        if content and content in lines:
            for element in (leaf, *leaf.iterancestors()):
                kept[element] += len(content)
    return kept


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


def _drop_link_lists(container: HtmlElement) -> None:
    """Remove lists of mere links within the site: menus and teasers."""
    for element in list(container.iter("ul", "ol")):
        links = [a for a in element.iter("a") if _is_internal(a.get("href") or "")]
        linked = sum(len(words(a)) for a in links)
        if len(links) > 2 and linked >= _LINK_SHARE * len(words(element)):
            drop(element)


def _is_internal(href: str) -> bool:
    return not href.startswith(("http://", "https://", "//"))
