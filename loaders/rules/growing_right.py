"""How a name grows to the right of its head noun, over its complement: "for Science and Peace"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from govgraph.loaders import heads, organizations, places
from govgraph.loaders.names import given_name
from govgraph.loaders.posts import POST_HEADS
from govgraph.loaders.rules.accreditation import over_accreditation
from govgraph.loaders.rules.campuses import campus_end
from govgraph.loaders.rules.complement_words import (
    AIMS,
    CAMPUSES,
    FIELDS,
    NEVER_ON,
    OF_ITS_OWN,
    PARTS,
    POSTED,
    SINGULARS,
    STANDING,
    TOPICS,
    UNITS,
    YEARLY,
)
from govgraph.loaders.rules.foreign_names import foreign_step, opens_with_front_head
from govgraph.loaders.rules.head_nouns import (
    JOINED,
    head_kind,
    is_ordinal,
    is_year,
)
from govgraph.loaders.rules.joined_words import (
    another_name,
    head_of_another,
    in_portfolio,
    joined_by_sign,
    opens_with_body,
    over_owner,
    own_end,
)
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.name_endings import (
    before_closing_post,
    before_post,
    behind_quoted,
    opens_known_text,
    over_country,
    over_region,
    to_bracket,
)
from govgraph.loaders.rules.name_words import NameWords
from govgraph.loaders.rules.wording import (
    ARTICLES,
    CALENDAR,
    COMPLEMENT_PREPOSITIONS,
    CONJUNCTIONS,
    GENERIC_MODIFIERS,
    HEADLINE_VERBS,
    TOPIC_ACRONYMS,
    WORLD_REGIONS,
)
from govgraph.loaders.words import common_word

_NO_HEAD = -1


def last_word(words: NameWords, head: int, kind: Kind) -> int:
    """Return where the name of this head ends."""
    return _Complement(words, head, kind).name_end()


def topic_end(words: NameWords, start: int, kind: Kind = Kind.INITIATIVE) -> int:
    """Return the last token of the topic that starts there, over "and", "of" and "on"."""
    growth = _Complement(words, _NO_HEAD, kind)
    last = words.run(start)
    while (grown := growth.extended(last)) != last or (grown := _linked_run(words, last)) != last:
        last = grown
    return last


def goes_on(words: NameWords, at: int) -> bool:
    """Return whether the word goes on the same name: "Institute Network", "Forum 2021"."""
    if not words.fits(at) or not words.text(at)[0].isalpha():
        return False
    word, lower, before = words.text(at), words.lower(at), words.text(at - 1)
    if lower in POST_HEADS or (words.headline and lower in HEADLINE_VERBS):
        return False
    if before.lower() in CAMPUSES:
        return not places.country(word) or not words.is_person(at)
    if opens_with_front_head(words.tokens, at - 1):
        return True
    acronym = word.isupper() and len(word) > 2 and not words.shouted
    if acronym and head_kind(before) is Kind.INSTITUTION:
        return word not in TOPIC_ACRONYMS
    return head_kind(word) is not None


def _linked_run(words: NameWords, last: int) -> int:
    """Return the end of the words that "to", "of" or "on" ties to a topic, or `last`."""
    if words.text(last + 1) not in {"to", "of", "on"}:
        return last
    after = last + 2 + (words.text(last + 2) in ARTICLES)
    return words.run(after) if words.fits(after) else last


_OFFICES = frozenset({"President", "Prime", "Minister", "Premier", "Chancellor", "King"})


@dataclass(frozen=True, slots=True)
class _Complement:
    """The growth of one name to the right of its head."""

    words: NameWords
    head: int
    kind: Kind

    def name_end(self) -> int:
        """Return the last token of the name."""
        last = self.head
        while step := int(goes_on(self.words, last + 1)) or self._foreign_step(last):
            last += step
        while (grown := self.extended(last)) != last:
            last = grown
        last = over_owner(self.words, last)
        last = over_accreditation(self.words, self.head, last, self.kind)
        last = to_bracket(self.words, over_country(self.words, self.head, last))
        last = before_post(self.words, self.head, last)
        last = before_closing_post(self.words, self.head, last, self.kind)
        if self.kind is Kind.INSTITUTION and self.words.lower(self.head) in POSTED:
            return self._over_city(last)
        if self.kind is Kind.INSTITUTION:
            return campus_end(self.words.tokens, self.head, last)
        if self.kind is Kind.EVENT and last == self.head:
            last = over_region(self.words, last)
        if self.kind is Kind.EVENT and self._edition(last + 1):
            last += 1
        if self._small_topic(last):
            last += 1
        if self.words.lower(last) in YEARLY and is_year(self.words.text(last + 1)):
            last += 1
        versioned = re.fullmatch(r"\d\.\d", self.words.text(last + 1)) is not None
        return last + (self.kind is Kind.INITIATIVE and versioned)

    def _over_city(self, last: int) -> int:
        """Grow over the city in "US Embassy Oslo"."""
        ends = (at for at in (last + 4, last + 3, last + 2, last + 1) if self.words.fits(at))
        return next((e for e in ends if places.city(self.words.phrase(last + 1, e))), last)

    def _small_topic(self, last: int) -> bool:
        """Return whether a small word closes the topic: "on AI safety"."""
        topic = self.kind is Kind.INITIATIVE and self.words.text(last) in TOPIC_ACRONYMS
        behind = self.words.lower(last - 1) in COMPLEMENT_PREPOSITIONS | CONJUNCTIONS
        return topic and behind and self.words.text(last + 1) in TOPICS

    def _foreign_step(self, last: int) -> int:
        """Return how much a name in a foreign language takes in, if no other name has that."""
        step = foreign_step(self.words.tokens, last)
        return 0 if any(self.words.taken[last + 1 : last + 1 + step]) else step

    def extended(self, last: int) -> int:
        """Return the last token of the name with one more piece of complement, or `last`."""
        at = last + 1
        if not self.words.holds(at + 1):
            return last
        word = self.words.lower(at)
        role = word == "as" and self.kind is not Kind.INSTITUTION and last > self.head
        if word == "to" and self.kind is Kind.EVENT:
            return last
        if word in COMPLEMENT_PREPOSITIONS or role:
            return self._over_preposition(last)
        if (
            word == "&"
            and self.kind is Kind.INSTITUTION
            and joined_by_sign(self.words, self.head, last)
        ):
            return self.words.run(at + 1)
        if last == self.head:
            return last
        if self._acts_on(last):
            return self.words.run(at + 1)
        if word in CONJUNCTIONS:
            return self._over_conjunction(last)
        return self._over_comma(last) if word == "," else last

    def _acts_on(self, last: int) -> bool:
        """Return whether an object follows: "Guidelines for Strengthening" and "the Resilience"."""
        doing = self.words.text(last).endswith("ing") and self.kind is Kind.INITIATIVE
        behind = self.words.lower(last - 1) in COMPLEMENT_PREPOSITIONS
        return doing and behind and self.words.text(last + 1) == "the" and self.words.fits(last + 2)

    def _edition(self, at: int) -> bool:
        """Return whether the number of an edition closes the name: "Forum 2021", "Indaba 3"."""
        word, after = self.words.text(at), self.words.text(at + 1)
        counted = word.isdigit() and len(word) <= 2
        alone = not after[:1].isalpha() and after not in {"%", ":", "."}
        return is_year(word) or (counted and alone)

    def _over_preposition(self, last: int) -> int:
        words, start = self.words, last + 2
        if words.lower(last + 1) == "to" and words.lower(start) in AIMS:
            return last
        if words.lower(last + 1) in {"on", "in"} and words.lower(last) in NEVER_ON:
            return last
        if words.lower(start) in ARTICLES and words.holds(start + 1):
            start += 1
        dated = is_year(words.text(start)) or words.lower(start) in CALENDAR
        if not words.fits(start) or dated:
            return last
        run = self._run_in_country(start)
        if self._tells_event(last, run) or self._tells_company(last, start):
            return last
        if self.kind is Kind.EVENT and words.title and self._closes_topic(last + 1, run):
            return run
        if self.kind is Kind.INSTITUTION and words.lower(last + 1) == "of":
            other = head_of_another(self.words, start, run)
            if other is not None:
                return own_end(self.words, start, other)
        outside = self._tells_place(last, start, run) or self._tells_body(last, start, run)
        return last if outside and not self._kinds_of_bodies(start, run) else run

    def _run_in_country(self, start: int) -> int:
        """Return the end of the run, without the person whom a country's body is named with."""
        words, run = self.words, self.words.run(start)
        for end in range(start, run):
            if places.country(words.phrase(start, end)) and words.is_person(end + 1):
                return end
        return run

    def _closes_topic(self, preposition: int, run: int) -> bool:
        """Return whether "on Digital Customs" closes a title: then it is a topic, no office."""
        on_topic = self.words.lower(preposition) in {"on", "for", "against"}
        start = preposition + 1
        known = organizations.known_organization(self.words.phrase(start, run)) is not None
        return on_topic and not self.words.holds(run + 1) and not known

    def _tells_place(self, last: int, start: int, run: int) -> bool:
        """Return whether the words behind the preposition say where, not what."""
        preposition = self.words.lower(last + 1)
        if preposition in {"in", "with", "to"} and self.words.is_place(start, run):
            return True
        somewhere = self.kind is Kind.EVENT and preposition == "in"
        if preposition == "in" and self.kind is Kind.INSTITUTION and last == self.head:
            words = [self.words.lower(at) for at in range(start, run + 1)]
            return self.words.fits(last - 1) and not any(common_word(w) for w in words)
        if somewhere and last > self.head and self.words.text(run) in WORLD_REGIONS:
            return False
        return somewhere and not self.words.is_topic(start, run)

    def _tells_event(self, last: int, run: int) -> bool:
        """Return whether an event follows a body: "joined Delta College for the Reef Summit"."""
        if self.kind is not Kind.INSTITUTION or self.words.lower(last + 1) == "of":
            return False
        complete = last > self.head or not self._generic()
        closing = run - is_year(self.words.text(run))
        event = head_kind(self.words.text(closing)) is Kind.EVENT
        return event and complete and self.words.lower(self.head) in STANDING

    def _tells_company(self, last: int, start: int) -> bool:
        """Return whether the words behind "with" are who came along: "Summit with British …"."""
        words = self.words
        together = self.kind is Kind.EVENT and words.lower(last + 1) == "with"
        return together and (
            places.demonym(words.text(start)) is not None or words.text(start) in _OFFICES
        )

    def _kinds_of_bodies(self, start: int, run: int) -> bool:
        """Return whether the topic of an event ends in bodies of a kind: "AI in Schools"."""
        words = [self.words.lower(at) for at in range(start, run + 1)]
        plural = words[-1].endswith("s") and words[-1] not in SINGULARS
        return self.kind is Kind.EVENT and plural and all(common_word(word) for word in words)

    def _tells_body(self, last: int, start: int, run: int) -> bool:
        """Return whether the words behind the preposition are a body beside the name, not in it."""
        if not self.words.is_body(start, run) or self._field_of_work(last, start, run):
            return False
        if last == self.head and self.words.lower(last + 1) == "of" and self._lesser_body():
            return True
        if self.words.lower(last + 1) == "for" and opens_with_body(self.words, start, run):
            return True
        complete = last > self.head or not self._generic()
        topical = self.words.lower(last + 1) in {"on", "for", "against"}
        return complete and not (topical and self._topic_or_head(start, run))

    def _field_of_work(self, last: int, start: int, run: int) -> bool:
        """Return whether what a unit is "of" is its field: "School of Social Service"."""
        if last != self.head or self.words.lower(self.head) not in UNITS:
            return False
        inside = [self.words.lower(at) for at in range(start, run + 1)]
        return inside[-1] in FIELDS and all(w in FIELDS or common_word(w) for w in inside)

    def _lesser_body(self) -> bool:
        """Return whether a committee or board is a part of what it is "of", no body of its own."""
        part = self.words.lower(self.head) in PARTS
        return part and self.words.lower(self.head - 1) not in OF_ITS_OWN

    def _generic(self) -> bool:
        """Return whether what stands before the head leaves the name without content."""
        at = self.head - 1
        while self.words.fits(at):
            if self.words.lower(at) not in GENERIC_MODIFIERS and not is_ordinal(
                self.words.text(at)
            ):
                return False
            at -= 1
        return True

    def _topic_or_head(self, first: int, last: int) -> bool:
        """Return whether the words are a topic, even with a head in them: "Algorithmic Courts"."""
        if heads.INSTITUTION_HEADS.get(self.words.text(last), "") in STANDING:
            return False
        if organizations.known_organization(self.words.phrase(first, last)) is not None:
            return False
        if opens_with_body(self.words, first, last):
            return False
        return not self.words.is_person(first) and not self.words.is_place(first, last)

    def _over_conjunction(self, last: int) -> int:
        words, start = self.words, last + 2
        quoted = behind_quoted(words, start)
        if quoted and self.kind is not Kind.INSTITUTION:
            return words.run(quoted)
        if words.text(start) == "the" and words.fits(start + 1):
            run = words.run(start + 1)
            regions = words.text(last) in WORLD_REGIONS and words.text(run) in WORLD_REGIONS
            if regions or (self.kind is Kind.EVENT and opens_known_text(words, start + 1)):
                return run
            if self.kind is Kind.INSTITUTION:
                return last
            another = words.lower(run) in JOINED | {"campaign"} or self._heads_another(run)
            return run if words.is_topic(start + 1, run) and not another else last
        if not words.fits(start) or words.text(start) == "I":
            return last
        run = words.run(start)
        if self.kind is Kind.INSTITUTION and words.lower(start) in POST_HEADS - {"justice"}:
            return last
        if self.kind is Kind.INSTITUTION and another_name(words, self.head, start, run):
            return last
        if words.of_land(start) and run == start and words.text(run + 1).islower():
            return last  # "the Government of Tinn and Asian companies"
        lands = words.of_land(start) and not words.of_land(last)
        if self.kind is Kind.INSTITUTION and run > start and lands:
            return last
        if self.kind is Kind.INSTITUTION and words.of_land(start) and run > start:
            return run
        ordinary = run == start and common_word(words.text(start))
        if (self.kind is not Kind.INSTITUTION or ordinary) and self._topic_or_head(start, run):
            return run
        if given_name(words.text(last)) and given_name(words.text(start)) and run == start:
            return run
        if in_portfolio(words, self.head, start, run):
            return run
        another = words.is_body(start, run) or words.is_person(start) or words.is_place(start, run)
        return last if another else run

    def _heads_another(self, at: int) -> bool:
        """Return whether a text with a topic of its own begins: "and the Convention for …"."""
        text = head_kind(self.words.text(at)) is Kind.INITIATIVE
        behind = self.words.lower(at + 1) in {"on", "for", "against", "of", "concerning"}
        return text and behind and self.words.fits(at + 2 + (self.words.lower(at + 2) in ARTICLES))

    def _over_comma(self, last: int) -> int:
        """Grow over "Religion, Human Values, and International Relations", not a list of names."""
        words, start = self.words, last + 2
        while words.fits(start):
            end = words.run(start)
            if not self._topical(start, end):
                return last
            start = end + 1 + (words.text(end + 1) == ",")
            if words.lower(start) in CONJUNCTIONS:
                return self._closing_topic(last, start + 1)
            if start == end + 1:
                return last
        return last

    def _closing_topic(self, last: int, start: int) -> int:
        """Return the end of the topic that closes an enumeration, or `last` if it is none."""
        article = self.kind is Kind.INITIATIVE and self.words.text(start) == "the"
        start += article
        if article and self.words.lower(start + 1) == "of" and self.words.fits(start + 2):
            return self.words.run(start + 2)
        if not self.words.fits(start):
            return last
        end = self.words.run(start)
        if self.words.text(start - 1) == "the":
            linked = _linked_run(self.words, end)
            return linked if linked > end and self.words.is_topic(start, end) else last
        closing = start == end and self.words.lower(end) in FIELDS
        return end if closing or self._topical(start, end) else last

    def _topical(self, first: int, last: int) -> bool:
        """Return whether a run closes an enumeration of topics: "AI", "Society" in a title too."""
        if self.words.is_topic(first, last) or in_portfolio(self.words, self.head, first, last):
            return True
        if self.kind is Kind.INSTITUTION or first != last:
            return False
        word = self.words.text(first)
        plain = common_word(word.lower()) and self._topic_or_head(first, last)
        return word in TOPIC_ACRONYMS or plain
