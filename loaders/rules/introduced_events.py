"""Whether a sentence introduces an event, so that what follows it is about that one.

An event is introduced as what a sentence is about: as its subject ("the forum met in May"), in
front of it ("At the forum, ..."), or as what somebody held or came to. One at which something else
happened once ("launched at the summit of last year") only passes by.
"""

from __future__ import annotations

import re

from govgraph.loaders.rules.entities import DocumentEntity, EntityTable
from govgraph.loaders.rules.masking import Masked, one_of, rule

ONCE_BEFORE = re.compile(
    r"\b(?:[Ff]ollowing(?: up)?(?: on| from)?|[Bb]uilding (?:up)?on|[Aa]fter|[Ss]ince|[Aa]head of"
    r"|[Pp]rior to"
    r"|[Bb]efore|success of|outcomes? of|results? of|momentum of|upcoming|forthcoming)"
    r"(?: the| its| our| their| this)?(?: [\w'’-]+){0,3} ?$"
)
"""What stands before an event that only led up to the one that a passage is about."""
PARTS = frozenset({"session", "panel", "ceremony"})
"""Heads of what is held within an event: to name one does not leave the event."""
_MET = (
    r"(?:had |has |have |was |were |is |will be |will )?(?:also |then |again |first |just )?"
    r"(?:met|meets?|gathered|convened|assembled|sat|drew|attracted|brought|saw|featured|opened"
    r"|began|started|kicked off|ended|closed|concluded|wrapped up|ran|runs|took place"
    r"|takes place|taken place|take place|followed|returned|focused|heard|welcomed|united|held"
    r"|hosted|organi[sz]ed|attended|counted|had|came|moved|went|brings|hosts|opens|returns)\b"
)
_INTRODUCED = (
    rule(
        r"(?:held|hosted|convened|organi[sz]ed|ran|opened|launched|spent|attended|co-hosted)"
        r"\b[^.;{EP}]{0,80}({E})"
    ),
    rule(
        r"({E})[^.;{E}]{0,60}\b(?:was|were|is|will be|took place|opened|brought)"
        r"\b[^.;{E}]{0,40}(?:held|hosted|convened|organi[sz]ed|place|{D}|together)"
    ),
    rule(r"{D}[^.;{E}]{0,80}(?:at|for|in|with) (?:the |its |their )?(?:\w+ ){0,2}({E})"),
    rule(r"^(?:At|During) (?:the |this year's |its )?(?:\w+[- ]){0,3}({E})"),
    rule(r"^{D}\s*[:|–—-]\s*(?:the )?({E})"),
    rule(
        r"^(?:The (?:day|week|month|year)|(?:A|One|Two|Three|Four|Five|Six|Ten|Several|Some|A few)"
        r" (?:days?|weeks?|months?|years?)) (?:before|earlier|later|after(?:wards)?|prior)\b"
        r"[^.;{E}]{0,200}?\b(?:at|for|during) (?:the |an? )?(?:[\w-]+ ){0,4}?[\"“‘']?({E})"
    ),
    rule(
        r"\b(?:met|gathered|meet|convened|came together|assembled)\b[^.;{E}]{0,40}"
        r" (?:for|at|in) (?:the |an? |their )?(?:[\w-]+ ){0,2}({E})"
    ),
    rule(
        r"\b(?:was|were) (?:also )?(?:put|raised|discussed|presented|debated|taken up)(?: again)?"
        r" (?:at|during|in) (?:the |an? )?({E})"
    ),
)
_SUBJECT = rule(
    r"^(?:[^.;:{PIE}]{0,60}(?:, |: ))?(?:(?:[Tt]he|[Oo]ur|[Ii]ts|[Tt]his|[Aa]) )?"
    rf"({{E}})(?:,[^.;,{{E}}]{{3,80}},)? {_MET}"
)
"""An event that a paragraph opens with as its subject: "A year later, the forum met in Oslo"."""
_COUNT = re.compile(r"(?:\d+(?:st|nd|rd|th)|[a-z]+th|first|second|third) ", re.IGNORECASE)
_COUNTED_ONE = rule(r"(?:The )?({E}) (?:was|is|brought|saw|came|followed|had)\b")
_EVENT = re.compile(one_of("E"))
_OPENING = rule(r"(?:(?:The|This|Our) )?({E})")
_MADE = re.compile(
    r"\b(?:launched|unveiled|announced|signed|adopted|published|released|endorsed|established"
    r"|founded|created|agreed|proposed|issued|introduced|set up|born|conceived|mandated|initiated"
    r"|approved|inaugurated|began life|first mooted|called for|promised|pledged)\b"
    r"[^.;]*\b(?:at|during|in|on the (?:margins|sidelines|fringes) of) (?:the |its |their |last )?"
    r"(?:[\w’'-]+ ){0,3}$"
)
"""What was made once at an event that is named for that only: "it was launched at the forum"."""


def introduced_event(
    view: Masked, table: EntityTable, current: DocumentEntity | None, opens: bool
) -> DocumentEntity | None:
    """Return the event that a unit introduces; one that tells of `current` introduces none.

    A unit that `opens` its paragraph introduces the event that is its subject, too.
    """
    if current is not None and _tells_of(view, table, current):
        return current
    counted = _COUNTED_ONE.match(view.text)
    if counted:
        event = table.entity_of(view.mention(counted.group(1)))
        if event is not None and _COUNT.match(event.name):
            return event
    for pattern in (_SUBJECT, *_INTRODUCED) if opens else _INTRODUCED:
        match = pattern.search(view.text)
        if match:
            event = table.entity_of(view.mention(match.group(1)))
            before = view.text[: match.start(1)]
            if ONCE_BEFORE.search(before) or _MADE.search(before):
                continue
            if event is not None and event.head not in PARTS:
                return event
    return None


def passing_event(view: Masked, table: EntityTable) -> DocumentEntity | None:
    """Return the event that a unit names only as where something was once made."""
    for match in _EVENT.finditer(view.text):
        if _MADE.search(view.text[: match.start()]):
            event = table.entity_of(view.mention(match.group()))
            return event if event is not None and event.head not in PARTS else None
    return None


def _tells_of(view: Masked, table: EntityTable, event: DocumentEntity) -> bool:
    """Return whether an event is what a sentence opens with: "The meeting", by name or as such."""
    opening = _OPENING.match(view.text)
    first = view.mention(opening.group(1)) if opening else None
    return first is not None and first.referring and table.entity_of(first) is event
