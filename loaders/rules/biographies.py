"""Pages about one person: posts without the name, "He taught at X", "She is a fellow of Y"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.graph.statement import Span
from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.affiliations import clean_title, read_posts
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.layout import LISTING
from govgraph.loaders.rules.masking import one_of, rule
from govgraph.loaders.rules.reading import Reading


def posts_of_subject(reading: Reading) -> Iterator[Draft]:
    """ "Adjunct Professor, X" on a line of the page about a person."""
    person = reading.subject
    if person is None:
        return
    for index, (unit, view) in enumerate(zip(reading.units, reading.masked, strict=True)):
        if (
            unit.kind not in LISTING
            or re.search(one_of("P"), view.text)
            or not POST_PATTERN.match(view.text)
        ):
            continue
        for post in read_posts(view, 0, listing=True):
            for char in post.orgs:
                body, title = reading.body_of(view.mention(char), clean_title(post.title))
                if body:
                    yield Draft(
                        "subject-post",
                        person,
                        "AFFILIATED_WITH",
                        Span(unit.start, unit.end),
                        body,
                        role=title,
                        former=post.former,
                        antecedents=(person.first,),
                    )


_WORKED = rule(
    r"({P})(?:,[^,]*,)? (?:\w+ ){0,3}?(?P<verb>taught|teaches|worked|works|served|serves"
    r"|lectured|researched) (?:at|for|in|on|with)(?: the)? ({I})"
    r"(?P<as> as (?:an? |the |its )?(?P<title>[^.;,\ue000-\uf8ff]{3,60}))?"
)
_RAN = rule(
    r"({P})(?:,? who)? (?:currently |now |also )?(?P<verb>heads|leads|directs|chairs|runs"
    r"|headed|led|directed|chaired|founded|co-founded)(?: the| its)? ({I})"
    r"(?: as (?:its |the |an? )?(?P<title>[\w -]{3,40}))?"
)
_BECAME = {
    "heads": "head",
    "leads": "head",
    "directs": "director",
    "chairs": "chair",
    "runs": "head",
    "headed": "head",
    "led": "head",
    "directed": "director",
    "chaired": "chair",
    "founded": "founder",
    "co-founded": "co-founder",
}
_PAST = frozenset(
    {"taught", "worked", "served", "lectured", "researched", "headed", "led", "directed", "chaired"}
)


def verb_posts(reading: Reading) -> Iterator[Draft]:
    """ "X heads the institute as its dean", "he taught at Y as an assistant professor"."""
    for index, (unit, view) in enumerate(zip(reading.units, reading.masked, strict=True)):
        if unit.kind in LISTING:
            continue
        for pattern, titles in ((_WORKED, {}), (_RAN, _BECAME)):
            for match in pattern.finditer(view.text):
                chars = [g for g in match.groups() if g and len(g) == 1]
                person, body = (reading.entity(view.mention(c)) for c in chars[:2])
                verb = match.group("verb")
                title = clean_title(match.group("title") or "") or titles.get(verb, "")
                if person and body:
                    yield Draft(
                        "verb-post",
                        person,
                        "AFFILIATED_WITH",
                        Span(unit.start, unit.end),
                        body,
                        role=title,
                        former=verb in _PAST and "until" in view.text.lower(),
                        occasion=reading.scope[index],
                    )
