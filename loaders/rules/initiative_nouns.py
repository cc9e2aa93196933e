"""Who made or joined an initiative, as nouns say it: "founder of N", "N, a project of X"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.enumerations import actors_from
from govgraph.loaders.rules.initiative_words import ENDORSE, LAUNCH
from govgraph.loaders.rules.masking import one_of, rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading

_KIND = (
    r"(?:project|initiative|programme|program|campaign|report|effort|publication|paper|study"
    r"|declaration|statement|letter|scheme|framework|strategy|network|coalition|alliance"
    r"|partnership|collaboration|consortium|platform|benchmark|dataset|toolkit|fund|agreement"
    r"|survey|index|guide|venture|movement|petition|pact|law|policy|tool|app|instrument"
    r"|methodology)"
)
_JOINT = frozenset({"network", "coalition", "alliance", "partnership", "consortium", "movement"})
_MAKING = (
    r"(?:launch|publication|release|creation|establishment|development|drafting|announcement"
    r"|presentation|initiation|proposal)"
)
_SIGNING = r"(?:adoption|signing|signature|endorsement|ratification|approval)"
_ACT_OF = (
    ("INITIATED", rule(rf"\b{_MAKING} of (?:the |an? |its )?(?:[\w-]+ ){{0,3}}({{N}})"
                       r"[^.;{PICEN}]{0,60}? by (?:the )?(?=(?:[\w-]+ ){0,3}?{PICE})")),
    ("ENDORSED", rule(rf"\b{_SIGNING} of (?:the |an? |its )?(?:[\w-]+ ){{0,3}}({{N}})"
                      r"[^.;{PICN}]{0,60}? by (?:the )?(?=(?:[\w-]+ ){0,3}?{PICE})")),
)  # fmt: skip
_IS_OF = rule(
    rf"({{N}})[\"']?,? (?:is |was |are )?(?:an?|the|our|their) (?:[\w-]+ ){{0,4}}?({_KIND})s?"
    r"(?: [\w-]+){0,6}?"
    r" (?:of|by|from|between|among|including|uniting|bringing together|comprising)"
    r" (?:the )?(?:\d+ )?(?:[\w-]+ ){0,4}?(?:including |such as |like )?(?={PIC})"
)
_BETWEEN = rule(r"({N})[^.;{PICEN}]{0,60}\bbetween (?:the )?(?={PIC})")
_SIGNED_WITH = rule(
    r"\b(?:[Ss]ign\w*|conclude[sd]?|enter\w* into|inked|agree[ds]?) (?:on )?(?:the |an? |its )?"
    r"(?:[\w-]+ ){0,3}({N})[^.;{PICEN}]{0,60}?\bwith (?:the )?(?={PIC})"
)
_PACTS = re.compile(
    r"memorandum|\bm[o0]u\b|\bmoc\b|agreement|treaty|accord|pact|letter of intent|arrangement"
    r"|partnership|compact|understanding",
    re.I,
)
_WITH = rule(
    rf"\b{LAUNCH} (?:the |an? |its |his |her |their )?(?:[\w-]+ ){{0,4}}?[\"']?({{N}})"
    r"[^.;{PICEN}]{0,20}? (?:(?:together|jointly|along|in (?:partnership|cooperation"
    r"|collaboration)) with (?:the )?(?={PIC})|with (?:[a-z]+ ){0,3}?(?={P}))"
)
_ROLE = (
    r"(?:(?:co-?)?(?:founder|creator|author|initiator|architect|drafter|designer|originator"
    r"|writer|editor|instigator)s?"
    r"|(?:lead|principal|main|first|senior) (?:author|investigator|writer|drafter)s?|PI|co-PI"
    r"|(?:founding |former )?(?:co-?)?(?:director|lead|leader|coordinator)s?)"
)
_ROLE_OF = rule(
    rf"\b(?i:{_ROLE}) (?:of|on|for|behind) (?:the |its |an? )?(?:[\w-]+ ){{0,3}}?[\"']?({{N}})"
)
_LEADS = rule(
    r"(?:\b(?:and|also|who|which|currently|she|he)|(?<={P}))"
    r" (?:also |previously |currently )?(?:co-?)?"
    r"(?:leads?|led|directs?|directed|chairs?|chaired|heads?|headed|founded|authors?|authored|wrote"
    r"|coordinates?|coordinated|created|runs|ran) (?:the |an? )?"
    r"(?:{IN}(?:,|,? and|,? as well as) (?:the )?){0,3}(?:[\w-]+ ){0,2}({N})"
)
_MEMBER_OF = rule(
    r"({IC})(?: \([^)]*\))?,? (?:is|are|was|as|became|being|remains|were)"
    r" (?:also )?(?:an? |the |one of the |among the )?"
    r"(?:(?!potential|prospective|future|possible|not|no)[\w-]+ ){0,3}?"
    r"(?:members?|signator(?:y|ies)|part(?:y|ies)|supporters?|partners?) (?:of|to|in)"
    r" (?:the |this )?({N})"
)
_INCLUDED = rule(r"({N})[\"']?,? (?=(?:the )?{PIC})([^.;{N}]{1,80}?) (?:included|among them)\b")
_BOTH = rule(
    r"(?:[Bb]oth|[Tt]he two) (?:countries|states|sides|nations|governments|parties|partners"
    r"|institutions|organi[sz]ations|universities|bodies|companies|institutes)"
    rf" (?:have |has |also )*({ENDORSE}|{LAUNCH}) (?:the |an? |their )?"
    r"(?:[\w-]+ ){0,3}?[\"']?({N})"
)
_AS_MEMBER = rule(
    r"(?:^|\. |, )[Aa]s (?:an? |one of the |the )?(?:[\w-]+ ){0,3}?"
    r"(?:members?|signator(?:y|ies)|part(?:y|ies)?) (?:of|to) (?:the )?(?:global |wider )?({N})"
    r"(?: coalition| campaign| network| alliance)?, (?:the )?({IC})"
)
_WITHIN = rule(
    r"({N})[\"']?(?: \([^)]*\))?(?:,[^,.;{N}]{0,80},)?,?"
    r" (?:(?:is|are|was|were|which is|which forms?|forms?|as|being) )?"
    r"(?:(?:an? |the )?(?:[\w-]+ )?(?:part|component|pillar|strand|flagship|project|element|annex"
    r"|chapter|work ?stream) (?:of|within|under)|under|within|in the (?:context|framework) of"
    r"|annexed to|launched (?:under|within|as part of))"
    r" (?:the |its )?[\"']?({N})"
)
_ONLY_CALLED_FOR = re.compile(
    r"\b(?:[Cc]all(?:s|ed|ing)? for|[Aa]gainst|[Ww]ithout|[Hh]opes? for|[Oo]pposes?|[Oo]pposed"
    r"|[Uu]rg(?:es|ed|ing)|[Dd]emand(?:s|ed)?|[Pp]ending) (?:the )?$"
)
"""What stands before a deed that nobody has done: "calls for the adoption of N by A"."""
_STATES = re.compile(r"countries|states|nations|governments")
_ENDORSING = re.compile(ENDORSE)
_PAIR = 2
_NEAR = 200
"""Masked characters between a person and the role that a sentence gives them."""
_PERSON = re.compile(one_of("P"))


def initiative_nouns(reading: Reading) -> Iterator[Draft]:
    """Making, joining and belonging of initiatives where a noun says it."""
    for passage in passages(reading):
        if not any(m.kind is Kind.INITIATIVE for m in passage.view.mentions):
            continue
        yield from _roles(passage)
        if not passage.is_heading:
            yield from _acts(passage)
            yield from _joined(passage)
            yield from _within(passage)


def _acts(passage: Passage) -> Iterator[Draft]:
    """ "The launch of N by X", "N, a project of X", "launched N together with X"."""
    for predicate, pattern in _ACT_OF:
        for match in pattern.finditer(passage.text):
            if _ONLY_CALLED_FOR.search(passage.text, 0, match.start()):
                continue
            at = _first_actor(passage, match.end())
            yield from _drafts(passage, at, match.group(1), predicate, "act-of")
    for match in _IS_OF.finditer(passage.text):
        predicate = "ENDORSED" if match.group(2) in _JOINT else "INITIATED"
        yield from _drafts(passage, match.end(), match.group(1), predicate, "kind-of")
    for match in _WITH.finditer(passage.text):
        yield from _drafts(passage, match.end(), match.group(1), "INITIATED", "made-with")


def _first_actor(passage: Passage, at: int) -> int:
    return next(i for i in range(at, len(passage.text)) if passage.text[i] >= "\ue000")


def _joined(passage: Passage) -> Iterator[Draft]:
    """Parties to an agreement, members and signatories."""
    for pattern in (_BETWEEN, _SIGNED_WITH):
        for match in pattern.finditer(passage.text):
            target = passage.named(match.group(1))
            if target is not None and _PACTS.search(target.name):
                yield from _drafts(passage, match.end(), match.group(1), "ENDORSED", "parties")
    for match in _MEMBER_OF.finditer(passage.text):
        yield from _draft(passage, match.group(1), match.group(2), "ENDORSED", "member-of")
    for match in _INCLUDED.finditer(passage.text):
        yield from _drafts(passage, match.start(2), match.group(1), "ENDORSED", "included")
    yield from _both(passage)
    for match in _AS_MEMBER.finditer(passage.text):
        yield from _draft(passage, match.group(2), match.group(1), "ENDORSED", "member-of")


def _both(passage: Passage) -> Iterator[Draft]:
    """ "Both countries signed N": the two that were named last, here or one sentence before."""
    for match in _BOTH.finditer(passage.text):
        kind = Kind.COUNTRY if _STATES.search(match.group()) else Kind.INSTITUTION
        views = passage.reading.masked[max(0, passage.index - 1) : passage.index]
        named = [m for view in views for m in view.mentions if m.kind is kind]
        named += [*passage.view.mentions_in(passage.text[: match.start()])]
        two = {e.index: e for m in named if m.kind is kind and (e := passage.reading.entity(m))}
        target = passage.named(match.group(2))
        if target is None or len(two) != _PAIR:
            continue
        predicate = "ENDORSED" if _ENDORSING.match(match.group(1)) else "INITIATED"
        for actor in two.values():
            yield Draft("both-parties", actor, predicate, passage.span, target)


def _roles(passage: Passage) -> Iterator[Draft]:
    """ "P, co-founder of N"; on the page of a person whoever the title names."""
    for match in (*_ROLE_OF.finditer(passage.text), *_LEADS.finditer(passage.text)):
        person = _person_before(passage, match.start())
        target = passage.named(match.group(1))
        if person is not None and target is not None:
            yield Draft("role-in-initiative", person, "INITIATED", passage.span, target)


def _person_before(passage: Passage, at: int) -> DocumentEntity | None:
    """Return the person who is named last before the place, else the page's subject."""
    before = _PERSON.findall(passage.text[max(0, at - _NEAR) : at])
    if before:
        return passage.named(before[-1])
    subject = passage.reading.subject
    return subject if subject is not None and subject.kind is Kind.PERSON else None


def _within(passage: Passage) -> Iterator[Draft]:
    """ "N, part of M": a text or scheme that belongs to another."""
    for match in _WITHIN.finditer(passage.text):
        part, whole = passage.named(match.group(1)), passage.named(match.group(2))
        if part is not None and whole is not None and part is not whole:
            yield Draft("initiative-within", part, "PART_OF", passage.span, whole)


def _drafts(passage: Passage, at: int, thing: str, predicate: str, rule_: str) -> Iterator[Draft]:
    target = passage.named(thing)
    if target is None:
        return
    for actor in actors_from(passage, at):
        if actor is not target:
            yield Draft(rule_, actor, predicate, passage.span, target)


def _draft(passage: Passage, actor: str, thing: str, predicate: str, rule_: str) -> Iterator[Draft]:
    subject, target = passage.named(actor), passage.named(thing)
    if subject is not None and target is not None:
        yield Draft(rule_, subject, predicate, passage.span, target)
