"""What prose says people did at an event: moderate, give a keynote, speak, attend."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.masking import one_of, rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, sentences_of
from govgraph.loaders.rules.people_by_context import SAID
from govgraph.loaders.rules.reading import Reading

_PERSON = one_of("P")
_BEFORE_EVENT = rule(r"\b(?:ahead of|before|prior to|in the run-up to)(?: the)? {E}")
_NO_SPEECH = re.compile(
    r"\b(?:in (?:an? )?(?:interview|article|op-ed|blog|tweet|book|paper|email)|wrote"
    r"|tweeted|told (?:reporters|the)|according to)\b",
    re.I,
)
_SUBJECT_ACTS = re.compile(
    r", [^;.]{3,160}?, (?:then |also |for his part |for her part )?"
    r"(?:offered|called|named|turned|asked|wished|hoped|set out|laid out|listed|pledged"
    r"|promised|voiced|raised|touched|closed|summed|made|put|looked|drew|traced|walked"
    r"|took|spoke|opened|welcomed|reminded|praised|defended|framed|noted|remarked|gave|used|compared|showed|went|told|wanted|saw|linked|placed"
    r"|recommended|encouraged|insisted|focused|talked|commented|appealed|joined)\b"
)
_APPOSED = r"(?:,(?: [^;]*?),| \([^)]*\))?"
_ACTS = (
    (
        "keynote",
        rule(
            r"[Ii]n (?:his|her|their|the|a) (?:[\w-]+ )?keynote[^.;{P}]{0,40}, "
            r"({P:list})"
        ),
    ),
    (
        "speaker",
        rule(
            r"(?:remarks|speech|address|words)\b[^.;{P}]{0,60}(?:given|delivered|made) "
            r"by (?:[\w.]+ ){0,2}?({P:list})"
        ),
    ),
    (
        "speaker",
        rule(
            rf"({{P:list}}){_APPOSED}(?: of(?: the)? {{I}})? (?:[\w]+ )?"
            rf"(?:gave|delivered|made) (?:the |a |an )?(?:\w+ )*?"
            rf"(?:remarks|speech|address|talk)"
        ),
    ),
    (
        "speaker",
        rule(
            rf"({{P:list}}){_APPOSED}(?: of(?: the)? {{I}})? "
            rf"(?:opened|closed|inaugurated|addressed|told|joined)(?: the)? {{E}}"
        ),
    ),
    ("speaker", rule(r"^(?:>+ ?)?({P}): ")),
    ("speaker", rule(r"^[Ff]or (?:[\w.]+ ){0,2}?({P}),")),
    (
        "speaker",
        rule(
            r"(?:opened|concluded|closed|kicked off|inaugurated|addressed) by "
            r"(?:[\w.]+ ){0,3}?({P:list})"
        ),
    ),
    (
        "speaker",
        rule(
            r"^(?:[Rr]emarks|[Ss]peech|[Aa]ddress|[Ss]tatement|[Ll]ecture|[Tt]alk) "
            r"(?:by|of) (?:[\w.]+ ){0,3}?({P})"
        ),
    ),
    (
        "moderator",
        rule(
            rf"({{P:list}}){_APPOSED},? (?:who )?(?:\w+ )?"
            rf"(?:moderated|chaired|facilitated|was (?:the )?moderator"
            rf"|acted as (?:the )?moderator|served as (?:the )?moderator)"
        ),
    ),
    ("moderator", rule(r"in the hands of ({P:list})")),
    (
        "moderator",
        rule(
            r"(?:moderated|chaired|facilitated|hosted|presided over|led) "
            r"(?:jointly )?by (?:[\w.]+ ){0,2}?({P:list})"
        ),
    ),
    (
        "keynote",
        rule(
            rf"({{P:list}}){_APPOSED}(?: of(?: the)? {{I}})? (?:[\w]+ )?"
            rf"(?:delivered|gave|made|presented) (?:a |the |an )?(?:\w+ )*?keynote"
        ),
    ),
    (
        "keynote",
        rule(
            r"keynotes?(?: (?:speech|address|lecture|talk|remarks|speaker)e?s?)? "
            r"(?:was |were |is |are )?(?:given |delivered |made )?(?:by|from) "
            r"(?:[\w.]+ ){0,3}?({P:list})"
        ),
    ),
    (
        "panelist",
        rule(
            r"[Pp]anell?ists? (?:were|was|included?|are|featured) (?:[\w.]+ ){0,2}?"
            r"({P:list})"
        ),
    ),
)
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
            r"|was present|were present|in attendance|came|guests?)\b",
            re.I,
        ),
    ),
)


def participation(reading: Reading) -> Iterator[Draft]:
    """Who moderated, gave a keynote, spoke or attended, of the event that the sentence is about."""
    for passage in sentences_of(reading):
        event = passage.event or _only_event(passage)
        if event is None:
            continue
        for char, role in dict(_roles(passage.text)).items():
            person = passage.named(char)
            if person is None:
                continue
            for occasion in (event, *_sessions(passage, char)):
                yield Draft(
                    "prose-participant",
                    person,
                    "PARTICIPATED_IN",
                    passage.span,
                    occasion,
                    role=role,
                )


_IN_SESSION = rule(
    r"(?:in|at|of|on|during) the (?:\w+ )?(?:panel|session)(?: on| titled| called)? ?\"?({E})"
)


def _sessions(passage: Passage, person: str) -> list[DocumentEntity]:
    """Return the titled session that this sentence or the one before it names, if there is one."""
    reading, index, text = passage.reading, passage.index, passage.text
    before = passage.view.mentions_in(text[: text.index(person)])
    events = [reading.entity(m) for m in before if m.kind is Kind.EVENT]
    if not events and index > 0 and reading.units[index - 1].paragraph == passage.unit.paragraph:
        above = reading.masked[index - 1].mentions
        events = [reading.entity(m) for m in above if m.kind is Kind.EVENT]
    inside = _IN_SESSION.search(text)
    if inside and not events:
        events = [passage.named(inside.group(1))]
    return [e for e in events[-1:] if e is not None and e.head in {"session", "panel"}]


def _only_event(passage: Passage) -> DocumentEntity | None:
    """Return the one event that a sentence names, where nothing tells what the page is about."""
    events = {e.index: e for e in passage.entities(Kind.EVENT)}
    return next(iter(events.values())) if len(events) == 1 else None


_SPEAKS_NEXT = re.compile(rf"{_APPOSED},? (?:also |then |later |further |[a-z]+ly )?{SAID}\b")
_SAID_BEFORE = re.compile(rf", {SAID} (?:[\w.-]+ ){{0,4}}$")
_WORDS_OF = re.compile(
    r"(?:said|according to|remarks by|speech by|address by|words of|presentations? by|and by) "
    r"(?:[\w.]+ ){0,4}$"
)
_SO_DID = rule(r"so (?:do|did) ({P:list})")


def _roles(text: str) -> Iterator[tuple[str, str]]:
    """Yield the people of a sentence who took part, each with a role; the surest come last."""
    people = re.findall(_PERSON, text)
    if not people or _NO_SPEECH.search(text) or _BEFORE_EVENT.search(text):
        return
    whole = next((role for role, pattern in _LISTED_ROLES if pattern.search(text)), "")
    listed = bool(whole) and (len(people) > 2 or whole in {"speaker", "attendee", "keynote"})
    if listed:
        yield from ((char, whole) for char in people)
    for match in re.finditer(_PERSON, text):
        if _SPEAKS_NEXT.match(text[match.end() :]):
            if not listed:
                yield match.group(), "speaker"
        elif _spoke(text, match):
            yield match.group(), "speaker"
    so_did = _SO_DID.search(text)
    if so_did:
        yield from ((char, whole or "speaker") for char in re.findall(_PERSON, so_did.group(1)))
    for role, pattern in _ACTS:
        for match in pattern.finditer(text):
            chars = re.findall(_PERSON, match.group(1))
            yield from ((char, role) for char in (*chars, *_coordinated(text, chars[0])))


def _spoke(text: str, match: re.Match[str]) -> bool:
    """Return whether words in front of a name, or the verb of a subject, say that they spoke."""
    before = text[: match.start()]
    acts = match.start() < 25 and _SUBJECT_ACTS.match(text[match.end() :])
    return bool(_SAID_BEFORE.search(before) or acts or _WORDS_OF.search(before))


def _coordinated(text: str, char: str) -> list[str]:
    """Return who share the verb of another: "X, dean of A, and Y, head of B, opened …"."""
    found = []
    at = text.index(char)
    for match in reversed(list(re.finditer(_PERSON, text[:at]))):
        gap = text[match.end() : at]
        if not re.fullmatch(r"(?:,[^;.]*)?(?:,? and|,)(?: [\w.-]+){0,4} ", gap):
            break
        found.append(match.group())
        at = match.start()
    return found if found and " and " in text[at : text.index(char)] else []
