"""What labels say of the name behind or below them, in every wording and four layouts."""

from __future__ import annotations

from pathlib import Path

import pytest
from layout_facts import Page, differences

BODY, PERSON = "Institute of Shoals", "Ingrid Haugland"
FORUM = "Harbour Forum on Tides"
LABELS = {
    "organizer": (
        "Organizer; Organiser; Organizers; Organisers; Organized by; Organised by; "
        "Main organizer; Lead organiser; Organizing institution; Organising committee; "
        "Organizing body; The organisers; Organisation"
    ),
    "host": ("Host; Hosts; Hosted by; Conference host; Local host; Event host"),
    "co-host": (
        "Co-host; Co-hosts; Co-hosted by; Co-organizer; Co-organisers; Co-organized by; Cohosts; "
        "Coorganizers; Co-organised by"
    ),
    "convener": ("Convener; Conveners; Convenor; Convenors; Convened by"),
    "partner": (
        "Partner; Partners; Our partners; Event partners; Strategic partner; Strategic partners; "
        "Media partner; Academic partners; Knowledge partner; Knowledge partners; "
        "Institutional partners; In partnership with; In cooperation with; "
        "In collaboration with; In association with; Community partners; Industry partners; "
        "Cooperation partners; Official partner; Local partners; Collaborators"
    ),
    "supporting partner": (
        "Supporting partner; Supporting partners; Supported by; With the support of; Supporters; "
        "Under the auspices of; Under the patronage of; Patron"
    ),
    "sponsor": (
        "Sponsor; Sponsors; Sponsored by; Gold sponsor; Gold sponsors; Silver sponsors; "
        "Platinum sponsor; Diamond sponsor; Bronze sponsors; Main sponsor; Title sponsor; "
        "Funded by; Funders; Funder; Donors; Financial support; Gold partners; Lunch sponsor; "
        "Reception sponsor; Lead sponsor; Premium partner"
    ),
    "keynote": (
        "Keynote; Keynotes; Keynote speaker; Keynote speakers; Keynote speech; Keynote address; "
        "Keynote by; Opening keynote; Keynote lecture; Closing keynote; Plenary keynote"
    ),
    "speaker": (
        "Speaker; Speakers; Featured speakers; Invited speakers; Confirmed speakers; "
        "Guest speaker; Guest speakers; Opening remarks; Opening remarks by; Welcome remarks; "
        "Welcome; Welcome address; Welcoming remarks; Closing remarks; Concluding remarks; "
        "Opening speech; Presenter; Presenters; Presentations by; Presented by; Lecturer; "
        "Our speakers; Speakers include; Plenary speakers; Main speakers; Remarks; "
        "Special address; Distinguished speakers; Opening address; Talk by; Lecture by; "
        "Final remarks; Opening statement"
    ),
    "moderator": (
        "Moderator; Moderators; Moderated by; Chair; Chaired by; Chairs; Session chair; "
        "Session chairs; Facilitator; Facilitators; Facilitated by; Panel moderator; "
        "Discussion moderator; Moderation; Master of ceremonies; MC; Chairperson; Co-moderators; "
        "Panel chair; Session moderator"
    ),
    "panelist": (
        "Panelist; Panelists; Panellists; Panellist; Panel members; Panel; Discussants; "
        "Discussant; Respondents; Panel speakers; With; In conversation; Roundtable discussants"
    ),
    "attendee": (
        "Participants; Participant; Attendees; List of participants; In attendance; Present; "
        "Delegates; Observers; Also present; Attended by; Attendance"
    ),
}
LAYOUTS = {
    "behind a colon": "{label}: {name}",
    "under a heading": "{label}\n\n{name}",
    "under a line": "{label}\n{name}",
    "under capitals": "{capitals}\n{name}",
}
CASES = [(role, label) for role, labels in LABELS.items() for label in labels.split("; ")]


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=list(LAYOUTS))
@pytest.mark.parametrize(("role", "label"), CASES)
def test_a_label_gives_the_role(role: str, label: str, layout: str, tmp_path: Path) -> None:
    takes_part = role in {"keynote", "speaker", "moderator", "panelist", "attendee"}
    name = PERSON if takes_part else BODY
    lines = layout.format(label=label, capitals=label.upper(), name=name)
    page = Page("label", f"{FORUM}\n\n{lines}\n", f"{name} | {role} | {FORUM}")
    assert differences(page, tmp_path) == []
