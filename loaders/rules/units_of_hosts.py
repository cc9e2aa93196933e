"""Units told from the side of the body they belong to: "A's think tank, B", "A is home to B".

Also by a labelled line of a body's page ("Belongs to: A", "Parent body: A"), and by a list of
bodies where a comma sets a unit apart from its university ("Reef Hub, University of A").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.masking import one_of, rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading
from govgraph.loaders.rules.wording import UNIT_HEADS, word_set

_SORT = (
    r"(?:(?:[a-z-]+ ){0,3}?(?:arms?|units?|think[- ]tanks?|branch|division|department|institute"
    r"|centre|center|lab|laboratory|school|hub|observatory|wing|subsidiary|spin-?off|offshoot"
    r"|affiliate"
    r"|clinic|programme|program|team|group|incubator|agency|section|office|committee|foundation))"
)
_BODY = r"{I}(?: \([^()]{2,30}\))?"
_OWNED = (
    rule(
        rf"(?P<unit>{{I}})(?: \([^()]{{2,30}}\))?, (?:which is )?(?P<whole>{{I}})'s? (?:own"
        rf" )?{_SORT}\b"
    ),
    rule(
        rf"(?P<whole>{{I}})'s? (?:own |new )?{_SORT},? (?:called |named |the"
        rf" )*(?P<unit>{{I}})(?!'s)"
    ),
    rule(
        rf"(?P<unit>{_BODY}),? (?:is |was )?(?:an?|the) {_SORT} (?:of|at|within|inside|run by|set"
        rf" up"
        r" by|hosted (?:at|by)|housed (?:at|in)) (?:the )?(?P<whole>{I})"
    ),
    rule(
        rf"(?P<unit>{_BODY}),? (?:(?:which|that) )?(?:is |are |now )*(?:belongs? to|sits? (?:within"
        r"|in|at|under)|is part of|comes under|falls under|is housed (?:in|at)|is a unit of|lives"
        r" at"
        r"|lives in|operates (?:from|under|within)|(?:is )?nested (?:in|within))(?: the)?"
        r" (?P<whole>{I})"
    ),
)
_HOME_TO = rule(
    r"(?P<whole>{I})(?: \([^()]{2,30}\))?,? (?:(?:which|that|also|now|itself) )*(?:is home to|is"
    r" the"
    r" home of|houses|hosts|runs|operates|comprises|includes|is host to|maintains|oversees)"
    r" (?P<units>(?:(?:its|the|a|an|both|also) ){0,2}{I}(?:(?:, |,? and )(?:the |its )?{I})*)"
    r"(?=[,.;)]|$| (?:in|since|and|which|where|with)\b)"
)
_SMALL = (
    rule(
        rf"(?P<unit>{_BODY}) (?:was|is) (?:(?:first|originally|jointly) )?(?:set up|founded|created"
        r"|established|launched|built) by (?:the )?(?P<whole>{I})(?! and| together|,)"
    ),
    rule(
        r"(?P<whole>{I}),? (?:\w+ )?(?:through|via|with|by way of|at|in) its (?:own"
        r" )?(?P<unit>{I})"
    ),
    rule(r"(?:^|[.;,] )(?:Within|Inside) (?:the )?(?P<whole>{I}), (?:the )?(?P<unit>{I})"),
    rule(
        rf"(?P<unit>{_BODY}) (?:is|was) one of (?:the )?(?:[\w-]+ ){{0,4}}?(?:cent(?:re|er)s|units"
        r"|labs|laboratories|institutes|schools|departments|divisions|committees|offices|groups)"
        r" (?:of|at|in|within) (?:the )?(?P<whole>{I})"
    ),
)
"""Wordings that are sure only of a lab, a centre and the like at a university or ministry."""
_ITS_LIST = rule(
    r"(?P<whole>{I})'s? (?P<units>{I}(?: \([^()]*\))?(?:(?:, |,? and |; )(?:the )?{I})+)"
)
_SERIES = rule(r"(?P<first>{I})(?P<rest>(?:(?:, |,? and |; )(?:the )?{I})+)")
_LABEL = re.compile(
    r"(?:[-*•] )?\W*(?:belongs to|parent(?: (?:body|organi[sz]ation|institution|company|agency))?"
    r"|(?:a )?(?:part|unit) of|host (?:institution|organi[sz]ation|university|body)|attached to"
    r"|mother (?:institution|organi[sz]ation)|umbrella (?:body|organi[sz]ation)"
    r"|affiliated (?:to|with)|home institution)\W*[:：|]\W*$",
    re.IGNORECASE,
)
_UNIT_LIKE = UNIT_HEADS | word_set("""
    institute project archive library museum press hospital incubator
""")
_OF_SCHOOLS = word_set("""
    school faculty department centre center institute laboratory lab library division clinic
    hospital
""")
_ACADEMIC = word_set("university college academy polytechnic")
_ITEM = rule(r"^\W*(?P<unit>{I})(?: \([^()]{2,30}\))?, (?:the )?(?P<whole>{I})(?:, {C})?[\s.;]*$")


def units_of_hosts(reading: Reading) -> Iterator[Draft]:
    """Yield the units that sentences, labelled lines and lists give to a larger body."""
    for passage in passages(reading):
        if not passage.mentions(Kind.INSTITUTION):
            continue
        for pattern in _OWNED:
            for match in pattern.finditer(passage.text):
                yield from _part(passage, match["unit"][0], match["whole"])
        for pattern in _SMALL:
            for match in pattern.finditer(passage.text):
                heads = [passage.view.mention(match[g][0]).head for g in ("unit", "whole")]
                if heads[0] in _OF_SCHOOLS and heads[1] in _ACADEMIC | {"ministry", "bank"}:
                    yield from _part(passage, match["unit"][0], match["whole"])
        for match in (*_HOME_TO.finditer(passage.text), *_ITS_LIST.finditer(passage.text)):
            for unit in re.findall(one_of("I"), match["units"]):
                if passage.view.mention(unit).head in _UNIT_LIKE - _ACADEMIC:
                    yield from _part(passage, unit, match["whole"])
        for match in _SERIES.finditer(passage.text):
            yield from _of_owner_in_front(passage, match)
        item = _ITEM.match(passage.text) if passage.is_listed else None
        if item is not None and _of_university(passage, item):
            yield from _part(passage, item["unit"], item["whole"])
        yield from _labelled(passage)


def _of_owner_in_front(passage: Passage, series: re.Match[str]) -> Iterator[Draft]:
    """ "Tinn University's School A, School B and College C": all of them are the university's."""
    first = passage.view.mention(series["first"])
    owner = first.parent
    if owner is None or owner.head not in _ACADEMIC or owner.span.start >= first.span.start:
        return
    whole = passage.reading.entity(owner)
    for char in re.findall(one_of("I"), series["rest"]):
        unit = passage.view.mention(char)
        part = passage.reading.entity(unit)
        own = unit.parent is None and unit.head in _OF_SCHOOLS
        if own and part is not None and whole is not None and part.parent is None:
            yield Draft("unit-of-host", part, "PART_OF", passage.span, whole)


def _of_university(passage: Passage, item: re.Match[str]) -> bool:
    """Return whether a line of a list holds a body and its university, not two of a kind."""
    unit, whole = (passage.view.mention(item[name]) for name in ("unit", "whole"))
    return whole.head in _ACADEMIC and unit.head not in _ACADEMIC


def _labelled(passage: Passage) -> Iterator[Draft]:
    """ "Belongs to: A" on a page or in a record: of the body that stands above."""
    text = passage.text
    named = re.search(one_of("I"), text)
    if named is None:
        return
    label = passage.unit.label_span
    inline = label is not None and 0 <= passage.unit.start - label[1] < _GAP
    front = text[: named.start()] or (f"{passage.label_words}:" if inline else "")
    if not _LABEL.fullmatch(front):
        return
    owner = _owner(passage)
    whole = passage.named(named.group())
    if owner is not None and whole is not None and owner is not whole:
        yield Draft(
            "labelled-parent", owner, "PART_OF", passage.span, whole, antecedents=(owner.first,)
        )


def _owner(passage: Passage) -> DocumentEntity | None:
    """Return the body of which a labelled line tells: first in its paragraph, else the page's."""
    reading = passage.reading
    subject = reading.subject
    for index in range(passage.index - 1, max(-1, passage.index - _LINES - 1), -1):
        view = reading.masked[index]
        bodies = [m for m in view.mentions if m.kind is Kind.INSTITUTION]
        lone = re.fullmatch(
            rf"(?i:\W*(?:name|title|body|centre|institute|unit)?\W*){one_of('I')}"
            r"(?: \([^()]{2,30}\))?\W*",
            view.text,
        )
        if bodies and lone is not None:
            return reading.entity(bodies[0])
    return subject if subject is not None and subject.kind is Kind.INSTITUTION else None


_GAP = 4
"""Characters between a label and its value on the same line."""
_LINES = 4
"""Lines above a label among which the name of its body stands."""


def _part(passage: Passage, unit: str, parent: str) -> Iterator[Draft]:
    part, whole = passage.named(unit), passage.named(parent)
    if part and whole and part is not whole and part.parent in (None, whole.index):
        yield Draft("unit-of-host", part, "PART_OF", passage.span, whole)
