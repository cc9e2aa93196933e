"""A made-up graph of so many events for timing stores: the same number gives the same graph.

Each event has a document that says, sentence by sentence, who ran, supported and attended it, where
and when; people come from a pool twice as large as the events, and hold a post each.
"""

from __future__ import annotations

import random
from collections import defaultdict

from govgraph.graph.document import Document
from govgraph.graph.identity import digest, entity_id, entity_key
from govgraph.graph.knowledge import Entity, Evidence, KnowledgeGraph, Relation, ValueClaim
from govgraph.graph.statement import Grade, Span
from govgraph.ontology.vocabulary import RELATIONS

COUNTRIES = 40
SPEAKERS = 4


def made_events(events: int, seed: int = 4) -> KnowledgeGraph:
    """Return a graph of so many events."""
    return _Making(events, random.Random(seed)).graph()


class _Making:
    def __init__(self, events: int, pick: random.Random) -> None:
        self.pick = pick
        self.names: dict[str, tuple[str, str]] = {}
        self.mentions: set[tuple[str, str]] = set()
        self.evidence: defaultdict[tuple[str, str, str, str], list[Evidence]] = defaultdict(list)
        self.claims: dict[str, dict[str, tuple[ValueClaim, ...]]] = {}
        self.documents: list[Document] = []
        self.people = [self._thing("Person", f"Person {n:06}") for n in range(2 * events)]
        bodies = max(8, events // 4)
        self.bodies = [self._thing("Institution", f"Institute {n:05}") for n in range(bodies)]
        self.countries = [self._thing("Country", f"Country {n:02}") for n in range(COUNTRIES)]
        for number in range(events):
            self._event(number)

    def _thing(self, label: str, name: str) -> str:
        path = entity_id(name, entity_key(label, name))
        self.names[path] = (label, name)
        return path

    def _event(self, number: int) -> None:
        pick, day = self.pick, f"{2010 + number % 15}-{1 + number % 12:02}-{1 + number % 28:02}"
        event = self._thing("Event", f"Forum on Machine Governance {number:06}")
        self.document, self.text = f"news/{number:06}.txt", ""
        speakers = pick.sample(self.people, SPEAKERS)
        self._says(pick.choice(self.bodies), "ORGANIZED", event, "host")
        self._says(pick.choice(self.bodies), "SUPPORTED", event, "partner")
        self._says(event, "LOCATED_IN", pick.choice(self.countries), "")
        for speaker in speakers:
            self._says(speaker, "PARTICIPATED_IN", event, "speaker")
        self._says(speakers[0], "AFFILIATED_WITH", pick.choice(self.bodies), "director")
        said = ValueClaim(day, (self._sentence(f"It opened on {day}."),), 1)
        self.claims[event] = {"start": (said,)}
        self.documents.append(Document(
            self.document, self.text, digest(self.text, digits=64), published=day,
            title=f"News of the forum {number:06}",
        ))  # fmt: skip

    def _says(self, start: str, relation: str, end: str, role: str) -> None:
        words = f"{self.names[start][1]} {relation.lower()} {self.names[end][1]} {role}."
        self.evidence[start, relation, end, role].append(self._sentence(words))
        self.mentions |= {(self.document, start), (self.document, end)}

    def _sentence(self, words: str) -> Evidence:
        span = Span(len(self.text), len(self.text) + len(words))
        self.text += words + "\n"
        return Evidence(self.document, span, words, Grade.VERBATIM, "made", "made/1")

    def graph(self) -> KnowledgeGraph:
        """Return all that was said."""
        named: defaultdict[str, list[str]] = defaultdict(list)
        for document, thing in sorted(self.mentions):
            named[thing].append(document)
        entities = [
            Entity(
                path, label, name, (), (entity_key(label, name),), tuple(named[path]),
                self.claims.get(path, {}),
            )
            for path, (label, name) in self.names.items() if path in named
        ]  # fmt: skip
        relations = [
            Relation(
                f"{RELATIONS[key[1]].node.value.lower()}/{digest(*key)}", *key, False,
                tuple(sorted(said)), len(said),
            )
            for key, said in self.evidence.items()
        ]  # fmt: skip
        return KnowledgeGraph(
            tuple(self.documents),
            tuple(sorted(entities, key=lambda one: one.id)),
            tuple(sorted(relations, key=lambda one: one.id)),
            tuple(sorted(self.mentions)),
        )
