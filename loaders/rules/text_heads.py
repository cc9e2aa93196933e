"""Heads of texts and schemes that name none: parts of job titles, kinds of pages, plurals."""

from __future__ import annotations

from collections.abc import Sequence

from govgraph.loaders.heads import EVENT_HEADS
from govgraph.loaders.posts import POST_HEADS
from govgraph.loaders.rules.head_nouns import is_year
from govgraph.loaders.rules.name_words import NameWords
from govgraph.loaders.rules.tokens import Token
from govgraph.loaders.rules.wording import word_set

_PLURALS = word_set("""
    strategies policies plans frameworks networks laws bills projects programmes programs
    initiatives campaigns reports studies roadmaps agreements treaties partnerships alliances
    coalitions papers assessments surveys reviews
""")
"""Several of a kind are no text of their own: "National AI Strategies"."""
_PAGES = word_set("""
    program programme report agenda plan summary outcomes notes handbook guide brochure
""")
_ASKED_FOR = word_set("""
    papers reviewers proposals applications abstracts nominations participation submissions
    contributions speakers volunteers posters tenders evidence interest participants projects
""")
_AWARDS = word_set("""
    award awards prize prizes scholarship scholarships
""")
_OF_STUDY = word_set("""
    graduate undergraduate postgraduate doctoral phd ph.d master masters master's degree bachelor
    bachelor's honors honours mba msc
""")
"""What a programme of studies is for, no scheme: "Graduate Program in Reef Law"."""
_POSTS = word_set("""
    architect leader manager officer lead director coordinator analyst specialist advisor adviser
    assistant associate fellow engineer areas
""")
_EVENT_WORDS = frozenset(h.lower() for h in EVENT_HEADS) | {"event", "full", "final", "draft"}


def names_no_text(tokens: Sequence[Token], first: int, last: int, head: int) -> bool:
    """Return whether what a text's head heads is no text: a prize, a kind of page, several."""
    noun = tokens[head].text.lower()
    if noun in _AWARDS or (noun in _PLURALS and last == head):
        return True
    before = {t.text.lower() for t in tokens[first:head]}
    plain = {w for w in before if not is_year(w)}
    if noun in {"program", "programme"} and before & _OF_STUDY:
        return True
    if noun in _PAGES and last == head and before and plain <= _EVENT_WORDS:
        return True
    behind = [t.text.lower() for t in tokens[head + 1 : head + 3]]
    return noun == "call" and len(behind) == 2 and behind[0] == "for" and behind[1] in _ASKED_FOR


def in_job_title(words: NameWords, last: int) -> bool:
    """Return whether a post follows: "Network Architect", "Policy Manager"."""
    after = words.text(last + 1)
    return after[:1].isupper() and (after.lower() in POST_HEADS or after.lower() in _POSTS)
