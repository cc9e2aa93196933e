"""Who launched and who endorsed an initiative, and at which event it was presented."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.graph.statement import Span
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.masking import Masked, one_of, rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.reading import Reading

_LAUNCH = (
    r"(?:launch(?:ed|es|ing)?|propos(?:ed|es|ing)|issu(?:ed|es|ing)|publish(?:ed|es|ing)"
    r"|releas(?:ed|es|ing)|unveil(?:ed|s|ing)|announc(?:ed|es|ing)|draft(?:ed|s|ing)"
    r"|initiat(?:ed|es|ing)|put (?:forward|before|to)"
    r"|help(?:ed|s)? (?:to )?(?:draft|write|develop|launch)|negotiated"
    r"|introduc(?:ed|es|ing)|present(?:ed|s)|submitted|develop(?:ed|s)|establish(?:ed|es)"
    r"|found(?:ed|s)|created|led|leads|formulated|drew up|approved|penned|wrote"
    r"|spearheaded|authored|co-authored|updat(?:ed|es|ing)|revis(?:ed|es)|brought)"
)
_ENDORSE = (
    r"(?:adopt(?:ed|s|ing)?|sign(?:ed|s|ing)?|endors(?:ed|es|ing)|join(?:ed|s|ing)?"
    r"|co-?sponsor(?:ed|s)|back(?:ed|s)|ratif(?:ied|ies)|support(?:ed|s)"
    r"|put (?:its|their) names? to|agreed (?:to|on)|acceded to|committed to|subscribed to"
    r"|welcomed|signed up to|approved by vote)"
)
_ADV = (
    r"(?: and (?:\d+|\w+) other (?:countries|states|nations|companies|organi[sz]ations"
    r"|bodies|institutions))?(?:,[^,{P}]*,)?,? (?:have |has |had |also |[a-z]+ly |first "
    r"|then |will |since |just |already |all )*"
)
_ACTOR = one_of("PICE")

_ACTIVE = (
    (
        "INITIATED",
        rule(
            rf"({{PICE:list}}){_ADV}{_LAUNCH} (?:its |the |a |an |their |his |her )?"
            rf"(?:\w+[- ]){{0,4}}?[\"']?({{N:list}})"
        ),
    ),
    (
        "ENDORSED",
        rule(
            rf"({{PICE:list}}){_ADV}{_ENDORSE} (?:its |the |a |an |their |this )?"
            rf"(?:\w+[- ]){{0,3}}?({{N:list}})"
        ),
    ),
)
_PASSIVE = (
    (
        "INITIATED",
        rule(
            rf"({{N}})[^.;{{N}}]{{0,60}}?\b(?:which |that )?(?:was |were |is |been "
            rf"|being )?(?:first |jointly |initially |formally )*{_LAUNCH} "
            rf"(?:[^.;]{{0,30}} )?by(?: the)? (?:[^.;{{PICEN}}]{{0,70}}? )?"
            rf"({{PICE:list}})"
        ),
    ),
    (
        "ENDORSED",
        rule(
            rf"({{N}})[^.;{{N}}]{{0,80}}?\b(?:was |were |is |been |being )?"
            rf"(?:jointly |formally |unanimously )*(?:and )?{_ENDORSE} "
            rf"(?:[^.;]{{0,30}} )?by(?: the)? (?:[\w ,]+ (?:including|and the|and) )?"
            rf"({{PICE:list}})"
        ),
    ),
)
_RELATIVE = (
    ("INITIATED", rule(rf"({{N}}),? (?:that|which)(?: the)? ({{PIC:list}}){_ADV}{_LAUNCH}")),
    ("ENDORSED", rule(rf"({{N}}),? (?:that|which)(?: the)? ({{PIC:list}}){_ADV}{_ENDORSE}")),
)
_WHO_LED = rule(
    r"({P}),? who (?:also )?(?:led|leads|chaired|chairs|wrote|authored|drafted|coordinated"
    r"|headed)(?: the)? ({N})"
)
_POSSESSIVE = rule(r"({IC})'s? (?:\w+ ){0,2}({N})")
_MEMBERS_OF = rule(
    r"({N}) (?:\w+ )?(?:members|signatories|parties) (?:are|include|included|were)"
    r"[^.;{IC}]{0,20} (?:the )?({IC:list})"
)
_MEMBERS = rule(
    r"\b(?:[Mm]embers?|[Ss]ignator\w+|[Ss]tates|[Cc]ountries|[Pp]arties|[Ss]igned by"
    r"|[Ee]ndorsed by)\b[^.;{N}{IC}]{0,60}(?:({N})[^.;{IC}]{0,40})?"
    r"(?:are|were|includ\w+|make up|by|:)?[^.;{IC}]{0,30}[: ](?:the )?({IC:list})"
)
_AT = rule(
    r"({N})[^.;{NE}]{0,80}?\b(?:at|during|of|on the sidelines of|in the framework of)"
    r"(?: the| this| its)? (?:\w+ ){0,2}({E})"
)
_AT_FIRST = rule(
    r"(?:[Aa]t|[Dd]uring)(?: the)? (?:[\w-]+ ){0,3}({E})[^.;{E}]{0,160}?\b"
    r"(?:adopt\w*|launch\w*|sign\w*|releas\w*|announc\w*|propos\w*|publish\w*|issu\w*"
    r"|agreed|unveil\w*|present\w*|endors\w*)[^.;{E}]{0,60}?({N})"
)
_RELEASED_AT = re.compile(
    r"\b(?:launch\w*|adopt\w*|sign\w*|releas\w*|announc\w*|present\w*|propos\w*|submit\w*"
    r"|discuss\w*|issu\w*|unveil\w*|publish\w*|endors\w*|agreed|came out|result\w*"
    r"|produced)\b"
)


def initiatives(reading: Reading) -> Iterator[Draft]:
    """Launching, endorsing and presenting, by the verbs of a sentence."""
    for index, (unit, view) in enumerate(zip(reading.units, reading.masked, strict=True)):
        if unit.kind is UnitKind.HEADING or not re.search(one_of("N"), view.text):
            continue
        span = Span(unit.start, unit.end)
        for predicate, pattern in _ACTIVE:
            for match in pattern.finditer(view.text):
                yield from _pairs(
                    reading,
                    view,
                    match.group(1),
                    match.group(2),
                    predicate,
                    span,
                    "active-initiative",
                )
        for predicate, pattern in (*_PASSIVE, *_RELATIVE):
            for match in pattern.finditer(view.text):
                yield from _pairs(
                    reading,
                    view,
                    match.group(2),
                    match.group(1),
                    predicate,
                    span,
                    "passive-initiative",
                )
        for match in _WHO_LED.finditer(view.text):
            yield from _pairs(
                reading, view, match.group(1), match.group(2), "INITIATED", span, "who-led"
            )
        for match in _POSSESSIVE.finditer(view.text):
            yield from _pairs(
                reading,
                view,
                match.group(1),
                match.group(2),
                "INITIATED",
                span,
                "possessive-initiative",
            )
        yield from _presented(reading, view, span, reading.scope[index])


def labelled_outcomes(reading: Reading) -> Iterator[Draft]:
    """ "Outcome: the X Declaration" under the title of an event."""
    for index, (unit, view) in enumerate(zip(reading.units, reading.masked, strict=True)):
        event = reading.scope[index]
        if (
            unit.label is None
            or unit.label.value != "outcome"
            or event is None
            or unit.kind is UnitKind.HEADING
        ):
            continue
        for mention in view.mentions:
            text = reading.entity(mention) if mention.kind is Kind.INITIATIVE else None
            if text:
                yield Draft(
                    "labelled-outcome", text, "PRESENTED_AT", Span(unit.start, unit.end), event
                )


def labelled_occasion(reading: Reading) -> Iterator[Draft]:
    """ "Adopted at: …" on the page of a text."""
    for unit, view in zip(reading.units, reading.masked, strict=True):
        if unit.label is None or unit.label.value != "presented at":
            continue
        texts = [e for e in reading.table.of_kind(Kind.INITIATIVE) if e.first.start < unit.start]
        if not texts:
            continue
        span, words = (
            Span(unit.start, unit.end),
            reading.document.text[slice(*unit.label_span)] if unit.label_span else "",
        )
        predicate = (
            "ENDORSED" if re.match(r"adopted|signed|approved|agreed", words, re.I) else "INITIATED"
        )
        for mention in view.mentions:
            entity = reading.entity(mention)
            if entity and mention.kind is Kind.EVENT:
                yield Draft("labelled-occasion", texts[-1], "PRESENTED_AT", span, entity)
            elif (
                entity
                and mention.kind in {Kind.INSTITUTION, Kind.COUNTRY, Kind.PERSON}
                and re.search(r"\bby (?:the )?$", words + view.text[: _at_char(view, mention)])
            ):
                yield Draft("labelled-actor", entity, predicate, span, texts[-1])


def _at_char(view: Masked, mention: object) -> int:
    return next(i for i, c in enumerate(view.text) if c >= "\ue000" and view.mention(c) is mention)


def _pairs(
    reading: Reading, view: Masked, actors: str, things: str, predicate: str, span: Span, rule_: str
) -> Iterator[Draft]:
    for thing in view.mentions_in(things):
        target = reading.entity(thing)
        for mention in view.mentions_in(actors):
            actor = reading.entity(mention)
            if mention.kind is Kind.EVENT and re.search(
                r"(?:[Aa]t|[Dd]uring|[Ii]n|[Oo]n)(?: the| this)?(?: [\w-]+){0,2} $",
                view.text[: _at_char(view, mention)],
            ):
                continue
            if actor and target and thing.kind is Kind.INITIATIVE:
                yield Draft(rule_, actor, predicate, span, target)


def _presented(
    reading: Reading, view: Masked, span: Span, scope: DocumentEntity | None
) -> Iterator[Draft]:
    for match in _AT.finditer(view.text):
        if _RELEASED_AT.search(view.text[max(0, match.start() - 60) : match.end()]):
            yield from _at(reading, view, match.group(1), match.group(2), span)
    for match in _AT_FIRST.finditer(view.text):
        yield from _at(reading, view, match.group(2), match.group(1), span)
    out = rule(
        r"[Oo]ut of(?: the| this| that)? ({E}) (?:comes?|came|grew|emerged)(?: the)? ({N})"
        r"|({E})[^.;{N}]{0,40}\b(?:led to|resulted in|produced|gave rise to|ended with"
        r"|closed with|concluded with|culminated in)(?: the| a)? "
        r"(?:(?:adoption|signing|launch) of (?:the )?)?(?:\w+ ){0,2}?[\"']?({N})"
    )
    for match in out.finditer(view.text):
        event, thing = [g for g in match.groups() if g]
        yield from _at(reading, view, thing, event, span)
    put = rule(
        r"({N})[^.;{N}{E}]{0,60}\b(?:submitted|presented|put|brought)\b[^.;{E}]{0,20}"
        r"(?:before|to|at)(?: the| a)? ({E})|\b[Ii]t (?:did )?(?:lead|leads|led) to "
        r"(?:the )?[\"']?({N})"
    )
    for match in put.finditer(view.text):
        if match.group(3) and scope is not None:
            target = reading.entity(view.mention(match.group(3)))
            if target:
                yield Draft("led-to", target, "PRESENTED_AT", span, scope)
        elif match.group(2):
            yield from _at(reading, view, match.group(1), match.group(2), span)
    to = rule(
        r"(?:submitted|presented)\b[^.;{N}]{0,30}({N}) (?:to|at)(?: the| a)? (?:\w+ ){0,2}({E})"
    )
    for match in to.finditer(view.text):
        yield from _at(reading, view, match.group(1), match.group(2), span)


def _at(reading: Reading, view: Masked, thing: str, event: str, span: Span) -> Iterator[Draft]:
    target, occasion = reading.entity(view.mention(thing)), reading.entity(view.mention(event))
    if target and occasion:
        yield Draft("presented-at", target, "PRESENTED_AT", span, occasion)


def members(reading: Reading) -> Iterator[Draft]:
    """ "Ten initial members make up the network: Australia, …", "The signatories are …"."""
    for unit, view in zip(reading.units, reading.masked, strict=True):
        if unit.kind is UnitKind.HEADING:
            continue
        match = _MEMBERS_OF.search(view.text) or _MEMBERS.search(view.text)
        if match is None or len(re.findall(one_of("IC"), match.group(2))) < 3:
            continue
        target = (
            reading.entity(view.mention(match.group(1)))
            if match.group(1)
            else _network(reading, view.text, unit.start)
        )
        if target is None:
            continue
        for mention in view.mentions_in(match.group(2)):
            actor = reading.entity(mention)
            if actor:
                yield Draft("members-listed", actor, "ENDORSED", Span(unit.start, unit.end), target)


_BY_FIRST = rule(
    r"^(?:Endorsed|Signed|Adopted|Supported|Backed|Co-?signed) by(?: the)? ({PIC:list})"
)


def endorsed_by_line(reading: Reading) -> Iterator[Draft]:
    """ "Endorsed by A, B and C" on the page of a text."""
    texts = reading.table.of_kind(Kind.INITIATIVE)
    if reading.main is not None or not texts:
        return
    for unit, view in zip(reading.units, reading.masked, strict=True):
        match = _BY_FIRST.match(view.text)
        for mention in view.mentions_in(match.group(1)) if match else ():
            actor = reading.entity(mention)
            if actor:
                yield Draft(
                    "endorsed-by-line", actor, "ENDORSED", Span(unit.start, unit.end), texts[0]
                )


def members_meet(reading: Reading) -> Iterator[Draft]:
    """Those listed as members of a network took part in "the convening of the network"."""
    for event in reading.table.of_kind(Kind.EVENT):
        for inner in (i for m in event.mentions for i in m.inner if i.kind is Kind.INITIATIVE):
            network = reading.table.entity_of(inner)
            for draft in members(reading):
                if draft.object is network:
                    yield Draft(
                        "members-meet",
                        draft.subject,
                        "PARTICIPATED_IN",
                        draft.span,
                        event,
                        role="attendee",
                    )


def _network(reading: Reading, text: str, before: int) -> DocumentEntity | None:
    """Return the initiative that "the network" or "the declaration" refers back to."""
    noun = re.search(
        r"\bthe (network|declaration|statement|coalition|alliance|partnership|initiative"
        r"|convention|treaty|agreement|letter|charter|pledge|campaign)\b",
        text,
    )
    if noun is None:
        return None
    found = [
        e
        for e in reading.table.of_kind(Kind.INITIATIVE)
        if noun.group(1) in e.name.lower() and e.first.start < before
    ]
    return found[-1] if found else None
