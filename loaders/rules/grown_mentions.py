"""The mentions that grown names make, with the names that they hold."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govgraph.graph.statement import Span
from govgraph.loaders import organizations, places
from govgraph.loaders.rules.head_nouns import compound_head, head_kind, is_ordinal, is_year
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.naming import GrownName
from govgraph.loaders.rules.text_heads import names_no_text
from govgraph.loaders.rules.tokens import Token
from govgraph.loaders.rules.wording import ARTICLES, GENERIC_MODIFIERS, UNIT_HEADS, word_set
from govgraph.loaders.words import common_word

_REPRESENTING = word_set("""
    delegation mission secretariat office representation bureau assembly
""")
_JOINT = word_set("""
    collaboration partnership alliance coalition network consortium collective initiative
""")
_RELATIVE = frozenset({"previous", "next", "last", "past", "upcoming", "future", "recent", "other"})
_OF_ANY_SITE = frozenset({"privacy policy", "cookie policy", "refund policy", "terms of use"})
"""What every site has."""
_CONTAINERS = frozenset({"University", "Academy", "College", "Ministry"})
_GOVERNMENT = re.compile(
    r"(?:The )?(?:Royal |Federal |Union |Central )?Government of (?:the )?(?P<state>\S.*)"
)


def grown_mention(text: str, tokens: Sequence[Token], name: GrownName) -> Mention:
    """Return the mention that a grown name is."""
    span = Span(tokens[name.first].start, tokens[name.last].end)
    state = _governed(text, span)
    if state is not None:
        return state
    kind = _kind(name, span.cut(text))
    dated = any(is_year(t.text) for t in tokens[name.first : name.last + 1])
    return Mention(
        kind,
        span,
        span,
        span.cut(text),
        _opening_head(tokens, name) or tokens[name.head].text.lower(),
        referring=_only_describes(tokens, name) and not _well_known(span.cut(text)),
        parent=_parent_in_name(text, tokens, name) if kind is Kind.INSTITUTION else None,
        inner=_countries_in_name(text, span) if kind is Kind.EVENT and dated else (),
        weak=_could_be_any(tokens, name),
        aliases=(
            _without_small_head(text, tokens, name)
            or _without_bracket(span.cut(text))
            or _with_series(text, tokens, name)
        ),
    )


def _governed(text: str, span: Span) -> Mention | None:
    """Return the country of "Government of Kenya": what its government does the country does."""
    match = _GOVERNMENT.fullmatch(text, span.start, span.end)
    country = places.country(match["state"]) if match else None
    if match is None or country is None:
        return None
    own = Span(*match.span("state"))
    return Mention(Kind.COUNTRY, own, span, own.cut(text), iso=country.iso)


def _opening_head(tokens: Sequence[Token], name: GrownName) -> str:
    """Return "collaboration" for "Collaboration on Reef Policy in Asia": what opens it decides."""
    opening = tokens[name.first].text.lower()
    behind = tokens[name.first + 1].text if name.first < name.last else ""
    return opening if opening in _JOINT and behind in {"on", "for", "of", "to"} else ""


def _without_small_head(text: str, tokens: Sequence[Token], name: GrownName) -> tuple[str, ...]:
    """Return "TIDE 2023" for "TIDE 2023 summit"."""
    before = name.head - 1
    if tokens[name.head].text[0].isupper() or before <= name.first:
        return ()
    if not is_year(tokens[before].text):
        return ()
    return (Span(tokens[name.first].start, tokens[before].end).cut(text),)


def _with_series(text: str, tokens: Sequence[Token], name: GrownName) -> tuple[str, ...]:
    """Return "Reef Summit series" for the summit in front of that word."""
    after = tokens[name.last + 1] if name.last + 1 < len(tokens) else None
    if name.kind is not Kind.EVENT or after is None or after.text.lower() != "series":
        return ()
    return (Span(tokens[name.first].start, after.end).cut(text),)


def _without_bracket(name: str) -> tuple[str, ...]:
    """Return the acronym and the bare name for "Global Tide Index (GTI) Assembly"."""
    match = re.search(r" \(([A-Z][\w-]+)\)(?= \w)", name)
    return (match[1], name[: match.start()] + name[match.end() :]) if match else ()


def _could_be_any(tokens: Sequence[Token], name: GrownName) -> bool:
    """Return whether one word and a small head are too little: "the OECD forum"."""
    if tokens[name.head].text[0].isupper() or name.head - name.first != 1:
        return False
    word = tokens[name.first].text
    coined = re.search(r"[a-z][A-Z]|[a-z]-[A-Z]", word) is not None
    return not coined or organizations.known_organization(word) is not None


def _kind(name: GrownName, words: str) -> Kind:
    """Return what the name names: what is well known decides over the head noun."""
    if name.kind is Kind.INITIATIVE:
        if _law_firm(words) or _codes_for(words):
            return Kind.INSTITUTION
        return Kind.INSTITUTION if organizations.known_organization(words) else name.kind
    return Kind.INITIATIVE if organizations.known_initiative(words) else name.kind


def _codes_for(words: str) -> bool:
    """Return whether programmers of a place go by the name: "Code for Norway"."""
    code, _, place = words.partition(" for ")
    known = places.country(place) or places.city(place) or places.region(place)
    return code == "Code" and (known is not None or place in {"All", "Africa", "Europe", "Asia"})


def _well_known(words: str) -> bool:
    """Return whether the words name one body of many words that are common: "World Bank"."""
    return " " in words and organizations.known_organization(words) is not None


def _law_firm(words: str) -> bool:
    """Return whether "Law" closes a name that is no ordinary word, place or acronym."""
    own, _, head = words.rpartition(" ")
    if head != "Law" or " " in own or not own.istitle() or own.endswith(("'s", "’s")):
        return False
    known = places.country(own) or places.city(own) or places.region(own) or places.demonym(own)
    return not known and not common_word(own.lower())


def _only_describes(tokens: Sequence[Token], name: GrownName) -> bool:
    """Return whether the words could refer to many a thing: "the International Conference"."""
    if name.kind is Kind.INITIATIVE and names_no_text(tokens, name.first, name.last, name.head):
        return True
    if " ".join(t.text.lower() for t in tokens[name.first : name.last + 1]) in _OF_ANY_SITE:
        return True
    head, event = tokens[name.head].text.lower(), name.kind is Kind.EVENT
    inside = [t.text.lower() for t in tokens[name.first : name.last + 1]]
    before = tokens[name.first : name.head]
    if compound_head(tokens[name.head].text):
        return False
    if len(before) > 1 and event and any(is_ordinal(t.text) for t in before):
        return False
    if before and head in {"council", "assembly", "commission"} and name.last == name.head:
        return False
    if event and name.first and tokens[name.first].text == "Future" and name.head > name.first + 1:
        return False  # "at the Harbour Tech Forum": what is still to come has no capital
    return all(
        w in GENERIC_MODIFIERS | _RELATIVE or w == head or (event and head_kind(w)) for w in inside
    )


def _countries_in_name(text: str, span: Span) -> tuple[Mention, ...]:
    """Return the countries that the name of an event holds: "2026 India AI Impact Summit"."""
    found = []
    for match in places.COUNTRY_PATTERN.finditer(text, span.start, span.end):
        country = places.country(match.group())
        if country is not None:
            inside = Span(match.start(), match.end())
            found.append(Mention(Kind.COUNTRY, inside, inside, match.group(), iso=country.iso))
    return tuple(found)


def _parent_in_name(text: str, tokens: Sequence[Token], name: GrownName) -> Mention | None:
    """Return the body that a name holds, if it holds one."""
    return _container_in_front(text, tokens, name) or _represented(text, tokens, name)


def _container_in_front(text: str, tokens: Sequence[Token], name: GrownName) -> Mention | None:
    """Return the university in "X University Center"."""
    if tokens[name.head].text.lower() not in UNIT_HEADS:
        return None
    for token in tokens[name.first + 1 : name.head]:
        if token.text in _CONTAINERS:
            span = Span(tokens[name.first].start, token.end)
            return Mention(Kind.INSTITUTION, span, span, span.cut(text), token.text.lower())
    return None


def _represented(text: str, tokens: Sequence[Token], name: GrownName) -> Mention | None:
    """Return the body in "Delegation of the European Union"."""
    start = name.head + 2
    if tokens[name.head].text.lower() not in _REPRESENTING or start > name.last:
        return None
    if tokens[start - 1].text != "of":
        return None
    start += tokens[start].text.lower() in ARTICLES
    span = Span(tokens[start].start, tokens[name.last].end)
    if organizations.known_organization(span.cut(text)) is None:
        return None
    return Mention(Kind.INSTITUTION, span, span, span.cut(text))
