"""Phrases that introduce people who take part: "moderated by X", "speakers included X and Y"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from govgraph.loaders.rules.clauses import AHEAD, TITLE, enumerated_after
from govgraph.loaders.rules.masking import rule
from govgraph.loaders.rules.occasions_of_acts import Act
from govgraph.loaders.rules.speaking import (
    GATHERING_NOUN,
    JOINED_BY,
    LED_BY,
    ROLE_NOUNS,
    SAID_BY,
    SPEECH_NOUN,
)

_NOT_OF_GATHERING = (
    r"(?<!\bteam )(?<!\bgroup )(?<!\bproject )(?<!\bcompany )(?<!\blab )(?<!\bprogramme )"
    r"(?<!\bstudy )(?<!\bgovernment )(?<!\bbill )(?<!\blaw )(?<!\bnetwork )(?<!\binstitute )"
)
_BY = (
    r"(?: (?:jointly|together|on stage|on the podium|online|later|\w+ly))?"
    r"(?:,? [^.;,{P}]{0,40},)? by\b"
)
_INTRODUCED = tuple(
    (role, rule(rf"{pattern}(?={AHEAD})"))
    for role, pattern in (
        *(
            (
                role,
                rf"\b(?i:{noun})\b(?:[^.;:{{P}}]{{0,60}}?"
                r"(?: (?:was|were|is|are|will be|includ(?:e|ed|es|ing)|featur(?:ed|ing)|such as"
                r"|like|namely|from [^.;{P}]{2,60}?:)|:|,| –)|)",
            )
            for role, noun in reversed(ROLE_NOUNS)
        ),
        (
            "attendee",
            r"\b(?i:among) (?:those|them|the)\b[^.;{P}]{0,60}?(?:\b(?:was|were|are|is)\b|:)",
        ),
        (
            "attendee",
            r"\b(?i:(?:also )?(?:present|online|attending|in attendance|on the panel|taking part"
            r"|on hand"
            r"|joining (?:them|her|him|us)))[^.;{P}]{0,60}? (?:was|were|is|are)",
        ),
        ("attendee", r"\b[Tt]here (?:was|were) also\b(?:[^{P}]{0,90}?;)?"),
        ("attendee", r"\bjoin(?:ed|s|ing)?"),
        (
            "speaker",
            r"\b(?:beg[ai]ns?|opened|opens|closed|closes|ended|ends|started|starts|continued) with",
        ),
        ("speaker", r"\b(?:[Nn]ext|[Ff]irst|[Ll]ast|[Ss]econd)(?: up)? (?:was|came|is)"),
        ("speaker", r"\b(?:heard from|hear from|listen(?:ed|ing) to|hearing(?: from)?)"),
        (
            "speaker",
            rf"(?:{{E}}|\b(?i:{GATHERING_NOUN}|jury|line-up|programme)\b)"
            rf"(?:,? (?:moderated|chaired|led|facilitated|hosted|opened) by {TITLE}{{P}})?"
            r"[^.;{P}]{0,80}?\b(?:featur(?:ed|es|ing)|saw|welcom(?:ed|es|ing)|includ(?:ed|es|ing)"
            r"|brought together|bring(?:s|ing) together|gather(?:ed|s|ing)|with|between|among"
            r"|convened|drew|attracted|assembled|united)",
        ),
        (
            "speaker",
            r"\b(?:panel|jury|line-up|round ?table|faculty|team|delegation|contingent)\b"
            r"[^,.;{P}]{0,60}? "
            r"(?:includ(?:ed|es)|consist(?:ed|s|ing) of"
            r"|(?:was |were |is )?(?:composed|made up) of)",
        ),
        ("attendee", rf"\b{JOINED_BY}{_BY}"),
        (
            "attendee",
            r"^(?:They|These|Those|Others|The (?:list|group)) (?:also )?includ(?:e|es|ed)",
        ),
        (
            "attendee",
            r"\b(?:was|were|is|are|be|been) (?:also )?represented"
            r"(?: (?:at|in|there|on)[^.;{P}]{0,40}?)? by",
        ),
        (
            "attendee",
            r"\b(?:[Jj]oining|[Aa]ccompanying|[Aa]longside|[Bb]eside"
            r"|(?:[Oo]n (?:the )?(?:stage|podium|panel)|[Ii]n the discussion|[Aa]t the table)"
            r" (?:with|beside|next to|alongside))"
            r" (?:him|her|them|(?:[\w.-]+ ){0,4}?{P})[^.;:{P}]{0,40}? (?:was|were|sat|stood)",
        ),
        (
            "attendee",
            r"(?:^(?:At|During) [^.;]{0,40}?{E}[^.;]{0,120}?"
            r"\b(?:met|meets)(?: with)?"
            r"|\b(?:met|meets)(?: with)?(?=[^.;]{0,120}? (?:at|during) (?:the )?{E}))",
        ),
        (
            "speaker",
            rf"\b(?i:{SPEECH_NOUN})\b[^.;{{P}}]{{0,80}}?"
            r"(?<!founded )(?<!written )(?<!named )(?<!created )(?<!developed )(?<!authored )"
            r"\b(?:by|from|with|between|among|of|including|featuring)",
        ),
        (
            "keynote",
            r"\b(?i:keynotes?)\b[^.;{P}]{0,90}?"
            r"\b(?:by|from|with|of|including|featuring|were|was)",
        ),
        ("attendee", r"\b[Dd]elegation\b[^.;,{P}]{0,40}?(?: (?:was |is )?(?:led|headed))? by"),
        ("keynote", rf"\bkeynoted{_BY}"),
        ("moderator", r"\bin the hands of\b|\b(?:with )?moderation by\b"),
        (
            "moderator",
            rf"{_NOT_OF_GATHERING}(?<!{{ICN}} )(?<!government )"
            rf"(?<!administration )(?<!team )(?<!cabinet )"
            rf"(?<!delegation )(?<!delegation, )(?<!delegation was )(?<!delegation is )"
            rf"(?<!coalition )(?<!ministry )(?<!company )(?<!group )\b{LED_BY}{_BY}",
        ),
        ("moderator", rf"{_NOT_OF_GATHERING}\bhosted{_BY}"),
        ("moderator", r"^(?:[Cc]o-)?(?:[Mm]oderated|[Cc]haired|[Ff]acilitated)(?: jointly)? by"),
        (
            "speaker",
            r"(?:{E}|\b(?i:session|panel|plenary|meeting|audience|participants|delegates|hall|room"
            r"|delegations|ministers)\b)[^.;:{P}]{0,60}?,? (?:also |then )?heard(?: from)?",
        ),
        (
            "speaker",
            rf"^(?:Also |And )?[Ww]ith(?=(?:,? (?:and )?{TITLE}{{P}}"
            r"(?: ?\([^()]*\)|,? (?:of|from) (?:the )?{IN})?[,;]?)+ ?\.?$)",
        ),
        (
            "moderator",
            rf"\b(?:session|panel|discussion|segment|plenary|ceremony|debate|track)s?\b"
            rf"[^.;:{{P}}]{{0,60}}\bco-(?:chaired|moderated|facilitated|led){_BY}",
        ),
    )
)


_OF_A_BODY = rule(r"{IN},? (?:which|that) (?:[a-z]+ ){0,4}$")
"""What is led, hosted or joined is no gathering: "the working group, which is chaired by X"."""
_SAID_BY = rule(rf"{_NOT_OF_GATHERING}\b{SAID_BY}{_BY}")


def introduced(text: str) -> Iterator[Act]:
    """Yield whom a phrase introduces: "moderated by X", "speakers included X, Y and Z"."""
    for match in _SAID_BY.finditer(text):
        for char in enumerated_after(text, match.end()):
            yield Act(char, "speaker", match.start(), match.end(), said=True)
    yield from _in_brackets(text)
    for role, pattern in _INTRODUCED:
        for match in pattern.finditer(text):
            if _OF_A_BODY.search(text, 0, match.start()):
                continue
            named = enumerated_after(text, match.end())
            leading = _leading(text, named) if role == "moderator" else len(named)
            others = "panelist" if _PANEL.search(text) else "speaker"
            for place, char in enumerate(named):
                yield Act(char, role if place < leading else others, match.start(), match.end())


_PANEL = re.compile(r"\bpanel", re.I)
_NOT_LEADING = re.compile(r"\b(?:with|featur\w+|includ\w+|joined|between|among|brought|heard)\b|:")


def _leading(text: str, named: Sequence[str]) -> int:
    """Return how many lead: "moderated by X and Y, with Z" names two who do."""
    for place in range(1, len(named)):
        between = text[text.index(named[place - 1]) : text.index(named[place])]
        if _NOT_LEADING.search(between):
            return place
    return len(named)


_TALKS = re.compile(rf"\b(?:sessions?|workshops?|{SPEECH_NOUN})\b[^.;]*?\(")
_IN_BRACKETS = rule(rf"\({TITLE}({{P}})(?:,[^)]*)?\)")


def _in_brackets(text: str) -> Iterator[Act]:
    """Yield who gave the talks of a sentence: "talks on audits (X) and on costs (Y)"."""
    talks = _TALKS.search(text)
    for match in _IN_BRACKETS.finditer(text, talks.end() - 1) if talks else ():
        yield Act(match.group(1), "speaker", match.start(), match.end())
