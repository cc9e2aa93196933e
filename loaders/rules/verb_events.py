"""The event that a verb acts on: its object, or its subject in the passive voice."""

from __future__ import annotations

import re

from govgraph.loaders.rules.actors import ACTORS
from govgraph.loaders.rules.deeds import ADVERBS, FINITE
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.masking import one_of
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage

_NOUN = (
    r"(?i:forum|summit|conference|congress|seminar|symposium|workshop|round ?table|dialogue|meeting"
    r"|event|convening|webinar|gathering|session|talks|edition|panel|hackathon|retreat|series"
    r"|consultation|colloquium|hearing|debate|meet-?up|conclave|festival|course|school)s?\b"
)
REFERRED = (
    r"(?:\b[Tt]h(?:e|is) program(?:me)?(?= (?:was|is) )"
    r"|\b[Tt]his initiative(?=,? ?(?:(?:was|is|has been|being) )?"
    r"(?:$|hosted|organi[sz]ed|supported|funded|sponsored|backed|made possible|held))|"
    rf"\b(?:[Tt]he|[Tt]his|[Ii]ts|[Tt]heir|[Oo]ur|[Tt]hat)(?: year's)? (?:(?!of\b)[\w'-]+ ){{0,4}}?"
    rf"{_NOUN}(?! (?:report|room|website|page|venue|organi[sz]ers|paper|series)\b))"
)
_EVENT = one_of("E")
THING = rf"(?:{_EVENT}|{REFERRED}|\b[Ii]t\b)"
_BRACKET = r"(?: ?\([^()]{1,90}\))"
_KIND = (
    rf"(?:,| –| \() ?(?:an?|the|our|its) (?:(?!of\b)[\w'-]+ ){{0,6}}?{_NOUN}(?: series)?"
    rf"(?: (?:on|for|of|about) [^,;.:(){one_of('PIE')[1:-1]}]{{1,60}})?"
)
"""An apposition that says what kind of event it is: "E, an annual gathering of lawyers"."""
_WHEN_WHERE = (
    rf"(?:{_BRACKET}|{_KIND}|,? (?:in|at|on|from|of|for|between|during|over|about|and online)"
    rf"(?: [^,;.:{one_of('PIE')[1:-1]}]{{1,60}})?|,? {one_of('LCD')}|, \d{{4}})"
)
_BE = r"(?:(?:is|are|was|were|be|been|being|will|would|has|have|had|to|which|that|who) )"
_COMPLEMENT = re.compile(
    rf"(?:^|[.;] )(?:The |This )?({THING})[\"']? (?:{_BE}|{ADVERBS})+(?:an?|the) "
    rf"[^.;:{one_of('PE')[1:-1]}]{{3,160}}?, (?:and )?{ADVERBS}*$"
)
"""In front of a participle: "E is an initiative of A, " and "E is based on work "."""
_BASED_ON = re.compile(
    rf"({THING})[\"']? (?:{_BE}|{ADVERBS})+based (?:up)?on (?:[a-z]+ )?(?:work|research)"
    r"(?: that is)? $"
)
_ADJACENT = re.compile(
    rf"({THING})[\"']?{_WHEN_WHERE}{{0,4}}(?:,| –| \(|, and| and)? ?(?:{_BE}|{ADVERBS})*$"
)
_IS_DONE = re.compile(rf"{_BE}(?:{_BE}|{ADVERBS})*$")
_AND_DONE = re.compile(rf"\b(?:is|are|was|were|be|been)\b[^;]*,?(?: and| or|,) {ADVERBS}*$")
_THINGS = re.compile(THING)
_BEHIND_PREPOSITION = re.compile(
    r"\b(?:at|during|of|for|in|from|to|after|before|since|with|about|around|on|by|into|ahead of)"
    r" (?:the |this |its |their |our |a )?(?:\w+ ){0,2}$"
)
_EDITION_OF = re.compile(
    r"\b(?:edition|round|meeting|session|iteration|instal?lment|part|version|one|day)s? of"
    r" (?:the |this |its |their |our )?$"
)
_ANOTHER = re.compile(rf"[{one_of('PI')[1:-1]}]")
_FRONTED = re.compile(
    r"[\s\"'(–-]*(?:(?:held|hosted|convened|organi[sz]ed|launched|staged|opened)\b"
    rf"[^.;{one_of('PIE')[1:-1]}]{{0,80}}?,? and )?(?:{ADVERBS}|(?:as )?being )*$",
    re.IGNORECASE,
)
_FRAGMENT = re.compile(
    rf"\W*(?:An? )?(?:[\w-]+ ){{0,4}}?{_NOUN}(?: (?:series|discussion))?{_WHEN_WHERE}{{0,3}},? "
    rf"{ADVERBS}*"
)
"""A line without a verb: "Online workshop on reefs, hosted by"."""
_OTHER_SUBJECT = re.compile(
    r"[^,.;]{0,40}, (?:the|this|these|an?) (?!(?:[\w']+ ){0,2}(?:theme|topic|title|focus|motto"
    r"|slogan|agenda|aim|goal|purpose|opening|closing)\b)(?-i:[a-z])"
)
_GATHERS = re.compile(
    r"\b(?:gather|brought|bring|drew|attend|met\b|meet|day|discuss|explor|featur)"
)
_ANOTHER_EDITION = re.compile(
    r"\b(first|second|third|fourth|fifth|sixth|previous|last|next|inaugural|other|earlier"
    r"|following)\b"
    r"(?! (?:week|month|year|time)s?\b)"
)
_ORDINAL = re.compile(
    r"\b(another|next|previous|following|earlier|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
    r"|tenth)"
    r"(?: ever| annual| \w+ly)? $"
)
_AS_ORDINAL = {
    word: rf"\b(?:{word}|{at}(?:nd|rd|th))\b"
    for at, word in enumerate(
        ("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"), 2
    )
}
_OTHER_EDITION = re.compile(
    r" (?:the |its )?(?:first|previous|last|second|third|next|inaugural)(?: \w+)?"
    r" (?:edition|round|meeting)\b"
)

_SKIPPED = (
    rf"(?:,? (?:and|&) {FINITE}\b|,? (?:together |jointly )?with {ACTORS},?"
    rf"|,? (?:on|in|at)(?: the)? {one_of('LCD')}(?:, {one_of('CLD')})?,?)"
)
_OBJECT = re.compile(rf"{_SKIPPED}*((?: |: )[^.;:{one_of('PE')[1:-1]}]{{0,110}}?:? ?)({_EVENT})")
_TITLED_OBJECT = re.compile(
    rf" (?:an?|the|its|their|our|this) (?:[\w'-]+ ){{0,4}}{_NOUN}[^.;]{{0,90}}?"
    r"(?:titled|entitled|called|named|dubbed|under the title(?: of)?):?,? [\"'“‘]?"
)
"""Between a verb and the title of its object: " a conference on 3 May, titled "."""
_EXPLAINED = re.compile(r" an? [^()]{3,90} \(")
_MORE = re.compile(
    rf"\)?(?:,? (?:and|as well as) |, )(?:the |an? )?(?:[a-z][\w-]* ){{0,3}}({_EVENT})"
)
_NOT_OBJECT = re.compile(
    r"\b(?:at|during|before|after|ahead|for|to|into|from|with|alongside|about|around|by|on|in|as"
    r"|following|of|who|that|which|where|because|while|was|were|is|are)\b"
)
_BEFORE_TITLE = re.compile(
    rf"{_NOUN},? (?:series )?(?:on|about|for|around|by the name of"
    r"|(?:under|with|bearing) the (?:title|name|heading|theme)(?: of)?):? [\"']$"
)
"""What stands between the kind of an event and its title in quotation marks."""
_PARTITIVE = re.compile(
    r"\b(?:edition|first|second|third|fourth|fifth|one|two|three|part|round|session|series|version"
    r"|iteration|meeting|instal?lment|number|range|variety|host) (?:of|to)\b"
)
_THE_EVENT = re.compile(
    rf"{_SKIPPED}* (?:the|this|its|their|our|that) (?:(?!of\b)[\w'-]+ ){{0,4}}?(?:{_NOUN}(?! room"
    rf"| venue)"
    r"|(?<=next )one\b|(?<=next major )one\b)"
)
_AN_EVENT = re.compile(
    rf"{_SKIPPED}* (?!(?:an)?other\b|no\b)(?:an?|\w+) (?:(?!of\b)[\w'-]+ ){{0,3}}?"
    rf"(?P<noun>{_NOUN})(?! room| venue)"
)
_IT = re.compile(r" it\b(?!s)")
_RELATIVE = re.compile(rf"({_EVENT})[\"']?{_BRACKET}?(?:,? (?:which|that))? (?:the )?$")
_BARE_KIND = re.compile(
    rf"[\s\"'(–-]*(?:(?:an?|the|this|our) )?(?:(?!of\b)[\w-]+ ){{0,4}}?{_NOUN},? ?", re.IGNORECASE
)
"""The kind of event alone on its line: "Online webinar hosted by"."""
_NO_OBJECT = re.compile(
    r"(?:$|[.,;)]| (?:in|at|on|every|each|annually|together|jointly|with|for|from|was|is|will"
    r"|and)\b)"
)
_OPENING_UNITS = 8


def subject_event(passage: Passage, start: int, end: int) -> DocumentEntity | None:
    """Return the event that the participle at `start` to `end` ("hosted … by A") says it of."""
    text = passage.text
    before = text[max(0, start - 400) : start]
    if _FRONTED.match(before):
        return _fronted(passage, text[end:])
    beside = _ADJACENT.search(before)
    if beside and not _wrong_object(before, beside.start(), beside.end(1)):
        return _thing(passage, beside.group(1))
    told = _COMPLEMENT.search(before) or _BASED_ON.search(before)
    if told:
        return _thing(passage, told.group(1))
    if _IS_DONE.search(before) or _AND_DONE.search(before):
        return _subject(passage, before)
    bare = passage.unit.kind is not UnitKind.SENTENCE and _BARE_KIND.fullmatch(before)
    if bare or _FRAGMENT.fullmatch(before):
        return passage.event
    own_line = passage.unit.kind in {UnitKind.ITEM, UnitKind.LABEL}
    return passage.event if own_line and not _ANOTHER.search(before) else None


def _wrong_object(before: str, start: int, end: int) -> bool:
    """Return whether it is said of what only belongs to the thing: "a talk at E was"."""
    said = re.match(r"[^,]*,? (?:is|are|was|were|will|has|have) ", before[end:])
    relative = re.search(r",? (?:which|that) ", before[end:])
    behind = _BEHIND_PREPOSITION.search(before[:start])
    return bool(said and behind and not relative and not _EDITION_OF.search(before[:start]))


def _fronted(passage: Passage, rest: str) -> DocumentEntity | None:
    """ "Hosted by A, the forum …": the subject that follows; the page's event if none does."""
    if not rest.strip(" .,;)"):
        return passage.event
    near = re.search(THING, rest[:130])
    if near:
        return _thing(passage, near.group())
    other = _OTHER_SUBJECT.match(rest) and not _GATHERS.search(rest)
    return None if other else passage.event


_NEXT_CLAUSE = re.compile(r"[:;] (?:an?|one|two|three|four|five|several|some|many|\d+) ")
"""Behind the name of an event, what has a subject of its own: "E, Lima: two sessions were"."""


def _subject(passage: Passage, before: str) -> DocumentEntity | None:
    """Return the event that is the subject of the clause: no preposition stands before it."""
    subjects = [
        m
        for m in _THINGS.finditer(before)
        if not _BEHIND_PREPOSITION.search(before[: m.start()])
        or _EDITION_OF.search(before[: m.start()])
    ]
    if not subjects:
        return None
    last = subjects[-1]
    between = before[last.end() :]
    if _NEXT_CLAUSE.search(between):
        return None
    if _ANOTHER.search(between) and " by " not in between:
        return None
    return _thing(passage, last.group())


def named_edition(passage: Passage, char: str) -> DocumentEntity | None:
    """Return the event that a masked character names, unless it is the next or second of its kind.

    An ordinal in small letters in front of a name tells another edition than the one that the page
    first names without it.
    """
    event, text = passage.named(char), passage.reading.document.text
    start = passage.view.mention(char).span.start
    ordinal = _ORDINAL.search(text[max(0, start - 40) : start])
    if event is None or ordinal is None:
        return event
    if ordinal.group(1) in {"another", "next", "previous", "following", "earlier"}:
        return None if event is passage.reading.main else event
    first = event.first.start
    before = text[max(0, first - 40) : event.first.end].lower()
    return event if re.search(_AS_ORDINAL[ordinal.group(1)], before) else None


def _thing(passage: Passage, words: str) -> DocumentEntity | None:
    if len(words) == 1:
        return named_edition(passage, words)
    return passage.event if _is_meant(passage, words) else None


def _is_meant(passage: Passage, words: str) -> bool:
    """Return whether "the summit" may stand for the event of the passage: no ordinal says else."""
    ordinal = _ANOTHER_EDITION.search(words)
    event = passage.event
    if ordinal is None or event is None:
        return event is not None
    elsewhere = words.endswith(" one") and passage.reading.main not in (None, event)
    return elsewhere or ordinal.group(1) in event.name.lower()


_OTHER_OBJECT = re.compile(
    r"\b(?:an?|its|our|their) (?:[\w-]+ ){0,3}(?:protest|demonstration|rally|march|vigil|petition"
    r"|campaign)\b.* "
)
"""What is held against or ahead of the event: "held a protest urging guests of the summit"."""


def object_events(passage: Passage, end: int) -> list[DocumentEntity]:
    """Return the events that the verb ending at `end` ("A hosted …") has as its objects."""
    text = passage.text
    rest = text[end : end + 260]
    named = _OBJECT.match(rest)
    if named and _is_object(named.group(1)) and not _OTHER_OBJECT.search(named.group(1)):
        found = [named_edition(passage, named.group(2))]
        more = _MORE.match(rest, named.end())
        while more:
            found.append(passage.named(more.group(1)))
            more = _MORE.match(rest, more.end())
        return [event for event in found if event is not None]
    event = passage.event
    if event is None and _IT.match(rest):
        event = event_before(passage)
    if event is None or _OTHER_EDITION.match(rest):
        return []
    indefinite = _AN_EVENT.match(rest)
    meant = _THE_EVENT.match(rest) or _IT.match(rest)
    meant = meant if meant and _is_meant(passage, meant.group()) else None
    if any(
        m.kind is Kind.EVENT and not m.referring and passage.reading.entity(m) is not event
        for m in passage.view.mentions_in(rest)
    ):
        indefinite = None
    early = passage.index < _OPENING_UNITS or event is not passage.reading.main
    if meant or (indefinite and (early or event.head in indefinite["noun"])):
        return [event]
    return []


def event_before(passage: Passage) -> DocumentEntity | None:
    """Return the event that the sentence before names last, if its paragraph is the same."""
    reading, index = passage.reading, passage.index
    if not index or reading.units[index - 1].paragraph != passage.unit.paragraph:
        return None
    above = (reading.entity(m) for m in reading.masked[index - 1].mentions)
    return next((e for e in reversed([*above]) if e and e.kind is Kind.EVENT), None)


def _is_object(gap: str) -> bool:
    """Return whether nothing but a noun phrase stands between a verb and its object."""
    if _EXPLAINED.fullmatch(gap) or _TITLED_OBJECT.fullmatch(gap):
        return True
    return not _NOT_OBJECT.search(_PARTITIVE.sub("", _BEFORE_TITLE.sub("", gap)))


def relative_event(passage: Passage, subject: int, end: int) -> DocumentEntity | None:
    """Return the event of "E, which A hosts", whose actor starts at `subject`."""
    before = _RELATIVE.search(passage.text[:subject])
    if before is None or not _NO_OBJECT.match(passage.text, end):
        return None
    return passage.named(before.group(1))


def names_event(passage: Passage) -> bool:
    """Return whether a passage names an event or speaks of the one that it is about."""
    return any(m.kind is Kind.EVENT for m in passage.view.mentions) or bool(
        re.search(REFERRED, passage.text)
    )
