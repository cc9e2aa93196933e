"""Lists whose lines name a body and then the person who acts for it."""

from __future__ import annotations

import pytest

from govgraph.graph.document import Document
from govgraph.loaders.rules.extractor import drafts_of
from govgraph.loaders.rules.reading import read

HEAD = "Open Letter on Public Tides\n\nWe ask the ministers to act.\n\nSignatories\n\n"
BODIES = (
    "TideQ", "Claiming our Shore", "Campaign for Freedom of Nets", "Crossnet Migrant Project",
    "Friends of the Irish Reef", "Centre for Law and Tides",
)  # fmt: skip
PEOPLE = ("Anna Lind", "Tomas Berg", "Li Wenhua", "Amara Okonjo", "Samuel Okello", "Marta Ruiz")


def _facts(text: str) -> set[tuple[str, str, str]]:
    reading = read(Document(id="x", text=text, sha256=""))
    drafts = (d for d in drafts_of(reading) if d.object is not None)
    return {(d.subject.name, d.predicate, d.object.name) for d in drafts if d.object}


@pytest.mark.parametrize("form", ["{n}. {b}, {p}", "- {b}: {p}", "* {b} – {p}", "{b}, {p}"])
def test_what_the_lines_open_with_are_bodies_whatever_their_words(form: str) -> None:
    pairs = enumerate(zip(BODIES, PEOPLE, strict=True), 1)
    lines = "\n".join(form.format(n=n, b=b, p=p) for n, (b, p) in pairs)
    facts = _facts(HEAD + lines + "\n")

    for body, person in zip(BODIES, PEOPLE, strict=True):
        assert (body, "ENDORSED", "Open Letter on Public Tides") in facts
        assert (person, "AFFILIATED_WITH", body) in facts


def test_two_bodies_before_one_person_are_both_told() -> None:
    lines = [f"{body}, {person}" for body, person in zip(BODIES, PEOPLE, strict=True)]
    lines[1] = "Active Fisher and Open Tide Oceania, Tomas Berg"
    facts = _facts(HEAD + "\n".join(lines) + "\n")
    signed = {fact[0] for fact in facts if fact[1] == "ENDORSED"}
    assert signed >= {"Active Fisher", "Open Tide Oceania"}


def test_lines_that_open_with_people_or_towns_name_no_bodies_so() -> None:
    two = "\n".join(f"{a}, {b}" for a, b in zip(PEOPLE, reversed(PEOPLE), strict=True))
    towns = "\n".join(
        f"{t}, {p}" for t, p in zip(("Oslo", "Lima", "Riga", "Kyiv"), PEOPLE, strict=False)
    )
    for lines in (two, towns):
        told = {fact[2] for fact in _facts(HEAD + lines + "\n") if fact[1] == "AFFILIATED_WITH"}
        assert not told & {*PEOPLE, "Oslo", "Lima", "Riga", "Kyiv"}
