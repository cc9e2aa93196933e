"""What only sounds like the name of a text or scheme: labels, headings of topics, questions.

"Enforcement Mechanism | none" in a table, "Increased Understanding" over a paragraph and "Values
and Norms: which shall machines have?" in a list say what is told of, and no sentence names it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from govgraph.loaders import organizations
from govgraph.loaders.rules.head_nouns import is_year
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.wording import TOPIC_ACRONYMS
from govgraph.loaders.words import common_word

_MOST_WORDS = 3
_SMALL = frozenset({"and", "of", "the", "for", "&", "to", "in", "on", "a", "an"})
_TOPIC_ASKED = re.compile(r"(?:An? |The )?")


def without_no_texts(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[list[Mention]]:
    """Return the mentions without labels and topics that sound like texts."""
    told = {
        m.name
        for unit, mentions in zip(units, found, strict=True)
        for m in mentions
        if m.kind is Kind.INITIATIVE and unit.kind is UnitKind.SENTENCE
    }
    return [
        [m for m in mentions if not _only_topic(text, unit, index, m, told)]
        for index, (unit, mentions) in enumerate(zip(units, found, strict=True))
    ]


def _only_topic(text: str, unit: Unit, index: int, mention: Mention, told: set[str]) -> bool:
    if mention.kind is not Kind.INITIATIVE or mention.acronym or mention.referring or index < 2:
        return False
    if _asked(text, unit, mention):
        return True
    label = unit.kind is not UnitKind.SENTENCE
    return label and mention.name not in told and _opens(text, unit, mention) and _plain(mention)


def _asked(text: str, unit: Unit, mention: Mention) -> bool:
    """Return whether a line asks something of what it opens with: "Values and Norms: which?"."""
    opens = _TOPIC_ASKED.fullmatch(text, unit.start, mention.span.start) is not None
    behind = text[mention.extent.end : unit.end]
    numbered = any(is_year(w) for w in mention.name.split())
    return opens and not numbered and re.match(r"\W{0,3}:\W{0,3} [^.]*\?", behind) is not None


def _opens(text: str, unit: Unit, mention: Mention) -> bool:
    """Return whether a name is all of a line, or of its first cell."""
    closes = mention.span.end == unit.end or text[mention.span.end : unit.end].lstrip()[:1] == "|"
    before = text[unit.start : mention.span.start].strip(" |*_")
    return closes and not before


def _plain(mention: Mention) -> bool:
    """Return whether a name has two or three ordinary words and nothing of its own."""
    words = [w for w in mention.name.split() if w.lower() not in _SMALL]
    if organizations.known_initiative(mention.name) is not None or mention.aliases:
        return False
    ordinary = all(common_word(w.lower()) and w not in TOPIC_ACRONYMS for w in words)
    return len(words) <= _MOST_WORDS and ordinary
