"""Titles of pages that the text below tells to be an event's or a scheme's, by a noun beside them.

"Tides in Motion" above "took part in the workshop Tides in Motion" or "Tides in Motion, a two-day
conference" is the title of that workshop; "the Tides in Motion research programme" makes it a
programme's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from govgraph.graph.statement import Span
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention

_GATHERING = (
    r"workshop|conference|symposium|seminar|webinar|forum|summit|round ?table|dialogue|congress"
    r"|colloquium|hackathon|festival|convening|retreat|side[- ]event|panel discussion|panel|debate"
    r"|lecture|event|tutorial|masterclass|fireside chat|unconference|exhibition|hearing"
    r"|consultation|(?:summer|winter|spring|autumn) school|meeting|session"
)
_SCHEME = (
    r"initiative|programme|program|project|campaign|coalition|network|framework|toolkit|charter"
    r"|declaration|partnership|collaboration|fellowship|petition|manifesto|strategy|guidelines"
    r"|position paper|open letter|white paper|policy brief|handbook|report|statement|alliance"
    r"|survey|consortium|platform|scheme"
)
_CALLED = r"(?:,? (?:titled|entitled|called|named|dubbed|under the (?:title|name)(?: of)?|on):?|,)?"
_PARTS = frozenset({"panel discussion", "panel", "debate", "lecture", "session", "fireside chat"})
_SPLIT = re.compile(r": | [–—|-] |\? (?=[A-Z])")
_FEWEST_WORDS, _MOST_WORDS = 3, 30
_TOP = 3
"""Lines of a page among which its title stands."""


def titles_by_noun(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[tuple[int, Mention]]:
    """Return the title of a page, and the first place of the text that says what it names."""
    for index, unit in enumerate(units[:_TOP]):
        headed = unit.kind is UnitKind.HEADING and unit.label is None and not unit.slot
        if not headed or any(_named(unit, m) for m in found[index]):
            continue
        for title in _titles(text, unit):
            told = next(_told(text, units[index + 1 :], title.cut(text)), None)
            if told is not None:
                return _mentions(text, units, index, title, told)
    return []


def _named(unit: Unit, mention: Mention) -> bool:
    """Return whether a title names an event for sure, or a person, text or body and little else."""
    whole = 10 * (mention.extent.end - mention.extent.start) >= 9 * (unit.end - unit.start)
    other = mention.kind in {Kind.PERSON, Kind.INSTITUTION, Kind.INITIATIVE, Kind.COUNTRY}
    return mention.names_event or (other and whole)


def _titles(text: str, unit: Unit) -> Iterator[Span]:
    """Yield a line as a title, then what stands before and behind its first colon or dash."""
    spans = [Span(unit.start, unit.end)]
    split = _SPLIT.search(text, unit.start, unit.end)
    if split is not None:
        spans += [Span(unit.start, split.start()), Span(split.end(), unit.end)]
    for span in spans:
        words = span.cut(text).split()
        capital = sum(w[0].isupper() for w in words)
        if _FEWEST_WORDS <= len(words) <= _MOST_WORDS and capital > 1 and words[0][0].isupper():
            yield span


def _told(text: str, units: Sequence[Unit], title: str) -> Iterator[tuple[Span, Kind, str]]:
    """Yield where sentences repeat a title beside a noun, with what the noun makes of it."""
    words = r"\s+".join(map(re.escape, title.strip(" .:!\"“”'").split()))
    for kind, nouns in ((Kind.EVENT, _GATHERING), (Kind.INITIATIVE, _SCHEME)):
        front = re.compile(
            rf"\b(?:the|an?|our|this|its|their|[\w.]+[’']s?) (?:[\w-]+,? ){{0,4}}?(?P<noun>{nouns})"
            rf"{_CALLED} [\"“‘']?(?P<title>{words})(?!\w)",
            re.IGNORECASE,
        )
        behind = re.compile(
            rf"(?<!\w)(?P<title>{words})[\"”’']?(?: \([^()]{{2,20}}\))?"
            r"(?:,? (?:is|was|will be)|,| [–—-]|(?= ))"
            rf" (?:(?:an?|the|our|its) (?:[\w’'-]+,? ){{0,5}}?|(?:research |joint |annual )?)"
            rf"(?P<noun>{nouns})(?![\w-])(?!(?:’|')s\b)",
            re.IGNORECASE,
        )
        for unit in units:
            if unit.kind is UnitKind.HEADING:
                continue
            match = front.search(text, unit.start, unit.end)
            match = match or behind.search(text, unit.start, unit.end)
            if match is not None:
                yield Span(*match.span("title")), kind, match["noun"].lower()


def _mentions(
    text: str,
    units: Sequence[Unit],
    index: int,
    title: Span,
    told: tuple[Span, Kind, str],
) -> list[tuple[int, Mention]]:
    span, kind, noun = told
    at = next(i for i, u in enumerate(units) if u.start <= span.start < u.end)
    head = noun.replace("-", " ").split()[-1]
    if kind is Kind.EVENT:
        head = "session" if noun in _PARTS else "title"
    name, line = " ".join(title.cut(text).split()), text[units[index].start : units[index].end]
    aliases = (line,) if line != name else ()
    return [
        (index, Mention(kind, title, title, name, head, aliases)),
        (at, Mention(kind, span, span, name, head)),
    ]
