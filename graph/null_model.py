"""What chance alone would make of a network: the same events and actors, met at random.

The null model keeps how many took part in each event and at how many events each was, and forgets
the rest. A tie that it makes as often says no more than that both are often there.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterator, Mapping
from itertools import repeat
from typing import Final

import networkx as nx
import numpy as np
from numpy.typing import NDArray

SAMPLES: Final = 1000
SEED: Final = 1
_TRADES: Final = 5
"""Trades between two samples for every actor; Strona et al. found as many to be enough."""

Memberships = Mapping[str, frozenset[str]]
"""Actor to the events that it was at."""


def memberships(network: nx.Graph[str]) -> dict[str, frozenset[str]]:
    """Return actor to events, as the nodes of a network of `govgraph.graph.networks` tell it.

    Events that were too large to make ties are left out, and with them who was nowhere else.
    """
    skipped = set(network.graph.get("skipped", ()))
    of = {actor: frozenset(set(at) - skipped) for actor, at in network.nodes(data="events")}
    return {actor: at for actor, at in sorted(of.items()) if at}


def reshuffled(
    attended: Memberships, samples: int = SAMPLES, seed: int = SEED
) -> Iterator[dict[str, frozenset[str]]]:
    """Yield the memberships at random, `samples` times: each with the same numbers as given.

    Every event keeps its number of actors and every actor its number of events; all such tables
    are equally likely. The same seed gives the same samples.

    It is the curveball algorithm of Strona et al. 2014, "A fast and unbiased procedure to randomize
    ecological binary matrices with fixed row and column totals", Nature Communications 5, 4114:
    two actors meet, and deal out anew the events at which only one of them was.
    """
    dice = random.Random(seed)
    table = {actor: set(attended[actor]) for actor in sorted(attended)}
    actors = list(table)
    for _ in repeat(None, samples):
        for _ in repeat(None, _TRADES * len(actors) if len(actors) > 1 else 0):
            one, other = dice.sample(actors, 2)
            _trade(table[one], table[other], dice)
        yield {actor: frozenset(events) for actor, events in table.items()}


def against_chance(
    network: nx.Graph[str], samples: int = SAMPLES, seed: int = SEED
) -> nx.Graph[str]:
    """Return the network with, on every tie, what chance would make of it.

    A tie gets `shared` (its number of events, whatever its weight), `expected` (the mean number in
    the samples), `z` (how many standard deviations it is above that; nan where chance always gives
    the same number) and `p` (the share of the samples with as many events or more, the network
    itself counted as one, so that it is never nought: Phipson and Smyth 2010, "Permutation P-values
    should never be zero", Statistical Applications in Genetics and Molecular Biology 9, 39). A
    network has many ties: control for that before calling one of them significant, with
    `scipy.stats.false_discovery_control`. The graph has `null_model`, `samples` and `seed`.

    On keeping both ends' numbers in comparing with chance: Gotelli 2000, "Null model analysis of
    species co-occurrence patterns", Ecology 81(9), 2606–2621.
    """
    ties = list(network.edges)
    attended = memberships(network)
    shared = _shared(attended, ties)
    sums, squares, reached = np.zeros((3, len(ties)))
    for sample in reshuffled(attended, samples, seed):
        drawn = _shared(sample, ties)
        sums += drawn
        squares += drawn**2
        reached += drawn >= shared
    means = sums / samples
    spread = np.sqrt(np.maximum(squares / samples - means**2, 0))
    result = network.copy()
    for n, tie in enumerate(ties):
        result.edges[tie].update(
            shared=int(shared[n]), expected=float(means[n]),
            z=float((shared[n] - means[n]) / spread[n]) if spread[n] > 0 else math.nan,
            p=float((1 + reached[n]) / (1 + samples)),
        )  # fmt: skip
    result.graph.update(null_model="curveball", samples=samples, seed=seed)
    return result


def _trade(one: set[str], other: set[str], dice: random.Random) -> None:
    """Deal out anew, in place, what only one of the two has; both keep their numbers."""
    own, others = one - other, other - one
    if own and others:
        pool = sorted(own | others)
        dice.shuffle(pool)
        one -= own
        other -= others
        one.update(pool[: len(own)])
        other.update(pool[len(own) :])


def _shared(attended: Memberships, ties: list[tuple[str, str]]) -> NDArray[np.float64]:
    return np.array([len(attended[a] & attended[b]) for a, b in ties], dtype=np.float64)
