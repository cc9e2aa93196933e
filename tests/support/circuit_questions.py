"""Values for the questions that have an answer on the circuit of `event_circuit`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

EVENT, SERIES = "Larch Forum 2020", "Larch Forum"
HOST, BODY = "Ochre Policy Centre", "Quartz Foundation"
PERSON, TEXT = "Chidi Lund", "Tamarisk Declaration"

ARGUMENTS: Final[Mapping[str, Sequence[Mapping[str, str]]]] = {
    "about": [{"entity": name} for name in (EVENT, HOST, PERSON, TEXT, "China")],
    "affiliations-of-speakers": [{"event": EVENT}],
    "brokers": [{}, {"minimum": "3"}],
    "co-endorsers": [{"actor": "Kenya"}, {"actor": BODY}],
    "co-participants": [{"person": PERSON}],
    "communities": [{}, {"institution": HOST}],
    "conflicts": [{}, {"property": "start"}],
    "countries-at-event": [{"event": EVENT}],
    "documents": [{}],
    "endorse-together": [{}, {"country": "Kenya", "minimum": "2"}],
    "events": [{}, {"year": "2020"}, {"country": "Kenya", "theme": "open"}],
    "events-abroad": [{}, {"country": "Kenya"}],
    "events-by-country": [{}, {"country": "Kenya"}],
    "facts-of-document": [{"document": "2020/larch-forum.txt"}],
    "facts-of-one-grade": [{"grade": "resolved"}, {"grade": "verbatim"}],
    "hosts-without-partnering": [{}],
    "initiative-travel": [{}, {"initiative": TEXT}],
    "initiatives": [{}, {"initiative": TEXT}, {"actor": "Kenya"}],
    "initiatives-of-institution": [{"institution": HOST}, {"institution": BODY}],
    "institutions-by-events": [{}, {"minimum": "5", "since": "2015", "until": "2019"}],
    "keynotes": [{}, {"year": "2020"}],
    "mentions-of": [{"entity": EVENT}, {"entity": BODY}],
    "new-partners": [{}, {"year": "2014"}],
    "organisers-of-event": [{"event": EVENT}],
    "participants": [{"event": EVENT}],
    "partners-of": [{"institution": HOST}],
    "path-between-people": [
        {"first": PERSON, "second": "Ana Xu"},
        {"first": PERSON, "second": "Ana Moreau"},
        {"first": PERSON, "second": "Ana Castellan"},
    ],
    "post-changes": [{}, {"person": PERSON}],
    "posts": [{}, {"person": PERSON}, {"organisation": BODY}],
    "recurring-partners": [{"first": "Larch Forum 2019", "second": EVENT}],
    "repeat-speakers": [{}, {"minimum": "8"}],
    "sessions-of-event": [{"event": SERIES}],
    "single-country-sessions": [{}],
    "single-source-facts": [{}, {"entity": HOST}],
    "speakers-by-country": [{}, {"year": "2020"}],
    "speakers-of-event": [{"event": EVENT}],
    "strongest-partners": [{}, {"institution": HOST, "minimum": "3"}],
    "timeline": [{"institution": BODY}],
    "units-of": [{"institution": HOST}],
    "well-supported-facts": [{}],
    "who-convenes-whom": [{}, {"host": HOST}],
}
