"""Names of institutions, events and initiatives, grown from their head nouns.

"Institute", "Forum" or "Declaration" with a capital starts a name; it grows to the left over
capitalised modifiers and to the right over its complement ("for AI International Governance"),
and stops where another name begins.
"""

from __future__ import annotations

from dataclasses import dataclass

from govgraph.loaders import organizations
from govgraph.loaders.posts import POST_HEADS
from govgraph.loaders.rules.growing_left import first_word, without_opening
from govgraph.loaders.rules.growing_right import goes_on, last_word
from govgraph.loaders.rules.head_nouns import company_head, head_kind, is_ordinal, is_year
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.name_forms import initials_of
from govgraph.loaders.rules.name_words import NameWords
from govgraph.loaders.rules.text_heads import in_job_title
from govgraph.loaders.rules.told_occasions import told_as_held
from govgraph.loaders.rules.wording import (
    ARTICLES,
    CONJUNCTIONS,
    EVENT_MODIFIERS,
    TOPIC_ACRONYMS,
    word_set,
)
from govgraph.loaders.words import common_word

_ALSO_VERBS = frozenset({"talk", "talks", "meet", "show", "camp", "debate", "challenge", "lecture"})
_BEFORE_VERBS = word_set("""
    that who which we they you i to can could will should must not let's let’s don't don’t
""")
"""Before what is a verb even in a title: "Ledgers That Talk Back"."""
_LOOSE_HEADS = word_set("""
    launch opening closing visit training course energy digital cloud challenge lecture
    address award prize discussion discussions conversation community values day days week month
    series party
""")
"""Heads that name an event or a text only with a year or an ordinal; otherwise they are topics."""
_PLURAL_EVENTS = word_set("""
    forums summits conferences seminars symposia symposiums workshops roundtables meetings
    sessions panels webinars congresses
""")
_SMALL_HEADS = word_set("""
    summit conference forum congress symposium convention hackathon datathon bootcamp
    unconference festival conclave colloquium indaba
""")
_SMALLER_HEADS = word_set("""
    seminar webinar workshop roundtable meetup masterclass
""")
"""Heads in small letters that any body or place may stand before: "the Nairobi workshop"."""
_LOOSE_TEXTS = word_set("""
    policy policies standard standards framework index project agenda plan goals process
    toolkit guide rules fund program programme research
""")
"""Heads that name a text or a scheme only with something of its own before or behind them."""
_CLOSING_EVENTS = word_set("""
    summit conference symposium workshop seminar congress hackathon roundtable webinar colloquium
""")
_REPORTING = word_set("""
    report statement declaration communiqué summary outcome outcomes recommendations resolution
    agenda message messages letter paper plan minutes proceedings book review
    secretariat office committee bureau board ambassador delegation mission
""")
"""Heads of what comes out of an event or prepares it: "Report on the Harbour Workshop"."""
_KINDS_OF_EVENT = word_set("""
    latest upcoming opening closing informal special international high-level joint final plenary
""")
_STUDIED = word_set("""
    transactions journal annals proceedings phd ph.d doctorate degree degrees master master's
    msc bsc ma ba bachelor bachelor's diploma certificate professor lecturer expert expertise
    chair background interest interests work research specialist course minor major
""")
"""What "on Database Systems" behind makes a field, no company."""
_KINDS_OF_BODIES = word_set("""
    organizations organisations companies institutions universities agencies communities bodies
    ministries governments firms
""")
"""Several bodies of a kind, no name of one: "Five New Partner Organizations"."""
_WEEKS = frozenset({"week", "days"})
_LEGISLATIVE = word_set("""
    general national federal legislative parliamentary people's people’s us u.s. union
""")
_TWO_WORD_HEADS = {
    "round table": Kind.EVENT,
    "mesa redonda": Kind.EVENT,
    "deep dive": Kind.EVENT,
    "town hall": Kind.EVENT,
    "open house": Kind.EVENT,
    "ministerial event": Kind.EVENT,
    "high-level event": Kind.EVENT,
    "flagship event": Kind.EVENT,
    "task force": Kind.INSTITUTION,
    "advisory panel": Kind.INSTITUTION,
    "scientific panel": Kind.INSTITUTION,
    "rights watch": Kind.INSTITUTION,
    "brother watch": Kind.INSTITUTION,
    **{
        f"{season} {kind}": Kind.EVENT
        for season in ("summer", "winter", "spring", "autumn")
        for kind in ("school", "institute", "academy", "camp")
    },
    **{
        f"{kind} series": Kind.EVENT
        for kind in (
            "briefing",
            "seminar",
            "webinar",
            "lecture",
            "workshop",
            "dialogue",
            "speaker",
            "event",
            "talk",
            "roundtable",
            "discussion",
        )
    },
}
_CONVENED = word_set("""
    advisory expert experts working study steering contact reference consultative drafting
    interest coordination task
""")
"""Kinds of groups that are named by what they are "on": "Advisory Group on Tides"."""
_MINISTERS = frozenset({"minister", "ministers", "secretary", "commissioner", "commissioners"})
"""Posts whose field is told in front: "Digital Communications Ministers"."""
_DEVELOPING = word_set("""
    program programme project fund network partnership alliance
""")


@dataclass(frozen=True, slots=True)
class GrownName:
    """The tokens of a name: its first, its last, its head noun; and what the head makes of it."""

    first: int
    last: int
    head: int
    kind: Kind


def grown_names(words: NameWords) -> list[GrownName]:
    """Return the outermost names of a unit, in order, none overlapping another."""
    grown = [name for i in range(len(words.tokens)) if (name := _grown(words, i))]
    kept: list[GrownName] = []
    for name in sorted(grown, key=lambda g: (g.first, -g.last, g.head)):
        if kept and name.first <= kept[-1].last:
            kept[-1:] = _reconciled(words, kept[-1], name)
        else:
            kept.append(name)
    return _joined(words, kept)


_SECOND_HALF = word_set("""
    training workshop exhibition expo awards award gala dinner hackathon fair ceremony school
    technical annual public poster matchmaking networking reception showcase trade investment
    general assembly meeting workshops exhibitions career job
""")
"""Words of what is held along with a forum under one name: "Reef Forum and Training Workshop"."""


def _joined(words: NameWords, names: list[GrownName]) -> list[GrownName]:
    """Return the names with "X Forum" and "Training Workshop 2014" behind its "and" as one."""
    joined: list[GrownName] = []
    for name in names:
        last = joined[-1] if joined else None
        plain = all(
            is_year(words.text(at)) or words.lower(at) in _SECOND_HALF
            for at in range(name.first, name.last + 1)
        )
        linked = last is not None and last.last + 2 == name.first
        events = last is not None and name.kind is last.kind is Kind.EVENT
        if last and events and linked and plain and words.lower(last.last + 1) in CONJUNCTIONS:
            joined[-1] = GrownName(last.first, name.last, last.head, Kind.EVENT)
        else:
            joined.append(name)
    return joined


def _known_to(words: NameWords, at: int) -> bool:
    """Return whether a plural closes a known name: "Open Society Foundations"."""
    return any(
        organizations.known_organization(words.phrase(first, at)) is not None
        for first in range(max(0, at - 5), at)
    )


def _reconciled(words: NameWords, outer: GrownName, inner: GrownName) -> list[GrownName]:
    """Return what two names that share words come to: one of them, both apart, or a compound."""
    if inner.last == outer.last == inner.head and _closes(words, outer, inner):
        return [GrownName(outer.first, inner.last, inner.head, inner.kind)]
    if inner.head > outer.last and inner.kind is not Kind.INSTITUTION:
        return [outer, GrownName(outer.last + 1, inner.last, inner.head, inner.kind)]
    if inner.last <= outer.last or inner.first > outer.head:
        return [outer]
    return [GrownName(outer.first, inner.last, inner.head, inner.kind)]


def _closes(words: NameWords, outer: GrownName, inner: GrownName) -> bool:
    """Return whether a body's noun ends a name that a network seems to head: "Network Centre"."""
    if inner.kind is not Kind.INSTITUTION or outer.kind is not Kind.INITIATIVE:
        return False
    between = words.tokens[outer.head + 1 : inner.head]
    return all(token.word and token.text[:1].isupper() for token in between)


def _grown(words: NameWords, index: int) -> GrownName | None:
    """Return the name that the word at the place heads, or None if it heads none."""
    word = words.text(index)
    if words.taken[index]:
        return None
    if not word[0].isupper():
        return _before_small_head(words, index)
    if word.lower() in _PLURAL_EVENTS or (word in {"FAIR", "ACT", "PACT"} and not words.shouted):
        return None
    if word.lower() in _KINDS_OF_BODIES and not _known_to(words, index):
        return None
    if word == "Bill" and words.lower(index - 1) in POST_HEADS and words.fits(index + 1):
        return None
    if word.lower() in _ALSO_VERBS and words.lower(index - 1) in _BEFORE_VERBS:
        return None
    kind = _TWO_WORD_HEADS.get(words.phrase(max(0, index - 1), index).lower()) or head_kind(word)
    if kind is None:
        return None
    head, kind = _last_head(words, index, kind)
    first, last = first_word(words, head, kind), last_word(words, head, kind)
    name = _headed_by_event(words, GrownName(first, last, head, kind))
    return name if _is_name(words, name, word.lower()) else None


def _headed_by_event(words: NameWords, name: GrownName) -> GrownName:
    """Return "X Charter for Asia and Africa Workshop" as the workshop that it ends in."""
    gathering = words.lower(name.last) in _CLOSING_EVENTS and words.text(name.last)[0].isupper()
    if not gathering or name.last == name.head or name.kind is Kind.EVENT:
        return name
    articles = any(words.text(at) in ARTICLES for at in range(name.head, name.last))
    if articles or words.lower(name.head) in _REPORTING or name.last == name.head + 2:
        return name
    return GrownName(name.first, name.last, name.last, Kind.EVENT)


def _last_head(words: NameWords, index: int, kind: Kind) -> tuple[int, Kind]:
    """Return the last head of a compound, which decides: "Institute Network"."""
    kind = _kind_by_neighbours(words, index, kind)
    while goes_on(words, index + 1) and (later := head_kind(words.text(index + 1))):
        if kind is Kind.INSTITUTION is not later and in_job_title(words, index + 1):
            break
        index += 1
        kind = _kind_by_neighbours(words, index, later)
    return index, kind


def _is_name(words: NameWords, name: GrownName, opening_head: str) -> bool:
    """Return whether what has grown has content enough for a name of its own."""
    first, last = name.first, name.last
    if name.kind is Kind.INSTITUTION and company_head(opening_head):
        of_people = words.text(name.head) == "Group" and words.text(name.head + 1) == "of"
        if not (of_people and last > name.head) and not _names_company(words, first, name.head):
            return False
        if words.lower(first - 1) in {"on", "of", "in"} and words.lower(first - 2) in _STUDIED:
            return False
    elif first == last and name.kind is not Kind.INSTITUTION:
        return False
    if company_head(opening_head) and words.lower(last + 1) in _MINISTERS:
        return False
    if name.kind is Kind.INITIATIVE and (in_job_title(words, last) or _only_topics(words, name)):
        return False
    if opening_head in _LOOSE_TEXTS and last - first < 2 and words.is_topic(first, last):
        return _is_title(words, first, last)
    if words.phrase(name.head - 1, name.head).lower() in _TWO_WORD_HEADS:
        return last - first > 1
    if opening_head not in _LOOSE_HEADS or _tells_occasion(words, name):
        return True
    return told_as_held(words, first, name.head, last)


def _is_title(words: NameWords, first: int, last: int) -> bool:
    """Return whether "The Harbour Project" is all of a heading, article and head included."""
    whole = words.title and first == 1 and last == len(words.tokens) - 1
    return whole and words.text(0) == "The" and words.lower(last) in {"project", "fund", "program"}


def _only_topics(words: NameWords, name: GrownName) -> bool:
    """Return whether a text's noun closes an enumeration of topics: "Technology and Policy"."""
    if words.lower(name.head) == "law" and words.lower(name.first - 1) in {"in", "of", "on"}:
        return (
            name.last == name.head and words.text(name.last + 1) != "("
        )  # "a degree in Tidal Law"
    closing = name.last == name.head and words.lower(name.head - 1) in CONJUNCTIONS
    return closing and words.text(name.last + 1) != "(" and words.is_topic(name.first, name.last)


def _tells_occasion(words: NameWords, name: GrownName) -> bool:
    """Return whether a date, an acronym behind it or a place before it makes a name of a "Day"."""
    first, last = name.first, name.last
    if words.is_dated(first, last):
        return True
    if words.phrase(name.head, name.head + 2).lower() == "day of action" and first < name.head:
        return True
    acronym = words.text(last + 2) if words.text(last + 1) == "(" else ""
    if last > first + 1 and acronym in initials_of(words.phrase(first, last)):
        return True
    placed = words.is_place(first, first) or words.is_place(first, first + 1)
    return placed and words.lower(name.head) in _WEEKS and last > first + 1


def _names_company(words: NameWords, first: int, head: int) -> bool:
    """Return whether the words before "Robotics" or "Technologies" are a name, not a topic."""
    before = [t.text.lower() for t in words.tokens[first:head] if t.word]
    if words.lower(head) == "group" and len(before) > 1:
        return True
    if words.lower(head) == "group" and before and before[-1] in _CONVENED:
        return words.text(head + 1) in {"on", "for", "of"} and words.fits(head + 2)
    return bool(before) and not all(common_word(w) or w in CONJUNCTIONS for w in before)


def _before_small_head(words: NameWords, head: int) -> GrownName | None:
    """Return the name before a small head: "the AI For Good summit"."""
    smaller = words.text(head) in _SMALLER_HEADS
    if not (smaller or words.text(head) in _SMALL_HEADS) or head < 2:
        return None
    first = head
    while words.fits(first - 1) or (
        words.lower(first - 1) in {"for", "of"} and words.fits(first - 2)
    ):
        first -= 1
    first = without_opening(words, first, head)
    if not _distinguishes(words, first, head):
        return None
    if smaller and (head - first < 2 or _only_says_whose(words, first, head - 1)):
        return None
    first -= words.lower(first - 1) in EVENT_MODIFIERS - _KINDS_OF_EVENT
    last = head + is_year(words.text(head + 1))
    return GrownName(first, last, head, Kind.EVENT)


def _only_says_whose(words: NameWords, first: int, last: int) -> bool:
    """Return whether what stands before a small head is a place, a body or a person."""
    return words.is_place(first, last) or words.is_body(first, last) or words.is_person(first)


def _distinguishes(words: NameWords, first: int, head: int) -> bool:
    """Return whether the words before a small head tell this event from others."""
    before = words.tokens[first:head]
    own = [t for t in before if t.text not in TOPIC_ACRONYMS]
    if len(before) > 1 and len(own) < len(before):
        return True
    return bool(own) and before[0].capital and not all(common_word(t.text) for t in own)


def _kind_by_neighbours(words: NameWords, index: int, kind: Kind) -> Kind:
    """Return the kind of a head that names bodies, gatherings or texts, by its neighbours."""
    word, before, after = words.lower(index), words.lower(index - 1), words.lower(index + 1)
    if word == "convention":
        text = after in {"on", "against", "for"} or before == "framework"
        return Kind.INITIATIVE if text else kind
    counted = is_ordinal(words.text(index - 2)) or words.lower(index - 2) in EVENT_MODIFIERS
    on_topic = after in {"on", "for"}
    if word == "assembly" and counted and before in {"general", "annual", "plenary", "global"}:
        return Kind.EVENT  # "the 5th General Assembly"
    if word == "assembly" and words.lower(index - 1) == "own" and after == "of":
        return Kind.EVENT  # "held its own Assembly of Reefs"
    body = (
        (word == "conference" and before == "general" and not counted and not on_topic)
        or (word in {"assembly", "congress"} and (before in _LEGISLATIVE or after == "of"))
        or (word == "congress" and before in {"union", "unions", "workers", "labour"})
        or (word in _DEVELOPING and before == "development")
    )
    return Kind.INSTITUTION if body else kind
