"""Events whose topic is itself a name: "Ministers' Meeting on the Dunlin Process"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from govgraph.graph.statement import Span
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.wording import word_set

_ON = re.compile(r" (?:on|about)(?: the)? ")
_GATHERINGS = word_set("""
    meeting dialogue roundtable workshop conference summit forum consultation consultations seminar
    webinar briefing hearing symposium convening colloquium dialogues
""")


def with_named_topics(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions with events grown over the text that they are "on"."""
    found = list(mentions)
    for index, (event, topic) in enumerate(pairwise(mentions)):
        if event.kind is not Kind.EVENT or topic.kind is not Kind.INITIATIVE or topic.referring:
            continue
        between = text[event.extent.end : topic.span.start]
        if event.head not in _GATHERINGS or event.referring or not _ON.fullmatch(between):
            continue
        span = Span(event.span.start, topic.span.end)
        found[index] = replace(
            event,
            span=span,
            extent=Span(event.span.start, topic.extent.end),
            name=span.cut(text),
            aliases=(*event.aliases, event.name),
            inner=(*event.inner, topic),
        )
    return found
