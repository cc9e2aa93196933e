"""Whether a user's own SPARQL only reads this graph, decided from the parsed query."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pyparsing import ParseException
from rdflib.plugins.sparql.parser import expandUnicodeEscapes, parseQuery, parseUpdate
from rdflib.plugins.sparql.parserutils import CompValue

from govgraph.graph.errors import UsageError

_UPDATES = "updates are refused: a query only reads (SELECT, ASK, CONSTRUCT, DESCRIBE)"


def read_only(text: str) -> str:
    """Return the query as it is to be run; raises UsageError for what would not only read here.

    Updates are refused, and SERVICE, which would send requests to other machines. Line ends and
    character escapes are resolved first, so that what is checked here and what the engine runs
    cannot be read in two ways (a comment that ends at a carriage return in one parser alone).
    """
    plain = _resolved(text)
    try:
        parsed = parseQuery(plain)
    except ParseException as error:
        raise UsageError(_refusal(plain, error)) from error
    except RecursionError as error:
        raise UsageError("the query is nested too deeply") from error
    if "ServiceGraphPattern" in _names(parsed):
        raise UsageError("SERVICE is refused: a query reads this graph and no other machine's")
    return plain


def no_update(text: str) -> str:
    """Return the query as it is to be sent to a server; raises UsageError for an update.

    The server's query service takes none either; this says so in words of ours. What is no
    standard SPARQL may be an extension that the server knows.
    """
    if text.strip() and _is_update(text):
        raise UsageError(_UPDATES)
    return text


def _resolved(text: str) -> str:
    plain = text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
    while (expanded := expandUnicodeEscapes(plain)) != plain:
        plain = expanded.replace("\r", "\n")
    return plain


def _refusal(plain: str, error: ParseException) -> str:
    if _is_update(plain):
        return _UPDATES
    return f"not a SPARQL query: line {error.lineno}, column {error.column}: {error.msg}"


def _is_update(text: str) -> bool:
    try:
        parseUpdate(text)
    except Exception:  # noqa: BLE001  # any failure means that it is none
        return False
    return True


def _names(node: Any) -> Iterator[str]:  # noqa: ANN401  # pyparsing's results hold anything
    if isinstance(node, CompValue):
        yield node.name
        node = node.values()
    elif isinstance(node, str) or not hasattr(node, "__iter__"):
        return
    for part in node:
        yield from _names(part)
