"""Where people work and worked, by verbs of coming and going: "X left A to found B".

"Before joining A as director, X was at B, C and D", "X is on loan from A", "X joined A from B".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from govgraph.loaders.rules.affiliations import clean_title
from govgraph.loaders.rules.belonging import NAMED_POST
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.masking import rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import passages
from govgraph.loaders.rules.reading import Reading

_AS = rf"(?: as (?:an? |its |the )?{NAMED_POST})?"
_NOW = r"(?:(?:also|now|currently|still|today|previously|formerly|then|later|has|had|have) )*"
_BODIES = r"(?P<body>{I}(?:(?:,|,? and|,? then)(?: (?:at|with|for|later))?(?: the)? {I})*)"
_WHO = r"(?P<who>{P})(?:,? who)?"


@dataclass(frozen=True, slots=True)
class _Way:
    """Its groups are `who`, `body`, which may enumerate, and `title` where it gives one."""

    pattern: re.Pattern[str]
    former: bool = False
    title: str = ""


_LEADS = r"(?:headed|led|chaired|run|directed|managed|steered|presided over)"
_DOES = (
    r"(?:directs|leads|heads|runs|works|teaches|coordinates|oversees|manages|supervises|lectures"
    r"|researches|studies)"
)
_WAYS = (
    _Way(
        rule(
            r"\b(?:[Ss]peaking|[Aa]cting|[Ss]peaks|[Ss]poke|[Ii]ntervening) (?:for|on behalf of)"
            r"(?: the)? (?P<body>{I}), (?P<who>{P})"
        )
    ),
    _Way(rule(rf"{_WHO} (?:has|had) (?:[a-z]+ )?{_LEADS}(?: the)? (?P<body>{{I}})")),
    _Way(
        rule(
            r"\b(?:[Aa]fter|[Ff]ollowing) (?:[\w-]+ ){1,5}?(?:years?|decades?|months|career|spell"
            r"|stint|time)(?: [a-z]+)? (?:at|with|in|for)(?: the)? (?P<body>{I}),"
            r" (?P<who>{P})"
        ),
        former=True,
    ),
    _Way(rule(rf"(?:^|[.;] )(?:At|In|Within)(?: the)? (?P<body>{{I}}), (?P<who>{{P}}) {_DOES}\b")),
    _Way(
        rule(
            r"(?P<who>{P}) (?:was|is|will be|has been) (?:succeeded|replaced|followed) as"
            rf" (?:its |the )?{NAMED_POST} of (?:the )?(?P<body>{{I}})"
        ),
        former=True,
    ),
    _Way(
        rule(
            rf"(?:succeeded|replaced|followed) as (?:its |the )?{NAMED_POST} of (?:the"
            rf" )?(?P<body>{{I}})"
            r" by (?P<who>{P})"
        )
    ),
    _Way(
        rule(
            rf"\b(?:[Bb]efore|[Pp]rior to|[Uu]pon|[Oo]n|[Ss]ince|[Aa]fter) (?:joining|coming to"
            rf"|moving to|arriving at|taking over at)(?: the)? (?P<body>{{I}}){_AS}(?: in {{D}}"
            r"| in \d{4})?, (?P<who>{P})"
        )
    ),
    _Way(
        rule(
            r"(?P<who>{P})[^.;{P}]{0,160}? (?:before|prior to) (?:joining|coming to|moving to)"
            rf"(?: the)? (?P<body>{{I}}){_AS}"
        )
    ),
    _Way(
        rule(
            r"\b(?:[Bb]efore|[Pp]rior to) [^.;{P}]{3,90}, (?P<who>{P}) (?:was|had been|worked"
            rf"|served|spent [^.;{{PI}}]{{3,30}}) (?:[a-z]+ )?(?:at|with|for)(?: the)? {_BODIES}"
        ),
        former=True,
    ),
    _Way(
        rule(
            rf"{_WHO} {_NOW}(?:left|quit|resigned from|departed|retired from|stepped down from)"
            r"(?: the)? (?P<body>{I})"
        ),
        former=True,
    ),
    _Way(
        rule(
            rf"{_WHO} {_NOW}(?:left|quit)[^.;{{P}}]{{0,60}}? to (?:co-?)?(?:found|start|set up"
            r"|establish|launch)(?: the)? (?P<body>{I})"
        ),
        title="founder",
    ),
    _Way(
        rule(
            rf"{_WHO} {_NOW}(?:left|quit)[^.;{{P}}]{{0,60}}? (?:to join|for)(?: the)?"
            rf" (?P<body>{{I}})"
        )
    ),
    _Way(
        rule(
            rf"{_WHO} {_NOW}(?:returns|returned|is returning|moves|moved|transferred|came back)"
            rf" (?:to|over to)(?: the)? (?P<body>{{I}})(?! (?:summit|conference|forum)){_AS}"
        )
    ),
    _Way(
        rule(
            rf"{_WHO} {_NOW}(?:joins|joined)(?: the)? {{I}}(?: in (?:{{D}}|\d{{4}}))?{_AS},?"
            rf" (?:coming )?from"
            r"(?: the)? (?P<body>{I})"
        ),
        former=True,
    ),
    _Way(
        rule(
            rf"{_WHO},? (?:is )?(?:now |currently )?(?:(?:on )?(?:loan|leave|secondment|sabbatical)"
            r"|seconded|visiting|detached) (?:leave )?(?:from)(?: the)? (?P<body>{I})"
        )
    ),
    _Way(
        rule(
            rf"{_WHO},? {_NOW}(?:teaches|taught|lectures|lectured|studies|practi[sc]es|researches)"
            r"(?: [a-z][\w ]{2,40}?)? (?:at|in|with)(?: the)? (?P<body>{I})"
        )
    ),
    _Way(
        rule(
            r"(?P<who>{P}),? (?:is |was )?(?:a |an |the )?(?P<title>(?:[a-z]+ ){0,3}[a-z]+(?:ist"
            r"|er|or"
            r"|ian|ant|sel|head))"
            r" to (?:the )?(?P<body>{I})(?=[,.;)]| and\b|$)"
        )
    ),
)


def joined_and_left(reading: Reading) -> Iterator[Draft]:
    """Yield where sentences say that people work or worked, in these wordings."""
    for passage in passages(reading):
        if passage.is_heading or not passage.mentions(Kind.PERSON):
            continue
        for way in _WAYS:
            for match in way.pattern.finditer(passage.text):
                people = [e for e in passage.enumerated(match["who"]) if e.kind is Kind.PERSON]
                title = clean_title(match.groupdict().get("title") or way.title)
                for body in passage.enumerated(match["body"]) if people else ():
                    yield Draft(
                        "joined-or-left", people[0], "AFFILIATED_WITH", passage.span, body,
                        role=title, former=way.former, occasion=passage.event,
                    )  # fmt: skip
