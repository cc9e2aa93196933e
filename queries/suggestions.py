"""Names that resemble one that is not known."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from govgraph.graph.identity import normal_form

_RUN = 3
"""A shorter run of letters in common is chance."""
_COMPARED = 20_000
"""Comparing takes about 20 µs a name; beyond this many, only names that share a word count."""


def closest(name: str, known: Iterable[str], count: int = 5) -> list[str]:
    """Return up to `count` of the known names, those that share words or spelling first."""
    folded = {form: normal_form(form) for form in known}
    wanted = normal_form(name)
    words = set(wanted.split())
    sharing = [form for form, text in folded.items() if words & set(text.split())]
    pool = list(dict.fromkeys(sharing + list(folded)))[:_COMPARED]

    def likeness(form: str) -> float:
        text = folded[form]
        matcher = difflib.SequenceMatcher(None, wanted, text)
        runs = sum(block.size for block in matcher.get_matching_blocks() if block.size >= _RUN)
        contained = 0.9 * runs / max(len(wanted), 1)
        return max(matcher.ratio(), contained) + 0.5 * len(words & set(text.split())) / max(
            len(words), 1
        )

    scored = sorted(((likeness(form), form) for form in pool), key=lambda pair: (-pair[0], pair[1]))
    return [form for score, form in scored[:count] if score >= 0.5]
