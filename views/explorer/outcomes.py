"""What came of a question: an answer in the form asked for, or what to change in it."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Awaitable
from dataclasses import dataclass, field
from time import perf_counter
from typing import Final

from starlette.responses import Response

from govgraph.graph.errors import UsageError
from govgraph.queries.answers import Answer, ResultGraph, ResultTable
from govgraph.queries.present import write
from govgraph.views.explorer.charts import Chart, chart_of
from govgraph.views.explorer.errors import status_of
from govgraph.views.explorer.known import Known
from govgraph.views.explorer.paired import network_of, pair_of_columns
from govgraph.views.explorer.pool import Busy
from govgraph.views.explorer.tabular import Tabular
from govgraph.views.facts import Json

DOWNLOADS: Final = {
    "csv": "text/csv; charset=utf-8",
    "json": "application/sparql-results+json",
    "ttl": "text/turtle; charset=utf-8",
}
SHOWN_ROWS: Final = 500
"""Rows of a table on a page; a download has them all."""
_LINE: Final = re.compile(r"(?:\bline |error at )(\d+)(?::|, column )(\d+)")
_ALTERNATIVES: Final = re.compile(r"expected one of ([^\[]*?),? \[.*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Failure:
    """Why there is no answer, and where in the query, from 1, if that is known."""

    message: str
    status: int
    line: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True)
class Outcome:
    """An answer with the time that it took, or a failure."""

    answer: Answer | None = None
    failure: Failure | None = None
    seconds: float = 0.0

    @property
    def status(self) -> int:
        """The HTTP status that says so."""
        return self.failure.status if self.failure else 200


@dataclass(frozen=True, slots=True)
class Drawn:
    """An answer as its page shows it."""

    table: Tabular
    forms: tuple[str, ...]
    show: str
    chart: Chart | None = None
    network: Json = field(default_factory=dict)
    not_drawn: int = 0
    """Rows that the network leaves out."""


async def outcome_of(asking: Awaitable[Answer]) -> Outcome:
    """Return what comes of asking; what the asker can mend is a failure, not an error."""
    begun = perf_counter()
    try:
        answer = await asking
    except (UsageError, Busy) as error:
        return Outcome(failure=_failure(error))
    return Outcome(answer, seconds=perf_counter() - begun)


def _failure(error: Exception) -> Failure:
    message = _ALTERNATIVES.sub(r"expected \1", str(error)).replace(
        "expected Prefix not found", "a prefix is used that is not declared"
    )
    found = _LINE.search(message)
    line, column = (int(found[1]), int(found[2])) if found else (0, 0)
    return Failure(message, status_of(error), line, column)


def forms_of(table: Tabular, known: Known) -> tuple[str, ...]:
    """Return what an answer can be shown as: `table`, where they fit `chart` and `network`."""
    fitting = {"chart": chart_of(table), "network": pair_of_columns(table, known)}
    return ("table", *(form for form, fits in fitting.items() if fits is not None))


def drawn(table: Tabular, known: Known, wanted: str) -> Drawn:
    """Return an answer in the form wanted, as a table where it does not fit that."""
    forms = forms_of(table, known)
    if wanted == "network" and wanted in forms:
        network, left_out = network_of(table, known)
        return Drawn(table, forms, wanted, network=network, not_drawn=left_out)
    if wanted == "chart" and wanted in forms:
        return Drawn(table, forms, wanted, chart_of(table))
    return Drawn(table, forms, "table")


def download(answer: Answer, form: str, name: str) -> Response:
    """Return an answer as a file; raises UsageError for a form that cannot carry it."""
    if form not in DOWNLOADS:
        raise UsageError(f"there is no form {form!r}; there are {', '.join(DOWNLOADS)}")
    out = io.StringIO()
    write(answer, form, out)
    headers = {"Content-Disposition": f'attachment; filename="{name}.{form}"'}
    return Response(out.getvalue(), media_type=DOWNLOADS[form], headers=headers)


def as_table(answer: Answer) -> ResultTable | None:
    """Return a table or the triples of a graph as a table; None for yes and no."""
    if isinstance(answer, ResultGraph):
        rows = tuple((triple.subject, triple.predicate, triple.object) for triple in answer.triples)
        return ResultTable(("subject", "predicate", "object"), rows, answer.truncated)
    return answer if isinstance(answer, ResultTable) else None


def as_text(answer: Answer) -> str:
    """Return an answer as JSON, a graph as Turtle."""
    out = io.StringIO()
    write(answer, "ttl" if isinstance(answer, ResultGraph) else "json", out)
    return out.getvalue()


def parameters_of(text: str) -> dict[str, object]:
    """Return the values that a JSON object gives; raises UsageError where it is none."""
    try:
        values = json.loads(text) if text.strip() else {}
    except ValueError as error:
        raise UsageError(f"the values are no JSON: {error}") from error
    if not isinstance(values, dict):
        raise UsageError('values are a JSON object: {"name": "Xue Lan"}')
    return values
