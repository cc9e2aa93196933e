"""What a heading in free words says of the names listed below it: "Who will speak", "Backed by".

Known wordings stand in `label_words`; here a stem decides, so that only what stands above a list,
and tells neither of topics nor of how to take part, may be asked.
"""

from __future__ import annotations

import re

from govgraph.loaders.rules.cards import opens_with_name
from govgraph.loaders.rules.label_words import picture_end
from govgraph.loaders.rules.labels import (
    ATTENDEE,
    CO_HOST,
    CONVENER,
    HOST,
    INITIATOR,
    KEYNOTE,
    MEMBER,
    MODERATOR,
    ORGANIZER,
    PANELIST,
    PARTNER,
    SIGNATORY,
    SPEAKER,
    SPONSOR,
    SUPPORTING_PARTNER,
    Label,
)

_MOST_WORDS = 8
_OTHER = re.compile(
    r"\b(?:said|says?|saying|asked|ask|what|why|how|when|appl(?:y|ications?)|calls?|regist\w+"
    r"|guid(?:eline|ance)\w*|instructions?|about|background|questions?|issues?|topics?|themes?"
    r"|recordings?|slides|materials?|travel|for|reports?|summary|notes|points|ideas|reactions?"
    r"|statements?|learn\w*|next|past|previous|earlier|former|not|become|join us|quotes?"
    r"|responsib\w+|duties|tasks|terms|conditions|opportunit\w+|packages?|benefits|requests?"
    r"|organi[sz]ations?|bod(?:y|ies)|agreements?|principles|support|founding|photos?"
    r"|descriptions?|introduction|^(?:endorse|sign|join|attend|sponsor|present|speak|host|fund))\b",
    re.IGNORECASE,
)
_STEMS: tuple[tuple[str, Label], ...] = (
    (
        r"moderat\w+|in the chair|chair(?:s|ed|ing)?\b|facilitat\w+|guid(?:ed|ing) the \w+",
        MODERATOR,
    ),
    (r"keynot\w+", KEYNOTE),
    (r"panel\w*", PANELIST),
    (r"co-?(?:host|organi[sz])\w*|jointly (?:host|organi[sz])\w*", CO_HOST),
    (r"hosts?\b|hosted|hosting", HOST),
    (r"conven\w+|called (?:together )?by|invited by|invites|inviting", CONVENER),
    (
        r"organi[sz]\w+|behind (?:it|the|this|our)\b|(?:run|planned|prepared|staged|arranged) by"
        r"|(?:runs|ran|planned|prepared|arranged) (?:it|the|this)|put(?:s|ting)? (?:it )?together",
        ORGANIZER,
    ),
    (r"sponsor\w*|fund(?:ed|er|ers|ing)\b|financ\w+|paid|pays|money|donors?", SPONSOR),
    (
        r"back(?:ed|ing|ers?)\b|(?:with )?(?:the )?(?:kind )?help (?:of|from)|helped by"
        r"|auspices|patron\w*|thanks (?:to|go)|we thank|supporters|supported",
        SUPPORTING_PARTNER,
    ),
    (r"partner\w*|alongside|collaborat\w+|cooperat\w+|together with|working with", PARTNER),
    (
        r"sign(?:ed|ers?|ing|ator(?:y|ies)|atures)\b|endors\w+|put (?:their|its) names?"
        r"|names (?:below|under)",
        SIGNATORY,
    ),
    (r"members?\b|membership|belongs?\b|makes? up|made up|who is in\b|joined", MEMBER),
    (
        r"speak\w*|spoke|speech\w*|talks?\b|lectur\w+|present(?:ers?|ed|ing)\b|voices?"
        r"|on (?:the )?(?:stage|podium)|take the floor|took the floor|lectern|address(?:es|ed)\b"
        r"|heard",
        SPEAKER,
    ),
    (
        r"attend\w*|came|come|coming|took part|takes? part|taking part|in the room|at the table"
        r"|(?:a)?round the table|guests?|delegat\w+|participa\w+|represented|was there|were there"
        r"|present\b|joining",
        ATTENDEE,
    ),
    (r"wrote|written by|drafted|authors?|authored|launched by|issued by|initiat\w+", INITIATOR),
)
_COMPILED = tuple((re.compile(rf"\b(?:{stem})", re.IGNORECASE), label) for stem, label in _STEMS)
_DIVIDED = re.compile(r"[|(]| [-–—] ")
_NAMES = re.compile(r"(?<!^)(?<![-:–—] )\b[A-Z][a-z]+ [A-Z]")
"""Two words in capitals amid the others: a name, of which the heading says more."""


_WHO_SIGN = re.compile(
    r"(?:(?:the|these|following|all|our|current|new|other|many|following) )*"
    r"(?:signing|endorsing|supporting|backing|undersigned|signatory) "
    r"(?:organi[sz]ations|institutions|bodies|companies|groups|individuals|experts|associations|ngos)"
    r"|(?:(?:the|these|following|all|our|current|new|other|many) )*"
    r"(?:organi[sz]ations|institutions|bodies|companies|groups|individuals|experts|people"
    r"|signatories|associations|ngos|states|countries)(?: that| who| which)?(?: have| has)?"
    r"(?: already)?"
    r" (?:(?:co-?)?sign(?:ed)?|endorsed?|back(?:ed)?|support(?:ed)?)(?: on(?:to| to)?)?"
    r"(?: (?:this|the|our) (?:[\w-]+ )?(?:letter|statement|call|declaration|principles|appeal"
    r"|pledge|charter|petition|manifesto|position|text))?"
    r"|(?:(?:the|all|our|current|full|complete|recent|list of) )*(?:co-?)?"
    r"(?:signatories|signers|endorsers)"
    r"|(?:we are|also|this \w+ is|the \w+ is) (?:joined|signed|endorsed|supported|backed)"
    r"(?: so far)? by",
    re.IGNORECASE,
)
"""Headings that say nothing but who signed a text, whatever it is called."""


def loose_label(words: str) -> Label | None:
    """Return what a short heading above a list says of the names in it, or None."""
    plain = words[picture_end(words) if words[:1] > "\u2100" else 0 :].strip(" .:-–—*#()[]?!")
    if not 0 < len(plain.split()) <= _MOST_WORDS or "," in plain or not plain[:1].isupper():
        return None
    if _WHO_SIGN.fullmatch(re.sub(r" \(\d+.*$", "", plain)):
        return SIGNATORY
    if opens_with_name(plain) or _DIVIDED.search(plain):
        return None
    if _OTHER.search(plain) or (_NAMES.search(plain) and not plain.istitle()):
        return None
    return next((label for stem, label in _COMPILED if stem.search(plain)), None)
