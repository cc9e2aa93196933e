"""The SPARQL 1.1 Protocol at `/sparql`."""

from __future__ import annotations

import io

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from govgraph.queries.answers import ResultGraph
from govgraph.queries.present import write
from govgraph.views.explorer import pages
from govgraph.views.explorer.state import Explorer


def routes(explorer: Explorer) -> list[BaseRoute]:
    """Return the endpoint of a graph."""

    async def sparql(request: Request) -> Response:
        query = request.query_params.get("query")
        if query is None:
            return pages.editor(request, explorer)
        answer = await explorer.sparql(query)
        out = io.StringIO()
        if isinstance(answer, ResultGraph):
            write(answer, "ttl", out)
            return Response(out.getvalue(), media_type="text/turtle")
        write(answer, "json", out)
        return Response(out.getvalue(), media_type="application/sparql-results+json")

    return [Route("/sparql", sparql)]
