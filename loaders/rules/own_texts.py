"""Who made or joined the letter or statement that a page is about."""

from __future__ import annotations

from collections.abc import Iterator

from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.initiative_words import ADV, SIGNED_TEXTS
from govgraph.loaders.rules.masking import rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading

_TITLE_END = 200
_JOIN = (
    rf"{ADV}(?:join(?:ed|s|ing)?|signed on|stood with|stands with|come together with"
    r"|came together with|alongside|along with|together with|among)"
)
_OTHERS = (
    r"[^.;{PIEN}]{0,70}\b(?:organi[sz]ations?|groups|others|coalition|ngos|institutions|experts"
    r"|signatories|academics|companies|allies|partners|advocates|bodies|societies|individuals"
    r"|researchers|scientists|{IN})"
)
_JOINED_IN = rule(
    rf"({{PIC:list}}){_JOIN}{_OTHERS}[^.;{{N}}]{{0,30}}\b(?:in|on|to|by|as|for|behind)\b"
    r"[^.;{N}]{0,60}({N})"
)
_JOINED_OWN = rule(
    rf"({{PIC:list}}){_JOIN}(?: (?:the )?(?P<with>{{PIC:list}}),?)?{_OTHERS}"
    r"[^.;{PIEN}]{0,30} (?:in |to |by |and )?"
    r"(?:appeal|call|urg|ask|demand|sign|warn|condemn|support|oppos|welcom|writ|request|express)\w*\b"
)
_MADE = rule(
    rf"({{PIC:list}}){ADV}(?:contributed|submitted|filed|made|lodged|sent|delivered|wrote|drafted"
    r"|penned|addressed|co-?ordinated|led|organi[sz]ed|convened)"
    r" (?:to )?(?:(?:the|an?|its|their|this|our) )?(?:[a-z-]+ ){0,2}({N})"
)
_SIGNED_WITH = rule(
    r"(?:sign|endors|join|back|support)(?:ed|s|ing)? [^.;{PIEN}]{0,30}({N})"
    r"[^.;{PIEN}]{0,20} (?:together|along|jointly) with (?:the )?({PIC:list})"
)
_SIGNS_IN_TITLE = rule(
    r"({PIC:list}) (?:(?:[Cc]o-?)?[Ss]ign(?:s|ed)?(?: [Oo]n(?:to)?)?|[Jj]oin(?:s|ed)?"
    r"|[Ee]ndorses?d?|[Bb]acks?|[Ss]upports?) (?:the |an? )?({N})"
)
_BY_IN_TITLE = rule(r"({N}) (?:from|by)(?: the)? ({PIC:list})")


def own_texts(reading: Reading) -> Iterator[Draft]:
    """ "X joined 40 organisations in an open letter", "X and Y filed a submission"."""
    own = _own_text(reading)
    for passage in passages(reading):
        if passage.is_heading:
            yield from _by_in_title(passage, own)
            continue
        for pattern, predicate in ((_JOINED_IN, "ENDORSED"), (_MADE, "INITIATED")):
            for match in pattern.finditer(passage.text):
                text = passage.named(match.group(2))
                if text is own or (text is not None and text.head in SIGNED_TEXTS):
                    yield from _drafts(passage, match.group(1), predicate, text)
        for match in _SIGNED_WITH.finditer(passage.text):
            yield from _drafts(passage, match.group(2), "ENDORSED", passage.named(match.group(1)))
        for match in _JOINED_OWN.finditer(passage.text) if own else ():
            yield from _drafts(passage, match.group(1), "ENDORSED", own)
            yield from _drafts(passage, match["with"] or "", "ENDORSED", own)


def _own_text(reading: Reading) -> DocumentEntity | None:
    """Return the letter or statement that the page's title names."""
    texts = reading.table.of_kind(Kind.INITIATIVE)
    found = [e for e in texts if e.head in SIGNED_TEXTS and e.first.start < _TITLE_END]
    return found[0] if found else None


def _by_in_title(passage: Passage, own: DocumentEntity | None) -> Iterator[Draft]:
    """ "Joint submission on harbours by X and Y"."""
    for match in _SIGNS_IN_TITLE.finditer(passage.text):
        yield from _drafts(passage, match.group(1), "ENDORSED", passage.named(match.group(2)))
    for match in _BY_IN_TITLE.finditer(passage.text) if own else ():
        if passage.named(match.group(1)) is own:
            yield from _drafts(passage, match.group(2), "INITIATED", own)


def _drafts(
    passage: Passage, actors: str, predicate: str, text: DocumentEntity | None
) -> Iterator[Draft]:
    for actor in passage.enumerated(actors):
        if text is not None and actor is not text:
            yield Draft("own-text", actor, predicate, passage.span, text)
