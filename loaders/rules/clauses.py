"""Who is meant by a verb: the subject in front of it, those whom it enumerates behind it.

All patterns work on masked text, in which every name is one character.
"""

from __future__ import annotations

import re

from govgraph.loaders.rules.masking import one_of, rule

_PERSON = one_of("P")
_NO_STOP = r"(?:[^.;!?{P}]|\.(?=[\w,)]))"
APPOSED = (
    r"(?: ?\([^)]*\))?(?: (?:again|too|there|online|in person))?"
    r"(?: (?:of|from|at|for|in|with|representing|on behalf of)(?: the)? [^,;.:({P}]{1,90}?)?"
    r"(?:,? (?:who|whose)\b|,(?: (?:along|together|alongside|as well as|with) [^;.]{1,120}?,"
    r"| [^;.{P}]{1,220}?,)?)?"
)
"""What may stand between a name and its verb: brackets, a body, an apposition, "who"."""
_TITLE_WORD = (
    r"(?:(?!(?:who|which|that|by|from|with|and|but|while|when|as|thank(?:ed|s)|than|"
    r"was|were|is|are|said|says|against|about|between|to)\b)(?![a-z]+ed\b)"
    r"[\w.'/&-]+,?|{INLCX}(?:'s)?,?)"
)
TITLE = rf"(?:{_TITLE_WORD} ){{0,10}}?"
"""The titles in front of a name: "the Deputy Minister of Energy of Fiji, Dr. "."""
_LINK = (
    r"(?:,|;|,? and|,? &|,? as well as|,? along with|,? alongside|,? together with|,? plus|,? with)"
)
AHEAD = (
    r"(?! (?:at|in|on|to|for|by)\b(?! {IC},))(?: (?:both|the likes of|include|including))?:? ?"
    rf"(?:with |from |by |for {{IC}}, )?{TITLE}({{P}})"
)
"""What may stand in front of the first of those enumerated, and the first."""
_FIRST = rule(AHEAD)
_NEXT = rule(
    rf"{_NO_STOP}{{0,200}}?{_LINK}(?: and)?(?:,? (?:from|for)(?: the)? {{ICX}},)? {TITLE}({{P}})"
)
_COORDINATED = rule(
    rf"(?: ?\([^)]*\))?(?: (?:of|from|at) [^,;.]{{1,90}}?)?(?:,[^;.]*?)?(?:,? and|,|,? &) {TITLE}"
)
_OBJECT = re.compile(
    r"\b(?:to|with|against|about|on|by|of|for|from|than|like|under|after|between|behind|thanked"
    r"|including|quoted|cited|via|invited|met|named after) (?:[A-Z][\w.]* )*$"
)
_REMEMBERED = re.compile(r"\b(?:silence|tribute|memory|prayer)\b")
_OTHER_CLAUSE = re.compile(
    r"\b(?:while|whereas|but|because|although)\b"
    r"|^(?:(?!\b(?:who|which|that|where)\b).)*?\b(?:was|were|held|said|took|had|will|featured|brought)\b"
)


def enumerated_after(text: str, at: int) -> list[str]:
    """Return the people whom a text enumerates from a place on: "the rector, X, and Y of A"."""
    match = _FIRST.match(text, at)
    if match is not None and _REMEMBERED.search(match.group()):
        return []
    found: list[str] = []
    while match is not None:
        found.append(match.group(1))
        at = match.end()
        match = _NEXT.match(text, at)
        if match is not None and _OTHER_CLAUSE.search(match.group()):
            break
    return found


def is_object(text: str, at: int) -> bool:
    """Return whether the name at this place follows a preposition and so is no subject."""
    return _OBJECT.search(text, max(0, at - 60), at) is not None


def coordinated_before(text: str, at: int) -> list[str]:
    """Return who share the verb of another: "X, dean of A, and Y, head of B, opened …"."""
    found: list[str] = []
    last = at
    for match in reversed(list(re.finditer(_PERSON, text[:at]))):
        if not _COORDINATED.fullmatch(text, match.end(), last):
            break
        found.append(match.group())
        last = match.start()
    joined = re.search(r" (?:and|&) ", text[last:at])
    return found if found and joined else []
