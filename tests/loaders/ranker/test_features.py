"""What the model sees must not depend on who is named."""

from __future__ import annotations

from govgraph.graph.document import Document
from govgraph.loaders.ranker.candidates import candidates
from govgraph.loaders.ranker.features import features
from govgraph.loaders.rules.reading import read

TEXT = """Harbour Forum 2024

The {body} held the Harbour Forum 2024 in Beirut on 3 May 2024. {person}, director of the {body},
opened it.
"""


def seen(body: str, person: str) -> list[list[str]]:
    text = TEXT.format(body=body, person=person)
    reading = read(Document(id="case", text=text, sha256=""))
    return sorted(sorted(features(c)) for c in candidates(reading))


def test_other_names_in_the_same_words_look_alike() -> None:
    first = seen("Institute for Harbour Studies", "Lina Haddad")
    assert first == seen("Institute for Desert Research", "Omar Ferreira")
    assert first


def test_verbs_of_one_class_look_alike() -> None:
    def between(verb: str) -> set[str]:
        text = f"The Institute for Harbour Studies {verb} the Harbour Forum 2024 in Beirut."
        reading = read(Document(id="case", text=text, sha256=""))
        found = (features(c) for c in candidates(reading) if c.source == "in")
        return {f for one in found for f in one if f.startswith("between:")}

    assert between("staged") == between("convened")
    assert between("staged") != between("endorsed")
