"""Events and texts named with a head in small letters: "78th session of the General Assembly"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from govgraph.graph.statement import Span
from govgraph.loaders import places
from govgraph.loaders.heads import EVENT_HEADS
from govgraph.loaders.rules.growing_right import topic_end
from govgraph.loaders.rules.grown_mentions import grown_mention
from govgraph.loaders.rules.head_nouns import head_kind, is_ordinal
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.name_words import NameWords
from govgraph.loaders.rules.naming import grown_names
from govgraph.loaders.rules.tokens import Token
from govgraph.loaders.rules.wording import ARTICLES, GENERIC_MODIFIERS, TOPIC_ACRONYMS, word_set

_COUNTED = word_set("""
    inaugural first second third fourth fifth sixth seventh eighth ninth tenth annual
    bilateral trilateral joint latest
""")
_WHOSE = word_set("""
    stakeholder multistakeholder multi-stakeholder expert experts ministerial regional national
    public policy parliamentary international high-level global consultative
""")
_OF_HEADS = frozenset({"session", "round", "edition", "convening", "meeting", "plenary"})
_EDITIONS = frozenset({"edition", "round"})
"""What names the event again: "second edition of the Reef Hackathon"."""
_KINDS = frozenset(h.lower() for h in EVENT_HEADS)
_ON_HEADS = word_set("""
    dialogue seminar workshop conference roundtable symposium consultation talks
""")
_TALKING = frozenset({"dialogue", "consultation", "consultations", "talks"})
_NETWORKS = frozenset({"network", "alliance", "coalition", "partnership"})
_GATHERED = word_set("""
    states ministers heads parties leaders experts governments members
""")
_STOPS = word_set("""
    and or in on at by to for with from that which who is was were are will be has have had
    as of the
""")
_MODIFIERS = GENERIC_MODIFIERS - ARTICLES
_SITTINGS = word_set("""
    ordinary extraordinary regular special ministerial high-level plenary annual formal official
""")
_JOINT_BODIES = word_set("council committee commission board forum panel")
_TEXT = re.compile(
    r"\b(?P<head>resolution|declaration|treaty|joint (?:ministerial )?(?:statement|declaration)"
    r"|ministerial (?:statement|declaration)|statement of (?:principles|intent)|position paper"
    r"|white paper|action plan|open letter|recommendation)"
    r" (?:on|calling for|concerning)(?: the)?(?:(?:,(?= [\w-]+(?:, [\w-]+)*,? and\b))?"
    r" (?!to the |before|ahead|during|after|from|led|proposed|adopted|signed|that|which|was|were|is"
    r"|by|and co|with|who|will|has|had|at|introduced|put|drafted|tabled|issued|passed|sponsored)"
    r"[\w’'-]+){3,14}"
)


@dataclass(frozen=True, slots=True)
class Occasion:
    """A mention and the tokens that it takes."""

    first: int
    last: int
    mention: Mention


def occasions(text: str, tokens: Sequence[Token], taken: Sequence[bool]) -> Iterator[Occasion]:
    """Yield the events and texts that a unit names with a head in small letters."""
    words = NameWords(tokens, taken)
    for index, token in enumerate(tokens):
        read = _READERS.get(token.text)
        found = read(text, words, index) if read and not taken[index] else None
        if found is None and token.text in _TALKING and not taken[index]:
            found = _talks(text, words, index)
        if found is None and token.text in _BETWEEN and not taken[index]:
            found = _between(text, words, index)
        if found:
            yield found
    yield from _texts(text, tokens, taken)


def _network(text: str, words: NameWords, index: int) -> Occasion | None:
    """Take "international network of AI Security Institutes"."""
    start = index + 2
    linked = words.text(index + 1) in {"of", "for", "on"}
    if not linked or not _opens_topic(words, start) or words.taken[start]:
        return None
    last, first = topic_end(words, start), index
    while words.text(first - 1) in _MODIFIERS:
        first -= 1
    if last == start:
        return None
    span = _span(words, first, last)
    head = words.text(index)
    return Occasion(first, last, Mention(Kind.INITIATIVE, span, span, span.cut(text), head))


def _panel(text: str, words: NameWords, index: int) -> Occasion | None:
    """Take "the panel on Knowledge and Capacity Building": the topic in capitals is its title."""
    start = index + 2
    linked = words.text(index + 1) in {"on", "about"}
    if not linked or not _opens_topic(words, start) or words.text(start).isupper():
        return None
    last = topic_end(words, start)
    if last == start:
        return None
    span = _span(words, start, last)
    head = words.text(index)
    return Occasion(start, last, Mention(Kind.EVENT, span, span, span.cut(text), head))


def _ministry(text: str, words: NameWords, index: int) -> Occasion | None:
    """Take "Chinese foreign ministry": what a people's adjective tells from the others."""
    first = index - 1
    while first > index - 4 and _small_word(words, first):
        first -= 1
    people = words.text(first)
    if first == index - 1:
        return None
    if not places.demonym(people) or words.taken[first]:
        return None
    span = _span(words, first, index)
    return Occasion(first, index, Mention(Kind.INSTITUTION, span, span, span.cut(text), "ministry"))


def _talks(text: str, words: NameWords, index: int) -> Occasion | None:
    """Take "the first meeting of the bilateral dialogue on machine safety", as the dialogue."""
    first = index
    while first > index - 3 and words.lower(first - 1) not in _STOPS | ARTICLES:
        first -= 1
    before = first - 1 - (words.lower(first - 1) in ARTICLES)
    if words.text(before) != "of" or words.lower(before - 1) not in _OF_HEADS or first == index:
        return None
    told = "".join(words.text(at) for at in range(first, index))
    if words.text(index).endswith("s") and told.islower() and "-" not in told:
        return None
    last = index
    if words.text(index + 1) == "on" and _small_word(words, index + 2):
        last = index + 2
        while last < index + 5 and _small_word(words, last + 1):
            last += 1
    if any(words.taken[first : last + 1]):
        return None
    span = _span(words, first, last)
    short = _span(words, first, index).cut(text)
    aliases = (short,) if last > index else ()
    return Occasion(
        first, last, Mention(Kind.EVENT, span, span, span.cut(text), "dialogue", aliases)
    )


def _between(text: str, words: NameWords, index: int) -> Occasion | None:
    """Take "second China-EU high-level dialogue", which two states joined by a hyphen tell."""
    first = index - 1
    while first > index - 4 and _small_word(words, first):
        first -= 1
    if words.taken[first] or not _TWO_STATES.fullmatch(words.text(first)):
        return None
    if any(words.taken[first : index + 1]):
        return None
    while words.lower(first - 1) in _COUNTED or is_ordinal(words.text(first - 1)):
        first -= 1
    span = _span(words, first, index)
    tail = _FIELD.match(text, span.end)
    aliases = (text[span.start : tail.end()],) if tail else ()
    mention = Mention(Kind.EVENT, span, span, span.cut(text), words.text(index), aliases)
    return Occasion(first, index, mention)


_TWO_STATES = re.compile(r"[A-Z][\w.]*(?:[-–/][A-Z][\w.]*){1,2}")
_FIELD = re.compile(
    r" (?:on|in the field of|in the) [a-z][\w-]*(?: (?!was|is|were|will|to\b"
    r"|that)[\w-]+){0,4}?(?= (?:was|is|were|will|in|at|to|took)\b|[.,;])"
)
_BETWEEN = frozenset(
    ["dialogue", "talks", "summit", "consultation", "consultations", "forum", "workshop", "meeting"]
)


def _event(text: str, words: NameWords, index: int) -> Occasion | None:
    """Take "78th session of the General Assembly", "second dialogue on AI Safety"."""
    head, link = words.lower(index), words.text(index + 1)
    at = index - 1
    while words.lower(at) in _SITTINGS:
        at -= 1
    counted = words.lower(at) in _COUNTED or is_ordinal(words.text(at))
    of_sitting = head in {"week", "segment"} and is_ordinal(
        words.text(_topic_start(words, index + 2))
    )
    of_body = of_sitting or (
        link == "of" and head in _OF_HEADS and (counted or head in {"meeting", "convening"})
    )
    told = counted or _described(words, index)
    if not of_body and not (link == "on" and head in _ON_HEADS and told):
        return None
    start = _topic_start(words, index + 2)
    start += is_ordinal(words.text(start))
    if not _opens_topic(words, start) or words.taken[start]:
        return None
    last = _over_small_words(words, topic_end(words, start, Kind.EVENT), start)
    first = index
    last = _over_compound(words, start, last)
    modifiers = _COUNTED | _MODIFIERS | _WHOSE | _SITTINGS
    while words.lower(first - 1) in modifiers or is_ordinal(words.text(first - 1)):
        first -= 1
    last = _over_owner(words, last)
    inner = _names_within(text, words, start, last)
    aliases: tuple[str, ...] = ()
    if head in _EDITIONS:
        last += words.lower(last + 1) in _KINDS and not words.taken[last + 1]
        aliases = (_span(words, start, last).cut(text),)
    span = _span(words, first, last)
    event = Mention(
        Kind.EVENT, span, span, span.cut(text), f"{head} {link}", aliases=aliases, inner=inner
    )
    return Occasion(first, last, event)


def _described(words: NameWords, index: int) -> bool:
    """Return whether what stands before says which gathering: "the stakeholder consultation"."""
    if words.text(index - 1) not in _WHOSE or words.lower(index - 2) not in ARTICLES | _COUNTED:
        return False
    start = _topic_start(words, index + 2)
    return words.holds(start) and topic_end(words, start, Kind.EVENT) > start


_READERS: dict[str, Callable[[str, NameWords, int], Occasion | None]] = {
    **dict.fromkeys(_OF_HEADS | _ON_HEADS, _event),
    **dict.fromkeys(_NETWORKS, _network),
    **dict.fromkeys(["Week", "Segment", "Session", "Meeting", "Edition"], _event),
    "panel": _panel,
    "ministry": _ministry,
}


def _span(words: NameWords, first: int, last: int) -> Span:
    return Span(words.tokens[first].start, words.tokens[last].end)


def _opens_topic(words: NameWords, at: int) -> bool:
    return words.text(at)[:1].isupper()


def _topic_start(words: NameWords, at: int) -> int:
    """Return where the topic begins behind articles and "states parties to the"."""
    while words.lower(at) in ARTICLES:
        at += 1
    return _to_capital(words, at) if words.text(at) in _GATHERED else at


def _to_capital(words: NameWords, start: int) -> int:
    """Return where the name begins in "states parties to the UN Convention", or past the end."""
    outside = len(words.tokens)
    for at in range(start, min(start + 5, outside)):
        if _opens_topic(words, at):
            return at if words.text(at - 1) in {"to", "of", "the"} else outside
    return outside


def _over_compound(words: NameWords, start: int, last: int) -> int:
    """Return the end of "Trade and Technology Council", whose first part is no body itself."""
    if words.text(last + 1) not in {"and", "&"} or not words.fits(last + 2):
        return last
    run = words.run(last + 2)
    alone = all(head_kind(words.text(at)) is None for at in range(start, last + 1))
    return run if alone and words.lower(run) in _JOINT_BODIES else last


def _over_owner(words: NameWords, last: int) -> int:
    """Return the end of "UNESCO's General Conference", whose owner stands before it."""
    owned = words.text(last + 1) in {"'s", "’s"} or words.text(last).endswith(("'s", "’s"))
    start = last + 1 + (words.text(last + 1) in {"'s", "’s"})
    if not owned or not words.fits(start):
        return last
    run = words.run(start)
    closes = words.lower(run) in _JOINT_BODIES | {"conference", "assembly", "congress"}
    return run if closes else last


def _over_small_words(words: NameWords, last: int, start: int) -> int:
    """Return the end of "AI safety institutes", where only the first word has a capital."""
    if last != start or words.text(start) not in TOPIC_ACRONYMS:
        return last
    while last - start < 3 and _small_word(words, last + 1):
        last += 1
    return last


def _small_word(words: NameWords, at: int) -> bool:
    word = words.text(at)
    return word.islower() and words.tokens[at].word and word not in _STOPS


def _names_within(text: str, words: NameWords, start: int, last: int) -> tuple[Mention, ...]:
    """Return the bodies and texts that the topic names."""
    return tuple(
        grown_mention(text, words.tokens, name)
        for name in grown_names(words)
        if start <= name.first
        and name.last <= last
        and name.kind in {Kind.INSTITUTION, Kind.INITIATIVE}
    )


def _texts(text: str, tokens: Sequence[Token], taken: Sequence[bool]) -> Iterator[Occasion]:
    """Yield "resolution on the safe use of …" and its like."""
    if not tokens:
        return
    for match in _TEXT.finditer(text, tokens[0].start, tokens[-1].end):
        start, end = match.span()
        inside = [i for i, t in enumerate(tokens) if start <= t.start and t.end <= end]
        if inside and not any(taken[i] for i in inside):
            span = Span(tokens[inside[0]].start, tokens[inside[-1]].end)
            head = match["head"].split()[-1]
            mention = Mention(Kind.INITIATIVE, span, span, span.cut(text), head)
            yield Occasion(inside[0], inside[-1], mention)
