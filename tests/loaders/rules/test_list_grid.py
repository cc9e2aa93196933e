"""Lists in every layout at once: order of the fields x what divides them x heading x bullet.

The pages are made, so what they must become is known; no layout may break another one.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path

import pytest
from layout_facts import Page, differences

from govgraph.graph.identity import normal_form


@dataclass(frozen=True)
class Person:
    """Somebody on a list."""

    name: str
    post: str
    body: str


PEOPLE = [
    Person("Ottilie Brandvold", "Director", "Institute for Harbour Data"),
    Person("Zodwa Makhathini", "Professor of Law", "Lysvik University"),
    Person("Ramón Echeverri", "Head of Research", "Palaver"),
    Person("Hoang Minh Chau", "Senior Policy Adviser", "Public Ledger Network"),
    Person("Bashir Qandil", "Programme Manager", "OpenQuay"),
]
EVENT = "Lysvik Forum on Harbour Data"
TEXT = "Lysvik Declaration on Harbour Data"
ORDERS = {
    "{p}, {o}, {i}": True, "{p}, {i}": False, "{p} ({i})": False, "{p} ({o}, {i})": True,
    "{p} – {o}, {i}": True, "{p} — {i}": False, "{p} - {i}": False, "{p}: {o}, {i}": True,
    "{p}; {o}; {i}": True, "{p} | {o} | {i}": True, "{p} / {i}": False, "{p} [{i}]": False,
    "{p}, {o} at {i}": True, "Dr. {p}, {i}": False, "{p}\n{o}, {i}": True, "{p}\n{o}\n{i}": True,
    "{i}, {p}": False, "{i}: {p}": False, "{i} – {p}": False, "{i} ({p})": False,
    "{i}, {p}, {o}": True,
}  # fmt: skip
"""How a line is set, and whether it tells the post."""
HEADINGS = ["## {}", "{}", "{}:", "**{}**", "# {}"]
BULLETS = ["- ", "* ", "• ", "1. ", "", "– "]


def listed(order: str, bullet: str) -> str:
    """Return the people in one order of fields, one entry below the other."""
    lines = [
        bullet.replace("1", str(number)) + order.format(p=p.name, o=p.post, i=p.body)
        for number, p in enumerate(PEOPLE, 1)
    ]
    return ("\n\n" if "\n" in order or not bullet else "\n").join(lines)


def posts(told: bool) -> str:
    return "\n".join(f"{p.name} | {p.post if told else 'at'} | {p.body}" for p in PEOPLE)


def names() -> str:
    return "; ".join(p.name for p in PEOPLE)


def bodies() -> str:
    return "; ".join(p.body for p in PEOPLE)


def cells(*columns: list[str]) -> list[tuple[str, ...]]:
    """Return every order once with headings and bullets that change from one to the next."""
    return list(zip(ORDERS, *(islice(cycle(c), len(ORDERS)) for c in columns), strict=True))


@pytest.mark.parametrize(("order", "heading", "bullet"), cells(HEADINGS, BULLETS))
def test_speakers_in_any_layout(order: str, heading: str, bullet: str, tmp_path: Path) -> None:
    text = f"# {EVENT}\n\n4 May 2024\n\n{heading.format('Speakers')}\n\n{listed(order, bullet)}\n"
    facts = f"{names()} | speaker | {EVENT}\n{posts(ORDERS[order])}\n{EVENT} | start | 2024-05-04"
    assert differences(Page("speakers", text, facts, ".md"), tmp_path) == []


@pytest.mark.parametrize(("order", "heading", "bullet"), cells(HEADINGS[1:], BULLETS[2:]))
def test_signatories_in_any_layout(order: str, heading: str, bullet: str, tmp_path: Path) -> None:
    ask = "The undersigned ask that every port says which systems it uses."
    text = f"# {TEXT}\n\n{ask}\n\n{heading.format('Signatories')}\n\n{listed(order, bullet)}\n"
    signers = bodies() if order.startswith("{i}") else names()
    facts = f"{signers} | endorsed | {TEXT}\n{posts(ORDERS[order])}"
    assert differences(Page("signers", text, facts), tmp_path) == []


TEAMS = ["Board", "Our team", "Advisory Board", "Staff", "Fellows", "Leadership", "Secretariat"]
OWN_LINES = ["{p}, {o}", "{p} – {o}", "{o}: {p}", "{p} ({o})", "{p}", "{p} | {o}"]


@pytest.mark.parametrize("heading", TEAMS)
@pytest.mark.parametrize("line", OWN_LINES)
def test_people_of_a_body_under_its_headings(heading: str, line: str, tmp_path: Path) -> None:
    lines = "\n".join(f"- {line.format(p=p.name, o=p.post)}" for p in PEOPLE)
    text = f"# Kestrel Quay Foundation\n\n## {heading}\n\n{lines}\n"
    found = differences(Page("team", text, f"{names()} | took part | {EVENT}"), tmp_path)
    joined = [f for f in found if "kestrel quay foundation" in f and "AFFILIATED_WITH" in f]
    assert [p.name for p in PEOPLE if not any(normal_form(p.name) in f for f in joined)] == []


MEMBERS = [
    "Members of the {n} include {l}.",
    "The {n} brings together {l}.",
    "{l} are members of the {n}.",
    "The {n} was launched in 2023. Its members are {l}.",
    "The {n} consists of {l}.",
    "## Members\n\n{b}",
    "The following organisations are members of the {n}:\n\n{b}",
]
BODIES = [
    "Harbour Bank", "Institute for Coastal Rules", "Palaver", "Bureau of Buoys", "Quayside Guild",
]  # fmt: skip


@pytest.mark.parametrize("told", MEMBERS)
def test_members_of_an_alliance_joined_it(told: str, tmp_path: Path) -> None:
    alliance = "Tidewater Alliance for Open Charts"
    row = f"{', '.join(BODIES[:-1])} and {BODIES[-1]}"
    items = "\n".join(f"- {body}" for body in BODIES)
    text = f"# {alliance}\n\n{told.format(n=alliance, l=row, b=items)}\n"
    facts = f"{'; '.join(BODIES)} | endorsed | {alliance}"
    assert differences(Page("alliance", text, facts), tmp_path) == []


ROWS = {
    "commas": ", ".join(BODIES), "and": f"{', '.join(BODIES[:-1])} and {BODIES[-1]}",
    "semicolons": "; ".join(BODIES), "bars": " | ".join(BODIES), "dots": " · ".join(BODIES),
    "lines": "\n".join(BODIES), "items": "\n".join(f"- {body}" for body in BODIES),
}  # fmt: skip
LABELS = {
    "Partners": "partner", "Gold sponsors": "sponsor", "Organised by": "organizer",
    "Hosted by": "host", "Funded by": "sponsor", "An initiative of": "organizer",
}  # fmt: skip


@pytest.mark.parametrize("row", ROWS)
@pytest.mark.parametrize("label", LABELS)
def test_bodies_side_by_side(row: str, label: str, tmp_path: Path) -> None:
    text = f"# {EVENT}\n\n4 May 2024\n\n## {label}\n\n{ROWS[row]}\n"
    facts = f"{'; '.join(BODIES)} | {LABELS[label]} | {EVENT}\n{EVENT} | start | 2024-05-04"
    assert differences(Page("row", text, facts), tmp_path) == []


@pytest.mark.parametrize("style", ["### {}", "**{}**", "{}:", "{}"])
@pytest.mark.parametrize(
    "groups", [("Organisations", "Individuals"), ("NGOs", "Scholars"), ("Companies", "Experts")]
)
def test_groups_of_signers_are_no_signers(
    style: str, groups: tuple[str, str], tmp_path: Path
) -> None:
    items = "\n".join(f"- {body}" for body in BODIES)
    above, below = (style.format(group) for group in groups)
    people = listed("{p}, {i}", "- ")
    text = (
        f"# {TEXT}\n\nThe undersigned ask for open charts.\n\n## Signatories\n\n"
        f"{above}\n\n{items}\n\n{below}\n\n{people}\n"
    )
    facts = f"{'; '.join(BODIES)}; {names()} | endorsed | {TEXT}\n{posts(False)}"
    assert differences(Page("groups", text, facts), tmp_path) == []
