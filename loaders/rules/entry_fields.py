"""The fields of a list's entry, and what each of them seems to hold when it stands alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from govgraph.graph.statement import Span
from govgraph.loaders import places
from govgraph.loaders.dates import find_dates
from govgraph.loaders.names import NAME_PARTICLES, POST_NOMINALS, looks_like_person
from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.head_nouns import JOINED, company_head, head_kind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.wording import TOPIC_ACRONYMS, WORLD_REGIONS, word_set
from govgraph.loaders.words import common_word


class Slot(StrEnum):
    """What a field of an entry holds."""

    PERSON = "person"
    BODY = "body"
    POST = "post"
    PLACE = "place"
    NAME = "name"
    """A name of several words in capitals: of a person or of a body."""
    BRAND = "brand"
    """One coined word or acronym, or capitals that are no person's name: a body, if a name."""
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Field:
    """One field of an entry: its words without style, and the mark in front of it."""

    span: Span
    slot: Slot
    mark: str
    plain: bool = False
    """Whether its words are all ordinary ones: what a post is for, more likely than a name."""


_MARK = re.compile(
    r"\s+(?P<dash>--?|[–—])\s+|(?<=\w)(?P<long>—)(?=\w)|\s{3,}|\s+(?P<bar>[|/@·•])\s+|(?P<point>[,;:|])\s+|\t+|\s*\n\s*"
)
_GAP = re.compile(r"\t|\s{3,}")
"""What no name holds: it sets two columns apart."""
_OPEN, _CLOSE = "([<", ")]>"
_STYLE = re.compile(
    r"(?:represented by )?(?:(?:Prof(?:essor)?|Dr|Mr|Mrs|Ms|Mx|Sir|Dame|Lord|Baroness|Amb|Hon|Rev"
    r"|Eng|Ing|Adv|Rt|Right|Honou?rable|H\.? ?E|[Tt]he)\b\.? ?)*(?=[A-ZÀ-Þ])(?!Emerit)"
)
_NOTES = re.compile(r"(?:\s*(?:[*†‡§¹²³⁴⁵⁶⁷⁸⁹]+|\[\d{1,2}\]|\(\d\)))+$")
_LETTERS = {n.replace(".", "").lower() for n in POST_NOMINALS}
_FORMS = word_set("inc ltd llc llp corp co gmbh plc limited sa ag bv jr sr ii iii")
_ASIDE = re.compile(
    r"(?:(?:she|he|they|ze|xe)(?:[/,] ?\w+){1,2}|(?:in person|online|remote(?:ly)?|virtual(?:ly)?"
    r"|tbc|tba|invited|confirmed|by video|(?:co-?)?(?:chair|moderator|facilitator|host|lead)"
    r"|chair(?:man|woman|person)|keynote|speaker|panell?ist|discussant|rapporteur))",
    re.I,
)
"""What stands beside a name and is neither body nor post."""
_PERSONAL = re.compile(r"[^\W\d_][\w.'’-]*")
_OWN_WORDS = range(2, 6)
_MOST = 0.6
_KNOWN_NAME = 0.6
_LONGEST = 12
"""Words of a field that names something."""
_WHOLE = (Kind.PERSON, Kind.INSTITUTION, Kind.INITIATIVE, Kind.COUNTRY)


def fields_of(text: str, unit: Unit, mentions: Sequence[Mention]) -> list[Field]:
    """Return the fields of an entry in order; marks inside a known name divide nothing."""
    found: list[Field] = []
    mentions = [m for m in mentions if not _GAP.search(m.name)]
    for span, mark in _parts(text, unit, mentions):
        bare = _bare(text, span)
        words = bare.cut(text)
        plain = words.replace(".", "").lower()
        if not words or plain in _LETTERS | _FORMS or _ASIDE.fullmatch(words):
            continue
        found.append(_field(text, bare, mark, mentions))
    return found


def cells_of(
    text: str, cells: Sequence[tuple[int, int]], mentions: Sequence[Mention]
) -> list[Field]:
    """Return the cells of a row as the fields of an entry."""
    bare = [_bare(text, Span(*cell)) for cell in cells]
    return [_field(text, span, "|", mentions) for span in bare]


def _field(text: str, span: Span, mark: str, mentions: Sequence[Mention]) -> Field:
    words = re.findall(r"[^\W\d_]+", span.cut(text))
    ordinary = all(common_word(w) or w in TOPIC_ACRONYMS for w in words)
    return Field(span, slot_of(text, span, mentions), mark, ordinary)


def _parts(text: str, unit: Unit, mentions: Sequence[Mention]) -> Iterator[tuple[Span, str]]:
    """Yield what stands between the marks of an entry, each with the mark in front of it."""
    start, end = unit.start, unit.end
    at, mark, begin = start, "", start
    whole = [m for m in mentions if m.kind in _WHOLE]
    while at < end:
        known = next((m for m in whole if m.span.start <= at < m.span.end), None)
        if known is not None:
            at = known.span.end
            continue
        if text[at] in _OPEN + _CLOSE:
            yield Span(begin, at), mark
            mark = "(" if text[at] in _OPEN else ")"
            at = begin = at + 1
            continue
        match = _MARK.match(text, at, end)
        if match is None or ("\n" in match.group() and not unit.card and not match["point"]):
            at += 1
            continue
        yield Span(begin, match.start()), mark
        mark = (
            "-"
            if match["dash"] or match["long"]
            else match["bar"] or match["point"] or match.group()[:1]
        )
        mark = "\n" if "\n" in match.group() else mark
        at = begin = match.end()
    yield Span(begin, end), mark


def _bare(text: str, span: Span) -> Span:
    """Return a field without styles of persons, marks of notes and the marks around it."""
    words = span.cut(text)
    lead = len(words) - len(words.lstrip(" \t\n:–—-•*_,"))
    style = _STYLE.match(words, lead)
    lead = style.end() if style else lead
    ends = _NOTES.sub("", words).rstrip(" \t\n:–—-.*_,")
    return Span(span.start + min(lead, len(words)), span.start + max(lead, len(ends)))


def slot_of(text: str, span: Span, mentions: Sequence[Mention]) -> Slot:
    """Return what a field seems to hold by what was found in it, and by its words."""
    words = span.cut(text)
    for mention in mentions:
        common = min(mention.extent.end, span.end) - max(mention.span.start, span.start)
        if mention.kind in _SLOTS and common >= _MOST * len(words):
            return _SLOTS[mention.kind]
    if POST_PATTERN.search(words) and not _names_body(words):
        return Slot.POST
    if _OF_STATE.match(words) or (words.split()[-1:] and words.split()[-1] in WORLD_REGIONS):
        return Slot.PLACE
    if places.country(words) or places.city(words) or places.region(words):
        return Slot.PLACE
    return _by_words(words)


_OF_STATE = re.compile(r"(?:the )?[Gg]overnment of ")
_SLOTS = {Kind.PERSON: Slot.PERSON, Kind.INSTITUTION: Slot.BODY, Kind.COUNTRY: Slot.PLACE}


_COINED = re.compile(r"\d|[a-z]{1,4}[A-Z]|[\w-]+\.[a-z]{2,4}$")
"""How names open that no capital opens: "eTide", "3rd Shore", "reef.org"."""
_LINKS = r"(?:of|for|and|the|on|in|to|de|la|del|des|du|da|do|dos|e|et|y|für|und|&|–|-)"
_CAPITALS = re.compile(rf"[A-Z][\w.&'’-]*,?(?: (?:{_LINKS} )*[A-Z0-9(][\w.&'’)-]*,?)*")
_POST_OF = re.compile(r" (?:of|for|at|in|to)\b")


def _names_body(words: str) -> bool:
    """Return whether words are all of a name whose head is a body's: "Data Justice Network"."""
    if _CAPITALS.fullmatch(words) is None:
        return False
    post = POST_PATTERN.match(words)
    if post is not None and (post.end() == len(words) or _POST_OF.match(words, post.end())):
        return False
    parts = [w.strip(",") for w in words.split()]
    return len(parts) > 1 and any(_heads_body(w) for w in parts)


def _heads_body(word: str) -> bool:
    """Return whether a word heads the names of bodies and, but for companies', nothing else."""
    if word.lower() in JOINED:
        return True
    return head_kind(word) is Kind.INSTITUTION and not company_head(word)


_AT_BODY = re.compile(r" (?:of|at|in|for|with|to) (?:the )?(?=[A-Z])")


def post_at_body(words: str) -> bool:
    """Return whether a post is told with its body: "Chair of the Harbour Committee"."""
    behind = (words[m.end() :] for m in _AT_BODY.finditer(words))
    return any(_names_body(rest) for rest in behind)


def _by_words(words: str) -> Slot:
    parts = words.split()
    if len(parts) > _LONGEST or find_dates(words) or not words[:1].isalnum():
        return Slot.OTHER
    if _names_body(words):
        return Slot.BODY
    own = [p for p in parts if p.lower() not in NAME_PARTICLES]
    capitals = [p for p in own if p[0].isupper()]
    if not words[0].isupper() and not _COINED.match(words):
        return Slot.OTHER
    shaped = all(_PERSONAL.fullmatch(p) and p[0].isupper() for p in own)
    ordinary = sum(common_word(p) for p in own)
    if shaped and len(own) in _OWN_WORDS and 2 * ordinary <= len(own):
        known = looks_like_person(parts) >= _KNOWN_NAME
        return Slot.PERSON if known else Slot.NAME
    return Slot.BRAND if 2 * len(capitals) >= len(parts) else Slot.OTHER
