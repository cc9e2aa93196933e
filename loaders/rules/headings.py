"""What labelled lines ("Organizer:"), headings ("KEYNOTE SPEECHES") and lead-ins say."""

from __future__ import annotations

import re

from govgraph.loaders.heads import INSTITUTION_HEADS
from govgraph.loaders.places import country, region
from govgraph.loaders.rules.label_words import meaning, picture_end
from govgraph.loaders.rules.labels import (
    ATTENDEE,
    BODIES,
    CARD,
    CO_HOST,
    HOST,
    KEYNOTE,
    MEMBER,
    MODERATOR,
    ORGANIZER,
    PANELIST,
    PARTNER,
    SESSION,
    SIGNATORY,
    SPEAKER,
    SPONSOR,
    SUPPORTING_PARTNER,
    TEXT,
    TOPICS,
    Label,
)
from govgraph.loaders.rules.sittings import names_place, numbered_sitting

_LINE = re.compile(
    r"([^\W\d_][\w &/,#'’()\-–]{0,60}?)\s*(?::\*\*|\*\*\s?:|:|："
    r"|\s[|]\s|\s[–—]\s(?=$)|(?<=[Vv]enue)\s[-–]\s"
    r"|\s{3,}|\t)"
)
_LED_BY = re.compile(
    r"(?:[Mm]oderated|[Cc]haired|[Ff]acilitated) by "
    r"(?P<who>(?:(?:Dr|Prof|Mr|Ms|Mrs|Professor)\.? )?[A-Z][\w’'-]+(?: [\w.’'-]+){1,4}"
    r"(?: ?\([^()]*\)|, (?!(?:the|this|an?|our|it|we)\b)[^.]{3,120})?[.;]?)"
)
"""A line that says who led a session: "Moderated by Jane Roe (Reef College)."."""
_LEAD_IN = re.compile(
    r"(?=.{25,180}$)(?!.*\b(?:previous|past|former|last year|earlier)\b)[A-Z].*?"
    r"\b(?:with|by|of|from|our|following|several|these|confirm|announce|include|welcome|are|hear"
    r"|featuring|feature|features|featured|joined by|the|distinguished|an?)(?: [\w-]+){0,3}? "
    r"(?P<noun>(?:keynote |guest |invited )?speakers|panell?ists|keynotes|panel|line-?up)"
    r"(?:,? (?!.*\b(?:questions?|topics?|asked|discuss\w*|issues|themes|points|explor\w*"
    r"|address\w*)\b)"
    r"[^.:?!]{0,60})? ?:",
    re.IGNORECASE,
)
"""A line that leads in a list: "We are pleased to confirm several keynote speakers:"."""
_HELPERS = re.compile(
    r"(?:online |on-?site )?(?:rapporteurs?|note[- ]?takers?|scribes?|timekeepers?|interpreters?)",
    re.I,
)
"""Those who took part without a role of their own."""
_SIGNED = re.compile(
    r"(?:(?:co-?)?signed|(?:yours )?(?:sincerely|faithfully|respectfully)(?: yours)?"
    r"|with (?:best|kind) regards|in solidarity)[,:]",
    re.I,
)
"""What closes a letter above the names of those who sign it."""
_SPLIT = re.compile(r"\s+(?:and|&|/)\s+|\s*[:–—|]\s*")
_WHO = re.compile(
    r"(?:who|those who|countries that|states that|companies that|they|also|signed|joined|our)\b",
    re.I,
)
_SIGNERS_OF = re.compile(
    r"(?:(?:the|our|all|full|current|complete|list|of|initial|first|founding|notable) )*"
    r"(?:co-?)?(?:signator(?:y|ies)|signers?|endorsers?|endorsements?|adherents|subscribers)"
    r" (?:of|to|for|behind) "
    r"|(?:the |our )?(?:supporters|backers) of (?:the|our|this) (?:[\w-]+ ){0,4}(?:letter|statement"
    r"|call|declaration|principles|pledge|charter|manifesto|petition|appeal|campaign)\b",
    re.I,
)
"""Headings that name the text whose signers are listed: "Signatories of the Reef Charter"."""
_SECTION = re.compile(
    r"(?:the )?(?:background|about|introduction|overview|context|objectives?|aims?|goals?"
    r"|purpose|summary|abstract|rationale"
    r"|description|agenda|programme|program|schedule|timetable|highlights?|outcomes?"
    r"|conclusions?|contact|registration|venue"
    r"|logistics|practical information|history|mission|vision|what|why|how|who we are|our"
    r"|key (?:topics|themes|points|questions)"
    r"|topics?|themes?|sessions?|call for|submission|important dates|faq)\b.*",
    re.IGNORECASE,
)
_LEADS = (
    (
        re.compile(
            r"\b(?:signator\w+|sign(?:ed)?|(?:are|is|have) join(?:ing|ed)|join|joins|endors\w+"
            r"|adopted|committed|made the"
            r"|put (?:its|their) names?|joined|agreed to)\b",
            re.I,
        ),
        SIGNATORY,
    ),
    (re.compile(r"\bmoderat\w+\b", re.I), MODERATOR),
    (re.compile(r"\bkeynotes?\b", re.I), KEYNOTE),
    (re.compile(r"\bpanel(?:l?ists?)?\b", re.I), PANELIST),
    (
        re.compile(
            r"\b(?:speakers?|spoke|speeches|remarks|addressed|presented|presentations|featur\w+)\b",
            re.I,
        ),
        SPEAKER,
    ),
    (re.compile(r"\bco-?(?:hosts?|organi[sz])\w*\b", re.I), CO_HOST),
    (re.compile(r"\bsponsor\w*\b", re.I), SPONSOR),
    (re.compile(r"\bsupport(?:ers?|ing|ed)\b", re.I), SUPPORTING_PARTNER),
    (re.compile(r"\bpartners?\b", re.I), PARTNER),
    (
        re.compile(
            r"(?<!and )(?<!for )(?<!from )(?<!community )\borgani[sz]ers?\b|\borgani[sz]ed by\b",
            re.I,
        ),
        ORGANIZER,
    ),
    (re.compile(r"\bhosts?\b|\bhosted by\b", re.I), HOST),
    (
        re.compile(
            r"\b(?:members?|membership|appointees|(?:appoint|nominat)\w+|(?:are|were|been|has|have)"
            r" (?:named|elected|selected|chosen)|(?:composed|comprised|consists?|made up) of"
            r"|comprises?)\b",
            re.I,
        ),
        MEMBER,
    ),
    (
        re.compile(
            r"\b(?:participants?|attend\w+|took part|delegat\w+|came from|represented|present"
            r"|among them|audience|guests)\b",
            re.I,
        ),
        ATTENDEE,
    ),
)

BODY_NOUNS = re.compile(
    r"(?:(?:other|national|regional|international|local|global|member|participating|civil society"
    r"|non-governmental|human rights|digital rights|research|academic|technology|tech|private"
    r"|public|trade|industry|media|student|youth|faith|medical|consumer|partner|supporting"
    r"|signatory|endorsing|individual|european|african|asian|and|&|the|our) )*"
    r"(?:organi[sz]ations?|institutions|companies|associations|ngos|csos|universities|businesses"
    r"|foundations|bodies|unions|groups|coalitions|networks|think[- ]tanks|firms|start-?ups"
    r"|civil society(?: organi[sz]ations)?|academia|labs)"
    r"(?: (?:and|&) (?:(?:trade|other|research|civil society|academic) )?(?:organi[sz]ations"
    r"|associations|networks|institutions|groups|companies|coalitions|foundations|unions"
    r"|universities|ngos|firms|think[- ]tanks))?"
    r"(?: \(\d+\))?",
    re.IGNORECASE,
)
"""Headings that tell only that bodies are listed below."""
_PARTICIPIAL = re.compile(
    r"^(?:\w+ed by|following|after|before|besides|in addition to|prior to) [^:]*, "
    r"(?=(?:the|this|our|a|an|two|three|several) [\w -]+:$)",
    re.I,
)
"""What opens a sentence and says nothing of its list: "Moderated by A, the session featured:"."""
_SITTINGS = re.compile(r"panel\b|round ?table\b", re.I)
_SESSION_END = re.compile(r"(?:session|plenary|ceremony)$", re.I)


def line_label(line: str) -> tuple[Label, int] | None:
    """Return the label that a line opens with and its length with the colon, if it has one.

    A label that is not known counts too if nothing follows, since "Sub-forums:" still ends the list
    above it.
    """
    pictures = picture_end(line) if line[:1] > "\u2100" else 0
    if pictures:
        found = line_label(line[pictures:])
        return (found[0], found[1] + pictures) if found else None
    numbered = numbered_sitting(line)
    if numbered and _may_be_title(line[numbered:]):
        return SESSION, numbered
    if _SIGNED.fullmatch(line.strip()):
        return SIGNATORY, len(line)
    led = _LED_BY.fullmatch(line.strip())
    if led:
        return MODERATOR, line.index(led["who"])
    lead_in = _LEAD_IN.fullmatch(line.strip())
    if lead_in:
        noun = lead_in["noun"].lower()
        label = KEYNOTE if "keynote" in noun else PANELIST if "panel" in noun else SPEAKER
        return label, len(line)
    match = _LINE.match(line)
    if not match or line[match.end() : match.end() + 2] == "//":
        return None
    words, rest = match.group(1), line[match.end() :]
    known = CARD if _HELPERS.fullmatch(words) else meaning(words)
    if known is PANELIST and words.lower() == "panel" and _is_title(rest):
        return SESSION, match.end()
    if known is SESSION and rest.strip() and _SEVERAL.fullmatch(words):
        return TOPICS, match.end()
    if known is SESSION and len(words.split()) > _WORDS_OF_KIND and rest.lstrip()[:1].islower():
        return None
    if known is ATTENDEE and rest.strip() and _FROM_BODY.match(words) and not _land(words):
        return None
    if known:
        return known, match.end()
    bare = not rest.strip() and match.group().rstrip().endswith((":", "："))
    if bare and BODY_NOUNS.fullmatch(words):
        return BODIES, match.end()
    if bare and len(words.split()) <= 5:
        return TEXT, match.end()
    return None


_WORDS_OF_KIND = 3
"""Words of a label in front of a title that may begin in small letters."""
_SEVERAL = re.compile(
    r"(?:[\w-]+ )*(?:tracks|sessions|workshops|panels|events|forums|plenaries|breakouts)",
    re.IGNORECASE,
)
"""A label before the titles of several sessions, none of which heads what follows."""
_FROM_BODY = re.compile(r"from (?:the )?(?-i:[A-Z])", re.IGNORECASE)
"""What opens a line with those who came from a body: "From Sida: Jane Roe"."""


def _land(words: str) -> bool:
    name = re.sub(r"(?i)^from (?:the )?", "", words)
    return country(name) is not None or region(name) is not None


def _may_be_title(words: str) -> bool:
    """Return whether what stands behind "Session 2:" is short enough to be its title."""
    if names_place(words) or words.split(" ")[0].islower():
        return False
    return 1 < len(words.split()) <= 30 and not re.search(r"[.;] [A-Z]|\.$", words)


def _is_title(words: str) -> bool:
    """Return whether the words behind "Panel:" are its title rather than the panelists."""
    return len(words.split()) >= 4 and "," not in words


def heading_label(words: str) -> Label | None:
    """Return what a heading says of the names below it: all of it, or its first known part."""
    known = meaning(words)
    if known is SESSION and _SITTINGS.search(words):
        return PANELIST
    if known is SESSION and _SESSION_END.search(words.strip(" :")):
        return SPEAKER
    if known:
        return known
    parts = (meaning(part) for part in _SPLIT.split(words))
    known = next((part for part in parts if part and part.relation), None)
    if known:
        return known
    if _SIGNERS_OF.match(words):
        return SIGNATORY
    if len(words.split()) <= 14 and _WHO.match(words):
        found = lead_label(words)
        return found if found.lists else None
    return None


def joint_meaning(words: str) -> Label | None:
    """Return what a heading such as "Speakers & Participants" says, if every part is a label."""
    parts = [meaning(part) for part in _SPLIT.split(words)]
    if len(parts) < 2 or any(part is None or not part.relation for part in parts):
        return None
    return parts[0]


def opens_section(words: str) -> bool:
    """Return whether a heading of these words begins a section of running text."""
    return bool(_SECTION.fullmatch(words.strip()))


def lead_label(sentence: str) -> Label:
    """Return what a sentence that ends in a colon says of the list it leads in."""
    clause = re.split(r"[.!?;]\s", sentence)[-1]
    clause = _PARTICIPIAL.sub("", clause)
    return next((label for pattern, label in _LEADS if pattern.search(clause)), TEXT)


def names_body(words: str) -> bool:
    """Return whether the words hold the head noun of an institution's name."""
    return any(word.strip(",;") in INSTITUTION_HEADS for word in words.split())
