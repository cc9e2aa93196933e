"""Events that a sentence says are one: "Reef Voices (RV) is a series of summits on …"."""

from __future__ import annotations

import re

from govgraph.loaders import organizations
from govgraph.loaders.rules.claims import Claims
from govgraph.loaders.rules.head_nouns import head_kind
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.mention import Kind, Mention

_KINDS = (
    r"summit|conference|forum|symposium|congress|convention|seminar|workshop|webinar|hackathon"
    r"|festival|gathering|event|meeting|dialogue|summer school|round ?table|competition|meet-?up"
)
_DEFINED = re.compile(
    r"\W{0,3}(?:[Tt]he )?(?P<name>[A-Z][^.,;:*()\"“”]{2,90}?)\*{0,2}"
    r"(?P<bracket> \(\W{0,3}(?P<acronym>[A-Z][\w&-]*[A-Z][\w-]*)\W{0,3}\))?"
    r",? (?:is|was) (?:an?|the) (?:(?!of |in |that |which |for |and |to )[\w’'-]+,? ){0,5}"
    rf"(?:series of (?:[\w-]+ ){{0,3}})?(?P<kind>{_KINDS})s?"
    r"(?= (?:series|on|for|of|that|which|where|held|hosted|organi|in|at|to|by|bring|aim|taking"
    r"|dedicated|focus|conven|and|about|with|exploring|running|\w+ly \w+ed\b|co-"
    r"|\w+ed (?:by|with)\b|being|featuring|bridging|from|exclusively|specifically|tak|happening"
    r"|scheduled)|[,.;:]|$)",
)
_HELD = (
    r"(?:hosted|hosts|hosting|held|holds|organi[sz]ed|organi[sz]es|convened|convenes|ran|runs|at"
    r"|attended|launched|staged|joined|during|of|for|opened|in)"
)
_APPOSED = re.compile(
    rf"\b{_HELD} (?:the |its |our )?(?P<name>[A-Z][\w’'-]+"
    r"(?: (?:(?:of|for|and|in|on|the|&) )*[A-Z0-9][\w’'-]*){1,6})"
    r"(?P<bracket> \((?P<acronym>[A-Z][\w&-]*[A-Z][\w-]*)\))?,"
    r" (?:an?|the|its|our) (?:(?!of |in |that |which |for |and |to )[\w’'-]+,? ){0,5}?"
    rf"(?P<kind>{_KINDS})"
    r"(?=[,.;]| (?:in|at|on|for|of|held|that|which|where|organi\w+|dedicated|bring\w*)\b)"
)
"""An event said to be one behind a comma: "held Reef Voices, a three-day conference, in Riga"."""
_POSSESSED = re.compile(
    r"\W{0,3}(?:[Tt]he )?(?P<name>[A-Z][^.,;:*()\"“”]{5,90}?)(?P<bracket>)(?P<acronym>),"
    r" (?:an?|the|our|(?:the )?[A-Z][\w&’'-]*(?: [A-Z][\w&-]*){0,4}(?:[’']s|s[’']))"
    rf" (?:(?!of |in |that |which |for |to )[\w’'-]+,? ){{0,5}}?(?P<kind>{_KINDS})(?:"
    rf" [^.;]{{1,80}})?,"
    r" (?:took place|takes place|will take place|(?:was|is|will be|has been) (?:\w+ )?(?:held"
    r"|hosted"
    r"|organi[sz]ed|convened|staged)|returns|returned|kicked off|opened|brought together)\b"
)
"""A name that opens its sentence: "Reef Voices, Delta College's annual summit, took place"."""
_BRACKETED = re.compile(
    r"\b(?P<name>[A-Z][\w’'-]+(?: (?:(?:of|for|and|in|on|the|&) )*[A-Z0-9][\w’'-]*){1,8})"
    rf"(?P<bracket> \((?P<acronym>[A-Z][\w&-]*[A-Z][\w-]*)\)) (?P<kind>{_KINDS})\b(?! series)"
)
"""A name, its acronym and a small head: "the second Reef Voices in the Arctic (RVA) summit"."""
_SMALL = frozenset("of the for and on in at a an to de by with as &".split())  # noqa: SIM905


def take_defined_events(claims: Claims) -> None:
    """Take the name that opens a sentence and that the sentence calls a summit or its like."""
    unit = claims.unit
    if unit.kind is not UnitKind.SENTENCE:
        return
    _take_bracketed(claims)
    for match in (
        _DEFINED.match(claims.text, unit.start, unit.end),
        _POSSESSED.match(claims.text, unit.start, unit.end),
        *_APPOSED.finditer(claims.text, unit.start, unit.end),
    ):
        if match is not None and _is_name(match["name"]):
            _take(claims, match)


def _take_bracketed(claims: Claims) -> None:
    for match in _BRACKETED.finditer(claims.text, claims.unit.start, claims.unit.end):
        name = re.sub(r"^(?:The|A|An|First|Second|Third|Annual|At|In) ", "", match["name"])
        bodies = any(head_kind(word) is Kind.INSTITUTION for word in name.split())
        bodies = bodies or head_kind(name.split()[-1]) is not None
        start = match.end("name") - len(name)
        inside = claims.inside(start, match.end("kind"))
        if bodies or not _is_name(name) or inside is None or not claims.free(*inside):
            continue
        span = claims.span(*inside)
        without = f"{name} {match['kind']}"
        aliases = (without, f"{match['acronym']} {match['kind']}")
        event = Mention(
            Kind.EVENT, span, span, span.cut(claims.text), match["kind"].split()[0],
            aliases, match["acronym"],
        )  # fmt: skip
        claims.claim(*inside, event)


def _take(claims: Claims, match: re.Match[str]) -> None:
    found = claims.defined(match)
    if found is None:
        return
    inside, span, extent = found
    event = Mention(
        Kind.EVENT,
        span,
        extent,
        span.cut(claims.text),
        match["kind"].split()[0],
        acronym=match["acronym"] or "",
    )
    claims.claim(*inside, event)


def _is_name(words: str) -> bool:
    """Return whether the words are a name that no head noun gives to a body or an event."""
    parts = words.split()
    named = all(p[:1].isupper() or p.lower() in _SMALL or p[:1].isdigit() for p in parts)
    if not named or organizations.known_organization(words):
        return False
    if len(parts) == 1 and not re.search(r"[A-Z].*[A-Z]|\d", words):
        return False
    contest = parts[-1] in {"Challenge", "Competition", "Cup", "Games", "Sprint", "Exercise"}
    inner = parts[:-1] if contest else parts
    headed = any(head_kind(p) in {Kind.INSTITUTION, Kind.EVENT} for p in inner)
    return not headed and parts[0] not in {"It", "This", "That", "There", "He", "She"}
