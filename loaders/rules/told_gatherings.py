"""Gatherings beside the page's own that its text describes: "the annual summit of the Alliance"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from govgraph.graph.statement import Span
from govgraph.loaders import places
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention, placed
from govgraph.loaders.rules.name_forms import editions_of
from govgraph.loaders.rules.titles_in_passing import TITLED_BEHIND
from govgraph.loaders.rules.wording import word_set

_STRONG = (
    r"summit|forum|(?<!press )(?<!news )conference|congress|symposium|workshop|round ?table"
    r"|seminar|webinar|dialogue|convening|hackathon|consultation|retreat|hearing|colloquium"
)
_NOUN = re.compile(
    rf"\b(?P<noun>(?:{_STRONG}|side[- ]event|meeting|edition|round|reception)"
    r"(?: discussion| meeting)?)\b(?!-|[’']s\b| (?:room|hall|venue|report|series|paper"
    r"|organi[sz]ers|participants|attendees|delegates|website|page|programme|program|agenda|center|centre"
    r"|minutes|point|place|space|table|is based|are|fee|tickets)\b)"
)
_FRONT = re.compile(r"(?:(?<=[\s(“\"])|^)(?P<word>[\w’'&/–.-]*[\w’'])\s$")
_STOPS = word_set("""
    a an the its their our his her this that these those my your any some each every another other
    such same similar no one two three four five six seven several many more most few all both
    of in on at to for from by with as into during after before since about around between and or
    but nor than then when where while who which that what how is are was were be been being has
    have had will would can could may might should must do does did not held hosted organised
    organized convened attended joined opened closed ran run runs launched hold host hosts holding
    hosting organising organizing convening attend attending join joining organise organize convene
    led leads chaired said says also just only even last previous past recent upcoming
    forthcoming planned later latest earlier current whole entire main major big new great good
    successful important future press news via per up out off over under through within without
    including following called named see next-year kick-off preparatory
""")
_VAGUE = word_set("""
    annual special joint first-ever public international regional national global virtual online
    hybrid in-person two-day three-day one-day half-day full-day day-long inaugural general formal
    informal bilateral private closed closed-door open final closing opening informative working
    high-level small large short long internal regular monthly weekly
""") | frozenset({"day", "week", "regional", "similar"})
"""Words that alone do not tell which gathering is meant."""
_NAMELESS = frozenset({"Zoom", "Teams", "Board", "AI", "I", "CEO", "Q&A"})
_ARTICLE = re.compile(r"\b(?P<article>[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur)\s$")
_BEFORE = re.compile(
    r"\b(?:held|hold|holds|holding|host(?:s|ed|ing)?|co-?host(?:s|ed|ing)?|organi[sz](?:es?|ed|ing)"
    r"|co-?organi[sz](?:es|ed)|convenes?|convened|convening|attend(?:s|ed|ing)?|join(?:s|ed|ing)?"
    r"|address(?:es|ed|ing)?|opened|staged"
    r"|part(?:icipated|icipates|icipating|icipate)? in|spoke at|speak at|speaking at"
    r"|present(?:ed)? at|at|during|presented to|met for|came to|travelled to|invited to|following"
    r"|after|before|ahead of|welcomed)"
    r"(?: (?:in|on) [A-Z][\w ]{2,25},?)? $"
)
_BEHIND = re.compile(
    r"(?: \([^()]{2,40}\))?,?(?: (?:which|that))?(?: (?:was|is|will be|were|has been|had been))?"
    r"(?: (?:jointly|also|successfully|co-))?"
    r" ?(?:held|hosted|co-?hosted|organi[sz]ed|co-?organi[sz]ed|convened|took place|takes place"
    r"|will take place|met|gathered|brought together|drew|opened|attended by|chaired by"
    r"|(?:on [\w ]{3,20})?will (?:examine|discuss|explore|bring|feature|focus|address|consider)"
    r"|in (?:[A-Z]\w+ )?(?:19|20)\d\d|on \d|on [A-Z][a-z]+ \d|in [A-Z]|at [A-Z]|at the [A-Z])"
)
_YEAR_BEHIND = re.compile(r" \((?:[A-Z][\w ,]* )?(?:19|20)\d\d\)")
_UNREAL = re.compile(
    r"\b(?:not|n[’']t|never|no|cancel\w*|postpone\w*|if|could|should|would|might|propos\w*"
    r"|plans? (?:to|for)|call\w* for|like|any|every|such)\b[^.;]{0,30}$"
)
_AT_WORK = (
    r"in(?! (?-i:AI|[a-z]{4,} ?[a-z]*)\b(?<!in person)(?<!in partnership)(?<!in collaboration)"
    r"(?<!in conjunction)(?<!in cooperation))"
)
"""The "in" of a place or a time, not that of "engagement in governance"."""
TOPIC_BEHIND = re.compile(
    rf" (?:on|about) (?:(?!(?:{_AT_WORK}|it|they|he|she|we|has|have|had|at|with|from|between|that"
    r"|which|where|who|was|were|will|is|held|by|during|as|under|took|last|this|there|here|today"
    r"|hosted|organi[sz]ed|convened|next|to be|before|after|alongside|monday|tuesday|wednesday"
    r"|thursday|friday|saturday|sunday|\d{1,2}|january|february|march|april|may|june|july|august"
    r"|september|october|november|december)\b)[\w’'&/-]+ ?(?:, (?=\w+ and ))?){1,10}"
    r"(?<! )(?<! and)(?<! the)",
    re.IGNORECASE,
)
_OF = re.compile(r" (?:of|by) (?:the |its |their )?$")
_COUNTED_HEADS = frozenset(
    ["summit", "forum", "conference", "congress", "symposium", "workshop", "dialogue", "edition",
     "convening", "roundtable", "meeting"]
)  # fmt: skip
_AGAIN = frozenset({"edition", "round"})
_TALKS = re.compile(r"\b(?:dialogues?|talks|negotiations?|consultations?)\b", re.IGNORECASE)
_VERBAL = re.compile(r"\w+(?:ing|ed|ly)")
_OWNERS = frozenset({Kind.INSTITUTION, Kind.INITIATIVE})
_INSIDE = _OWNERS | {Kind.COUNTRY}
_MOST_IN_FRONT = 7
_LOOSE = frozenset({"meeting", "consultation", "dialogue"})
"""What needs a name in front of it or behind it to be told from others."""


def with_told_gatherings(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[list[Mention]]:
    """Return the mentions with the gatherings that the text describes and tells a deed of."""
    named = [m for mentions in found for m in mentions if m.kind is Kind.EVENT and not m.weak]
    current = [list(mentions) for mentions in found]
    for index, unit in enumerate(units):
        if unit.kind is UnitKind.HEADING and index < 2:
            continue
        for event in _told(text, unit, current[index], named):
            current[index] = placed(current[index], event)
    return current


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A gathering's noun with the words around it that could tell which one is meant."""

    span: Span
    head: str
    article: str
    begin: int
    """Where the phrase begins, with its article."""
    words: tuple[str, ...]
    """What stands in front of the noun."""
    short: str
    """The phrase without what it is on."""
    owned: bool
    """Whether the complement names a body or a text: "summit of the Reef Alliance"."""
    entry: bool
    """Whether it opens an item of a list without an article: "Reef Alliance meeting, Oslo"."""

    @property
    def told(self) -> bool:
        """Whether words behind the noun say what it is on or whose it is."""
        return self.span.end > self.span.start + len(self.short)


def _told(
    text: str, unit: Unit, mentions: Sequence[Mention], named: Sequence[Mention]
) -> Iterator[Mention]:
    for noun in _NOUN.finditer(text, unit.start, unit.end):
        known = [
            m for m in mentions if m.kind is Kind.EVENT and _meet(m.extent, Span(*noun.span()))
        ]
        if any(m.referring or not m.name.islower() for m in known):
            continue
        if _has_title(text, noun.end(), mentions):
            continue
        phrase = _phrase(text, unit, noun, mentions)
        if known:
            tells = all(phrase.span.covers(m.extent) and phrase.span != m.extent for m in known)
        else:
            tells = _deed(text, unit, phrase) and _tells_which(text, phrase, named)
        if tells and not _UNREAL.search(text, max(unit.start, phrase.begin - 40), phrase.begin):
            yield _event(text, phrase, mentions, known)


def _has_title(text: str, end: int, mentions: Sequence[Mention]) -> bool:
    """Return whether a title in quotation marks follows, by which the gathering goes."""
    titled = (m for m in mentions if m.kind is Kind.EVENT and m.span.start > end)
    return any(TITLED_BEHIND.fullmatch(text, end, m.span.start) for m in titled)


def _meet(span: Span, other: Span) -> bool:
    return span.start < other.end and other.start < span.end


def _phrase(text: str, unit: Unit, noun: re.Match[str], mentions: Sequence[Mention]) -> _Phrase:
    start = _front(text, unit.start, noun.start(), mentions)
    article = _ARTICLE.search(text, unit.start, start)
    end, owned = _complement(text, unit, noun.end(), mentions)
    return _Phrase(
        Span(start, end),
        noun["noun"].split()[0].replace("-", " ").lower(),
        article["article"].lower() if article else "",
        article.start() if article else start,
        tuple(text[start : noun.start()].split()),
        text[start : noun.end()],
        owned,
        unit.kind is UnitKind.ITEM and article is None and start == unit.start,
    )


def _event(
    text: str, phrase: _Phrase, mentions: Sequence[Mention], known: Sequence[Mention]
) -> Mention:
    """Return a phrase as an event, with the bodies in its name and what it was called so far."""
    name = phrase.span.cut(text)
    called = {name for m in known for name in (m.name, *m.aliases)}
    if phrase.told and phrase.words:
        called.add(phrase.short)
    inner = tuple(m for m in mentions if m.kind in _INSIDE and phrase.span.covers(m.extent))
    return Mention(
        Kind.EVENT,
        phrase.span,
        phrase.span,
        name,
        phrase.head,
        tuple(sorted(called - {name})),
        inner=inner,
    )


def _front(text: str, begin: int, noun: int, mentions: Sequence[Mention]) -> int:
    """Return where the words in front of a noun begin that say which gathering it is."""
    ends = {
        m.extent.end: m.span.start
        for m in mentions
        if m.kind in _INSIDE | {Kind.UNKNOWN} and m.span.start >= begin
    }
    start = noun
    for _ in range(_MOST_IN_FRONT):
        name = ends.get(start - 1, ends.get(start))
        if name is not None and name < start:
            start = name
            continue
        word = _FRONT.search(text, max(begin, start - 40), start)
        if word is None or word["word"].lower() in _STOPS or _VERBAL.fullmatch(word["word"]):
            break
        start = word.start("word")
    return start


def _complement(text: str, unit: Unit, end: int, mentions: Sequence[Mention]) -> tuple[int, bool]:
    """Return where the gathering's complement ends, and whether it names whose it is."""
    owners = (m for m in mentions if m.kind in _OWNERS and m.span.start >= end)
    owner = next((m for m in owners if _OF.fullmatch(text, end, m.span.start)), None)
    if owner is not None:
        return owner.span.end, True
    topic = TOPIC_BEHIND.match(text, end, unit.end)
    return (topic.end(), False) if topic else (end, False)


def _deed(text: str, unit: Unit, phrase: _Phrase) -> bool:
    """Return whether the text tells that the gathering was held or attended, when, or where."""
    begin, end = phrase.begin, phrase.span.end
    if _BEFORE.search(text, max(unit.start, begin - 60), begin):
        return True
    if _BEHIND.match(text, end, unit.end) or _YEAR_BEHIND.match(text, end, unit.end):
        return True
    line = unit.kind in {UnitKind.ITEM, UnitKind.LABEL}
    return line and (begin - unit.start < 3 or text[begin - 2 : begin] in {": ", ", "})


def _tells_which(text: str, phrase: _Phrase, named: Sequence[Mention]) -> bool:
    """Return whether the words tell a gathering from those that the page names."""
    definite = phrase.article not in {"", "a", "an"}
    count = editions_of(phrase.span.cut(text)) if phrase.words else set()
    if count and definite:
        return _counts_another(text, phrase, count, named)
    if phrase.head in _AGAIN:
        return False
    if phrase.owned:
        return True
    if any("anniversary" in word.lower() for word in phrase.words):
        return False
    alike = any(m.head == phrase.head or phrase.head in m.name.lower() for m in named)
    capital = [w for w in phrase.words if w[:1].isupper() and w not in _NAMELESS]
    capital = [w for w in capital if w.lower() not in _VAGUE]
    if capital and definite and named and places.city(" ".join(capital)):
        return False
    if capital:
        known = {w.lower() for m in named for w in (*m.name.split(), m.acronym)}
        return (phrase.entry or not alike) and any(w.lower() not in known for w in capital)
    telling = phrase.told or any(w.lower() not in _VAGUE for w in phrase.words)
    return phrase.article in {"a", "an"} and telling and not alike and phrase.head not in _LOOSE


def _counts_another(text: str, phrase: _Phrase, count: set[str], named: Sequence[Mention]) -> bool:
    """Return whether "the third edition" is one that no name on the page is counted as."""
    if phrase.head == "round":
        talks = (phrase.span.cut(text), *(m.name for m in named))
        return any(map(_TALKS.search, talks))
    counted = {edition for m in named for edition in editions_of(m.name)}
    owned = phrase.owned or phrase.head != "meeting"
    return phrase.head in _COUNTED_HEADS and owned and count.isdisjoint(counted)
