"""Labels of people without a colon: "Chair Jane Porter, Tinn Institute", "WHO: Jane Porter"."""

from __future__ import annotations

import re

from govgraph.loaders.rules.headings import line_label
from govgraph.loaders.rules.label_words import meaning
from govgraph.loaders.rules.labels import PANELIST, SPEAKER, Label
from govgraph.loaders.rules.line_forms import is_prose
from govgraph.loaders.rules.lines import Lines

_ROLE = re.compile(
    r"(?P<role>(?:co-?chairs?|chairs?|chaired by|moderators?|moderated by|moderation|panel"
    r"|panel(?:l?ists?)|speakers?|discussants?|facilitators?|facilitated by|hosts?|host"
    r"|commentators?|presenters?|keynote(?: speakers?)?|rapporteurs?|respondents?|lecturers?"
    r"|introduction(?: by)?|welcome(?: by)?))"
    r"(?:[ \t]{2,}|\t+| )(?=(?:(?:Prof|Dr|Mr|Mrs|Ms|Amb|Sir|Dame|H\.E)\b\.? ?)*"
    r"(?-i:[^\W\d_a-z][\w.’'-]*) (?:(?:de|da|von|van|der|den|al|bin|el|la|le|dos|di) )*"
    r"(?-i:[^\W\d_a-z][\w.’'-]*))",
    re.IGNORECASE,
)
_NEAR = 3
"""Lines around one in which the other people of a session are labelled."""
_NEWS = re.compile(r"\W*(?:what|when|where)\s*:", re.IGNORECASE)
_WHO = re.compile(r"\W*who\s*:\W*", re.IGNORECASE)


def bare_role(lines: Lines, index: int) -> tuple[Label, int] | None:
    """Return the label that a line opens with where no colon stands behind it, and its length.

    Another such line has to be near: "Chair Jane Porter" above "Panel Otto Berg; Ana Lind". "WHO:"
    labels those who speak where "WHAT:" and "WHEN:" open other lines.
    """
    body = lines.body(index)
    who = _WHO.match(body)
    if who is not None:
        asked = {m.group().strip(" :*").lower() for m in _asked(lines)}
        return (SPEAKER, who.end()) if len(asked) > 1 else None
    role = _ROLE.match(body)
    if role is None or _is_sentence(body) or not _labelled_near(lines, index, role["role"]):
        return None
    known = meaning(role["role"]) if role["role"].lower() != "panel" else PANELIST
    return (known, role.end()) if known is not None and known.relation else None


def _is_sentence(body: str) -> bool:
    return is_prose(body) and (body.endswith(".") or "; " not in body)


def _asked(lines: Lines) -> list[re.Match[str]]:
    found = (_NEWS.match(lines.body(i)) for i in range(len(lines)))
    return [m for m in found if m is not None]


def _labelled_near(lines: Lines, index: int, role: str) -> bool:
    """Return whether a line near by opens with another role."""
    around = range(max(0, index - _NEAR), min(len(lines), index + _NEAR + 1))
    return any(_other_role(lines.body(i), role) for i in around if i != index)


def _other_role(body: str, role: str) -> bool:
    bare = _ROLE.match(body)
    if bare is not None:
        return bare["role"].lower() != role.lower() and not _is_sentence(body)
    label = line_label(body)
    return label is not None and label[0].relation == "PARTICIPATED_IN"
