"""What stands around a name and says nothing new: its form in another script, a flag."""

from __future__ import annotations

import re
from dataclasses import replace

from govgraph.graph.statement import Span
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention

FLAG = "\U0001f1e6-\U0001f1ff"
"""The range of the letters that flags are written with."""
FLAGS = "".join(chr(c) for c in range(0x1F1E6, 0x1F200))
_OTHER = (
    r"\u0370-\u03ff\u0400-\u058f\u0590-\u077f\u0900-\u10ff\u1780-\u17ff"
    r"\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
)
_WORDS = rf"[{_OTHER}]+(?:[ ·・•.-][{_OTHER}]+)*"
_AGAIN = re.compile(rf" ?[(（]{_WORDS}[)）]| {_WORDS}(?=[\s,.;:)]|$)")
_NAMED = frozenset({Kind.PERSON, Kind.INSTITUTION, Kind.INITIATIVE, Kind.EVENT})


def with_other_script(text: str, unit: Unit, mention: Mention) -> Mention:
    """Return the mention with its name in another script: "Lee Min-ho (이민호)"."""
    again = _AGAIN.match(text, mention.extent.end, unit.end)
    if again is None or mention.kind not in _NAMED or not mention.name.isascii():
        return mention
    return replace(mention, extent=Span(mention.extent.start, again.end()))
