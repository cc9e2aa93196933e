"""Headings inside a session, "Speakers", "Talks": those below them took part in that session."""

from __future__ import annotations

import re
from collections import Counter

from govgraph.loaders.rules.labels import MODERATOR, PANELIST, Label
from govgraph.loaders.rules.lines import Lines
from govgraph.loaders.rules.outline import Outline

_SITTING = (MODERATOR, PANELIST)
_MARKS = re.compile(r"[\W\d_]+")


def belongs_to_session(lines: Lines, index: int, outline: Outline, says: Label) -> bool:
    """Return whether a heading lists people of the titled session above rather than of all.

    Those who moderate or sit on a panel do; speakers do where the same heading stands in several
    sessions, where it is set in as deep as the session, or where its moderator is named above.
    """
    if not outline.in_session or says.relation != "PARTICIPATED_IN":
        return False
    if says in _SITTING or outline.label is MODERATOR:
        return True
    session = outline.units[outline.section]
    inside = 0 < session.indent <= lines[index].indent
    return inside or _words_of(lines)[_words(lines.body(index))] > 1


def _words_of(lines: Lines) -> Counter[str]:
    return Counter(_words(lines.body(i)) for i in range(len(lines)) if len(lines.body(i)) < 60)


def _words(body: str) -> str:
    return _MARKS.sub(" ", body).strip().lower()
