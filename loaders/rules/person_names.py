"""Names of people, freed of the titles and letters around them."""

from __future__ import annotations

import re

from govgraph.loaders.names import (
    HONORIFICS,
    NAME_PARTICLES,
    POST_NOMINALS,
    given_name,
    looks_like_person,
    surname,
)
from govgraph.loaders.places import city, country
from govgraph.loaders.posts import POST_HEADS, POST_PATTERN
from govgraph.loaders.rules.cards import surname_first
from govgraph.loaders.rules.claims import Claims
from govgraph.loaders.rules.head_nouns import head_kind
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.wording import OPENERS, TOPIC_ACRONYMS, word_set
from govgraph.loaders.words import common_word

_ROOM = re.compile(
    r"\W*(?:main (?:event )?)?(?:room|hall|venue|auditorium|theatre|floor|level)\b", re.I
)
_HONORIFICS = {h.lower().rstrip(".") for h in HONORIFICS} | word_set("""
    professors profs drs messrs ambassadors ministers
""")
_INNER_HONORIFICS = frozenset({"Mr", "Mrs", "Ms", "Dr", "Prof", "Amb", "H.E"})
_GIVEN_TOO = word_set("Don Earl Prince Justice Duke Sheikh Father Adv Baron")
"""Styles that are given names as well: "Don Lind" is called Don."""
_NOMINALS = {p.lower() for p in POST_NOMINALS}
_GENERATIONS = frozenset({"II", "III", "IV"})
"""What is part of a name, though it closes it as letters do: "Rex Tarn III"."""
_CHAIRS = word_set("""
    Professor Chair Fellow Lecturer Scholar Fellowship Professorship
""")
_ROOMS = word_set("""
    Room Hall Court Theatre Theater Auditorium Amphitheatre Amphitheater Ballroom Lounge Foyer
    Building House Tower Hotel Street Road Avenue Square Plaza Park
""")
_SLOTS = word_set("""
    Time Break Speakers Members Partners Colleagues Friends Delegates Guests Participants Fellows
    Volunteers Excellencies Signatories
""")
_NUMBERED = word_set("""
    New North South East West Central
    Annex Appendix Table Figure Chapter Section Session Panel Room Hall Day Track Article Cape
    Lake Mount Port Fort
""")
_WORD = r"[^\W\d_a-z][^\W\d_]+(?:[-'’][^\W\d_]+)*"
_NICKNAMED = re.compile(rf"\b({_WORD}) (?:\(({_WORD})\)|[\"“]({_WORD})[\"”]) ({_WORD})")
_RANKS = word_set("""
    Admiral General Brigadier Colonel Lieutenant Captain Commander Commodore Major Marshal Sergeant
    Minister Ambassador Senator Justice Judge President NS Ret Retd
""")
"""Ranks and letters that stand around brackets, and are no names: "Admiral (NS) Lui"."""
_LONGEST = 5
"""Words of a person's name."""


def take_surname_first(claims: Claims) -> None:
    """Take "TALLINN, Jaan" at the start of a list line or card."""
    text, unit = claims.text, claims.unit
    if unit.kind is UnitKind.SENTENCE:
        return
    match = surname_first(text[unit.start : unit.end])
    if match is None:
        return
    end = unit.start + match.end("name")
    inside = claims.inside(unit.start, end)
    closed = unit.card or text[end : end + 2].strip()[:1] in {"", "(", ",", "–", "-"}
    if inside and closed:
        claims.make(Kind.PERSON, *inside)


def take_nicknamed(claims: Claims) -> None:
    """Take "Jane (Jenny) Roe" and 'Jane "Jenny" Roe' as one name."""
    unit = claims.unit
    for match in _NICKNAMED.finditer(claims.text, unit.start, unit.end):
        parts = [part for part in match.groups() if part]
        known = any((given_name(p) or surname(p)) and not common_word(p) for p in parts)
        inside = claims.inside(*match.span())
        other = any(head_kind(p) or country(p) or city(p) or p in _RANKS for p in parts)
        if inside and known and not other and claims.free(*inside):
            claims.make(Kind.PERSON, *inside)


def take_people(claims: Claims) -> None:
    """Take the runs of capitals that read as people's names."""
    for first, last in list(claims.runs()):
        last = before_honorific(claims, first, last)
        start, honoured = name_start(claims, first, last)
        if start > last:
            continue
        end = _name_end(claims, start, last)
        room = _ROOM.match(claims.text, claims.unit.start) is not None
        if not honoured and claims.word(start - 1).lower() == "at":
            continue
        if not room and not _names_chair(claims, end) and _is_person(claims, start, end, honoured):
            claims.make(Kind.PERSON, start, end)


def name_start(claims: Claims, first: int, last: int) -> tuple[int, bool]:
    """Return where a name may start behind "Mr.", "Professor", "Executive Director".

    It lies behind `last` where nothing but titles stands there; the second value tells whether
    one of them was an honorific.
    """
    start = _after_honorifics(claims, first, last)
    honoured = start > first
    if not honoured:
        opened = _after_opener(claims, first, last)
        start = _after_honorifics(claims, opened, last)
        honoured = start > opened
    while start < last and re.match(r"[A-Z]{2,}-[a-z]", claims.word(start)):
        start += 1
    if start > last:
        return start, honoured
    behind = _after_post(claims, start, last)
    if behind is not None:
        start = _after_honorifics(claims, behind, last)
        honoured = honoured or start > behind
    start = _after_inner_post(claims, start, last)
    inner = _after_inner_honorific(claims, start, last)
    if inner > start:
        return inner, True
    if honoured and claims.word(start - 1).rstrip(".") in _INNER_HONORIFICS:
        return start, honoured
    return _after_ordinary(claims, _after_field(claims, start, last), last), honoured


def before_honorific(claims: Claims, first: int, last: int) -> int:
    """Return where a run ends before the style of a name known already: "Minister of Ports Mrs"."""
    while last > first and claims.word(last).rstrip(".") in _INNER_HONORIFICS:
        last -= 1
    return last


def chunk_start(claims: Claims, first: int, last: int) -> int:
    """Return where a chunk starts that may be a person's name or a body's: "Digital Watch"."""
    start, _ = name_start(claims, first, last)
    if start in {first, last + 1}:
        return start
    plain = first
    while plain < start and claims.word(plain).lower() in OPENERS:
        plain += 1
    if _after_field(claims, first, last) > first:
        return start
    only_ordinary = all(_ordinary(claims.word(at)) for at in range(plain, start))
    named = looks_like_person([t.text for t in claims.tokens[start : last + 1]]) >= 0.3
    titled = POST_PATTERN.search(claims.words(plain, start))
    return plain if only_ordinary and not titled and not named else start


def _after_field(claims: Claims, start: int, last: int) -> int:
    """Return where the name starts in "Minister for ICT Jane Doe"."""
    behind = claims.word(start - 1).lower() in {"of", "for", "and", "&", "on"}
    field = claims.word(start) in TOPIC_ACRONYMS and last - start >= 2
    field = field and not set(claims.word(last)) <= set("IVX")
    return start + 1 if field and behind else start


def _after_ordinary(claims: Claims, start: int, last: int) -> int:
    while start < last - 1 and _ordinary(claims.word(start)):
        start += 1
    return start


def _after_honorifics(claims: Claims, first: int, last: int) -> int:
    start = first
    while start <= last and claims.word(start).lower().rstrip(".") in _HONORIFICS:
        if start == last - 1 and claims.word(start) in _GIVEN_TOO:
            break
        start += 1
    return start


def _after_opener(claims: Claims, first: int, last: int) -> int:
    opens = first == 0 or not claims.tokens[first - 1].word
    return first + (opens and first < last and claims.word(first).lower() in OPENERS)


def _after_post(claims: Claims, start: int, last: int) -> int | None:
    """Return the token behind the title that the words open with, or None without one."""
    span = claims.span(start, last)
    post = POST_PATTERN.match(claims.text, span.start, span.end)
    return None if post is None else claims.from_offset(post.end(), start, last)


def _after_inner_honorific(claims: Claims, start: int, last: int) -> int:
    """Return where the name starts in "Kenya Dr. Jane Doe", or `start` without an honorific."""
    inside = range(last - 1, start, -1)
    at = next((i for i in inside if claims.word(i).rstrip(".") in _INNER_HONORIFICS), start)
    return at + 1 if at > start else start


def _after_inner_post(claims: Claims, start: int, last: int) -> int:
    """Return where the name starts in "Harvard Professor Jane Doe"."""
    if last - start < 3:
        return start
    post = _post_within(claims, start + 1, last)
    if post is None:
        return start
    after = claims.from_offset(post.end(), start, last)
    return after if last - after >= 1 else start


_SON_OF = re.compile(r"\b(?:bin|ibn|bint|ben|abu|al|el)[ -]$", re.IGNORECASE)


def _post_within(claims: Claims, first: int, last: int) -> re.Match[str] | None:
    """Return the first post among the words that is no part of a name: "Omar bin Sultan"."""
    span = claims.span(first, last)
    for post in POST_PATTERN.finditer(claims.text, span.start, span.end):
        if _SON_OF.search(claims.text, 0, post.start()) is None:
            return post
    return None


def _ordinary(word: str) -> bool:
    return common_word(word) and not given_name(word)


_ACTS = word_set("""
    participates attends visits meets speaks signs joins delivers opens welcomes calls urges leads
    hosts launches announces represents receives addresses says warns to
""")
"""What a headline in capitals says that somebody does: no name's last word."""


def _name_end(claims: Claims, start: int, last: int) -> int:
    """Return where a name ends before its letters, or before a post that it runs into."""
    end = last
    while end > start and claims.word(end).lower() in _NOMINALS:
        if end - start > 1 and claims.word(end) in _GENERATIONS:
            break
        if end - start == 1 and claims.word(end).istitle() and len(claims.word(end)) == 2:
            break  # "Li Ma" is no master of arts
        end -= 1
    if end - start >= 2 and claims.word(end).lower() in _ACTS:
        end -= 1
    if end - start < 2:
        return end
    post = _post_within(claims, start + 2, end)
    return end if post is None else claims.from_offset(post.start(), start + 2, end) - 1


def before_post(claims: Claims, start: int, last: int) -> int:
    """Return where a chunk ends before the post that closes it: "EAB" in "EAB Chair"."""
    if start >= last or not claims.word(start).isupper():
        return last
    span = claims.span(start + 1, last)
    post = POST_PATTERN.fullmatch(claims.text, span.start, span.end)
    return last if post is None else start


def _names_chair(claims: Claims, end: int) -> bool:
    """Return whether the words name an endowed chair: "Harold F. Linder Professor of …"."""
    if claims.word(end).capitalize() in _CHAIRS:
        return True
    if claims.word(end + 2) in {"of", "in", "for"} and claims.word(end + 1).capitalize() in _CHAIRS:
        return True
    return claims.word(end + 1) in _CHAIRS


def _is_person(claims: Claims, first: int, last: int, honoured: bool) -> bool:
    parts = [t.text for t in claims.tokens[first : last + 1]]
    own = [part for part in parts if part.lower() not in NAME_PARTICLES]
    if any(c.isdigit() for part in parts for c in part) or len(own) > _longest(own):
        return False
    if parts[-1].lower() in POST_HEADS and not (given_name(parts[0]) or surname(parts[-1])):
        return False
    if honoured:
        return True
    place = parts[0] in _NUMBERED or parts[-1] in _SLOTS
    room = parts[-1] in _ROOMS and (len(parts) > 2 or not given_name(parts[0]))
    if place or room or parts[0].islower() or _acronym_of_country(parts):
        return False
    if len(parts) < 2 or _acronym_in_city(parts):
        return False
    return looks_like_person(parts) >= 0.5


def _longest(own: list[str]) -> int:
    """Return of how many words a name may be: of more where given names and surnames are known."""
    known = sum(given_name(part) or surname(part) for part in own)
    return _LONGEST + 2 if 3 * known >= 2 * len(own) else _LONGEST


def _acronym_of_country(parts: list[str]) -> bool:
    """Return whether the words are a country and the acronym of what is held there: "Chad IGF"."""
    acronym = parts[-1].isupper() and parts[-1].isalpha() and 3 <= len(parts[-1]) <= 4
    return acronym and len(parts) == 2 and country(parts[0]) is not None


def _acronym_in_city(parts: list[str]) -> bool:
    """Return whether the words are a body's acronym and its place: "UNESCO Paris"."""
    acronym = parts[0].isupper() and len(parts[0]) > 2
    return acronym and not parts[-1].isupper() and bool(city(parts[-1]))
