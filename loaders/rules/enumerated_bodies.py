"""Bodies that only their place among other bodies tells: "Delta Institute, reef.org and PUMAL"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from govgraph.graph.statement import Span
from govgraph.loaders import places
from govgraph.loaders.names import given_name
from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.head_nouns import head_kind
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.masking import Masked, mask, one_of, rule
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.wording import OPENERS, TOPIC_ACRONYMS, word_set
from govgraph.loaders.words import common_word

_WORD = rule(r"(?:{X}|[A-Z][\w&+'.-]*\w|[A-Z])")
_SMALL = r"(?:of|for|du|de|la|le|des|del|in|by|the|and the|&|at|y|et)"
_DOMAIN = r"[a-z][\w-]*\.(?:ai|org|net|io|eu|com|works|info|tech|cc|coop|ngo|uk)"
_COINED = (
    r"[a-z]{1,4}[A-Z]\w+(?: [A-Z]\w*)?"
    r"|[a-z]{5,}(?<!s)(?<!ist)(?<!ing)(?<!ed)(?<!ly)(?<!ion)(?=[,;])"
)
_BRACKET = r"(?: ?\((?:[^()]|\([^()]*\)){1,60}\))?"
_ITEM = (
    rf"(?:the |The )?(?:(?P<body>{one_of('I')})"
    rf"|(?P<called>(?:[A-Z][\w-]+ )?[A-Z][a-z]+s (?:for|[Ww]ithout|[Aa]gainst)"
    rf" (?:{one_of('XI')}|[A-Z][\w'-]+(?: [A-Z][\w'-]+){{0,3}}))"
    rf"|(?P<open>{_WORD.pattern}(?: (?:{_SMALL} ){{0,2}}{_WORD.pattern}){{0,4}})"
    rf"|(?P<small>{_DOMAIN}|{_COINED})){_BRACKET}(?=[,;.:)]| |$)"
)
_LINK = r"(?:[,;] (?:and |as well as |& )?(?:(?:from|by|with) )?| (?:and|&|as well as|along with) )"
_FIRST, _NEXT = re.compile(_ITEM), re.compile(_LINK + _ITEM)
_LED_IN = re.compile(
    r"\b(?:by|from|at|with|including|include[sd]?|like|such as|namely|are|were|between|alongside"
    r"|among them|of|for)(?: the)? $|: (?:the )?$|\($"
)
_DONE_BY = re.compile(
    r"\b(?:by|with|including|such as|namely|like|are|include[sd]?)(?: the)? $|: $"
)
_CLOSES = re.compile(r"[,;.:)]|$| (?:[a-z]|[–-] )")
_SAID_BODIES = re.compile(
    r"\b(?:organi[sz]ations|groups|institutions|bodies|ngos|companies|firms|start-?ups|partners"
    r"|members|supporters|signatories|sponsors|funders|associations|charities|think[ -]tanks)"
    r"(?:[^.;:,]{0,40}:|,? (?:including|include[sd]?|such as|like|namely|are|were)) (?:the )?$",
    re.I,
)
"""Words that leave no doubt that bodies are enumerated next."""
_CALLINGS = re.compile(r"(?:[A-Z][\w-]+ )?[A-Z][a-z]+s (?:for|[Ww]ithout|[Aa]gainst|in|of) ")
"""People of a calling who stand together: "Lawyers for Reefs"."""
_FEWEST = 3
_TOPICS = word_set("""
    ai governance policy policies safety security ethics regulation privacy rights data research
    technology technologies science education health law justice development innovation media
    society business industry academia government democracy climate energy finance agriculture
    learning intelligence engineering economics management communication communications studies
    philosophy computing sciences humanities medicine statistics
""")


@dataclass(frozen=True, slots=True)
class _Entry:
    """One item of an enumeration: where it stands in the masked text, and whether it is a body."""

    start: int
    end: int
    body: bool
    small: bool = False


def as_enumerated_bodies(text: str, unit: Unit, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions with what stands in an enumeration of bodies as a body, too."""
    current = list(mentions)
    if unit.kind is UnitKind.HEADING or sum(m.kind is Kind.INSTITUTION for m in current) < 2:
        return current
    for _ in range(2):
        masked = mask(text, unit.start, unit.end, current, unit.card)
        before = current
        for entries in _enumerations(masked.text):
            for index, entry in enumerate(entries):
                if not entry.body and _is_body(masked, entries, index):
                    current = _with_body(text, masked, entry, current)
        if current == before:
            break
    return current


def _enumerations(text: str) -> Iterator[list[_Entry]]:
    """Yield the enumerations of three names and more, with bodies that are led in or adjoin."""
    at = 0
    while first := _FIRST.search(text, at):
        entries, end = [_entry(first)], first.end()
        while following := _NEXT.match(text, end):
            entries.append(_entry(following))
            end = following.end()
        side_by_side = any(a.body and b.body for a, b in pairwise(entries))
        acting = sum(e.body for e in entries) > 1 and _DONE_BY.search(text[: first.start()])
        if len(entries) >= _FEWEST and (side_by_side or acting):
            yield entries
        at = max(end, first.end() + 1)


def _entry(match: re.Match[str]) -> _Entry:
    name = next(n for n in ("body", "called", "open", "small") if match[n])
    return _Entry(*match.span(name), body=name == "body", small=name == "small")


def _is_body(masked: Masked, entries: Sequence[_Entry], index: int) -> bool:
    """Return whether the name stands well enough among bodies, and is no topic, place or person."""
    entry, text = entries[index], masked.text
    bodies = sum(e.body for e in entries)
    if index == 0 and (entry.small or not _LED_IN.search(text[: entry.start])):
        return False
    closed = index < len(entries) - 1 or _CLOSES.match(text, _behind(text, entry.end))
    words = _words(masked, entry)
    if not closed or not words or (len(words) == 1 and _town(words[0], text[entry.end :])):
        return False
    if entry.small:
        return not common_word(words[0]) and 2 * bodies >= len(entries)
    said = _SAID_BODIES.search(text[: entries[0].start]) is not None
    return 2 * bodies >= len(entries) - 1 and _could_be_body(words, bodies, len(entries), said)


_IN_COUNTRY = re.compile(rf", {one_of('C')}(?:$|[.;\n])")


def _town(word: str, after: str) -> bool:
    """Return whether a plain word is a town, since its country closes the address behind it."""
    return word.istitle() and word.isalpha() and _IN_COUNTRY.match(after) is not None


def _behind(text: str, at: int) -> int:
    bracket = re.compile(_BRACKET).match(text, at)
    return bracket.end() if bracket else at


def _words(masked: Masked, entry: _Entry) -> list[str]:
    spelled = "".join(
        masked.mention(c).name if c >= "\ue000" else c for c in masked.text[entry.start : entry.end]
    )
    return spelled.split()


def _could_be_body(words: Sequence[str], bodies: int, entries: int, said: bool) -> bool:
    """Return whether the words can name a body that nobody knows."""
    phrase = " ".join(words)
    own = [w for w in words if w[:1].isupper()]
    if own[0].lower() in OPENERS and len(own) == 1:
        return False
    post = POST_PATTERN.search(phrase)
    if post and not _CALLINGS.match(phrase):
        return False
    if head_kind(own[-1]) in {Kind.EVENT, Kind.INITIATIVE}:
        return False
    if places.country(phrase) or places.city(phrase) or places.region(phrase):
        return False
    if places.demonym(own[-1]) or set(own) <= TOPIC_ACRONYMS:
        return False
    placed = [w for w in own if places.country(w) or places.city(w)]
    if len(placed) == len(own) and any(places.country(w) for w in own):
        return False
    if len(own) in {2, 3} and given_name(own[0]) and not common_word(own[0]):
        return False
    if all(common_word(w.strip(".")) or not w[:1].isupper() for w in words):
        topical = any(w.lower() in _TOPICS for w in own)
        many = bodies >= 3 and 3 * bodies >= 2 * (entries - 1)
        return not topical and (many or said or bool(_CALLINGS.match(phrase))) and len(own) > 1
    return True


def _with_body(
    text: str, masked: Masked, entry: _Entry, mentions: Sequence[Mention]
) -> list[Mention]:
    """Return the mentions with the entry as one body, in the place of the chunks in it."""
    inside = [*masked.mentions_in(masked.text[entry.start : entry.end])]
    span = masked.original(entry.start, entry.end)
    if inside and inside[0].extent.start == span.start:
        span = Span(inside[0].span.start, span.end)
    last = inside[-1] if inside and inside[-1].extent.end == span.end else None
    end = last.span.end if last else span.end
    name = Span(span.start, end)
    body = Mention(
        Kind.INSTITUTION,
        name,
        span,
        name.cut(text),
        acronym=last.acronym if last else "",
        qualifier=last.qualifier if last else "",
        inner=last.inner if last else (),
    )
    return sorted([m for m in mentions if m not in inside] + [body], key=lambda m: m.span)
