"""The saved questions: their list, their forms and their answers."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final, cast

from anyio import to_thread
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import Response

from govgraph.graph.errors import GovgraphError, UsageError
from govgraph.queries.answers import ResultTable
from govgraph.queries.catalogue import Question, catalogue, question
from govgraph.queries.header import ParameterType
from govgraph.queries.parameters import bind
from govgraph.views.explorer import addresses
from govgraph.views.explorer.forms import arguments, complete, example, fields
from govgraph.views.explorer.known import Known
from govgraph.views.explorer.outcomes import (
    SHOWN_ROWS,
    Drawn,
    Outcome,
    download,
    drawn,
    outcome_of,
)
from govgraph.views.explorer.rendering import page
from govgraph.views.explorer.site import Site
from govgraph.views.explorer.tabular import with_sources
from govgraph.views.page import embedded

if TYPE_CHECKING:
    from govgraph.views.explorer.state import Language

LANGUAGES: Final = ("sparql", "cypher")
RESERVED: Final = ("language", "show", "download", "sources")
"""Names in a question's address that are no parameters of it."""
_SUBJECTS: Final = {
    ParameterType.INSTITUTION: "About an institution",
    ParameterType.PERSON: "About a person",
    ParameterType.EVENT: "About an event",
    ParameterType.DOCUMENT: "About a document",
    ParameterType.ENTITY: "About anything",
}
_EVERYTHING: Final = "About the whole graph"


@dataclass(frozen=True, slots=True)
class _Text:
    """A question's text, and the address at which it can be changed and asked again."""

    language: str
    text: str
    address: str


def questions_page(_site: Site, _request: Request) -> Response:
    """Return the list of the saved questions, by what they need to be told."""
    grouped: defaultdict[str, list[Question]] = defaultdict(list)
    for one in catalogue().values():
        grouped[_subject(one)].append(one)
    titles = [title for title in (_EVERYTHING, *_SUBJECTS.values()) if title in grouped]
    return page("questions.html", groups=[(title, grouped[title]) for title in titles])


def _subject(asked: Question) -> str:
    needed = [one.type for one in asked.header.parameters.values() if one.required]
    return next((_SUBJECTS[kind] for kind in needed if kind in _SUBJECTS), _EVERYTHING)


async def question_page(site: Site, request: Request) -> Response:
    """Return a question's form and, once it has what it needs, the answer."""
    asked = question(request.path_params["name"])
    given = arguments(asked, request.query_params)
    language = _language(request)
    form = request.query_params.get("download", "")
    if form:
        table = await site.explorer.saved(
            asked.name, given, language, bool(request.query_params.get("sources"))
        )
        return download(table, form, asked.name)
    outcome = None
    if complete(asked, given):
        outcome = await outcome_of(site.explorer.saved(asked.name, given, language, True))
    known = await site.now()
    show = request.query_params.get("show", "")
    render = partial(_answered, site, known, asked, given, language, outcome, show)
    return await to_thread.run_sync(render)


def _language(request: Request) -> Language:
    language = request.query_params.get("language", "sparql")
    if language not in LANGUAGES:
        raise UsageError(f"there is no language {language!r}; there are {', '.join(LANGUAGES)}")
    return cast("Language", language)


def _answered(
    site: Site, known: Known, asked: Question, given: Mapping[str, str], language: Language,
    outcome: Outcome | None, show: str,
) -> Response:  # fmt: skip
    shown = _drawn(outcome, known, show)
    values = dict(given) | ({"language": language} if language != "sparql" else {})
    path = f"/questions/{asked.name}"
    return page(
        "question.html",
        outcome.status if outcome else 200,
        asked=asked,
        fields=fields(asked, given),
        language=language,
        languages=LANGUAGES if asked.cypher else LANGUAGES[:1],
        outcome=outcome,
        drawn=shown,
        rows=shown.table.rows[:SHOWN_ROWS] if shown else (),
        data=Markup(embedded(shown.network)) if shown and shown.network else "",
        forms={
            form: addresses.with_values(path, **values, show=form if form != "table" else "")
            for form in (shown.forms if shown else ())
        },
        files=_files(path, values),
        text=_text(site, asked, given, language),
        example=addresses.with_values(path, **example(asked)) if example(asked) else "",
    )


def _drawn(outcome: Outcome | None, known: Known, show: str) -> Drawn | None:
    if outcome is None or not isinstance(outcome.answer, ResultTable):
        return None
    return drawn(with_sources(outcome.answer, known), known, show)


def _files(path: str, values: Mapping[str, str]) -> list[tuple[str, str]]:
    return [
        ("CSV", addresses.with_values(path, **values, download="csv")),
        ("CSV with sources", addresses.with_values(path, **values, download="csv", sources="1")),
        ("JSON", addresses.with_values(path, **values, download="json")),
        ("JSON with sources", addresses.with_values(path, **values, download="json", sources="1")),
    ]


def _text(site: Site, asked: Question, given: Mapping[str, str], language: Language) -> _Text:
    """Return the query's text with its values in it, as far as they can be understood."""
    try:
        terms = bind(asked, given, site.explorer.names())
    except GovgraphError:
        terms = {}
    if language == "cypher":
        parameters = json.dumps(asked.values(terms), ensure_ascii=False)
        values = {"query": asked.in_cypher(), "parameters": parameters}
        return _Text("cypher", asked.in_cypher(), addresses.with_values("/editor/cypher", **values))
    text = asked.bound(terms)
    return _Text("sparql", text, addresses.with_values("/editor/sparql", query=text))
