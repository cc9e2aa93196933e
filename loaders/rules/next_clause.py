"""Where an enumeration of actors ends because the last of them is the subject of what follows.

"It was organised by A; B gave its support", "It was hosted by A and C, and B paid for it": B did
not organise or host. Without the comma or semicolon B belongs to the others.
"""

from __future__ import annotations

import re

from govgraph.loaders.rules.masking import one_of

_ADVERBS = r"(?: (?:also|then|both|in turn|generously|kindly|again|later|now|jointly|all))*"
_FINITE = (
    r"(?:has|have|had|will|would|is|are|was|were|gave|gives?|lent|lends?|paid|pays?|took|takes?"
    r"|made|makes?|stood|stands?|came|comes?|brought|brings?|did|does|acts?|acted|serves?|served"
    r"|helps?|helped|contributed|joined"
    r"|(?!(?:based|held|led|run|headed|headquartered|represented)\b)\w+(?:ed|es|s)"
    rf"(?= (?:it|the|its|this|their|an?|funding|money|support|financial|{one_of('EN')})))"
)
_VERB_FOLLOWS = re.compile(rf"{_ADVERBS} {_FINITE}\b")
_LAST_CLAUSE = re.compile(r"(?:[;:] ?(?:and |while |but )?|, (?:and|while|whereas|but) )(?!.*[;:])")


def without_next_subject(text: str, end: int, actors: str) -> str:
    """Return `actors`, which end at `end`, without the subject of the clause that follows them."""
    if not _VERB_FOLLOWS.match(text, end):
        return actors
    breaks = [*_LAST_CLAUSE.finditer(actors)]
    return actors[: breaks[-1].start()] if breaks else actors
