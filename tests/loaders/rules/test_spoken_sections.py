"""Sections under the bare names of speakers, and rows that begin with a label."""

from __future__ import annotations

from stated import facts

_FORUM = "Harbour Forum 2024"
_REPORT = (
    "Harbour Forum 2024\n\nThe Harbour Forum 2024 heard two views.\n\n## Two views\n\n"
    "## Jane Porter\n\nPorts need rules, she told the meeting. Reefs do not.\n\n"
    "## Otto Berg\n\nRules are slow. Ships, Berg warned, are fast.\n"
)


def test_those_who_head_the_sections_of_a_report_spoke() -> None:
    spoke = {start for start, what, end in facts(_REPORT) if "PARTICIPATED_IN" in what}
    assert spoke == {"Jane Porter", "Otto Berg"}


def test_a_section_in_which_nobody_speaks_tells_no_speaker() -> None:
    told = facts(_REPORT.replace("she told the meeting", "by day").replace("Berg warned, ", ""))
    assert not any("PARTICIPATED_IN" in what for _, what, _ in told)


def test_a_row_that_begins_with_a_label_lists_bodies() -> None:
    told = facts(
        "Harbour Forum 2024: Programme\n\n"
        "Sponsors: Reef Institute | Tide Agency | Tinn University\n\n"
        "10:00 Welcome\n\nThe Harbour Forum 2024 opens."
    )
    backed = {start for start, what, end in told if what.startswith("SUPPORTED") and end == _FORUM}
    assert backed == {"Reef Institute", "Tide Agency", "Tinn University"}


def test_the_rows_of_parallel_sessions_name_sessions_and_their_speakers() -> None:
    told = facts(
        "Harbour Forum 2024\n\nThe Harbour Forum 2024 lasted a day.\n\n11.00, in parallel\n"
        "A | Defining Safe Harbours | Jane Porter (Reef Institute) and Otto Berg\n"
        "B | Ships and Their Crews | Ann Lee (Tide Agency) and Kim Wood\n"
    )
    assert ("Jane Porter", "Defining Safe Harbours") in _spoke_in(told)
    assert ("Kim Wood", "Ships and Their Crews") in _spoke_in(told)
    assert ("Ships and Their Crews", "PART_OF", _FORUM) in told


def test_rows_without_the_mark_of_a_track_are_no_sessions() -> None:
    told = facts(
        "Harbour Forum 2024\n\nThe Harbour Forum 2024 lasted a day.\n\n"
        "Reef Institute | Safe Harbours | Jane Porter and Otto Berg\n"
        "Tide Agency | Crews at Sea | Ann Lee and Kim Wood\n"
    )
    assert not any(end in {"Safe Harbours", "Crews at Sea"} for _, _, end in told)


def _spoke_in(told: set[tuple[str, str, str]]) -> set[tuple[str, str]]:
    return {(start, end) for start, what, end in told if what.startswith("PARTICIPATED_IN")}
