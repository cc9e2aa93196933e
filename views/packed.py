"""The data of a network page, packed: each text once, rows instead of objects, numbers for names.

`unpack.js` makes of it what the other scripts of a page read, in the form that `Telling` tells it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from govgraph.views.facts import Json, Telling

Row = list[Any]


class Packing:
    """Numbers things, facts and documents in sorted order, words and quotes as they are met."""

    def __init__(self, telling: Telling) -> None:
        self._telling = telling
        self._things = {identifier: n for n, identifier in enumerate(sorted(telling.things))}
        self._documents = {identifier: n for n, identifier in enumerate(sorted(telling.documents))}
        self._facts = {identifier: n for n, identifier in enumerate(sorted(telling.facts))}
        self._words: dict[str, int] = {}
        self._quotes: dict[tuple[int, str], int] = {}

    def told(self) -> Json:
        """Return the things, facts and documents of the telling."""
        telling = self._telling
        things = [
            self._thing(identifier, telling.things[identifier]) for identifier in self._things
        ]
        facts = [self._fact(telling.facts[identifier]) for identifier in self._facts]
        sources = [telling.documents[identifier] for identifier in self._documents]
        documents = [[d["title"], d["link"], d["published"], d["publisher"]] for d in sources]
        return {
            "things": things, "facts": facts, "documents": documents,
            "quotes": [list(quote) for quote in self._quotes], "words": list(self._words),
        }  # fmt: skip

    def ties(self, ties: Iterable[Json]) -> list[Row]:
        """Return a row a tie: ends, strands and, where they are given, words and direction."""
        return [
            [
                self._things[tie["a"]],
                self._things[tie["b"]],
                [self._strand(strand) for strand in tie["strands"]],
                *([self._word(tie["label"]), int(tie["arrow"])] if "label" in tie else []),
            ]
            for tie in ties
        ]

    def number(self, thing: str) -> int:
        """Return the number of a thing that was told of."""
        return self._things[thing]

    def _strand(self, strand: Json) -> Row:
        event = self._things[strand["event"]] if strand["event"] else -1
        return [event, self._word(strand["year"]), [self._facts[fact] for fact in strand["facts"]]]

    def _thing(self, identifier: str, item: Json) -> Row:
        values = [
            [value["name"], value["value"], self._evidence(value["evidence"])]
            for value in item["values"]
        ]
        return [
            identifier, item["name"], self._word(item["label"]), self._word(item["group"]),
            self._word(item["kind"]), item["aliases"], item["start"], item["end"], item["place"],
            values,
        ]  # fmt: skip

    def _fact(self, fact: Json) -> Row:
        return [
            self._things[fact["start"]], self._word(fact["type"]), self._things[fact["end"]],
            self._word(fact["role"]), int(fact["former"]), self._things.get(fact["behalf"], -1),
            self._word(fact["year"]), self._word(fact["as_of"]), fact["sources"],
            self._evidence(fact["evidence"]),
        ]  # fmt: skip

    def _evidence(self, evidence: Iterable[Json]) -> list[Row]:
        return [
            [
                self._quote(item["document"], "".join(item["quote"])),
                self._word(item["grade"]),
                self._word(item["written"]),
                item["antecedents"],
                [_length(part) for part in item["quote"][:-1]],
            ]
            for item in evidence
        ]

    def _word(self, text: str) -> int:
        return self._words.setdefault(text, len(self._words))

    def _quote(self, document: str, text: str) -> int:
        return self._quotes.setdefault((self._documents[document], text), len(self._quotes))


def _length(text: str) -> int:
    """Return the length as JavaScript counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
