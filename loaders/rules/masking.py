"""A unit with every mention replaced by one character, so that rules read like sentences.

`{P}, dean of {I}, said` is then a plain regular expression: each kind of mention has a range of
private-use characters of its own, and a match leads back to the mentions and to their offsets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from govgraph.graph.statement import Span
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.other_scripts import FLAG

_WIDTH = 0x200
_BASE = {kind: 0xE000 + index * _WIDTH for index, kind in enumerate(Kind)}
_LETTER = {
    "P": Kind.PERSON, "I": Kind.INSTITUTION, "E": Kind.EVENT, "N": Kind.INITIATIVE,
    "C": Kind.COUNTRY, "L": Kind.PLACE, "D": Kind.DATE, "X": Kind.UNKNOWN,
}  # fmt: skip


def one_of(letters: str) -> str:
    """Return the character class of the kinds with these letters: `PIC` for any actor."""
    ranges = "".join(
        f"{chr(_BASE[_LETTER[x]])}-{chr(_BASE[_LETTER[x]] + _WIDTH - 1)}" for x in letters
    )
    return f"[{ranges}]"


def listed(letters: str) -> str:
    """Return the pattern of an enumeration of mentions: "A, B, the C and D"."""
    of_state = (
        r"(?:(?:[Gg]overnments?|(?:[Pp]ermanent )?[Mm]issions|[Ee]mbassies) of (?:the )?)?"
        if "C" in letters
        else ""
    )
    item = rf"(?:the |The |its |his |her |their |our )?{of_state}{one_of(letters)}"
    link = r"(?:,? (?:and|as well as|along with|&) (?:by |of |from )?| ?[,;/|] ?(?:and )?)"
    return rf"{item}(?:{_DOT}{link}{item})*{_AND_OTHERS}"


_DOT = r"(?:\.(?=,| and))?"
"""The dot of an abbreviation that no name holds: "Reef Corp., Tinn Inc. and Lagoon Ltd"."""
_AND_OTHERS = (
    r"(?:,? (?:and|as well as|along with|plus) (?:(?:the|many|several|various|some|dozens|hundreds"
    r"|thousands|scores|of|a|number|range|host|over|more|than|\d[\d,]*) ){0,4}others?\b"
    r"(?: [a-z][\w-]+){0,3}?)?"
)
"""Those who are not named, at the end of an enumeration: "and many other experts"."""


_FLAG = re.compile(f"[{FLAG}]")
_FIELD = re.compile(r"\{(\w+):list\}|\{([PIENCLDX]+)\}")
_CLASS = re.compile(r"(?<!\\)\[(?:\\.|[^\]\\])*\]")


@cache
def rule(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Compile a rule: `{PI}` is one mention of these kinds, `{PI:list}` an enumeration of them."""
    within = _CLASS.sub(
        lambda m: _FIELD.sub(lambda f: one_of(f.group(2))[1:-1], m.group()), pattern
    )
    expanded = _FIELD.sub(
        lambda f: listed(f.group(1)) if f.group(1) else one_of(f.group(2)), within
    )
    return re.compile(expanded, flags)


@dataclass(frozen=True, slots=True)
class Masked:
    """The masked text of a unit, and the way back."""

    text: str
    mentions: tuple[Mention, ...]
    offsets: tuple[int, ...]
    """The document's offset at which each masked character starts; one more for the end."""
    _by_char: dict[str, Mention]

    def mention(self, char: str) -> Mention:
        """Return the mention that a masked character stands for."""
        return self._by_char[char]

    def mentions_in(self, masked: str) -> Iterator[Mention]:
        """Yield the mentions of a stretch of masked text, in order."""
        for char in masked:
            if char in self._by_char:
                yield self._by_char[char]

    def original(self, start: int, end: int) -> Span:
        """Return the document's offsets of a stretch of masked text."""
        return Span(self.offsets[start], self.offsets[end])


def mask(
    text: str, start: int, end: int, mentions: Sequence[Mention], breaks: bool = False
) -> Masked:
    """Return `text[start:end]` with the extents of the mentions masked; white space is single.

    With `breaks` the end of a line is shown as a bar, as on the cards of a speaker list.
    """
    text = text[:start] + text[start:end].replace("\n", "|") + text[end:] if breaks else text
    out: list[str] = []
    offsets: list[int] = []
    by_char: dict[str, Mention] = {}
    at = start
    counts = dict.fromkeys(Kind, 0)
    for mention in mentions:
        _copy(text, at, mention.extent.start, out, offsets)
        char = chr(_BASE[mention.kind] + counts[mention.kind] % _WIDTH)
        counts[mention.kind] += 1
        by_char[char] = mention
        out.append(char)
        offsets.append(mention.extent.start)
        at = max(at, mention.extent.end)
    _copy(text, at, end, out, offsets)
    offsets.append(end)
    return Masked("".join(out), tuple(mentions), tuple(offsets), by_char)


def _copy(text: str, start: int, end: int, out: list[str], offsets: list[int]) -> None:
    for index in range(start, end):
        char = text[index]
        if _FLAG.match(char):
            continue
        if char.isspace():
            flagged = index and _FLAG.match(text, index - 1)
            if (out and out[-1] == " ") or (flagged and (not out or out[-1] == "(")):
                continue
            char = " "
        elif char in "’‘":
            char = "'"
        elif char in "“”":
            char = '"'
        elif char == "—":
            char = "–"
        out.append(char)
        offsets.append(index)
