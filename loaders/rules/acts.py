"""What a sentence says that people did at a gathering, told by verbs and their subjects."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.acts_introduced import introduced
from govgraph.loaders.rules.clauses import (
    APPOSED,
    TITLE,
    coordinated_before,
    enumerated_after,
    is_object,
)
from govgraph.loaders.rules.masking import one_of, rule
from govgraph.loaders.rules.occasions_of_acts import Act
from govgraph.loaders.rules.speaking import (
    ATTENDS,
    GIVES,
    GROUP,
    LEADS,
    OPENS,
    ROLE_NOUNS,
    SAYING,
    SAYS,
    SPEECH_NOUN,
)

_PERSON = one_of("P")


def acts_of(text: str) -> Iterator[Act]:
    """Yield the people of a sentence who took part; the surest roles come last."""
    if not re.search(_PERSON, text):
        return
    yield from _whole_sentence(text)
    yield from _at_event(text)
    yield from _attributed(text)
    yield from _subjects(text)
    yield from introduced(text)


_LISTED_ROLES = (
    (
        "panelist",
        re.compile(
            r"\bpanel(?: discussion)? (?:featuring|with|of)\b|\bpanell?ists?\b"
            r"|\b(?:sat|sits|sit|were|was|is|are) on the panel\b",
            re.I,
        ),
    ),
    ("keynote", re.compile(r"\bkeynote (?:speech|address|speaker|remarks|lecture|talk)", re.I)),
    ("moderator", re.compile(r"\bmoderators?\b", re.I)),
    (
        "speaker",
        re.compile(
            r"\b(?:(?:ceremony|podium|stage|floor|session)\b[^.:]{0,40}:"
            r"|featur(?:ing|ed)|heard from|speakers?|guest speaker"
            r"|delivered (?:\w+ )?(?:speeches|remarks|addresses|talks)"
            r"|gave (?:speeches|talks|presentations)|spoke|presentations? by"
            r"|remarks by|opened the day|took the floor|addressed the)\b",
            re.I,
        ),
    ),
    (
        "attendee",
        re.compile(
            r"\b(?:attend(?:ed|ing|s)?|attendees?|participants?|took part"
            r"|participated|(?:was|were) in [^.;]{2,40} for|present at"
            r"|was present|were present|in attendance"
            r"|came(?! (?:from (?:our|its|the|a|work)|out|up|about|with|down)\b)|guests?)\b",
            re.I,
        ),
    ),
)
_DENIED = re.compile(r"\b(?:not|never|declined|unable|absent|cancelled|stayed away)\b|n't\b")


_AT_EVENT = rule(
    r"^(?:And |But )?(?:[Aa]t|[Dd]uring|[Oo]n the occasion of)"
    r"(?: the| this year's| its)? (?:[\w-]+ ){0,3}{E}[^.;{P}]{0,80}?, "
    rf"{TITLE}({{P}})(?:(?:,[^.;,{{P}}]{{0,90}},)? (?:and|&) {TITLE}({{P}}))?"
    rf"(?:,[^.;{{P}}]{{0,160}},)? {GROUP}(?!who\b|whose\b|of\b|at\b|from\b|and\b)\w+"
)


def _at_event(text: str) -> Iterator[Act]:
    """Yield who did whatever was done: "At the forum, X and Y signed it"."""
    match = _AT_EVENT.match(text)
    if match is None or _DENIED.search(match.group()):
        return
    for char in match.groups():
        if char:
            yield Act(char, "attendee", match.start(), match.end())


def _whole_sentence(text: str) -> Iterator[Act]:
    """Yield everybody named in a sentence that is about who spoke or came."""
    people = list(re.finditer(_PERSON, text))
    for role, pattern in () if _DENIED.search(text) else _LISTED_ROLES:
        match = pattern.search(text)
        if match:
            if len(people) > 2 or role in {"speaker", "attendee", "keynote"}:
                yield from (Act(p.group(), role, match.start(), match.end()) for p in people)
            return


_ATTRIBUTED = tuple(
    rule(pattern)
    for pattern in (
        r"^(?:>+ ?)?({P}): ",
        rf"^[Ff]or {TITLE}({{P}})(?: (?:of|from|at) (?:the )?{{I}})?,",
        rf"(?:said|(?:^|, )[Aa]ccording to|(?:words|view|eyes|opinion) of|and by) {TITLE}({{P}})",
        rf"(?:[\"'!?,]|^) ?{SAYS} {TITLE}({{P}})",
        rf"[\"'] ?[–-] ?{TITLE}({{P}})",
        r"({P})'s? (?:[\w-]+ ){0,3}?" + SPEECH_NOUN + r"\b",
        rf"\b[Ii]n (?:his|her|their|the|an?|its) (?:[\w-]+ ){{0,4}}?{SPEECH_NOUN}\b"
        rf"[^.;{{P}}]{{0,120}}?, {TITLE}({{P}})",
        r"(?:^|[.;] )(?:Also )?(?i:" + SAYING + r"|representing|chaired)\b"
        rf"[^.;{{P}}]{{0,160}}?, {TITLE}({{P}})",
    )
)
_SO_DID = re.compile(r"\b(?:so|as) (?:do|did)(?= )")


def _attributed(text: str) -> Iterator[Act]:
    """Yield whose words a sentence gives: "X: …", "in her remarks, X …", "…, said X"."""
    for pattern in _ATTRIBUTED:
        for match in pattern.finditer(text):
            role = "keynote" if "keynote" in match.group().lower() else "speaker"
            yield Act(match.group(1), role, match.start(), match.end(), role == "speaker")
    for match in _SO_DID.finditer(text):
        for char in enumerated_after(text, match.end()):
            yield Act(char, "speaker", match.start(), match.end())


_QUOTED = r"(?!(?:who|which)\b)[^.;:{P}]{1,60}: ?[\"']"
_SERVES = (
    r"(?:(?:serv|act|function|appear)(?:ed|es|ing) as|was|were|is|are|be)"
    r"(?: one of)?(?: the| an?| our| its| among the)?(?: [\w-]+){{0,2}}? {noun}\b"
)
_PREDICATES = (
    ("attendee", ATTENDS),
    ("speaker", SAYS),
    ("speaker", GIVES),
    ("speaker", _QUOTED),
    ("speaker", OPENS),
    ("speaker", r"(?:in|was in|were in) (?:conversation|dialogue|discussion) with"),
    ("speaker", rf"(?:joined|followed) by {TITLE}(?={{P}})"),
    ("speaker", rf"with (?:an? |the )(?:[\w-]+ ){{0,3}}?{SPEECH_NOUN}\b"),
    *((role, _SERVES.format(noun=noun)) for role, noun in reversed(ROLE_NOUNS)),
    ("keynote", r"(?:gave|giv\w+|deliver\w*|made|present\w*) (?:[\w'-]+ ){0,4}?keynote\b"),
    ("moderator", LEADS),
)
_SUBJECT = tuple((role, rule(rf",?{APPOSED} {GROUP}{verb}")) for role, verb in _PREDICATES)
_SAYING_ONLY = frozenset(
    pattern
    for (_, pattern), (_, verb) in zip(_SUBJECT, _PREDICATES, strict=True)
    if verb in {SAYS, _QUOTED}
)
_WITH_OTHERS = rule(
    r"[^.;{P}]{0,120}?\b(?:alongside|together with|along with|in conversation with"
    r"|with (?:his|her|their) (?:[\w-]+ )?(?:colleagues?|peers?|counterparts?))(?= |,)"
)


_TO_COME = re.compile(
    r"\b(?:will|due|scheduled|set|slated|expected|invited) |\b(?:is|are) \w+ing\b"
)
_BESIDE = re.compile(r", (?:along|together|alongside|as well as|with) .*")


def _subjects(text: str) -> Iterator[Act]:
    """Yield the subjects of verbs of speaking, leading and attending, with who shares the verb."""
    for match in re.finditer(_PERSON, text):
        if is_object(text, match.start()):
            continue
        for role, pattern in _SUBJECT:
            said = pattern.match(text, match.end())
            if said is None or not _closed(text, match, said):
                continue
            others = _WITH_OTHERS.match(text, said.end())
            beside = _BESIDE.search(said.group())
            chars = (
                match.group(),
                *(re.findall(_PERSON, beside.group()) if beside else ()),
                *coordinated_before(text, match.start()),
                *(enumerated_after(text, others.end()) if others else ()),
            )
            only_said = pattern in _SAYING_ONLY and not _TO_COME.search(said.group())
            yield from (Act(char, role, match.end(), said.end(), only_said) for char in chars)
            if pattern not in _SAYING_ONLY:
                yield from _again(text, match.group(), said.end())


_AGAIN = tuple(
    (
        role,
        rule(
            r"[^.;{P}]{0,120}?(?:,? and|,? before|;|,)"
            r"(?: (?:in|on)(?: early| late)? (?:{D}|\d{4}),?)?"
            rf"(?: (?:he|she|they))? {GROUP}{verb}"
        ),
    )
    for role, verb in _PREDICATES
    if verb not in {SAYS, _QUOTED}
)


def _again(text: str, person: str, at: int) -> Iterator[Act]:
    """Yield what else a subject did: "X spoke at the forum, and in 2023 she chaired the summit"."""
    for role, pattern in _AGAIN:
        match = pattern.match(text, at)
        if match is not None:
            yield Act(person, role, match.start(), match.end())


def _closed(text: str, name: re.Match[str], said: re.Match[str]) -> bool:
    """Return whether a comma right behind the name closes what another opened before it."""
    if not re.match(r",", said.group()) or re.match(r", [^,]+,|, who", said.group()):
        return True
    return text[: name.start()].endswith(", ") or "," in text[: name.start()]
