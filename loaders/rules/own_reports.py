"""Who takes part by the name of an event or the voice of a page: "the A-B Dialogue", "we spoke"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.delegation_words import EVENT_SOON
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.masking import rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.occasions_of_acts import Act, happened_elsewhere, occasions_of
from govgraph.loaders.rules.passage import Passage, passages, prose_of
from govgraph.loaders.rules.reading import Reading
from govgraph.loaders.rules.site_body import site_body
from govgraph.loaders.rules.speaking import ATTENDS, GIVES, GROUP, LEADS

_WE = (
    r"(?:[Ww]e|[Oo]ur (?:whole |entire |own |two |three )?(?:team|colleagues?|staff|delegation"
    r"|representatives?|researchers?|members|experts?)(?: members)?)"
)
_LOOKING_FORWARD = (
    r"(?:(?:are|were) (?:excited|happy|pleased|delighted|proud|honou?red|thrilled|glad)"
    r" (?:to|that we)"
    r" )?"
)
_TOOK_PART = (
    rf"(?:{ATTENDS}|{GIVES}|{LEADS}|(?:spoke|speak|exhibit(?:ed)?|presented?|showcas(?:ed?|ing))\b"
    r"|(?:had|have|host(?:ed)?|held|ran|run) (?:an? |our )(?:[\w-]+ ){0,2}"
    r"(?:booth|stand|table|stall))"
)
_WE_TOOK_PART = rule(rf"\b{_WE} {_LOOKING_FORWARD}{GROUP}{_TOOK_PART}")
_AT_IN_TITLE = rule(
    r"^({IC})(?:'s? (?:\w+ ){0,3})? ?(?:at|@|attends|joins|goes to|takes part in|participates in"
    r"|heads to|speaks at|presents at)(?: the)? [\"']?({E})"
)
_JOINED = r"(?:\s?[-–/&]\s?|,? and |, )"
_BILATERAL = re.compile(
    r"\b(?:dialogue|talks|consultations?|round ?table|forum|summit|meeting|seminar|conference"
    r"|workshop|exchange|day)\b",
    re.I,
)


def site_took_part(reading: Reading) -> Iterator[Draft]:
    """ "We presented our work at the forum", on the page of a body: the body took part."""
    body = site_body(reading)
    for passage in prose_of(reading) if body else ():
        text = passage.text
        for match in () if happened_elsewhere(text) else _WE_TOOK_PART.finditer(text):
            if EVENT_SOON.match(text, match.end()):
                yield from _attended(passage, body, Act("", "", match.start(), match.end()))


def _attended(passage: Passage, body: DocumentEntity | None, act: Act) -> Iterator[Draft]:
    for _, event in occasions_of(passage, [act]) if body else ():
        if body is not None:
            yield Draft("site-took-part", body, "PARTICIPATED_IN", passage.span, event)


def titled_report(reading: Reading) -> Iterator[Draft]:
    """ "Altiplano Foundation at the Savanna Summit" as a heading."""
    for passage in passages(reading):
        match = _AT_IN_TITLE.match(passage.text) if passage.is_heading else None
        body = passage.named(match.group(1)) if match else None
        event = passage.named(match.group(2)) if match else None
        if body and event:
            yield Draft("titled-report", body, "PARTICIPATED_IN", passage.span, event)


def named_after_members(reading: Reading) -> Iterator[Draft]:
    """The two countries of "the Kenya-India Dialogue" take part in it."""
    for passage in passages(reading):
        for mention in passage.mentions(Kind.EVENT):
            event = reading.entity(mention)
            if event is None or mention.referring or not _BILATERAL.search(mention.name):
                continue
            for country in _in_name(reading, mention.name):
                yield Draft("named-after", country, "PARTICIPATED_IN", passage.span, event)


def _in_name(reading: Reading, name: str) -> list[DocumentEntity]:
    """Return the countries that a name joins with a hyphen or "and"."""
    countries = {
        m.name: c
        for c in reading.table.of_kind(Kind.COUNTRY)
        for m in c.mentions
        if len(m.name) > 1
    }
    if len(countries) < 2:
        return []
    one = "(?:" + "|".join(re.escape(n) for n in sorted(countries, key=len, reverse=True)) + ")"
    joined = re.search(rf"\b{one}(?:{_JOINED}{one})+\b", name)
    if joined is None:
        return []
    return list(
        {countries[n].index: countries[n] for n in re.findall(one, joined.group())}.values()
    )
