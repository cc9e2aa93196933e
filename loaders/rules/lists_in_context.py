"""Enumerations whose text or event the sentences before name: "Ministers signed for A, B and C"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.enumerations import items_from
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.masking import one_of, rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, passages, prose_of
from govgraph.loaders.rules.reading import Reading
from govgraph.loaders.rules.signer_tails import OPENED, THESE_SIGNED, signers_from
from govgraph.loaders.rules.signing_words import (
    AS_HAVE,
    EACH_SIGNED,
    GROUP_OF,
    IS_SIGNING,
    ON_LIST,
    OTHERS_SIGNED,
    UNITES,
    WILL_SIGN,
)
from govgraph.loaders.rules.wording import word_set

_FEWEST = 3
_NEAR = 900
"""Characters back to which a text is sought that a sentence does not name."""
_NAMES = r"(?:their |its )?(?:names?|signatures?)"
_SIGNED = (
    r"(?:(?:co-?)?signed|endorsed|acceded|adhered|subscribed|signed up"
    r"|committed (?:itself|themselves)|pledged (?:itself|themselves)|(?:put|added|set) "
    + _NAMES
    + r")"
)
_AUX = r"(?:have|has|had|all|also|both|then|later|since|already|each|now|now all|did)"
_SIGNED_FOR = rule(
    rf"\b{_SIGNED}(?: it| the (?:text|document|declaration))? (?:for|on behalf of|in the name of)"
    r" (?:the )?(?:governments? of )?(?=(?:the )?{PIC})"
)
_THEY_SIGNED = rule(
    rf"(?:^|[:;,–] |\b(?:and|while|when) )(?:the )?(?P<list>{{PIC:list}})"
    rf"(?:, [^,;.{{PICENX}}]{{2,40}},)?(?: {_AUX})* {_SIGNED}(?! (?:by|an? |its|their|the {{N}}))"
    r"(?= ?[.,;]| (?:to )?(?:it|them|the (?:text|document|call))\b| (?:at once|too|as well|first"
    r"|later|straight away|immediately|in|on|that|since|from)\b)"
)
_MEMBERS_ARE = rule(
    r"^(?P<list>{PIC:list}),? (?:are|were|became|make up|form|count among|belong to|constitute)"
    r" (?:the |its |among (?:the |its )?)?(?:[\w-]+ ){0,3}?"
    r"(?:members?|signatories|parties|founders|endorsers|supporters|adherents|participants"
    r"|membership)\b(?! (?:of|in|to) (?:the )?[{I}])"
)
_AMONG_THEM = rule(
    r"\b(?:have|has|had)? ?(?:joined|signed(?: up)?|endorsed|acceded|subscribed)"
    r"[^.;{PICENX}]{0,30}, (?:among them|including|such as|like|namely)"
    r" (?:those of |that of |the governments of )?(?:the )?(?={PIC})"
)
_GROUPS = (
    r"(?:delegations?|delegates|countries|states|governments|participants|nations|guests"
    r"|economies|representatives|visitors|parties|organi[sz]ations|bodies|teams)"
)
_CAME = (
    r"(?:travell?ed|came|come|attended|present|represented|took part|participated|gathered|met"
    r"|arrived|assembled|at the table|in the room|joined|sent)"
)
_ATTENDED = rule(
    rf"(?:^|\. )[^.:;{{PICEN}}]{{0,40}}\b{_GROUPS}\b[^.:;{{PIEN}}]{{0,60}}\b{_CAME}\b"
    r"[^.:;{PIN}]{0,60}: (?:the )?(?={PIC})"
)
_PRESENT = rule(
    r"(?:^|\. )(?:[Aa]lso (?:present|in attendance|at the table|in the room)"
    r"|[Pp]resent(?: too| as well)?|[Ii]n attendance|[Rr]epresented)"
    r" (?:were|was) (?:also )?(?:the )?(?={PIC})"
)
_THE_EVENT = (
    r"(?: (?:(?:in|at|for|to) )?(?:(?:the|this|our) )?(?:{E}|(?:[\w-]+ )?(?:event|summit|forum"
    r"|conference|meeting|workshop|symposium|roundtable|dialogue)))?"
)
_ATTENDING = rule(
    r"(?:^|[.;] )(?:(?i:the|some|many|other|notable|confirmed|invited|among the|all|leading) )*"
    r"(?:(?i:nations|countries|states|governments|delegations|organi[sz]ations|companies|firms"
    r"|institutions|universities|others|participants|attendees|guests|delegates|leaders|experts"
    r"|those|officials|agencies|bodies|groups|representatives)|{I})"
    r"(?: (?:that|who|which|are|were|will be|is|being|also|have|from|it))*"
    r" (?:attending|attended|present|represented|participating|participated|taking part|took part"
    r"|in attendance|expected|invited|confirmed|joining|joined)"
    + _THE_EVENT
    + r"(?: (?:will )?(?:include[sd]?|are|were|comprise[sd]?)| ?:)(?: also)? (?:the )?(?={PIC})"
)
_ROLES = (
    (r"(?:co-?)?hosts", "ORGANIZED", "co-host"),
    (r"(?:co-?)?organi[sz]ers|conveners", "ORGANIZED", "organizer"),
    (r"(?:supporting )?partners|co-?operation partners", "SUPPORTED", "partner"),
    (r"sponsors|donors|funders|backers", "SUPPORTED", "sponsor"),
)
_LEADING = r"(?:{EI}|[Ii]ts|[Tt]he|[Oo]ur|[Tt]heir|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|\d+)"
_ROLE_LISTS = tuple(
    (
        rule(
            rf"(?:^|\. ){_LEADING} (?:[\w-]+ ){{0,2}}{noun}"
            rf"(?: (?:are|were)(?: [^.:;{{PICENX}}]{{0,60}}?(?:{{I}}(?: \([^)]*\))?, )?namely)?"
            rf"|[^.:;{{PICENX}}]{{0,50}}:) (?:the )?(?={{PIC}})"
        ),
        relation,
        role,
    )
    for noun, relation, role in _ROLES
)
_JOINED_BY = rule(
    r"\b(?:[Tt]hey|[Ww]e|[Ii]t|[Tt]hose) (?:were|was|are|have been|has been)"
    r" (?:also |later |since |soon |then )?joined(?: in (?:support|this|it|the effort|signing"
    r"|endorsing (?:it|them)))? by (?:the )?(?={CI})"
)
_ALSO_SIGNED = ((WILL_SIGN, 1), (IS_SIGNING, 1), (EACH_SIGNED, 2))
_HELPED = rule(
    r"^(?P<list>{IC:list}) (?:also )?(?:collaborated|co-?operated|worked together|joined forces"
    r"|teamed up|helped|joined (?:in|it|them)|shared|cooperated) ?(?:in|on|to|with)?(?: the)?"
    r" (?:organi[sz](?:ing|e|ation of)|hosting|host|preparing|prepare|staging|run|running)"
    r"(?: it| the [a-z ]{3,30})?(?= ?[.,;])"
)
_ENACTED = word_set("""
    act bill law regulation directive report strategy paper index survey plan policy agenda
    guidelines resolution
""")
"""Texts that have no members."""
_SIGNING = re.compile(r"\b(?:co-?)?(?:sign(?!al|ific)|endors|letter|petition|statement)", re.I)
_PASSED = frozenset({"act", "bill", "law", "regulation", "directive"})
"""Texts that parliaments pass, which others do not sign."""
_ASIDE = re.compile(r",? (?:which|who|that) [^,;.]*|\([^()]*\)")
_TELLS = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|will|can|may|should|we|you|they|it|he|she|not)\b"
)
_ACTORS = re.compile(one_of("PIC"))


def signed_in_context(reading: Reading) -> Iterator[Draft]:
    """ "Ministers signed for A, B and C", "A, B and C are the initial members"."""
    before: list[tuple[int, DocumentEntity]] = []
    for passage in passages(reading):
        if not passage.is_heading:
            yield from _signatories(passage, before)
            yield from _grouped(passage, before)
        before += [(passage.unit.start, e) for e in _texts(passage)]


def _signatories(passage: Passage, before: list[tuple[int, DocumentEntity]]) -> Iterator[Draft]:
    named = [*_texts(passage)]
    near = [e for start, e in before if passage.unit.start - start < _NEAR]
    near = [e for e in near if e.head not in _PASSED] or near
    target = named[-1] if len(named) == 1 else near[-1] if near and not named else None
    if target is None:
        return
    for actor in _who_signed(passage):
        if actor is not target:
            yield Draft("signed-in-context", actor, "ENDORSED", passage.span, target)


def _who_signed(passage: Passage) -> Iterator[DocumentEntity]:
    listed = ((ON_LIST, 1), (THESE_SIGNED, 1)) if _of_signers(passage) else ()
    told = ((_SIGNED_FOR, 2), (_AMONG_THEM, 2), (AS_HAVE, 1), (_JOINED_BY, 1), (OTHERS_SIGNED, 1))
    for pattern, fewest in (*told, *listed):
        for match in pattern.finditer(passage.text):
            yield from _items(passage, match.end(), fewest)
    for match in OPENED.finditer(passage.text) if _of_signers(passage) else ():
        for char in signers_from(passage.text, match.end()):
            if (entity := passage.named(char)) is not None:
                yield entity
    own = ((_THEY_SIGNED, 1), (_MEMBERS_ARE, _FEWEST), *_ALSO_SIGNED)
    for pattern, fewest in own:
        for match in pattern.finditer(passage.text):
            yield from _items(passage, match.start("list"), fewest)


def _of_signers(passage: Passage) -> bool:
    """Return whether "the list" can be that of signers: the sentences around speak of signing."""
    near = passage.reading.masked[max(0, passage.index - 2) : passage.index + 1]
    return any(_SIGNING.search(view.text) for view in near)


def _grouped(passage: Passage, before: list[tuple[int, DocumentEntity]]) -> Iterator[Draft]:
    """Yield whom "the coalition" unites, of the scheme or network that was named last."""
    for named in UNITES.finditer(passage.text):
        group = passage.named(named["group"])
        if group is not None and group.head not in _ENACTED:
            for actor in _items(passage, named.end(), _FEWEST):
                yield Draft("grouped-in-context", actor, "ENDORSED", passage.span, group)
    match = GROUP_OF.search(passage.text)
    near = [e for at, e in before if passage.unit.start - at < _NEAR and e.head not in _ENACTED]
    if match is None or not near:
        return
    for actor in _items(passage, match.end(), _FEWEST):
        if actor is not near[-1]:
            yield Draft("grouped-in-context", actor, "ENDORSED", passage.span, near[-1])


def _texts(passage: Passage) -> Iterator[DocumentEntity]:
    """Yield the texts and networks that a unit names, also inside the names of events."""
    for mention in passage.view.mentions:
        for named in (mention, *mention.inner):
            entity = passage.reading.entity(named)
            if entity is not None and entity.kind is Kind.INITIATIVE:
                yield entity


def _items(passage: Passage, at: int, fewest: int) -> list[DocumentEntity]:
    chars = [c for c in items_from(passage.text, at) if _ACTORS.match(c)]
    found = [e for c in chars if (e := passage.named(c)) is not None]
    return found if len(found) >= fewest else []


def present_in_context(reading: Reading) -> Iterator[Draft]:
    """ "Thirteen delegations had come: A, B and C", "Also present were A and B"."""
    for passage in prose_of(reading):
        event = passage.event
        if event is None:
            continue
        for pattern, fewest in ((_ATTENDED, 2), (_PRESENT, 1), (_ATTENDING, 2)):
            match = pattern.search(passage.text)
            for actor in _items(passage, match.end(), fewest) if match else ():
                yield Draft(
                    "listed-present", actor, "PARTICIPATED_IN", passage.span, event, role="attendee"
                )


def _answers(passage: Passage) -> Iterator[Draft]:
    """Yield who is named under "Who organizes it?" in a sentence that is nothing but names."""
    label, event = passage.label, passage.event
    if label is None or event is None or label.relation not in {"ORGANIZED", "SUPPORTED"}:
        return
    plain = _ASIDE.sub(" ", passage.text)
    if passage.unit.kind is not UnitKind.SENTENCE or _TELLS.search(plain):
        return
    for mention in passage.view.mentions_in(plain):
        actor = passage.reading.entity(mention)
        if actor is not None and actor.kind in {Kind.INSTITUTION, Kind.COUNTRY}:
            yield Draft(
                "answers-who",
                actor,
                label.relation,
                passage.span,
                event,
                role=label.name,
                antecedents=passage.label_spans,
            )


def hosts_in_context(reading: Reading) -> Iterator[Draft]:
    """ "Its partners were A and B", "Three hosts had joined hands: A, B and C"."""
    for passage in prose_of(reading):
        event = passage.event
        if event is None:
            continue
        yield from _answers(passage)
        for pattern, relation, role in _ROLE_LISTS:
            match = pattern.search(passage.text)
            for actor in _items(passage, match.end(), 1) if match else ():
                yield Draft("role-list", actor, relation, passage.span, event, role=role)
        match = _HELPED.match(passage.text)
        for actor in _items(passage, 0, 1) if match else ():
            yield Draft("helped", actor, "ORGANIZED", passage.span, event, role="organizer")
