"""Who launched and who endorsed an initiative, by the verbs of a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.enumerations import items_from
from govgraph.loaders.rules.initiative_words import ADV, ENDORSE, LAUNCH
from govgraph.loaders.rules.masking import one_of, rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.presentations import before, presented
from govgraph.loaders.rules.reading import Reading

_ACTIVE = (
    (
        "INITIATED",
        rule(
            rf"({{PICE:list}}){ADV}{LAUNCH} (?:its |the |a |an |their |his |her )?"
            rf"(?:(?:[\w-]+,? ){{0,8}}?(?:including|such as|namely|like)(?: the| its| an?)?"
            rf" (?:\w+ of (?:the |an? )?)?)?(?:\w+[- ]){{0,4}}?[\"']?({{N:list}})"
        ),
    ),
    (
        "ENDORSED",
        rule(
            rf"({{PICE:list}}){ADV}{ENDORSE} (?:its |the |a |an |their |this )?"
            rf"(?:\w+[- ]){{0,3}}?[\"']?({{N:list}})"
        ),
    ),
)
_OF_STATE = r"(?:{C}(?:'s?)? (?:(?!by |and |with )[\w-]+ ){1,8}?(?={P}))?"
"""The state before the post and name of who acted for it: "U.S. Secretary of State X"."""
_PASSIVE = (
    (
        "INITIATED",
        rule(
            rf"({{N}})(?:(?!includ|such as)[^.;{{N}}]){{0,60}}?\b(?:which |that )?"
            rf"(?:was |were |is |been |being )?(?:first |jointly |initially |formally )*{LAUNCH} "
            rf"(?:(?:(?!\bby\b)[^.;]){{0,30}} )?by(?: the)? (?:[^.;{{PICEN}}]{{0,70}}? )?"
            rf"{_OF_STATE}({{PICE:list}})"
        ),
    ),
    (
        "ENDORSED",
        rule(
            rf"({{N}})[^.;{{N}}]{{0,80}}?\b(?:was |were |is |been |being )?"
            rf"(?:jointly |formally |unanimously )*(?:and )?{ENDORSE} "
            rf"(?:(?:(?!\bby\b)[^.;]){{0,30}} )?by(?: the)? (?:[\w ,]+ (?:including|and the|and) )?"
            rf"({{PICE:list}})"
        ),
    ),
)
_RELATIVE = (
    ("INITIATED", rule(rf"({{N}}),? (?:that|which)(?: the)? ({{PICE:list}}){ADV}{LAUNCH}")),
    ("ENDORSED", rule(rf"({{N}}),? (?:that|which)(?: the)? ({{PICE:list}}){ADV}{ENDORSE}")),
)
_AND_ALSO = tuple(
    (
        predicate,
        rule(
            rf"[\"']?,?(?: \([^)]*\),?)?[^.;{{PICN}}]{{0,40}}? and"
            rf" (?:also |then |later |has |have )*{verbs} (?:its |the |a |an |their )?"
            rf"(?:\w+[- ]){{0,4}}?[\"']?({{N:list}})"
        ),
    )
    for predicate, verbs in (("INITIATED", LAUNCH), ("ENDORSED", ENDORSE))
)
_DONE_BY = tuple(
    (
        predicate,
        rule(
            rf"\b{verbs} (?:[^.;,{{PICEN}}]{{0,30}},? )?by(?: the)? (?:[^.;{{PICEN}}]{{0,40}}? )?"
            rf"{_OF_STATE}({{PICE:list}})"
        ),
    )
    for predicate, verbs in (("INITIATED", LAUNCH), ("ENDORSED", ENDORSE))
)
_EXAMPLES = re.compile(r"\b(?:including|such as|like|among them)\b")
_OTHER_SUBJECT = rule(r"{EI},? (?:(?:which|that) (?:was|is|were|are) )?$")
_ANOTHER = rule(r"(?<!at )(?<!at the )(?<!during the )(?<!in the ){E}")
_PRESIDENCY = rule(
    rf"({{N}})[^.;{{PICEN}}]{{0,40}}?{LAUNCH} (?:under|during) (?:the )?({{C}})(?:'s?)?"
    rf"(?: {{I}}'?s?)?(?: \w+)? (?:presidency|leadership|chair|chairship|chairmanship)"
)
_AUSPICES = rule(
    r"({N})[^.;{N}]{0,60}?\b(?:adopted|drafted|negotiated|developed|created|launched|established"
    r"|founded|prepared|concluded|elaborated|set up|produced|written|started|opened for signature"
    r"|put together|drawn up|penned|circulated|compiled|organi[sz]ed|co-?ordinated|spearheaded"
    r"|instigated|devised|conceived)"
    r"[^.;{N}]{0,40}? (?:under the (?:auspices|aegis|umbrella|leadership|roof|guidance|chairmanship"
    r"|direction)|(?:within|in) the (?:framework|context)) of(?: the)? ({ICP})"
)
_ALONGSIDE = rule(
    rf"({{N}})[^.;{{N}}]{{0,80}}?{ENDORSE} by [^.;]{{0,80}}?\b(?:alongside|as well as|together with"
    r"|along with|including|such as|among them)(?: the)? ({PIC:list})"
)
_WHO_LED = rule(
    r"({P})(?: (?:of|from|at) (?:the )?{I})?(?:,[^.;,{P}]{0,80})?,? who (?:also )?"
    r"(?:led|leads|chaired|chairs|wrote|authored|drafted|coordinated"
    r"|headed)(?: the)? ({N})"
)
_TO_LEAD = rule(
    r"(?:appointed|named|chosen|selected|picked|elected|asked|invited|hired|commissioned)"
    r" (?:[^.;{PN}]{0,60} )?({P:list}),? to (?:co-?)?(?:lead|direct|run|head|chair|manage"
    r"|coordinate|oversee|draft|write|steer)[^.;{PN}]{0,80}?[\"']?({N})"
)
_POSSESSIVE = rule(
    r"({IC})'s?(?: ?\([^()]{1,12}\))? "
    r"(?:(?!(?:to|in|of|with|for|on|by|and|from|at)\b)\w+ ){0,4}?[\"']?({N})"
)
_OUR = rule(
    rf"\b[Ii]n ({{C}}), we (?:have |had |also |already |are |will )*{LAUNCH}"
    r" (?:our |the |an? )(?:[\w-]+ ){0,3}?({N})"
)
_ASKED = rule(
    r"({IC})(?: \([^()]*\))? (?:has |had |have )?(?:asked|commissioned|tasked|invited"
    r"|appointed|hired) (?:[^.;{PN}]{0,60} )?{P:list},? to (?:co-?)?(?:lead|direct|chair|draft"
    r"|write|produce|prepare)[^.;{PN}]{0,60}?[\"']?({N})"
)
_BEHIND = rule(
    r"({IP})(?: \([^()]*\))?,? (?:is|are|was|were) [^.;{PIEN}]{0,60}?behind (?:the )?({N})"
)
_EFFORT_OF = rule(
    r"({N})(?: \([^()]*\))?(?:,| is| was) (?:an? |the )(?:new |joint |flagship )?({IC})"
    r"(?:'s?)?(?:[- ](?:led|backed|funded|supported))? (?:[\w-]+ ){0,2}(?:effort|project"
    r"|initiative|programme|program|campaign|publication|report|scheme|collaboration|venture)\b"
)

_ITS = rule(
    r"^(?:The )?({I})(?: \([^()]*\))?,? (?:is|was|has|have|aims|works|runs|supports|provides|offers"
    r"|seeks|leads|launched|advances|promotes)\b[^.;{PIEN}]*?\b(?:its|their) (?:\w+ ){0,2}({N})"
)
"""A body that the sentence is about, and a scheme of its own: "X works through its Y Project"."""
_WITH_BEFORE = rule(
    r"({PIC:list})(?: \([^()]*\))?,? (?:in (?:close )?(?:collaboration|partnership|co-?operation"
    r"|association|conjunction|coordination) with|(?:together|along|jointly) with|alongside)"
    r"(?: the)? $"
)
"""Who acts together with those named right before the verb: "A, together with B, launched"."""
_BESIDE = rule(
    r"(?: \([^()]*\))?,? (?:in (?:close )?(?:collaboration|partnership|co-?operation|association"
    r"|conjunction|coordination) with|(?:together|along|jointly) with|alongside|as well as)"
    r"(?: the)? ({PIC:list})(?: \([^()]*\))?,"
)
_SECOND_LIST = rule(
    r"({PIC:list})(?: \([^()]*\))?,? (?:and|as well as) (?:(?:the )?{I}(?:'s?)? )?(?:[\w-]+ ){0,4}"
    r"(?:such as|including|like|among them|namely) (?:the )?$"
)
_ACTOR = re.compile(one_of("PIC"))
_INITIATIVE = re.compile(one_of("N"))
_FAR = 300
_NEAR = 180
"""Masked characters between a text and what was done with it."""
_FOR_SOMEONE = re.compile(r"\b(?:from|by|with|under|through) (?:the )?$")
_ASKED_TO = re.compile(
    r"\b(?:urg|call(?:s|ed|ing)? (?:up)?on|ask|press|invit|encourag|want|push|persuad|lobb|petition"
    r"|allow|expect|beg|exhort|remind|implor|advis)\w*(?: all| both)?(?: the| its)? $",
    re.IGNORECASE,
)
_CRITICS = re.compile(
    r"\b(?:[Cc]ritics?|[Oo]pponents?|[Rr]ivals?|[Aa]lumn\w+|[Ff]ormer(?: [a-z]+){1,2}|[Pp]art"
    r"|[Vv]ictims?) (?:of|at|from|in) (?:the )?$"
)
_PRIVATE = rule(
    r"\b(?:compan(?:y|ies)|firms?|start-?ups?|groups?|organi[sz]ations?|experts?|researchers?"
    r"|scientists?|people|artists|citizens|universities|labs?|institutes?|developers|businesses"
    r"|activists|NGOs|academics|scholars|institutions)(?: [a-z]+)? (?:from|in|of|across|based in)"
    r" (?:the )?$"
)
"""In front of a country whose government does nothing: "two companies from Kenya signed"."""
_TO_DO = re.compile(r" to ")
"""With "a grant from X to launch N" it is not X who launches it."""
_AT_BEFORE = re.compile(
    r"\b(?:[Aa]t|[Dd]uring|[Ii]n|[Oo]n|[Tt]o|[Oo]f|[Ff]rom|[Ff]or|attend(?:ed|ing)|us(?:ed|ing)|chose"
    r"|join(?:ed|ing)|left)(?: the| this)?(?: [\w-]+){0,2} $"
)


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
            if _only_wished(passage.text, match) or _by_others(passage.text, match.start()):
                continue
            yield from _pairs(passage, actors, things, predicate, "active-initiative")
            for more in (
                *_listed_before(passage.text, match.start()),
                *_beside(passage.text, match.end(1), match.start(2)),
            ):
                yield from _pairs(passage, more, things, predicate, "active-initiative")
            yield from _also(passage, actors, match.end())
    for predicate, pattern in (*_PASSIVE, *_RELATIVE):
        for match in pattern.finditer(passage.text):
            things, actors = match.groups()
            yield from _pairs(passage, actors, things, predicate, "passive-initiative")
    yield from _done_by(passage)
    for match in _AUSPICES.finditer(passage.text):
        yield from _pairs(passage, match.group(2), match.group(1), "INITIATED", "auspices")
    for match in _ALONGSIDE.finditer(passage.text):
        yield from _pairs(passage, match.group(2), match.group(1), "ENDORSED", "alongside")
    for pattern, rule_ in (
        (_WHO_LED, "who-led"),
        (_TO_LEAD, "to-lead"),
        (_POSSESSIVE, "possessive-initiative"),
        (_ITS, "its-initiative"),
        (_OUR, "our-initiative"),
        (_BEHIND, "behind-initiative"),
        (_ASKED, "asked-for"),
    ):
        for match in pattern.finditer(passage.text):
            actors, things = match.groups()
            yield from _pairs(passage, actors, things, "INITIATED", rule_)
    for match in _EFFORT_OF.finditer(passage.text):
        yield from _pairs(passage, match.group(2), match.group(1), "INITIATED", "effort-of")
    for match in _PRESIDENCY.finditer(passage.text):
        yield from _pairs(passage, match.group(2), match.group(1), "INITIATED", "presidency")


def _only_wished(text: str, match: re.Match[str]) -> bool:
    """Return whether the actors do nothing yet: "urged A to sign N", "aid from A to launch N"."""
    to_do = _TO_DO.match(text, match.end(1)) is not None
    asked = _ASKED_TO.search(text, 0, match.start()) is not None
    return to_do and (asked or _FOR_SOMEONE.search(text[: match.start()]) is not None)


def _by_others(text: str, at: int) -> bool:
    """Return whether those named at the place only tell whose critics or companies act."""
    private = re.match(one_of("C"), text[at:]) and _PRIVATE.search(text, 0, at)
    return bool(private or _CRITICS.search(text, 0, at))


def _listed_before(text: str, at: int) -> list[str]:
    """Return who is enumerated before a second list: "A, B and members such as C signed"."""
    second = _SECOND_LIST.search(text[:at]) or _WITH_BEFORE.search(text[max(0, at - _FAR) : at])
    return _ACTOR.findall(second.group(1)) if second else []


def _beside(text: str, start: int, end: int) -> list[str]:
    """Return who acts beside those before a verb: "A, together with B, launched"."""
    beside = _BESIDE.match(text, start, end)
    return _ACTOR.findall(beside.group(1)) if beside else []


def _also(passage: Passage, actors: str, at: int) -> Iterator[Draft]:
    """ "A launched N and published M": what the same actors did next."""
    for predicate, pattern in _AND_ALSO:
        match = pattern.match(passage.text, at)
        if match:
            yield from _pairs(passage, actors, match.group(1), predicate, "also-initiative")


def _done_by(passage: Passage) -> Iterator[Draft]:
    """ "N is funded by A and run by B": each agent behind the text named last before."""
    for predicate, pattern in _DONE_BY:
        for match in pattern.finditer(passage.text):
            before = passage.text[max(0, match.start() - _NEAR) : match.start()]
            clause = re.split(r"[.;] ", before)[-1]
            things = _INITIATIVE.findall(clause)
            if not things or _OTHER_SUBJECT.search(before):
                continue
            if _EXAMPLES.search(clause, clause.rindex(things[-1])):
                continue
            if _ANOTHER.search(clause[clause.rindex(things[-1]) :]) is None:
                actors = "".join(items_from(passage.text, match.start(1)))
                yield from _pairs(passage, actors, things[-1], predicate, "done-by")


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
            if actor and mention.kind is Kind.EVENT and predicate == "ENDORSED":
                yield Draft(rule_, target, "PRESENTED_AT", passage.span, actor)
