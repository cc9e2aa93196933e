"""Who ran, hosted and supported an event, as the verbs of running text say it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.actors import ACTORS, SUBJECT, actors_in
from govgraph.loaders.rules.deeds import (
    ADVERB,
    ADVERBS,
    CO_HOSTED,
    FINITE,
    HOSTED,
    ORGANISED,
    PARTICIPLE,
    Deed,
    finite_deed,
    participle_deed,
)
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.masking import one_of, rule
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.next_clause import without_next_subject
from govgraph.loaders.rules.organiser_nouns import noun_drafts
from govgraph.loaders.rules.organising_clauses import clause_drafts
from govgraph.loaders.rules.organising_offices import office_drafts
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading
from govgraph.loaders.rules.site_body import site_body
from govgraph.loaders.rules.supporters import supporter_drafts
from govgraph.loaders.rules.verb_events import object_events, relative_event, subject_event

_ADJUNCT = (
    r"(?: (?:[a-z]+ly|today|yesterday|there|here|again|in turn|every \w+(?: \w+)?|each \w+|online"
    r"|in person)"
    r"|,? (?:in|at|on|from|during|over|between|for|to|as|under)"
    rf"(?: [^.;:{one_of('PE')[1:-1]}]{{1,70}}?| {one_of('LCD')}))"
)
_GRANT = (
    r"(?:(?: an?| the)?(?: generous| kind| financial)? (?:grants?|donations?|gifts?|funding|funds"
    r"|support|sponsorship|contributions?)(?: and \w+)? (?:from|of|by)"
    r"| (?:the )?(?:\S )?(?:awards?|grants?)(?: (?:no\.?|numbers?|agreement))* ?#?[\w/-]*\d[\w/-]*"
    r"(?: (?:from|of|by)(?: the)?|,? and(?: by)?))?"
)
_PASSIVE = re.compile(
    rf"\b(?P<verb>{PARTICIPLE})(?:{_ADJUNCT}{{1,3}}?(?<!\wed))?,? (?:by|thanks to)"
    rf"(?: both)?{_GRANT} (?P<actors>{ACTORS})",
    re.IGNORECASE,
)
_WITH_AFTER = re.compile(
    rf",? {ADVERBS}*with(?: (?:two|three|several|its) \w+,?)? (?P<actors>{ACTORS})"
    r"(?! (?:as|in|serving|acting|providing))"
)
_JOINTLY = re.compile(rf"[^.;]{{0,120}}?\b(?:jointly|together|along) with (?P<actors>{ACTORS})")
_CO_WITH = re.compile(rf"[^.;]{{0,120}}?\bwith (?P<actors>{ACTORS})")
_INTO = (
    rf"(?:{ADVERB}|is|are|am|was|were|be|been|has|have|had|will|would|shall|may|to|who|which|that"
    r"|all|proud|pleased|delighted|happy|honou?red|excited|thrilled|glad|set|due|scheduled"
    r"|expected|planning|preparing|about|(?:(?:a|the) )?(?:great )?(?:honou?r|pleasure"
    r"|privilege|opportunity|task|job) (?:of|to)|continu\w+|began|begun|decided"
    r"|opted|agreed|offered|plans?|planned|intends?|volunteered|help(?:s|ed|ing)?|went on|came"
    r"|they|it"
    r"|announc\w+|(?:its|their|an?|the) (?:intentions?|plans?|decision|readiness|agreement) to"
    r"|confirmed|promised|proposed|chose|chosen|selected|tasked with|played host to"
    r"|come|joined (?:forces|hands)|team(?:s|ed|ing) up|partner(?:s|ed|ing)(?: up)?"
    r"|collaborat\w+|work(?:ed|ing)|cooperated|united|responsible for|in charge of"
    rf"|with {ACTORS}|in(?= \w+ing\b)|(?:on|in|at) {one_of('DL')},?)"
)
_INSERTED = (
    r"(?:, (?:in|with|together|jointly|alongside|along|through|on|as|under|by|and its"
    r"|(?:generously |kindly )?(?:supported|backed|funded|sponsored|joined|represented|led) by)"
    rf" [^,;.:{one_of('PE')[1:-1]}]{{1,160}}?,"
    r"|, which (?:is|was|has|had)\b[^.;]{1,140}?,"
    r"| (?:under the|in (?:close )?(?:partnership|collaboration|co-?operation|association) with"
    r"|together with|jointly with|alongside|along with|with the (?:support|help|backing) of)"
    rf" [^;.:{one_of('PE')[1:-1]}]{{1,120}}?(?:,|(?= (?:will|has|have|is|are|was|were)\b)))"
)
_OURSELVES = (
    r"\b(?:[Ww]e|[Oo]ur (?:\w+ )?(?:team|institute|cent(?:er|re)|organi[sz]ation|group|network"
    r"|university|lab|department|school|staff|members))\b"
)
_ACTIVE = re.compile(
    rf"(?P<actors>{SUBJECT}|{_OURSELVES})(?P<into>(?:'(?:ll|re|ve))?{_INSERTED}?,?(?:"
    rf" {_INTO}){{0,8}})"
    rf" (?P<verb>{FINITE})\b(?! by\b)"
)
_ALLIES = re.compile(
    r"\b(?:joined (?:forces|hands)|team(?:s|ed|ing) up|united|together|jointly|along)(?: again)?"
    r" with"
    rf" (?P<actors>{ACTORS})"
)
_FRONTED_BY = re.compile(r"\b(?:with|by|from|alongside|to|of)(?: the)? $")
_OWNED = re.compile(r"\b(?:of|at|from|for|in|with|by|to|alongside|than|and)(?: the| its| our)? $")
_ACTING_GROUP = re.compile(
    r"(?:government|team|city|ministry|people|republic|kingdom|members|staff|presidency) of(?:"
    r" the)? $",
    re.IGNORECASE,
)
_CITY = re.compile(rf"{one_of('L')}, $")
_NEGATED = re.compile(r"\b(?:not|never|nor)\b[^,;.]{0,20}$")
_THEY_DID = re.compile(
    r"\b(?:partners|institutions|organi[sz]ations|bodies|universities|countries|hosts"
    r"|organi[sz]ers)"
    rf" (?:(?:jointly|also|have|had|will) )*(?P<verb>{FINITE}|promoted|prepared|called)"
    rf" (?P<thing>it|(?:the|this) \w+|{one_of('E')})"
    rf"(?: (?:jointly |together )?with (?P<with>{ACTORS})| jointly| together)?:"
    rf" (?P<actors>{ACTORS})"
)
_MET_FOR = rule(
    r"({IC:list})(?:,[^,{P}]*,)? (?:had |have )?(?:already |also |again )?"
    r"(?:met|meet|came together|sat down)\b[^.;{E}]{0,60}? for (?:their|its|the|a) "
    r"(?:\w+ )?({E})"
)
_GATHERED = re.compile(
    rf"(?P<actors>{SUBJECT})(?: {ADVERB})* (?:brought|brings|gathered|assembled|convened"
    rf"|invit(?:es|ed)|welcomes?(?= (?:you|everyone|all|participants)\b))"
    rf"(?: together)? (?!delegates of|by)[^.;:{one_of('EPIC')[1:-1]}]{{0,90}}? (?:at|for|to|in"
    rf"|during)"
    rf"(?: the| its| their| a| this year's)? (?P<event>{one_of('E')})"
)
_BY_PERSON = re.compile(
    r"(?:was )?(?:co-?|jointly )?(?:organi|conven|curat|put together|arrang|plann|initiat|launch"
    r"|co-?ordinat"
    r"|prepar|set up|founded|called|held|sponsor|fund|commission)",
    re.IGNORECASE,
)
_PREDICATE = re.compile(r"\b(?:was|is|will be|been|were|are) $|^$")
_CHAIRED = re.compile(r"was (?:co-?|jointly )?(?:chaired|led|headed)", re.IGNORECASE)
_CHAIRED_PART = re.compile(
    r"\b(?:session|panel|discussion|segment|plenary|ceremony|track|debate|keynote|day|part)s?\b"
    r"[^.;:]{0,60}\b(?:co-?|jointly )?(?:chaired|led|headed|moderated|facilitated)$",
    re.IGNORECASE,
)
"""Who chairs a session of an event speaks there and does not run it."""
_BESIDE_PERSON = re.compile(rf"(?:, (?:and )?the |,? and (?:the )?)({one_of('IC')})(?!'s?)")
"""Bodies that act beside a person, not those that people belong to: "Ann Lee, Reef School"."""
_SMALL = frozenset({"session", "panel", "webinar", "discussion", "roundtable", "debate", "keynote"})


def organising(reading: Reading) -> Iterator[Draft]:
    """Hosts, organisers and supporters that a sentence ties to an event."""
    for passage in passages(reading):
        hosts: set[int] = set()
        for draft in _told(passage):
            if draft.predicate == "ORGANIZED":
                hosts.add(draft.subject.index)
            elif draft.subject.index in hosts:
                continue
            yield draft


def _told(passage: Passage) -> Iterator[Draft]:
    verbs = [*_passive(passage), *_active(passage)]
    yield from verbs
    yield from _they_did(passage)
    yield from _gathered(passage)
    yield from _met_for(passage)
    nouns = list(noun_drafts(passage))
    yield from nouns
    told = {(d.subject.index, d.object and d.object.index) for d in (*verbs, *nouns)}
    clauses = list(clause_drafts(passage))
    for draft in (*clauses, *office_drafts(passage)):
        if (draft.subject.index, draft.object and draft.object.index) not in told:
            yield draft
    held = {
        d.object.index: d.object
        for d in (*verbs, *clauses)
        if d.predicate == "ORGANIZED" and d.object
    }
    yield from supporter_drafts(passage, next(iter(held.values())) if len(held) == 1 else None)


def _passive(passage: Passage) -> Iterator[Draft]:
    """ "hosted in May by A and B", "organised by A with B, and sponsored by C"."""
    text, last, event = passage.text, -1, None
    for match in _PASSIVE.finditer(text):
        goes_on = last >= 0 and re.fullmatch(
            rf"[\s,]*(?:(?:and|but|is|was|were|are|also|with) |{ADVERBS})*",
            text[last : match.start()],
        )
        if not goes_on:
            event = subject_event(passage, match.start(), match.end())
        last = match.end()
        if event is None or _NEGATED.search(text[: match.start()]):
            continue
        if _CHAIRED_PART.search(text[: match.end("verb")]):
            continue
        deed = participle_deed(match["verb"])
        shared = text[: match.start()].endswith(", ") and match["verb"].lower().startswith("co")
        told = shared or _PREDICATE.search(text[: match.start()])
        verb = ("was " if told else "") + match["verb"]
        actors = _acting(passage, _without_next_subject(text, match), verb, event)
        yield from _did(passage, "passive-organiser", actors, deed, event)
        beside = _WITH_AFTER.match(text, match.end())
        if beside:
            last = beside.end()
            shared = CO_HOSTED if deed.relation == "ORGANIZED" else deed
            others = _acting(passage, beside["actors"], match["verb"], event)
            yield from _did(passage, "hosted-with", others, shared, event)


def _without_next_subject(text: str, match: re.Match[str]) -> str:
    """Return who acts, without B in "As part of the summit hosted by A, B will hold a panel"."""
    actors = match["actors"]
    titled = _TITLED_PERSON.match(text, match.end())
    if titled and re.fullmatch(one_of("IC"), actors[-1]):
        return actors[:-1] + titled.group(1)
    actors = without_next_subject(text, match.end(), actors)
    opened = _OPENS_CLAUSE.search(text[: match.start()])
    alone = re.fullmatch(rf"([^,]+), (?:the )?{one_of('PIC')}", actors)
    if opened and alone and _GOES_ON.match(text, match.end()):
        return alone.group(1)
    return actors


_POST_OF = re.compile(
    rf"{one_of('IC')}'s? (?:[\w-]+ ){{0,3}}?(?:{POST_PATTERN.pattern})\b", re.IGNORECASE
)
"""A post of a body or a country: who holds it acts, "Peru's Senior Minister of State"."""
_TITLED_PERSON = re.compile(
    rf"(?:'s?)? (?:[\w-]+ ){{0,3}}?(?:{POST_PATTERN.pattern})"
    rf"(?: (?:of|for) [^.;:{one_of('PE')[1:-1]}]{{2,70}}?)?,?"
    rf" (?:(?:[A-Z][a-z]{{0,3}}\.|Sir|Dame) )*({one_of('P')})",
    re.IGNORECASE,
)
"""Behind a body: the post and the name of who acts, "Secretary-General X"."""
_OPENS_CLAUSE = re.compile(
    r"^\W*(?:As|During|At|In|On|Following|After|Before|Ahead|Under|Within|With|Alongside|Prior)\b"
    r"[^,]*$"
)
_GOES_ON = re.compile(r" (?:will|would|has|have|had|is|are|was|were|also|today|\w+ly|\w+ed|\w+s)\b")


def _active(passage: Passage) -> Iterator[Draft]:
    """ "A and B hosted the forum", "A joined forces with B to hold it", "E, which A runs"."""
    last, relative = -1, None
    for match in _ACTIVE.finditer(passage.text):
        start, end = match.span()
        deed = finite_deed(match["verb"])
        goes_on = last >= 0 and re.fullmatch(
            r",? (?:and|while) (?:the )?", passage.text[last:start]
        )
        relative = relative if goes_on else relative_event(passage, start, end)
        last = end
        events = [relative] if relative else object_events(passage, end)
        if not events or (relative is None and _is_owned(passage.text, match)):
            continue
        if _POST_OF.search(match["actors"]):
            continue
        for event in events:
            actors = _subjects(passage, match, event)
            yield from _did(passage, "active-organiser", actors, deed, event)
            if deed.relation == "ORGANIZED":
                yield from _beside(passage, match, deed, event)


def _beside(
    passage: Passage, match: re.Match[str], deed: Deed, event: DocumentEntity
) -> Iterator[Draft]:
    """Yield those with whom the subject joined forces, or who follow as "together with B"."""
    pattern = _CO_WITH if deed is CO_HOSTED else _JOINTLY
    for found in (_ALLIES.search(match["into"]), pattern.match(passage.text, match.end())):
        if found:
            others = _acting(passage, found["actors"], match["verb"], event)
            yield from _did(passage, "jointly-with", others, CO_HOSTED, event)


def _is_owned(text: str, match: re.Match[str]) -> bool:
    """Return whether the name before a verb only belongs to its subject: "a fellow of A held"."""
    before = text[max(0, match.start() - 60) : match.start()]
    if not _OWNED.search(before) or _ACTING_GROUP.search(before):
        return False
    if re.match(r",? (?:which|who)\b", match["into"]):
        return False
    return not (_FRONTED_BY.search(before) and "," in match["actors"])


def _subjects(
    passage: Passage, match: re.Match[str], event: DocumentEntity
) -> list[DocumentEntity]:
    """Return who acts: in "In partnership with B, A hosted" only what follows the comma."""
    if re.fullmatch(_OURSELVES, match["actors"]):
        body = site_body(passage.reading)
        return [body] if body else []
    if _CITY.search(passage.text[: match.start()]):
        return []
    before = passage.text[max(0, match.start() - 30) : match.start()]
    actors = match["actors"]
    if _FRONTED_BY.search(before) and not _ACTING_GROUP.search(passage.text[: match.start()]):
        parts = re.split(r", (?!and\b|as well)", actors)
        if len(parts) > 1 and re.search(rf"{one_of('L')}$", parts[-2]):
            return []
        actors = parts[-1]
    return _acting(passage, actors, match["verb"], event)


def _gathered(passage: Passage) -> Iterator[Draft]:
    """ "A brought together 90 experts at the forum", "A invites you to the summit"."""
    for match in _GATHERED.finditer(passage.text):
        event = passage.named(match["event"])
        if event and not _OWNED.search(passage.text[: match.start()]):
            actors = _acting(passage, match["actors"], "gathers", event)
            yield from _did(passage, "gathered", actors, finite_deed("convened"), event)


def _they_did(passage: Passage) -> Iterator[Draft]:
    """ "Partners hosted it with A: B and C", "four bodies supported the event: A, B, C and D"."""
    for match in _THEY_DID.finditer(passage.text):
        thing, verb = match["thing"], match["verb"]
        event = passage.named(thing) if len(thing) == 1 else passage.event
        if event is None:
            continue
        deed = ORGANISED if verb in {"promoted", "prepared", "called"} else finite_deed(verb)
        first = _acting(passage, match["with"] or "", verb, event)
        others = _acting(passage, match["actors"], verb, event)
        yield from _did(passage, "they-did", first, deed, event)
        shared = CO_HOSTED if deed is HOSTED else deed
        yield from _did(passage, "they-did", others, shared, event)


def _met_for(passage: Passage) -> Iterator[Draft]:
    """ "A and B met for their second dialogue"."""
    for match in _MET_FOR.finditer(passage.text):
        event = passage.named(match.group(2))
        actors = _acting(passage, match.group(1), "met", event) if event else []
        if event and len(actors) > 1:
            yield from _did(passage, "met-for", actors, CO_HOSTED, event)


def _acting(
    passage: Passage, masked: str, verb: str, event: DocumentEntity
) -> list[DocumentEntity]:
    """Return who acts in a stretch of masked text; people only where the verb tells organising."""
    found = actors_in(passage.view, masked)
    led = _CHAIRED.match(verb) and event.head not in _SMALL
    with_people = bool(_BY_PERSON.match(verb) or led)
    if found and found[0].kind is Kind.PERSON:
        beside = {*_BESIDE_PERSON.findall(masked)}
        bodies = [passage.view.mention(char) for char in beside]
        found = [m for m in found if m in bodies or (with_people and m.kind is Kind.PERSON)]
    entities = (passage.reading.entity(m) for m in found if _admitted(m, with_people))
    return [e for e in entities if e is not None and e is not event]


def _admitted(mention: Mention, with_people: bool) -> bool:
    return mention.kind is not Kind.PERSON or with_people


def _did(
    passage: Passage, rule_: str, actors: list[DocumentEntity], deed: Deed, event: DocumentEntity
) -> Iterator[Draft]:
    """Yield what each of the actors did; several who host one event together are co-hosts."""
    deed = CO_HOSTED if deed is HOSTED and len(actors) > 1 else deed
    for actor in actors:
        yield Draft(rule_, actor, deed.relation, passage.span, event, role=deed.role)
