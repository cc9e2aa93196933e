"""Who ran, hosted and supported an event, and who took part, as prose says it."""

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

_ACTOR = one_of("IC")
_BY = (
    (
        "co-host",
        r"(?:co-?hosted|co-?organi[sz]ed|co-?convened"
        r"|jointly (?:hosted|organi[sz]ed|held|convened|run)"
        r"|(?:hosted|organi[sz]ed|held) jointly) by",
    ),
    ("host", r"(?<!co-)(?<!co)hosted by|put on by|welcomed by"),
    ("organizer", r"(?<!co-)(?<!co)organi[sz]ed by|held by|run by|staged by|initiated and held by"),
    ("convener", r"(?<!co-)(?<!co)convened by|called by"),
)
_LED = rule(
    r"(?:{E}|\b[Ii]t|\b[Tt]he \w+) (?:was|is|will be|has been) (?:led|chaired|prepared) by"
    r"(?: the)? (?:[^.;{PICE}]{0,40} )?({P:list})"
)
_PASSIVE = tuple(
    (
        role,
        rule(
            rf"(?:{words})(?: both)?(?: the)? ({{IC:list}})"
            rf"(?: (?:jointly )?with(?: the)? ({{IC:list}}))?",
            re.IGNORECASE,
        ),
    )
    for role, words in _BY
)
_ACTIVE = (
    (
        "co-host",
        rule(
            r"({IC:list})(?:,[^,{P}]*,)?,? (?:will |have |has |had |to |also )*"
            r"(?:co-?hosts?|co-?hosted|co-?hosting|co-?organi[sz]e[ds]?|co-?convened?"
            r"|jointly (?:hosted?|held|hold|organi[sz]ed?|convened?))\b"
        ),
    ),
    (
        "host",
        rule(
            r"({IC:list})(?:,[^,{P}]*,)?,? (?:will |have |has |had |to |also |opted to "
            r"|agreed to |offered to |was about to |is about to |is to |are to |plans? to "
            r"|recently )*(?:host(?:s|ed|ing)?|welcom(?:es|ed))\b"
        ),
    ),
    (
        "organizer",
        rule(
            r"({IC:list})(?:,[^,{P}]*,)?,? (?:will |have |has |had |to |also "
            r"|recently |successfully |jointly )*(?:held|hold|holds|organi[sz]e[ds]?"
            r"|(?:are |is |were |was )?(?:jointly )?organi[sz]ing|ran|runs|staged"
            r"|launched and held|put on)\b"
        ),
    ),
    (
        "convener",
        rule(
            r"({ICP:list})(?:,[^,{P}]*,)?,? (?:[^.;{PICE}]{0,30} and )?"
            r"(?:will |have |has |had |to |also )*(?:convened?|convenes|called together"
            r"|called(?= (?:the|a|this) (?:\w+ )?(?:meeting|summit|conference|forum)))"
            r"\b"
        ),
    ),
)
_AS_HOST = (
    rule(
        r"({IC:list})(?:,[^,{P}]*,)?,? (?:share the role of|are|is|act as|acts as|acted as"
        r"|served as|serve as|serves as|were|was|as)(?: the| its| their)? "
        r"(?:joint |main |lead )?(?P<role>co-?hosts?|hosts?|organi[sz]ers?|co-?organi[sz]ers?"
        r"|conveners?)\b"
    ),
)
_MET_FOR = rule(
    r"({IC:list})(?:,[^,{P}]*,)? (?:had |have )?(?:already |also |again )?"
    r"(?:met|meet|came together|sat down)\b[^.;{E}]{0,60}? for (?:their|its|the|a) "
    r"(?:\w+ )?({E})"
)
_WITH = (
    (
        "supporting partner",
        rule(
            r"(?:with the (?:\w+ )?support of|supported by|with support from"
            r"|under the (?:auspices|guidance|patronage|aegis) of|backed by)"
            r"(?: the)? ({IC:list})",
            re.IGNORECASE,
        ),
    ),
    (
        "sponsor",
        rule(
            r"(?:sponsored by|funded by|with (?:the )?(?:funding|sponsorship) "
            r"(?:of|from)|generously supported by)(?: the)? ({IC:list})",
            re.IGNORECASE,
        ),
    ),
    (
        "partner",
        rule(
            r"(?:[Ii]n (?:partnership|collaboration|cooperation|co-operation|association"
            r"|conjunction) with|[Tt]ogether with|partnered with|partnering with"
            r"|alongside)(?: the)? ({IC:list})"
        ),
    ),
    (
        "partner",
        rule(
            r"with (?:two|three|four|five|six|several|its) partners,?(?: the)? "
            r"({IC:list})"
        ),
    ),
)
_IT_WITH = rule(
    r"[Pp]artners? (?:hosted|organi[sz]ed|held|ran|convened) it "
    r"(?:jointly |together )?with ({I}): (?:the )?({IC:list})"
)
_NEGATED = re.compile(r"\b(?:not|never|nor)\b[^,;.]{0,20}$")
_EVENT_NOUN = re.compile(
    r"\b(?:the|this|its|their|a|an|that|of the)\s+(?:\w+[- ]){0,2}"
    r"(?:forum|summit|conference|congress|seminar|symposium|workshop|round ?table|dialogue"
    r"|meeting|event|convening|webinar|panel|gathering|round|session|talks|edition)s?\b"
    r"|\b(?:the )?(?:next|first|second|third|last)(?: \w+)? one\b",
    re.IGNORECASE,
)
_OWN_LINE = {UnitKind.ITEM, UnitKind.LABEL}


def organising(reading: Reading) -> Iterator[Draft]:
    """Hosts, organisers and supporters that a sentence ties to an event by a verb."""
    for index, (unit, view) in enumerate(zip(reading.units, reading.masked, strict=True)):
        if unit.kind is UnitKind.HEADING:
            continue
        span = Span(unit.start, unit.end)
        hosts: set[int] = set()
        for draft in _drafts(reading, index, view, span):
            if draft.predicate == "ORGANIZED":
                hosts.add(draft.subject.index)
            elif draft.subject.index in hosts:
                continue
            yield draft


def _drafts(reading: Reading, index: int, view: Masked, span: Span) -> Iterator[Draft]:
    for role, pattern in _PASSIVE:
        for match in pattern.finditer(view.text):
            event = _event_near(reading, index, view, match.start(), match.end(), passive=True)
            if event is None or _NEGATED.search(view.text[: match.start()]):
                continue
            yield from _each(
                reading,
                view,
                match.group(1),
                "ORGANIZED",
                _shared(role, match.group(1)),
                event,
                span,
                "passive-organiser",
            )
            if match.group(2):
                yield from _each(
                    reading,
                    view,
                    match.group(2),
                    "ORGANIZED",
                    "co-host",
                    event,
                    span,
                    "hosted-with",
                )
            else:
                yield from _following_with(reading, view, match.end(), event, span)
    for role, pattern in _ACTIVE:
        for match in pattern.finditer(view.text):
            event = _event_near(reading, index, view, match.start(), match.end(), passive=False)
            actors = match.group(1)
            if re.search(r"\b(?:with|by|from|alongside)(?: the)? $", view.text[: match.start()]):
                actors = actors[-1]
            if event is not None:
                yield from _each(
                    reading,
                    view,
                    actors,
                    "ORGANIZED",
                    _shared(role, match.group(1)),
                    event,
                    span,
                    "active-organiser",
                )
                yield from _jointly(reading, view, match.end(), event, span)
    for match in _IT_WITH.finditer(view.text):
        event = reading.scope[index]
        if event is not None:
            yield from _each(
                reading, view, match.group(1), "ORGANIZED", "host", event, span, "hosted-it"
            )
            yield from _each(
                reading, view, match.group(2), "ORGANIZED", "co-host", event, span, "hosted-it"
            )
    for match in _LED.finditer(view.text):
        event = (
            _event_near(reading, index, view, match.start(), match.end(), passive=True)
            or reading.scope[index]
        )
        if event is not None:
            yield from _each(
                reading, view, match.group(1), "ORGANIZED", "organizer", event, span, "led-by"
            )
    for match in _MET_FOR.finditer(view.text):
        event = reading.entity(view.mention(match.group(2)))
        if event is not None and len(re.findall(_ACTOR, match.group(1))) > 1:
            yield from _each(
                reading, view, match.group(1), "ORGANIZED", "co-host", event, span, "met-for"
            )
    for pattern in _AS_HOST:
        for match in pattern.finditer(view.text):
            event = reading.scope[index]
            role = re.sub(r"s$", "", match.group("role"))
            role = (
                "co-host"
                if role.startswith("co") and "conven" not in role
                else "organizer"
                if role.startswith("organ")
                else role
            )
            if event is not None:
                yield from _each(
                    reading,
                    view,
                    match.group(1),
                    "ORGANIZED",
                    _shared(role, match.group(1)),
                    event,
                    span,
                    "acts-as-host",
                )
    for role, pattern in _WITH:
        for match in pattern.finditer(view.text):
            event = _event_near(reading, index, view, match.start(), match.end(), passive=True)
            if event is not None and (match.start() == 0 or _organises(view.text)):
                yield from _each(
                    reading, view, match.group(1), "SUPPORTED", role, event, span, "supporter"
                )


def _shared(role: str, masked: str) -> str:
    """Several who host one event together are co-hosts."""
    return "co-host" if role == "host" and len(re.findall(_ACTOR, masked)) > 1 else role


def _following_with(
    reading: Reading, view: Masked, at: int, event: DocumentEntity, span: Span
) -> Iterator[Draft]:
    match = rule(r",? with (?:two |three |several )?(?:partners,? )?(?:the )?({IC:list})").match(
        view.text, at
    )
    if match:
        yield from _each(
            reading, view, match.group(1), "ORGANIZED", "co-host", event, span, "hosted-with"
        )


_JOINTLY = rule(r"[^.;]{0,80}?\b(?:jointly|together) with(?: the)? ({IC:list})")


def _jointly(
    reading: Reading, view: Masked, at: int, event: DocumentEntity, span: Span
) -> Iterator[Draft]:
    match = _JOINTLY.match(view.text, at)
    if match:
        yield from _each(
            reading, view, match.group(1), "ORGANIZED", "co-host", event, span, "jointly-with"
        )


def _organises(text: str) -> bool:
    return bool(
        re.search(
            r"\b(?:held|hosted|organi[sz]ed|convened|hosts?|put on|took place|launched|launch"
            r"|conven\w+|organi[sz]\w+|run|ran|event|forum|conference|summit)\b|[\ue400-\ue5ff]",
            text,
        )
    )


def _each(
    reading: Reading,
    view: Masked,
    masked: str,
    predicate: str,
    role: str,
    event: DocumentEntity,
    span: Span,
    rule_: str,
) -> Iterator[Draft]:
    for mention in view.mentions_in(masked):
        entity = reading.entity(mention)
        if entity and mention.kind in {Kind.INSTITUTION, Kind.COUNTRY, Kind.PERSON}:
            yield Draft(rule_, entity, predicate, span, event, role=role)


def _event_near(
    reading: Reading, index: int, view: Masked, start: int, end: int, passive: bool
) -> DocumentEntity | None:
    """Return the event that the verb is about: named around it, or referred to as "the forum"."""
    text = view.text
    before = [c for c in re.findall(one_of("E"), text[:start])]
    after = re.match(rf"[^.;]{{0,120}}?({one_of('E')})", text[end:])
    if passive and before:
        return reading.entity(view.mention(before[-1]))
    if after and not passive:
        return reading.entity(view.mention(after.group(1)))
    if not passive and before and re.search(r"(?:which|that) $", text[max(0, start - 8) : start]):
        return reading.entity(view.mention(before[-1]))
    if after:
        return reading.entity(view.mention(after.group(1)))
    if before and passive:
        return reading.entity(view.mention(before[-1]))
    line = reading.units[index].kind in _OWN_LINE and passive
    if re.match(
        r" (?:the |its )?(?:first|previous|last|second|third|next) (?:edition|round|meeting)\b",
        text[end:],
    ):
        return None
    if passive and start == 0:
        return reading.scope[index]
    if not passive and re.match(r" it\b", text[end:]):
        return reading.scope[index]
    if line or _EVENT_NOUN.search(text[end : end + 60] if not passive else text[:end]):
        return reading.scope[index]
    return None


_FROM = rule(
    r"(?:[Gg]uests|[Pp]eople|[Ss]peakers|[Mm]embers|[Ee]xperts?|[Ss]cholars?|[Dd]elegat\w+"
    r"|[Rr]epresentatives?|[Pp]articipants?|[Oo]fficials?|[Mm]inisters?|[Ll]eaders?"
    r"|[Rr]esearchers?|[Ss]cientists?|[Gg]overnments?|guests|members|people"
    r"|[a-z]+(?:ers|ors|ists|ans|ents|ges|als|yers))\b[^.;{E}]{0,60}?\b(?:from|of)"
    r"(?: more than \w+| over \w+)?(?: countries| places)?"
    r"(?:,? (?:including|such as|like))?(?: the)? ({IC:list})"
)
_SENT = rule(
    r"(?:sent (?:people|delegat\w+|representatives|teams|experts)|attended|took part"
    r"|were (?:there|represented|present)|came)\b[^.;:{IC}]{0,60}: ?(?:the )?({IC:list})"
)
_GIANTS = rule(
    r"(?:giants?|companies|firms|start-?ups|labs|developers|enterprises|makers)"
    r"(?:,? (?:such as|like|including|among them))? ({I:list})"
)
_ACTIVE_TAKES = rule(
    r"({IC:list})(?:,[^,]*,)? (?:also |all |have |has |had )*(attended|participated in"
    r"|took part in|joined|were represented at|was represented at|were present at"
    r"|sent delegat\w+|shared|presented|spoke|exhibited|told of|described|reported on"
    r"|demonstrated|showed|showcased|told)\b"
)
_SPEAKING = re.compile(
    r"\b(?:told|described|reported|shared|spoke|presented|discussed|delivered|gave"
    r"|exchanged views|introduced)\b"
)
_TAKING = re.compile(
    r"\b(?:sent|attend\w*|participat\w+|took part|joined|gathered|present|sat down|met"
    r"|came?|come|comes|convened|brought together|shared|spoke|presented|took the floor"
    r"|represented|discuss\w+|welcomed|drew)\b"
)


def taking_part(reading: Reading) -> Iterator[Draft]:
    """Countries and bodies whose people took part: "experts from China and France attended"."""
    for index, (unit, view) in enumerate(zip(reading.units, reading.masked, strict=True)):
        event = reading.scope[index]
        if unit.kind is not UnitKind.SENTENCE or event is None:
            continue
        span = Span(unit.start, unit.end)
        if _TAKING.search(view.text):
            for match in (
                *_FROM.finditer(view.text),
                *_GIANTS.finditer(view.text),
                *_SENT.finditer(view.text),
            ):
                role = (
                    "speaker"
                    if _SPEAKING.search(view.text[match.end() :])
                    and not re.search(r"attend", view.text)
                    else "attendee"
                )
                yield from _each(
                    reading,
                    view,
                    match.group(1),
                    "PARTICIPATED_IN",
                    role,
                    event,
                    span,
                    "people-from",
                )
        for match in _ACTIVE_TAKES.finditer(view.text):
            if re.search(
                rf"{one_of('P')}[^,;.]* (?:of|at|from)(?: the)? $", view.text[: match.start()]
            ):
                continue
            near = re.match(rf"[^.;]{{0,60}}?({one_of('E')})", view.text[match.end() :])
            target = reading.entity(view.mention(near.group(1))) if near else None
            if target is None and not (
                _EVENT_NOUN.match(view.text[match.end() :].lstrip())
                or _SPEAKING.match(match.group(2))
            ):
                continue
            role = "speaker" if _SPEAKING.match(match.group(2)) else "attendee"
            yield from _each(
                reading,
                view,
                match.group(1),
                "PARTICIPATED_IN",
                role,
                target or event,
                span,
                "body-took-part",
            )
