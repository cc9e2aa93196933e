"""Turns of phrase that name both ends at once: "the partners of E are A and B"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.masking import one_of, rule
from govgraph.loaders.rules.next_clause import without_next_subject
from govgraph.loaders.rules.passage import Passage, drafts_of_actors, sentences_of
from govgraph.loaders.rules.reading import Reading

_OTHERS = r"(?: and [\w ]{1,12} other (?:countries|states|nations|companies|institutions|bodies))"
_ENDORSING = (
    rule(
        rf"({{C:list}}){_OTHERS}(?: today| yesterday| also| have)* "
        r"(?:adopted|signed|endorsed|joined|backed)[^.;{N}]{0,20}({N})"
    ),
    rule(
        r"({PIC:list}) (?:expressed|declared|voiced|pledged|announced|gave)(?: their| its)? "
        r"(?:\w+ )?(?:support|backing) (?:for|to)(?: the)? ({N})"
    ),
    rule(r"({IC:list}) (?:is|are|became|become) (?:a |founding |full )*members? of(?: the)? ({N})"),
)
_ENDORSED = (
    rule(
        r"({N}),? (?:whose|with|its) (?:\w+ )?(?:members|signatories|parties) "
        r"(?:are|include|included|were)(?: the)? ({PIC:list})"
    ),
    rule(
        r"(?:[Mm]embers|[Ss]ignatories|[Pp]arties)(?: of| to)(?: the)? ({N}) "
        r"(?:are|include|included|were)(?: the)? ({PIC:list})"
    ),
    rule(
        r"({N})[^.;{N}]{0,40}\b(?:signed|endorsed|adopted|backed) by (?:more than )?\w+ "
        r"(?:countries|states|nations|companies)(?:,? (?:including|among them)| and)"
        r"(?: the)? ({PIC:list})"
    ),
    rule(r"({N}) (?:was|were) (?:signed|endorsed|adopted|backed|joined) by(?: the)? ({PIC:list})"),
)
_INITIATIVE_OF = rule(
    r"({N}) (?:is|was) an? (?:\w+ )?(?:initiative|project|programme|effort)"
    r" of(?: the)? ({PIC:list})"
)
_REPORT_BY = rule(r"(?:report|paper|study|brief|survey) by(?: the)? ({PIC:list}),? [\"“]?({N})")
_RUN = (
    (
        "organizer",
        "ORGANIZED",
        rule(
            r"[Oo]rgani[sz]ers of(?: the)? ({E}) (?:are|were|include|included)(?: the)? ({IC:list})"
        ),
    ),
    (
        "host",
        "ORGANIZED",
        rule(r"[Hh]osts of(?: the)? ({E}) (?:are|were|include|included)(?: the)? ({IC:list})"),
    ),
    (
        "partner",
        "SUPPORTED",
        rule(
            r"[Pp]artners (?:of|in)(?: the)? ({E}) (?:are|were|include|included)"
            r"(?: the)? ({IC:list})"
        ),
    ),
    (
        "sponsor",
        "SUPPORTED",
        rule(r"[Ss]ponsors of(?: the)? ({E}) (?:are|were|include|included)(?: the)? ({IC:list})"),
    ),
)
_PART_OF = rule(
    r"({E})[^.;{E}]{0,60}\b(?:as part of|in the framework of|within the framework of"
    r"|on the (?:sidelines|margins) of)(?: the| this year's)? ({E})"
)
_DELEGATES = rule(
    r"(?:[Dd]elegat\w+|[Rr]epresentatives|[Mm]inisters|[Ee]xperts|[Oo]fficials|[Pp]articipants)"
    r" (?:of|from) (?:more than |over |some |about )?[\w-]+ (?:countries|states|nations),? "
    r"(?:including|among them|such as)(?: the)? ({C:list})"
)
_HEARD = rule(
    r"({E})[^.;{E}]{0,30}\b(?:heard from|featured|was (?:opened|closed|concluded|kicked off"
    r"|moderated|chaired) by)(?: [a-z ]+,? (?:including|such as))?(?: the)? "
)
_TOLD = rule(
    r"({P})(?:,[^.;{P}]{0,80},)? told (?:delegates|participants|the audience|guests)"
    r" at(?: the)? ({E})"
)


_NEGATED = re.compile(r"\b(?:not|never|declined)\b")
_PERSON, _EVENT = re.compile(one_of("P")), re.compile(one_of("E"))


def turns(reading: Reading) -> Iterator[Draft]:
    """Facts whose two ends a fixed turn of phrase puts side by side."""
    for passage in sentences_of(reading):
        if not _NEGATED.search(passage.text):
            yield from _texts(passage)
            yield from _events(passage)
            yield from _delegates(passage)


def _texts(passage: Passage) -> Iterator[Draft]:
    for pattern in _ENDORSING:
        for match in pattern.finditer(passage.text):
            yield from _tied(passage, match.group(1), "ENDORSED", match.group(2))
    for pattern in _ENDORSED:
        for match in pattern.finditer(passage.text):
            yield from _tied(passage, match.group(2), "ENDORSED", match.group(1))
    for match in _INITIATIVE_OF.finditer(passage.text):
        yield from _tied(passage, match.group(2), "INITIATED", match.group(1))
    for match in _REPORT_BY.finditer(passage.text):
        yield from _tied(passage, match.group(1), "INITIATED", match.group(2))


def _events(passage: Passage) -> Iterator[Draft]:
    for role, predicate, pattern in _RUN:
        for match in pattern.finditer(passage.text):
            actors = without_next_subject(passage.text, match.end(2), match.group(2))
            yield from _tied(passage, actors, predicate, match.group(1), role)
    for match in _PART_OF.finditer(passage.text):
        yield from _tied(passage, match.group(1), "PART_OF", match.group(2))
    for match in _TOLD.finditer(passage.text):
        yield from _tied(passage, match.group(1), "PARTICIPATED_IN", match.group(2), "speaker")
    for match in _HEARD.finditer(passage.text):
        rest = passage.text[match.end() :].split(".")[0]
        led = "moderated" in match.group() or "chaired" in match.group()
        role = "moderator" if led else "speaker"
        people = "".join(_PERSON.findall(rest))
        yield from _tied(passage, people, "PARTICIPATED_IN", match.group(1), role)


def _delegates(passage: Passage) -> Iterator[Draft]:
    for match in _DELEGATES.finditer(passage.text):
        behind = _EVENT.search(passage.text, match.end()) or _EVENT.search(passage.text)
        event = passage.named(behind.group()) if behind else passage.event
        if event is not None:
            yield from drafts_of_actors(
                passage, match.group(1), "delegates-of", "PARTICIPATED_IN", event, "attendee"
            )


def _tied(
    passage: Passage, actors: str, predicate: str, thing: str, role: str = ""
) -> Iterator[Draft]:
    target = passage.named(thing)
    for actor in passage.enumerated(actors):
        if target is not None and actor is not target:
            yield Draft("turn-of-phrase", actor, predicate, passage.span, target, role=role)
