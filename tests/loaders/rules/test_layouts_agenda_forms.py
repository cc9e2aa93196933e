"""Agendas: how a time, a slot with its speaker and the title of a session may be written."""

from __future__ import annotations

from pathlib import Path

import pytest
from layout_facts import Page, differences

FORUM = "Harbour Forum on Tides"
HEAD = f"{FORUM}\n\nProgramme\n\n"
TIMES = [
    "09:00-09:30 ", "09:00–09:30 ", "09:00 – 09:30 ", "9:00 ", "09.00 ", "09:00: ", "09:00 | ",
    "9:00 AM ", "9:00 am - 9:30 am ", "9h00 ", "9:00 a.m. ", "09:00\t", "09:00 to 09:30 ",
    "- 09:00 ", "09:00 - ", "9.00–9.30: ",
]  # fmt: skip
SLOTS = {
    "label colon": "Opening remarks: {speaker}",
    "label from": "Opening remarks from {speaker}",
    "label comma": "Opening remarks, {speaker}",
    "label dash": "Opening remarks – {speaker}",
    "label line below": "Opening remarks\n{speaker}",
    "label dash line below": "Opening remarks\n- {speaker}",
    "label bullet below": "Opening remarks\n• {speaker}",
    "name only": "{speaker}",
    "card below": "Opening remarks\n{name}\n{post}",
    "indented": "Opening remarks\n    {speaker}",
    "pipe": "Opening remarks | {speaker}",
    "speaker label below": "Opening session\nSpeaker: {speaker}",
}
SESSIONS = [
    "Panel 1: {title}", "Panel: {title}", "Session 1: {title}", "Panel discussion: {title}",
    "Panel Discussion 1: {title}", "Roundtable: {title}", "Plenary session 1: {title}",
    "Workshop 1: {title}", "Panel 1 | {title}", "Fireside chat: {title}", "SESSION 1: {title}",
    "Breakout session 1: {title}", "Track 1: {title}",
]  # fmt: skip
DIRECTOR = "Ingrid Haugland, Director, Stavanger Institute of Tides"
PROFESSOR = "Oluwaseun Adeyinka, Professor of Law, University of Abeokuta"
FELLOW = "Chen Yuhan, Senior Research Fellow, Qinling Academy of Social Sciences"
DIRECTS = "Ingrid Haugland | Director | Stavanger Institute of Tides\n"
POSTS = (
    f"{DIRECTS}Oluwaseun Adeyinka | Professor of Law | University of Abeokuta\n"
    "Chen Yuhan | Senior Research Fellow | Qinling Academy of Social Sciences\n"
)


@pytest.mark.parametrize("time", TIMES)
def test_a_time_opens_a_slot(time: str, tmp_path: Path) -> None:
    ten, eleven = (time.replace("09", "9").replace("9", hour) for hour in ("10", "11"))
    text = (
        f"{HEAD}{time}Welcome: {DIRECTOR}\n{ten}Keynote: {PROFESSOR}\n{eleven}Closing: {FELLOW}\n"
    )
    facts = (
        f"Ingrid Haugland; Chen Yuhan | speaker | {FORUM}\n"
        f"Oluwaseun Adeyinka | keynote | {FORUM}\n{POSTS}"
    )
    assert differences(Page("time", text, facts), tmp_path) == []


@pytest.mark.parametrize("slot", SLOTS.values(), ids=list(SLOTS))
def test_who_stands_in_a_slot_speaks(slot: str, tmp_path: Path) -> None:
    name, _, post = DIRECTOR.partition(", ")
    line = slot.format(speaker=DIRECTOR, name=name, post=post)
    facts = (
        f"Ingrid Haugland | speaker | {FORUM}\n{DIRECTS}"
        f"? Ingrid Haugland | speaker | Opening session\n? Opening session | part of | {FORUM}"
    )
    page = Page("slot", f"{HEAD}09:00 {line}\n\n10:00 Coffee break\n", facts)
    assert differences(page, tmp_path) == []


@pytest.mark.parametrize("lead", ["", "10:00–11:00 "], ids=["untimed", "timed"])
@pytest.mark.parametrize("session", SESSIONS)
def test_a_session_has_its_own_people(session: str, lead: str, tmp_path: Path) -> None:
    title = "Who Owns the Shore"
    text = (
        f"{HEAD}{lead}{session.format(title=title)}\nModerator: {DIRECTOR}\n"
        f"Speakers:\n- {PROFESSOR}\n- {FELLOW}\n"
    )
    facts = (
        f"Ingrid Haugland | moderator | {title}\n{title} | part of | {FORUM}\n{POSTS}"
        f"Oluwaseun Adeyinka; Chen Yuhan | panelist,speaker | {title}\n"
    )
    assert differences(Page("session", text, facts), tmp_path) == []


def test_who_moderates_stands_in_brackets_behind_a_slot(tmp_path: Path) -> None:
    text = f"{HEAD}09:00 What do tides owe us? (moderated by Ingrid Haugland)\n{PROFESSOR}\n"
    facts = (
        f"Ingrid Haugland | moderator | {FORUM}\nOluwaseun Adeyinka | speaker | {FORUM}\n"
        "Oluwaseun Adeyinka | Professor of Law | University of Abeokuta\n"
    )
    assert differences(Page("brackets", text, facts), tmp_path) == []


@pytest.mark.parametrize(
    "slot", ["Welcome: {name}", "Closing remarks from {name}", "Opening address, {name}"]
)
def test_a_welcome_is_given_by_a_name_that_no_list_knows(slot: str, tmp_path: Path) -> None:
    text = f"{HEAD}09:00 {slot.format(name='Quorvan Dettlewick')}\n"
    assert (
        differences(Page("unknown", text, f"Quorvan Dettlewick | speaker | {FORUM}\n"), tmp_path)
        == []
    )


def test_people_with_bodies_in_brackets_stand_under_a_slot(tmp_path: Path) -> None:
    text = (
        f"{HEAD}■ 9.00 - 9.30: TIDES AND LAW\n\nIngrid Haugland (Stavanger Institute of Tides)\n\n"
        "Oluwaseun Adeyinka (University of Abeokuta),\n\n"
        "Moderated by Maria Lindqvist (Uppsala University).\n"
    )
    facts = (
        f"Ingrid Haugland; Oluwaseun Adeyinka | speaker | {FORUM}\n"
        f"Maria Lindqvist | moderator | {FORUM}\n"
        "Ingrid Haugland | - | Stavanger Institute of Tides\n"
        "Oluwaseun Adeyinka | - | University of Abeokuta\n"
        "Maria Lindqvist | - | Uppsala University\n"
    )
    assert differences(Page("brackets", text, facts), tmp_path) == []


def test_an_unknown_name_among_people_with_bodies_in_brackets(tmp_path: Path) -> None:
    text = (
        f"{FORUM}\n\nPanellists: Ingrid Haugland (Stavanger Institute of Tides), Quorvan Dettlewick"
        " (University of Abeokuta), Maria Lindqvist (Uppsala University)\n"
    )
    facts = (
        f"Ingrid Haugland; Quorvan Dettlewick; Maria Lindqvist | panelist | {FORUM}\n"
        "Ingrid Haugland | - | Stavanger Institute of Tides\n"
        "Quorvan Dettlewick | - | University of Abeokuta\n"
        "Maria Lindqvist | - | Uppsala University\n"
    )
    assert differences(Page("unknown", text, facts), tmp_path) == []


def test_a_line_tells_the_kind_of_event_and_its_hosts(tmp_path: Path) -> None:
    text = (
        f"{FORUM}\n\nOnline webinar hosted by the Stavanger Institute of Tides and Uppsala"
        " University\n\nFriday, 12 May 2023\n"
    )
    facts = (
        f"Stavanger Institute of Tides; Uppsala University | co-host | {FORUM}\n"
        f"? {FORUM} | start | 2023-05-12\n? {FORUM} | mode | online\n"
    )
    assert differences(Page("hosts", text, facts), tmp_path) == []


def test_a_slot_gives_title_and_moderator_of_a_panel(tmp_path: Path) -> None:
    text = (
        f"{FORUM}\n\n09:30 Panel – Who owns the shore?, moderator: Dr. Anna Lind, editor\n\n"
        "Peter Brown (Baker McKenzie)\n\nMary Clark, Uppsala University\n\n10:30 Coffee\n\n"
        "11:00 Keynote – Law of the tides, Commissioner Laura Hill\n\n"
        "11:30 Roundtable: Fishing in a warmer sea (chaired by John Baker)\n\n"
        "Helen King, Uppsala University\n\n12:30 Lunch\n"
    )
    facts = (
        "Anna Lind | moderator | Who owns the shore?\n"
        "John Baker | moderator | Fishing in a warmer sea\n"
        "Peter Brown; Mary Clark | panelist | Who owns the shore?\n"
        "Helen King | panelist | Fishing in a warmer sea\n"
        f"Laura Hill | keynote | {FORUM}\nPeter Brown | - | Baker McKenzie\n"
        "Mary Clark; Helen King | - | Uppsala University\n"
        f"Who owns the shore?; Fishing in a warmer sea | part of | {FORUM}\n"
    )
    assert differences(Page("panels", text, facts), tmp_path) == []


def test_the_last_field_of_a_venue_is_a_town_and_no_body(tmp_path: Path) -> None:
    text = (
        f"{FORUM}\n\n21 and 22 March 2019\n\n"
        "Moot Room, School of Law, University of Abeokuta, Quorvan, UK\n"
    )
    facts = (
        f"? {FORUM} | start | 2019-03-21\n? {FORUM} | end | 2019-03-22\n"
        "School of Law | part of | University of Abeokuta\n~ UK\n"
    )
    assert differences(Page("town", text, facts), tmp_path) == []
