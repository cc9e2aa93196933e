"""Who ran or backed an event, by their office in it, or by the thanks that they get."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.actors import ACTORS, SUBJECT
from govgraph.loaders.rules.clause_subjects import FRONTED
from govgraph.loaders.rules.deeds import (
    ADVERB,
    HOSTED,
    ORGANISED,
    PARTICIPLE,
    Deed,
    participle_deed,
)
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.event_near import event_near
from govgraph.loaders.rules.masking import one_of
from govgraph.loaders.rules.organising_clauses import acting_drafts
from govgraph.loaders.rules.passage import Passage
from govgraph.loaders.rules.verb_events import THING, subject_event

_EVENT = one_of("E")
_NAMES = one_of("PI")[1:-1]
_OFFICE = r"(?:co-?)?(?:organi[sz]er|host|convener|convenor)s?"
_MEETING = (
    r"(?:conference|summit|workshop|symposium|forum|event|general|program(?:me)?|organi[sz]ing"
    r"|scientific|track|local)"
)
_COMMITTEES = (
    r"(?:organi[sz]ing|program(?:me)?|steering|planning)(?: and \w+)? (?:committee|team|group)s?"
)
_BY_NOUN: tuple[tuple[re.Pattern[str], str], ...] = (
    (
        re.compile(
            rf"\b[Aa]s (?:the |an? )?(?:[\w-]+ )?(?P<office>{_OFFICE}) (?:of|for|to) (?:the |this"
            rf" )?"
            rf"(?P<event>{THING}), (?:the )?(?P<actors>{SUBJECT})"
        ),
        "",
    ),
    (
        re.compile(
            rf"(?P<actors>{ACTORS}),? as (?:the |our |its |an? )?(?:\w+ )?{_MEETING}"
            rf" (?P<office>{_OFFICE})\b"
        ),
        "",
    ),
    (
        re.compile(
            rf"\b{_COMMITTEES} (?:of|for|behind) (?:the )?(?P<event>{THING}) (?:is|was|has been)"
            rf" (?:(?:co-)?chaired|led|headed|run|coordinated) by (?P<actors>{ACTORS})"
        ),
        "organizer",
    ),
    (
        re.compile(
            rf"\b{_MEETING} (?:co-?)?chairs?,? (?:(?:is|are|was|were) )?"
            rf"(?P<actors>(?:(?:Dr|Prof|Professor|Mr|Ms|Mrs)\.? )?{one_of('P')}"
            rf"(?:(?:,? and |, )(?:(?:Dr|Prof|Professor|Mr|Ms|Mrs)\.? )?{one_of('P')})*)"
        ),
        "organizer",
    ),
    (
        re.compile(
            rf"\b[Cc](?:o-c)?hairs? (?:of|for) (?:the )?(?P<event>{THING}) (?:is|are|was|were)"
            rf" (?P<actors>{ACTORS})"
        ),
        "organizer",
    ),
    (
        re.compile(
            rf"^\W*(?:[Pp]lease )?[Jj]oin (?!forces"
            rf"|hands)(?P<actors>{ACTORS})[^.;:{_NAMES}]{{0,60}}?"
            rf" (?:for|at|on|in) (?:the |our |their |an? |this )?(?:[\w-]+ ){{0,3}}"
            rf"(?P<event>{_EVENT})"
        ),
        "host",
    ),
    (
        re.compile(
            rf"(?P<event>{_EVENT}) of the (?P<actors>{one_of('I')}),? (?:was|is|will be|took|takes"
            r"|will take|has been) (?:\w+ )?(?:held|place|organi[sz]ed|hosted|convened|opened)"
        ),
        "organizer",
    ),
    (
        re.compile(
            rf"(?P<actors>{SUBJECT}),? (?:(?:was|were|is|are) (?:\w+ )?(?:delighted|proud|pleased"
            r"|happy|honou?red|excited|thrilled|glad) to welcome|welcomed|welcomes)"
            rf" [^.;:{_NAMES}]{{3,80}}? (?:to|at) (?:the |its |their |our )?(?:[\w-]+ ){{0,3}}"
            rf"(?P<event>{_EVENT})"
        ),
        "host",
    ),
)
_OWNED = re.compile(
    rf"(?P<event>{_EVENT})[\"']?(?: –|,| \() ?(?:the )?(?P<actors>{one_of('IC')})'s? (?:[\w-]+"
    rf" ){{0,4}}?"
    r"(?:summit|conference|forum|symposium|congress|seminar|workshop|webinar|hackathon|festival"
    r"|gathering|event|meeting|dialogue|round ?table|series)\b"
)
_INVITED = re.compile(
    rf"\b[Aa]t the (?:kind )?(?:invitation|behest|initiative) of (?P<actors>{ACTORS})"
)
_SHARED = re.compile(
    rf"\b(?P<verb>(?:jointly |co-?)(?:organi[sz]ed|hosted|convened|held|run)"
    rf"|(?:organi[sz]ed|hosted|convened|held) jointly) with (?P<actors>{ACTORS})",
    re.IGNORECASE,
)
_AND_BY = re.compile(
    rf"\b(?P<verb>{PARTICIPLE}) by [^.;]{{3,250}}? and (?:also )?by (?P<actors>{ACTORS})",
    re.IGNORECASE,
)
_FIRST_OF = re.compile(
    rf"(?:\bThis|\bIt|{THING}) (?:is|was|marks|marked|will be) (?:the|its) (?:first|second|third"
    r"|latest|inaugural|annual|flagship|signature|opening|launch)(?: [\w-]+){0,2} (?:event|meeting"
    r"|conference|workshop|seminar|symposium|summit|forum|gathering|round ?table)s?"
    rf" (?:of|by|from|for) (?:the |its )?(?:[\w-]+ ){{0,3}}?(?P<actors>{one_of('I')})"
)
_CONVENED = re.compile(
    rf"(?P<actors>{SUBJECT}),? (?:(?:{ADVERB}|has|have|will) )*(?:convened?|gathered?|assembled?"
    rf"|brought together|bring together|united?) (?!(?:the|an?|its|this) )"
    rf"(?:[\w-]+,? (?:and )?){{0,6}}?(?:experts|leaders|policymakers|policy makers|researchers"
    r"|scholars|officials|practitioners|stakeholders|ministers|scientists|regulators"
    r"|representatives|participants|academics|members|voices|people|diplomats)\b"
)
_SERVED = re.compile(
    rf"(?P<actors>{one_of('P')})[^.;]{{0,120}}?\b(?:on|in|of|member|part of) (?:the |its"
    rf" )?{_COMMITTEES}"
    rf" (?:of|for|at)[^.;{_NAMES}]{{0,60}}?(?P<events>(?:the )?{_EVENT}(?:,? (?:and )?(?:the"
    rf" )?{_EVENT})*)"
)
_THANKED = re.compile(
    r"\b(?:[Tt]hank\w*|[Gg]rateful|[Gg]ratitude|[Aa]ppreciat\w*|[Ii]ndebted|[Aa]cknowledg\w*)\b"
    rf"[^.;{_NAMES}]{{0,70}}? (?P<actors>{ACTORS})[^.;]{{0,40}}?(?:,? (?:who|which|that)(?: \w+ly)?"
    r" (?=\w+ed\b)|,? for (?:(?:the|their|its|your|\w+ly|so|all|kind|generous) )*)"
    r"(?P<deed>host|organi[sz]|conven|sponsor|fund|financ|support|contribut|partner|help|back"
    r"|making\b|made\b)"
)
_OF_ANOTHER = re.compile(rf"{THING}|\b(?:event|us|possible|success|it)\b")
_THANKED_AS = re.compile(
    r"\b(?P<kind>(?:supporting|media|knowledge|community|academic|strategic|valued|institutional"
    r"|lead|local|gold|silver|main) )?(?P<office>partner|sponsor|supporter|funder|donor)s?"
    rf" ?[-–:] ?(?P<actors>{ACTORS})"
)
_MORE_SUPPORT = re.compile(
    r"\b(?:[Aa]dditional|[Ff]urther|[Ff]inancial|[Gg]enerous|[Ll]ogistical|[Tt]echnical|[Mm]edia"
    rf"|[Ff]unding and) support (?:from|by) (?P<actors>{ACTORS})"
)


def office_drafts(passage: Passage) -> Iterator[Draft]:
    """ "As host of E, A …", "the conference chairs A and B", "we thank A for hosting us"."""
    for pattern, role in _BY_NOUN:
        for match in pattern.finditer(passage.text):
            groups = match.groupdict()
            event = _named(passage, groups.get("event") or "")
            office = (groups.get("office") or "").lower()
            told = "host" if "host" in office else "convener" if "conven" in office else "organizer"
            if event is not None:
                people = role == "organizer" or bool(office)
                deed = Deed("ORGANIZED", role or told)
                yield from acting_drafts(passage, groups["actors"], event, deed, people)
    for match in _SERVED.finditer(passage.text):
        person = passage.named(match["actors"])
        for event in passage.enumerated(match["events"]):
            if person is not None:
                yield Draft("served-on", person, "ORGANIZED", passage.span, event, role="organizer")
    for match in _OWNED.finditer(passage.text):
        event = passage.named(match["event"])
        if event is not None:
            yield from acting_drafts(passage, match["actors"], event, ORGANISED)
    yield from _together(passage)
    for match in _INVITED.finditer(passage.text):
        event = event_near(passage, match.start(), match.end(), passive=False)
        if event is not None:
            yield from acting_drafts(passage, match["actors"], event, HOSTED)
    yield from _thanked(passage)


def _together(passage: Passage) -> Iterator[Draft]:
    """ "Jointly organised with A", "this was the first event of B", "C convened experts to …"."""
    text = passage.text
    for match in _SHARED.finditer(text):
        event = subject_event(passage, match.start(), match.end())
        if event is not None:
            deed = Deed("ORGANIZED", "co-host")
            yield from acting_drafts(passage, match["actors"], event, deed)
    for match in _AND_BY.finditer(text):
        event = subject_event(passage, match.start(), match.start() + len(match["verb"]))
        if event is not None:
            deed = participle_deed(match["verb"])
            people = not re.match(r"co-?host|host|support", match["verb"], re.IGNORECASE)
            yield from acting_drafts(passage, match["actors"], event, deed, people)
    main = passage.reading.main
    if main is None or passage.event is not main:
        return
    for match in _FIRST_OF.finditer(text):
        yield from acting_drafts(passage, match["actors"], main, ORGANISED)
    for match in _CONVENED.finditer(text) if passage.index < _OPENING else ():
        if not re.search(rf"{_EVENT}", text[match.start() :]) and not FRONTED.match(
            text[: match.start()].rpartition(",")[2] + " "
        ):
            yield from acting_drafts(passage, match["actors"], main, Deed("ORGANIZED", "convener"))


_OPENING = 8
"""Units in which a page says who brought people together for its own event."""


def _thanked(passage: Passage) -> Iterator[Draft]:
    event = passage.event
    if event is None:
        return
    for match in _THANKED.finditer(passage.text):
        held = re.match(r"host|organi[sz]|conven", match["deed"])
        deed = HOSTED if held else Deed("SUPPORTED", "sponsor")
        if _OF_ANOTHER.search(passage.text, match.end("deed")) or passage.text[match.end() :][:12]:
            yield from acting_drafts(passage, match["actors"], event, deed)
    if re.search(r"\b[Tt]hank|\bgrateful|\bsupport", passage.text):
        for match in _THANKED_AS.finditer(passage.text):
            sponsor = match["office"] in {"sponsor", "funder", "donor"}
            role = "sponsor" if sponsor else "partner"
            yield from acting_drafts(passage, match["actors"], event, Deed("SUPPORTED", role))
    for match in _MORE_SUPPORT.finditer(passage.text):
        deed = Deed("SUPPORTED", "supporting partner")
        yield from acting_drafts(passage, match["actors"], event, deed)


def _named(passage: Passage, words: str) -> DocumentEntity | None:
    return passage.named(words) if len(words) == 1 else passage.event
