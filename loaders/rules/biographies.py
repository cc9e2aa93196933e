"""Posts that a biography tells: "He taught at X", "She also sits on Y", a line "Dean, Z"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.affiliations import clean_title, read_posts
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.masking import one_of, rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import passages
from govgraph.loaders.rules.reading import Reading

_WORKED = rule(
    r"({P})(?:,[^,]*,)? (?:\w+ ){0,3}?(?P<verb>taught|teach(?:es)?|worked|works?|served|serves?"
    r"|lectured|researched) (?:at|for|in|on|with)(?: the)? ({I})"
    r"(?P<as> as (?:an? |the |its )?(?P<title>[^.;,\ue000-\uf8ff]{3,60}))?"
)
_RAN = rule(
    r"({P})(?:,[^.;{P}]{0,100},)?(?:,? who)? (?:currently |now |also )?"
    r"(?P<verb>(?:co-)?(?:heads?|leads?|directs?|chairs?|runs?"
    r"|headed|led|directed|chaired|founded))(?: the| its)? ({I})"
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
_PRONOUN_POST = rule(
    r"(?:^|\(| and )(?:[Ss]he|[Hh]e|[Tt]hey) (?:also |now |currently |has also )*"
    r"(sits on|serves on|is an? \w*\s?member of|chairs|heads|leads|directs|advises"
    r"|teaches at|works at|works for)(?: the)? ({I})"
)
_VERB_ROLE = {
    "chairs": "chair",
    "heads": "head",
    "leads": "leader",
    "directs": "director",
    "advises": "adviser",
}


def posts_of_subject(reading: Reading) -> Iterator[Draft]:
    """ "Adjunct Professor, X" on a line of the page about a person."""
    person = reading.subject
    if person is None:
        return
    for passage in passages(reading):
        titled = POST_PATTERN.match(passage.text) and not re.search(one_of("P"), passage.text)
        if not passage.is_listed or not titled:
            continue
        for post in read_posts(passage.view, 0, listing=True):
            for char in post.orgs:
                mention = passage.view.mention(char)
                body, title = reading.body_of(mention, clean_title(post.title))
                if body:
                    yield Draft(
                        "subject-post",
                        person,
                        "AFFILIATED_WITH",
                        passage.span,
                        body,
                        role=title,
                        former=post.former,
                        antecedents=(person.first,),
                    )


def verb_posts(reading: Reading) -> Iterator[Draft]:
    """ "X heads the institute as its dean", "he taught at Y as an assistant professor"."""
    for passage in passages(reading):
        if passage.is_listed:
            continue
        for match in (*_WORKED.finditer(passage.text), *_RAN.finditer(passage.text)):
            chars = [g for g in match.groups() if g and len(g) == 1]
            person, body = (passage.named(c) for c in chars[:2])
            verb = match.group("verb")
            title = clean_title(match.group("title") or "") or _role_of(verb)
            if person and body:
                yield Draft(
                    "verb-post",
                    person,
                    "AFFILIATED_WITH",
                    passage.span,
                    body,
                    role=title,
                    former=verb in _PAST and "until" in passage.text.lower(),
                    occasion=passage.event,
                )


def _role_of(verb: str) -> str:
    """Return the role that a verb gives: "co-chairs" makes a co-chair."""
    shared = verb.startswith("co-") and verb not in _BECAME
    alone = verb.removeprefix("co-") if shared else verb
    role = _BECAME.get(alone) or _BECAME.get(f"{alone}s", "")
    return f"co-{role}" if shared and role else role


def pronoun_posts(reading: Reading) -> Iterator[Draft]:
    """ "She also sits on the advisory body": the last person named before the pronoun."""
    last: DocumentEntity | None = None
    for passage in passages(reading):
        for match in _PRONOUN_POST.finditer(passage.text):
            mentioned = passage.view.mentions_in(passage.text[: match.start()])
            before = [m for m in mentioned if m.kind is Kind.PERSON]
            person = reading.entity(before[-1]) if before else last
            body = passage.named(match.group(2))
            if person and body:
                verb = match.group(1)
                member = "member" if "on" in verb or "member" in verb else ""
                yield Draft(
                    "pronoun-post",
                    person,
                    "AFFILIATED_WITH",
                    passage.span,
                    body,
                    role=_VERB_ROLE.get(verb, member),
                    occasion=passage.event,
                )
        people = passage.mentions(Kind.PERSON)
        if people:
            last = reading.entity(people[-1])
