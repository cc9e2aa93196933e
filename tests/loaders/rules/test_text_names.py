"""What texts and schemes are called, and what only sounds like one."""

from __future__ import annotations

import pytest

from govgraph.graph.document import Document
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.reading import read

NAMED = (
    (
        "The General Assembly adopted Resolution A/RES/81/900 on reefs.",
        {"Resolution A/RES/81/900"},
    ),
    ("The talks follow A/RES/81/901, which all states joined.", {"A/RES/81/901"}),
    ("Tinn puts Resolution No. 12-AB/CD of its party into practice.", {"Resolution No. 12-AB/CD"}),
    (
        "It proposed Directive (EU) 2016/680 and Regulation (EU) 2024/1689.",
        {"Directive (EU) 2016/680", "Regulation (EU) 2024/1689"},
    ),
    ("Both sides signed the Work Plan 2023-2024 of the Reef Board.", {"Work Plan 2023-2024"}),
    ("It adopted the Reef Plan 2024–2030.", {"Reef Plan 2024–2030"}),
    ("The Data4Reefs program, co-organized by Delta College, began.", {"Data4Reefs"}),
    (
        "Delta Lab leads the Dynamic Coalition on Coral Schools.",
        {"Dynamic Coalition on Coral Schools"},
    ),
    ("The Dynamic Coalition meetings were lively.", set()),
    ("She is on the faculty of the Graduate Program in Marine Systems.", set()),
    ("He holds a PhD from the Genetics and Marine Biology program at Tinn University.", set()),
    ("Please read our Privacy Policy and our Terms of Use.", set()),
    ("The Forum Handbook has the map.", set()),
)  # fmt: skip


@pytest.mark.parametrize(("text", "names"), NAMED)
def test_a_text_or_scheme_is_named_as_a_whole_or_not_at_all(text: str, names: set[str]) -> None:
    assert _names(text, Kind.INITIATIVE) == names


DEFINED = (
    ("Reef Ready Asia is a programme of two years.", "Reef Ready Asia"),
    ("Open Schools Norland is a joint initiative of Delta Institute.", "Open Schools Norland"),
    ("He spoke for AI Marinera, a coalition of 17 groups.", "AI Marinera"),
    ("They launched Digital Tides with Africa, an initiative that funds access.",
     "Digital Tides with Africa"),
    ("# The Harbour Project\n\nThe Harbour Project funds reefs.\n", "Harbour Project"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "name"), DEFINED)
def test_a_sentence_can_say_that_a_name_is_a_scheme(text: str, name: str) -> None:
    assert name in _names(text, Kind.INITIATIVE)


@pytest.mark.parametrize(
    "text",
    ["Jane Roe is a program manager at Delta Lab.", "Maria Silva, a project lead, spoke.",
     "Norland is a partnership for growth.", "Delta College, a partnership of schools, closed.",
     "# Tides\n\nOn reefs\n\n* **Values and Norms:** Which norms shall machines have?\n"],
)  # fmt: skip
def test_not_all_that_is_called_so_is_a_scheme(text: str) -> None:
    assert _names(text, Kind.INITIATIVE) == set()


def test_what_a_gathering_is_said_to_be_is_no_other_one() -> None:
    text = (
        "The Reef Forum was held in Oslo. The conference is the first on reefs that Delta held, "
        "and the first conference on reefs of the Tide Alliance in China."
    )
    assert _names(text, Kind.EVENT) == {"Reef Forum"}
    alone = "This was the first summit of the Reef Alliance in Oslo."
    assert _names(alone, Kind.EVENT) == {"first summit of the Reef Alliance"}


def test_programmers_of_a_place_are_a_body() -> None:
    text = "Code for Norway organized a workshop in Oslo."
    assert _names(text, Kind.INSTITUTION) == {"Code for Norway"}


GATHERINGS = (
    (
        "We gathered for the fourth Reef Government Alliance (RGA) Global Summit.",
        "Reef Government Alliance Global Summit",
    ),
    (
        "The Reef Research Institute (RRI) Annual Conference 2024 was held in Oslo.",
        "Reef Research Institute Annual Conference 2024",
    ),
    ("It was held alongside the 17th Latin America and the Caribbean RIGF.",
     "17th Latin America and the Caribbean RIGF"),
    ("The work led up to the annual RIGF, which was set for May 2024.", "annual RIGF"),
    ("He spoke at a side event of CORMEX, the mining and fishing fair in Oslo.", "CORMEX"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "name"), GATHERINGS)
def test_the_gathering_of_a_body_is_an_event(text: str, name: str) -> None:
    assert name in _names(text, Kind.EVENT)


def test_the_room_of_a_body_is_no_gathering() -> None:
    assert _names("The Reef Research Institute (RRI) Conference Room is here.", Kind.EVENT) == set()


TAKEN_UP = (
    (
        "# Tinn Demonstration at the Harbour Parliament - February 23rd, Oslo\n\n"
        "This demonstration is the last event of ReefCon Oslo 2026.\n",
        "Tinn Demonstration",
    ),
    (
        "# #TideDigital Summit: Optimizing Digital to Reach Patients, Scientists and the Public\n\n"
        "On October 19th, many experts met. The event featured two keynote speakers.\n",
        "TideDigital Summit",
    ),
)


@pytest.mark.parametrize(("text", "name"), TAKEN_UP)
def test_a_title_that_the_text_takes_up_names_its_event(text: str, name: str) -> None:
    assert name in _names(text, Kind.EVENT)


def test_a_title_that_it_does_not_take_up_proves_little() -> None:
    text = "# Tinn Demonstration at the Harbour Parliament of the North\n\nReefs are old in Oslo.\n"
    assert _names(text, Kind.EVENT) == set()


def _names(text: str, kind: Kind) -> set[str]:
    table = read(Document(id="page", text=text, sha256="")).table
    return {entity.name for entity in table.of_kind(kind)}
