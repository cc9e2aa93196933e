"""The networks of `govgraph.graph.networks`, by name and with options that are looked at."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from inspect import Parameter, signature
from typing import TYPE_CHECKING, Any, Final, get_args

from govgraph.graph.errors import UnknownName, UsageError
from govgraph.graph.workspace import Workspace
from govgraph.ontology.vocabulary import LABELS, THINGS
from govgraph.queries.names import Names

if TYPE_CHECKING:
    import networkx as nx

KINDS: Final = ("partnerships", "co_participation", "affiliations", "neighbourhood")
"""Functions of `govgraph.graph.networks`."""


def network(workspace: Workspace, kind: str, options: Mapping[str, Any]) -> nx.Graph[str]:
    """Return the network of a kind; raises UnknownName or UsageError, saying what there is."""
    if kind not in KINDS:
        raise UnknownName(f"no network {kind!r}; there are {', '.join(KINDS)}")
    from govgraph.graph import networks  # noqa: PLC0415  (loads networkx)

    make: Callable[..., nx.Graph[str]] = getattr(networks, kind)
    values = {"weight": get_args(networks.Weight), "label": tuple(LABELS)}
    _look_at(kind, make, options, values)
    given = dict(options)
    if "entity" in given:
        given["entity"] = identifier(workspace, str(given["entity"]))
    return make(workspace.knowledge(), **given)


def identifier(workspace: Workspace, name: str, kind: str = "entity") -> str:
    """Return the identifier of what is called so; raises UnknownName, saying what is near.

    `kind` is that of `govgraph.queries.names.Names.resolve`.
    """
    names = Names(workspace.rdf_store().open(), workspace.aliases)
    return names.resolve(name, kind).value.removeprefix(THINGS)


def _look_at(
    kind: str,
    make: Callable[..., object],
    options: Mapping[str, Any],
    values: Mapping[str, tuple[str, ...]],
) -> None:
    known = [*signature(make).parameters.values()][1:]  # the first is what is known
    names = [option.name for option in known]
    for name, value in options.items():
        if name not in names:
            raise UnknownName(f"{kind} has no option {name!r}; its options: {', '.join(names)}")
        if name in values and value not in values[name]:
            listed = ", ".join(values[name])
            raise UsageError(f"{name}={value!r} is not one of {listed}")
    for option in known:
        if option.default is Parameter.empty and option.name not in options:
            raise UsageError(f"{kind} needs {option.name}=…")
