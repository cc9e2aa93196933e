"""What a label or heading can say of the names that follow: a relation, or a property."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Label:
    """The meaning of a label: a relation with its role, or a property of the event.

    `lists` says that a list may follow on the next lines; `inline` that running text under it still
    belongs to it.
    """

    name: str
    relation: str = ""
    role: str = ""
    lists: bool = False
    inline: bool = False
    value: str = ""
    """The property that the label gives: date, place, theme, mode, title, published."""


def _list(name: str, relation: str, role: str = "") -> Label:
    return Label(name, relation, role, lists=True)


ORGANIZER = _list("organizer", "ORGANIZED", "organizer")
HOST = _list("host", "ORGANIZED", "host")
CO_HOST = _list("co-host", "ORGANIZED", "co-host")
CONVENER = _list("convener", "ORGANIZED", "convener")
PARTNER = _list("partner", "SUPPORTED", "partner")
SUPPORTING_PARTNER = _list("supporting partner", "SUPPORTED", "supporting partner")
SPONSOR = _list("sponsor", "SUPPORTED", "sponsor")
KEYNOTE = _list("keynote", "PARTICIPATED_IN", "keynote")
SPEAKER = _list("speaker", "PARTICIPATED_IN", "speaker")
MODERATOR = _list("moderator", "PARTICIPATED_IN", "moderator")
PANELIST = _list("panelist", "PARTICIPATED_IN", "panelist")
CARD = _list("card", "PARTICIPATED_IN")
IN_SESSION = _list("in session", "PARTICIPATED_IN", "speaker")
"""People under the title of a session; its topics may name bodies and countries."""
ATTENDEE = _list("attendee", "PARTICIPATED_IN", "attendee")
SIGNATORY = _list("signatory", "ENDORSED")
MEMBER = _list("member", "ENDORSED")
INITIATOR = _list("initiator", "INITIATED")
DATE = Label("date", value="date")
PLACE = Label("place", value="place")
THEME = Label("theme", value="theme")
MODE = Label("mode", value="mode")
TITLE = Label("title", value="title")
PUBLISHED = Label("published", value="published")
FOR_HOST = _list("for the host", "ORGANIZED", "host")
TEAM = _list("team", "AFFILIATED_WITH", "team member")
COMMITTEE = Label("committee", lists=True)
"""Reviewers, juries, advisers: their posts count, but they neither ran the event nor spoke."""
WHOLE = Label("whole", value="whole")
"""The series or the larger event that the page's event is a part of."""
SESSION = Label("session", value="session", lists=True)
TOPICS = Label("topics")
"""The titles of several sessions in one line."""
OUTCOME = Label("outcome", value="outcome")
PRESENTED = Label("presented at", value="presented at")
BODIES = _list("bodies", "")
"""Bodies of which the heading tells no more than that they are bodies."""
NOTHING = Label("nothing", value="nothing", lists=True)
"""Contacts, languages, links: nothing below such a label concerns the graph."""
TEXT = Label("text")
