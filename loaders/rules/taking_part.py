"""Countries and bodies whose people took part in an event, as prose says it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.delegation_words import (
    ACTS,
    ASIDES,
    COUNTRIES,
    EVENT_SOON,
    PHRASES,
    SPEAKING,
)
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.masking import one_of, rule
from govgraph.loaders.rules.occasions_of_acts import (
    Act,
    happened_elsewhere,
    is_said_there,
    occasions_of,
    told_of,
)
from govgraph.loaders.rules.offices import HONOUR
from govgraph.loaders.rules.passage import Passage, prose_of
from govgraph.loaders.rules.reading import Reading
from govgraph.loaders.rules.speaking import GROUP

_PHRASES = tuple(rule(phrase) for phrase in PHRASES)
_ACTING = rule(rf"({{IC:list}})(?:,[^,]*,)? {GROUP}({ACTS})")
_PLEDGING = rule(
    rf"^(?i:at|during) (?:the |this year's )?{{E}}[^.;{{IC}}]{{0,40}}, (?:the )?"
    rf"({{C}}(?:,? and (?:the )?{{C}}|, (?:the )?{{C}})*) {GROUP}"
    r"(?:pledged|agreed|signed|announced|committed|launched|declared|called|joined|said|urged)\b"
)
_MEETING = rule(rf"{COUNTRIES} {GROUP}(?:met|meet|convened|gathered|sat down|held)\b")
_STANDS = re.compile(r"\b(?:booth|stand|table|stall|session|panel|workshop|tutorial)\b")
_CAME = re.compile(
    r"sent|took part|participated|attended|came|(?:was|were) (?:also )?(?:present|rep)"
)
_NO_MORE = re.compile(
    r" ?[.,;]| (?:with (?:an? |its |their )?(?:[\w-]+ )?(?:delegations?|teams?|groups?)"
    r"|and|too|as well|for the first time|online|virtually|in person)\b"
)
_NOT_THERE = re.compile(r"\b(?:not|never|declined|stayed away|absent|skipped|boycotted)\b|n't\b")
_ELSE = re.compile(rf"{_NOT_THERE.pattern}|\b(?:advis|work|serv|consult)(?:ed|s|es|ing)\b")
_NOT_A_GATHERING = rule(
    r"^(?:(?:[Tt]he|[Tt]his|[Ii]ts|[Oo]ur) (?:[\w-]+ ){0,2}(?:network|coalition|alliance"
    r"|program(?:me)?|project|initiative|platform|consortium|report|study|letter|fund|{N})\b|{N})[^{E}]*$"
)
_PUT_NAMES_TO = rule(
    r",? (?:(?:has|have|had|also|already|since|then|later|both|all|\w+ly) )*"
    r"(?:signed(?: up to)?|ratified|endorsed|adopted|joined|backed|approved|acceded to|agreed to"
    r"|committed to|supports?|supported)"
    r" (?:the |this |an? )?(?:[\w-]+ ){0,3}(?:{N}|\"|(?i:agreement|declaration|statement|treaty"
    r"|pledge|letter|document|text|charter|convention|commitments?|accord|compact|communiqu"
    r"|blueprint))"
)
"""A text that has signatories is not attended."""
_ENDS_SIGNING = re.compile(
    r" (?:signed|ratified|endorsed|adopted|joined|backed|approved|agreed|committed)$"
)
_IN_A_CLAUSE = re.compile(r"\b(?:how|whether|why|what|if)\b[^,.;]*$")
_NO_SUBJECT = re.compile(
    rf"(?:{one_of('P')}[^;.]* |\b)(?:of|at|from|for|by|with|to|in|against|on)(?: the)? $"
)
_TEXT_JOINED = rule(
    r"[\w ]{0,20} ?{N}"
    r"|[^.;]{0,90}? (?:in|to|for) (?:co-?)?(?:host|organi[sz]|conven|stag|sponsor)(?:e|ing)?\b"
)
_IN_TITLE = re.compile(
    rf"(?:'s?)? (?:[\w-]+ ){{0,2}}?(?:{POST_PATTERN.pattern}) {one_of('P')}", re.I
)
"""Behind a body whose people are named: "speakers including Tinn professors Jane Roe"."""
_ACTOR = one_of("IC")
_HOLDER = re.compile(rf",? {HONOUR}{one_of('P')}")


def taking_part(reading: Reading) -> Iterator[Draft]:
    """Countries and bodies whose people took part: "experts from China and France attended"."""
    told = told_of(reading)
    for passage in prose_of(reading):
        text = passage.text
        if happened_elsewhere(text):
            continue
        said_there = is_said_there(passage, told)
        for act in (*_people_from(text), *_acting(text), *_meeting(text), *_pledging(text)):
            if said_there or not act.said:
                yield from _took_part(passage, act)


def _took_part(passage: Passage, act: Act) -> Iterator[Draft]:
    body = passage.named(act.person)
    if body is None:
        return
    for _, event in occasions_of(passage, [act]):
        yield Draft("people-from", body, "PARTICIPATED_IN", passage.span, event, role=act.role)


def _people_from(text: str) -> Iterator[Act]:
    """ "Delegates from A and B met", "it drew experts from A", "attended by A and B"."""
    if _NOT_A_GATHERING.search(text):
        return
    for pattern in _PHRASES:
        for match in pattern.finditer(text):
            if _ELSE.search(ASIDES.sub("", match.group())) or _IN_A_CLAUSE.search(
                text[: match.start()]
            ):
                continue
            text_joined = "join" in match.group() and _TEXT_JOINED.match(text, match.end())
            named = re.search(one_of("E"), text) is not None
            signs = _ENDS_SIGNING.search(match.group())
            begin = match.start() + signs.start() if signs and not named else match.end()
            if text_joined or _PUT_NAMES_TO.match(text, begin):
                continue
            told = match.group() + text[match.end() :]
            spoke = SPEAKING.search(told) and "attend" not in text
            role = "speaker" if spoke else "attendee"
            for char in _actors(match.group(1)):
                at = text.index(char, match.start())
                if not _of_a_post(text, at) and not _IN_TITLE.match(text, at + 1):
                    yield Act(char, role, match.start(), match.end())


def _of_a_post(text: str, at: int) -> bool:
    """Return whether somebody named right behind holds a post there: "the head of A, X"."""
    posts = POST_PATTERN.finditer(text, max(0, at - 80), at)
    held = any(re.fullmatch(r" (?:of|for|at)(?: the)? ", text[p.end() : at]) for p in posts)
    return held and _HOLDER.match(text, at + 1) is not None


def _acting(text: str) -> Iterator[Act]:
    """ "A and B attended the forum", "A presented its work", "A had a booth"."""
    for match in _ACTING.finditer(text):
        if _NO_SUBJECT.search(text[: match.start()]) or _credited(text, match):
            continue
        if "join" in match.group(2) and _TEXT_JOINED.match(text, match.end()):
            continue
        there = match.group(2) == "present" and text[match.end() :].startswith((" at ", " in "))
        spoke = not there and SPEAKING.search(match.group(2)) is not None
        stood = _STANDS.search(match.group(2)) is not None
        came = _CAME.match(match.group(2)) and _NO_MORE.match(text, match.end())
        if spoke or stood or came or EVENT_SOON.match(text, match.end()):
            role = "speaker" if spoke else "attendee"
            for char in _actors(match.group(1)):
                yield Act(char, role, match.start(), match.end(), said=spoke)


def _credited(text: str, match: re.Match[str]) -> bool:
    """Return whether a sentence closes with its source: "…, the Harbour News Agency reported."."""
    closes = re.match(r"\W*$", text[match.end() :]) is not None
    before = text[: match.start()].rstrip()
    return closes and before.endswith((",", ", the")) and match.group(2).startswith("report")


def _pledging(text: str) -> Iterator[Act]:
    """ "At the summit, Kenya and India pledged to share data"."""
    match = _PLEDGING.match(text)
    for char in _actors(match.group(1)) if match else ():
        yield Act(char, "attendee", 0, match.end() if match else 0)


def _meeting(text: str) -> Iterator[Act]:
    """ "Kenya and India held the second round of the dialogue"."""
    for match in _MEETING.finditer(text):
        if EVENT_SOON.match(text, match.end()):
            for char in _actors(match.group(1)):
                yield Act(char, "attendee", match.start(), match.end())


def _actors(masked: str) -> list[str]:
    return re.findall(_ACTOR, ASIDES.sub("", masked))
