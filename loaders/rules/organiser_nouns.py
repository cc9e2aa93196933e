"""Organisers that nouns tell: "the hosts were A and B", "an initiative of A", "A's forum"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.actors import ACTORS, SUBJECT, actors_in
from govgraph.loaders.rules.deeds import ADVERB
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.event_near import event_near
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.masking import one_of
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.next_clause import without_next_subject
from govgraph.loaders.rules.passage import Passage
from govgraph.loaders.rules.verb_events import REFERRED, THING, object_events

_EVENT = one_of("E")
_OFFICES = (
    r"(?:(?:co-?)?(?:organi[sz]er|host|convener|convenor)s?"
    r"|(?:(?:co-?)?organi[sz]ing|hosting|convening) (?:institution|organi[sz]ation|partner|bod"
    r"|countr|part)"
    r"(?:s|y|ies)?"
    r"|(?:(?:organi[sz]ing|steering|program(?:me)?|scientific|local|technical) )+(?:committee|team)"
    r"|(?:general|program(?:me)?|conference|workshop|summit|symposium|organi[sz]ing|local|track"
    r"|committee|event)(?: committee)? (?:co-?)?chairs?)"
)
_OF_EVENT = rf"(?: (?:of|for|to|behind)(?: the| this| our)? (?P<event>{_EVENT}|{REFERRED}))?"
_ARE = (
    r"(?: (?:is|are|was|were|will be|has been|have been|being|include[sd]?|including|comprise[sd]?"
    r"|consist(?:s|ed) of|was made up of|were made up of)(?: of)?(?: both)?|:)"
)
_HOLDERS = re.compile(
    rf"\b(?P<office>{_OFFICES}){_OF_EVENT}(?:{_ARE} (?P<actors>{ACTORS})"
    rf"|(?:, | –|:) ?(?P<beside>{ACTORS})(?:,| –| –|\.|$))",
    re.IGNORECASE,
)
_AS = (
    r"(?:share the roles? of|(?:is|are|was|were|will be|has been|have been)(?: again)?"
    r"|(?:act|serv)(?:s|es|ed|e|ing)?(?: again)? as|in (?:its|their) (?:role|capacity) as|as"
    r"|(?:took over|stepped in|stepped up|(?:was|were|been) (?:chosen|named|selected|picked)) as)"
)
_HELD = re.compile(
    rf"(?P<actors>{SUBJECT})(?:,[^,.;:]{{3,80}},|,)?"
    rf" (?:(?:{ADVERB}|will|have|has|who) )*{_AS}(?: an?| the| its| their|"
    rf" one of the)?"
    rf"(?: (?:joint|main|lead|official|proud|local|principal))* (?P<office>{_OFFICES})\b"
    rf"(?! (?:city|country|of (?:the )?(?!{_EVENT})\w+ (?:show|podcast)))(?P<of>{_OF_EVENT})"
)
_UNDERTAKING = re.compile(
    rf"(?P<event>{THING})(?: ?\([^()]*\))?,? (?:(?:which|that) )?(?:(?:is|was|are|were)"
    rf" (?:{ADVERB} )*)?"
    r"(?:an?|the) (?:[\w-]+ ){0,3}?(?:initiative|project|program(?:me)?|collaboration|effort"
    r"|production|undertaking|partnership|venture|activity|co-?production|event|meeting|conference"
    r"|brainchild|cooperation)(?: organi[sz]ed)? (?:of|by|between|from|among) "
    rf"(?P<actors>{ACTORS})"
)
_UNDERTAKING_FIRST = re.compile(
    r"^(?:An?|The) (?:[\w-]+ ){0,3}?(?:initiative|project|program(?:me)?|collaboration|effort"
    r"|production"
    r"|undertaking|partnership|venture|cooperation) (?:of|by|between|from|among) "
    rf"(?P<actors>{ACTORS}), (?:the |this )?(?P<event>{THING})"
)
_A_BODYS = re.compile(
    rf"(?P<event>{THING})(?: –|,| \() ?an? (?:[\w-]+ ){{0,2}}?(?P<actors>{one_of('I')})"
    r" (?:initiative|project|event|production|programme|conference|venture)\b"
)
_LED_BY = re.compile(
    r"\b[Uu]nder the (?:joint )?(?:leadership|direction|chairmanship|co-?chairmanship|presidency"
    rf"|stewardship|coordination) of (?P<actors>{ACTORS})"
)
_SHARED_IN = re.compile(
    rf"(?P<actors>{SUBJECT})(?P<aside>,[^.;:]{{3,120}},)? (?:(?:{ADVERB}|was|were|has|have|been"
    rf"|who) )*"
    r"(?:assist\w*|help\w*|aid\w*|contribut\w*|involved|took part|participat\w*|cooperat\w*"
    r"|collaborat\w*|engaged|play\w* (?:a|an) (?:\w+ )?(?:role|part)|in charge|responsible)"
    r" (?:in|to|with|on|of|for) (?:the )?(?:co-?)?(?:organi[sz]ation|organi[sz]ing|preparations?"
    r"|preparing"
    r"|planning|hosting|running|convening|delivery|coordination)(?= )(?: (?:of|for))?"
)
_CHAIRS = re.compile(
    rf"(?P<actors>{SUBJECT})(?:,[^,;.]{{3,90}},)? (?:who )?(?:co-?)?(?:chair(?:s|ed)|leads?|led"
    rf"|headed|heads)"
    r" (?:the|its) (?:[\w']+ )?(?:organi[sz]ing|program(?:me)?|steering) (?:committee|team)"
)
_OWN = re.compile(
    rf"(?P<actors>{one_of('I')}(?='|-)|{one_of('C')}(?=-))(?:'s?|-(?:hosted|organi[sz]ed|led|run"
    rf"|convened|backed|sponsored"
    rf"|funded"
    rf"|supported))(?: (?:[a-z\d][\w-]*|Annual|Inaugural|First|Second|Third)){{0,4}}"
    rf" (?P<event>{_EVENT})"
)
_PRESENTS = re.compile(
    rf"(?P<actors>{SUBJECT})(?: {ADVERB})* (?:(?:is|are) )?(?:{ADVERB} )?(?:pleased|delighted"
    rf"|proud|happy"
    r"|excited|honou?red|thrilled) to (?:announce|present|invite you to|introduce|bring you"
    r"|welcome you to)"
    rf"(?: the| its| their| our| a)?(?: [\w-]+){{0,4}} (?P<event>{_EVENT})"
)
_SUPPORTING = re.compile(r"-(?:backed|sponsored|funded|supported)")


def noun_drafts(passage: Passage) -> Iterator[Draft]:
    """Who ran an event, by a noun for those who do or for what they do."""
    yield from _office_holders(passage)
    yield from _undertakings(passage)
    yield from _sharers(passage)
    yield from _owners(passage)


def _office_holders(passage: Passage) -> Iterator[Draft]:
    """ "The organisers of E are A and B", "A and B act as co-hosts"."""
    for match in (*_HOLDERS.finditer(passage.text), *_HELD.finditer(passage.text)):
        groups = match.groupdict()
        event = _named(passage, groups["event"] or _event_before(passage, match.start()))
        beside = groups.get("beside") is not None and passage.unit.kind is not UnitKind.SENTENCE
        if event is None or beside or not _of_event(passage, match):
            continue
        masked = groups["actors"] or groups["beside"]
        masked = without_next_subject(passage.text, match.end(), masked)
        office = groups["office"].lower()
        people = not re.search(r"host", office) and ("of" not in groups or bool(groups["event"]))
        yield from _by(passage, "office-holder", masked, event, _role(office, masked), people)


def _event_before(passage: Passage, start: int) -> str:
    """Return the event that the sentence names before: "the summit is …; A is its host"."""
    return next(reversed(re.findall(_EVENT, passage.text[:start])), "")


def _of_event(passage: Passage, match: re.Match[str]) -> bool:
    """Return whether the office is not one of another thing: "host of the daily programme"."""
    rest = passage.text[match.end("office") :]
    return match["event"] is not None or not re.match(r" (?:of|for|at) ", rest)


def _undertakings(passage: Passage) -> Iterator[Draft]:
    """ "The forum is a joint initiative of A and B"."""
    for pattern in (_UNDERTAKING, _UNDERTAKING_FIRST, _A_BODYS):
        for match in pattern.finditer(passage.text):
            event = _named(passage, match["event"])
            if event is not None:
                yield from _by(passage, "undertaking-of", match["actors"], event, "organizer")
    for match in _LED_BY.finditer(passage.text):
        event = event_near(passage, match.start(), match.end(), passive=True)
        if event is not None:
            yield from _by(passage, "undertaking-of", match["actors"], event, "organizer")


def _sharers(passage: Passage) -> Iterator[Draft]:
    """ "A assisted in the organisation of the forum", "B chaired the programme committee"."""
    for match in _SHARED_IN.finditer(passage.text):
        for event in object_events(passage, match.end()):
            yield from _by(passage, "shared-in", match["actors"], event, "organizer", people=True)
    for match in _CHAIRS.finditer(passage.text):
        if passage.event is not None:
            yield from _by(
                passage,
                "chairs-committee",
                match["actors"],
                passage.event,
                "organizer",
                people=True,
            )


def _owners(passage: Passage) -> Iterator[Draft]:
    """ "A's annual forum", "the A-hosted meeting", "A is pleased to announce its summit"."""
    for match in (*_OWN.finditer(passage.text), *_PRESENTS.finditer(passage.text)):
        event = passage.named(match["event"])
        if event is None:
            continue
        if _SUPPORTING.search(match.group()):
            yield from _by(
                passage, "own-event", match["actors"], event, "sponsor", name="SUPPORTED"
            )
        else:
            yield from _by(passage, "own-event", match["actors"], event, "organizer")


def _named(passage: Passage, words: str) -> DocumentEntity | None:
    return passage.named(words) if len(words) == 1 else passage.event


def _by(
    passage: Passage,
    rule_: str,
    masked: str,
    event: DocumentEntity,
    role: str,
    people: bool = False,
    name: str = "ORGANIZED",
) -> Iterator[Draft]:
    found = actors_in(passage.view, masked)
    if found and found[0].kind is Kind.PERSON:
        found = [m for m in found if people and m.kind is Kind.PERSON]
    for mention in found:
        entity = passage.reading.entity(mention)
        if entity is not None and (people or mention.kind is not Kind.PERSON):
            yield Draft(rule_, entity, name, passage.span, event, role=role)


def _role(office: str, masked: str) -> str:
    """Return the role that a noun such as "co-organisers" names."""
    if "conven" in office:
        return "convener"
    if re.match(r"co-?(?:host|organ)", office):
        return "co-host"
    if "host" in office:
        several = len(re.findall(one_of("IC"), masked)) > 1
        return "co-host" if several else "host"
    return "organizer"
