"""Fields of web pages: an element whose first child is marked up as a label of what follows it."""

from __future__ import annotations

import copy
import re

from lxml.html import HtmlElement

from govgraph.loaders.readers.furniture import words

_LABEL = re.compile(r"(?:^|[-_\s])(?:label|key|term)(?:$|[-_\s])", re.IGNORECASE)
_LONGEST_LABEL = 40


def labelled_field(element: HtmlElement) -> tuple[HtmlElement, HtmlElement] | None:
    """Return the label of a field and a copy of the field without it, or None if it is none.

    Content management systems write `<div><span class="label">When</span> 5 May</div>`, the label
    named so in its class and set apart by style alone.
    """
    if not len(element) or (element.text or "").strip():
        return None
    labels = [child for child in element if _is_label(child)]
    if len(labels) != 1 or labels[0] is not element[0]:
        return None
    value = copy.deepcopy(element)
    first = value[0]
    value.text = first.tail
    first.tail = None
    value.remove(first)
    return (labels[0], value) if words(value) else None


def _is_label(element: HtmlElement) -> bool:
    named = _LABEL.search(element.get("class") or "")
    return bool(named) and 0 < len(words(element)) <= _LONGEST_LABEL
