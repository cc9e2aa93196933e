"""A graph opened for analysis, in a notebook: answers as pandas frames, networks as networkx."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, get_args
from typing import Literal as OneOf

from govgraph.graph.bolt_server import stored_password
from govgraph.graph.errors import UnknownName, UsageError
from govgraph.graph.workspace import Workspace
from govgraph.queries import known
from govgraph.queries.answers import Answer, ResultTable
from govgraph.queries.bindings import with_values
from govgraph.queries.catalogue import catalogue, question
from govgraph.queries.children import Closing
from govgraph.queries.frames import frame, require_pandas
from govgraph.queries.kinds import identifier, network
from govgraph.queries.own import SparqlSession, workspace_opener
from govgraph.queries.run import in_sparql, run_saved

if TYPE_CHECKING:
    import networkx as nx
    import pandas as pd
    from neo4j import Driver

    from govgraph.graph.knowledge import Entity, KnowledgeGraph
    from govgraph.queries.bolt import BoltSession

Language = OneOf["sparql", "cypher"]
_LANGUAGES: Final = get_args(Language)


class OpenGraph(Closing):
    """A graph that is asked and analysed; every question sees the graph as it is then.

    Frames have the columns of the answer, typed as `govgraph.queries.frames` says. What cannot be
    answered raises UsageError; what takes too long, QueryTimeout, one of its kind.
    """

    def __init__(self, folder: Path | str, timeout: float, limit: int) -> None:
        self._workspace = Workspace.open(folder)
        self._timeout = timeout
        self._limit = limit
        self._sparql = SparqlSession(workspace_opener(self.folder))
        self._session: BoltSession | None = None

    def close(self) -> None:
        """Let go of the graph, and end the processes that answer questions."""
        self._sparql.close()
        if self._session is not None:
            self._session.close()
            self._session = None
        self._workspace.close()

    @property
    def folder(self) -> Path:
        """The folder of the graph."""
        return self._workspace.folder

    def sparql(self, query: str, /, **parameters: object) -> pd.DataFrame:
        """Return the answer to a SPARQL query of one's own, which only reads.

        `$name` in it stands for the parameter `name`. An ASK gives one row with `answer`, a
        CONSTRUCT or DESCRIBE one row a triple with `subject`, `predicate` and `object`.
        """
        require_pandas()
        answer = self._run(with_values(query, parameters), self._limit)
        if isinstance(answer, bool):
            return frame(["answer"], [(answer,)])
        self._whole(answer.truncated)
        if isinstance(answer, ResultTable):
            return frame(answer.columns, answer.rows)
        ends = ((t.subject, t.predicate, t.object) for t in answer.triples)
        table = ResultTable(("subject", "predicate", "object"), tuple(ends))
        return frame(table.columns, table.rows)

    def cypher(self, query: str, /, **parameters: object) -> pd.DataFrame:
        """Return the answer to a Cypher query of one's own, which only reads.

        `$name` in it stands for the parameter `name`. A node or a relationship is a dictionary of
        its properties. The first question starts the engine's server; it stays until the end.
        """
        require_pandas()
        columns, rows, more = self._bolt().rows(query, parameters, self._limit)
        self._whole(more)
        return frame(columns, rows)

    def query(
        self, name: str, /, language: Language = "sparql", sources: bool = False,
        **parameters: object,
    ) -> pd.DataFrame:  # fmt: skip
        """Return the answer to a saved question; `queries()` lists them.

        People, institutions, events, initiatives, countries and documents are given by name,
        alias, acronym or identifier. With `sources`, each row stands once for every quote that
        supports it, with `document`, `document_iri` and `quote`. Raises UnknownName, saying what
        there is, for a question, parameter or thing that there is not.
        """
        require_pandas()
        if language not in _LANGUAGES:
            raise UnknownName(f"no language {language!r}; there are {', '.join(_LANGUAGES)}")
        if language == "cypher":
            question(name).in_cypher()  # before the server starts for nothing
        answer = run_saved(
            self._workspace.rdf_store().open(), name, _given(parameters), sources,
            aliases=self._workspace.aliases,
            asked_of=self._bolt().asked if language == "cypher"
            else in_sparql(self._sparql, self._timeout),
        )  # fmt: skip
        return frame(answer.columns, answer.rows)

    def queries(self) -> pd.DataFrame:
        """Return the saved questions: `name`, `title`, `parameters`, `columns` and `languages`."""
        rows = [
            (one.name, one.header.title, [*one.header.parameters], [*one.header.columns],
             ["sparql", "cypher"] if one.cypher else ["sparql"])
            for one in catalogue().values()
        ]  # fmt: skip
        return frame(("name", "title", "parameters", "columns", "languages"), rows)

    def documents(self) -> pd.DataFrame:
        """Return one row a document, with the columns `govgraph.queries.known.DOCUMENTS`."""
        return known.documents(self._workspace.knowledge())

    def entities(self) -> pd.DataFrame:
        """Return one row an entity, with the columns `govgraph.queries.known.ENTITIES`."""
        return known.entities(self._workspace.knowledge())

    def facts(self) -> pd.DataFrame:
        """Return one row a relation, with the columns `govgraph.queries.known.FACTS`."""
        return known.facts(self._workspace.knowledge())

    def evidence(self) -> pd.DataFrame:
        """Return one row a quote behind a fact: `govgraph.queries.known.EVIDENCE`."""
        return known.evidence(self._workspace.knowledge())

    def knowledge(self) -> KnowledgeGraph:
        """Return what is known as plain values, which the functions of `govgraph.graph` take."""
        return self._workspace.knowledge()

    def entity(self, name: str, /, kind: str = "entity") -> Entity:
        """Return the person, institution, event … called so: a name, alias, acronym or identifier.

        `kind` may be `person`, `institution`, `event`, `initiative` or `country`. Raises
        UnknownName, saying what is near, where there is none, or more than one.
        """
        meant = identifier(self._workspace, name, kind)
        (found,) = (e for e in self._workspace.knowledge().entities if e.id == meant)
        return found

    def network(self, kind: str, /, **options: Any) -> nx.Graph[str]:  # noqa: ANN401
        """Return a network of `govgraph.graph.networks`, with its options.

        `partnerships` (countries, sessions), `co_participation` (weight, label, sessions) or
        `neighbourhood` (entity: a name, alias, acronym or identifier). Raises UnknownName, saying
        what there is, for a kind or option that there is not.
        """
        return network(self._workspace, kind, options)

    def driver(self) -> Driver:
        """Return a `neo4j` driver for the property graph as it is now; its user may only read.

        It belongs to this graph, and closes with it. The server is on loopback.
        """
        return self._bolt().driver()

    def _run(self, query: str, limit: int) -> Answer:
        self._workspace.rdf_store()  # brought up to date here, outside the query's time limit
        return self._sparql.run(query, self._timeout, limit)

    def _bolt(self) -> BoltSession:
        if self._session is None:
            from govgraph.queries.bolt import BoltSession  # noqa: PLC0415  (for those who ask)

            password = stored_password(self.folder)
            self._session = BoltSession(self._workspace.cypher_store, password, self._timeout)
        return self._session

    def _whole(self, truncated: bool) -> None:
        if truncated:  # half an answer would be taken for the whole one
            raise UsageError(
                f"the answer has more than {self._limit} rows: narrow the query, or allow more "
                "with open_graph(…, limit=…)"
            )


def _given(parameters: Mapping[str, object]) -> dict[str, str]:
    """Return parameters as the command line gives them; None leaves one open."""
    return {name: str(value) for name, value in parameters.items() if value is not None}
