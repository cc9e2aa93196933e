"""Who launched and who endorsed an initiative, by the verbs of a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.masking import one_of, rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.presentations import before, presented
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

_INITIATIVE = re.compile(one_of("N"))
_AT_BEFORE = re.compile(r"(?:[Aa]t|[Dd]uring|[Ii]n|[Oo]n)(?: the| this)?(?: [\w-]+){0,2} $")


def initiatives(reading: Reading) -> Iterator[Draft]:
    """Launching, endorsing and presenting, by the verbs of a sentence."""
    for passage in passages(reading):
        if passage.is_heading or not _INITIATIVE.search(passage.text):
            continue
        yield from _acted(passage)
        yield from presented(passage)


def _acted(passage: Passage) -> Iterator[Draft]:
    for predicate, pattern in _ACTIVE:
        for match in pattern.finditer(passage.text):
            actors, things = match.groups()
            yield from _pairs(passage, actors, things, predicate, "active-initiative")
    for predicate, pattern in (*_PASSIVE, *_RELATIVE):
        for match in pattern.finditer(passage.text):
            things, actors = match.groups()
            yield from _pairs(passage, actors, things, predicate, "passive-initiative")
    for match in _WHO_LED.finditer(passage.text):
        actors, things = match.groups()
        yield from _pairs(passage, actors, things, "INITIATED", "who-led")
    for match in _POSSESSIVE.finditer(passage.text):
        actors, things = match.groups()
        yield from _pairs(passage, actors, things, "INITIATED", "possessive-initiative")


def _pairs(
    passage: Passage, actors: str, things: str, predicate: str, rule_: str
) -> Iterator[Draft]:
    """Yield that each of the actors did so to each of the initiatives."""
    reading = passage.reading
    for thing in passage.view.mentions_in(things):
        target = reading.entity(thing)
        if target is None or thing.kind is not Kind.INITIATIVE:
            continue
        for mention in passage.view.mentions_in(actors):
            actor = reading.entity(mention)
            only_where = mention.kind is Kind.EVENT and _AT_BEFORE.search(before(passage, mention))
            if actor and not only_where:
                yield Draft(rule_, actor, predicate, passage.span, target)
