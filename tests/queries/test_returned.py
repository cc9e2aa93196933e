"""The columns of a Cypher query are read from its text where no row tells them."""

from __future__ import annotations

import pytest

from govgraph.queries.catalogue import Question, catalogue
from govgraph.queries.returned import returned_columns

CASES = [
    ("MATCH (n) RETURN n.name AS name, count(*) AS n ORDER BY n DESC LIMIT 3", ("name", "n")),
    ("MATCH (n) return distinct n.name, [n.a, n.b] AS both", ("n.name", "both")),
    ("RETURN 'a, b AS c' AS `a, b`, {a: 1, b: 2}.a AS x SKIP 1", ("a, b", "x")),
    ("CALL { MATCH (m) RETURN m AS inner } RETURN inner.name AS name // AS no, AS more", ("name",)),
    ("MATCH (a) RETURN a.x AS x UNION MATCH (b) RETURN b.x AS x;", ("x",)),
    ("RETURN CASE WHEN true THEN 1 ELSE 2 END AS way, count ( * )", ("way", "count ( * )")),
    ("MATCH (n) RETURN *", ()),
    ("MATCH (n) DELETE n", ()),
    ("", ()),
]


@pytest.mark.parametrize(("query", "columns"), CASES)
def test_the_columns_are_those_after_the_last_return(query: str, columns: tuple[str, ...]) -> None:
    assert returned_columns(query) == columns


@pytest.mark.parametrize("one", [q for q in catalogue().values() if q.cypher], ids=lambda q: q.name)
def test_every_saved_question_returns_its_columns_and_its_facts(one: Question) -> None:
    assert {*returned_columns(one.cypher)} == {*one.header.columns, *one.header.facts}
