"""Texts that are signed together, and signers who act for others.

"A and B signed the two agreements": each of the agreements that the page names. "X, for A, and Y,
on behalf of B, signed N": the people and those for whom they signed. "N was the Assembly's first.
C was its main sponsor": of the text named just before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.actors import ACTORS, SUBJECT, actors_in
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.initiative_words import ADV, ENDORSE
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.masking import listed, one_of, rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, prose_of
from govgraph.loaders.rules.reading import Reading

_SINGULAR = {
    "mous": ("mou", "memorandum"),
    "memoranda": ("mou", "memorandum"),
    "memorandums": ("mou", "memorandum"),
    "agreements": ("agreement", "accord"),
    "accords": ("accord", "agreement"),
    "declarations": ("declaration",),
    "treaties": ("treaty", "convention"),
    "conventions": ("convention", "treaty"),
    "resolutions": ("resolution",),
    "charters": ("charter",),
    "pledges": ("pledge",),
    "protocols": ("protocol",),
    "partnerships": ("partnership",),
}
_COUNTS = {
    "both": 2, "two": 2, "three": 3, "four": 4, "five": 5, "2": 2, "3": 3, "4": 4, "5": 5,
}  # fmt: skip
_MOST = 5
_PLURAL = rf"(?P<plural>(?i:{'|'.join(_SINGULAR)}))\b(?: of [Uu]nderstanding)?(?: \([^()]*\))?"
_THE = rf"(?:(?:the|these|all|of|(?P<count>{'|'.join(_COUNTS)})) )+(?:[a-z-]+ ){{0,2}}?"
_SIGNED = rule(rf"(?P<actors>{{PIC:list}})(?: \([^()]*\))?{ADV}{ENDORSE} {_THE}{_PLURAL}")
_ANNOUNCED = re.compile(
    rf"(?P<actors>{SUBJECT})(?: \w+){{0,6}}? (?:announced?|celebrated?|marked?|welcomed?)"
    rf" (?:the |their )?(?:joint )?(?:signing|signature|adoption|conclusion) of {_THE}{_PLURAL}"
)
_BETWEEN = re.compile(
    rf"\b(?:[Tt]he|[Tt]hese) (?:(?P<count>{'|'.join(_COUNTS)}) )?{_PLURAL} between"
    rf" (?P<actors>{ACTORS})"
)
_SIGNED_BY = re.compile(
    rf"\b(?:[Tt]he|[Tt]hese|[Bb]oth) (?:(?P<count>{'|'.join(_COUNTS)}) )?{_PLURAL}"
    rf" (?:were|have been|are) (?:\w+ly )?(?:signed|concluded|adopted|endorsed)[^.;]{{0,60}}? by"
    rf" (?P<actors>{ACTORS})"
)
_FOR = r"(?:for|on behalf of|representing|in the name of|from|of)"
_ONE = (
    rf"(?:[^.;:,{one_of('PICEN')[1:-1]}]{{0,60}} )?{one_of('P')},? {_FOR} (?:the )?{one_of('IC')}"
    r"(?: \([^()]*\))?,?"
)
_SIGNERS = re.compile(
    rf"(?P<actors>{_ONE}(?: and|,) (?:[^.;:,{one_of('PICEN')[1:-1]}]{{0,60}} )?{one_of('P')}"
    rf"(?:,? {_FOR} (?:the )?{one_of('IC')}(?: \([^()]*\))?)?,?){ADV}{ENDORSE}"
    rf" (?:the |an? |their )?(?:[\w-]+ ){{0,3}}?[\"']?(?P<things>{listed('N')})"
)
_OFFICE_OF_IT = re.compile(
    rf"(?:^|[.;,] (?:and |while )?)(?:The )?(?P<actors>{SUBJECT}) (?:is|was|are|were|became)"
    r" (?:also )?(?:its|one of its|among its|the|one of the|among the)(?: [a-z]+)?"
    r" (?P<office>(?:co-?)?sponsors?|(?:co-?)?authors?|initiators?|drafters?"
    r"|signator(?:y|ies)|backers?|penholders?)"
    r"(?! (?:of|to|behind|for)\b)"
)
_JOINING = re.compile(r"co-?sponsor|signator|backer")
_BACK = 3
"""Sentences over which "its sponsor" leads back to a text."""


def texts_together(reading: Reading) -> Iterator[Draft]:
    """Yield who signed several texts at once, for whom, and who stood behind the last text."""
    texts = reading.table.of_kind(Kind.INITIATIVE)
    for passage in prose_of(reading) if texts else ():
        yield from _several(passage, texts)
        for match in _SIGNERS.finditer(passage.text):
            yield from _signed(passage, match["actors"], [*passage.enumerated(match["things"])])
        for match in _OFFICE_OF_IT.finditer(passage.text):
            text = _last_text(passage, match.start("actors"))
            predicate = "ENDORSED" if _JOINING.match(match["office"]) else "INITIATED"
            if text is not None:
                yield from _signed(passage, match["actors"], [text], predicate)


def _several(passage: Passage, texts: list[DocumentEntity]) -> Iterator[Draft]:
    """ "A and B signed the three memoranda", "the agreements between A and B"."""
    for pattern in (_SIGNED, _ANNOUNCED, _BETWEEN, _SIGNED_BY):
        for match in pattern.finditer(passage.text):
            heads = _SINGULAR[match["plural"].lower()]
            meant = [e for e in texts if e.name.lower().split()[-1] in heads or e.head in heads]
            meant = [e for e in meant if not e.name.islower()]
            count = _COUNTS.get(match["count"] or "", _MOST)
            if 1 < len(meant) <= count:
                yield from _signed(passage, match["actors"], meant)


def _last_text(passage: Passage, at: int) -> DocumentEntity | None:
    """Return the text that this sentence or one of those just before it names last."""
    reading = passage.reading
    own = [*passage.view.mentions_in(passage.text[:at])]
    for back in range(_BACK):
        index = passage.index - back
        if index < 0 or (back and reading.units[index].kind is not UnitKind.SENTENCE):
            return None
        mentions = own if not back else [*reading.masked[index].mentions]
        named = [e for m in mentions if (e := reading.entity(m)) and e.kind is Kind.INITIATIVE]
        if named:
            return named[-1]
    return None


def _signed(
    passage: Passage, masked: str, texts: list[DocumentEntity], predicate: str = "ENDORSED"
) -> Iterator[Draft]:
    signers = [m for m in passage.view.mentions_in(masked) if m.kind is Kind.PERSON]
    bodies = actors_in(passage.view, masked) if not signers else passage.view.mentions_in(masked)
    for mention in bodies:
        actor = passage.reading.entity(mention)
        for text in texts if actor is not None else ():
            if actor is not None and actor is not text:
                yield Draft("texts-together", actor, predicate, passage.span, text)
