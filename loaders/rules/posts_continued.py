"""Posts that a sentence goes on to give its subject: "X holds a chair at A, is director of B"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.affiliations import clean_title, read_posts
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.masking import one_of, rule
from govgraph.loaders.rules.passage import Passage, prose_of
from govgraph.loaders.rules.reading import Reading

_PERSON = re.compile(one_of("P"))
_SUBJECT = rule(
    r"^(?:[^.;{PIEN}]{0,40}, )?(?:(?:Prof(?:essor)?|Dr|Mrs?|Ms|Sir|Dame)\.? )*({P})[ ,'(]"
)
_GOES_ON = re.compile(
    r"(?:,|;|,? and|,? but)(?: (?:she|he|they))? (?P<once>(?:(?:also|currently|now|previously"
    r"|formerly|then|later|earlier|still|concurrently) )*)(?:is|am|serves as|serving as"
    r"|became|works as|acts as|remains|(?:has|have) (?:also )?(?:been|served as)"
    r"|(?P<past>was|served as|worked as|acted as|had been))(?: (?:also|currently|now|both|as))? "
)
_ONCE = re.compile(r"previously|formerly|earlier")


def continued_posts(reading: Reading) -> Iterator[Draft]:
    """ "X holds a chair at A, is director of B and was formerly dean of C"."""
    for passage in prose_of(reading):
        subject = _SUBJECT.match(passage.text)
        for match in _GOES_ON.finditer(passage.text, subject.end()) if subject else ():
            between = passage.text[subject.end() : match.start()] if subject else ""
            if subject and not _PERSON.search(between):
                yield from _posts(passage, subject.group(1), match)


def _posts(passage: Passage, char: str, match: re.Match[str]) -> Iterator[Draft]:
    person = passage.named(char)
    past = _ONCE.search(match["once"]) is not None
    for post in read_posts(passage.view, match.end(), listing=False) if person else ():
        for org in post.orgs:
            body, title = passage.reading.body_of(
                passage.view.mention(org), clean_title(post.title)
            )
            if person and body and not post.unit_first:
                yield Draft(
                    "continued-post", person, "AFFILIATED_WITH", passage.span, body,
                    role=title, former=post.former or past, occasion=passage.event,
                )  # fmt: skip
