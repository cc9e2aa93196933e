"""What a web page says about itself: title, date, publisher, language, address."""

from __future__ import annotations

import re
from copy import deepcopy

from lxml.html import HtmlElement
from trafilatura import extract_metadata

from govgraph.loaders.readers.dates import iso_date
from govgraph.loaders.readers.furniture import words

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?=$|[-_])")
_HOST_NAME = re.compile(r"(?:[\w-]+\.)+[a-z]{2,}", re.IGNORECASE)


def page_metadata(tree: HtmlElement) -> dict[str, str]:
    """Return title, published, publisher, language and url as far as the page declares them."""
    found = extract_metadata(deepcopy(tree), extensive=False)
    publisher = meta(tree, "og:site_name") or _no_host(found.sitename or "")
    return {
        "title": _without_site(" ".join((found.title or "").split()), publisher),
        "published": iso_date(found.date or ""),
        "publisher": publisher,
        "language": _language(tree),
        "url": _address(tree),
    }


def meta(tree: HtmlElement, name: str) -> str:
    """Return the content of the first meta element of that name or property."""
    for element in tree.iter("meta"):
        if name in (element.get("property"), element.get("name"), element.get("http-equiv")):
            return " ".join((element.get("content") or "").split())
    return ""


def heading_of_page(tree: HtmlElement, title: str) -> str:
    """Return the page's one `h1` where it agrees with its title, or nothing."""
    headings = [words(h) for h in tree.iter("h1") if words(h)]
    if len(headings) != 1:
        return ""
    one, other = headings[0].casefold(), title.casefold()
    return headings[0] if other and (one in other or other in one) else ""


def _without_site(title: str, publisher: str) -> str:
    if not publisher:
        return title
    shorter = re.sub(rf"\s*[|–—-]\s*{re.escape(publisher)}\s*$", "", title, flags=re.IGNORECASE)
    return shorter or title


def _no_host(name: str) -> str:
    return "" if _HOST_NAME.fullmatch(name) else name


def _language(tree: HtmlElement) -> str:
    declared = (
        tree.get("lang") or tree.get("xml:lang") or meta(tree, "content-language")
        or meta(tree, "og:locale")
    )  # fmt: skip
    match = _LANGUAGE.match(declared or "")
    return match[0].lower() if match else ""


def _address(tree: HtmlElement) -> str:
    links = [a.get("href") or "" for a in tree.iter("link") if a.get("rel") == "canonical"]
    for address in (*links, meta(tree, "og:url")):
        if address.startswith(("http://", "https://")):
            return address
    return ""
