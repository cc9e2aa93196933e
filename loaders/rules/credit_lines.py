"""Lines that credit bodies without a colon: "Hosted by X with support from Y"."""

from __future__ import annotations

import re

from govgraph.loaders.rules.label_words import meaning
from govgraph.loaders.rules.layout import Kind
from govgraph.loaders.rules.line_forms import is_prose
from govgraph.loaders.rules.lines import Line
from govgraph.loaders.rules.outline import Outline

_CREDIT = re.compile(
    r"(?:^|,? (?:and )?)((?:(?:jointly|kindly|generously|together) )?"
    r"(?:(?:co-?)?(?:hosted|organi[sz]ed|convened|sponsored|funded)|supported) by"
    r"|in (?:partnership|cooperation|collaboration|association) with"
    r"|with (?:(?:the|kind|generous|financial) )*support (?:of|from))(?= )",
    re.I,
)
_GOES_ON = re.compile(
    r", (?:the|this|it|our|a|an|we)\b"
    r"|\b(?:is|are|was|were|will|has|have|took|takes|brings?|brought)\b"
)
_LONGEST = 300


def add_credits(outline: Outline, text: str, line: Line) -> bool:
    """Add whom a line such as "Hosted by X in partnership with Y" credits; tell whether it does.

    A clause in front of a sentence ("Hosted by X, the forum …") is running text.
    """
    body = text[line.start : line.end]
    found = list(_CREDIT.finditer(body))
    if not found or found[0].start() or len(body) > _LONGEST or is_prose(body):
        return False
    if _GOES_ON.search(body) or not body[found[0].end() :].strip():
        return False
    ends = [*(m.start() for m in found[1:]), len(body)]
    for match, end in zip(found, ends, strict=True):
        label = meaning(match.group(1))
        if label is None:
            continue
        at = line.start + match.start(1)
        outline.put_under(label, (at, line.start + match.end()))
        rest = line.start + match.end() + 1
        outline.add(Kind.LABEL, rest, line.start + end, line.indent)
    outline.end_label()
    return True
