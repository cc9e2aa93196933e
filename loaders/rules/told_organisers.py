"""Who ran or backed an event, told by a count, a charge or an invitation instead of a plain verb.

"Three hosts had joined hands: A, B and C", "the forum, for which A was responsible", "they had
been invited by A", "two donors share the cost. One is A. The other is B".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.actors import ACTORS
from govgraph.loaders.rules.deeds import FINITE, Deed, finite_deed
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.masking import one_of, rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.next_clause import without_next_subject
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading
from govgraph.loaders.rules.verb_events import THING

_COUNT = r"(?:two|three|four|five|six|seven|eight|nine|ten|several|both|a number of|\d+)"
_OFFICE = (
    r"(?P<office>(?:co-?)?(?:hosts?|organi[sz]ers?|conven[eo]rs?|sponsors?)|partners?|donors?"
    r"|funders?|supporters?|backers?|benefactors?)"
)
_QUALITY = r"(?:(?!(?:of|and|or|our|the|their)\b)[a-z-]+ ){0,2}"
_AMONG = (
    r"(?: [^.:;{PIEC}]{1,50} (?:of|at|in|from|within) (?:the )?(?P<whole>{I}),? ?(?:namely|:))?"
)
_OFFICES = rule(
    rf"(?:\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur|{_COUNT})|{{EI}}|(?:has|had|have) {_COUNT}) {_QUALITY}"
    rf"{_OFFICE}(?! (?:of|for|from|at) (?:an?|another)\b)"
    rf"(?: (?:of|for|behind) (?:{THING}))?[^.:;{{PIEC}}]{{0,60}}?"
    rf"(?: (?:are|were|is|was|include|included)\b{_AMONG}|,? ?(?:namely|:))(?P<listed>[^;:.]*)",
    re.IGNORECASE,
)
_AND_OFFICE = re.compile(
    r",? (?:and )?(?:its|the|their|our) (?:[a-z-]+ ){0,2}?((?:co-?)?(?:hosts?|organi[sz]ers?"
    r"|conven[eo]rs?|sponsors?)|partners?|donors?|funders?|supporters?|backers?)"
    r"(?: (?:is|are|was|were))?(?= )"
)
"""What goes on with another office: "its host was A, its partners B and C"."""
_BODIES = (
    r"(?:bodies|institutions|institutes|organi[sz]ations|universities|countries|states|agencies"
    r"|ministries|partners|companies|associations|groups|networks|centres|centers|governments)"
)
_APPOSED_OFFICE = rule(
    rf"(?P<actors>{{I}}), (?:an?|one of (?:the|our|its)|our|its|the)(?: [a-z]+)? {_OFFICE}"
    r"(?=[:,.;)]|$)"
)
_COUNTED = rule(
    rf"\b{_COUNT} {_QUALITY}{_BODIES}(?: (?:from|in|of) [^.:;{{PIE}}]{{1,30}})?"
    r"(?: (?:have|had|has|jointly|together|will|are|were|was|that|who|which))*"
    rf" (?P<verb>{FINITE}|behind|in charge of|responsible for)(?: (?:jointly|together))?"
    rf"[^.:;{{PICE}}]{{0,50}}?(?P<thing>{THING})[^.:;{{PIE}}]{{0,40}}:(?P<listed>[^;:.]*)",
    re.IGNORECASE,
)
_RELIES = rule(
    r"(?:[Ii]t|[Tt]hey|[Ww]e|{E}|organi[sz]ers|hosts?|committee) (?:can |could |may |is able to )?"
    r"(?:count|counts|counted|rely|relies|relied|draw|draws|drew|depend|depends) on (?:the )?"
    r"(?P<aid>support|help|cooperation|collaboration|funding|backing|assistance|generosity"
    r"|sponsorship|partnership)"
    rf"[^.:;{{PIEC}}]{{0,30}}? (?:of|from)(?: {_COUNT} [^.:;{{PIEC}}]{{1,40}}:)?(?P<listed>[^;:.]*)"
)
_CHARGE = (
    r"(?:(?:is|are|was|were|had been|has been|will be) (?:\w+ly )?(?:responsible|in charge"
    r"|entrusted|tasked|charged)(?: (?:for|of|with))?|took (?:care|charge|responsibility)(?: (?:of"
    r"|for))?|takes (?:care|charge)(?: of)?|look(?:s|ed) after|saw to|sees to|had charge of"
    r"|b(?:ore|ears) (?:the )?responsibility(?: for)?|answer(?:s|ed) for|handled|master-?minded)"
)
_CHARGED = (
    rule(
        r"(?P<event>{E})[\"']?,? (?:for|of|with) (?:which|whose [a-z]+) (?:the )?(?P<actors>{IC})"
        r"(?: and (?:the )?{IC})? (?:is|are|was|were|had been|has been) (?:jointly )?"
        r"(?:responsible|in charge|entrusted|charged)"
    ),
    rule(
        rf"(?P<actors>{{IC:list}})(?: \([^()]*\))?,? (?:which |that )?{_CHARGE}"
        r" (?:the )?(?:(?:organi[sz]ation|organi[sz]ing|preparations?|running|hosting|logistics"
        rf"|planning|conduct|programme|program)(?: and [a-z]+)? (?:of|for) )?(?P<event>{THING})"
    ),
    rule(
        rf"(?P<event>{THING})(?: [a-z]+ly)? (?:lay|lies|was|is|were|rested|rests) in the hands of"
        r" (?:the )?(?P<actors>{IC:list})"
    ),
    rule(
        rf"(?P<event>{THING}) (?:is|was) (?:the )?(?:brainchild|idea|work|initiative|creation"
        rf"|doing)"
        r" of (?:the )?(?P<actors>{IC:list})"
    ),
    rule(
        rf"(?P<event>{THING}) (?:owes (?:its existence|itself) to|goes back to (?:an? \w+ (?:of|by)"
        r" )?)(?:the )?(?P<actors>{IC:list})"
    ),
)
_IT_RAN = rule(
    r"(?P<actors>{IC})(?:'s)?(?: \([^()]*\))?[^;{ICP}]{0,90}?(?P<event>{E})[\"'.,]{0,3} "
    rf"(?:which|that) (?:it|they) (?:(?:also|has|have|had|will|had) )*(?P<verb>{FINITE})\b"
)
_APPOSED = rule(
    r"^(?:The )?(?P<actors>{C}), (?:which |who |(?:the |its )?(?:current |present |outgoing |new )?"
    r"(?i:chair|president|host|holder|member|co-?chair|presidency|seat|home|as)\b)[^.;{PE}]{2,80}, "
    rf"(?:(?:also|has|have|will|now) )*(?P<verb>{FINITE}) (?:the |its |an? )?(?:[\w-]+ ){{0,3}}"
    r"(?P<event>{E})"
)
_BESIDE = re.compile(rf"[^.;]{{0,60}}?\b(?:together|jointly|along) with (?P<actors>{ACTORS})")
_INVITED = (
    rule(
        r"\b(?:[Tt]hey|[Gg]uests|[Pp]articipants|[Dd]elegates|[Mm]inisters|[Ee]xperts|[Ss]cholars"
        r"|[Oo]fficials|[Ee]veryone|[Aa]ll|[Ww]e) (?:\w+ )?(?:had been|were|was|have been|are|had"
        r" all"
        r" been) (?:kindly )?invited (?:there )?by (?:the )?(?:[Gg]overnment of )?"
        r"(?P<actors>{IC:list})"
    ),
    rule(
        r"\b(?:accept\w*|follow\w*|respond\w* to|at) (?:the|an|this) (?:kind )?(?:invitation|call)"
        r" (?:of|from|by|issued by) (?:the )?(?P<actors>{IC:list})(?! to an? )"
    ),
    rule(
        r"(?P<actors>{IC:list})(?: \([^()]*\))? (?:had |have |has )?(?:issued|sent(?: out)?"
        r"|extended)"
        r" (?:the|an|their|its) invitations?\b(?! to (?:join|speak))"
    ),
)
_INVITERS = rule(
    r"\b(?:issued|sent(?: out)?|extended|signed) the invitations?: (?P<listed>[^;:.]*)"
)
_CALLED_TO = rule(
    r"(?P<actors>{IC}(?: \([^()]*\))?(?:,? and (?:the )?{IC}(?: \([^()]*\))?)?) (?:had |have |has"
    r" )?"
    r"(?:invited|summoned|called|gathered|assembled|brought)(?: together)? (?:the|its|their|all"
    r"|an?)"
    r" [^.;:{PIEC}]{3,60}? (?:to|in|at) (?:the )?{L}"
)
_ONE_IS = re.compile(
    r"^(?:One(?: of (?:them|these))?|The (?:first|other|second|third|last)|Another|A (?:second"
    r"|third)"
    rf")(?: one)? (?:is|was|are|were) (?:the )?({one_of('IC')})"
)
_SUBORDINATE = rule(
    r",? (?:which|who|whose|where|that|now|then|formerly)\b[^,;.]*(?:,|$)|\([^()]*\)"
)
_OWNED = rule(r"\b(?:of|at|within|under|from|in) (?:the )?{ICL}(?:, {CL})?")
_UNTIL = re.compile(r"\b(?:who|had|has|have|was|were|is|are|said|will|met|after|before|while|to)\b")
_BACK = 3
"""Sentences over which an enumeration goes on: "Two donors paid. One is A. The other is B"."""


def told_organisers(reading: Reading) -> Iterator[Draft]:
    """Yield who ran or backed an event, in these wordings."""
    for passage in passages(reading):
        if passage.is_heading or passage.unit.kind is UnitKind.ROW:
            continue
        yield from _offices(passage)
        yield from _counted(passage)
        yield from _charged(passage)
        yield from _inviting(passage)


def _offices(passage: Passage) -> Iterator[Draft]:
    """ "Its partners were two branches of U, namely A and B", "it can count on the help of A"."""
    for match in _OFFICES.finditer(passage.text):
        event = _event(passage, match.start())
        own, *more = _AND_OFFICE.split(match["listed"])
        listed = _listed(without_next_subject(passage.text, match.end(), own))
        yield from _did(passage, listed, _deed(match["office"].lower()), event)
        for office, others in zip(more[::2], more[1::2], strict=True):
            yield from _did(passage, _listed(others), _deed(office.lower()), event)
        whole = passage.named(match["whole"]) if match["whole"] else None
        for unit in passage.enumerated(listed) if whole else ():
            yield Draft("told-branch", unit, "PART_OF", passage.span, whole)
    for match in _APPOSED_OFFICE.finditer(passage.text):
        yield from _did(passage, match["actors"], _deed(match["office"]), passage.event)
    for match in _RELIES.finditer(passage.text):
        role = "sponsor" if match["aid"] in {"funding", "sponsorship"} else "partner"
        deed = Deed("SUPPORTED", role)
        yield from _did(passage, _listed(match["listed"]), deed, passage.event)
    one = _ONE_IS.match(passage.text)
    office = _office_before(passage) if one else ""
    if one and office:
        yield from _did(passage, one.group(1), _deed(office), passage.event)


def _office_before(passage: Passage) -> str:
    """Return the office that a sentence just before counts: "Two donors share the cost"."""
    reading = passage.reading
    for index in range(passage.index - 1, max(-1, passage.index - _BACK - 1), -1):
        if reading.units[index].paragraph != passage.unit.paragraph:
            return ""
        found = _COUNTED_OFFICE.search(reading.masked[index].text)
        if found:
            return found["office"].lower()
    return ""


_COUNTED_OFFICE = re.compile(rf"\b{_COUNT} {_QUALITY}{_OFFICE}\b", re.IGNORECASE)


def _counted(passage: Passage) -> Iterator[Draft]:
    """ "Four bodies had prepared the event: A, B, C and D"."""
    for match in _COUNTED.finditer(passage.text):
        verb = match["verb"].lower()
        deed = finite_deed(verb) if re.fullmatch(FINITE, verb) else Deed("ORGANIZED", "organizer")
        yield from _did(passage, _listed(match["listed"]), deed, _thing(passage, match["thing"]))


def _charged(passage: Passage) -> Iterator[Draft]:
    """ "E, for which A was responsible", "A took care of the forum", "E, which it organised"."""
    for pattern in _CHARGED:
        for match in pattern.finditer(passage.text):
            deed = Deed("ORGANIZED", "organizer")
            yield from _did(passage, match["actors"], deed, _thing(passage, match["event"]))
    for pattern in (_IT_RAN, _APPOSED):
        for match in pattern.finditer(passage.text):
            deed = finite_deed(match["verb"])
            beside = _BESIDE.match(passage.text, match.end())
            actors = match["actors"] + (_listed(beside["actors"]) if beside else "")
            yield from _did(passage, actors, deed, _thing(passage, match["event"]))


def _inviting(passage: Passage) -> Iterator[Draft]:
    """ "They had been invited by A", "four of them had issued the invitations: X, Y and Z"."""
    event = passage.event
    if event is None or any(e is not event for e in passage.entities(Kind.EVENT)):
        return
    for pattern in _INVITED:
        for match in pattern.finditer(passage.text):
            yield from _did(passage, match["actors"], Deed("ORGANIZED", "host"), event)
    for match in _CALLED_TO.finditer(passage.text):
        if event is passage.reading.main and passage.index < _OPENING:
            yield from _did(passage, match["actors"], Deed("ORGANIZED", "convener"), event)
    for match in _INVITERS.finditer(passage.text):
        actors = _listed(match["listed"], "PIC")
        for actor in passage.enumerated(actors):
            yield Draft("invites", actor, "ORGANIZED", passage.span, event, role="convener")


_OPENING = 8
"""Units in which a page says who called people together for its own event."""


def _listed(words: str, kinds: str = "IC") -> str:
    """Return who is enumerated, as masked characters, without owners and relative clauses."""
    plain = _OWNED.sub("", _SUBORDINATE.sub(",", words))
    end = _UNTIL.search(plain)
    plain = plain[: end.start()] if end and not re.search(one_of("P"), plain) else plain
    return "".join(re.findall(one_of(kinds), plain))


def _thing(passage: Passage, words: str) -> DocumentEntity | None:
    return passage.named(words) if len(words) == 1 else passage.event


def _event(passage: Passage, at: int) -> DocumentEntity | None:
    """Return the event that is named last up to a place of the sentence, else the one it is of."""
    before = re.findall(one_of("E"), passage.text[:at])
    return passage.named(before[-1]) if before else passage.event


def _did(
    passage: Passage, actors: str, deed: Deed, event: DocumentEntity | None
) -> Iterator[Draft]:
    bodies = [e for e in passage.enumerated(actors) if e.kind in {Kind.INSTITUTION, Kind.COUNTRY}]
    role = "co-host" if deed.role == "host" and len(bodies) > 1 else deed.role
    for body in bodies if event else ():
        if body is not event:
            yield Draft("told-organiser", body, deed.relation, passage.span, event, role=role)


def _deed(office: str) -> Deed:
    """Return what those of an office do."""
    if "partner" in office:
        return Deed("SUPPORTED", "partner")
    if re.match(r"donor|funder|sponsor|backer|benefactor", office):
        return Deed("SUPPORTED", "sponsor")
    if "support" in office:
        return Deed("SUPPORTED", "supporting partner")
    if "host" in office:
        return Deed("ORGANIZED", "co-host" if office.startswith("co") else "host")
    return Deed("ORGANIZED", "convener" if "conven" in office else "organizer")
