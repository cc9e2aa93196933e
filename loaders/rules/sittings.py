"""The parts of a programme: how sessions, tracks and panels are called, where their title is."""

from __future__ import annotations

import re

_KIND = (
    r"(?:(?:panel|plenary|paper|poster|parallel|breakout|breakaway|working|round ?table|keynote)s? "
    r"(?:sessions?|discussions?|debates?|talks?)"
    r"|sessions?|panels?|plenary|tracks?|workshops?|WS|forum|sub-?forum|dialogues?|round ?tables?"
    r"|briefings?|lectures?|webinars?|fireside (?:chats?|talks?|dialogues?)|breakouts?|tutorials?"
    r"|seminars?|segments?|hearings?|master ?class(?:es)?|conversations?|symposium|colloquium"
    r"|debates?|side[- ]events?|streams?|deep[- ]dives?|spotlights?|lightning talks?|town ?halls?"
    r"|working lunch|working dinner|open forum|think ?tanks?|salons?|modules?|showcases?|labs?)"
)
_FRONT = r"(?:(?!(?:and|of)\b)[A-Z\d][\w&’'/-]*\s+){0,4}?"
_COUNT = (
    r"(?:(?:no\.?\s?|nr\.?\s?|number\s)?\d{1,2}[a-d]?(?:\.(?!0\b)\d{1,2})?|#\s?\d{1,4}|[IVX]{1,5}|[A-H]\d?"
    r"|one|two|three|four|five|six|seven|eight|nine|ten)"
)
_DIVIDER = r"\s*(?:[:：|.]\s+|(?<=\w),\s+(?=[A-Z\"“])(?!\w+day\b)|[:：](?=\S)|[–—]\s*|\s-\s+|-\s+)"
_NUMBERED = re.compile(
    rf"(?P<words>(?-i:{_FRONT}){_KIND}\s+(?:{_KIND}\s+)?\(?(?P<count>{_COUNT})\)?)"
    rf"(?P<end>\s*\([^()]{{1,40}}\))?(?:{_DIVIDER}|(?<=\d)(?<=#\d|\d\d)\s+(?=[A-Z\"“]))",
    re.I,
)
_HASH = re.compile(r"#\s?\d{1,4}$")
_ON = re.compile(
    r"(?-i:(?:[A-Z][\w-]*\s+){0,3}?)(?!symposium|colloquium|(?:sub-?)?forum|dialogue|seminar|webinar)"
    rf"{_KIND}\s+(?:on|about|regarding)\s+(?-i:[A-Z\"“‘])",
    re.I,
)
_QUOTED = re.compile(
    rf"(?-i:(?:[A-Z][\w-]*\s+){{0,3}}?){_KIND}(?:\s+(?:on|titled|entitled))?\s*:?\s*"
    r"[\"“](?P<title>[^\"“”]{5,200})[\"”]\s*$",
    re.I,
)
_PLACE = re.compile(
    r"(?:.*\b)?(?:room|hall|annex|auditorium|floor|building|theat(?:re|er)|amphitheat(?:re|er)|foyer"
    r"|lounge)\b.{0,12}$",
    re.I,
)
_ROOM = re.compile(
    r"\s*[(\[](?=[^()\[\]]*(?:\d|\s|\b(?:online|virtual|hybrid|zoom|plenary|tbc|tbd)\b))"
    r"[^()\[\]]{3,60}[)\]]\s*$",
    re.I,
)
_BREAK = re.compile(
    r"(?:(?:coffee|tea|lunch|refreshment|morning|afternoon|health|networking|comfort|short|dinner"
    r"|mid-?day|breakfast)\b.{0,25}\b(?:break|pause|tea|coffee|lunch|reception|dinner|beverages)"
    r"|(?:coffee|tea|lunch|lunch(?:eon)?|break|dinner|breakfast|reception|networking|registration"
    r"|check-?in|doors open|drinks|cocktails?|adjourn\w*|close|end|departure|group photo"
    r"|family photo)\b)",
    re.I,
)


_CLOSES = re.compile(
    r"(?:clos(?:e|ing)|conclu\w+|wrap[- ]?up|adjourn\w*|end of|final (?:remarks|words|plenary)"
    r"|farewell|next steps|back (?:in|to) plenary|plenary)\b",
    re.I,
)
_SEVERAL = re.compile(
    r"\b(?:parallel|breakouts?|concurrent|simultaneous|sessions|workshops|tracks|streams|panels)\b",
    re.I,
)


def numbered_sitting(line: str) -> int:
    """Return the length of "Session 2:", "Workshop Track A –" with the divider, or 0."""
    match = _NUMBERED.match(line)
    if match is None:
        return 0
    spaced = match.group().endswith(" ") and match.group().rstrip()[-1] not in ":：|.,–—-"
    return 0 if spaced and not _HASH.search(match["words"]) else match.end()


def names_kind(words: str) -> bool:
    """Return whether words tell the kind of a sitting and its count only: "PARALLEL PANEL"."""
    return _KIND_ALONE.fullmatch(words) is not None


_KIND_ALONE = re.compile(
    rf"(?:(?:opening|closing|parallel|plenary|high-?level|ministerial|thematic|technical|main|expert"
    rf"|special|moderated|interactive|concurrent|joint|open|first|second|third|fourth|fifth|sixth"
    rf"|final|morning|afternoon)\s+)*{_KIND}(?:\s+{_KIND})?(?:\s+{_COUNT})?",
    re.I,
)


def quoted_sitting(line: str) -> tuple[int, int] | None:
    """Return where the title stands in 'Roundtable "Teaching ethics"', if the line is that."""
    match = _QUOTED.match(line)
    return match.span("title") if match else None


def names_place(words: str) -> bool:
    """Return whether words are a room and no title: "Annex Hall 2"."""
    return len(words.split()) < 6 and _PLACE.match(words) is not None


def sitting_on_topic(line: str) -> bool:
    """Return whether a line is the title of a session by itself: "Panel on Public Procurement"."""
    return _ON.match(line) is not None


COUNTED_TALK = re.compile(
    r"(?:Invited|Keynote|Plenary|Contributed|Poster|Lightning) (?:Talks?|Speech|Lecture|Session)"
    r"(?: (?:[IVX]{1,4}|\d{1,2}|[A-H]))?"
)
"""What a programme calls a slot by its kind and number, so that it is no title."""


def titles_panel(words: str) -> bool:
    """Return whether a page's title tells that the page is about a panel: "Panel: Title"."""
    return _OF_PANEL.match(words) is not None


_OF_PANEL = re.compile(r"Panel(?: discussion)? ?[:–—-]", re.IGNORECASE)


def lists_sittings(label: str, words: str) -> bool:
    """Return whether a label in the plural has several titles behind it: "Tracks: A; B; C"."""
    return _SITTINGS.search(label) is not None and re.search(r"[;,•|]| and ", words) is not None


_SITTINGS = re.compile(
    r"\b(?:tracks|sessions|panels|workshops|streams|strands|round ?tables|plenaries|tutorials"
    r"|sub-?forums|side[- ]events)\W*$",
    re.I,
)


def lead_of_title(title: str) -> tuple[str, ...]:
    """Return what stands before the colon of a title, as another name of it."""
    lead = re.match(r"[^:\n]+(?=: )", title)
    return (lead.group(),) if lead and " " in lead.group() else ()


def end_of_title(words: str) -> int:
    """Return where the title ends that a room or hall in brackets may follow."""
    room = _ROOM.search(words)
    return room.start() if room else len(words)


def ends_sitting(words: str) -> bool:
    """Return whether a slot cannot be a part of the session above: a pause, or the closing."""
    return is_break(words) or _CLOSES.match(words) is not None


def holds_several(words: str) -> bool:
    """Return whether a slot is one of several sessions at once, which then follow without times."""
    return _SEVERAL.search(words) is not None


def is_break(words: str) -> bool:
    """Return whether a slot of an agenda is a pause between its sessions."""
    return _BREAK.match(words) is not None
