"""Every saved question answers, and the answers are those that a reader of the texts would give."""

from __future__ import annotations

import pytest
from pyoxigraph import Store

from govgraph.queries.catalogue import catalogue
from govgraph.queries.present import without_iris
from govgraph.queries.run import SOURCE_COLUMNS, run_saved

FORUM = "International AI Cooperation and Governance Forum"
FORUM21, FORUM22 = f"{FORUM} 2021", f"{FORUM} 2022"
IAIIG = "Institute for AI International Governance"
COAST19, COAST20 = "Coastal Data Days 2019", "Coastal Data Days 2020"
NORTH = "Conseil des Données du Nord"
OPENING = "Opening dialogue on open models"
UNDP = "United Nations Development Programme"

EXPECTED = [
    (
        "organisers-of-event", {"event": FORUM21},
        [
            ("Tsinghua University", "ORGANIZED", "host"),
            ("Harbour Policy Centre", "SUPPORTED", "sponsor"),
            (UNDP, "SUPPORTED", "partner"),
        ],
    ),
    (
        "participants", {"event": "AI Safety Summit 2023"},
        [
            ("Ana Lima", "attendee", None, None),
            ("China", None, None, None),
            (IAIIG, "attendee", None, None),
            ("Kenya", None, None, None),
            ("Mira Chen", "speaker", None, None),
            ("Tom Okoro", "attendee", None, None),
        ],
    ),
    (
        "recurring-partners", {"first": FORUM21, "second": FORUM22},
        [
            ("Tsinghua University", "both", "host", "host"),
            (UNDP, "both", "partner", "co-host"),
            (UNDP, "both", "partner", "partner"),
            ("Conseil des Données du Nord", "joined", None, "partner"),
            ("Harbour Policy Centre", "left", "sponsor", None),
        ],
    ),
    (
        "speakers-of-event", {"event": FORUM21},
        [
            ("Ana Lima", "moderator", None, None, "envoy", "Kenya", "Ana Lima moderated."),
            ("Gong Ke", "speaker", None, None, None, None, "Gong Ke spoke at the forum."),
            ("Li Hua", "panelist", OPENING, None, "fellow", IAIIG,
             "Li Hua sat on the opening panel."),
            ("Xue Lan", "moderator", OPENING, None, "dean", IAIIG,
             "Xue Lan led the opening panel."),
            ("Xue Lan", "speaker", None, IAIIG, "dean", IAIIG, "Xue Lan spoke for I-AIIG."),
        ],
    ),
    (
        "co-participants", {"person": "Xue Lan"},
        [
            ("Ana Lima", FORUM21, "moderator", "speaker"),
            ("Gong Ke", FORUM21, "speaker", "speaker"),
            ("Li Hua", OPENING, "panelist", "moderator"),
        ],
    ),
    (
        "countries-at-event", {"event": FORUM21},
        [
            ("China", "person's institution", "Li Hua"),
            ("China", "person's institution", "Xue Lan"),
            ("Kenya", "person", "Ana Lima"),
        ],
    ),
    (
        "countries-at-event", {"event": "AI Safety Summit 2023"},
        [
            ("China", "institution", IAIIG),
            ("China", "itself", None),
            ("Kenya", "itself", None),
            ("United Kingdom", "itself", None),
        ],
    ),
    (
        "units-of", {"institution": "Tsinghua University"},
        [("Data Ethics Laboratory", IAIIG), (IAIIG, "Tsinghua University")],
    ),
    (
        "sessions-of-event", {"event": FORUM},
        [
            (FORUM21, FORUM, "2021-12-04"),
            (FORUM22, FORUM, "2022-12-09"),
            (OPENING, FORUM21, None),
            ("Closing dialogue on shared standards", FORUM22, None),
        ],
    ),
    (
        "initiatives", {"initiative": "Bletchley Declaration"},
        [
            ("Bletchley Declaration", "INITIATED", "United Kingdom"),
            ("Bletchley Declaration", "ENDORSED", "China"),
            ("Bletchley Declaration", "ENDORSED", "Kenya"),
            ("Bletchley Declaration", "ENDORSED", "United Kingdom"),
        ],
    ),
    (
        "events", {"year": "2021"},
        [(FORUM21, "2021-12-04", "2021-12-05", "Beijing", "China", "hybrid",
          "Balanced AI governance")],
    ),
    (
        "events", {"country": "South Korea"},
        [("AI Seoul Summit", "2024-05", None, None, "South Korea", None, None)],
    ),
    (
        "institutions-by-events", {"minimum": "2", "since": "2021"},
        [("Tsinghua University", 2), (UNDP, 2)],
    ),
    (
        "well-supported-facts", {},
        [("Tsinghua University", "ORGANIZED", FORUM21, "host", 3)],
    ),
    (
        "single-source-facts", {"entity": "Harbour Policy Centre"},
        [("Harbour Policy Centre", "SUPPORTED", FORUM21, "sponsor")],
    ),
    (
        "posts", {"person": "Xue Lan"},
        [
            ("Xue Lan", "dean", IAIIG, False, "2021-12-04"),
            ("Xue Lan", "dean of school", "Tsinghua University", True, "2021-12-04"),
        ],
    ),
    (
        "hosts-without-partnering", {},
        [
            ("Fjord Institute", COAST19, "host"),
            ("Fjord Institute", COAST20, "host"),
            (IAIIG, COAST19, "co-host"),
            ("Tsinghua University", FORUM21, "host"),
            ("Tsinghua University", FORUM22, "host"),
        ],
    ),
    (
        "repeat-speakers", {},
        [("Ana Lima", 3), ("Li Hua", 2), ("Mira Chen", 2), ("Xue Lan", 2)],
    ),
    (
        "endorse-together", {"country": "UK"},
        [("United Kingdom", "Kenya", 2), ("United Kingdom", "China", 1)],
    ),
    (
        "initiative-travel", {},
        [
            ("Bletchley Declaration", "2023-11-01", "AI Safety Summit 2023"),
            ("Bletchley Declaration", "2024-05", "AI Seoul Summit"),
        ],
    ),
    ("single-country-sessions", {}, [(OPENING, "China", 2)]),
    (
        "timeline", {"institution": "Tsinghua University"},
        [
            ("2021-12-04", "AFFILIATED_WITH", "Xue Lan", "dean of school"),
            ("2021-12-04", "ORGANIZED", FORUM21, "host"),
            ("2022-12-09", "ORGANIZED", FORUM22, "host"),
        ],
    ),
    (
        "conflicts", {},
        [
            (FORUM21, "start", "2021-12-04", 2, True),
            (FORUM21, "start", "2021-12-03", 1, False),
        ],
    ),
    (
        "path-between-people", {"first": "Xue Lan", "second": "Mira Chen"},
        [(2, FORUM21, "Ana Lima", FORUM22, None, None)],
    ),
    (
        "path-between-people", {"first": "Gong Ke", "second": "Tom Okoro"},
        [(3, FORUM21, "Ana Lima", FORUM22, "Mira Chen", "AI Safety Summit 2023")],
    ),
    (
        "mentions-of", {"entity": "Harbour Policy Centre"},
        [("About the forum of 2021", "forum-2021-about.txt", "2021-11-20", 1)],
    ),
    (
        "partners-of", {"institution": "Harbour Policy Centre"},
        [
            ("Tsinghua University", FORUM21, "2021-12-04", "host", "sponsor"),
            (UNDP, FORUM21, "2021-12-04", "partner", "sponsor"),
        ],
    ),
    (
        "brokers", {},
        [
            (NORTH, "Birch Foundation", 0.571429, 1, 2),
            ("Tsinghua University", "Tsinghua University", 0.119048, 1, 1),
            (UNDP, "Tsinghua University", 0.119048, 1, 1),
        ],
    ),
    (
        "communities", {"institution": "Harbour Policy Centre"},
        [
            ("Tsinghua University", 3, "Tsinghua University", 0.119048),
            ("Tsinghua University", 3, UNDP, 0.119048),
            ("Tsinghua University", 3, "Harbour Policy Centre", 0.0),
        ],
    ),
    (
        "strongest-partners", {"institution": "Cedar Network"},
        [
            ("Cedar Network", "Birch Foundation", 2, "2019", "2020"),
            ("Cedar Network", "Fjord Institute", 2, "2019", "2020"),
        ],
    ),
    ("strongest-partners", {"institution": UNDP},
     [(UNDP, "Tsinghua University", 2, "2021", "2022")]),
    ("speakers-by-country", {}, [("China", 2, 3), ("Kenya", 1, 3)]),
    ("speakers-by-country", {"year": "2021"}, [("China", 1, 1), ("Kenya", 1, 1)]),
    ("who-convenes-whom", {"host": "Tsinghua University"}, [("Tsinghua University", IAIIG, 1)]),
    (
        "who-convenes-whom", {"host": "United Kingdom"},
        [
            ("United Kingdom", "China", 1),
            ("United Kingdom", IAIIG, 1),
            ("United Kingdom", "Kenya", 1),
        ],
    ),
    (
        "new-partners", {"year": "2021"},
        [
            ("2021", "Harbour Policy Centre", FORUM21, "sponsor"),
            ("2021", "Tsinghua University", FORUM21, "host"),
            ("2021", UNDP, FORUM21, "partner"),
        ],
    ),
    ("affiliations-of-speakers", {"event": FORUM21}, [(IAIIG, 2), ("Kenya", 1)]),
    (
        "co-endorsers", {"actor": "United Kingdom"},
        [
            ("China", "Bletchley Declaration"),
            ("Kenya", "Bletchley Declaration"),
            ("Kenya", "Seoul Declaration"),
        ],
    ),
    ("events-by-country", {"country": "Kenya"}, [("Kenya", "2019", 1)]),
    (
        "initiatives-of-institution", {"institution": "Fjord Institute"},
        [
            ("Coastal Charter", "PRESENTED_AT", COAST19),
            ("Coastal Charter", "INITIATED", None),
        ],
    ),
    (
        "keynotes", {},
        [
            ("Ana Lima", COAST20, "2020-06-10", None),
            ("Ana Lima", FORUM22, "2022-12-09", None),
        ],
    ),
    (
        "post-changes", {},
        [("Xue Lan", "Tsinghua University", "dean of school", "2021-12-04", IAIIG, "dean",
          "2021-12-04")],
    ),
    (
        "facts-of-one-grade", {"grade": "resolved"},
        [
            ("Cedar Network", "SUPPORTED", COAST19, "sponsor", 1),
            ("Coastal Charter", "PRESENTED_AT", COAST19, None, 1),
        ],
    ),
    (
        "events-abroad", {},
        [
            ("Fjord Institute", "Norway", COAST19, "Kenya"),
            (IAIIG, "China", COAST19, "Kenya"),
        ],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("name", "arguments", "expected"), EXPECTED)
def test_the_answer_is_what_the_texts_say(
    store: Store, name: str, arguments: dict[str, str], expected: list[tuple[object, ...]]
) -> None:
    assert without_iris(run_saved(store, name, arguments)).rows == expected


def test_everything_known_of_one_thing_holds_names_values_and_relations(store: Store) -> None:
    known = without_iris(run_saved(store, "about", {"entity": FORUM21})).rows
    assert ("start", "has", "2021-12-03", None, None, None, 1) in known
    assert ("alias", "has", f"2021 {FORUM}", None, None, None, None) in known
    assert ("LOCATED_IN", "out", "China", None, False, None, 1) in known
    assert ("ORGANIZED", "in", "Tsinghua University", "host", False, None, 3) in known
    kinds = run_saved(store, "about", {"entity": "Tsinghua"}).rows
    assert any(row[0] == "kind" and row[2] == "university" for row in kinds)


def test_documents_come_with_the_number_of_facts_that_they_support(store: Store) -> None:
    rows = without_iris(run_saved(store, "documents", {})).rows
    assert len(rows) == 8
    assert rows[2] == (
        "About the forum of 2021", "forum-2021-about.txt", "2021-11-20", "Forum Office", 10
    )  # fmt: skip


def test_what_a_document_says_comes_in_the_order_of_its_text(store: Store) -> None:
    table = run_saved(store, "facts-of-document", {"document": "A note on the forum"})
    assert [row[1:4] for row in table.rows] == [
        ("Tsinghua University", "ORGANIZED", FORUM21),
        (FORUM21, "start", "2021-12-04"),
        ("Data Ethics Laboratory", "PART_OF", IAIIG),
    ]


@pytest.mark.parametrize("name", catalogue())
@pytest.mark.parametrize("every", [False, True], ids=["required", "all"])
def test_the_example_of_every_question_has_an_answer_with_quotes(
    store: Store, name: str, every: bool
) -> None:
    parameters = catalogue()[name].header.parameters
    given = {key: one.example for key, one in parameters.items() if every or one.required}
    plain = run_saved(store, name, given)
    sourced = run_saved(store, name, given, with_sources=True)
    assert plain.rows
    assert sourced.columns == plain.columns + SOURCE_COLUMNS
    assert {row[:-3] for row in sourced.rows} == set(plain.rows)
    assert any(row[-1] for row in sourced.rows)


@pytest.mark.parametrize("name", sorted(set(catalogue()) - {"about", "events"}))
def test_every_row_of_a_question_about_facts_can_be_traced_to_a_quote(
    store: Store, name: str
) -> None:
    parameters = catalogue()[name].header.parameters
    given = {key: one.example for key, one in parameters.items() if one.required}
    assert all(row[-1] for row in run_saved(store, name, given, with_sources=True).rows)


def test_each_quote_behind_a_row_is_a_row_with_its_document(store: Store) -> None:
    table = run_saved(store, "well-supported-facts", {"minimum": "3"}, with_sources=True)
    assert [(row[-3], row[-1]) for row in table.rows] == [
        ("A note on the forum (forum-2021-note.txt)", "Tsinghua University was the host."),
        ("About the forum of 2021 (forum-2021-about.txt)", "Tsinghua University hosts the forum."),
        ("Forum opens in Beijing (forum-2021-news.txt)", "Tsinghua opened its forum on Friday."),
    ]


def test_namesakes_stay_two_rows(store: Store) -> None:
    present = run_saved(store, "participants", {"event": FORUM22}).rows
    elsewhere = run_saved(store, "participants", {"event": "AI Safety Summit 2023"}).rows
    here, there = (
        {row[1] for row in rows if row[0] == "Ana Lima"} for rows in (present, elsewhere)
    )
    assert here.isdisjoint(there)
