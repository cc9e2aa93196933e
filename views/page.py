"""One self-contained HTML file around a drawn network: it asks the network for nothing."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.resources import files
from typing import Final

from jinja2 import Environment, StrictUndefined

from govgraph.views.facts import Json

_SCRIPTS: Final = (
    *("dom", "unpack", "data", "address", "drawn", "facts", "panel", "search"),
    *("choice", "years", "filters", "measures", "communities", "table", "labels"),
    *("dressing", "canvas", "picture", "picture_nodes", "sheets", "save", "keys"),
)
_ESCAPES: Final = str.maketrans({
    "<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Page:
    """What a page says about itself in words, beside what it draws."""

    title: str
    notes: tuple[str, ...]
    """Sentences under the title: what is drawn, and what is left out."""
    data: Json
    drawing: tuple[str, ...]
    """The scripts that draw the network."""
    scripts: tuple[str, ...] = ()
    """The names of the scripts of this package that only this page needs; they fill `OWN`."""


def render(page: Page) -> str:
    """Return the page as HTML; only the scripts and the style that it carries may run in it."""
    style = asset("page.css") + asset("network.css")
    scripts = [*page.drawing, _own_script(page.scripts)]
    template = Environment(autoescape=True, undefined=StrictUndefined).from_string(
        asset("page.html")
    )
    return template.render(
        title=page.title, notes=page.notes, data=embedded(page.data),
        style=style, scripts=scripts, policy=policy(scripts, style),
    )  # fmt: skip


def embedded(data: Json) -> str:
    """Return the data as JSON that no text in it can break out of a script element."""
    text = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.translate(_ESCAPES)


def _own_script(of_this_page: Iterable[str]) -> str:
    parts = "\n".join(asset(f"{name}.js") for name in (*_SCRIPTS, *of_this_page, "page"))
    return f'(() => {{\n"use strict";\n{parts}\n}})();'


def policy(scripts: Iterable[str], style: str) -> str:
    """Return the content security policy under which these alone may run."""
    return "; ".join(
        [
            "default-src 'none'",
            f"script-src {' '.join(_fingerprint(script) for script in scripts)}",
            f"style-src {_fingerprint(style)}",
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'",
        ]
    )


def _fingerprint(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def asset(name: str) -> str:
    """Return one of the scripts, styles and templates of this package."""
    return files("govgraph.views").joinpath(name).read_text(encoding="utf-8")
