"""Names of institutions, events and initiatives, grown from their head nouns.

"Institute", "Forum" or "Declaration" with a capital starts a name; it grows to the left over
capitalised modifiers and to the right over its complement ("for AI International Governance"),
and stops where another name begins.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from govgraph.graph.statement import Span
from govgraph.loaders import heads, organizations, places, words
from govgraph.loaders.names import given_name, looks_like_person
from govgraph.loaders.posts import POST_HEADS
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.tokens import Token
from govgraph.loaders.rules.wording import (
    ARTICLES,
    CALENDAR,
    COMPLEMENT_PREPOSITIONS,
    CONJUNCTIONS,
    EVENT_MODIFIERS,
    GENERIC_MODIFIERS,
    HEADLINE_VERBS,
    OPENERS,
    TOPIC_ACRONYMS,
    UNIT_HEADS,
    word_set,
)

_LOOSE_HEADS = word_set("""
    launch opening closing visit training course energy digital cloud challenge lecture
    address award prize discussion discussions conversation community values day days week
    series party
""")
"""Heads that name an event or a text only with a year or an ordinal; otherwise they are topics."""
_PLURAL_EVENTS = word_set("""
    forums summits conferences seminars symposia symposiums workshops roundtables meetings
    sessions panels webinars congresses
""")
_SMALL_HEADS = frozenset({"summit", "conference", "forum", "congress", "symposium", "convention"})
_STANDING = word_set("""
    university college institute ministry academy agency commission council foundation
    parliament department centre laboratory school faculty organisation
""")
"""Kinds of heads that close the name of a body even in what an event is "on"."""
_LOOSE_TEXTS = word_set("""
    policy policies standard standards framework index project agenda plan goals process
    toolkit guide rules fund program programme research
""")
"""Heads that name a text or a scheme only with something of its own before or behind them."""
JOINED = frozenset({"network", "networks", "alliance", "coalition", "partnership"})
"""What states and bodies join: by the annotation guide an initiative, though it may have an office."""
_FRONT_HEADS = word_set("""
    universidad universidade universitas universiti université università universitat
    instituto institut istituto fundación fundação fondation fondazione ministerio ministère
    ministério centro radio banco banque conseil consejo conselho colegio escuela école
    scuola escola asociación associação rede red grupo agencia agência comisión hochschule
    politecnico casa observatorio observatório cámara câmara ville
""")
"""Heads that stand in front of the name: "Instituto Sur de Políticas"."""
_LEGISLATIVE = word_set("""
    general national federal legislative parliamentary people's people’s us u.s.
""")


def head_kind(word: str) -> Kind | None:
    """Return what a head noun makes of the name that it heads, or None if it is none."""
    lower = word.lower().rstrip(".")
    if lower in POST_HEADS:
        return None
    if lower in JOINED:
        return Kind.INITIATIVE
    for kind, known in (
        (Kind.INSTITUTION, heads.INSTITUTION_HEADS),
        (Kind.EVENT, heads.EVENT_HEADS),
        (Kind.INITIATIVE, heads.INITIATIVE_HEADS),
    ):
        if word in known or lower in known or lower.capitalize() in known:
            return kind
    return None


def _company_head(word: str) -> bool:
    """Return whether a word ends the names of companies but is an ordinary word too: "Technology"."""
    return heads.INSTITUTION_HEADS.get(word.capitalize()) == "company"


def is_year(word: str) -> bool:
    """Return whether a word is a year of our time."""
    return len(word) == 4 and word.isdigit() and word[:2] in {"19", "20"}


def is_ordinal(word: str) -> bool:
    """Return whether a word counts editions: `13th`, `XII`."""
    return word[:1].isdigit() and word[-2:].lower() in {"st", "nd", "rd", "th"}


@dataclass(frozen=True, slots=True)
class _Grown:
    first: int
    last: int
    head: int
    kind: Kind


class NameGrower:
    """Finds the headed names among the tokens of one unit."""

    def __init__(
        self, tokens: Sequence[Token], taken: Sequence[bool], headline: bool, title: bool = False
    ) -> None:
        self.tokens = tokens
        self.taken = taken
        self.headline, self.title = headline, title
        self.shouted = all(t.text.isupper() for t in tokens if t.word and t.text.isalpha())

    def names(self) -> list[_Grown]:
        """Return the outermost grown names, in order, none overlapping another."""
        grown = [g for i in range(len(self.tokens)) if (g := self._grow(i))]
        kept: list[_Grown] = []
        for name in sorted(grown, key=lambda g: (g.first, -g.last, g.head)):
            if kept and name.first <= kept[-1].last:
                if name.head > kept[-1].last and name.kind is not Kind.INSTITUTION:
                    kept.append(_Grown(kept[-1].last + 1, name.last, name.head, name.kind))
                    continue
                if name.last > kept[-1].last and name.first > kept[-1].head:
                    continue
                if name.last > kept[-1].last:
                    kept[-1] = self._joined(kept[-1], name)
                continue
            kept.append(name)
        return kept

    def _joined(self, outer: _Grown, inner: _Grown) -> _Grown:
        """Return one name of two that share words: the last head of a compound decides."""
        return _Grown(outer.first, inner.last, inner.head, inner.kind)

    def _grow(self, index: int) -> _Grown | None:
        token = self.tokens[index]
        if self.taken[index]:
            return None
        if not token.text[0].isupper():
            return self._small_head(index)
        if token.text.lower() in _PLURAL_EVENTS:
            return None
        kind = head_kind(token.text) or self._two_word_head(index)
        if kind is None:
            return None
        kind = self._by_context(index, kind)
        while (
            index + 1 < len(self.tokens)
            and self._compound(index + 1)
            and (later := head_kind(self.tokens[index + 1].text))
        ):
            index, kind = index + 1, self._by_context(index + 1, later)
        first = self._left(index, kind)
        if (
            kind is Kind.INSTITUTION
            and _company_head(token.text)
            and not self._closes_company(first, index)
        ):
            return None
        last = self._right(index, kind)
        if token.text.lower() in _LOOSE_TEXTS and last - first < 2 and self._topic(first, last):
            return None
        if first == last and kind is not Kind.INSTITUTION:
            return None
        if token.text.lower() in _LOOSE_HEADS and not self._dated(first, last):
            return None
        return _Grown(first, last, index, kind)

    def _two_word_head(self, index: int) -> Kind | None:
        """Return the kind that a head of two words makes: "Round Table", "Task Force"."""
        pair = " ".join(t.text for t in self.tokens[max(0, index - 1) : index + 1]).lower()
        return {
            "round table": Kind.EVENT,
            "mesa redonda": Kind.EVENT,
            "task force": Kind.INSTITUTION,
        }.get(pair)

    def _small_head(self, index: int) -> _Grown | None:
        """Take "the AI For Good summit", "the Data for Policy conference": a name before a small head."""
        if self.tokens[index].text not in _SMALL_HEADS or index < 2:
            return None
        first = index
        while first > 0 and (
            self._name_word(first - 1)
            or (self.tokens[first - 1].text.lower() in {"for", "of"} and self._name_word(first - 2))
        ):
            first -= 1
        first = self._trimmed(first, index)
        names = [self.tokens[i] for i in range(first, index)]
        if (
            not names
            or not names[0].capital
            or all(words.common_word(t.text) for t in names if t.text not in TOPIC_ACRONYMS)
        ):
            if (
                len(names) < 2
                or not any(t.text in TOPIC_ACRONYMS for t in names)
                or (names[0].text in TOPIC_ACRONYMS and len(names) == 1)
            ):
                return None
        last = (
            index + 1
            if index + 1 < len(self.tokens) and is_year(self.tokens[index + 1].text)
            else index
        )
        return _Grown(first, last, index, Kind.EVENT)

    def _dated(self, first: int, last: int) -> bool:
        return any(is_year(t.text) or is_ordinal(t.text) for t in self.tokens[first : last + 1])

    def _by_context(self, index: int, kind: Kind) -> Kind:
        """Return the kind of a head that names bodies, gatherings or texts, by its neighbours."""
        word = self.tokens[index].text.lower()
        before = self.tokens[index - 1].text.lower() if index else ""
        after = self.tokens[index + 1].text.lower() if index + 1 < len(self.tokens) else ""
        if word == "convention":
            return (
                Kind.INITIATIVE
                if after in {"on", "against", "for"} or before == "framework"
                else kind
            )
        if word == "conference" and before == "general":
            return Kind.INSTITUTION
        if word in {"assembly", "congress"}:
            return Kind.INSTITUTION if before in _LEGISLATIVE or after == "of" else kind
        if (
            word
            in {"program", "programme", "project", "fund", "network", "partnership", "alliance"}
            and before == "development"
        ):
            return Kind.INSTITUTION
        return kind

    def _closes_company(self, first: int, index: int) -> bool:
        """Return whether the words before "Robotics" or "Technologies" are a name, not a topic."""
        before = [self.tokens[i].text.lower() for i in range(first, index) if self.tokens[i].word]
        if self.tokens[index].text.lower() == "group" and len(before) > 1:
            return True
        return bool(before) and not all(words.common_word(w) or w in CONJUNCTIONS for w in before)

    # growing to the left

    def _left(self, index: int, kind: Kind) -> int:
        first, crossed = index, False
        while first > 0:
            before = self.tokens[first - 1]
            if self._name_word(first - 1):
                first -= 1
            elif before.text.lower() in CONJUNCTIONS and self._may_join(first - 2, first):
                first, crossed = first - 2, True
            elif (
                (
                    before.text == "of"
                    and first > 1
                    and self.tokens[first - 2].text
                    in {"Gulf", "Bay", "Horn", "Cape", "Isle", "Sea", "Strait"}
                )
                or (before.text == "," and crossed and self._may_join(first - 2, first))
                or (
                    before.text in {"’", "'"}
                    and self._name_word(first - 2)
                    and self.tokens[first - 2].text.endswith("s")
                )
                or (
                    kind is Kind.EVENT
                    and before.text.lower() in {"for", "of"}
                    and first > 2
                    and self._known_prefix(first)
                )
            ):
                first -= 2
            elif kind is Kind.EVENT and before.text.lower() in EVENT_MODIFIERS and first == index:
                first -= 1
            else:
                break
        return self._trimmed(first, index)

    def _known_prefix(self, first: int) -> bool:
        """Return whether "AI for Good" or its like stands before the words."""
        words_ = " ".join(t.text for t in self.tokens[first - 2 : first + 1])
        return self._name_word(first - 2) and organizations.known_initiative(words_) is not None

    def _trimmed(self, first: int, index: int) -> int:
        """Drop what opens the sentence or the headline without belonging to the name."""
        if self.headline:
            for at in range(index - 1, first - 1, -1):
                if self.tokens[at].text.lower() in HEADLINE_VERBS:
                    return at + 1
        while first < index and self.tokens[first].text.lower() in OPENERS | ARTICLES:
            counted = self.tokens[first].text.lower() in EVENT_MODIFIERS and first > 0
            if counted and self.tokens[first - 1].text.lower() in ARTICLES:
                break
            first += 1
        return first

    def _name_word(self, at: int) -> bool:
        if at < 0 or self.taken[at]:
            return False
        token = self.tokens[at]
        if not token.word:
            return False
        if is_year(token.text) or is_ordinal(token.text):
            return True
        if token.text in {"The", "A", "An"} and not self.shouted:
            return False
        if token.text.lower() in OPENERS and (
            at == 0 or not self.tokens[at - 1].word or self.shouted
        ):
            return False
        return token.capital and (not self.shouted or token.text.lower() not in CONJUNCTIONS | COMPLEMENT_PREPOSITIONS | ARTICLES)  # fmt: skip

    def _may_join(self, left: int, right: int) -> bool:
        """Return whether "Science and Technology" is one modifier rather than two names."""
        if left < 0 or not self._name_word(left):
            return False
        a, b = self.tokens[left].text, self.tokens[right].text
        if (
            a.lower() in POST_HEADS
            or (head_kind(a) is Kind.INSTITUTION and not _company_head(a))
            or places.country(a)
            or places.city(a)
        ):
            return False
        if self.title and left == self._title_start(left):
            return True
        if given_name(a) or given_name(b):
            return False
        return words.common_word(a.lower()) or words.common_word(b.lower())

    def _title_start(self, left: int) -> int:
        """Return `left` if nothing but name words stands before it in the title, else another place."""
        return left if all(self._name_word(i) for i in range(left)) else -1

    # growing to the right

    def _right(self, index: int, kind: Kind) -> int:
        last = index
        while last + 1 < len(self.tokens) and self._compound(last + 1):
            last += 1
        while True:
            grown = self._complement(last, index, kind)
            if grown == last:
                break
            last = grown
        if kind is Kind.EVENT and last + 1 < len(self.tokens) and self._edition(last + 1):
            last += 1
        if (
            kind is Kind.INITIATIVE
            and last + 1 < len(self.tokens)
            and re.fullmatch(r"\d\.\d", self.tokens[last + 1].text)
        ):
            last += 1
        return last

    def _edition(self, at: int) -> bool:
        """Return whether the number of an edition closes the name: "Forum 2021", "Indaba 3"."""
        word = self.tokens[at].text
        after = self.tokens[at + 1].text if at + 1 < len(self.tokens) else ""
        return is_year(word) or (
            word.isdigit()
            and len(word) <= 2
            and not after[:1].isalpha()
            and after not in {"%", ":", "."}
        )

    def _compound(self, at: int) -> bool:
        """Return whether the word goes on the same name: "Institute Network", "Forum 2021"."""
        token = self.tokens[at]
        if not self._name_word(at) or not token.text[0].isalpha():
            return False
        before = self.tokens[at - 1].text
        if token.text.lower() in POST_HEADS:
            return False
        if self.headline and token.text.lower() in HEADLINE_VERBS:
            return False
        if before.lower() in {"university", "college", "school", "trinity"}:
            return not places.country(token.text) or not self._person_from(at)
        back = at - 1
        while (
            back > 0
            and self._name_word(back)
            and self.tokens[back].text.lower() not in _FRONT_HEADS
        ):
            back -= 1
        if self.tokens[back].text.lower() in _FRONT_HEADS and self._name_word(back):
            return True
        if (
            head_kind(before) is Kind.INSTITUTION
            and token.text.isupper()
            and len(token.text) > 2
            and not self.shouted
        ):
            return token.text not in TOPIC_ACRONYMS
        return head_kind(token.text) is not None

    def _complement(self, last: int, head: int, kind: Kind) -> int:
        """Return the last token of the name with one more piece of complement, or `last`."""
        at = last + 1
        if at + 1 >= len(self.tokens):
            return last
        word = self.tokens[at].text.lower()
        if word in COMPLEMENT_PREPOSITIONS:
            return self._after_preposition(last, at, head, kind)
        if last == head:
            return last
        if word in CONJUNCTIONS:
            return self._after_conjunction(last, at, kind)
        if word == ",":
            return self._after_comma(last, at)
        return last

    def _after_preposition(self, last: int, at: int, head: int, kind: Kind) -> int:
        start = at + 1
        if self.tokens[start].text.lower() in ARTICLES and start + 1 < len(self.tokens):
            start += 1
        if (
            not self._name_word(start)
            or is_year(self.tokens[start].text)
            or self.tokens[start].text.lower() in CALENDAR
        ):
            return last
        run = self._run(start)
        if kind is Kind.INSTITUTION:
            other = next(
                (
                    i
                    for i in range(start + 1, run + 1)
                    if head_kind(self.tokens[i].text) in {Kind.INITIATIVE, Kind.EVENT}
                ),
                None,
            )
            if other is not None and self.tokens[at].text.lower() == "of":
                first = self._own_words(start, other)
                return first if first >= start else last
        if self.tokens[at].text.lower() in {"in", "with", "to"} and self._is_place(start, run):
            return last
        if (
            kind is Kind.EVENT
            and self.tokens[at].text.lower() == "in"
            and not self._topic(start, run)
        ):
            return last
        if last == head and self._lesser_body(head) and self._independent(start, run):
            return last
        complete = last > head or not self._generic(head)
        topical = self.tokens[at].text.lower() in {"on", "for", "against"}
        if (
            complete
            and self._independent(start, run)
            and not (topical and self._topic_or_head(start, run))
        ):
            return last
        return run

    def _own_words(self, start: int, other: int) -> int:
        """Return the last word that belongs to the body in "Council of Europe Framework Convention"."""
        for end in range(other - 1, start - 1, -1):
            words_ = " ".join(t.text for t in self.tokens[max(0, start - 2) : end + 1])
            if organizations.known_organization(words_):
                return end
        return other

    def _topic_or_head(self, first: int, last: int) -> bool:
        """Return whether the words are a topic, though one may head a body: "Algorithmic Courts"."""
        closing = heads.INSTITUTION_HEADS.get(self.tokens[last].text, "")
        named = " ".join(t.text for t in self.tokens[first : last + 1])
        return (
            closing not in _STANDING
            and organizations.known_organization(named) is None
            and not self._person_from(first)
            and not self._is_place(first, last)
        )

    def topic_end(self, start: int) -> int:
        """Return the last token of the topic that starts there, over "and", "of" and "on"."""
        last = self._run(start)
        while True:
            grown = (
                self._complement(last, -1, Kind.INITIATIVE) if last + 2 < len(self.tokens) else last
            )
            at = last + 1
            if (
                grown == last
                and at + 1 < len(self.tokens)
                and self.tokens[at].text in {"to", "of", "on"}
            ):
                after = at + 1 + (self.tokens[at + 1].text in ARTICLES)
                if after < len(self.tokens) and self._name_word(after):
                    grown = self._run(after)
            if grown == last:
                return last
            last = grown

    def _lesser_body(self, head: int) -> bool:
        """Return whether a committee or board is a part of what it is "of", and no body of its own."""
        if self.tokens[head].text.lower() not in {"committee", "board", "section", "branch"}:
            return False
        before = self.tokens[head - 1].text.lower() if head else ""
        return before not in {"national", "central", "standing", "state", "select", "international"}

    def _generic(self, head: int) -> bool:
        """Return whether what stands before the head leaves the name without content."""
        at = head - 1
        while at >= 0 and self._name_word(at):
            if self.tokens[at].text.lower() not in GENERIC_MODIFIERS and not is_ordinal(
                self.tokens[at].text
            ):
                return False
            at -= 1
        return True

    def _after_conjunction(self, last: int, at: int, kind: Kind) -> int:
        start = at + 1
        if (
            kind is Kind.INITIATIVE
            and self.tokens[start].text == "the"
            and start + 1 < len(self.tokens)
            and self._name_word(start + 1)
        ):
            run = self._run(start + 1)
            return run if self._topic(start + 1, run) else last
        if not self._name_word(start):
            return last
        run = self._run(start)
        if kind is not Kind.INSTITUTION and self._topic_or_head(start, run):
            return run
        if (
            run == start
            and words.common_word(self.tokens[start].text)
            and self._topic_or_head(start, run)
        ):
            return run
        if self._independent(start, run) or self._person_from(start) or self._is_place(start, run):
            return last
        return run

    def _after_comma(self, last: int, at: int) -> int:
        """Grow over "Religion, Human Values, and International Relations", never over a list of names."""
        end, start = last, at + 1
        while start < len(self.tokens) and self._name_word(start):
            run = self._run(start)
            if not self._topic(start, run):
                return last
            end, start = run, run + 1
            if start < len(self.tokens) and self.tokens[start].text == ",":
                start += 1
            if start < len(self.tokens) and self.tokens[start].text.lower() in CONJUNCTIONS:
                if start + 1 < len(self.tokens) and self._name_word(start + 1):
                    tail = self._run(start + 1)
                    if self._topic(start + 1, tail):
                        return tail
                return last
            if start == end + 1:
                return last
        return last

    def _topic(self, first: int, last: int) -> bool:
        """Return whether a run of words is all ordinary words, a topic rather than a name."""
        return all(
            words.common_word(self.tokens[i].text.lower())
            and head_kind(self.tokens[i].text) is not Kind.INSTITUTION
            for i in range(first, last + 1)
        )

    def _run(self, first: int) -> int:
        last = first
        while last + 1 < len(self.tokens) and self._name_word(last + 1):
            if is_year(self.tokens[last + 1].text):
                break
            last += 1
        return last

    def _independent(self, first: int, last: int) -> bool:
        """Return whether the words name a body of their own: they hold a head, or are well known."""
        for index in range(first, last + 1):
            word = self.tokens[index].text
            if head_kind(word) is Kind.INSTITUTION and not _company_head(word):
                return True
        text = " ".join(self.tokens[i].text for i in range(first, last + 1))
        return organizations.known_organization(text) is not None or (
            last == first
            and self.tokens[first].text.isupper()
            and len(text) > 2
            and text not in TOPIC_ACRONYMS
        )

    def _is_place(self, first: int, last: int) -> bool:
        text = " ".join(self.tokens[i].text for i in range(first, last + 1))
        return bool(places.country(text) or places.city(text) or places.region(text))

    def _person_from(self, first: int) -> bool:
        run = self._run(first)
        return (
            1 <= run - first <= 3
            and looks_like_person([t.text for t in self.tokens[first : run + 1]]) >= 0.6
        )


def grown_mention(text: str, tokens: Sequence[Token], name: _Grown) -> Mention:
    """Return the mention that a grown name is."""
    span = Span(tokens[name.first].start, tokens[name.last].end)
    head = tokens[name.head].text.lower()
    kind = name.kind
    if kind is Kind.INITIATIVE and organizations.known_organization(span.cut(text)):
        kind = Kind.INSTITUTION
    elif kind is not Kind.INITIATIVE and organizations.known_initiative(span.cut(text)):
        kind = Kind.INITIATIVE
    inside = [t.text.lower() for t in tokens[name.first : name.last + 1]]
    empty = all(
        w in GENERIC_MODIFIERS or w == head or (name.kind is Kind.EVENT and head_kind(w))
        for w in inside
    )
    counted = (
        name.kind is Kind.EVENT
        and any(is_ordinal(t.text) for t in tokens[name.first : name.head])
        and name.head - name.first > 1
    )
    council = (
        head in {"council", "assembly", "commission"}
        and name.last == name.head
        and name.head > name.first
    )
    empty = empty and not counted and not council
    parent = _parent_in_name(text, tokens, name) if kind is Kind.INSTITUTION else None
    dated = any(is_year(t.text) for t in tokens[name.first : name.last + 1])
    lands = _countries_in_name(text, span) if kind is Kind.EVENT and dated else ()
    weak = tokens[name.head].text.islower() and name.head - name.first == 1
    return Mention(
        kind,
        span,
        span,
        span.cut(text),
        head,
        referring=empty,
        parent=parent,
        inner=lands,
        weak=weak,
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


_REPRESENTING = word_set("""
    delegation mission secretariat office representation bureau
""")


def _parent_in_name(text: str, tokens: Sequence[Token], name: _Grown) -> Mention | None:
    """Return the body that a name holds: "Delegation of the European Union", "X University Center"."""
    unit = tokens[name.head].text.lower() in UNIT_HEADS
    for index in range(name.first + 1, name.head if unit else 0):
        if (
            tokens[index].text in {"University", "Academy", "College", "Ministry"}
            and index - name.first >= 1
        ):
            span = Span(tokens[name.first].start, tokens[index].end)
            return Mention(Kind.INSTITUTION, span, span, span.cut(text), tokens[index].text.lower())
    start = name.head + 2
    if (
        tokens[name.head].text.lower() not in _REPRESENTING
        or start > name.last
        or tokens[start - 1].text != "of"
    ):
        return None
    start += tokens[start].text.lower() in ARTICLES
    span = Span(tokens[start].start, tokens[name.last].end)
    if organizations.known_organization(span.cut(text)) is None:
        return None
    return Mention(Kind.INSTITUTION, span, span, span.cut(text))
