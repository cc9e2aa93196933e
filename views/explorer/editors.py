"""The editors: a query of one's own in SPARQL or Cypher, its answer, and the words to ask with."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Final

from anyio import to_thread
from markupsafe import Markup
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from govgraph.queries.answers import Answer, ResultTable
from govgraph.queries.present import PREFIXES
from govgraph.views.explorer import addresses
from govgraph.views.explorer.examples import EXAMPLES
from govgraph.views.explorer.known import Known
from govgraph.views.explorer.outcomes import (
    DOWNLOADS,
    SHOWN_ROWS,
    Outcome,
    as_table,
    as_text,
    download,
    drawn,
    forms_of,
    outcome_of,
    parameters_of,
)
from govgraph.views.explorer.rendering import page
from govgraph.views.explorer.schema import help_in
from govgraph.views.explorer.site import Site
from govgraph.views.explorer.tabular import tabular
from govgraph.views.page import embedded

_TITLES: Final = {"sparql": "SPARQL", "cypher": "Cypher"}
_DECLARED: Final = re.compile(r"\bPREFIX\s+([\w-]*):", re.IGNORECASE)
_NOT_NAMES: Final = re.compile(r'"[^"\n]*"|\'[^\'\n]*\'|<[^<>\s]*>|#[^\n]*')


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a query that could not be read."""

    number: int
    text: str
    wrong: bool


async def editor_page(site: Site, request: Request) -> Response:
    """Return an editor, with the answer where a query is given."""
    language = request.path_params["language"]
    if language not in _TITLES:
        raise HTTPException(404, "there are two editors: /editor/sparql and /editor/cypher")
    given = {key: request.query_params.get(key, "") for key in ("query", "parameters", "show")}
    given["query"] = given["query"].replace("\r\n", "\n")  # as forms send the ends of lines
    if language == "sparql":
        given["query"] = with_prefixes(given["query"])
    outcome = await _outcome(site, language, given) if given["query"].strip() else None
    form = request.query_params.get("download", "")
    if form and outcome and outcome.answer is not None:
        return download(outcome.answer, form, language)
    known = await site.now() if outcome else None
    return await to_thread.run_sync(partial(_edited, site, known, language, given, outcome))


def empty_editor(site: Site) -> Response:
    """Return the SPARQL editor without a query, for which the graph need not be looked at."""
    given = dict.fromkeys(("query", "parameters", "show"), "")
    return _edited(site, None, "sparql", given, None)


def with_prefixes(query: str) -> str:
    """Return a SPARQL query with the prefixes that it uses of ours and does not declare."""
    names = _NOT_NAMES.sub(" ", query)
    declared = set(_DECLARED.findall(query))
    lacking = [
        prefix
        for prefix in PREFIXES
        if prefix not in declared and re.search(rf"(?<![\w:-]){prefix}:", names)
    ]
    return "".join(f"PREFIX {prefix}: <{PREFIXES[prefix]}>\n" for prefix in lacking) + query


async def _outcome(site: Site, language: str, given: Mapping[str, str]) -> Outcome:
    if language == "sparql":
        return await outcome_of(site.explorer.sparql(given["query"]))
    return await outcome_of(_in_cypher(site, given))


async def _in_cypher(site: Site, given: Mapping[str, str]) -> Answer:
    return await site.explorer.cypher(given["query"], parameters_of(given["parameters"]))


def _edited(
    site: Site,
    known: Known | None,
    language: str,
    given: Mapping[str, str],
    outcome: Outcome | None,
) -> Response:
    answer = outcome.answer if outcome else None
    table = as_table(answer) if answer is not None else None
    text = answer is not None and given["show"] == "text"
    read = tabular(table) if table else None
    shown = drawn(read, known, given["show"]) if read and known and not text else None
    path = f"/editor/{language}"
    asked = {key: given[key] for key in ("query", "parameters")}
    return page(
        "editor.html",
        outcome.status if outcome else 200,
        language=language,
        title=_TITLES[language],
        query=given["query"],
        parameters=given["parameters"],
        examples=[
            (one.title, addresses.with_values(path, query=one.text)) for one in EXAMPLES[language]
        ],
        start=EXAMPLES[language][0].text,
        help=help_in(language),
        prefixes=PREFIXES,
        limits=site.explorer.limits,
        outcome=outcome,
        drawn=shown,
        truth=answer if isinstance(answer, bool) else None,
        text=as_text(answer) if text and answer is not None else "",
        show="text" if text else shown.show if shown else "",
        forms=_forms(path, asked, (*forms_of(read, known), "text") if read and known else ()),
        files=[
            (form.upper(), addresses.with_values(path, **asked, download=form))
            for form in DOWNLOADS
            if table is not None and (form != "ttl" or not isinstance(answer, ResultTable))
        ],
        rows=shown.table.rows[:SHOWN_ROWS] if shown else (),
        data=Markup(embedded(shown.network)) if shown and shown.network else "",
        lines=_lines(given["query"], outcome),
        sourced=False,
    )  # fmt: skip


def _forms(path: str, asked: Mapping[str, str], forms: Iterable[str]) -> dict[str, str]:
    return {
        form: addresses.with_values(path, **asked, show=form if form != "table" else "")
        for form in forms
    }


def _lines(query: str, outcome: Outcome | None) -> list[_Line]:
    """Return the query line by line, with the one that is wrong marked; nothing if none is."""
    wrong = outcome.failure.line if outcome and outcome.failure else 0
    if not wrong:
        return []
    lines = enumerate(query.splitlines(), 1)
    return [_Line(number, text, number == wrong) for number, text in lines]
