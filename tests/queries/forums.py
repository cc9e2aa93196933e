"""The facts of the small test graph, document by document, in sentences of our own."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass

from govgraph.graph.document import Document
from govgraph.graph.identity import digest, entity_key, normal_form
from govgraph.graph.knowledge import Entity, Evidence, KnowledgeGraph, Relation, ValueClaim
from govgraph.graph.statement import Grade, Span
from govgraph.ontology.vocabulary import RELATIONS


@dataclass(frozen=True)
class Thing:
    """An entity before its documents are known; the qualifier keeps namesakes apart."""

    label: str
    name: str
    aliases: tuple[str, ...] = ()
    acronym: str = ""
    kind: str = ""
    iso: str = ""
    qualifier: str = ""

    @property
    def id(self) -> str:
        slug = normal_form(self.name).replace(" ", "-")
        return (
            f"{self.label.lower()}/{slug}-{digest(self.label, self.name, self.qualifier, digits=8)}"
        )


_FORUM = "International AI Cooperation and Governance Forum"

THINGS = {
    "tsinghua": Thing("Institution", "Tsinghua University", ("Tsinghua",), "THU", "university"),
    "iaiig": Thing(
        "Institution", "Institute for AI International Governance", (), "I-AIIG", "institute"
    ),
    "lab": Thing("Institution", "Data Ethics Laboratory"),
    "undp": Thing(
        "Institution", "United Nations Development Programme", ("UN Development Program",), "UNDP"
    ),
    "harbour": Thing("Institution", "Harbour Policy Centre"),
    "north": Thing("Institution", "Conseil des Données du Nord"),
    "fjord": Thing("Institution", "Fjord Institute"),
    "birch": Thing("Institution", "Birch Foundation"),
    "cedar": Thing("Institution", "Cedar Network"),
    "eu": Thing("Institution", "European Union", (), "EU"),
    "series": Thing("Event", _FORUM),
    "forum21": Thing("Event", f"{_FORUM} 2021", (f"2021 {_FORUM}",)),
    "forum22": Thing("Event", f"{_FORUM} 2022"),
    "opening": Thing("Event", "Opening dialogue on open models"),
    "closing": Thing("Event", "Closing dialogue on shared standards"),
    "summit23": Thing("Event", "AI Safety Summit 2023"),
    "seoul24": Thing("Event", "AI Seoul Summit"),
    "coast19": Thing("Event", "Coastal Data Days 2019"),
    "coast20": Thing("Event", "Coastal Data Days 2020"),
    "charter": Thing("Initiative", "Coastal Charter"),
    "bletchley": Thing("Initiative", "Bletchley Declaration", kind="declaration"),
    "seoul": Thing("Initiative", "Seoul Declaration", kind="declaration"),
    "china": Thing("Country", "China", iso="CN"),
    "uk": Thing("Country", "United Kingdom", ("UK",), iso="GB"),
    "korea": Thing("Country", "South Korea", ("ROK",), iso="KR"),
    "kenya": Thing("Country", "Kenya", iso="KE"),
    "norway": Thing("Country", "Norway", iso="NO"),
    "xue": Thing("Person", "Xue Lan"),
    "gong": Thing("Person", "Gong Ke"),
    "ana": Thing("Person", "Ana Lima"),
    "ana2": Thing("Person", "Ana Lima", qualifier="kenya"),
    "mira": Thing("Person", "Mira Chen"),
    "tom": Thing("Person", "Tom Okoro"),
    "hua": Thing("Person", "Li Hua"),
}

_PUBLISHED = {
    "coast-2019.txt": ("Data by the sea", "2019-07"),
    "coast-2020.txt": ("Data by another sea", "2020-06-12"),
    "forum-2021-about.txt": ("About the forum of 2021", "2021-11-20"),
    "forum-2021-news.txt": ("Forum opens in Beijing", "2021-12-06"),
    "forum-2021-note.txt": ("A note on the forum", "2021-12"),
    "forum-2022-about.txt": ("About the forum of 2022", "2022-11-30"),
    "summit-2023.txt": ("A summit on safety", "2023-11-03"),
    "summit-2024.txt": ("From Bletchley to Seoul", "2024-05-23"),
}

# document | what is said (start TYPE end [role], or entity property value) | in these words
_SAID = """
forum-2021-about.txt | tsinghua ORGANIZED forum21 host | Tsinghua University hosts the forum.
forum-2021-about.txt | undp SUPPORTED forum21 partner | The UN Development Program is a partner.
forum-2021-about.txt | harbour SUPPORTED forum21 sponsor | The Harbour Policy Centre is a sponsor.
forum-2021-about.txt | forum21 PART_OF series | The second edition of the forum series.
forum-2021-about.txt | forum21 LOCATED_IN china | It is held in Beijing, China.
forum-2021-about.txt | forum21 start 2021-12-04 | From 4 December 2021.
forum-2021-about.txt | forum21 end 2021-12-05 | Until 5 December 2021.
forum-2021-about.txt | forum21 place Beijing | Place: Beijing.
forum-2021-about.txt | forum21 mode hybrid | In the hall and online.
forum-2021-about.txt | forum21 theme Balanced AI governance | Theme: Balanced AI governance.
forum-2021-news.txt | tsinghua ORGANIZED forum21 host | Tsinghua opened its forum on Friday.
forum-2021-news.txt | forum21 start 2021-12-03 | On 3 December 2021 the forum began.
forum-2021-news.txt | forum21 place Beijing, China | In Beijing, China, guests arrived.
forum-2021-news.txt | xue PARTICIPATED_IN forum21 speaker @iaiig | Xue Lan spoke for I-AIIG.
forum-2021-news.txt | xue AFFILIATED_WITH iaiig dean | Xue Lan, dean of the institute.
forum-2021-news.txt | xue AFFILIATED_WITH tsinghua dean of school !former | Xue Lan, a former dean.
forum-2021-news.txt | gong PARTICIPATED_IN forum21 speaker | Gong Ke spoke at the forum.
forum-2021-news.txt | ana PARTICIPATED_IN forum21 moderator | Ana Lima moderated.
forum-2021-news.txt | ana AFFILIATED_WITH kenya envoy | Ana Lima, envoy of Kenya.
forum-2021-news.txt | opening PART_OF forum21 | The opening dialogue began the forum.
forum-2021-news.txt | hua PARTICIPATED_IN opening panelist | Li Hua sat on the opening panel.
forum-2021-news.txt | xue PARTICIPATED_IN opening moderator | Xue Lan led the opening panel.
forum-2021-news.txt | hua AFFILIATED_WITH iaiig fellow | Li Hua, a fellow of I-AIIG.
forum-2021-news.txt | iaiig PART_OF tsinghua | I-AIIG of Tsinghua University.
forum-2021-news.txt | iaiig LOCATED_IN china | I-AIIG, based in China.
forum-2021-note.txt | tsinghua ORGANIZED forum21 host | Tsinghua University was the host.
forum-2021-note.txt | forum21 start 2021-12-04 | The forum started on 4 December 2021.
forum-2021-note.txt | lab PART_OF iaiig | The Data Ethics Laboratory of I-AIIG.
forum-2022-about.txt | tsinghua ORGANIZED forum22 host | Tsinghua University hosts the forum again.
forum-2022-about.txt | undp SUPPORTED forum22 partner | UNDP is a partner again.
forum-2022-about.txt | undp ORGANIZED forum22 co-host | UNDP is a co-host, too.
forum-2022-about.txt | north SUPPORTED forum22 partner | The Conseil des Données du Nord joins.
forum-2022-about.txt | forum22 PART_OF series | The third edition of the forum series.
forum-2022-about.txt | forum22 start 2022-12-09 | From 9 December 2022.
forum-2022-about.txt | forum22 mode online | The forum is held online.
forum-2022-about.txt | ana PARTICIPATED_IN forum22 keynote | Ana Lima gives the keynote.
forum-2022-about.txt | mira PARTICIPATED_IN forum22 speaker | Mira Chen speaks.
forum-2022-about.txt | closing PART_OF forum22 | The closing dialogue ends the forum.
forum-2022-about.txt | ana PARTICIPATED_IN closing panelist | Ana Lima sits on the closing panel.
forum-2022-about.txt | hua PARTICIPATED_IN closing panelist | Li Hua sits on the closing panel.
summit-2023.txt | uk ORGANIZED summit23 host | The UK hosted the summit.
summit-2023.txt | summit23 LOCATED_IN uk | The summit met in the United Kingdom.
summit-2023.txt | summit23 start 2023-11-01 | It began on 1 November 2023.
summit-2023.txt | china PARTICIPATED_IN summit23 | China took part.
summit-2023.txt | kenya PARTICIPATED_IN summit23 | Kenya took part.
summit-2023.txt | iaiig PARTICIPATED_IN summit23 attendee | I-AIIG attended.
summit-2023.txt | mira PARTICIPATED_IN summit23 speaker | Mira Chen spoke at the summit.
summit-2023.txt | tom PARTICIPATED_IN summit23 attendee | Tom Okoro attended.
summit-2023.txt | ana2 PARTICIPATED_IN summit23 attendee | Another Ana Lima attended.
summit-2023.txt | bletchley PRESENTED_AT summit23 | The Bletchley Declaration was adopted there.
summit-2023.txt | uk INITIATED bletchley | The UK proposed the declaration.
summit-2023.txt | uk ENDORSED bletchley | The UK signed the declaration.
summit-2023.txt | china ENDORSED bletchley | China signed the declaration.
summit-2023.txt | kenya ENDORSED bletchley | Kenya signed the declaration.
summit-2024.txt | korea ORGANIZED seoul24 host | South Korea hosted the next summit.
summit-2024.txt | uk ORGANIZED seoul24 co-host | The UK was its co-host.
summit-2024.txt | seoul24 LOCATED_IN korea | It met in South Korea.
summit-2024.txt | seoul24 start 2024-05 | It met in May 2024.
summit-2024.txt | bletchley PRESENTED_AT seoul24 | The Bletchley Declaration was reviewed.
summit-2024.txt | seoul PRESENTED_AT seoul24 | The Seoul Declaration was adopted.
summit-2024.txt | korea INITIATED seoul | South Korea drafted it.
summit-2024.txt | uk ENDORSED seoul | The UK endorsed it.
summit-2024.txt | kenya ENDORSED seoul | Kenya endorsed it.
coast-2019.txt | fjord ORGANIZED coast19 host | The Fjord Institute hosted the days.
coast-2019.txt | iaiig ORGANIZED coast19 co-host | I-AIIG was the co-host.
coast-2019.txt | birch SUPPORTED coast19 partner | The Birch Foundation was a partner.
coast-2019.txt | cedar SUPPORTED coast19 sponsor !resolved | It paid for them.
coast-2019.txt | north SUPPORTED coast19 partner | The Conseil des Données du Nord helped.
coast-2019.txt | coast19 LOCATED_IN kenya | They were held in Kenya.
coast-2019.txt | coast19 start 2019-07 | They began in July 2019.
coast-2019.txt | fjord INITIATED charter | The Fjord Institute drafted a charter.
coast-2019.txt | eu ENDORSED charter | The European Union joined the charter.
coast-2019.txt | charter PRESENTED_AT coast19 !resolved | It was shown there.
coast-2020.txt | fjord ORGANIZED coast20 host | The Fjord Institute hosted them at home.
coast-2020.txt | birch SUPPORTED coast20 partner | The Birch Foundation came along.
coast-2020.txt | cedar SUPPORTED coast20 partner | The Cedar Network came along, too.
coast-2020.txt | fjord LOCATED_IN norway | The Fjord Institute is in Norway.
coast-2020.txt | coast20 LOCATED_IN norway | They were held in Norway.
coast-2020.txt | coast20 start 2020-06-10 | They began on 10 June 2020.
coast-2020.txt | ana2 PARTICIPATED_IN coast20 keynote | Another Ana Lima gave the keynote.
"""

_LINE = re.compile(
    r"(?P<subject>\w+) (?P<predicate>\w+) (?P<rest>.+?)(?: @(?P<for>\w+))?(?P<former> !former)?"
    r"(?P<resolved> !resolved)?"
)
_AS_OF = {"forum-2021-news.txt": "2021-12-04"}


def forums() -> KnowledgeGraph:
    """Return the graph of all that the lines above say."""
    texts: dict[str, str] = defaultdict(str)
    relations: dict[tuple[str, ...], list[Evidence]] = defaultdict(list)
    values: dict[tuple[str, str, str], list[Evidence]] = defaultdict(list)
    mentions: set[tuple[str, str]] = set()
    for line in _SAID.strip().splitlines():
        document, said, quote = line.split(" | ")
        span = Span(len(texts[document]), len(texts[document]) + len(quote))
        texts[document] += quote + "\n"
        match = _LINE.fullmatch(said)
        assert match is not None, said
        grade = Grade.RESOLVED if match["resolved"] else Grade.VERBATIM
        named = (Span(0, 3),) if match["resolved"] else ()
        evidence = Evidence(document, span, quote, grade, "test", "test/1", antecedents=named)
        subject, predicate, rest = match["subject"], match["predicate"], match["rest"]
        mentions.add((document, THINGS[subject].id))
        if predicate not in RELATIONS:
            values[subject, predicate, rest].append(evidence)
            continue
        end, _, role = rest.partition(" ")
        mentions.add((document, THINGS[end].id))
        key = (subject, predicate, end, role, match["former"] or "", match["for"] or "")
        relations[key].append(evidence)
    documents = tuple(
        Document(name, text, digest(text), title=_PUBLISHED[name][0],
                 published=_PUBLISHED[name][1], publisher="Forum Office", language="en")
        for name, text in sorted(texts.items())
    )  # fmt: skip
    entities = [_entity(key, thing, values, mentions) for key, thing in THINGS.items()]
    return KnowledgeGraph(
        documents,
        tuple(sorted(entities, key=lambda entity: entity.id)),
        tuple(sorted((_relation(*item) for item in relations.items()), key=lambda one: one.id)),
        tuple(sorted(mentions)),
    )


def _entity(
    key: str,
    thing: Thing,
    said: dict[tuple[str, str, str], list[Evidence]],
    mentions: set[tuple[str, str]],
) -> Entity:
    claims: dict[str, list[ValueClaim]] = defaultdict(list)
    for (subject, name, value), evidence in said.items():
        if subject == key:
            sources = len({one.document for one in evidence})
            claims[name].append(ValueClaim(value, tuple(evidence), sources))
    for name in ("acronym", "kind", "iso"):
        if value := getattr(thing, name):
            claims[name].append(ValueClaim(value, (), 0))
    documents = tuple(sorted(document for document, id_ in mentions if id_ == thing.id))
    keys = (entity_key(thing.label, thing.name, thing.qualifier),)
    values = {
        name: tuple(sorted(found, key=lambda claim: (-claim.sources, claim.value)))
        for name, found in claims.items()
    }
    return Entity(thing.id, thing.label, thing.name, thing.aliases, keys, documents, values)


def _relation(key: tuple[str, ...], evidence: list[Evidence]) -> Relation:
    subject, type_, end, role, former, stood_for = key
    node = RELATIONS[type_].node.lower()
    return Relation(
        f"{node}/{digest(*key)}", THINGS[subject].id, type_, THINGS[end].id, role, bool(former),
        tuple(evidence), len({one.document for one in evidence}),
        on_behalf_of=THINGS[stood_for].id if stood_for else "",
        as_of=_AS_OF.get(evidence[0].document, "") if type_ == "AFFILIATED_WITH" else "",
    )  # fmt: skip
