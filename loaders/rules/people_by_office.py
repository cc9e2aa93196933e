"""When an unknown chunk is a person, told by the office in front: "its Minister of Tides, X"."""

from __future__ import annotations

import re

from govgraph.loaders.rules.masking import one_of

_OFFICE = (
    r"(?:(?:[Pp]rime |[Dd]eputy |[Vv]ice[- ]|[Ff]oreign )*[Mm]inister|[Ss]ecretary of [Ss]tate"
    r"|[Cc]abinet [Ss]ecretary|[Aa]mbassador|[Pp]resident|[Cc]hancellor|[Pp]remier|[Ee]nvoy"
    r"|[Cc]ommissioner|[Gg]overnor|[Dd]irector(?:[- ][Gg]eneral)?|[Cc]hief [Ee]xecutive"
    r"|[Rr]ector|[Dd]ean|[Cc]hair(?:man|woman|person)?|[Dd]eputy|[Ss]ecretary[- ][Gg]eneral)"
)
_BEFORE = re.compile(
    rf"(?:\b(?:[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)|{one_of('IC')}'s?|{one_of('C')}) (?:[\w-]+ ){{0,3}}?"
    rf"{_OFFICE}(?: (?:of|for|in|to) [^.;(){one_of('PIE')[1:-1]}]{{1,80}}?)?, "
    r"(?:(?:Dr|Mr|Mrs|Ms|Prof|Hon|H\. ?E)\. )*$"
)
_AFTER = re.compile(
    r"(?:[,.;]|$| \(| and\b|'s? | (?:said|spoke|told|opened|led|was|is|has|gave|signed|came)\b)"
)


def person_in_office(before: str, after: str) -> bool:
    """Return whether the masked words before end in an office and a comma, its holder next."""
    return _BEFORE.search(before) is not None and _AFTER.match(after) is not None
