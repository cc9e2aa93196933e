"""Who spoke, told by the title of a page that is the text of a speech."""

from __future__ import annotations

from collections.abc import Iterator

from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.masking import rule
from govgraph.loaders.rules.passage import passages
from govgraph.loaders.rules.reading import Reading

_SPEECH_BY = rule(
    r"\b(?P<kind>(?i:speech|remarks|address|keynote(?: \w+)?|statement|lecture|talk))"
    r" (?i:by|from|of)(?: [\w.,’'&-]+){0,12}? ({P})"
)
_TITLE_LINES = 3


def titled_speeches(reading: Reading) -> Iterator[Draft]:
    """ "Remarks by the Minister, X, at the Reef Congress": X spoke there."""
    if reading.main is None:
        return
    for passage in passages(reading):
        if passage.index >= _TITLE_LINES:
            return
        match = _SPEECH_BY.search(passage.text)
        person = passage.named(match.group(2)) if match else None
        if match and person:
            keynote = match["kind"].lower().startswith("keynote")
            yield Draft(
                "titled-speech",
                person,
                "PARTICIPATED_IN",
                passage.span,
                reading.main,
                role="keynote" if keynote else "speaker",
            )
