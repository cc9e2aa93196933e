"""Who joins a network or text, and who chairs a body, as sentences tell it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.enumerations import actors_from
from govgraph.loaders.rules.initiative_words import ENDORSE
from govgraph.loaders.rules.listed_memberships import BODIES
from govgraph.loaders.rules.masking import rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, prose_of
from govgraph.loaders.rules.reading import Reading

_JOINERS = (
    r"(?:members?|partners?|signator(?:y|ies)|organi[sz]ations?|institutions?|companies|firms"
    r"|universities|states|countries|supporters|endorsers|governments|entities|participants)"
)
_WELCOMES = rule(
    r"({N})(?: (?:today|has|have|also|now|recently|is|are|proud|pleased|happy|to))*"
    r" (?:welcom|add|admit|announc|gain|unveil|includ|count|compris|unit)\w*"
    rf" [^.;:{{PIENC}}]{{0,60}}?\b{_JOINERS}\b[^.;:{{PIENC}}]{{0,60}}?"
    r"(?P<sign>:|,? (?:including|such as|namely|like)) (?:the )?(?={PICN}|[A-Z])"
)
_FOLLOWING = rule(
    rf"(?:[Tt]he )?[Ff]ollowing [^.;:{{PIENC}}]{{0,40}}?{_JOINERS}[^.;:{{PIENC}}]{{0,20}}?"
    r" (?:signed|joined|endorsed|join|support|endorse|backed|adopted)(?: to)?(?: the)? ({N})"
    r"[^.;:{PIENC}]{0,40}(?P<sign>:) (?:the )?(?={PICN}|[A-Z])"
)
_HAVE_JOINED = rule(
    r"({N})[^.;{PIENC}]{0,60} (?P<list>{PIC:list})"
    r" (?:have|has|had) (?:now |also |recently )?(?:joined(?! (?:by|forces))|signed up"
    r"|become (?:new )?members)\b"
)
_PAIR_SIGNS = rule(
    r"({P})(?:,[^.;{P}]{3,90},)? and (?:(?:his|her|their|the) (?:[\w-]+ ){0,3}?)?(?:(?:H\.?E|Mr|Mrs"
    rf"|Ms|Dr|Prof|Sir|Dame|Minister)\.? )*({{P}})(?:,[^.;{{P}}]{{3,90}}?,)? {ENDORSE}"
    r" (?:the |an? |their )?(?:[\w-]+ ){0,3}?({N})"
)
"""\"A, minister of B, and her counterpart C, who is D, put their signatures to N\"."""
_FEWEST = 2
_ACTORS = (Kind.PERSON, Kind.INSTITUTION, Kind.COUNTRY)
_END = re.compile(r"[.;](?: |$)|\b(?:who|which|that|said)\b")
_LINKED = re.compile(r",| and ")
_CHAIRED = rule(
    r"({I})(?: \([^()]*\))?,?(?: which)?"
    r"(?: (?:is|was|will be|has been|are|being|currently|now|also))+"
    r" ((?:co-?|vice-?)?chaired|led|headed) (?:jointly )?by (?:(?:the )?[^.;,{PEN}]{0,60}? )?"
    r"({P:list})"
)


def joining(reading: Reading) -> Iterator[Draft]:
    """ "N welcomes three members: A, B and C", "The following firms have signed N: A and B"."""
    for passage in prose_of(reading):
        for pattern in (_WELCOMES, _FOLLOWING):
            match = pattern.search(passage.text)
            target = passage.named(match.group(1)) if match else None
            for actor in _listed(passage, match) if match and target else ():
                if actor is not target and actor.kind is not Kind.INITIATIVE:
                    yield Draft("joins", actor, "ENDORSED", passage.span, target)
        for match in _PAIR_SIGNS.finditer(passage.text):
            target = passage.named(match.group(3))
            for signer in passage.enumerated(match.group(1) + match.group(2)) if target else ():
                yield Draft("joins", signer, "ENDORSED", passage.span, target)
        match = _HAVE_JOINED.search(passage.text)
        target = passage.named(match.group(1)) if match else None
        for actor in passage.enumerated(match["list"]) if match and target else ():
            yield Draft("joins", actor, "ENDORSED", passage.span, target)


def _listed(passage: Passage, match: re.Match[str]) -> list[DocumentEntity]:
    """Return whom the enumeration behind the words names: all of the sentence behind a colon."""
    if match["sign"] != ":":
        return list(actors_from(passage, match.end(), _FEWEST))
    end = _END.search(passage.text, match.end())
    behind = passage.text[match.end() : end.start() if end else len(passage.text)]
    named = [e for e in passage.enumerated(behind) if e.kind in _ACTORS]
    plain = len(_LINKED.findall(behind)) + 1 >= len(named) and not POST_PATTERN.search(behind)
    return named if plain and len(named) >= _FEWEST else []


def chaired_bodies(reading: Reading) -> Iterator[Draft]:
    """ "The council is chaired by X"."""
    for passage in prose_of(reading):
        for match in _CHAIRED.finditer(passage.text):
            body = passage.named(match.group(1))
            if body is None or body.head not in BODIES:
                continue
            role = {"led": "head", "headed": "head"}.get(match.group(2), "chair")
            role = "co-chair" if match.group(2).startswith("co") else role
            for person in passage.enumerated(match.group(3)):
                yield Draft("chairs-body", person, "AFFILIATED_WITH", passage.span, body, role=role)
