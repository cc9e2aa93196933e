"""What unknown capitalised chunks are, told by their surroundings.

A lexicon never holds all names. "Premier Li Qiang", "representatives from Huawei, UBTECH and …",
the first field of a speaker line: the place of a chunk says what it names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.acting_names import acts_as_body, done_by
from govgraph.loaders.rules.bodies_by_context import institution_here
from govgraph.loaders.rules.bodies_by_post import firm_of_person
from govgraph.loaders.rules.bodies_described import (
    called_body,
    directly_listed,
    listed_as_joiner,
    listed_with_bodies,
)
from govgraph.loaders.rules.events_described import called_event
from govgraph.loaders.rules.fields_of_posts import field_of_post
from govgraph.loaders.rules.head_nouns import company_head, head_kind
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.listed_doers import listed_doer
from govgraph.loaders.rules.masking import Masked, mask, one_of
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.people_by_context import person_here, reads_as_name
from govgraph.loaders.rules.people_by_office import person_in_office
from govgraph.loaders.rules.wording import word_set

_CONTEXT = 300
"""In masked characters: what stands further off does not tell what a mention is."""
_DIVISIONS = word_set("""
    division section unit team desk branch group
""")
_PROGRAMMES = frozenset({"program", "programme", "project", "network"})
_LED = word_set("""
    forum council assembly congress meeting dialogue network
""")
_CONVENES = re.compile(
    r"(?: \([^()]+\))?,? (?:(?:is|are|was) (?:delighted|pleased|proud|honou?red|happy|excited) to "
    r"|will |has |have |recently |also |jointly |successfully )*"
    r"(?:co-?)?(?:conven|host|organi[sz]|hold|held|stag|announc|invit|launch)\w* "
    r"(?:an?|its|the|this|two|three|several) (?:[\w-]+ ){0,4}"
    r"(?:conference|forum|summit|seminar|webinar|symposium|round ?table|meeting|dialogue|series"
    r"|workshop|event|competition|programme|program|fellowship|report)s?\b"
)
"""What bodies do and gatherings do not: to hold a conference of their own."""
_CHAIRED = frozenset({"dialogue", "meeting", "congress"})
"""Gatherings that have co-chairs."""
_FOUNDED = re.compile(
    rf",? (?:which|that) (?:the )?{one_of('IC')} (?:\w+ )?"
    r"(?:launched|founded|established|leads|set up)"
)
_BODY_AFTER = re.compile(
    r"(?: \([^()]{2,30}\))?(?:,| –| is| was) (?:itself )?(?:an?|the|one of the) (?:[\w-]+ ){0,3}?"
    r"(?:body|bodies|association|consortium|organi[sz]ation|non-?profit|not-for-profit"
    r"|think[- ]tank|charity|company|foundation)\b"
    r"|(?: \([^()]{2,30}\))?, (?:itself )?an? project of\b"
)
_SCHEME = (
    r"(?:programme|program|project|initiative|campaign|scheme|toolkit|framework|pledge|strategy"
    r"|open[- ]source (?:software|tool)|app|petition)"
)
_SCHEME_AFTER = re.compile(
    rf"(?: \([^()]{{2,30}}\))?(?:,| is| was) (?:an?|the) (?:[\w$€£.-]+,? ){{0,5}}?{_SCHEME}"
    r"(?= (?:that|which|to|for|of|by|in|on|aim\w+|run|led|launched|funded)\b|[,.;]"
    rf"| (?:{one_of('D')}|[A-Z][a-z]{{2}}\b))"
)
_SCHEME_BEFORE = re.compile(
    rf"\b(?:{_SCHEME}|pillars?)s? (?:is |was |are )?(?:called|named|titled|known as|dubbed) $"
)
_LAUNCHED_IN = re.compile(
    r"\b(?:[Ll]aunched|[Ii]nitiated|[Rr]olled out) in (?:[A-Z]\w+ |early |late )?"
    rf"(?:(?:19|20)\d\d|{one_of('D')})(?:,? by [^,.;]{{2,60}})?, (?:the )?$"
)
_WAS_LAUNCHED = re.compile(
    r"(?: \([^()]{2,30}\))? (?:was|were|has been|had been|will be) (?:\w+ly |first |then )?"
    r"(?:launched|rolled out|unveiled|kicked off)\b"
)
_FOUNDED_IN = re.compile(
    r"(?:^|[.;:] )(?:[Ff]ounded|[Hh]eadquartered|[Bb]ased|[Ii]ncorporated) (?:in|by)"
    r" [^.;]{2,50}, (?:the )?$"
)
_HOSTING_AFTER = re.compile(
    r"(?: \([^()]{2,30}\))?(?:, [^,.]{5,60},)? (?:was|acted as|served as|is|acts as|serves as)"
    r" (?:the |an? |its )?(?:co-)?(?:hosts?|organi[sz]er|convener|partner|sponsor)\b"
)
_HAS_POST = re.compile(rf"'?s? (?:{POST_PATTERN.pattern})", re.I)


def retype(text: str, unit: Unit, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions with the unknown ones typed where their surroundings make it clear."""
    current = list(mentions)
    for _ in range(2):
        masked = mask(text, unit.start, unit.end, current, unit.card)
        changed = [_typed(masked, index, current, unit) for index in range(len(current))]
        if changed == current:
            break
        current = changed
    return current


def _typed(masked: Masked, index: int, mentions: Sequence[Mention], unit: Unit) -> Mention:
    mention = mentions[index]
    at = _position(masked, index)
    before = masked.text[max(0, at - _CONTEXT) : at]
    after = masked.text[at + 1 : at + 1 + _CONTEXT]
    kind = _kind_here(mention, before, after, unit)
    if kind is mention.kind:
        return mention
    if kind is Kind.PERSON:
        return replace(mention, kind=kind, head="person")
    return replace(mention, kind=kind)


_STANDING_GATHERINGS = frozenset({"forum", "congress", "assembly", "dialogue", "exchange"})
_BODY_LEFT = re.compile(rf"{one_of('IX')}(?: ?\([^()]*\))?,? (?:and )?(?:the )?$")
_BODY_RIGHT = re.compile(rf"(?: ?\([^()]*\))?(?:,| and|, and)(?: the)? (?:{one_of('IX')}|[A-Z])")


def _amid_bodies(mention: Mention, before: str, after: str) -> bool:
    """Return whether a forum is one of the bodies enumerated on both sides of its name."""
    head = mention.head or mention.name.split()[-1].lower()
    if head not in _STANDING_GATHERINGS or re.search(r"\d", mention.name):
        return False
    return bool(_BODY_LEFT.search(before) and _BODY_RIGHT.match(after))


def _kind_here(mention: Mention, before: str, after: str, unit: Unit) -> Kind:
    """Return the kind that the masked words before and after a mention give it."""
    unknown = mention.kind is Kind.UNKNOWN and reads_as_name(mention)
    if unknown and person_in_office(before, after):
        return Kind.PERSON
    if mention.kind in _UNSURE and field_of_post(mention, before, after):
        return Kind.UNKNOWN
    if mention.kind is Kind.EVENT and (
        _is_led(mention, before, after)
        or _is_called_body(mention, after)
        or _invites(mention, before, after)
        or _amid_bodies(mention, before, after)
    ):
        return Kind.INSTITUTION
    if mention.kind is Kind.EVENT and _of_participant(mention, before, after, unit):
        return Kind.INSTITUTION
    if mention.kind in {Kind.EVENT, Kind.INITIATIVE} and _listed_alone(mention, unit):
        return Kind.INSTITUTION
    if listed_doer(mention, before, after, unit):
        return Kind.INSTITUTION
    named = " of " in mention.name and re.match(r" (?:of|at|in) ", after)
    if mention.head in _DIVISIONS and not named and _within_title(before, after):
        return Kind.UNKNOWN
    fields = company_head(mention.head) or mention.head in _OF_FIELD
    if fields and _field_of_post(before, after):
        return Kind.UNKNOWN
    if mention.kind is Kind.EVENT and _standing(mention, before, unit):
        return Kind.INSTITUTION
    if acts_as_body(mention, before, after, unit):
        return Kind.INSTITUTION
    programme = mention.kind is Kind.INITIATIVE and mention.head in _PROGRAMMES
    if programme and (_run_by_body(before, after) or directly_listed(before)):
        return Kind.INSTITUTION
    if mention.kind is Kind.EVENT and _FOUNDED.match(after):
        return Kind.INITIATIVE
    if mention.kind is Kind.PERSON and not mention.head and _is_no_person(mention, before, after):
        return Kind.INSTITUTION
    if mention.kind is not Kind.UNKNOWN:
        return mention.kind
    if called_event(mention, before, after):
        return Kind.EVENT
    several = len(mention.name.split()) > 1
    if several and _FOUNDED_IN.search(before):
        return Kind.INSTITUTION
    if directly_listed(before) and (several or re.match(r",| and\b", after)):
        return Kind.INSTITUTION
    if _called_scheme(mention, before, after):
        return Kind.INITIATIVE
    if person_here(mention, before, after, unit):
        return Kind.PERSON
    if institution_here(mention, before, after, unit) or (several and listed_as_joiner(before)):
        return Kind.INSTITUTION
    return Kind.UNKNOWN


_UNSURE = frozenset({Kind.UNKNOWN, Kind.INSTITUTION})
"""Kinds of what may yet turn out to be the field of a post."""
_STANDING_PANEL = re.compile(
    r"\b(?:[Hh]igh[- ][Ll]evel|[Aa]dvisory|[Ee]xpert|[Ii]ntergovernmental|[Ss]cientific"
    r"|[Ii]ndependent|[Oo]versight) (?:[A-Z]\w+ ){0,3}Panel\b"
)
_ITS_PANEL = re.compile(
    r"(?:\b(?:UN|United Nations|EU|[Ss]ecretary[- ][Gg]eneral)(?:['’]s?)? |'s? "
    r"|\b(?:member|chair|co-?chair|director|secretariat|[Ll]ead|co-?lead|report|work)"
    r" (?:of|for) (?:the )?"
    r"|\b(?:co-?led|led|chaired|co-?chaired|established|appointed to) (?:the )?)$"
)
_ENVOY_TO = re.compile(
    r"\b(?:[Rr]epresentative|[Aa]mbassador|[Dd]elegat\w+|[Mm]ission|[Ee]nvoy)"
    rf"(?: of (?:the )?{one_of('C')})? (?:to|at) (?:the )?$"
)


def _standing(mention: Mention, before: str, unit: Unit) -> bool:
    """Return whether what sounds like an event is a panel that sits, or has envoys: a body."""
    if unit.kind is not UnitKind.SENTENCE:
        return False
    name = mention.name
    panel = _STANDING_PANEL.search(name)
    owned = re.match(r"(?:The )?(?:UN|United Nations|[\w ]*Secretary-General)\b", name)
    if panel and (owned or _ITS_PANEL.search(before)):
        return True
    return mention.head == "conference" and _ENVOY_TO.search(before) is not None


def _is_no_person(mention: Mention, before: str, after: str) -> bool:
    """Return whether what reads like a person's name is called a body, or listed with bodies."""
    if called_body(before, after) or listed_with_bodies(mention, before, after):
        return True
    return " " in mention.name and firm_of_person(before, after)


def _called_scheme(mention: Mention, before: str, after: str) -> bool:
    """Return whether a noun beside an unknown name says that it is a scheme: "X, a programme"."""
    if " " not in mention.name and mention.name.isalpha() and mention.name.istitle():
        return False
    if _LAUNCHED_IN.search(before) or _WAS_LAUNCHED.match(after):
        return True
    return _SCHEME_AFTER.match(after) is not None or _SCHEME_BEFORE.search(before) is not None


_INVITES = re.compile(
    r"(?: \([^()]{2,30}\))?,? (?:is|are|was|were) (?:very |so |truly )?(?:pleased|delighted|proud"
    r"|excited|happy|honou?red|thrilled|glad) to \w+"
    r"|(?: \([^()]{2,30}\))?,? (?:(?:will|has|have|had|is|are|also|be|been|recently|jointly)"
    r" ){0,3}(?:co-?)?(?:host(?:s|ed|ing)?|organi[sz](?:es?|ed|ing)|conven(?:es?|ed|ing)) "
    r"(?:an?|its|their|the \w+) (?:(?!of |on )[\w-]+ ){0,4}?"
    r"(?:forum|summit|conference|congress|symposium|round ?table|webinar|dialogue|meeting|event)\b"
)
_PANEL_ACTS = re.compile(
    r"(?:,? and [^.;]{3,80}?)? (?:(?:has|have|recently|also|will|jointly) )*"
    r"(?:conven|organi[sz]|host|publish|issu|recommend|adopt|call|launch|releas|propos)\w*\b"
)
"""What a panel of experts does, not a session: "The High-Level Panel (HLP) published"."""
_OF_BODY = word_set("forum council assembly congress network summit dialogue alliance institute")


def _invites(mention: Mention, before: str, after: str) -> bool:
    """Return whether what is called a forum invites to another gathering: then it is a body."""
    if re.search(r"\d", mention.name) or mention.referring:
        return False
    if mention.head == "panel" and re.search(r"High-?[Ll]evel (?:\w+ )?Panel", mention.name):
        member = re.search(r"\b(?:[Mm]embers?|[Cc]hair|[Ss]ecretariat) of (?:the )?$", before)
        return bool(member or (mention.acronym and _PANEL_ACTS.match(after)))
    if mention.head not in _OF_BODY:
        return False
    return re.search(r"(?:^|[,;:] )\W*(?:[Tt]he )?$", before) is not None and bool(
        _INVITES.match(after)
    )


def _is_called_body(mention: Mention, after: str) -> bool:
    """Return whether what is called a forum is said to be a body, or to host: "X, a project of"."""
    if re.search(r"\d", mention.name):
        return False
    return _BODY_AFTER.match(after) is not None or _HOSTING_AFTER.match(after) is not None


_BEHIND_NAME = re.compile(rf"{one_of('P')}(?:,| \(| [–—-]) (?:the )?$|{one_of('P')} \((?:the )?$")
_CLOSES_ENTRY = re.compile(r"(?: \([^()]{2,40}\))?(?:[;,)]|$)")


def _of_participant(mention: Mention, before: str, after: str, unit: Unit) -> bool:
    """Return whether a forum is where those who took part have their bodies: "A, Reef Forum"."""
    if unit.label is None or unit.label.relation != "PARTICIPATED_IN":
        return False
    dated = re.search(r"\d", mention.name) is not None
    behind = _BEHIND_NAME.search(before) is not None
    return behind and not dated and _CLOSES_ENTRY.match(after) is not None


_NEVER_LISTED = word_set("""
    workshop seminar symposium consultation hearing webinar roundtable
""")
"""Gatherings after which no body is called."""


def _listed_alone(mention: Mention, unit: Unit) -> bool:
    """Return whether what sounds like an event or a project fills a line of a list of bodies."""
    if unit.kind is not UnitKind.ITEM or unit.label is None or not unit.label.relation:
        return False
    if mention.head in _NEVER_LISTED or " Meeting of " in mention.name:
        return False
    fills = mention.extent.end - mention.extent.start >= unit.end - unit.start - 8
    return fills and not re.search(r"\d", mention.name)


_TITLE_GOES_ON = re.compile(
    rf"(?: and (?!(?:the )?(?i:{POST_PATTERN.pattern}))[\w -]+)?(?:,| of| at)(?: the)?"
    rf" {one_of('IX')}"
)
_OF_FIELD = frozenset({"government", "administration"})
"""Heads of what a post may be for, too: "Secretary for Digital Government of the agency"."""


def _within_title(before: str, after: str) -> bool:
    """Return whether a division is a part of a title: "Head of Division, Ministry of …"."""
    return _behind_post(before, r" (?:of|for)(?: the)? ") and bool(_TITLE_GOES_ON.match(after))


def _field_of_post(before: str, after: str) -> bool:
    """Return whether it is what someone is a director of: "Head of Emerging Technologies at A"."""
    behind = re.match(rf",? (?:at|of) (?:the )?{one_of('INX')}", after) is not None
    return behind and _behind_post(before, r" (?:of|for)(?: the)? ")


def _run_by_body(before: str, after: str) -> bool:
    """Return whether a programme is a unit of a body in which someone holds a post."""
    link = rf" (?:of|in|at|for) (?:the |its )?(?:{one_of('I')}'s? )?"
    return _behind_post(before, link) and bool(
        re.match(rf" (?:at|of) (?:the )?{one_of('IX')}", after)
        or re.search(rf"{one_of('IX')}'s? $", before)
    )


def _behind_post(before: str, link: str) -> bool:
    """Return whether only the link stands between the last post before and the mention."""
    posts = list(POST_PATTERN.finditer(before))
    return bool(posts) and re.fullmatch(link, before[posts[-1].end() :]) is not None


def _is_led(mention: Mention, before: str, after: str) -> bool:
    """Return whether someone is chair or member of what is called a forum: then it is a body."""
    if re.search(r"\d", mention.name) or mention.head not in _LED:
        return False
    if mention.head in _CHAIRED and re.search(r"\bco-?chairs? of (?:the )?$", before):
        return False
    acts = re.search(
        r"(?:(?:hosted|organi[sz]ed|held|convened) by|\b(?:chairs|heads|leads|directs)"
        r"|\b(?:[Mm]embers?|[Ss]ecretariat|[Bb]oard|[Ff]ounders?) of)(?: the)? $",
        before,
    )
    if acts or done_by(before) or _HAS_POST.match(after) or _CONVENES.match(after):
        return True
    title = re.search(r"(?:of|at|,)(?: the)? $", before)
    if not title:
        return False
    ends = {title.start(), title.start() - 1}
    return any(post.end() in ends for post in POST_PATTERN.finditer(before))


def bodies_called_events(found: Iterable[Sequence[Mention]]) -> set[str]:
    """Return the names of bodies that sound like events, as some place of the text shows."""
    return {
        m.name
        for mentions in found
        for m in mentions
        if m.kind is Kind.INSTITUTION and head_kind(m.head or m.name.split()[-1]) is Kind.EVENT
    }


def _position(masked: Masked, index: int) -> int:
    seen = -1
    for position, char in enumerate(masked.text):
        if "\ue000" <= char <= "\uf8ff":
            seen += 1
            if seen == index:
                return position
    raise ValueError(f"no mention {index} in {masked.text!r}")
