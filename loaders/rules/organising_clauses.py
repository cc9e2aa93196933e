"""Who ran or backed an event, where other words stand between the actors and the verb.

`organisers` reads actors that stand right in front of their verb. Here the clause is taken apart:
asides go ("A, which …, together with B, has convened"), and so does what stands in front of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from govgraph.loaders.rules.actors import SUBJECT, actors_in
from govgraph.loaders.rules.deeds import ADVERB, FINITE, ORGANISED, Deed, finite_deed
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.masking import one_of
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage
from govgraph.loaders.rules.verb_events import object_events

_EVENT = one_of("E")
_NAMES = one_of("PI")[1:-1]
_VERB = re.compile(
    rf"(?<= )(?P<verb>{FINITE}|conclud(?:es|ed)|wrap(?:s|ped) up|kick(?:s|ed) off|complet(?:es|ed)"
    r"|bring(?:s|ing)? you|opened the doors of)\b(?! by\b)"
)
_CLOSING = re.compile(r"conclud|wrap|kick|complet|bring|opened the")
_BY_PEOPLE = re.compile(
    r"(?:co-?|jointly )(?:chair|host)|(?:co-?|jointly )?(?:organi|conven|initiat|curat)"
)
_PEOPLE_OF = (
    r"(?:[Tt]he |[Aa]n? |[Oo]ur )?(?:[\w-]+ ){0,3}?(?:teams?|staff|colleagues|members|researchers"
    r"|scholars|students|faculty|experts|scientists|volunteers|groups?|representatives|academics"
    r"|fellows|folks|friends|people|secretariat|government|presidency)"
    r" (?:of|at|from|in|within|behind)(?: the| our)? "
)
_SUBJECT_PART = re.compile(
    rf"\s*(?:and |as well as )?(?P<actors>(?:{_PEOPLE_OF})?(?:[Tt]he |[Oo]ur"
    rf" )?{SUBJECT})(?P<rest>.*)",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"\s*(?:which|who|whose|in|with|together|through|along|alongside|as|an?|led|based|by|on|at"
    r"|under"
    r"|during|from|for|via|building|following|after|within|jointly|supported|funded|backed|joined"
    r"|represented|headquartered|one of|part of|the (?=[a-z])|acting|working|partnering|having|"
    rf"thanks|(?:{ADVERB}))\b",
)
_AUXILIARY = re.compile(
    rf"(?: |{ADVERB}|is|are|was|were|be|been|has|have|had|will|would|shall|to|together|came|come"
    r"|teamed up|joined (?:forces|hands)|proud|pleased|delighted|set|due|who|that|which)*",
    re.IGNORECASE,
)
_TELLS = re.compile(
    r"\b(?:is|are|was|were|has|have|had|said|says|will|would|can|could|may|may|should|held|hosted"
    r"|organi[sz]ed|attended|joined|spoke|participated|took|met)\b"
)
FRONTED = re.compile(
    r"^\W*(?:In|With|By|At|On|Under|For|From|As|During|Following|After|Before|Together|Alongside"
    r"|Partnering|Collaborating|Working|Supported|Hosted|Organi[sz]ed|Funded|Led|Jointly|Through"
    r"|Within|Building|Since|Over|Ahead|Thanks|To|Inspired|Co-\w+)\b"
)
_BOUNDARY = re.compile(r"[.;:–] |\b(?:where|when|because|while|whereas|so that|said|says|that)\b")


def clause_drafts(passage: Passage) -> Iterator[Draft]:
    """Who held an event, with asides between them and the verb."""
    yield from _held(passage)


def _held(passage: Passage) -> Iterator[Draft]:
    text = passage.text
    for match in _VERB.finditer(text):
        events = object_events(passage, match.end())
        masked = _subject(text[: match.start()]) if events else ""
        closing = _CLOSING.match(match["verb"])
        deed = ORGANISED if closing else finite_deed(match["verb"])
        people = _BY_PEOPLE.match(match["verb"]) is not None
        for event in events if masked else ():
            yield from acting_drafts(passage, masked, event, deed, people)


def _subject(before: str) -> str:
    """Return the actors of the clause that ends in front of its verb, or an empty string."""
    start = max((m.end() for m in _BOUNDARY.finditer(before)), default=0)
    parts = re.sub(r" ?\([^()]*\)", "", before[start:]).split(",")
    fronted = FRONTED.match(parts[0])
    if fronted and len(parts) > 1 and not re.search(one_of("PIC"), parts[0]):
        parts, fronted = parts[1:], None
    for index in range(len(parts) - 1, -1, -1):
        part = parts[index]
        if _AUXILIARY.fullmatch(part) and len(parts) > 1:
            continue
        if index == 0 and fronted:
            return ""
        found = _SUBJECT_PART.fullmatch(part)
        if re.match(rf"\s*(?:and )?{one_of('IC')}'s", part):
            continue
        if found is None:
            if _ASIDE.match(part):
                continue
            return ""
        rest = found["rest"] if index == len(parts) - 1 else _AUXILIARY.sub("", found["rest"], 1)
        if _TELLS.search(_AUXILIARY.sub("", rest, 1)):
            return ""
        if index and re.fullmatch(rf".*{one_of('L')}", parts[index - 1]):
            continue
        listed = [found["actors"]]
        while (
            not fronted and index and re.fullmatch(rf"\s*(?:the )?{SUBJECT}\s*", parts[index - 1])
        ):
            index -= 1
            listed.insert(0, parts[index].strip())
        before = "" if fronted else _listed_before(parts[:index], part)
        return ", ".join([*([before] if before else []), *listed])
    return ""


def _listed_before(parts: Sequence[str], part: str) -> str:
    """Return who stands before the post in "A, director of B, and C, its minister, convened"."""
    if not re.match(r"\s*and ", part):
        return ""
    for earlier in reversed(parts):
        if re.fullmatch(rf"\s*(?:the )?{one_of('PIC')}\s*", earlier, re.IGNORECASE):
            return earlier.strip()
        if _TELLS.search(earlier):
            return ""
    return ""


def acting_drafts(
    passage: Passage, masked: str, event: DocumentEntity, deed: Deed, people: bool = False
) -> Iterator[Draft]:
    """Yield that each of the actors in a stretch of masked text did so; people where told."""
    found = actors_in(passage.view, masked)
    mixed = people and re.search(rf"and (?:the )?{one_of('I')}$", masked)
    if found and found[0].kind is Kind.PERSON and not mixed:
        found = [m for m in found if people and m.kind is Kind.PERSON]
    for mention in found:
        entity = passage.reading.entity(mention)
        wanted = people or mention.kind is not Kind.PERSON
        if entity is not None and entity is not event and wanted:
            span, relation = passage.span, deed.relation
            yield Draft("organising-clause", entity, relation, span, event, role=deed.role)
