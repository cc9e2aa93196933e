"""An invented circuit of events over a dozen years: documents and what they say, from a seed.

Series of yearly editions with partners who stay, join and leave; sessions; people who change posts
and speak for others; initiatives that go from event to event; second documents that contradict the
first. Every statement has its sentence.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from itertools import islice, product

from govgraph.graph.assembly import assemble
from govgraph.graph.document import Document
from govgraph.graph.identity import digest, entity_key
from govgraph.graph.knowledge import KnowledgeGraph
from govgraph.graph.linker import link
from govgraph.graph.statement import EntityKey, Grade, Span, Statement

FIRST_YEAR = 2013
EDITIONS = 12
_METHOD = "circuit/1"

_WORDS = (
    "Amber", "Alder", "Aspen", "Basalt", "Beacon", "Birch", "Cedar", "Cobalt", "Coral", "Delta",
    "Ember", "Fjord", "Garnet", "Glacier", "Harbour", "Heron", "Indigo", "Juniper", "Kestrel",
    "Lantern", "Larch", "Maple", "Marble", "Meadow", "Nimbus", "Ochre", "Onyx", "Osprey", "Pebble",
    "Quartz", "Raven", "Saffron", "Sable", "Tamarisk", "Tidal", "Umber", "Velvet", "Willow",
    "Yarrow", "Zephyr",
)  # fmt: skip
_BODIES = (
    ("University", "university"), ("Institute", "institute"), ("Policy Centre", "centre"),
    ("Foundation", "foundation"), ("Network", "association"), ("Laboratories", "company"),
)  # fmt: skip
_GATHERINGS = ("Forum", "Summit", "Dialogue", "Conference", "Congress")
_TEXTS = (("Declaration", "declaration"), ("Principles", "principles"), ("Charter", "convention"))
_GIVEN = (
    "Ana", "Bruno", "Chidi", "Dana", "Elif", "Farid", "Greta", "Hana", "Ivo", "Jun", "Kira",
    "Lars", "Mei", "Nils", "Oona", "Petra", "Quim", "Rosa", "Sana", "Tarek", "Uma", "Viktor",
    "Wanda", "Xenia", "Yusuf", "Zora",
)  # fmt: skip
_FAMILY = (
    "Almeida", "Berg", "Castellan", "Dvorak", "Eriksen", "Farouk", "Gallo", "Haas", "Iversen",
    "Jansen", "Kovac", "Lund", "Moreau", "Novak", "Okoro", "Pereira", "Quist", "Rahman", "Sato",
    "Tanaka", "Urban", "Vega", "Weiss", "Xu", "Yilmaz", "Zeman",
)  # fmt: skip
_COUNTRIES = (
    "China", "United Kingdom", "South Korea", "Kenya", "Norway", "Brazil", "Canada", "France",
    "Germany", "India", "Japan", "Mexico", "Morocco", "Portugal", "Singapore", "South Africa",
    "Spain", "Sweden", "Uruguay", "Vietnam",
)  # fmt: skip
_POSTS = ("director", "dean", "fellow", "adviser", "professor", "policy lead")
_THEMES = ("open models", "public trust", "shared standards", "safety tests", "fair data")
_MODES = ("online", "in-person", "hybrid")
_ROLES = ("keynote", "speaker", "moderator", "panelist", "attendee")


@dataclass(frozen=True)
class Thing:
    """Somebody or something under the name that every document gives it."""

    label: str
    name: str
    kind: str = ""
    home: str = ""
    """The country that an institution is based in."""

    @property
    def key(self) -> EntityKey:
        return entity_key(self.label, self.name)


@dataclass
class _Page:
    """A document in the writing: each thing said is a sentence at the end of its text."""

    name: str
    published: str
    lines: list[str] = field(default_factory=list)
    length: int = 0
    said: list[Statement] = field(default_factory=list)
    named: set[Thing] = field(default_factory=set)

    def tell(
        self, start: Thing, predicate: str, end: Thing | str, words: str, **more: object
    ) -> None:
        """Say something of `start` in the words given."""
        for thing in (start, end, *more.values()):
            if isinstance(thing, Thing):
                self.name_(thing)
        keys = {k: v.key if isinstance(v, Thing) else v for k, v in more.items() if v is not None}
        other = {"object": end.key} if isinstance(end, Thing) else {"value": end}
        self._state(start, predicate, self._write(words), **other, **keys)

    def name_(self, thing: Thing) -> None:
        """Name a thing, once."""
        if thing in self.named:
            return
        self.named.add(thing)
        span = self._write(thing.name)
        self._state(thing, "name", span, value=thing.name)
        if thing.kind:
            self._state(thing, "kind", span, value=thing.kind)

    def _state(self, subject: Thing, predicate: str, span: Span, **more: object) -> None:
        # One in nine says who did it, and what was done only by a word that refers to it.
        resolved = not span.start % 9 and "object" in more
        given: dict[str, object] = {
            "grade": Grade.RESOLVED if resolved else Grade.VERBATIM,
            "antecedents": (self.said[0].span,) if resolved and self.said else (),
        }
        said = Statement(
            document=self.name, subject=subject.key, predicate=predicate, span=span,
            method=_METHOD, rule="circuit", **(given | more),  # type: ignore[arg-type]
        )  # fmt: skip
        self.said.append(said)

    def _write(self, words: str) -> Span:
        span = Span(self.length, self.length + len(words))
        self.lines.append(words)
        self.length += len(words) + 1
        return span

    def document(self) -> Document:
        text = "".join(f"{line}\n" for line in self.lines)
        return Document(
            self.name, text, digest(text, digits=64), title=self.lines[0],
            published=self.published, publisher="Circuit Press", language="en",
        )  # fmt: skip


class Circuit:
    """The pages of so many series, and what they say; the same seed gives the same."""

    def __init__(self, series: int = 50, seed: int = 4) -> None:
        self._random = random.Random(seed)
        self.pages: list[_Page] = []
        names = list(product(_BODIES, _WORDS))
        self.institutions = [
            Thing("Institution", f"{word} {body}", kind, self._random.choice(_COUNTRIES))
            for (body, kind), word in islice(names, 3 * series)
        ]
        people = list(product(_GIVEN, _FAMILY))
        self._random.shuffle(people)
        self.people = [Thing("Person", " ".join(name)) for name in people[: 6 * series]]
        self._employers: dict[Thing, Thing] = {}
        titles = ((f"{word} {text}", kind) for (text, kind), word in product(_TEXTS, _WORDS))
        self.initiatives = [Thing("Initiative", *title) for title in islice(titles, series)]
        gatherings = (f"{word} {kind}" for kind, word in product(_GATHERINGS, _WORDS))
        for number, name in enumerate(islice(gatherings, series)):
            self._series(number, Thing("Event", name))

    def documents(self) -> list[Document]:
        """Return the documents, in the order of their names."""
        return sorted((page.document() for page in self.pages), key=lambda one: one.id)

    def statements(self) -> list[Statement]:
        """Return all that they say."""
        return [said for page in self.pages for said in page.said]

    def knowledge(self) -> KnowledgeGraph:
        """Return the graph that they make."""
        said = self.statements()
        return assemble(self.documents(), said, link(said))

    def _page(self, name: str, published: str) -> _Page:
        page = _Page(name, published)
        self.pages.append(page)
        return page

    def _series(self, number: int, series: Thing) -> None:
        """Write a page an edition, with partners from one circle and now and then from another."""
        pick = self._random
        circle = [one for n, one in enumerate(self.institutions) if n % 8 == number % 8]
        partners = pick.sample(circle, min(4, len(circle)))
        host = partners[0] if number % 4 else self.institutions[-1 - number]
        initiative = self.initiatives[number]
        for n in range(EDITIONS):
            year = FIRST_YEAR + n
            event = Thing("Event", f"{series.name} {year}")
            page = self._page(f"{year}/{_file(series.name)}.txt", f"{year}-12-01")
            page.name_(event)
            page.tell(event, "PART_OF", series, f"{event.name} is one of the {series.name} series.")
            self._facts(page, event, year, host)
            self._partners(page, event, host, partners)
            self._sessions(page, event, self._people(page, event, circle, year))
            if n in (3, 7) or not pick.randrange(6):
                self._initiative(page, event, initiative, host)
            if not pick.randrange(4):
                self._second_page(event, year, host)
            partners[pick.randrange(4)] = pick.choice(
                circle if pick.randrange(5) else self.institutions
            )

    def _facts(self, page: _Page, event: Thing, year: int, host: Thing) -> None:
        pick = self._random
        day = f"{year}-{pick.randrange(1, 13):02}-{pick.randrange(1, 26):02}"
        page.tell(event, "start", day, f"{event.name} opened on {day}.")
        if pick.randrange(2):
            page.tell(
                event, "end", f"{day[:8]}{int(day[8:]) + 2:02}", f"It closed two days after {day}."
            )
        where = Thing("Country", host.home if pick.randrange(3) else pick.choice(_COUNTRIES))
        page.tell(event, "LOCATED_IN", where, f"{event.name} met in {where.name}.")
        page.tell(event, "place", f"{where.name} Hall", f"The guests came to {where.name} Hall.")
        mode, theme = pick.choice(_MODES), pick.choice(_THEMES)
        page.tell(event, "mode", mode, f"{event.name} was {mode}.")
        if pick.randrange(2):
            page.tell(event, "theme", theme, f"Its theme was {theme}.")

    def _partners(self, page: _Page, event: Thing, host: Thing, partners: list[Thing]) -> None:
        pick = self._random
        home = Thing("Country", host.home)
        page.tell(host, "ORGANIZED", event, f"{host.name} hosted it.", role="host")
        page.tell(host, "LOCATED_IN", home, f"{host.name} is based in {home.name}.")
        for partner in {one.name: one for one in partners}.values():
            if partner == host or not pick.randrange(4):
                continue
            role = pick.choice(("partner", "sponsor", "co-host"))
            kind = "ORGANIZED" if role == "co-host" else "SUPPORTED"
            page.tell(partner, kind, event, f"{partner.name} was a {role}.", role=role)
        if not pick.randrange(5):
            state = Thing("Country", pick.choice(_COUNTRIES))
            page.tell(state, "ORGANIZED", event, f"{state.name} convened it.", role="convener")
        if not pick.randrange(6):
            unit = Thing("Institution", f"{pick.choice(_THEMES).title()} Laboratory")
            page.tell(unit, "PART_OF", host, f"The {unit.name} of {host.name} helped.")

    def _people(self, page: _Page, event: Thing, circle: list[Thing], year: int) -> list[Thing]:
        """Tell who came, and with what posts; return the people."""
        pick = self._random
        people = pick.sample(self.people, 3)
        for person in people:
            role = pick.choice(_ROLES)
            old = self._employers.setdefault(person, pick.choice(circle))
            stands = old if not pick.randrange(4) else None
            page.tell(
                person, "PARTICIPATED_IN", event, f"{person.name} came as {role}.",
                role=role, on_behalf_of=stands,
            )  # fmt: skip
            if not pick.randrange(4):
                post = pick.choice(_POSTS)
                page.tell(
                    person, "AFFILIATED_WITH", old, f"{person.name} is {post} of {old.name}.",
                    role=post, occasion=event,
                )  # fmt: skip
            elif not pick.randrange(4):
                new = self._employers[person] = pick.choice(self.institutions)
                page.tell(
                    person, "AFFILIATED_WITH", old, f"{person.name} has left {old.name}.",
                    role="director", former=True, occasion=event,
                )  # fmt: skip
                page.tell(
                    person, "AFFILIATED_WITH", new, f"{person.name} now leads {new.name}.",
                    role="director", occasion=event,
                )  # fmt: skip
        if not pick.randrange(3):
            state = Thing("Country", pick.choice(_COUNTRIES))
            page.tell(state, "PARTICIPATED_IN", event, f"{state.name} sent a delegation.")
        if not pick.randrange(3):
            guest = pick.choice(self.institutions)
            page.tell(guest, "PARTICIPATED_IN", event, f"{guest.name} came.", role="attendee")
        if not year % 5:
            envoy = Thing("Person", f"{pick.choice(_GIVEN)} {pick.choice(_WORDS)}")
            state = Thing("Country", pick.choice(_COUNTRIES))
            page.tell(envoy, "PARTICIPATED_IN", event, f"{envoy.name} spoke.", role="speaker")
            page.tell(
                envoy, "AFFILIATED_WITH", state, f"{envoy.name} is envoy of {state.name}.",
                role="envoy", occasion=event,
            )  # fmt: skip
        return people

    def _sessions(self, page: _Page, event: Thing, people: list[Thing]) -> None:
        pick = self._random
        for n in range(pick.choice((2, 2, 3))):
            session = Thing("Event", f"Panel {'ABC'[n]} on {pick.choice(_THEMES)}")
            page.tell(session, "PART_OF", event, f"{session.name} was part of {event.name}.")
            for person in pick.sample(people, 1 + n % 2):
                page.tell(
                    person, "PARTICIPATED_IN", session, f"{person.name} sat on {session.name}.",
                    role="panelist",
                )  # fmt: skip

    def _initiative(self, page: _Page, event: Thing, text: Thing, host: Thing) -> None:
        pick = self._random
        page.tell(text, "PRESENTED_AT", event, f"The {text.name} was discussed there.")
        page.tell(host, "INITIATED", text, f"{host.name} drafted the {text.name}.")
        for name in pick.sample(_COUNTRIES, 3):
            state = Thing("Country", name)
            page.tell(state, "ENDORSED", text, f"{name} signed the {text.name}.")
        friend = pick.choice(self.institutions)
        page.tell(friend, "ENDORSED", text, f"{friend.name} joined the {text.name}.")

    def _second_page(self, event: Thing, year: int, host: Thing) -> None:
        """Tell of an event again, with another date half of the time."""
        pick = self._random
        page = self._page(f"{year}/again-{_file(event.name)}.txt", f"{year}-12")
        page.name_(event)
        if pick.randrange(2):
            day = f"{year}-{pick.randrange(1, 13):02}-{pick.randrange(1, 26):02}"
            page.tell(event, "start", day, f"{event.name} began on {day}.")
        page.tell(host, "ORGANIZED", event, f"{host.name} was its host.", role="host")


def _file(name: str) -> str:
    return name.lower().replace(" ", "-")
