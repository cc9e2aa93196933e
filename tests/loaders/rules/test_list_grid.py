"""Lists in every layout at once: order of the fields x what divides them x heading x bullet.

The pages are made, so what they must become is known; no layout may break another one.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path

import pytest
from layout_facts import Page, differences


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
