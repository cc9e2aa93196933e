"""People of a sentence set off by semicolons, each with a body: "X, A; Y, dean of B; and Z, C"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.masking import rule
from govgraph.loaders.rules.passage import prose_of
from govgraph.loaders.rules.reading import Reading

_WITH_BODY = rule(r"(?:^|[;:,]|\band|\b[a-z]+) ?({P}), (?:the )?({I})(?= ?(?:;|[.!]?$))")


def people_between_semicolons(reading: Reading) -> Iterator[Draft]:
    """ "X, A; Y, B; and Z, C": the semicolon shows that the comma ties a body to a person."""
    for passage in prose_of(reading):
        text = passage.text.rstrip()
        if not re.search(r"\w[^;]*;", text):
            continue
        for match in _WITH_BODY.finditer(text):
            person, body = passage.named(match.group(1)), passage.named(match.group(2))
            if person and body and ";" in text[max(0, match.start() - 200) : match.end() + 1]:
                yield Draft("between-semicolons", person, "AFFILIATED_WITH", passage.span, body)
