"""Who is the subject of a verb, where asides and fronted phrases stand around it.

"A, which …, together with B, has convened": asides go, and so does what stands in front of the
clause. All of it works on masked text, in which every name is one character.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from govgraph.loaders.rules.actors import SUBJECT
from govgraph.loaders.rules.deeds import ADVERB
from govgraph.loaders.rules.masking import one_of

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


def subject_before(before: str) -> str:
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
