"""Events that a headline and the sentence below it call differently: "City hosts Reef Conclave"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from govgraph.loaders.rules.event_titles import KIND_LINE
from govgraph.loaders.rules.headline_names import with_name_of_text
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.name_forms import core_of_event, one_edition
from govgraph.loaders.words import common_word

_HOLDS = re.compile(
    r"\b(?:hosts?|hosted|holds?|held|organi[sz]es?|organi[sz]ed|convenes?|convened|opens?|opened"
    r"|stages?|staged|concludes?|concluded|inaugurates?|inaugurated|kicks? off|launches)"
    r" (?:the |an? |its )?$",
    re.IGNORECASE,
)
_OPENING = 4
"""Units in which the news of a headline is told."""


def with_headlined_event(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[list[Mention]]:
    """Return the mentions with the event of the headline under the name that its text gives it."""
    current = _with_title_repeated(units, _without_kind_lines(text, units, found))
    current = with_name_of_text(text, units, current)
    if not units or units[0].kind is not UnitKind.HEADING:
        return current
    headline = [m for m in current[0] if m.kind is Kind.EVENT]
    if len(headline) != 1 or not _HOLDS.search(text[units[0].start : headline[0].span.start]):
        return current
    short = headline[0]
    for index, unit in enumerate(units[1:_OPENING], start=1):
        told = [m for m in current[index] if m.kind is Kind.EVENT and not m.referring]
        if unit.kind is not UnitKind.SENTENCE or not told:
            continue
        same = [m for m in told if _HOLDS.search(text[unit.start : m.span.start])]
        if len(told) == 1 and same and _alike(short, same[0]):
            named = replace(short, name=same[0].name, head=same[0].head, aliases=(short.name,))
            current[0] = [named if m is short else m for m in current[0]]
        return current
    return current


def _without_kind_lines(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[list[Mention]]:
    """Return the mentions without "Online conference" below the title of that conference."""
    titled = any(m.kind is Kind.EVENT and not m.weak for mentions in found[:1] for m in mentions)
    return [
        [m for m in mentions if m.kind is not Kind.EVENT]
        if titled and 0 < at < _OPENING and KIND_LINE.fullmatch(text, unit.start, unit.end)
        else list(mentions)
        for at, (unit, mentions) in enumerate(zip(units, found, strict=True))
    ]


def _with_title_repeated(
    units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[list[Mention]]:
    """Return the mentions with a title under the name by which the text tells of its event.

    "First Edition Reef Forum: Law and Tides", and below it "the first Reef Forum".
    """
    current = [list(mentions) for mentions in found]
    titles = [m for m in current[0] if m.kind is Kind.EVENT and m.head == "title"] if units else []
    below = [m for ms in current[1:_OPENING] for m in ms if m.kind is Kind.EVENT and not m.weak]
    names = {m.name for m in below if titles and _names_again(titles[0], m)}
    if len(titles) != 1 or len(names) != 1:
        return current
    name = names.pop()
    called = tuple(sorted({titles[0].name, *titles[0].aliases} - {name}))
    current[0] = [
        replace(m, name=name, aliases=called) if m is titles[0] else m for m in current[0]
    ]
    return current


def _names_again(title: Mention, event: Mention) -> bool:
    """Return whether an event's name is a title's but for what tells editions and kinds apart."""
    core = core_of_event(title.name)
    return (
        bool(core)
        and core == core_of_event(event.name)
        and not event.referring
        and one_edition(title.name, event.name)
    )


def _alike(short: Mention, event: Mention) -> bool:
    """Return whether two names have their noun, one more word and the edition in common."""
    if event.name == short.name or not one_edition(short.name, event.name):
        return False
    mine, theirs = _stems(short.name), _stems(event.name)
    head = short.name.split()[-1].lower()
    return head in theirs and len(mine & theirs) > 1 and not re.search(r"\d", short.name)


def _stems(name: str) -> set[str]:
    """Return the words of a name without the endings of the plural and without small words."""
    words = [w.lower() for w in re.findall(r"[\w-]+", name) if w[0].isupper() or not common_word(w)]
    return {re.sub(r"(?<=\w{3})s$", "", w) for w in words}
