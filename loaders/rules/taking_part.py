"""Countries and bodies whose people took part in an event, as prose says it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.event_near import EVENT_NOUN
from govgraph.loaders.rules.masking import one_of, rule
from govgraph.loaders.rules.passage import Passage, drafts_of_actors, sentences_of
from govgraph.loaders.rules.reading import Reading

_FROM = rule(
    r"(?:[Gg]uests|[Pp]eople|[Ss]peakers|[Mm]embers|[Ee]xperts?|[Ss]cholars?|[Dd]elegat\w+"
    r"|[Rr]epresentatives?|[Pp]articipants?|[Oo]fficials?|[Mm]inisters?|[Ll]eaders?"
    r"|[Rr]esearchers?|[Ss]cientists?|[Gg]overnments?|guests|members|people"
    r"|[a-z]+(?:ers|ors|ists|ans|ents|ges|als|yers))\b[^.;{E}]{0,60}?\b(?:from|of)"
    r"(?: more than \w+| over \w+)?(?: countries| places)?"
    r"(?:,? (?:including|such as|like))?(?: the)? ({IC:list})"
)
_SENT = rule(
    r"(?:sent (?:people|delegat\w+|representatives|teams|experts)|attended|took part"
    r"|were (?:there|represented|present)|came)\b[^.;:{IC}]{0,60}: ?(?:the )?({IC:list})"
)
_GIANTS = rule(
    r"(?:giants?|companies|firms|start-?ups|labs|developers|enterprises|makers)"
    r"(?:,? (?:such as|like|including|among them))? ({I:list})"
)
_ACTIVE_TAKES = rule(
    r"({IC:list})(?:,[^,]*,)? (?:also |all |have |has |had )*(attended|participated in"
    r"|took part in|joined(?! (?:forces|hands))|were represented at|was represented at"
    r"|were present at"
    r"|sent delegat\w+|shared|presented|spoke|exhibited|told of|described|reported on"
    r"|demonstrated|showed|showcased|told)\b"
)
_SPEAKING = re.compile(
    r"\b(?:told|described|reported|shared|spoke|presented|discussed|delivered|gave"
    r"|exchanged views|introduced)\b"
)
_TAKING = re.compile(
    r"\b(?:sent|attend\w*|participat\w+|took part|joined|gathered|present|sat down|met"
    r"|came?|come|comes|convened|brought together|shared|spoke|presented|took the floor"
    r"|represented|discuss\w+|welcomed|drew)\b"
)

_PERSON_OF = re.compile(rf"{one_of('P')}[^,;.]* (?:of|at|from)(?: the)? $")
_EVENT_SOON = re.compile(rf"[^.;]{{0,60}}?({one_of('E')})")


def taking_part(reading: Reading) -> Iterator[Draft]:
    """Countries and bodies whose people took part: "experts from China and France attended"."""
    for passage in sentences_of(reading):
        if passage.event is None:
            continue
        if _TAKING.search(passage.text):
            yield from _people_from(passage)
        yield from _bodies_acting(passage)


def _people_from(passage: Passage) -> Iterator[Draft]:
    """ "delegates from A and B", "companies such as A", "attended: A and B"."""
    text, event = passage.text, passage.event
    if event is None:
        return
    for pattern in (_FROM, _GIANTS, _SENT):
        for match in pattern.finditer(text):
            spoke = _SPEAKING.search(text[match.end() :]) and "attend" not in text
            yield from drafts_of_actors(
                passage,
                match.group(1),
                "people-from",
                "PARTICIPATED_IN",
                event,
                "speaker" if spoke else "attendee",
            )


def _bodies_acting(passage: Passage) -> Iterator[Draft]:
    """ "A and B attended the forum", "A presented its work"."""
    text = passage.text
    for match in _ACTIVE_TAKES.finditer(text):
        if _PERSON_OF.search(text[: match.start()]):
            continue
        after = text[match.end() :]
        spoke = _SPEAKING.match(match.group(2)) is not None
        near = _EVENT_SOON.match(after)
        named = passage.named(near.group(1)) if near else None
        event = named or passage.event
        if event is None or not (named or spoke or EVENT_NOUN.match(after.lstrip())):
            continue
        yield from drafts_of_actors(
            passage,
            match.group(1),
            "body-took-part",
            "PARTICIPATED_IN",
            event,
            "speaker" if spoke else "attendee",
        )
