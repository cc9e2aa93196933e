"""What stands on a web page around its main text, and how to take it out of the tree."""

from __future__ import annotations

import re

from lxml.html import HtmlElement

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_CODE = ("script", "style", "noscript", "template", "svg", "iframe", "object", "canvas")
_ALWAYS = (
    "select", "textarea", "input", "dialog", "nav", "aside", "footer", "figcaption",
    "audio", "video",
)  # fmt: skip
_ROLES = ("navigation", "banner", "contentinfo", "complementary", "search", "dialog", "menu")
_NAMED = re.compile(
    r"(?:^|[\s_-])(?:cookies?|consent|gdpr|menu|nav|navbar|navigation|share|sharing|sharethis|"
    r"addthis|sharedaddy|social|socials|breadcrumbs?|related(?:-?(?:posts?|articles?))?|most-?(?:viewed|read|popular)|popular|trending|"
    r"newsletter|subscribe|subscription|sidebar|adverts?|advertisement|ads?|sponsored|pager|"
    r"pagination|toolbar|skip-?(?:link|to)|sr-only|visually-hidden|screen-reader-text|comments|"
    r"mw-editsection)(?:$|[\s_-])",
    re.IGNORECASE,
)
_WHATEVER_IT_HOLDS = re.compile(r"cookie|consent|gdpr|newsletter|comments", re.IGNORECASE)
_PROSE = 400  # characters of paragraphs that make a badly named element main text
_SENTENCE = 80
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_HEADING = re.compile(
    r"(?:most (?:viewed|read|popular|shared)|popular|trending|recommended)\b.{0,25}"
    r"|related(?: (?:articles?|news|stories|posts?|content|links|reading|topics|pages|items))?"
    r"|(?:read|see) (?:more|next|also)|you (?:may|might) also .{4,25}"
    r"|more (?:news|stories|articles|from .{2,30})"
    r"|(?:latest|recent) (?:news|posts?|articles|stories)"
    r"|share(?: (?:this|on|via)\b.{0,20})?|follow us\b.{0,20}|(?:subscribe|sign up)\b.{0,40}"
    r"|newsletter|tags|categories|(?:\d+ )?comments?|leave a (?:reply|comment)|advertisement",
    re.IGNORECASE,
)
_SHARE_LINK = re.compile(
    r"facebook\.com/(?:sharer|dialog)|(?:twitter|x)\.com/(?:intent|share)|shareArticle|"
    r"linkedin\.com/sharing|api\.whatsapp\.com|t\.me/share|reddit\.com/submit|^mailto:\?|"
    r"service\.weibo\.com/share|pinterest\.com/pin/create|^javascript:window\.print",
    re.IGNORECASE,
)


def remove_furniture(root: HtmlElement) -> None:
    """Take scripts, menus, banners, share buttons, teasers and the like out of the tree."""
    for element in list(root.iter(*_CODE)):
        drop(element)
    whole = len(words(root))
    for element in list(root.iterdescendants()):
        if isinstance(element.tag, str) and _is_furniture(element, whole):
            drop(element)
    for element in list(root.iter(*HEADINGS, "p", "div", "strong")):
        if _is_inside(element, root) and _HEADING.fullmatch(words(element).rstrip(" :…")):
            _drop_section(element, root)


def drop(element: HtmlElement) -> None:
    """Remove an element from its tree, keeping the text that follows it."""
    if element.getparent() is not None:
        element.drop_tree()


def words(element: HtmlElement) -> str:
    """Return the text of an element with single spaces."""
    return " ".join(str(element.text_content()).split())


def _is_furniture(element: HtmlElement, whole: int) -> bool:
    tag = element.tag
    if tag in _ALWAYS or element.get("aria-hidden") == "true":
        return not _holds_main_text(element)
    if tag == "button":
        return not any(a.tag in (*HEADINGS, "summary", "dt") for a in element.iterancestors())
    if tag == "a":
        return bool(_SHARE_LINK.search(element.get("href") or ""))
    if tag == "header":
        holds_page = next(element.iterdescendants("main", "article"), None) is not None
        return not holds_page and not _is_header_of_text(element)
    if tag == "form":  # some sites wrap the whole page in one
        return not _holds_main_text(element) and len(words(element)) * 2 < whole
    if tag == "sup":
        return "reference" in (element.get("class") or "")
    return _is_named_so(element) and not _is_protected(element, whole)


def _is_named_so(element: HtmlElement) -> bool:
    return element.get("role") in _ROLES or bool(_NAMED.search(_HUMP.sub("-", _names(element))))


def _names(element: HtmlElement) -> str:
    return f"{element.get('class') or ''} {element.get('id') or ''}"


def _is_protected(element: HtmlElement, whole: int) -> bool:
    """Whether an element is too large a part of the page to be furniture, whatever its name."""
    if element.tag in ("html", "body", "main") or _holds_main_text(element):
        return True
    if element.tag == "article" and len(list(element.iter("p"))) > 1:
        return True
    is_half, has_prose = len(words(element)) * 2 > whole, _prose(element) > _PROSE
    if _WHATEVER_IT_HOLDS.search(_names(element)):
        return is_half and has_prose
    return is_half or has_prose


def _prose(element: HtmlElement) -> int:
    """Return how many characters stand in sentences, outside of links."""
    lengths = (len(words(p)) - sum(len(words(a)) for a in p.iter("a")) for p in element.iter("p"))
    return sum(length for length in lengths if length > _SENTENCE)


def _holds_main_text(element: HtmlElement) -> bool:
    return next(element.iterdescendants("main", "article", "h1"), None) is not None


def _is_header_of_text(element: HtmlElement) -> bool:
    return any(a.tag in ("article", "main", "section") for a in element.iterancestors())


def _is_inside(element: HtmlElement, root: HtmlElement) -> bool:
    return any(ancestor is root for ancestor in element.iterancestors())


def _drop_section(heading: HtmlElement, root: HtmlElement) -> None:
    """Remove a furniture heading with what it heads."""
    parent = heading.getparent()
    if heading.tag not in HEADINGS:
        following = heading.getnext()
        if following is not None and following.tag in ("ul", "ol"):
            drop(following)
            drop(heading)
    elif parent is not None and parent is not root and _is_box_of(parent, heading):
        drop(parent)
    else:
        for element in _headed(heading):
            drop(element)


def _is_box_of(parent: HtmlElement, heading: HtmlElement) -> bool:
    others = [h for h in parent.iter(*HEADINGS) if h is not heading and h.tag <= heading.tag]
    return parent.tag in ("div", "section") and parent[0] is heading and not others


def _headed(heading: HtmlElement) -> list[HtmlElement]:
    found = [heading]
    for element in heading.itersiblings():
        if element.tag in HEADINGS and element.tag <= heading.tag:
            break
        found.append(element)
    return found
