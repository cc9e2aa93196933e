"""Who was not at an event, though the text names them: the ill, the replaced, those only spoken to.

"X, who could not be with us", "instead of X the chair is Y", "X's place is taken by Y", "not coming
after all: X", "X sent comments but was not there"; and, where no rule but the model alone ties
somebody to an event, those who are never more than spoken to, quoted from elsewhere or named as the
author of a text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.masking import one_of
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading
from govgraph.loaders.rules.wording import STYLES

_P = one_of("P")
_SOME = rf"(?P<who>{STYLES}{_P}(?:(?:, |,? and |; ){STYLES}{_P})*)"
_ASIDE = rf"(?: ?\([^()]*\))?(?:,[^.;{_P[1:-1]}]{{1,120}}?,)?"
_CANNOT = (
    r"(?:(?:could|can|will|would|did|does|do|was|is|had|has)(?: \w+ly)?(?: not|n't)|cannot"
    r"|(?:was|is|were) unable to|(?:was|is|were|had been)(?: \w+ly)? (?:prevented|kept) from)"
    r"(?: (?:be|been|have|make|in the end|after all|able to))*"
)
_THERE = (
    r"(?: there\b| here\b| present\b| with us| coming| com(?:e|ing)\b| attend\w*| make it| mak\w+"
    r" it"
    r"| join\w*| travel\w*| tak\w+ part| appear\w*| in the (?:room|hall)| among)"
)
_STAYED = (
    r"(?:stay(?:s|ed)? (?:away|at home)|pull(?:s|ed) out|withdr[ea]w|dropped out|cancel(?:s|led)"
    r"|had to (?:cancel|withdraw|stay|pull out|decline)|(?:sends?|sent) (?:(?:his|her|their) )?"
    r"(?:apologies|regrets|excuses)|(?:is|was|has been|had been|fell) (?:ill|sick|unwell|indisposed"
    r"|held up|detained|delayed|absent|missing|on a plane)|(?:missed|skipped|boycotted)"
    rf"(?= (?:the|it|this|{one_of('E')}))|never (?:came|arrived|made it))"
)
_ABSENT = (
    re.compile(
        rf"(?P<who>{_P}){_ASIDE},? (?:who )?(?:[^.;:{_P[1:-1]}]{{0,60}}\b(?:but|and|who)"
        rf" )?{_CANNOT}{_THERE}"
    ),
    re.compile(rf"(?P<who>{_P}){_ASIDE},? (?:who )?{_STAYED}"),
    re.compile(
        rf"(?P<who>{_P})[^.;{_P[1:-1]}]{{0,140}}? (?:which|that) s?he (?:will|would|had to|has"
        rf" to) miss"
    ),
    re.compile(
        r"(?i:\b(?:absent|missing|apologies(?: received)?|regrets|excused|cancell?ed|not"
        r" coming(?: after all)?"
        rf"|unable to attend|no longer (?:coming|taking part|speaking)))(?i: from [a-z ]{{2,30}})?"
        rf"(?: (?:was|were|is|are|from))?:? {_SOME}"
    ),
    re.compile(
        r"\b(?:[Ii]nstead of|[Ii]n (?:the )?place of|[Rr]eplac(?:es|ed|ing)|[Ss]tand(?:s|ing)? in"
        r" for"
        rf"|stood in for|[Ss]tepp(?:ed|ing) in for|[Dd]eputi[sz](?:es|ed|ing) for|filling in for"
        rf"|[Ff]ills"
        rf" in for|filled in for|take[sn]? over from|took over from) {_SOME}"
    ),
    re.compile(
        rf"\b(?:take|took|taken|taking) {_SOME}'s? (?:place|seat|chair)"
        rf"|{_P}'s? (?:place|seat|chair) (?:is|was|has been|will be) taken"
    ),
    re.compile(
        rf"(?P<who>{_P}) \((?:ill|sick|absent|apologies|cancelled|unable|excused|regrets|withdrawn"
        r"|not attending|unwell)\b"
    ),
)
_CAME_YET = re.compile(
    r"(?:\b(?:but|yet|instead)\b[^.;]{0,60}|^[^,.;]{0,20}, )\b"
    r"(?:joined|spoke|took part|appeared|dialled|sent a video"
    r"|(?:by|via|on|over) (?:video|zoom|phone|telephone|screen))"
)
_SPOKEN_TO = re.compile(
    r"(?:\b(?:told|urge[sd]?|ask(?:s|ed)|call(?:s|ed|ing)? (?:up)?on|addressed to|address(?:ed|es)"
    r"|lett?ers? to|petition(?:s|ed)? (?:to|of)?|message (?:to|for)|wrote to|writ(?:es|ing) to"
    r"|demand(?:s|ed) (?:of|from)|(?:speeches|ghostwrote|worked|clerked|interned) for"
    r"|(?:article|text|paper|book|report|essay|study|poem|novel|film|portrait|biography|theory"
    r"|work|draft)"
    r" (?:by|of)|written by|authored by|according to|named after|in memory of|in honou?r of"
    r"|inspired by|quot(?:es|ed|ing)|cit(?:es|ed|ing)|successors? (?:to|of)|predecessors? of|under"
    r"|appointed by|nominated by|elected by|succeeded)(?: (?:the )?(?:[A-Z][\w.]* ){0,4})?(?:the )?"
    rf"(?:[a-z-]+ ){{0,3}}(?:{_P}(?:,? and |, ))*$)"
)
_CONTACT = re.compile(
    r"\b(?:contacts?|queries|enquiries|inquiries|questions|press|registration|rsvp|e-?mail|photos?"
    r"|author|editor|text|translation)\b[^:]{0,40}: ?$",
    re.IGNORECASE,
)


def without_absent(reading: Reading, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts without participations of those who are told to have been absent."""
    absent = {(person.index, event.index) for person, event in _absent(reading)}
    outsiders = _outsiders(reading)
    return [d for d in drafts if not _wrong(d, absent, outsiders)]


def _wrong(draft: Draft, absent: set[tuple[int, int]], outsiders: set[int]) -> bool:
    if draft.predicate != "PARTICIPATED_IN" or draft.object is None:
        return False
    if (draft.subject.index, draft.object.index) in absent:
        return True
    return draft.rule.startswith("learned") and draft.subject.index in outsiders


def _absent(reading: Reading) -> Iterator[tuple[DocumentEntity, DocumentEntity]]:
    """Yield who is told to have been absent, and from which event."""
    for passage in passages(reading):
        if not passage.mentions(Kind.PERSON):
            continue
        for pattern in _ABSENT:
            for match in pattern.finditer(passage.text):
                rest = passage.text[match.end() : match.end() + 90]
                events = list(_events(passage))
                who = match.groupdict().get("who") or match.group()
                for person in passage.enumerated(who) if not _CAME_YET.search(rest) else ():
                    if person.kind is Kind.PERSON:
                        yield from ((person, event) for event in events)


def _events(passage: Passage) -> Iterator[DocumentEntity]:
    """Yield the events that a sentence names, or the one that it is of."""
    named = {e.index: e for e in passage.entities(Kind.EVENT)}
    if named:
        yield from named.values()
    elif passage.event is not None:
        yield passage.event


def _outsiders(reading: Reading) -> set[int]:
    """Return the people who are never more than spoken to, quoted or named as an author."""
    inside: set[int] = set()
    seen: set[int] = set()
    for passage in passages(reading):
        for match in re.finditer(_P, passage.text):
            person = passage.named(match.group())
            if person is None:
                continue
            seen.add(person.index)
            before = passage.text[max(0, match.start() - 120) : match.start()]
            label = f"{passage.label_words}: " if passage.label_words else ""
            if not (_SPOKEN_TO.search(before) or _CONTACT.search(label + before)):
                inside.add(person.index)
    return seen - inside
