"""All mentions of one unit: dates, headed names, known names, places, people, and what is left."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from govgraph.graph.statement import Span
from govgraph.loaders import dates, organizations, places, words
from govgraph.loaders.names import (
    HONORIFICS,
    NAME_PARTICLES,
    POST_NOMINALS,
    given_name,
    looks_like_person,
)
from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.cards import surname_first
from govgraph.loaders.rules.grown_mentions import grown_mention
from govgraph.loaders.rules.head_nouns import JOINED, head_kind, is_year
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.name_words import NameWords
from govgraph.loaders.rules.naming import grown_names
from govgraph.loaders.rules.occasions import occasions
from govgraph.loaders.rules.tokens import tokenize
from govgraph.loaders.rules.wording import (
    ARTICLES,
    COMPLEMENT_PREPOSITIONS,
    CONJUNCTIONS,
    HEADLINE_VERBS,
    OPENERS,
    TOPIC_ACRONYMS,
    word_set,
)

_ACRONYM = re.compile(
    r"\s*[（(](?:(?:the|hereinafter|hereafter|or|formerly|short|also)\s+)*[\"“'‘]?"
    r"([A-Z][\w&./–-]*[A-Z0-9][\w+]*(?: \d(?:\.\d)?)?|[A-Z]{2,})[\"”'’]?(?:[,;]\s*[^()]{1,60})?[)）]"
)
_IN_PLACE = re.compile(r" in ((?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)")
_BRANCH = re.compile(r" in ([A-Z][\w’'-]+) \(([A-Z][\w .-]+)\)")
_GOVERNMENT = re.compile(r"(?:[’']s)? [Gg]overnment(?![\w’'])")
_BRACKET = re.compile(r"\s*[（(]([^()（）]{2,80})[)）]")
_TITLED = re.compile(
    r"\b(?:(?P<event>session|panel|panel discussion|forum|seminar|workshop|round ?table|dialogue|conference|webinar|discussion|lecture"
    r"|meeting|event|symposium|summit|salon|track|debate|talk|fireside chat)"
    r"|(?:paper|report|declaration|letter|statement|document|study|guidelines|white paper|initiative|campaign|programme|program|resolution|principles))"
    r"s?(?:,? (?:was |is )?(?:titled|entitled|called|named|under the title(?: of)?|on|with the title))?,?:? "
    r"[\"“‘'](?P<title>[^\"“”\n]{6,160}?)[,.]?[\"”’']",
    re.IGNORECASE,
)
_TITLE_FIRST = re.compile(
    r"[\"“](?P<title>[A-Z][^\"“”\n]{6,160}?)[,.]?[\"”],? (?:an?|the|its) (?:[\w-]+ ){0,2}"
    r"(?P<noun>side event|session|panel|seminar|workshop|webinar|forum|conference|round ?table|symposium|dialogue|talk|lecture)\b"
)
_SESSIONS = frozenset(
    {
        "session",
        "panel",
        "panel discussion",
        "discussion",
        "talk",
        "lecture",
        "debate",
        "track",
        "fireside chat",
        "salon",
    }
)
_ROOM = re.compile(
    r"\W*(?:main (?:event )?)?(?:room|hall|venue|auditorium|theatre|floor|level)\b", re.I
)
_HONORIFIC = {h.lower().rstrip(".") for h in HONORIFICS}
_NOMINALS = {p.lower() for p in POST_NOMINALS}
_HONORIFICS_OF_MANY = word_set("""
    professors profs drs messrs ambassadors ministers
""")
_LONGEST_KNOWN = 9


class UnitMentions:
    """Finds the mentions of one unit of a text."""

    def __init__(self, text: str, unit: Unit) -> None:
        self.text, self.unit = text, unit
        self.tokens = tokenize(text, unit.start, unit.end, unit.card)
        self.taken = [False] * len(self.tokens)
        self.found: list[Mention] = []
        self.headline = unit.kind is UnitKind.HEADING and self._reads_as_headline()

    def find(self) -> list[Mention]:
        """Return the mentions in order, none overlapping another."""
        self._titled()
        self._surname_first()
        self._dates()
        self._occasions()
        self._known_whole()
        self._countries_alone()
        title = self.unit.kind is UnitKind.HEADING and not self.unit.slot
        words_ = NameWords(self.tokens, self.taken, headline=self.headline, title=title)
        for name in grown_names(words_):
            self._claim(name.first, name.last, grown_mention(self.text, self.tokens, name))
        self._known()
        self._places()
        self._people()
        self._unknown()
        ordered = [self._with_brackets(m) for m in sorted(self.found, key=lambda m: m.span)]
        return [self._with_body_before(ordered, i) for i in range(len(ordered))]

    def _with_body_before(self, mentions: list[Mention], index: int) -> Mention:
        """Return a text or event with the body in front of it as one more form: "UN Convention on …"."""
        mention = mentions[index]
        before = mentions[index - 1] if index else None
        if (
            before is None
            or mention.kind not in {Kind.INITIATIVE, Kind.EVENT}
            or before.kind not in {Kind.INSTITUTION, Kind.COUNTRY}
        ):
            return mention
        if self.text[before.extent.end : mention.span.start] != " ":
            return mention
        return replace(
            mention, aliases=(*mention.aliases, self.text[before.span.start : mention.span.end])
        )

    def _reads_as_headline(self) -> bool:
        return any(
            t.text.lower() in HEADLINE_VERBS and t.capital and i > 0
            for i, t in enumerate(self.tokens)
        )

    def _claim(self, first: int, last: int, mention: Mention) -> None:
        for index in range(first, last + 1):
            self.taken[index] = True
        self.found.append(mention)

    def _make(self, kind: Kind, first: int, last: int, **extra: str) -> None:
        span = Span(self.tokens[first].start, self.tokens[last].end)
        self._claim(first, last, Mention(kind, span, span, span.cut(self.text), **extra))  # type: ignore[arg-type]

    def _surname_first(self) -> None:
        """Take "TALLINN, Jaan" at the start of a list line or card."""
        if self.unit.kind is UnitKind.SENTENCE or not self.tokens:
            return
        match = surname_first(self.text[self.unit.start : self.unit.end])
        if match is None:
            return
        end = self.unit.start + match.end("name")
        inside = [i for i, t in enumerate(self.tokens) if t.end <= end]
        if inside and (
            self.unit.card or self.text[end : end + 2].strip()[:1] in {"", "(", ",", "–", "-"}
        ):
            self._make(Kind.PERSON, inside[0], inside[-1])

    def _titled(self) -> None:
        """Take titles in quotation marks behind "session titled" or "report called"."""
        found = (
            *_TITLED.finditer(self.text, self.unit.start, self.unit.end),
            *_TITLE_FIRST.finditer(self.text, self.unit.start, self.unit.end),
        )
        for match in found:
            kind = (
                Kind.EVENT
                if match.groupdict().get("event") or match.re is _TITLE_FIRST
                else Kind.INITIATIVE
            )
            inside = [
                i for i, t in enumerate(self.tokens)
                if match.start("title") <= t.start and t.end <= match.end("title")
            ]  # fmt: skip
            if inside:
                noun = (
                    match.groupdict().get("event") or match.groupdict().get("noun") or "report"
                ).lower()
                head = "session" if noun in _SESSIONS else noun
                self._make(kind, inside[0], inside[-1], head=head)

    def _occasions(self) -> None:
        """Take events and texts whose head noun is in small letters."""
        for found in occasions(self.text, self.tokens, self.taken):
            self._claim(found.first, found.last, found.mention)

    def _dates(self) -> None:
        unit = self.unit
        for date in dates.find_dates(self.text[unit.start : unit.end]):
            span = Span(unit.start + date.start, unit.start + date.end)
            if is_year(span.cut(self.text)):
                continue
            inside = [
                i for i, t in enumerate(self.tokens) if span.start <= t.start and t.end <= span.end
            ]
            if inside:
                self._make(Kind.DATE, inside[0], inside[-1])

    def _countries_alone(self) -> None:
        """Take the countries that stand by themselves; those inside names are left to the names."""
        for match in places.COUNTRY_PATTERN.finditer(self.text, self.unit.start, self.unit.end):
            inside = [
                i
                for i, t in enumerate(self.tokens)
                if match.start() <= t.start and t.end <= match.end()
            ]
            if not inside or any(self.taken[i] for i in inside):
                continue
            if self._alone(inside[0], inside[-1]):
                self._country(inside[0], inside[-1])

    def _alone(self, first: int, last: int) -> bool:
        before = self.tokens[first - 1] if first else None
        after = self.tokens[last + 1] if last + 1 < len(self.tokens) else None
        titled = (
            after is not None
            and POST_PATTERN.match(self.text, after.start, self.unit.end) is not None
        )
        if (
            after
            and after.capital
            and after.word
            and after.text not in HEADLINE_VERBS
            and not titled
        ):
            return False
        if before is None or not before.word:
            return True
        if before.capital:
            return before.text.lower() in OPENERS
        if before.text.lower() in {"of", "for", "and", "&"} | ARTICLES:
            return self._not_complement(first - 1) and not self._geographic(first)
        return True

    def _geographic(self, first: int) -> bool:
        """Return whether the country only tells a place: "Gulf of Guinea", "Horn of Africa"."""
        return (
            first > 1
            and self.tokens[first - 1].text == "of"
            and self.tokens[first - 2].text
            in {
                "Gulf",
                "Bay",
                "Horn",
                "Cape",
                "Isle",
                "Sea",
                "Strait",
                "Coast",
            }
        )

    def _not_complement(self, at: int) -> bool:
        """Return whether no name that could take a complement stands before the preposition."""
        while (
            at >= 0 and self.tokens[at].text.lower() in {"of", "for", "on", "and", "&"} | ARTICLES
        ):
            at -= 1
        return (
            at < 0
            or not self.tokens[at].capital
            or head_kind(self.tokens[at].text) is None
            or bool(places.country(self.tokens[at].text))
        )

    def _country(self, first: int, last: int) -> None:
        words_ = self.text[self.tokens[first].start : self.tokens[last].end]
        country = places.country(words_)
        if country:
            self._make(Kind.COUNTRY, first, last, iso=country.iso)

    def _runs(self) -> Iterator[tuple[int, int]]:
        """Yield the runs of capitalised words that no mention has taken."""
        first = None
        for index, token in enumerate(self.tokens):
            fits = (
                not self.taken[index] and token.word and token.capital and not is_year(token.text)
            )
            if fits and first is None:
                first = index
            elif not fits and first is not None:
                if self._bridges(first, index):
                    continue
                yield first, index - 1
                first = None
        if first is not None:
            yield first, len(self.tokens) - 1

    def _bridges(self, first: int, index: int) -> bool:
        """Return whether a small word joins the run to more capitals: "van der", "of", "&"."""
        token = self.tokens[index]
        if self.taken[index]:
            return False
        after = next((t for t in self.tokens[index + 1 : index + 3] if t.capital), None)
        here = token.text.lower()
        if after is None:
            return False
        particle = here in NAME_PARTICLES and token.text.isalpha()
        return particle and (
            self.tokens[index + 1].capital or self.tokens[index + 1].text.lower() in NAME_PARTICLES
        )

    def _known_whole(self) -> None:
        """Take well-known names of three words and more as they stand, commas and all."""
        for at in range(len(self.tokens) - 2):
            if self.taken[at] or not self.tokens[at].capital or self._capital_beside(at - 1):
                continue
            if self.tokens[at].text in {"The", "A", "An"}:
                continue
            if (
                at
                and self.tokens[at - 1].text in COMPLEMENT_PREPOSITIONS
                and not self._not_complement(at - 1)
            ):
                continue
            for end in range(min(len(self.tokens) - 1, at + _LONGEST_KNOWN), at + 1, -1):
                if (
                    any(self.taken[at : end + 1])
                    or not self.tokens[end].capital
                    or self._complement_follows(end + 1)
                ):
                    continue
                words_ = self.text[self.tokens[at].start : self.tokens[end].end]
                tail = re.split(r" of (?:the )?", words_)[-1]
                if (
                    tail != words_
                    and organizations.known_organization(tail)
                    and len(words_.split(" of ")[0].split()) > 1
                ):
                    continue
                if self._capital_beside(end + 1):
                    if organizations.known_organization(words_) and self._unit_of_known(at, end):
                        break
                    continue
                if organizations.known_organization(
                    words_
                ) and not organizations.known_organization(
                    words_.rpartition(", ")[2] if ", " in words_ else "-"
                ):
                    self._make(
                        self._kind_of_known(at, end),
                        at,
                        end,
                        head=self._head_of(at, end, Kind.INSTITUTION),
                    )
                    break
                if organizations.known_initiative(words_) and self._spelled_as_name(at, end):
                    self._make(
                        Kind.INITIATIVE, at, end, head=self._head_of(at, end, Kind.INITIATIVE)
                    )
                    break

    def _complement_follows(self, at: int) -> bool:
        """Return whether the name goes on: "Max Planck Institute" is not yet "… for Intelligent Systems"."""
        after = self.tokens[at : at + 2]
        return (
            len(after) == 2
            and after[0].text in {"for", "of", "on"}
            and after[1].capital
            and head_kind(self.tokens[at - 1].text) is not None
        )

    def _unit_of_known(self, first: int, last: int) -> bool:
        """Take "Massachusetts Institute of Technology Media Lab" as a unit of the body it opens with."""
        end = last
        while self._capital_beside(end + 1) and self.tokens[end + 1].word:
            end += 1
        head = self.tokens[end].text
        if head_kind(head) is not Kind.INSTITUTION or any(self.taken[first : end + 1]):
            return False
        span = Span(self.tokens[first].start, self.tokens[last].end)
        whole = Span(span.start, self.tokens[end].end)
        parent = Mention(Kind.INSTITUTION, span, span, span.cut(self.text))
        self._claim(
            first,
            end,
            Mention(
                Kind.INSTITUTION, whole, whole, whole.cut(self.text), head.lower(), parent=parent
            ),
        )
        return True

    def _kind_of_known(self, first: int, last: int) -> Kind:
        """Return the kind of a known body: a series of events, or a network that states join."""
        if any(t.text.lower() in JOINED for t in self.tokens[first : last + 1]):
            return Kind.INITIATIVE
        series = self.tokens[last].text.lower() in {
            "indaba",
            "summit",
            "conference",
            "congress",
            "symposium",
            "forum",
        }
        economic = self.tokens[last - 1].text.lower() in {"economic", "islands"}
        return Kind.EVENT if series and not economic else Kind.INSTITUTION

    def _head_of(self, first: int, last: int, kind: Kind) -> str:
        """Return the head noun of a known name, or nothing if it has none."""
        joined = [t.text.lower() for t in self.tokens[first : last + 1] if t.text.lower() in JOINED]
        if joined:
            return joined[0]
        found = [t.text.lower() for t in self.tokens[first : last + 1] if head_kind(t.text) is kind]
        return found[0] if found else ""

    def _spelled_as_name(self, first: int, last: int) -> bool:
        """Return whether the words stand as a name: "AI for Good", not "AI for good"."""
        if (
            first
            and self.tokens[first - 1].capital
            and self.tokens[first - 1].text.lower() not in OPENERS | ARTICLES
        ):
            return False
        small = COMPLEMENT_PREPOSITIONS | CONJUNCTIONS | ARTICLES | {"at", "by"}
        return all(
            t.capital or t.text.lower() in small for t in self.tokens[first : last + 1] if t.word
        )

    def _capital_beside(self, at: int) -> bool:
        return (
            0 <= at < len(self.tokens)
            and self.tokens[at].capital
            and self.tokens[at].text.lower() not in OPENERS | ARTICLES
        )

    def _known(self) -> None:
        """Take well-known bodies and texts that carry no head noun."""
        for first, last in list(self._runs()):
            at = first
            while at <= last:
                at = self._known_from(at, last) + 1

    def _known_from(self, at: int, last: int) -> int:
        shouted = self.text[self.unit.start : self.unit.end].isupper()
        if self.tokens[at].text.lower() in OPENERS and (
            shouted or not self.tokens[at].text.isupper()
        ):
            return at
        for end in range(min(len(self.tokens) - 1, at + _LONGEST_KNOWN), at - 1, -1):
            if not self.tokens[end].word or any(self.taken[at : end + 1]):
                continue
            words_ = self.text[self.tokens[at].start : self.tokens[end].end]
            if end > at and self._capital_beside(end + 1) and not self.tokens[at].text.isupper():
                continue
            if organizations.known_initiative(words_) and self._spelled_as_name(at, end):
                self._make(Kind.INITIATIVE, at, end, head=self._head_of(at, end, Kind.INITIATIVE))
                return end
            if organizations.known_organization(words_) and not self._part_of_name(at, end):
                end += self._branch_follows(end)
                self._make(Kind.INSTITUTION, at, end, head=self._head_of(at, end, Kind.INSTITUTION))
                return end
        return at

    def _branch_follows(self, last: int) -> int:
        """Return 1 if a country's name closes that of a branch: "Google India", "PauseAI UK"."""
        after = self.tokens[last + 1] if last + 1 < len(self.tokens) else None
        if after is None or self.taken[last + 1] or places.country(after.text) is None:
            return 0
        return 0 if self._capital_beside(last + 2) else 1

    def _part_of_name(self, first: int, last: int) -> bool:
        """Return whether a one-word company name is rather a word of a person's name."""
        if first != last:
            return False
        if self.tokens[first].text.isupper():
            after = self.tokens[first + 1] if first + 1 < len(self.tokens) else None
            before = self.text[
                max(self.unit.start, self.tokens[first].start - 40) : self.tokens[first].start
            ]
            titled = any(m.end() == len(before) - 1 for m in POST_PATTERN.finditer(before))
            return (
                titled
                and after is not None
                and after.capital
                and not after.text.isupper()
                and head_kind(after.text) is None
            )
        around = [self.tokens[i] for i in (first - 1, last + 1) if 0 <= i < len(self.tokens)]
        return any(
            t.capital and t.word and looks_like_person([t.text, self.tokens[first].text]) >= 0.6
            for t in around
        )

    def _places(self) -> None:
        for match in places.COUNTRY_PATTERN.finditer(self.text, self.unit.start, self.unit.end):
            inside = [
                i
                for i, t in enumerate(self.tokens)
                if match.start() <= t.start and t.end <= match.end()
            ]
            if inside and not any(self.taken[i] for i in inside):
                after = self.tokens[inside[-1] + 1] if inside[-1] + 1 < len(self.tokens) else None
                if self._ends_name(inside[0]):
                    continue
                if not (after and after.capital and after.word and not self.taken[inside[-1] + 1]):
                    self._country(inside[0], inside[-1])
        for first, last in list(self._runs()):
            words_ = self.text[self.tokens[first].start : self.tokens[last].end]
            if places.city(words_) or places.region(words_):
                self._make(Kind.PLACE, first, last)

    def _ends_name(self, at: int) -> bool:
        """Return whether a country's name is the last word of another: "Smart Data Research UK"."""
        if at == 0 or self.taken[at - 1]:
            return False
        before = self.tokens[at - 1]
        return before.capital and before.word and before.text.lower() not in OPENERS | ARTICLES

    def _people(self) -> None:
        for first, last in list(self._runs()):
            start, honoured = self._after_titles(first, last)
            if start > last:
                continue
            end = last
            while end > start and self.tokens[end].text.lower() in _NOMINALS:
                end -= 1
            end = self._before_post(start, end)
            if _ROOM.match(self.text, self.unit.start) or self._names_chair(end):
                continue
            if self._is_person(start, end, honoured):
                self._make(Kind.PERSON, start, end)

    def _after_honorifics(self, first: int, last: int) -> tuple[int, bool]:
        start = first
        while (
            start <= last
            and self.tokens[start].text.lower().rstrip(".") in _HONORIFIC | _HONORIFICS_OF_MANY
        ):
            start += 1
        return start, start > first

    def _after_inner_post(self, start: int, last: int) -> int:
        """Return where the name starts in "Harvard Professor Jane Doe"."""
        if last - start < 3:
            return start
        post = POST_PATTERN.search(self.text, self.tokens[start + 1].start, self.tokens[last].end)
        if post is None:
            return start
        after = next(
            (i for i in range(start, last + 1) if self.tokens[i].start >= post.end()), last + 1
        )
        return after if last - after >= 1 else start

    def _before_post(self, start: int, end: int) -> int:
        """Return where a name ends that runs into a post: "Stuart Russell Professor of …"."""
        if end - start < 2:
            return end
        post = POST_PATTERN.search(self.text, self.tokens[start + 2].start, self.tokens[end].end)
        if post is None:
            return end
        return next(
            (i - 1 for i in range(start + 2, end + 1) if self.tokens[i].start >= post.start()), end
        )

    def _names_chair(self, end: int) -> bool:
        """Return whether the words name an endowed chair: "Harold F. Linder Professor of …"."""
        after = self.tokens[end + 1].text if end + 1 < len(self.tokens) else ""
        return after in {
            "Professor",
            "Chair",
            "Fellow",
            "Lecturer",
            "Scholar",
            "Fellowship",
            "Professorship",
        }

    def _after_titles(self, first: int, last: int) -> tuple[int, bool]:
        """Return where a name may start behind "Mr.", "Professor", "Executive Director"."""
        start, honoured = self._after_honorifics(first, last)
        start = start if honoured else self._after_opener(start, last)
        while (
            start <= last
            and self.tokens[start].text.lower().rstrip(".") in _HONORIFIC | _HONORIFICS_OF_MANY
        ):
            start, honoured = start + 1, True
        while start < last and re.match(r"[A-Z]{2,}-[a-z]", self.tokens[start].text):
            start += 1
        if start > last:
            return start, honoured
        post = POST_PATTERN.match(self.text, self.tokens[start].start, self.tokens[last].end)
        if post:
            start = next(
                (i for i in range(start, last + 1) if self.tokens[i].start >= post.end()), last + 1
            )
            start, again = self._after_honorifics(start, last)
            honoured = honoured or again
        start = self._after_inner_post(start, last)
        while (
            start < last - 1
            and words.common_word(self.tokens[start].text)
            and not given_name(self.tokens[start].text)
        ):
            start += 1
        return start, honoured

    def _after_opener(self, first: int, last: int) -> int:
        opens = first == 0 or not self.tokens[first - 1].word
        if opens and first < last and self.tokens[first].text.lower() in OPENERS:
            return first + 1
        return first

    def _is_person(self, first: int, last: int, honoured: bool) -> bool:
        parts = [t.text for t in self.tokens[first : last + 1]]
        if any(c.isdigit() for part in parts for c in part):
            return False
        if honoured:
            return len(parts) <= 5
        if not 2 <= len(parts) <= 5:
            return False
        if (
            parts[0].isupper()
            and len(parts[0]) > 2
            and not parts[-1].isupper()
            and places.city(parts[-1])
        ):
            return False
        return looks_like_person(parts) >= 0.5

    def _unknown(self) -> None:
        for first, last in list(self._runs()):
            start, _ = self._after_titles(first, last)
            if start > last:
                continue
            parts = [self.tokens[i].text for i in range(start, last + 1)]
            lower = [p.lower() for p in parts]
            if (
                all(p in OPENERS | ARTICLES | CONJUNCTIONS for p in lower)
                or set(parts) <= TOPIC_ACRONYMS
            ):
                continue
            if lower[-1] in {"award", "awards", "prize", "prizes", "medal"}:
                continue
            if (
                len(parts) == 1
                and (words.common_word(lower[0]) or places.demonym(parts[0]))
                and not parts[0].isupper()
            ):
                continue
            self._make(Kind.UNKNOWN, start, last)

    def _with_brackets(self, mention: Mention) -> Mention:
        """Return the mention with the acronym or place in brackets after it taken in."""
        if mention.kind is Kind.COUNTRY:
            government = _GOVERNMENT.match(self.text, mention.span.end, self.unit.end)
            return (
                replace(mention, extent=Span(mention.span.start, government.end()))
                if government
                else mention
            )
        if mention.kind in {Kind.DATE, Kind.PLACE, Kind.PERSON}:
            return mention
        if mention.kind is Kind.EVENT:
            place = _IN_PLACE.match(self.text, mention.span.end, self.unit.end)
            if place and (places.city(place.group(1)) or places.country(place.group(1))):
                mention = replace(mention, aliases=(self.text[mention.span.start : place.end()],))
        if mention.kind is Kind.INSTITUTION:
            branch = _BRANCH.match(self.text, mention.span.end, self.unit.end)
            if branch and branch.group(1) in branch.group(2):
                whole = Span(mention.span.start, branch.end(1))
                mention = replace(mention, span=whole, extent=whole, name=whole.cut(self.text))
        acronym = _ACRONYM.match(self.text, mention.span.end, self.unit.end)
        if acronym:
            extent = Span(mention.span.start, acronym.end())
            return replace(mention, extent=extent, acronym=acronym.group(1))
        bracket = _BRACKET.match(self.text, mention.span.end, self.unit.end)
        if bracket and (places.city(bracket.group(1)) or places.country(bracket.group(1))):
            extent = Span(mention.span.start, bracket.end())
            return replace(mention, extent=extent, qualifier=bracket.group(1))
        return mention


def find_mentions(text: str, unit: Unit) -> list[Mention]:
    """Return the mentions of a unit in order; what brackets add to a name is taken into it."""
    found = UnitMentions(text, unit).find()
    return [m for i, m in enumerate(found) if not any(o.extent.covers(m.span) for o in found[:i])]
