"""Events told by their count, by what is said beside them, and not by the kind of the page."""

from __future__ import annotations

import pytest

from govgraph.graph.document import Document
from govgraph.loaders.extractors import default_extractor
from govgraph.loaders.rules.kinds_of_page import names_document
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.reading import Reading, read

DINNERS = """\
An evening with the regulators

Notes on the Tide Law Roundtable of the Tinn Institute, Oslo

{}, 4 May 2021. Jane Porter of the Tinn Institute gave the opening speech.

{}, 8 March 2022. Otto Berg of Delta College gave the opening speech.
"""
SERIES = (
    ("First dinner", "Third dinner"),
    ("Second evening", "Fourth evening"),
    ("1st meeting", "2nd meeting"),
    ("Round two", "Round three"),
    ("Round IV", "Round V"),
    ("Workshop 1", "Workshop 2"),
    ("The first salon", "The sixth salon"),
)


@pytest.mark.parametrize(("one", "other"), SERIES)
def test_each_gathering_that_a_page_counts_is_an_event_with_its_own_people(
    one: str, other: str
) -> None:
    reading = _read(DINNERS.format(one, other))
    spoke = _took_part(reading)
    assert ("Jane Porter", one.removeprefix("The ")) in spoke
    assert ("Otto Berg", other.removeprefix("The ")) in spoke
    assert len([event for person, event in spoke if person in {"Jane Porter", "Otto Berg"}]) == 2


def test_steps_of_a_procedure_are_no_gatherings() -> None:
    reading = _read(
        "How we choose\n\nFirst round: all papers are read.\n\nSecond round: the jury meets.\n"
    )
    assert _events(reading) == set()


def test_a_counted_gathering_is_brought_up_again_by_its_number() -> None:
    text = DINNERS.format("Round II", "Round III") + "\nAna Lind joined for the third round.\n"
    assert "third round" not in _events(_read(text))


HELD = (
    ("The occasion was Coral Privacy Week, hosted by the Tinn Agency.", "Coral Privacy Week"),
    ("She opened the first Borealis Ethics Week in 2004.", "Borealis Ethics Week"),
    ("That was with Otto Berg, at the Tide Days!", "Tide Days"),
    ("The third Delta Justice Days take place in Oslo from 17 May.", "Delta Justice Days"),
    ("We met on the margins of the Coral Data Week.", "Coral Data Week"),
    ("Coral Ethics Week, Oslo, 12 March 2025", "Coral Ethics Week"),
    ("The Tromso Data Caravan took place in Bergen in May 2023.", "Tromso Data Caravan"),
    ("They met on the margins of the Silk Road Tarkovska.", "Silk Road Tarkovska"),
)


@pytest.mark.parametrize(("text", "name"), HELD)
def test_what_was_held_or_come_to_is_an_event_whatever_its_noun(text: str, name: str) -> None:
    assert name in {n for e in _read(text).table.of_kind(Kind.EVENT) for n in (e.name,)}


@pytest.mark.parametrize(
    "text",
    [
        "We will mark World Coral Day with a letter.",
        "On Safer Tides Day she gave an interview.",
        "Doris Day sang.",
        "They hosted the Tinn Trust on 4 May 2024.",
    ],
)
def test_days_that_are_only_kept_are_no_gatherings(text: str) -> None:
    assert _events(_read(text)) == set()


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("MEDIA ADVISORY — for immediate use", True),
        ("Rough transcript - not edited", True),
        ("!! CHANGES TO THE PRINTED PROGRAMME !!", True),
        ("List of participants (rev. 2)", True),
        ("Two panels, one stage, too much coffee", True),
        ("Who Owns the Tide?", False),
        ("Programme: Tide Law Forum", False),
        ("Two Tides, One Sea", False),
    ],
)
def test_a_title_that_only_says_what_the_page_is_names_no_event(title: str, kind: bool) -> None:
    assert names_document(title) is kind


def test_an_advisory_tells_what_is_held_and_who_comes() -> None:
    reading = _read(
        "MEDIA ADVISORY\n\nWHAT:   Public hearing on tide gauges\n"
        "WHO:    Jane Porter, director of the Tinn Institute\n        Otto Berg, Delta College\n"
        "WHEN:   Monday, April 22, 2024, 10:00 a.m.\nWHERE:  Coral Meeting House, Oslo\n"
    )
    assert reading.main is not None
    assert reading.main.name == "Public hearing on tide gauges"
    assert ("Jane Porter", "Public hearing on tide gauges") in _took_part(reading)


PANELS = """\
Coral Tech Festival 2025, Oslo

9.15 – WHO OWNS THE TIDE: GAUGES FOR ALL
organised by Tinn Institute
Chair Jane Porter, Tinn Institute
Panel Otto Berg, Delta College; Ana Lind, Forum for Quiet Seas (Norway)

10.30 – Coffee offered by Delta NV

10.45 – SPONSORED SESSION: RECEIPTS AT SEA
organised by Delta NV
Chair Max Stone, Delta NV
Panel Ida Holm, Coral College; Ola Dahl, Tinn Agency
"""


def test_roles_without_a_colon_tell_who_was_in_which_session() -> None:
    reading = _read(PANELS)
    spoke = _took_part(reading)
    assert ("Jane Porter", "WHO OWNS THE TIDE: GAUGES FOR ALL") in spoke
    assert ("Ana Lind", "WHO OWNS THE TIDE: GAUGES FOR ALL") in spoke
    assert ("Ida Holm", "RECEIPTS AT SEA") in spoke
    assert not any("Coffee" in name or "Quiet Seas" in name for name in _events(reading))


def test_a_session_may_be_described_before_its_people_are_listed() -> None:
    reading = _read(
        "We are off to Oslo for the Coral Justice Festival (12 May 2024).\n\n"
        "Labels for the Sea: Gaugers Speak\n\nGauging is the thing itself, not a side effect.\n\n"
        "Panelists:\nJane Porter, Tinn Institute\nOtto Berg, Delta College\n\n"
        "When Tides Decide Who Eats\n\nHeld together with Delta Watch, who did the work.\n\n"
        "Panelists:\nAna Lind, Delta Watch\nMax Stone, Coral College\n"
    )
    spoke = _took_part(reading)
    assert ("Otto Berg", "Labels for the Sea: Gaugers Speak") in spoke
    assert ("Max Stone", "When Tides Decide Who Eats") in spoke


def test_an_uncounted_name_means_the_edition_told_of_last() -> None:
    reading = _read(
        "OSLO, 11 September 2024 – The status was made public at the third Global Tide Summit.\n\n"
        "The Tinn Institute ran a session at the Global Tide Summit.\n\n"
        "The principles came in 2022, at the second Global Tide Summit.\n"
    )
    third = next(e for e in reading.table.of_kind(Kind.EVENT) if "third" in e.name)
    assert "Global Tide Summit" in {m.name for m in third.mentions}


def _read(text: str) -> Reading:
    return read(Document(id="page", text=text, sha256=""))


def _events(reading: Reading) -> set[str]:
    return {e.name for e in reading.table.of_kind(Kind.EVENT)}


def _took_part(reading: Reading) -> set[tuple[str, str]]:
    keys = {
        (s.subject.name, s.object.name)
        for s in default_extractor().extract(reading.document).statements
        if s.predicate == "PARTICIPATED_IN" and s.object is not None
    }
    spelled = {e.name.lower(): e.name for e in reading.table.entities}
    folded = {"".join(c for c in low if c.isalnum()): name for low, name in spelled.items()}
    return {
        (folded.get(person.replace(" ", ""), person), folded.get(event.replace(" ", ""), event))
        for person, event in keys
    }
