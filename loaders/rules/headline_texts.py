"""The text that a headline only describes: "28 states adopt declaration on reefs", named below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from govgraph.loaders.rules.common_texts import with_common_texts
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention


def with_texts_of_page(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[list[Mention]]:
    """Return the mentions with the text that a page is about, under the one name that it has."""
    return _with_named_texts(units, with_common_texts(text, units, found))


def _with_named_texts(units: Sequence[Unit], found: list[list[Mention]]) -> list[list[Mention]]:
    """Return the mentions, what a headline describes going by the one name that fits below."""
    if not units or units[0].kind is not UnitKind.HEADING:
        return found
    below = [m for mentions in found[1:] for m in mentions if m.kind is Kind.INITIATIVE]
    return [[_named(m, below) for m in found[0]], *found[1:]]


def _named(mention: Mention, below: Sequence[Mention]) -> Mention:
    """Return the mention under the name that a text of its kind has below, if only one has."""
    if mention.kind is not Kind.INITIATIVE or not mention.name[:1].islower():
        return mention
    texts = {m.name: m for m in below if m.head == mention.head and not m.referring}
    names = [name for name in texts if name[:1].isupper()]
    if len(names) != 1 or any(name == mention.name for name in texts):
        return mention
    return replace(mention, name=names[0], aliases=(*mention.aliases, mention.name))
