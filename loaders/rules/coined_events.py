"""Events that go by a coined name or an acronym: "TIDE 2025", "the 2014 TIDE", "CoralCon"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from govgraph.loaders import organizations, places
from govgraph.loaders.heads import EVENT_HEADS
from govgraph.loaders.rules.claims import Claims
from govgraph.loaders.rules.head_nouns import head_kind, is_year
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.wording import COMPLEMENT_PREPOSITIONS, TOPIC_ACRONYMS, word_set
from govgraph.loaders.words import common_word

_COINED = re.compile(
    r"[A-Z][A-Z&+]{2,9}|(?!Mc|Mac|De[A-Z]|Di[A-Z]|La[A-Z]|Le[A-Z])\w*[a-z][A-Z]\w*"
    r"|[A-Z]+[24][A-Z][A-Za-z]*"
)
_BY_ENDING = re.compile(
    r"[A-Z][A-Za-z]*[a-z](?:Con|Conf|Fest|Camp|Dev|DIG|SIG|Summit|Congress|Expo|Week|Talks|Jam)|[A-Z]\w{2,}[-]?(?:[Aa]-?thon|fest)"
)
_NUMBERED = re.compile(
    r"COP-?\d\d|(?!COVID|GPT|SARS)[A-Z]{3,9}-[12]\d"
    r"|(?P<name>[A-Z][A-Za-z]{2,9})(?:[’']\d\d|-?20[0-4]\d)"
)
_NO_EVENT = word_set("""
    FY CY ISO IEC COVID SARS GDP JAN FEB MAR APR JUN JUL AUG SEP SEPT OCT NOV DEC MON TUE WED
    THU FRI SAT SUN GMT UTC CET BST CEST EDT PST EST ACM IEEE ISBN ISSN DOI USA
""")
_MAY_FOLLOW = COMPLEMENT_PREPOSITIONS | word_set("""
    at by and was were is are will has had which where that as brought took takes
""")
_TAIL = frozenset(h.lower() for h in EVENT_HEADS)


def take_coined_events(claims: Claims) -> None:
    """Take acronyms and coined words that a year or their ending shows to be events."""
    for at in range(len(claims.tokens)):
        if not claims.taken[at]:
            _take(claims, at)


def _take(claims: Claims, at: int) -> None:
    word = claims.word(at)
    if _seated(word):
        dated = claims.word(at + 1) == "," and is_year(claims.word(at + 2))
        _make(claims, at, at + 2 * (dated and claims.free(at + 1, at + 2)), "")
        return
    numbered = _NUMBERED.fullmatch(word)
    if numbered and not _known_otherwise(numbered["name"] or ""):
        _make(claims, at, at, numbered["name"] or "")
    elif _stands_alone(claims, at) and (_is_coined(word) or _met_at(claims, at)):
        if is_year(claims.word(at + 1)) and _year_closes(claims, at + 1):
            _make(claims, at - _head_before(claims, at), at + 1, word)
        elif is_year(claims.word(at - 1)) and claims.free(at - 1, at) and _goes_on(claims, at + 1):
            _make(claims, at - 1, at, word)
    if not claims.taken[at] and _BY_ENDING.fullmatch(word) and not _known_otherwise(word):
        _make(claims, at, at + _place_follows(claims, at + 1), word)


def _met_at(claims: Claims, at: int) -> bool:
    """Return whether a body's acronym with a year is its conference: "held with X 2026"."""
    word, before = claims.word(at), claims.word(at - 1).lower()
    if before == "the":
        before = claims.word(at - 2).lower()
    known = organizations.known_organization(word) is not None
    acronym = known and re.fullmatch(r"[A-Z]{3,8}", word) is not None and word not in _NO_EVENT
    return acronym and before in {"at", "with", "@", "during"} and is_year(claims.word(at + 1))


def _seated(word: str) -> bool:
    """Return whether an acronym and a city make one word: "TIDE-Oslo"."""
    acronym, dash, city = word.partition("-")
    coined = re.fullmatch(r"[A-Z]{3,8}", acronym) and acronym not in _NO_EVENT | TOPIC_ACRONYMS
    return bool(dash and coined and places.city(city)) and not places.region(acronym)


def _make(claims: Claims, first: int, last: int, coined: str) -> None:
    span = claims.span(first, last)
    name = span.cut(claims.text)
    aliases: tuple[str, ...] = ()
    extent = span
    if claims.word(last + 1) in _TAIL and claims.free(last + 1, last + 1):
        extent = claims.span(first, last + 1)
        aliases = (extent.cut(claims.text),)
        last += 1
    acronym = coined if coined != name else ""
    claims.claim(first, last, Mention(Kind.EVENT, span, extent, name, "event", aliases, acronym))


def _is_coined(word: str) -> bool:
    parts = word.split("-")
    coined = _COINED.fullmatch(parts[0]) is not None
    tail = all(p[:1].isupper() and p.isalpha() for p in parts[1:])
    joined = (
        len(parts) == 2
        and parts[0].istitle()
        and not all(map(common_word, word.lower().split("-")))
    )
    return (coined or joined) and tail and not places.region(word) and not _known_otherwise(word)


def _known_otherwise(word: str) -> bool:
    """Return whether the word is known to name something that is no event."""
    if word in _NO_EVENT | TOPIC_ACRONYMS | EVENT_HEADS or places.country(word):
        return True
    if common_word(word.lower()):
        return True
    known = organizations.known_organization(word)
    if known is not None:
        return head_kind(known.name.split()[-1]) is not Kind.EVENT
    return organizations.known_initiative(word) is not None


def _stands_alone(claims: Claims, at: int) -> bool:
    """Return whether no other name is beside the word, nor a bracket as around a source."""
    before = claims.word(at - 1)
    if before in {"(", "["} and claims.word(at + 2) in {")", "]", ",", ";"}:
        return False
    if is_year(before) or before in EVENT_HEADS:
        return True
    return not claims.capital(at - 1) or not claims.tokens[at - 1].word


def _year_closes(claims: Claims, at: int) -> bool:
    """Return whether the year is that of the event, not a part of a date or of a title."""
    if not claims.free(at, at):
        return False
    after = claims.word(at + 1)
    if after and (claims.tokens[at + 1].capital or after.islower()):
        return head_kind(after) is not Kind.INITIATIVE and not places.country(after)
    return after not in {"-", "–", "/"} or not claims.word(at + 2).isdigit()


def _goes_on(claims: Claims, at: int) -> bool:
    after = claims.word(at)
    return not after[:1].isalnum() or after in _MAY_FOLLOW | _TAIL


def _head_before(claims: Claims, at: int) -> int:
    """Return 1 where the name opens with its head: "Hackathon Alfa-Nova 2023"."""
    return int(at > 0 and claims.free(at - 1, at - 1) and claims.word(at - 1) in EVENT_HEADS)


def _place_follows(claims: Claims, at: int) -> int:
    """Return 1 where a year or a place closes a coined name: "MozFest 2022", "PyCon Ghana"."""
    word = claims.word(at)
    if not word or claims.taken[at]:
        return 0
    return int(is_year(word) or bool(places.country(word) or places.city(word)))


def with_series(text: str, found: Sequence[Sequence[Mention]]) -> list[list[Mention]]:
    """Return the mentions with the acronym of a dated event taken for the event everywhere.

    Where the text names several editions, the acronym alone is the series, not one of them.
    """
    found = [with_full_names(text, mentions) for mentions in found]
    everything = [m for mentions in found for m in mentions if m.kind is Kind.EVENT]
    names = {m.acronym for m in everything if _is_dated(m)}
    several = {name for name in names if len(_years_of(name, everything)) > 1}
    return [[_in_series(m, names, several) for m in mentions] for mentions in found]


def _years_of(name: str, events: Sequence[Mention]) -> set[str]:
    """Return the years that stand in names of events beside this acronym."""
    named = [m.name for m in events if name in re.split(r"[\s(),]+", m.name)]
    return {year for words in named for year in re.findall(r"\b(?:19|20)\d\d\b", words)}


def with_full_names(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions with "TIDE 2024" as the acronym of what "TIDE 2024: 3rd Forum" names."""
    current = list(mentions)
    for index, (left, right) in enumerate(itertools.pairwise(mentions)):
        gap = text[left.extent.end : right.extent.start]
        both = left.kind is Kind.EVENT and right.kind is Kind.EVENT and _is_dated(left)
        if both and not right.acronym and re.fullmatch(r"\s*[:–—|-]\s*(?:[Tt]he )?", gap):
            current[index + 1] = replace(right, acronym=left.acronym)
    return current


def _is_dated(mention: Mention) -> bool:
    return mention.kind is Kind.EVENT and bool(mention.acronym) and mention.acronym in mention.name


def _in_series(mention: Mention, names: Collection[str], several: set[str]) -> Mention:
    if mention.name in names and mention.kind in {Kind.UNKNOWN, Kind.INSTITUTION}:
        return replace(mention, kind=Kind.EVENT, head="event", weak=False, parent=None)
    if mention.acronym in several and _is_dated(mention):
        return replace(mention, acronym="")
    return mention
