"""Events and texts named with a head in small letters: "78th session of the General Assembly"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from govgraph.graph.statement import Span
from govgraph.loaders.rules.growing_right import topic_end
from govgraph.loaders.rules.grown_mentions import grown_mention
from govgraph.loaders.rules.head_nouns import is_ordinal
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.name_words import NameWords
from govgraph.loaders.rules.naming import grown_names
from govgraph.loaders.rules.tokens import Token
from govgraph.loaders.rules.wording import ARTICLES, GENERIC_MODIFIERS, TOPIC_ACRONYMS, word_set

_COUNTED = word_set("""
    inaugural first second third fourth fifth sixth seventh eighth ninth tenth annual
    bilateral trilateral joint latest
""")
_OF_HEADS = frozenset({"session", "round", "edition", "convening", "meeting", "plenary"})
_ON_HEADS = word_set("""
    dialogue seminar workshop conference roundtable symposium consultation talks
""")
_TEXT = re.compile(
    r"\b(?P<head>resolution|declaration|treaty|joint statement|position paper|white paper|action plan|open letter|recommendation)"
    r" (?:on|calling for|concerning)(?: the)?(?:,? (?!before|ahead|during|after|from|led|proposed|adopted|signed|that|which|was|were|is|by|and co|with|who|will|has|had|at|introduced|put|drafted|tabled|issued|passed|sponsored)[\w’'-]+){3,14}"
)


@dataclass(frozen=True, slots=True)
class Occasion:
    """A mention and the tokens that it takes."""

    first: int
    last: int
    mention: Mention


def occasions(text: str, tokens: Sequence[Token], taken: Sequence[bool]) -> Iterator[Occasion]:
    """Yield the events and texts that a unit names with a head in small letters."""
    for index, token in enumerate(tokens):
        if token.text in _OF_HEADS | _ON_HEADS and not taken[index]:
            found = _event(text, tokens, taken, index)
            if found:
                yield found
        elif token.text in {"panel", "session"} and not taken[index] and index + 2 < len(tokens):
            found = _session(text, tokens, taken, index)
            if found:
                yield found
        elif token.text in {"network", "alliance", "coalition", "partnership"} and not taken[index]:
            found = _network(text, tokens, taken, index)
            if found:
                yield found
    yield from _texts(text, tokens, taken)


def _network(
    text: str, tokens: Sequence[Token], taken: Sequence[bool], index: int
) -> Occasion | None:
    """Take "international network of AI Security Institutes"."""
    start = index + 2
    if (
        start >= len(tokens)
        or tokens[index + 1].text not in {"of", "for", "on"}
        or not tokens[start].text[0].isupper()
    ):
        return None
    last = topic_end(NameWords(tokens, taken), start)
    first = index
    while first > 0 and tokens[first - 1].text in GENERIC_MODIFIERS - ARTICLES:
        first -= 1
    if last - start < 1 or taken[start]:
        return None
    span = Span(tokens[first].start, tokens[last].end)
    return Occasion(
        first, last, Mention(Kind.INITIATIVE, span, span, span.cut(text), tokens[index].text)
    )


def _event(
    text: str, tokens: Sequence[Token], taken: Sequence[bool], index: int
) -> Occasion | None:
    after = tokens[index + 1].text if index + 1 < len(tokens) else ""
    counted = index > 0 and (
        tokens[index - 1].text.lower() in _COUNTED or is_ordinal(tokens[index - 1].text)
    )
    head = tokens[index].text
    if not (after == "of" and head in _OF_HEADS) and not (
        after == "on" and head in _ON_HEADS and counted
    ):
        return None
    start = index + 2
    while start < len(tokens) and tokens[start].text.lower() in ARTICLES:
        start += 1
    if start < len(tokens) and tokens[start].text in _GATHERED:
        start = _to_capital(tokens, start)
    if start >= len(tokens) or not tokens[start].text[0].isupper() or taken[start]:
        return None
    if not counted and head not in {"meeting", "convening"}:
        return None
    names = NameWords(tokens, taken)
    last = _over_small_words(tokens, topic_end(names, start), start)
    first = index
    while first > 0 and (
        tokens[first - 1].text in _COUNTED | GENERIC_MODIFIERS - ARTICLES
        or is_ordinal(tokens[first - 1].text)
    ):
        first -= 1
    span = Span(tokens[first].start, tokens[last].end)
    inner = tuple(
        grown_mention(text, tokens, name)
        for name in grown_names(names)
        if start <= name.first
        and name.last <= last
        and name.kind in {Kind.INSTITUTION, Kind.INITIATIVE}
    )
    return Occasion(
        first, last, Mention(Kind.EVENT, span, span, span.cut(text), f"{head} {after}", inner=inner)
    )


_GATHERED = word_set("""
    states ministers heads parties leaders experts governments members
""")


def _to_capital(tokens: Sequence[Token], start: int) -> int:
    """Return where the name begins in "states parties to the UN Convention", or a place past the end."""
    for at in range(start, min(start + 5, len(tokens))):
        if tokens[at].text[0].isupper():
            return at if tokens[at - 1].text in {"to", "of", "the"} else len(tokens)
    return len(tokens)


def _over_small_words(tokens: Sequence[Token], last: int, start: int) -> int:
    """Return the end of "AI safety institutes", where only the first word has a capital."""
    if last != start or tokens[start].text not in TOPIC_ACRONYMS:
        return last
    while (
        last + 1 < len(tokens)
        and last - start < 3
        and tokens[last + 1].text.islower()
        and tokens[last + 1].word
        and tokens[last + 1].text not in _STOPS
    ):
        last += 1
    return last


_STOPS = word_set("""
    and or in on at by to for with from that which who is was were are will be has have had
    as of the
""")


def _session(
    text: str, tokens: Sequence[Token], taken: Sequence[bool], index: int
) -> Occasion | None:
    """Take "the panel on Knowledge and Capacity Building": the topic in capitals is its title."""
    start = index + 2
    if (
        tokens[index + 1].text not in {"on", "about"}
        or not tokens[start].text[0].isupper()
        or tokens[start].text.isupper()
    ):
        return None
    last = topic_end(NameWords(tokens, taken), start)
    if last - start < 1:
        return None
    span = Span(tokens[start].start, tokens[last].end)
    return Occasion(
        start, last, Mention(Kind.EVENT, span, span, span.cut(text), tokens[index].text.lower())
    )


def _texts(text: str, tokens: Sequence[Token], taken: Sequence[bool]) -> Iterator[Occasion]:
    if not tokens:
        return
    for match in _TEXT.finditer(text, tokens[0].start, tokens[-1].end):
        inside = [
            i for i, t in enumerate(tokens) if match.start() <= t.start and t.end <= match.end()
        ]
        if inside and not any(taken[i] for i in inside):
            span = Span(tokens[inside[0]].start, tokens[inside[-1]].end)
            mention = Mention(
                Kind.INITIATIVE, span, span, span.cut(text), match.group("head").split()[-1]
            )
            yield Occasion(inside[0], inside[-1], mention)
