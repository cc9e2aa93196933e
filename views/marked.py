"""The page of what was read: the stored texts with every mention and statement marked in them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from govgraph.graph.statement import EntityKey, Span
from govgraph.ontology.vocabulary import LABELS
from govgraph.views.explained import Explained, Fact, Refusal, visible
from govgraph.views.facts import Json, web_link
from govgraph.views.kinds import GROUPS
from govgraph.views.marked_text import Line, marked_lines
from govgraph.views.overlooked import overlooked
from govgraph.views.page import asset, embedded, policy


@dataclass(frozen=True, slots=True)
class Marker:
    """How the mentions of a label look; the letter and the line tell it without colour."""

    label: str
    letter: str
    colour: str
    """Of Okabe and Ito 2008, as on the other pages."""


_COLOURS: Final = {group.key: group.colour for group in GROUPS}
MARKERS: Final = (
    Marker("Person", "P", _COLOURS["person"]),
    Marker("Institution", "I", _COLOURS["institution"]),
    Marker("Event", "E", _COLOURS["event"]),
    Marker("Initiative", "N", "#009E73"),
    Marker("Country", "C", "#CC79A7"),
)


@dataclass(frozen=True, slots=True)
class _Name:
    """An entity in the list beside a text."""

    number: int
    label: str
    name: str
    aliases: tuple[str, ...]
    mentions: int
    facts: int


@dataclass(frozen=True, slots=True)
class _Text:
    """One document on the page."""

    number: int
    title: str
    source: str
    link: str
    language: str
    lines: tuple[Line, ...]
    facts: tuple[Fact, ...]
    names: tuple[_Name, ...]
    refusals: tuple[tuple[int, Refusal], ...]
    """Each with the line that it stands in."""
    data: Json


def marked_page(read: Sequence[Explained], only: Sequence[str] = ()) -> str:
    """Return one self-contained HTML page of these documents.

    `only` narrows the statements to these predicates; empty stands for all that say more than a
    name. Mentions are marked in either case.
    """
    texts = [_text(number, one, only) for number, one in enumerate(read)]
    style = asset("page.css") + asset("marked.css")
    script = f'(() => {{\n"use strict";\n{asset("dom.js")}\n{asset("marked.js")}\n}})();'
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters["visible"] = visible
    return environment.from_string(asset("marked.html")).render(
        title=_title(texts), texts=texts, markers=MARKERS, labels=LABELS,
        letters={marker.label: marker.letter for marker in MARKERS},
        predicates=_predicates(texts),
        data=Markup(embedded({"texts": [text.data for text in texts]})),
        style=Markup(style), script=Markup(script),
        policy=policy([script], style),
    )  # fmt: skip


def _title(texts: Sequence[_Text]) -> str:
    one = texts[0].title if len(texts) == 1 else f"{len(texts)} documents"
    return f"What was read: {one}"


def _predicates(texts: Iterable[_Text]) -> list[tuple[str, int]]:
    found = Counter(fact.statement.predicate for text in texts for fact in text.facts)
    return sorted(found.items())


def _text(number: int, explained: Explained, only: Sequence[str]) -> _Text:
    document = explained.document
    chosen = [*explained.facts, *explained.naming] if only else explained.facts
    facts = [f for f in chosen if not only or f.statement.predicate in only]
    facts.sort(key=lambda fact: fact.statement.span)
    refusals = [r for r in explained.refusals if not only or r.predicate in only]
    numbers = {entity.key: at for at, entity in enumerate(explained.entities)}
    missed = tuple(overlooked(explained))
    return _Text(
        number=number,
        title=visible(document.title or document.id),
        source=visible(document.source),
        link=web_link(document.source),
        language=document.language if document.language.replace("-", "").isalpha() else "",
        lines=tuple(marked_lines(explained, missed, cuts(facts, refusals))),
        facts=tuple(facts),
        names=tuple(_names(explained, facts)),
        refusals=tuple((explained.line(r.span.start), r) for r in refusals),
        data={
            "facts": [places(fact, numbers) for fact in facts],
            "refusals": [_pair(refusal.span) for refusal in refusals],
            "counts": {"missed": len(missed), **_mentions(explained)},
        },
    )


def _mentions(explained: Explained) -> Json:
    """Return how many mentions there are of each label."""
    return dict(Counter(e.key.label for e in explained.entities for _ in e.mentions))


def cuts(facts: Iterable[Fact], refusals: Iterable[Refusal]) -> set[int]:
    """Return the offsets at which the text is cut, so that each statement can be shown in it."""
    spans = [refusal.span for refusal in refusals]
    for fact in facts:
        spans += [fact.statement.span, *fact.statement.antecedents]
        spans += [*fact.object_at, *fact.role_at]
    return {offset for span in spans for offset in (span.start, span.end)}


def _names(explained: Explained, facts: Sequence[Fact]) -> Iterable[_Name]:
    told = Counter(key for fact in facts for key in _about(fact))
    for number, entity in enumerate(explained.entities):
        yield _Name(
            number, entity.key.label, entity.name, entity.aliases,
            len(entity.mentions), told[entity.key],
        )  # fmt: skip


def _about(fact: Fact) -> set[EntityKey]:
    said = fact.statement
    return {key for key in (said.subject, said.object, said.on_behalf_of) if key is not None}


def places(fact: Fact, numbers: dict[EntityKey, int]) -> Json:
    """Return where a fact's quote and the parts of it stand, for the script that shows them."""
    said = fact.statement
    return {
        "quote": _pair(said.span),
        "subject": [_pair(span) for span in fact.subject_at],
        "object": [_pair(span) for span in fact.object_at],
        "role": [_pair(span) for span in fact.role_at],
        "antecedents": [_pair(span) for span in said.antecedents],
        "about": sorted(numbers[key] for key in _about(fact)),
    }


def _pair(span: Span) -> list[int]:
    return [span.start, span.end]
