"""Who ran or backed an event, where other words stand between the actors and the verb.

`organisers` reads actors that stand right in front of their verb. Here the clause is taken apart:
asides go ("A, which …, together with B, has convened"), and so does what stands in front of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.actors import ACTORS, SUBJECT, actors_in
from govgraph.loaders.rules.deeds import ADVERB, FINITE, HOSTED, ORGANISED, Deed, finite_deed
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.event_near import event_near
from govgraph.loaders.rules.masking import one_of
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage
from govgraph.loaders.rules.verb_events import THING, object_events, subject_event

_EVENT = one_of("E")
_NAMES = one_of("PI")[1:-1]
_VERB = re.compile(
    rf"(?<= )(?P<verb>{FINITE}|conclud(?:es|ed)|wrap(?:s|ped) up|kick(?:s|ed) off|complet(?:es|ed)"
    r"|bring(?:s|ing)? you|opened the doors of)\b(?! by\b)"
)
_CLOSING = re.compile(r"conclud|wrap|kick|complet|bring|opened the")
_PEOPLE_OF = (
    r"(?:[Tt]he |[Aa]n? |[Oo]ur )?(?:[\w-]+ ){0,3}?(?:teams?|staff|colleagues|members|researchers"
    r"|scholars|students|faculty|experts|scientists|volunteers|groups?|representatives|academics"
    r"|fellows|folks|friends|people|secretariat|government|presidency)"
    r" (?:of|at|from|in|within|behind)(?: the| our)? "
)
_SUBJECT_PART = re.compile(
    rf"\s*(?:and |as well as )?(?P<actors>(?:{_PEOPLE_OF})?(?:[Tt]he |[Oo]ur"
    rf" )?{SUBJECT})(?P<rest>.*)",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"\s*(?:which|who|whose|in|with|together|through|along|alongside|as|an?|led|based|by|on|at"
    r"|under"
    r"|during|from|for|via|building|following|after|within|jointly|supported|funded|backed|joined"
    r"|represented|headquartered|one of|part of|the (?=[a-z])|acting|working|partnering|having|"
    rf"thanks|(?:{ADVERB}))\b",
)
_AUXILIARY = re.compile(
    rf"(?: |{ADVERB}|is|are|was|were|be|been|has|have|had|will|would|shall|to|together|came|come"
    r"|teamed up|joined (?:forces|hands)|proud|pleased|delighted|set|due|who|that|which)*",
    re.IGNORECASE,
)
_TELLS = re.compile(
    r"\b(?:is|are|was|were|has|have|had|said|says|will|would|can|could|may|may|should|held|hosted"
    r"|organi[sz]ed|attended|joined|spoke|participated|took|met)\b"
)
_FRONTED = re.compile(
    r"^\W*(?:In|With|By|At|On|Under|For|From|As|During|Following|After|Before|Together|Alongside"
    r"|Partnering|Collaborating|Working|Supported|Hosted|Organi[sz]ed|Funded|Led|Jointly|Through"
    r"|Within|Building|Since|Over|Ahead|Thanks|To|Inspired|Co-\w+)\b"
)
_BOUNDARY = re.compile(r"[.;:–] |\b(?:where|when|because|while|whereas|so that|said|says|that)\b")


def clause_drafts(passage: Passage) -> Iterator[Draft]:
    """Who held an event, with asides between them and the verb; hosts, inviters and the thanked."""
    yield from _held(passage)
    yield from _nouns(passage)


def _held(passage: Passage) -> Iterator[Draft]:
    text = passage.text
    for match in _VERB.finditer(text):
        events = object_events(passage, match.end())
        masked = _subject(text[: match.start()]) if events else ""
        closing = _CLOSING.match(match["verb"])
        deed = ORGANISED if closing else finite_deed(match["verb"])
        for event in events if masked else ():
            yield from _by(passage, masked, event, deed)


def _subject(before: str) -> str:
    """Return the actors of the clause that ends in front of its verb, or an empty string."""
    start = max((m.end() for m in _BOUNDARY.finditer(before)), default=0)
    parts = re.sub(r" ?\([^()]*\)", "", before[start:]).split(",")
    fronted = _FRONTED.match(parts[0])
    for index in range(len(parts) - 1, -1, -1):
        part = parts[index]
        if _AUXILIARY.fullmatch(part) and len(parts) > 1:
            continue
        if index == 0 and fronted:
            return ""
        found = _SUBJECT_PART.fullmatch(part)
        if found is None:
            if _ASIDE.match(part):
                continue
            return ""
        rest = found["rest"] if index == len(parts) - 1 else _AUXILIARY.sub("", found["rest"], 1)
        if _TELLS.search(_AUXILIARY.sub("", rest, 1)):
            return ""
        if index and re.fullmatch(rf".*{one_of('L')}", parts[index - 1]):
            return ""
        listed = [found["actors"]]
        while (
            not fronted and index and re.fullmatch(rf"\s*(?:the )?{SUBJECT}\s*", parts[index - 1])
        ):
            index -= 1
            listed.insert(0, parts[index].strip())
        return ", ".join(listed)
    return ""


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
_INVITED = re.compile(rf"\b[Aa]t the (?:kind )?invitation of (?P<actors>{ACTORS})")
_SHARED = re.compile(
    rf"\b(?P<verb>(?:jointly |co-?)(?:organi[sz]ed|hosted|convened|held|run)"
    rf"|(?:organi[sz]ed|hosted|convened|held) jointly) with (?P<actors>{ACTORS})",
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


def _nouns(passage: Passage) -> Iterator[Draft]:
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
                yield from _by(passage, groups["actors"], event, deed, people)
    for match in _SERVED.finditer(passage.text):
        person = passage.named(match["actors"])
        for event in passage.enumerated(match["events"]):
            if person is not None:
                yield Draft("served-on", person, "ORGANIZED", passage.span, event, role="organizer")
    yield from _together(passage)
    for match in _INVITED.finditer(passage.text):
        event = event_near(passage, match.start(), match.end(), passive=False)
        if event is not None:
            yield from _by(passage, match["actors"], event, HOSTED)
    yield from _thanked(passage)


def _together(passage: Passage) -> Iterator[Draft]:
    """ "Jointly organised with A", "this was the first event of B", "C convened experts to …"."""
    text = passage.text
    for match in _SHARED.finditer(text):
        event = subject_event(passage, match.start(), match.end())
        if event is not None:
            deed = Deed("ORGANIZED", "co-host")
            yield from _by(passage, match["actors"], event, deed)
    main = passage.reading.main
    if main is None or passage.event is not main:
        return
    for match in _FIRST_OF.finditer(text):
        yield from _by(passage, match["actors"], main, ORGANISED)
    for match in _CONVENED.finditer(text) if passage.index < _OPENING else ():
        if not re.search(rf"{_EVENT}", text[match.start() :]) and not _FRONTED.match(
            text[: match.start()].rpartition(",")[2] + " "
        ):
            yield from _by(passage, match["actors"], main, Deed("ORGANIZED", "convener"))


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
            yield from _by(passage, match["actors"], event, deed)
    if re.search(r"\b[Tt]hank|\bgrateful|\bsupport", passage.text):
        for match in _THANKED_AS.finditer(passage.text):
            sponsor = match["office"] in {"sponsor", "funder", "donor"}
            role = "sponsor" if sponsor else "partner"
            yield from _by(passage, match["actors"], event, Deed("SUPPORTED", role))
    for match in _MORE_SUPPORT.finditer(passage.text):
        deed = Deed("SUPPORTED", "supporting partner")
        yield from _by(passage, match["actors"], event, deed)


def _named(passage: Passage, words: str) -> DocumentEntity | None:
    return passage.named(words) if len(words) == 1 else passage.event


def _by(
    passage: Passage, masked: str, event: DocumentEntity, deed: Deed, people: bool = False
) -> Iterator[Draft]:
    found = actors_in(passage.view, masked)
    mixed = people and re.search(rf"and (?:the )?{one_of('I')}$", masked)
    if found and found[0].kind is Kind.PERSON and not mixed:
        found = [m for m in found if people and m.kind is Kind.PERSON]
    for mention in found:
        entity = passage.reading.entity(mention)
        wanted = people or mention.kind is not Kind.PERSON
        if entity is not None and entity is not event and wanted:
            span, relation = passage.span, deed.relation
            yield Draft("organising-clause", entity, relation, span, event, role=deed.role)
