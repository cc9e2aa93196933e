"""What the sentences of a life tell of bodies: degrees, stations, seats, in whatever words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.affiliations import clean_title
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.masking import one_of, rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, prose_of
from govgraph.loaders.rules.reading import Reading

_STATION = re.compile(
    r"\b(?:work(?:s|ed|ing)?|serv(?:es?|ed|ing)|(?:re)?join(?:s|ed|ing)?|led|leads?"
    r"|leading|heads?|headed"
    r"|(?:co-?)?found(?:s|ed|ing|er)|establish(?:ed|ing)|set up|ta?ught|teach(?:es|ing)?"
    r"|lectur(?:es|ed|er)"
    r"|h[eo]lds?|holding|appoint(?:ed|ment)|(?:re-)?elected|nam(?:ed|es)|select(?:ed|ion)"
    r"|fellow(?:ship)?"
    r"|post-?doc\w*|professor(?:ship)?|researcher|scientist|studied|graduat(?:ed|es)"
    r"|receiv(?:ed|es)|earn(?:ed|s)"
    r"|obtain(?:ed|s)|complet(?:ed|es|ing)|degrees?|ph\.?d|doctorate|master[’']?s"
    r"|bachelor[’']?s|educated|trained"
    r"|spen[dt]|mov(?:ed|ing)|return(?:ed|ing)|beg[au]n|start(?:ed|s)|continu(?:es|ed)"
    r"|members?|membership"
    r"|affiliat(?:ed|e|ion)|associate|advis\w+|consult\w*|sits?|sat|represent(?:s|ed|ing)?"
    r"|manag\w+|direct\w*"
    r"|coordinat\w+|based|career|intern(?:ed|ship)?|visiting|positions?|posts?|roles?"
    r"|trustee|boards?"
    r"|chair\w*|responsible|employed|stints?|time|years|ran|runs|head|officer|lead)\b",
    re.I,
)
"""Words that tell of a station in a life."""
_OTHERWISE = re.compile(
    r"\b(?:publi(?:sh|cation)\w*|author\w*|books?|articles?|journals?|press|awards?"
    r"|awarded|prizes?|medals?"
    r"|recogni\w+|funded|funding|grants?|featured|quoted|media|cited|one of|keynot\w*"
    r"|sp[eo]ke\w*|speak\w*"
    r"|present(?:ed|s|ing|ation)\w*|testif\w+|invited|talks?|visited|collaborat\w+"
    r"|partner\w*|reports?|papers?"
    r"|organi[sz](?:ed|ing)|attend(?:s|ed)?|met|told|said|against|sued|critic\w*|written"
    r"|wrote|writes|work on"
    r"|born|lives|winner|recipient|honou?r\w*|translat\w+|edit(?:s|ed|or)\b|studies"
    r"|acquired|sold|bought"
    r"|behalf|between|supported|interview\w*|nominat\w+|scholarship|competition|hackathon)\b",
    re.I,
)
"""Words after which a body is no station, until another word of one follows."""
_LEADS_TO = re.compile(
    r"(?:\b(?:at|of|for|with|in|from|to|on|within|into|and|under|joined|rejoined|led|leads"
    r"|heads|headed|founded"
    r"|co-founded|chairs|chaired|directs|directed|established|ran|runs|attended)|,|;|\()"
    r"(?: both)?(?: the| its| an?)?"
    r"(?: [a-z-]+){0,2} ?$"
)
_NO_STATION = re.compile(
    r" ?(?:Award|Prize|Medal|[Gg]rant|Scholarship|award|prize|-funded|funded|-supported"
    r"|Press\b|magazine)"
)
_OWNS = rule(r"'s? (?:[\w-]+ ){0,4}{I}")
_OPENS = re.compile(
    r"^(?:[^.;:\ue000-\uf8ff]{0,50}, |[^.;:\ue000-\uf8ff]{0,16})?(?:(?:Dr|Prof|Professor"
    r"|Mr|Ms|Mrs|Sir|Dame)\.? )*$"
)
_TOLD_LIFE = rule(
    r"^(?:(?:Dr|Prof|Professor|Mr|Ms|Mrs|Sir|Dame)\.? )*({P})(?: ?\([^)]*\))?,? "
    r"(?:[^.;{P}]{0,120}, )?"
    r"(?:(?:currently|also|now) )?(?:is|was|has been|has|serves|served|joined|holds|held"
    r"|leads|works|worked"
    r"|received|graduated|began|started|studied|teaches|co-founded|founded|heads|chairs|directs)\b"
)
_ONCE = re.compile(
    r"\b(?:previously|formerly|former|until|prior to|before|earlier|from \d{4} (?:to"
    r"|until)|between \d{4} and"
    r"|received|graduated|earned|obtained|studied|completed)\b",
    re.I,
)
_PERSON, _BODY = one_of("P"), one_of("I")
_WINDOW, _NEAR = 220, 70
_BACK = 4
"""Units back over which a life may have been going on."""


def lives(reading: Reading, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Yield the bodies of a life at which no rule has found a post."""
    told = {(d.subject.index, d.object.index) for d in drafts if d.object is not None}
    for passage in prose_of(reading):
        found = _subject(passage)
        if found is None:
            continue
        person, begin = found
        for match in re.finditer(_BODY, passage.text):
            body = passage.named(match.group())
            if body is None or (person.index, body.index) in told:
                continue
            if _is_station(passage.text, begin, match):
                told.add((person.index, body.index))
                yield _station(passage, person, body, begin, match.start())


def _subject(passage: Passage) -> tuple[DocumentEntity, int] | None:
    """Return whose life a sentence goes on telling, and where he or she is named in it."""
    match = re.search(_PERSON, passage.text)
    people = {e.index: e for e in passage.entities(Kind.PERSON)}
    if match is None or len(people) != 1 or not _OPENS.match(passage.text[: match.start()]):
        return None
    person = next(iter(people.values()))
    return (person, match.end()) if _life_of(passage, person) else None


def _life_of(passage: Passage, person: DocumentEntity) -> bool:
    """Return whether this sentence or one of the few before tells what somebody is."""
    reading = passage.reading
    if reading.subject is person:
        return True
    for index in range(passage.index, max(-1, passage.index - _BACK - 1), -1):
        match = _TOLD_LIFE.match(reading.masked[index].text)
        if match:
            return reading.entity(reading.masked[index].mention(match.group(1))) is person
    return False


def _is_station(text: str, begin: int, match: re.Match[str]) -> bool:
    """Return whether the words between the person and a body make it one of a life."""
    at = match.start()
    before = text[max(begin, at - _WINDOW) : at] if at > begin else ""
    before = re.split(r"; |\. ", before)[-1]
    if not before or not _LEADS_TO.search(before) or _NO_STATION.match(text, match.end()):
        return False
    if _OWNS.match(text, match.end()):
        return False
    station = max((m.start() for m in _STATION.finditer(before)), default=-1)
    otherwise = max((m.start() for m in _OTHERWISE.finditer(before)), default=-1)
    return station > otherwise


def _station(
    passage: Passage, person: DocumentEntity, body: DocumentEntity, begin: int, at: int
) -> Draft:
    near = passage.text[max(begin, at - _NEAR) : at]
    near = re.split(r"[;]|\. |[\ue200-\ue3ff]", near)[-1]
    titles = [m.group() for m in POST_PATTERN.finditer(near)]
    former = _ONCE.search(passage.text[max(0, at - _WINDOW) : at]) is not None
    return Draft(
        "station", person, "AFFILIATED_WITH", passage.span, body,
        role=clean_title(titles[-1]) if titles else "", former=former, occasion=passage.event,
    )  # fmt: skip
