"""Units of institutions as sentences and lines tell them, beyond names that stand side by side."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.masking import rule
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading
from govgraph.loaders.rules.wording import UNIT_HEADS, word_set

_UNDER = rule(
    r"(?<!by )(?<!by the )(?<!with )(?<!with the )({I})(?: \([^()]{2,30}\))?,? ?\(?"
    r"(?:(?:which|that) )?(?:is |was |are )?"
    r"(?:now |also |itself |formally |currently )?(?:an? |the |one )?(?:\w+ )?"
    r"(?:part of|belong(?:s|ing) to|(?:operat|work|sit|fall)(?:s|es|ing)? (?:under|within)"
    r"|under the (?:auspices|umbrella|aegis|authority|roof) of|report(?:s|ing) to|attached to"
    r"|affiliated (?:with|to)|(?<=is )(?:run|administered|managed) by"
    r"|(?:founded|created|established|set up|launched|formed|started|begun),? "
    r"(?:in \d{4},? |in {D},? |by {P},? )*"
    r"(?:at|within|under|inside|as (?:an? |one |the )?(?:\w+ )?"
    r"(?:part|unit|arm|branch|division|centre|center|project|programme|program|initiative)"
    r" (?:of|at|within)))(?: the)? ({I})"
)
_UNIT_OF = rule(
    r"({I})(?: \([^()]{2,30}\))?, (?:itself )?(?:which (?:is|was) (?:itself )?)?"
    r"(?:an?|the|one of the) (?:(?!former\b)[a-z-]+ ){0,3}"
    r"(?:agency|body|organ|unit|branch|arm|project|department|institute|centre|center|laboratory"
    r"|lab"
    r"|subsidiary|committee|office|programme|program|division|entity|section|offshoot|wing)"
    r" (?:of|at|within|under|inside)(?: the)? ({I})"
)
_AS_WELL = rule(
    r"({I}) (?:is part of|belongs to|is attached to)(?: both)?(?: the)? {I},? (?:as well as|and)"
    r"(?: also)?(?: to)?(?: the)? ({I})"
)
_SET_UP_BY = rule(
    r"({I})(?: \([^()]*\))?,? (?:which|that) (?:the )?({I}) (?:has |had |itself )?(?:set up|created"
    r"|established|convened|formed|appointed|instituted|founded)\b"
)
_ITS_COMMITTEE = rule(
    r"({I})[^.;{IP}]{0,80}?\bits (?:own )?(?:[a-z-]+ )?(?:committee|council|board|group|agency"
    r"|institute|centre|center|unit|department|office|lab|secretariat|panel|commission)"
    r"(?: called| named|,)? (?:the )?({I})"
)
_ORGANS = word_set("""
    committee group panel council board commission force taskforce body secretariat office unit
""")
"""What a body sets up remains its own."""
_POSSESSIVE = rule(r"({I})'s? (?:(?:new|own|newly|recently|joint) )?(?:\w+ )?({I})")
_IN_BRACKETS = rule(r"({I}) \((?:the )?({I:list})\)")
_AT_WHICH = rule(
    r"\b[Aa]t (?:the )?({I}),? (?:where )?(?:he|she|they|{P})\b[^.;{I}]*?"
    r" (?:in|of|at|leads|directs|heads|runs|founded) (?:the )?({I})"
    r"(?:[^.;{I}]*? and [^.;{I}]*?(?:in|of|at|leads|directs|heads|runs) (?:the )?({I}))?"
)
_BODY_OF_LINE = rule(r"^({I}):? ?[:–-] ?{P}(?:,| [–-]|:| \() ?(?:[^{I}]{0,60}, )?({I})\)?$")
_PAIR = rule(r"({I}) (?:and|&) (?:the |its )?({I})")
_PARENT_FIRST = rule(r"^[^{I}]*{P}[^{I}]*({I}), (?:the )?({I})[^{I}]*$")
_WHOLES = word_set("""
    university college ministry academy commission parliament bank
""")
_COMPANIES = frozenset({"", "company", "group", "corporation", "bank", "ministry"})
_CENTRES = frozenset({"school", "centre", "center", "programme", "program"})
_DEPENDENT = word_set("""
    department division office lab laboratory group unit team section directorate
    directorate-general faculty branch secretariat committee
""")


def told_units(reading: Reading) -> Iterator[Draft]:
    """ "The lab operates under X", "X's new lab", "X (lab A, lab B)", "At X, she leads the lab"."""
    for passage in passages(reading):
        for match in _UNDER.finditer(passage.text):
            yield from _part(passage, match.group(1), match.group(2))
        for pattern in (_UNIT_OF, _AS_WELL):
            for match in pattern.finditer(passage.text):
                yield from _part(passage, match.group(1), match.group(2))
        for match in _POSSESSIVE.finditer(passage.text):
            if passage.view.mention(match.group(2)).head not in _COMPANIES:
                yield from _part(passage, match.group(2), match.group(1))
        for match in _IN_BRACKETS.finditer(passage.text):
            yield from _bracketed(passage, match.group(1), match.group(2))
        for match in _AT_WHICH.finditer(passage.text):
            for char in filter(None, match.groups()[1:]):
                yield from _unit(passage, char, match.group(1))
        for match in _SET_UP_BY.finditer(passage.text):
            if passage.view.mention(match.group(1)).head in _ORGANS:
                yield from _part(passage, match.group(1), match.group(2))
        for match in _ITS_COMMITTEE.finditer(passage.text):
            yield from _part(passage, match.group(2), match.group(1))
        yield from _on_line_of_body(passage)
        yield from _behind_parent(passage)
        yield from _share_parent(passage)


_SMALL = word_set("""
    centre center lab laboratory department school unit division programme program initiative
    observatory hub clinic group project team
""")
_WIDE = word_set("""
    institute university foundation college ministry academy council commission organisation
    organization
""")


def _bracketed(passage: Passage, outer: str, inner: str) -> Iterator[Draft]:
    """ "Institute (Lab A, Lab B)", and the other way about: "Lab A (Institute)"."""
    body, first = passage.view.mention(outer), passage.view.mention(inner[0])
    if body.head in _SMALL and len(inner) == 1 and first.head in _WIDE:
        yield from _part(passage, outer, inner)
        return
    if re.fullmatch(r"[A-Z]{2,6}", body.name) and not body.acronym and len(inner) == 1:
        return  # "CESE (Economic and Social Council)" tells what the letters stand for
    for char in inner:
        yield from _unit(passage, char, outer)


def _on_line_of_body(passage: Passage) -> Iterator[Draft]:
    """ "X: Jane Porter – Department of Y": the line is that of the body it opens with."""
    match = _BODY_OF_LINE.search(passage.text)
    if match and passage.unit.kind is not UnitKind.SENTENCE:
        yield from _unit(passage, match.group(2), match.group(1))


def _behind_parent(passage: Passage) -> Iterator[Draft]:
    """ "Jane Porter, Tinn University, Department of Law" on a line of its own."""
    match = _PARENT_FIRST.search(passage.text)
    if match is None or passage.unit.kind is UnitKind.SENTENCE:
        return
    whole, part = (passage.view.mention(char) for char in match.groups())
    if whole.head in _WHOLES and part.head in _DEPENDENT | _CENTRES and part.parent is None:
        yield from _part(passage, match.group(2), match.group(1))


def _share_parent(passage: Passage) -> Iterator[Draft]:
    """ "Division A and Division B at X", "X's Division A and Division B"."""
    for match in _PAIR.finditer(passage.text):
        one, other = (passage.view.mention(char) for char in match.groups())
        for known, bare in ((one, other), (other, one)):
            if known.parent is None or bare.parent is not None or not _depends(bare):
                continue
            if known is other and known.parent.span.start < known.span.start:
                continue  # "A and X's B": X owns the second alone
            part, whole = passage.reading.entity(bare), passage.reading.entity(known.parent)
            if part and whole and part is not whole and part.parent is None:
                yield Draft("shared-parent", part, "PART_OF", passage.span, whole)


def _depends(mention: Mention) -> bool:
    return mention.head in _DEPENDENT


def _unit(passage: Passage, unit: str, parent: str) -> Iterator[Draft]:
    """Yield that a unit is part of the body, if its head noun is that of a unit."""
    if unit != parent and _is_unit(passage, unit):
        yield from _part(passage, unit, parent)


def _is_unit(passage: Passage, char: str) -> bool:
    """Return whether a masked character stands for a body whose head is that of a unit."""
    if not "\ue000" <= char <= "\uf8ff":
        return False
    mention = passage.view.mention(char)
    return mention.kind is Kind.INSTITUTION and mention.head in UNIT_HEADS


def _part(passage: Passage, unit: str, parent: str) -> Iterator[Draft]:
    part, whole = passage.named(unit), passage.named(parent)
    if part and whole and part is not whole and part.parent in (None, whole.index):
        yield Draft("told-unit", part, "PART_OF", passage.span, whole)
