"""What is done to an event by those who run, host or support it: verbs, and the role each gives."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Deed:
    """The relation that a verb states, and the role of those who do it."""

    relation: str
    role: str


HOSTED: Final = Deed("ORGANIZED", "host")
CO_HOSTED: Final = Deed("ORGANIZED", "co-host")
ORGANISED: Final = Deed("ORGANIZED", "organizer")
CONVENED: Final = Deed("ORGANIZED", "convener")
SPONSORED: Final = Deed("SUPPORTED", "sponsor")
BACKED: Final = Deed("SUPPORTED", "supporting partner")

ADVERB: Final = (
    r"(?:again|now|then|today|also|already|recently|successfully|jointly|together|proudly|kindly"
    r"|generously|regularly|annually|biennially|officially|formally|once|currently|ably|virtually"
    r"|originally|first|always|traditionally|primarily|mainly|partly|both|fully|graciously"
    r"|collectively|collaboratively|in part|(?:each|every|this|last) (?:year|week|month)|yesterday"
    r"|for the \w+ time(?: in \w+)?|in turn|financially|yearly|largely|entirely|subsequently|later"
    r"|thus|since|ever)"
)
ADVERBS: Final = rf"(?:{ADVERB} )"

_PARTICIPLES: tuple[tuple[str, Deed], ...] = (
    (
        r"(?:co-? ?|jointly )(?:hosted|organi[sz]ed|convened|run|held|led|chaired|presented|staged"
        r"|produced|curated|coordinated)|(?:hosted|organi[sz]ed|held|run|convened) jointly",
        CO_HOSTED,
    ),
    (r"hosted|welcomed", HOSTED),
    (
        r"organi[sz]ed|held|run|ran|staged|put on|put together|brought to you|presented|produced"
        r"|curated|co-?ordinated|led|chaired|headed|spearheaded|prepared|arranged|planned|launched"
        r"|initiated|delivered|conducted|facilitated and organi[sz]ed|set up|founded|managed"
        r"|begun|started|established|created|pioneered|(?:thrown|pulled|got) together|laid on"
        r"|mounted|masterminded",
        ORGANISED,
    ),
    (r"convened|called(?: together)?|commissioned|summoned", CONVENED),
    (
        r"(?:co-?)?(?:sponsored|funded|financed|underwritten)|paid for|bankrolled"
        r"|made possible(?: in part)?",
        SPONSORED,
    ),
    (r"(?:co-?)?(?:supported|backed|endorsed|assisted|aided|enabled)", BACKED),
)
_FINITE: tuple[tuple[str, Deed], ...] = (
    (
        r"co-?(?:host|organi[sz]e|convene|chair|lead|run|present)(?:s|d|ed)?"
        r"|co-?(?:host|organi[sz]|conven|chair|lead)ing|co-?(?:led|ran|held)"
        r"|jointly (?:host|organi[sz]e|convene|hold|run|stage|held|ran)(?:s|d|ed)?",
        CO_HOSTED,
    ),
    (r"host(?:s|ed|ing)?|play(?:s|ed)? host to|welcom(?:es|ed)", HOSTED),
    (
        r"organi[sz](?:es?|ed|ing)|hold(?:s|ing)?|held|run(?:s|ning)?|ran|stag(?:es?|ed|ing)"
        r"|put(?:s|ting)? (?:on|together)|curat(?:es?|ed|ing)|co-?ordinat(?:es?|ed|ing)|presents"
        r"|arrang(?:es?|ed|ing)|spearhead(?:s|ed|ing)?|prepar(?:es?|ed|ing)|chair(?:s|ed|ing)?"
        r"|produc(?:es?|ed|ing)|conduct(?:s|ed|ing)?|launch(?:ed(?: and held)?|es|ing)|initiated"
        r"|founded|established|created|pioneered|le(?:d|ads?|ading)|plann(?:ed|ing)|set(?:ting)? up"
        r"|deliver(?:s|ed|ing)?",
        ORGANISED,
    ),
    (
        r"conven(?:es?|ed|ing)|call(?:s|ed)? together|called|commissioned|summon(?:s|ed)",
        CONVENED,
    ),
    (
        r"(?:co-?)?(?:sponsor|fund|financ|underwr[io]t)(?:s|e|es|ed|ing|ten)?|pa(?:id|ys) for",
        SPONSORED,
    ),
    (r"(?:co-?)?(?:support|back|endorse)(?:s|d|ed|ing)?", BACKED),
)


def _joined(deeds: tuple[tuple[str, Deed], ...]) -> str:
    return "|".join(words for words, _ in deeds)


PARTICIPLE: Final = rf"(?:{_joined(_PARTICIPLES)})"
FINITE: Final = rf"(?:{_joined(_FINITE)})"


def participle_deed(verb: str) -> Deed:
    """Return what is stated by a verb that `PARTICIPLE` matched, as in "hosted by"."""
    return _deed(verb, _PARTICIPLES)


def finite_deed(verb: str) -> Deed:
    """Return what is stated by a verb that `FINITE` matched, as in "hosts the summit"."""
    return _deed(verb, _FINITE)


def _deed(verb: str, deeds: tuple[tuple[str, Deed], ...]) -> Deed:
    return next(deed for words, deed in deeds if re.fullmatch(words, verb, re.IGNORECASE))
