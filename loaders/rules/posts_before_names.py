"""Lines of a list that put body and post before the name: "Lind Bank chief economist Jane Roe"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.affiliations import clean_title
from govgraph.loaders.rules.bodies_before_posts import HONOUR
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.masking import rule
from govgraph.loaders.rules.passage import passages
from govgraph.loaders.rules.reading import Reading

_LINE = rule(
    rf"^\W*(?:[Tt]he )?(?P<front>(?:{{I}}(?:'s?)? [^{{PIEC}};:|.()]{{2,70}}?)+)"
    rf"(?<= ){HONOUR}(?P<who>{{P}})"
)
_SEGMENT = rule(r"(?P<body>{I})(?:'s?)? (?P<title>[^{PIEC};:|]{2,70})")
_LEAD = re.compile(r"(?:,? (?:and|&)(?: the)?|,)? *$")


def posts_before_names(reading: Reading) -> Iterator[Draft]:
    """Yield the posts of lines that name the body first, then the post, then its holder."""
    for passage in passages(reading):
        match = _LINE.match(passage.text) if passage.is_listed else None
        person = passage.named(match["who"]) if match else None
        if match is None or person is None:
            continue
        for segment in _SEGMENT.finditer(match["front"]):
            title = _LEAD.sub("", segment["title"])
            body = passage.named(segment["body"])
            if body is not None and POST_PATTERN.search(title):
                yield Draft(
                    "post-before-name", person, "AFFILIATED_WITH", passage.span, body,
                    role=clean_title(title), occasion=passage.event,
                )  # fmt: skip
