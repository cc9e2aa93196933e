"""One kind for each name of a page, though one sentence has it as a scheme, others as a body."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from govgraph.loaders.rules.mention import Kind, Mention

_EITHER = frozenset({Kind.INSTITUTION, Kind.INITIATIVE})
_ARTICLE = re.compile(r"^the ", re.IGNORECASE)


def one_kind_each(found: Sequence[Sequence[Mention]]) -> list[list[Mention]]:
    """Return the mentions with each name as what it is most often: a body, if it is even."""
    counts: dict[str, Counter[Kind]] = {}
    for mention in (m for mentions in found for m in mentions if _told(m)):
        counts.setdefault(_form(mention), Counter())[mention.kind] += 1
    kinds = {
        form: Kind.INITIATIVE if n[Kind.INITIATIVE] > n[Kind.INSTITUTION] else Kind.INSTITUTION
        for form, n in counts.items()
        if len(n) > 1
    }
    return [
        [
            replace(m, kind=kinds[_form(m)]) if _told(m) and _form(m) in kinds else m
            for m in mentions
        ]
        for mentions in found
    ]


def _told(mention: Mention) -> bool:
    return mention.kind in _EITHER and " " in mention.name and not mention.referring


def _form(mention: Mention) -> str:
    return _ARTICLE.sub("", mention.name).lower()
