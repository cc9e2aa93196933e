"""Slots of a programme that hold a talk or a sitting on a topic, with who speaks right below."""

from __future__ import annotations

import re

from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.cards import (
    could_be_name,
    is_name_line,
    is_person_entry,
    opens_with_name,
    people_part,
)
from govgraph.loaders.rules.headings import heading_label, line_label, names_body, opens_section
from govgraph.loaders.rules.label_words import meaning
from govgraph.loaders.rules.labels import KEYNOTE, MODERATOR, PANELIST, SPEAKER
from govgraph.loaders.rules.line_forms import is_prose
from govgraph.loaders.rules.lines import TIME, Lines, is_time
from govgraph.loaders.rules.sittings import is_break, names_kind, names_place

_PEOPLE = (MODERATOR, PANELIST, SPEAKER, KEYNOTE)
_FORMAL = re.compile(
    r"(?:\W|\d|(?:welcom\w+|open\w*|clos\w+|final|special|main|general|joint|plenary|inaugural"
    r"|introduct\w+|conclu\w+|wrap\w*|up|keynotes?|invited|guest|contributed|lightning|flash|short"
    r"|remarks?|address(?:es)?|speech(?:es)?|talks?|words?|lectures?|statements?|messages?|notes?"
    r"|comments?|presentations?|papers?|posters?|pitch(?:es)?|demos?|demonstrations?|interventions?"
    r"|panels?|discussions?|debates?|sessions?|sittings?|tracks?|streams?|workshops?|seminars?"
    r"|round|table\w*|roundtables?|breakouts?|parallel|groups?|working|work|plenum|dialogues?"
    r"|fireside|chats?|conversations?|q|a|questions?|answers?|audience|feedback|report\w*|back"
    r"|recap|summary|summing|next|steps?|way|forward|outlook|vote|thanks|thank|you|awards?"
    r"|ceremony|prizes?|photos?|break\w*|coffee|tea|lunch\w*|dinner|drinks|reception|network\w*"
    r"|registration|arrival|check|in|farewell|adjourn\w*|housekeeping|icebreaker|logistics|agenda"
    r"|programme|program|overview|introductory|scene|setting|setter|framing|high|level|ministerial"
    r"|ministers?|president|host|hosts|chairs?|chairman|chairperson|co|moderat\w+|organi[sz]\w+"
    r"|committee|speakers?|panell?ists?|participants?|delegates?|guests?|members?|students?|country"
    r"|online|virtual|hybrid|video|recorded|day|morning|afternoon|evening|first|second|third|fourth"
    r"|one|two|three|four|part|start|end|event|meeting|conference|forum|summit|symposium|all|our"
    r"|the|an?|of|by|from|with|for|to|and|on|at|or|about|into|its|this|de|ii|iii|iv|tbc|tbd|tba)"
    r"\b)*",
    re.IGNORECASE,
)
"""Words that tell the form of a slot, and not what it is about."""
_TOPICAL = 2
"""Words of a title that are about something, at the least."""
_LONGEST = 25
_SHORT = 3
_LONGEST_BODY = 8
_PROSE = 4
"""Paragraphs that may describe a talk between its title and who gives it."""
_ASKED = re.compile(r"(?:what|why|how|our)\b", re.IGNORECASE)
_ENTRY = re.compile(r"([^,(|–—-]+?)(?:, | ?\(| [|–—-] )(?=[A-Z])")
_ENDS = re.compile(r"[.:;,]$")
_TWO_SENTENCES = re.compile(r"[a-z]{3}[.?!] [A-Z]\w+ \w+ \w+")
_BY = re.compile(r"(?:(?:presented|delivered|given|led|facilitated) )?(?:by|with|featuring):?\s+")


def slot_words(body: str) -> str:
    """Return the words of a line behind the time of day that it opens with."""
    time = TIME.match(body)
    return body[time.end() :] if time else body


def titles_topic(words: str, with_bodies: bool = False) -> bool:
    """Return whether the title of a slot tells what it is about: "State of the Reefs".

    A title that could be a body's name is none, unless it may be `with_bodies`.
    """
    parts = words.split()
    if (
        not 1 < len(parts) <= _LONGEST
        or ";" in words
        or _ENDS.search(words)
        or _TWO_SENTENCES.search(words)
    ):
        return False
    if not (words[0].isupper() or words[0].isdigit() or words[0] in "\"“‘'"):
        return False
    if sum(_FORMAL.fullmatch(part) is None for part in parts) < _TOPICAL:
        return False
    if heading_label(words) is not None or line_label(words) is not None or meaning(words):
        return False
    asked = _ASKED.match(words) is not None and len(parts) > _SHORT
    if is_break(words) or names_place(words) or (not with_bodies and _could_be_body(words)):
        return False
    if opens_section(words) and not asked:
        return False
    if tells_post(words):
        return False
    asks = words.endswith("?")
    return (asks or not is_prose(words)) and not opens_with_name(words)


def _could_be_body(words: str) -> bool:
    """Return whether a title could be a body that has its slot: "Insight Centre for Data"."""
    return names_body(words) and len(words.split()) <= _LONGEST_BODY and not set(":?") & set(words)


def tells_post(words: str) -> bool:
    """Return whether words are somebody's post: "Director, Reef Institute"."""
    post = POST_PATTERN.match(words)
    return post is not None and _OF_POST.match(words, post.end()) is not None


_OF_POST = re.compile(r"$|,| (?:of|at|for|&|and (?=[A-Z][\w-]*,))\b")


def talk_slots(lines: Lines) -> frozenset[int]:
    """Return the lines that title a talk: a time opens them or stands above, people follow."""
    found = [i for i in range(1, len(lines)) if _titles_talk(lines, i)]
    return frozenset(found if len(found) > 1 else ())


def _titles_talk(lines: Lines, index: int) -> bool:
    body = lines.body(index)
    words = slot_words(body)
    below = index + 1
    if words == body and not is_time(lines.body(index - 1)):
        apart = lines[index].after_blank
        if not apart or below >= len(lines) or not is_time(lines.body(below)):
            return False
        below += 1
    parts = people_part(words)
    if parts is not None and parts[0][0] == 0:
        return titles_topic(words[: parts[0][1]]) and line_label(words) is None
    return titles_topic(words) and (speakers_at(lines, below) or _listed_below(lines, below))


def _listed_below(lines: Lines, index: int) -> bool:
    """Return whether a list of speakers stands behind the prose that describes a talk."""
    for below in range(index, min(index + _PROSE, len(lines))):
        body = lines.body(below)
        if is_time(body) or TIME.match(body):
            return False
        label = line_label(body)
        said = label[0] if label is not None else meaning(body)
        if said in _PEOPLE:
            return below > index
        runs = said is not None and said.relation == "ORGANIZED"
        if not (runs or is_prose(body)):
            return below > index and is_person_entry(body)
    return False


def speakers_at(lines: Lines, index: int) -> bool:
    """Return whether a line names who speaks: an entry, a card, or behind a label."""
    if index >= len(lines) or is_time(lines.body(index)):
        return False
    body = lines.body(index)
    label = line_label(body)
    if label is not None:
        return label[0] in _PEOPLE
    if meaning(body) in _PEOPLE:
        return True
    led = _BY.match(body)
    entry = body[led.end() :] if led else body
    name = _ENTRY.match(entry)
    named = name is not None and could_be_name(name.group(1)) and not is_prose(entry)
    return named or is_person_entry(entry) or is_name_line(entry)


def kind_lines(lines: Lines) -> dict[int, int]:
    """Return by line the kind of sitting, "PANEL 2", whose title is the line right below it."""
    found = {}
    for index in range(len(lines) - 2):
        words = slot_words(lines.body(index))
        if not names_kind(words.strip(" :–—-|")) or is_time(lines.body(index + 1)):
            continue
        timed = words != lines.body(index) or (index > 0 and is_time(lines.body(index - 1)))
        near = (index + 2, index + 3)
        if titles_topic(lines.body(index + 1)) and (
            timed or any(speakers_at(lines, i) for i in near)
        ):
            found[index] = index + 1
    return found


def labelled_titles(lines: Lines) -> dict[int, int]:
    """Return by line where the title behind "Topic:" begins, above those who spoke on it.

    A page that says so once gives its own title; one that does so again, those of its sessions.
    """
    found = {}
    for index in range(1, len(lines) - 1):
        body = lines.body(index)
        label = _TITLED.match(body)
        below = line_label(lines.body(index + 1))
        manned = below is not None and below[0] in _PEOPLE
        if label and manned and titles_topic(body[label.end() :].strip(" *")):
            found[index] = label.end()
    return found if len(found) > 1 else {}


_TITLED = re.compile(
    r"(?:[\w-]+ ){0,3}(?:topic|title|theme|subject)\*{0,2}\s*[:–—-]\*{0,2}\s*", re.IGNORECASE
)
