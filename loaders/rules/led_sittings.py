"""Sessions on one line with who led or gave them: "Panel – Reef Law, moderator: Jane Roe"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.cards import is_name_line, opens_with_name
from govgraph.loaders.words import common_word

_PANEL = (
    r"(?:(?:opening|closing|high-?level|expert|plenary|first|second|third|fourth|fifth|final) )?"
    r"(?:panel(?: (?:discussion|debate|session))?|round ?table(?: (?:discussion|session))?"
    r"|fireside (?:chat|talk|conversation)|(?:moderated )?(?:conversation|discussion|debate))"
)
_OTHER = (
    r"(?:(?:opening|closing|parallel|breakout|working|plenary|thematic|technical|special|paper) )?"
    r"(?:session|workshop|seminar|plenary|tutorial|master ?class|break-?out|dialogue|briefing)"
)
_KIND = re.compile(
    rf"(?P<kind>(?P<panel>{_PANEL})|{_OTHER})(?: \d{{1,2}})?(?:\s*[:：]\s*|\s*[–—|]\s*|\s-\s)",
    re.I,
)
_LEADER = (
    r"(?:session |panel |discussion )?(?:co-)?(?:moderators?|chair(?:person|man|woman)?s?"
    r"|facilitators?|hosts?|moderation|facilitation)"
)
_LED = re.compile(
    rf"(?P<gap>\s*(?:[,;.|–—]|\s-)?\s*[(\[]?)(?P<label>(?:in the chair|{_LEADER})\s*[:：–—]\s*"
    r"|(?:(?:to be )?(?:moderated|chaired|facilitated|hosted|led)) by:?\s+)"
    r"(?P<who>[^()\[\]]+(?:\([^()]*\))?[^()\[\]]*?)[)\]]?$",
    re.I,
)
_GIVEN = re.compile(
    r"(?P<kind>(?:(?:opening|closing|morning|afternoon|dinner|guest|plenary|invited) )*"
    r"(?:keynote(?: (?:address|speech|lecture|talk))?|lecture|invited talk|talk|presentation"
    r"|lightning talk|plenary talk))(?: \d)?(?:\s*[:：]\s*|\s*[–—|]\s*|\s-\s)",
    re.I,
)
_BEFORE_NAME = re.compile(
    r"(?:(?:(?:co-?|vice-?)?[a-z]{3,}(?:-[a-z]+)?|[A-Z]{2,6}|Prof(?:essor|\.)?|Dr\.?|Mr\.?|Ms\.?|Mrs\.?"
    r"|Mx\.?|Sir|Dame|H\.E\.|Amb(?:assador|\.)?|Minister|Judge|Justice|Senator|President"
    r"|Commissioner|Rector|Dean) ){0,4}"
)
_LONGEST = 30


@dataclass(frozen=True, slots=True)
class LedSitting:
    """Where in a line the title of a session stands, and who led it behind which label."""

    title: tuple[int, int]
    panel: bool
    label: tuple[int, int] | None = None
    people: tuple[int, int] | None = None


def led_sitting(line: str, timed: bool) -> LedSitting | None:
    """Return the session that a line titles; without a time or a leader it could be anything."""
    kind = _KIND.match(line)
    if kind is None:
        return None
    led = _LED.search(line, kind.end())
    end = led.start() if led else len(line)
    title = line[kind.end() : end].strip()
    if not (timed or led) or not _titles(title, bool(led)):
        return None
    start = line.index(title, kind.end())
    where = (start, start + len(title))
    panel = kind["panel"] is not None
    if led is None:
        return LedSitting(where, panel)
    return LedSitting(where, panel, led.span("label"), led.span("who"))


def _titles(words: str, led: bool) -> bool:
    """Return whether words behind "Panel –" are what it was about, rather than who sat on it."""
    parts = words.split()
    if not 1 < len(parts) <= _LONGEST or opens_with_name(words) or re.search(r"[.;] [A-Z]", words):
        return False
    if POST_PATTERN.match(words) or _BEFORE_NAME.sub("", words) == "":
        return False
    if led:
        return True
    first = re.split(r"[,(]", words)[0].split()
    ordinary = [w for w in first if common_word(w.lower().strip("?!:\"'“”’"))]
    return "," not in words and len(parts) > 2 and 2 * len(ordinary) >= len(first)


def given_talk(line: str) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Return where title and speaker stand in "Keynote – Law of the Tides, MEP Jane Roe"."""
    kind = _GIVEN.match(line)
    if kind is None:
        return None
    for comma in re.finditer(r",\s+|\s[–—|]\s|\s-\s", line[kind.end() :]):
        topic = line[kind.end() : kind.end() + comma.start()]
        at = kind.end() + comma.end()
        front = _BEFORE_NAME.match(line, at)
        name = line[front.end() if front else at :]
        if opens_with_name(name) or is_name_line(re.split(r"\s*[,(]", name)[0]):
            return (
                None if opens_with_name(topic) else ((0, at - len(comma.group())), (at, len(line)))
            )
    return None
