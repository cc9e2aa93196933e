"""Who ran, hosted and supported an event, as prose says it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.event_near import event_near
from govgraph.loaders.rules.masking import one_of, rule
from govgraph.loaders.rules.passage import Passage, drafts_of_actors, passages
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
_AS_HOST = rule(
    r"({IC:list})(?:,[^,{P}]*,)?,? (?:share the role of|are|is|act as|acts as|acted as"
    r"|served as|serve as|serves as|were|was|as)(?: the| its| their)? "
    r"(?:joint |main |lead )?(?P<role>co-?hosts?|hosts?|organi[sz]ers?|co-?organi[sz]ers?"
    r"|conveners?)\b"
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
_BODIES_DID = rule(
    r"(?:\w+ )?(?:partners|institutions|organi[sz]ations|bodies|universities|hosts|organi[sz]ers) "
    r"(?P<verb>promoted|organi[sz]ed|hosted|ran|convened|supported|sponsored) "
    r"(?:the|this) \w+: (?:the )?({IC:list})"
)
_AS_SUPPORTER = rule(
    r"({IC:list})(?:,[^,{P}]*,)? (?:gives? support|gave support|acts?|acted|is|are"
    r"|was|were|serves?|joined)"
    r"(?: as)?(?: the| a| an)? (?P<role>(?:main |lead |gold |silver )?"
    r"(?:sponsor|supporting partner|partner|supporter|funder)s?)\b(?! (?:of|at|with|in))"
)
_SUPPORT_ROLES = {"sponsor": "sponsor", "funder": "sponsor", "supporter": "supporting partner"}
_IT_WITH = rule(
    r"[Pp]artners? (?:hosted|organi[sz]ed|held|ran|convened) it "
    r"(?:jointly |together )?with ({I}): (?:the )?({IC:list})"
)
_NEGATED = re.compile(r"\b(?:not|never|nor)\b[^,;.]{0,20}$")
_JOINTLY = rule(r"[^.;]{0,80}?\b(?:jointly|together) with(?: the)? ({IC:list})")

_HOSTED_WITH = rule(r",? with (?:two |three |several )?(?:partners,? )?(?:the )?({IC:list})")
_WITH_BEFORE = re.compile(r"\b(?:with|by|from|alongside)(?: the)? $")
_ORGANISES = re.compile(
    r"\b(?:held|hosted|organi[sz]ed|convened|hosts?|put on|took place|launched|launch|conven\w+"
    r"|organi[sz]\w+|run|ran|event|forum|conference|summit)\b|[\ue400-\ue5ff]"
)


def organising(reading: Reading) -> Iterator[Draft]:
    """Hosts, organisers and supporters that a sentence ties to an event by a verb."""
    for passage in passages(reading):
        if passage.is_heading:
            continue
        hosts: set[int] = set()
        for draft in _told(passage):
            if draft.predicate == "ORGANIZED":
                hosts.add(draft.subject.index)
            elif draft.subject.index in hosts:
                continue
            yield draft


def _told(passage: Passage) -> Iterator[Draft]:
    yield from _by(passage)
    yield from _organisers(passage)
    yield from _it_with(passage)
    yield from _bodies_did(passage)
    yield from _as_supporter(passage)
    yield from _led_by(passage)
    yield from _met_for(passage)
    yield from _as_host(passage)
    yield from _supporters(passage)


def _organised(
    passage: Passage, masked: str, rule_: str, event: DocumentEntity, role: str
) -> Iterator[Draft]:
    return drafts_of_actors(passage, masked, rule_, "ORGANIZED", event, role)


def _by(passage: Passage) -> Iterator[Draft]:
    """ "hosted by A and B", "organised by A with B"."""
    for role, pattern in _PASSIVE:
        for match in pattern.finditer(passage.text):
            event = event_near(passage, match.start(), match.end(), passive=True)
            if event is None or _NEGATED.search(passage.text[: match.start()]):
                continue
            hosts, partners = match.groups()
            yield from _organised(passage, hosts, "passive-organiser", event, _shared(role, hosts))
            following = None if partners else _HOSTED_WITH.match(passage.text, match.end())
            partners = following.group(1) if following else partners
            if partners:
                yield from _organised(passage, partners, "hosted-with", event, "co-host")


def _organisers(passage: Passage) -> Iterator[Draft]:
    """ "A and B hosted the forum", "A held it jointly with B"."""
    for role, pattern in _ACTIVE:
        for match in pattern.finditer(passage.text):
            event = event_near(passage, match.start(), match.end(), passive=False)
            if event is None:
                continue
            actors = match.group(1)
            role_ = _shared(role, actors)
            if _WITH_BEFORE.search(passage.text[: match.start()]):
                actors = actors[-1]
            yield from _organised(passage, actors, "active-organiser", event, role_)
            jointly = _JOINTLY.match(passage.text, match.end())
            if jointly:
                yield from _organised(passage, jointly.group(1), "jointly-with", event, "co-host")


def _it_with(passage: Passage) -> Iterator[Draft]:
    """ "Partners hosted it with A: B and C"."""
    for match in _IT_WITH.finditer(passage.text):
        if passage.event is not None:
            yield from _organised(passage, match.group(1), "hosted-it", passage.event, "host")
            yield from _organised(passage, match.group(2), "hosted-it", passage.event, "co-host")


def _bodies_did(passage: Passage) -> Iterator[Draft]:
    """ "Four partners promoted the event: A, B, C and D"."""
    for match in _BODIES_DID.finditer(passage.text):
        if passage.event is None:
            continue
        if match["verb"] in {"supported", "sponsored"}:
            role = "sponsor" if match["verb"] == "sponsored" else "supporting partner"
            yield from drafts_of_actors(
                passage, match.group(2), "bodies-did", "SUPPORTED", passage.event, role
            )
        else:
            role = "organizer" if match["verb"] != "hosted" else "co-host"
            yield from _organised(passage, match.group(2), "bodies-did", passage.event, role)


def _as_supporter(passage: Passage) -> Iterator[Draft]:
    """ "A gives support as a sponsor", "B and C are partners"."""
    for match in _AS_SUPPORTER.finditer(passage.text):
        if passage.event is not None:
            noun = match["role"].split()[-1].removesuffix("s")
            role = _SUPPORT_ROLES.get(
                noun, "supporting partner" if "supporting" in match["role"] else "partner"
            )
            yield from drafts_of_actors(
                passage, match.group(1), "acts-as-supporter", "SUPPORTED", passage.event, role
            )


def _led_by(passage: Passage) -> Iterator[Draft]:
    """ "It was chaired by X"."""
    for match in _LED.finditer(passage.text):
        event = event_near(passage, match.start(), match.end(), passive=True) or passage.event
        if event is not None:
            yield from _organised(passage, match.group(1), "led-by", event, "organizer")


def _met_for(passage: Passage) -> Iterator[Draft]:
    """ "A and B met for their second dialogue"."""
    for match in _MET_FOR.finditer(passage.text):
        event = passage.named(match.group(2))
        if event is not None and _several(match.group(1)):
            yield from _organised(passage, match.group(1), "met-for", event, "co-host")


def _as_host(passage: Passage) -> Iterator[Draft]:
    """ "A and B act as co-hosts"."""
    for match in _AS_HOST.finditer(passage.text):
        if passage.event is not None:
            role = _shared(_role(match.group("role")), match.group(1))
            yield from _organised(passage, match.group(1), "acts-as-host", passage.event, role)


def _supporters(passage: Passage) -> Iterator[Draft]:
    """ "with the support of A", "in partnership with B"."""
    for role, pattern in _WITH:
        for match in pattern.finditer(passage.text):
            event = event_near(passage, match.start(), match.end(), passive=True)
            if event is not None and (match.start() == 0 or _ORGANISES.search(passage.text)):
                yield from drafts_of_actors(
                    passage, match.group(1), "supporter", "SUPPORTED", event, role
                )


def _role(words: str) -> str:
    """Return the role that a noun such as "co-organisers" names."""
    role = words.removesuffix("s")
    if role.startswith("co") and "conven" not in role:
        return "co-host"
    return "organizer" if role.startswith("organ") else role


def _shared(role: str, masked: str) -> str:
    """Several who host one event together are co-hosts."""
    return "co-host" if role == "host" and _several(masked) else role


def _several(masked: str) -> bool:
    return len(re.findall(_ACTOR, masked)) > 1
