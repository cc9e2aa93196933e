"""Partners and sponsors of an event: "with support from A", "our sponsors are B and C"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.actors import ACTORS, SUBJECT, actors_in
from govgraph.loaders.rules.deeds import ADVERB
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.event_near import event_near
from govgraph.loaders.rules.masking import one_of
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage
from govgraph.loaders.rules.verb_events import REFERRED, THING

_EVENT = one_of("E")
_UNKNOWN = rf"(?:(?:the )?(?-i:[A-Z])[^,;.:{one_of('PIE')[1:-1]}]{{2,60}}? and (?=the ))?"
"""One who is no known body in front of the others: "the Reef Chair and A"."""
_ACTORS = rf"(?P<actors>{ACTORS})"
_KIND = (
    r"(?:(?:the|an?|its|their|our|all|kind|generous|financial|additional|further|strong|active|main"
    r"|technical|logistical|institutional|partial|full|great|continued|valuable|close|in-kind"
    r"|organi[sz]ational|material|enthusiastic|core|seed|major|significant) )*"
)
_AID = (
    r"(?:support|funding|sponsorship|assistance|backing|help|financing|grants?|a grant"
    r"|contributions?"
    r"|donations?|patronage|endorsement|generosity|cooperation|participation)"
)
_WITH = (
    (
        "sponsor",
        re.compile(
            rf"\b(?:with {_KIND}(?:funding|sponsorship|financing|grants?|donations?)"
            r"(?: and (?:\w+ )?\w+)?(?: provided)? (?:of|from|by)"
            rf"|made possible (?:by|through|thanks to|with|due to) {_KIND}{_AID}"
            rf"(?: and (?:\w+ )?\w+)? (?:of|from)) {_ACTORS}",
            re.IGNORECASE,
        ),
    ),
    (
        "supporting partner",
        re.compile(
            rf"\b(?:with {_KIND}(?:support|assistance|help|backing|cooperation|contributions?)"
            r"(?: and (?:\w+ )?(?:support|assistance|guidance|cooperation|participation))?"
            r"(?: provided)? (?:of|from|by)"
            r"|under the (?:auspices|guidance|patronage|aegis|umbrella|high patronage) of"
            rf"|thanks to {_KIND}support (?:of|from)) {_ACTORS}",
            re.IGNORECASE,
        ),
    ),
    (
        "partner",
        re.compile(
            r"\b(?:in (?:(?:close|strategic|full|direct) )?(?:partnership|collaboration|cooperation"
            r"|co-operation|association|conjunction|coordination|alliance) with"
            r"|(?:in )?(?:partnered|partnering|collaborated|collaborating|cooperating) with"
            r"|alongside"
            rf"|with (?:two|three|four|five|six|several|its|our|their) (?:\w+ )?partners,?)"
            r"(?: (?:us|our (?:friends|colleagues|partners)|the team)(?: here| over)? at)?"
            rf" (?:(?<=with ){_UNKNOWN})?{_ACTORS}",
            re.IGNORECASE,
        ),
    ),
    ("partner", re.compile(rf"(?:^|, )[Tt]ogether with {_ACTORS}")),
)
_MADE = re.compile(
    r"\b(?:launch|unveil|announc|publish|releas|develop|creat)\w*"
    rf" [^.;{one_of('EN')[1:-1]}]{{0,60}}?{one_of('N')}"
)
"""What is done with the help of others, where it is no event."""
_HOSTS_LED_IN = re.compile(r"\b(?:co-?)?(?:hosts|organi[sz]ers|conveners)\b[^.;:]*:[^.;:]*$")
"""What leads in hosts, of whom some are named "together with" the first."""
_CAME = re.compile(
    r"\b(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey) (?:\w+ )?(?:attended|participated|took part|joined|visited"
    r"|travell?ed)\b"
)
"""What is done together with others by those who only come."""
_ORGANISES = re.compile(
    r"\b(?:held|hosted|hosting|organi[sz]\w+|convened|hosts?|put on|took place|launch\w*|conven\w+"
    r"|run|ran|event|forum|conference|summit|workshop|seminar|symposium|present\w*|did so)\b"
    rf"|{_EVENT}"
)
_FELLOWS = r"(?P<office>partner|sponsor|supporter|funder|donor|benefactor|patron)s?\b"
_FELLOW_KIND = (
    r"(?:(?:main|lead|gold|silver|bronze|platinum|diamond|supporting|media|knowledge|academic"
    r"|strategic|official|local|principal|key|primary|headline|corporate|institutional|industry"
    r"|community|technical|technology|event|co-?|generous|proud|founding|exclusive|title"
    r"|implementing"
    r"|cooperation|cooperating|project|regional|research|financial|institutional|associated"
    r"|venue) ?)*"
)
_OF_EVENT = rf"(?: (?:of|for)(?: the| this| our)? (?P<event>{_EVENT}|{REFERRED}))?"
_ARE = (
    r"(?: (?:is|are|was|were|will be|include[sd]?|including|comprise[sd]?|consist(?:s|ed) of|such"
    r" as"
    r"|like|namely)(?: both)?|:|,| –)"
)
_HOLDERS = re.compile(
    rf"(?P<before>(?:^|[Tt]hanks to|[Tt]hank|[Gg]rateful to|[Oo]ur|[Ii]ts|[Tt]he|{_EVENT}'s?"
    rf"|[Tt]hese"
    rf"|{REFERRED}'s?) ?(?:(?:all|our|its|the|of) )*)(?P<kind>{_FELLOW_KIND}){_FELLOWS}"
    rf"(?: and (?:\w+ )?(?:partner|sponsor|supporter|funder|donor)s?)?{_OF_EVENT}{_ARE}? {_ACTORS}",
    re.IGNORECASE,
)
_HELD = re.compile(
    rf"(?P<actors>{SUBJECT}),? (?:(?:{ADVERB}|will|have|has|who) )*(?:(?:is|are|was|were|will be)"
    r"(?: also)?|(?:act|serv)(?:s|es|ed|e|ing)?(?: again)? as|joined(?: us)? as|joins as|as"
    r"|(?:took part|came (?:in|aboard)|came on board|was on board|were on board|participated"
    r"|signed up|figured?s?|contributed|lent (?:a|its) hand|helped) as"
    r"|gives? support as|gave support as|in (?:its|their) (?:role|capacity) as)"
    rf"(?: the| a| an| our| its| one of the)? ?(?P<kind>{_FELLOW_KIND}){_FELLOWS}"
    rf"(?! (?:at|with|in|on|organi[sz]ation)\b)(?P<of>{_OF_EVENT})(?! of\b)"
)
_GAVE = re.compile(
    rf"(?P<actors>{SUBJECT})(?: {ADVERB})*(?: has| have)? (?:provid|gave|giv|offer|contribut|lend"
    rf"|lent"
    rf"|extend|donat)\w* {_KIND}(?:{_AID}|venue|catering|prizes|equipment)\b"
    r"(?:[^.;]{0,40}? (?:to|for|of|towards?)(?: the| this| our| its)?"
    rf" (?P<event>{THING}|\w+)|(?= ?[.;]|$))"
)
_RECEIVED = re.compile(
    rf"(?P<event>{THING})[^.;{one_of('PI')[1:-1]}]{{0,60}}? (?:receiv\w*|enjoy\w*|benefit\w* from"
    rf"|benefit\w*"
    rf"|drew|attract\w*|secured?|had|has|relied on|is|was|were|came) {_KIND}{_AID}"
    rf"(?: and (?:\w+ )?\w+)? (?:from|of|by) {_ACTORS}"
)
_CAME_FROM = re.compile(
    rf"\b{_AID}(?: for(?: the| this| our)? (?P<event>{THING}))?(?: (?:was|is|were|came|comes|has"
    rf"|have|been"
    rf"|{ADVERB}|provided|given|offered|supplied))+ (?:by|from) {_ACTORS}",
    re.IGNORECASE,
)
_MADE_POSSIBLE = re.compile(
    rf"(?P<actors>{SUBJECT})(?: {ADVERB})*,? (?:made|makes|making|helped make|enabled|enables)"
    rf"(?: the| this| our)? (?P<event>{THING}|{REFERRED})"
)
_FOR_HELP = re.compile(
    rf"\b[Tt]hank(?:s|ful|ed|ing)?(?: to)?(?: all)? {_ACTORS}[^.;]{{0,30}}? for (?:(?:their|its"
    rf"|the|your"
    r"|generously|kindly|so) )*(?:(?:\w+ )?(?:support|sponsor|fund|mak|contribut|partner|help"
    r"|financ)"
    r"|host(?P<host>ing))"
)
_AS_ALL = re.compile(
    rf"(?:with|and|,) (?P<actors>(?:the )?{one_of('IC')}(?:,? (?:and )?(?:the )?{one_of('IC')})+)"
    r"(?:, ?[^.;,]{3,50},)? as (?:the |its |our )?"
    rf"(?P<kind>{_FELLOW_KIND})(?P<office>partner|sponsor|supporter|funder|donor)s\b"
)
"""\"with A and B, through their missions, as partners\"."""
_AS_EACH = re.compile(
    rf"(?:with|and|,) (?P<actors>(?:the )?{one_of('IC')}) as (?:an? |the |its |our"
    rf" )?(?P<kind>{_FELLOW_KIND})"
    rf"(?:{_FELLOWS}|(?:(?:international|academic|joint) )*(?P<body>supporting|partner"
    r"|cooperating|collaborating|assisting) (?:organi[sz]ation|institution|unit|agency|body)\b)"
)


def supporter_drafts(passage: Passage, held: DocumentEntity | None) -> Iterator[Draft]:
    """Those who supported an event; `held` is the one that the sentence says others held."""
    yield from _fellows(passage)
    yield from _givers(passage, held)
    yield from _with(passage, held)


def _with(passage: Passage, held: DocumentEntity | None) -> Iterator[Draft]:
    """ "with the support of A", "in partnership with B"."""
    for role, pattern in _WITH:
        for match in pattern.finditer(passage.text):
            if held is None and _MADE.search(passage.text, match.end()):
                continue
            if held is None and _CAME.search(passage.text, match.end()):
                continue
            if _HOSTS_LED_IN.search(passage.text[: match.start()]):
                continue
            event = held or event_near(passage, match.start(), match.end(), passive=True)
            if event is not None and (match.start() == 0 or _ORGANISES.search(passage.text)):
                yield from _by(passage, "supporter", match["actors"], event, role)


def _fellows(passage: Passage) -> Iterator[Draft]:
    """ "Sponsors of the forum include A", "A acts as partner", "with A as sponsor"."""
    for pattern in (_HOLDERS, _HELD, _AS_EACH, _AS_ALL):
        for match in pattern.finditer(passage.text):
            event = _named(passage, match.groupdict().get("event") or "")
            if event is not None:
                words = match.groupdict()
                role = _role(match["kind"] + (words.get("body") or ""), match["office"] or "")
                yield from _by(passage, "acts-as-supporter", match["actors"], event, role)


def _givers(passage: Passage, held: DocumentEntity | None) -> Iterator[Draft]:
    """ "A provided funding for the forum", "the support of A made it possible"."""
    for pattern in (_GAVE, _RECEIVED, _CAME_FROM, _MADE_POSSIBLE):
        for match in pattern.finditer(passage.text):
            words = match["event"] or ""
            event = _named(passage, words) if words or held is None else held
            if event is not None and (not words or re.fullmatch(THING, words)):
                yield from _by(passage, "gave-support", match["actors"], event, "sponsor")
    for match in _FOR_HELP.finditer(passage.text):
        if passage.event is not None:
            host = ("ORGANIZED", "host") if match["host"] else ("SUPPORTED", "sponsor")
            yield from _by(passage, "thanked-for", match["actors"], passage.event, host[1], host[0])


def _named(passage: Passage, words: str) -> DocumentEntity | None:
    return passage.named(words) if len(words) == 1 else passage.event


def _by(
    passage: Passage,
    rule_: str,
    masked: str,
    event: DocumentEntity,
    role: str,
    relation: str = "SUPPORTED",
) -> Iterator[Draft]:
    for mention in actors_in(passage.view, masked):
        entity = passage.reading.entity(mention)
        if entity is not None and mention.kind is not Kind.PERSON:
            yield Draft(rule_, entity, relation, passage.span, event, role=role)


def _role(kind: str, office: str) -> str:
    """Return the role that a noun such as "gold sponsors" names."""
    if office.lower() in {"partner", ""}:
        return "supporting partner" if "support" in kind.lower() else "partner"
    return "supporting partner" if office.lower() in {"supporter", "patron"} else "sponsor"
