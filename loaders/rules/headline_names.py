"""Events that only a headline calls so, told in the text below under a name of their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from govgraph.loaders.rules.events import LARGER
from govgraph.loaders.rules.introduced_events import ONCE_BEFORE
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.name_forms import core_of_event, one_edition
from govgraph.loaders.rules.self_described import asks

_FIRST_PROSE = 6
"""Units from the top within which the text begins below its headline."""
_TOLD_IN = 3
"""Sentences in which the news of a headline is told."""
_NO_NOUN = frozenset({"", "title", "event", "session", "panel", "track"})


def with_name_of_text(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[list[Mention]]:
    """Return the mentions with the event of the headline under the name that the text gives it.

    "Reef Now Workshop on Tides" above, "the International Expert Workshop on Sea Levels" below: a
    headline whose event the text never names again means the one that the text opens with, if both
    are called by the same noun and no year or count tells them apart.
    """
    current = [list(mentions) for mentions in found]
    asked = int(asks(text, units))
    prose = [i for i, u in enumerate(units) if u.kind is UnitKind.SENTENCE][asked:][:_TOLD_IN]
    if not prose or prose[0] >= _FIRST_PROSE:
        return current
    above = [(i, m) for i in range(prose[0]) for m in current[i] if _names_event(m)]
    told = _told_first(text, units, current, prose)
    if len({m.name for _, m in above}) != 1 or told is None:
        return current
    headline = above[0][1]
    below = [m for mentions in current[prose[0] :] for m in mentions if m.kind is Kind.EVENT]
    if not _one_gathering(headline, told) or any(_repeats(m, headline) for m in below):
        return current
    for index, mention in above:
        aliases = tuple(sorted({mention.name, *mention.aliases} - {told.name}))
        named = replace(mention, name=told.name, aliases=aliases, weak=False, acronym="")
        current[index] = [named if m is mention else m for m in current[index]]
    return current


def _names_event(mention: Mention) -> bool:
    return mention.kind is Kind.EVENT and not mention.referring and " " in mention.name


def _told_first(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]], prose: Sequence[int]
) -> Mention | None:
    """Return the event that the first sentences name, if it is the only one there."""
    told = [
        m
        for index in prose
        for m in found[index]
        if _names_event(m)
        and not m.weak
        and not LARGER.search(text, units[index].start, m.span.start)
        and not ONCE_BEFORE.search(text, max(units[index].start, m.span.start - 60), m.span.start)
    ]
    return told[0] if len({m.name for m in told}) == 1 else None


def _one_gathering(headline: Mention, told: Mention) -> bool:
    """Return whether two names are told by the same noun, and can be of one edition."""
    titled = headline.head == "title" and told.head in headline.name.lower().split()
    return (
        told.head not in _NO_NOUN
        and (titled or told.head == headline.head)
        and headline.name != told.name
        and one_edition(headline.name, told.name)
    )


def _repeats(mention: Mention, headline: Mention) -> bool:
    """Return whether the text names the event of the headline by words of its name."""
    if mention.referring:
        return False
    core, own = set(core_of_event(headline.name)), set(core_of_event(mention.name))
    within = core <= own or own <= core
    return core == own or (within and min(len(core), len(own)) > 1)
