"""When an unknown chunk is a body, told by the post that somebody holds there."""

from __future__ import annotations

import re

from govgraph.loaders.names import given_name
from govgraph.loaders.places import demonym
from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.masking import one_of
from govgraph.loaders.rules.mention import Mention
from govgraph.loaders.rules.wording import TOPIC_ACRONYMS

_SORT = (
    r"(?:[a-z][\w-]* ){0,4}?(?:non-?profit|charity|company|firm|start-?up|lab|platform|agency"
    r"|think[ -]tank|group|consultancy|organi[sz]ation|foundation|collective|network|newspaper"
    r"|publisher|venture|fund|project|service|chain|bank|union|ngo|university|institute|body)"
)
_AT = re.compile(rf"(?: at|,? @)(?: the| an?)?(?: {_SORT})? $")
_OF = re.compile(rf" (?:of|for|with)(?: the| an?| its)?(?: {_SORT})? $")
_LEADING = re.compile(
    r"(?<![\w-])(?:co-?)?(?:ceo|cto|coo|cfo|founders?|owners?|presidents?"
    r"|chair(?:man|woman|person)?|chief executive|executive director|managing director"
    r"|director[- ]general|secretary[- ]general|general secretary"
    r"|spokes(?:person|man|woman)|co-?chairs?|vice-?chair"
    r"|partner|managing partner|board member|chief [a-z]+ officer)s?(?: and [\w -]{3,30})?$",
    re.I,
)
_FOUNDER = re.compile(
    r"(?<![\w-])(?:(?:co-?)?founders?|ceo|chief executive(?: officer)?|executive director"
    r"|managing director)(?: (?:and|&) [\w -]{3,30})?$",
    re.I,
)
_FIELD = re.compile(r" (?:of|for|in|on) [\w&/, -]{2,60}$")
_JOB = re.compile(
    r"\b(?:(?:work(?:s|ed|ing)?|is|was|employed|based|interned|taught|teaches|studied) (?:at|for)"
    r"|(?:co-?)?found(?:ed|ing)|chair(?:s|ed)|(?:re)?join(?:s|ed|ing)|left"
    r"|(?:positions?|roles?|posts?|careers?|stints?|jobs?|years?|fellow(?:ship)?) at"
    r"|(?:degrees?|ph\.?d|doctorate|masters?|graduated) (?:in [\w ]{2,40} )?(?:at|from))"
    rf"(?: the| an?)?(?: {_SORT})? $",
    re.I,
)
_SUBJECT = re.compile(rf"{one_of('P')}|\b(?:[Hh]e|[Ss]he|[Tt]hey|who)\b")
_FROM = re.compile(rf"{one_of('P')}(?:,? from|,? representing| of)(?: the)? $")
_POST_AND_PERSON = re.compile(
    rf"(?:'s?)? (?:[\w-]+ ){{0,3}}?(?:{POST_PATTERN.pattern})"
    rf"(?: (?:of|for) [A-Z][\w&]*(?:,? (?:and |& )?[A-Z][\w&]*){{0,5}})?"
    rf",? (?:(?:Dr|Mr|Mrs|Ms|Prof|Professor)\.? )?{one_of('P')}",
    re.I,
)
_PERSONS = re.compile(rf"'s? {one_of('P')}")
_OWN_WORD = re.compile(r"[A-Z]{3,}|[A-Z]\w*[A-Z.]\w+|[\w.]+\.(?:ai|org|io|net|eu)")


def body_by_post(mention: Mention, before: str, after: str) -> bool:
    """Return whether somebody holds a post at the chunk, comes from it or works there."""
    words = mention.name.split()
    if demonym(words[0]) or words[-1] in TOPIC_ACRONYMS:
        return False
    if _held(before) or _has_holder(mention, before, after):
        return True
    if _FROM.search(before) or (_PERSONS.match(after) and _OWN_WORD.fullmatch(mention.name)):
        return _no_given_name(mention)
    job = _JOB.search(before)
    return job is not None and _SUBJECT.search(before[: job.start() + 6]) is not None


_IN_BRACKETS = re.compile(
    rf"{one_of('P')}(?:,? [A-Z]{{2,4}})? ?[(\[](?:[^()]{{3,80}}(?:,| at|@) )?$"
)
_OF_FIRM = re.compile(
    rf"{one_of('P')},? (?:of|from|at|now (?:at|with)) $"
    r"|\b(?:work(?:s|ed|ing)?|employed|interned|career|practi[sc]es|practi[sc]ing) (?:at|for) $"
)


def firm_of_person(before: str, after: str) -> bool:
    """Return whether what reads like a name is a firm: "Jane Roe (Moss Harlow)", "partner at"."""
    bracket = _IN_BRACKETS.search(before)
    if bracket is not None:
        role = re.search(r"[(\[](.*)(?:,| at|@) $", bracket.group())
        named = role is None or ends_in_post(role[1]) or any(map(ends_in_post, _fieldless(role[1])))
        return named and re.match(r"[)\]]|, [^()]{2,60}[)\]]", after) is not None
    if _OF_FIRM.search(before):
        return True
    at = _AT.search(before)
    return at is not None and ends_in_post(before[: at.start()])


def founded(mention: Mention, before: str) -> bool:
    """Return whether ordinary words in capitals are a body: it has a founder or chief executive."""
    of = _OF.search(before) or _AT.search(before)
    lead = _FOUNDER.search(before[: of.start()]) if of else None
    return lead is not None and len(mention.name.split()) > 1


def _held(before: str) -> bool:
    """Return whether "director of research at", "founder of the start-up" leads to the chunk."""
    at = _AT.search(before)
    if at is not None:
        words = before[: at.start()]
        return ends_in_post(words) or any(ends_in_post(f) for f in _fieldless(words))
    of = _OF.search(before)
    if of is None or not ends_in_post(before[: of.start()]):
        return False
    return _LEADING.search(before[: of.start()]) is not None


def _fieldless(words: str) -> list[str]:
    """Return the words cut before each preposition that a field could follow."""
    field = _FIELD.search(words[-90:])
    if field is None:
        return []
    offset = max(0, len(words) - 90)
    starts = [m.start() + offset for m in re.finditer(r" (?:of|for|in|on) ", words[offset:])]
    return [words[:start] for start in starts]


def ends_in_post(words: str) -> bool:
    """Return whether words close with the name of a post."""
    tail = words[-80:]
    return any(m.end() == len(tail) for m in POST_PATTERN.finditer(tail))


def _has_holder(mention: Mention, before: str, after: str) -> bool:
    """Return whether a post and its holder follow: "Acme director Jane Doe"."""
    opens = not before.strip() or re.search(
        r"(?:[,;.\"]|\b(?:and|with|by|the|to|of|from|former|current|then|fellow)) $", before
    )
    return bool(opens) and _no_given_name(mention) and bool(_POST_AND_PERSON.match(after))


def _no_given_name(mention: Mention) -> bool:
    first = mention.name.split()[0]
    return first.isupper() or not given_name(first)
