"""Pages made from templates; every text of a document is escaped on its way into one."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any, Final

from jinja2 import Environment, FunctionLoader, StrictUndefined
from starlette.responses import HTMLResponse

from govgraph.ontology.vocabulary import DOCUMENT, LABELS
from govgraph.views.explained import visible
from govgraph.views.explorer import addresses, words
from govgraph.views.facts import web_link
from govgraph.views.kinds import group_of
from govgraph.views.labels import counted, plural

FOLDER: Final = files("govgraph.views.explorer")


def page(template: str, status: int = 200, **values: Any) -> HTMLResponse:  # noqa: ANN401
    """Return a page as a response."""
    return HTMLResponse(render(template, **values), status)


def render(template: str, **values: Any) -> str:  # noqa: ANN401  # each template takes its own
    """Return a page as HTML."""
    return environment().get_template(template).render(**values)


@cache
def environment() -> Environment:
    """Return the environment of all templates; a value that is missing is an error."""
    made = Environment(
        loader=FunctionLoader(_source),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals |= {
        "at": addresses, "labels": LABELS, "document_label": DOCUMENT, "group_of": group_of,
        "find": "",
    }  # fmt: skip
    made.filters |= {
        "visible": visible, "day": words.day, "when": words.when, "counted": counted,
        "plural": plural, "spoken": words.spoken, "clipped": words.clipped,
        "web": web_link,
    }  # fmt: skip
    return made


def _source(name: str) -> str:
    return FOLDER.joinpath("templates", name).read_text(encoding="utf-8")
