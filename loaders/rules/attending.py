"""Who was at an event, told by where something happened or by who sat, sent or followed.

"E, where X and Kenya put forward a text", "X signing the code at E", "Kenya had flown in experts",
"A followed the talks as observer", "X took the chair", "under the presidency of X", "with her: Y".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from govgraph.loaders.rules.actors import SUBJECT, actors_in
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.masking import one_of
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading
from govgraph.loaders.rules.verb_events import THING, event_before
from govgraph.loaders.rules.wording import STYLES

_WHEN_WHERE = (
    rf"(?:,? (?:in|on|last|at) [^,;.{one_of('PIEN')[1:-1]}]{{2,40}}|,? {one_of('LCD')}"
    r"|, \d{4}){0,3}"
)
_NOT_DEED = (
    r"(?! (?:is|are|was|were|has been|had been) (?:based|not|to be|absent)|'s"
    r"| (?:also )?(?:host|organi[sz]|conven|sponsor|fund|paid|never|did not|stayed away))"
)
_SENT = (
    r"(?:sends?|sent|fl[eo]w(?:n)? in|dispatched|seconded|delegated|brought along)"
    r" (?:(?:its|their|an?|the|own|some|several|two|three|four|five|six|ten|\d+) )*"
    r"(?:(?:of (?:its|their) )?[\w-]+ ){0,3}?(?:ministers?|officials?|experts?|observers?"
    r"|delegates?"
    r"|delegations?|officers?|representatives?|envoys?|advis[eo]rs?|lawyers?|nurses?|engineers?"
    r"|commissioners?|scientists?|diplomats?|teams?)\b"
)
_WORK = (
    rf"(?:the )?(?:\w+ )?(?:{THING}|work|talks|proceedings|meetings?|debates?|sessions?"
    rf"|discussions?"
    r"|deliberations|negotiations|consultations?)"
)


class _Form(NamedTuple):
    """A wording with the group `actors`, and `event` where it names one; and the role it gives."""

    pattern: re.Pattern[str]
    role: str


_FORMS = (
    _Form(
        re.compile(
            rf"(?P<event>{one_of('E')})[\"']?{_WHEN_WHERE},? (?:where|at which|during which)"
            rf" (?:the |its )?(?P<actors>{SUBJECT}){_NOT_DEED}(?= \w)"
        ),
        "speaker",
    ),
    _Form(
        re.compile(
            rf"(?P<actors>{one_of('P')})[^.;{one_of('PE')[1:-1]}]{{0,80}}?"
            rf" (?P<event>{one_of('E')})[\"']?{_WHEN_WHERE}, (?:where|at which) (?:s?he|they)"
            r"(?! (?:did not|never|was not|were not))\b"
        ),
        "speaker",
    ),
    _Form(
        re.compile(
            rf"(?P<actors>{one_of('P')})(?:,[^.;{one_of('PE')[1:-1]}]{{2,60}},|,)? (?:signing"
            rf"|speaking"
            r"|moderating|presenting|opening|closing|listening|pictured|seen|photographed|taking"
            r" notes"
            rf"|on stage|at the lectern|in the audience)[^.;{one_of('PE')[1:-1]}]{{0,60}}? (?:at"
            rf"|during)"
            rf" (?:the )?(?P<event>{one_of('E')})"
        ),
        "attendee",
    ),
    _Form(
        re.compile(rf"(?P<actors>{SUBJECT})(?: (?:had|has|have|will|also))* {_SENT}"), "attendee"
    ),
    _Form(
        re.compile(
            rf"(?P<actors>{SUBJECT})(?: (?:also|only))? (?:followed|sat in on|watched|monitored"
            rf"|looked in on|observed) {_WORK}"
        ),
        "attendee",
    ),
    _Form(
        re.compile(
            rf"(?P<actors>{SUBJECT}) (?:was|were) (?:also |all )?(?:there|on hand|at the table"
            r"|in the room|in the hall)(?= (?:for|too|as|with|again|and)|[.,;]|$)"
        ),
        "attendee",
    ),
    _Form(
        re.compile(
            rf"(?P<actors>{one_of('C')}(?:(?:,|,? and) (?:the )?{one_of('C')})*) (?:was|were)"
            rf" (?:also )?"
            r"represented(?: there)?(?= by (?:an?|its|their|the) [a-z]|[.,;]| at the level)"
        ),
        "attendee",
    ),
    _Form(
        re.compile(
            r"\b[Vv]ideo(?:taped)? (?:messages?|greetings?|address(?:es)?|statements?) (?:from|by"
            r"|of)"
            rf" (?P<actors>{STYLES}{one_of('P')}(?:(?:, |,? and ){STYLES}{one_of('P')})*)"
        ),
        "speaker",
    ),
    _Form(
        re.compile(
            rf"(?P<actors>{one_of('P')})(?:,[^.;{one_of('PE')[1:-1]}]{{2,80}},)? (?:(?:was|is|sat"
            rf"|will be)"
            r"(?: again| once more)? in the chair|(?:took|takes|will take) the chair|presided"
            r"|presides"
            r"|was (?:its |the |again )?rapporteur)\b"
        ),
        "moderator",
    ),
    _Form(
        re.compile(
            rf"\bwith {STYLES}(?P<actors>{one_of('P')}) (?:as (?:its |the )?(?:rapporteur|chair"
            rf"|moderator"
            r"|facilitator)|in the chair|presiding)\b"
        ),
        "moderator",
    ),
    _Form(
        re.compile(
            r"\b[Uu]nder the (?:joint )?(?:chairmanship|chairwomanship|chair|presidency"
            r"|moderation) of"
            rf" (?:the )?{STYLES}(?P<actors>{one_of('P')})"
        ),
        "moderator",
    ),
    _Form(
        re.compile(
            r"^[Ww]ith (?:him|her|them|me|us|it)(?: on (?:stage|the panel|the podium))?(?:"
            r" (?:was|were"
            r"|sat|will be))?[:,]? (?P<actors>[^.;]+)"
        ),
        "panelist",
    ),
)
_DENIED = re.compile(
    r"\b(?:not|never|nobody|no one|n't|nor|neither|declin\w+|refus\w+|instead of|would have|was to"
    r"|were to|should have|asked to|hoped to)\b"
)
_LETTERS = re.compile(r"\b(?:letters?|petitions?|comments|notes|questions|messages?)\b")


def attending(reading: Reading) -> Iterator[Draft]:
    """Yield who was at an event, by wordings that tell it of what they did there."""
    for passage in passages(reading):
        if passage.is_heading or not passage.mentions(*_ACTING):
            continue
        for form in _FORMS:
            for match in form.pattern.finditer(passage.text):
                yield from _was_there(passage, match, form.role)


_ACTING = (Kind.PERSON, Kind.INSTITUTION, Kind.COUNTRY)


def _was_there(passage: Passage, match: re.Match[str], role: str) -> Iterator[Draft]:
    clause = re.split(r"[.;]", passage.text[: match.start()])[-1][-25:] + match.group()
    event = _event(passage, match)
    if event is None or _DENIED.search(clause) or _LETTERS.search(match.group()):
        return
    for mention in actors_in(passage.view, match["actors"]):
        actor = passage.reading.entity(mention)
        if (
            actor is None
            or actor is event
            or (role == "panelist" and actor.kind is not Kind.PERSON)
        ):
            continue
        yield Draft("was-there", actor, "PARTICIPATED_IN", passage.span, event, role=role)


def _event(passage: Passage, match: re.Match[str]) -> DocumentEntity | None:
    """Return the event that a wording names, or the only one of its sentence, or that it is of."""
    named = match.groupdict().get("event")
    if named:
        return passage.named(named)
    events = {e.index: e for e in passage.entities(Kind.EVENT)}
    if len(events) == 1:
        return next(iter(events.values()))
    return None if events else event_before(passage) or passage.event
