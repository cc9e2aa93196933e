"""References as CSL-JSON (Zotero, Pandoc, citeproc) and as BibTeX (LaTeX, JabRef)."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final
from urllib.parse import quote

from govgraph.graph.dates import precision
from govgraph.queries.references import Reference

_MONTHS: Final = (
    "jan",
    "feb",
    "mar",
    "apr",
    "may",
    "jun",
    "jul",
    "aug",
    "sep",
    "oct",
    "nov",
    "dec",
)
# Braces by name: BibTeX counts them whether or not a backslash stands before.
_LATEX: Final = str.maketrans(
    {
        "\\": r"\textbackslash{}", "{": r"\textbraceleft{}", "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
        **{sign: f"\\{sign}" for sign in "&%$#_"},
    }
)  # fmt: skip
_UNPRINTED: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\s]+")
_IN_ADDRESSES: Final = "!#$%&'()*+,/:;=?@[]~_-."


def csl(references: Iterable[Reference]) -> str:
    """Return a JSON array of CSL items."""
    return json.dumps([_item(one) for one in references], ensure_ascii=False, indent=1) + "\n"


def bibtex(references: Iterable[Reference]) -> str:
    """Return BibTeX entries, in UTF-8, with what LaTeX takes for commands escaped."""
    return "\n".join(map(_entry, references))


CITATIONS: Final[Mapping[str, Callable[[Iterable[Reference]], str]]] = MappingProxyType(
    {"csl": csl, "bibtex": bibtex}
)
"""Form of citation to what writes it."""


def _item(one: Reference) -> dict[str, Any]:
    said = {
        "id": one.key,
        "type": "webpage" if one.url else "document",
        "title": one.title or one.source,
        "publisher": one.publisher,
        "issued": _date(one.published),
        "accessed": _date(one.accessed),
        "URL": one.url,
        "language": one.language,
        "note": "" if one.url else one.source,
    }
    return {name: value for name, value in said.items() if value}


def _date(text: str) -> dict[str, list[list[int]]]:
    return {"date-parts": [[int(part) for part in text.split("-")]]} if precision(text) else {}


def _entry(one: Reference) -> str:
    lines = "".join(f"  {name} = {value},\n" for name, value in _fields(one))
    return f"@misc{{{one.key},\n{lines}}}\n"


def _fields(one: Reference) -> Iterator[tuple[str, str]]:
    yield "title", f"{{{{{_latex(one.title or one.source)}}}}}"  # twice: capitals stay as they are
    if one.publisher:
        yield "publisher", f"{{{{{_latex(one.publisher)}}}}}"
    if precision(one.published):
        year, *rest = one.published.split("-")
        yield "year", f"{{{year}}}"
        if rest:
            yield "month", _MONTHS[int(rest[0]) - 1]
        if len(rest) > 1:
            yield "day", f"{{{int(rest[1])}}}"
    if one.url:
        yield "url", f"{{{quote(one.url, safe=_IN_ADDRESSES)}}}"
    else:
        yield "howpublished", f"{{{_latex(one.source)}}}"
    if one.accessed:
        yield "urldate", f"{{{one.accessed}}}"
    if one.language:
        yield "language", f"{{{_latex(one.language)}}}"


def _latex(text: str) -> str:
    return _UNPRINTED.sub(" ", text).strip().translate(_LATEX)
