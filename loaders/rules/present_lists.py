"""Countries and bodies that a line counts among those who came: "Participants included A and B"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.masking import one_of, rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import passages
from govgraph.loaders.rules.reading import Reading

_CAME = (
    r"(?:participants|attendees|delegates|delegations|representatives|ministers|officials|experts"
    r"|guests|speakers|those present|(?:participating |represented )?(?:countries|states|economies"
    r"|governments|organi[sz]ations)|policy-?makers|regulators|parliamentarians|leaders|students"
    r"|practitioners|researchers|lawmakers|diplomats|professionals)"
)
_INCLUDED = (
    r"(?:included?|includes|including|came from|come from|came|were from|are from|hail(?:ed)? from"
    r"|were|are|travelled from|represented|comprised|attending were|present were)"
)
_TOLD = rule(
    rf"^\W*(?:[^.;:{{PIEC}}]{{0,60}}? )?(?i:{_CAME})\b(?P<gap>[^.;:{{PIEC}}]{{0,70}}?)"
    rf"(?i: {_INCLUDED}:?| ?:| from:) (?:the |those from |delegates from )?"
    r"(?P<all>{IC}.*)$"
)
_NEXT = re.compile(
    rf"{one_of('IC')}(?:\s*\([^()]*\))?(?P<gap>,? and (?:the )?|, (?:the )?|; ?|$|\.)"
)
_UNKNOWN = re.compile(
    r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}(?:, (?:and )?(?:the )?| and (?:the )?)"
)
"""An entry of the list that is not known to name anything."""
_NOT_THERE = re.compile(
    r"\b(?:not|never|absent|sign\w*|endors\w*|adopt\w*|join\w*|invit\w+ to join|member\w*"
    r"|partner\w*|support\w*|sponsor\w*|past|previous|former|coalition|network"
    r"|alliance|consorti\w+|group|examples?|project\w*|publish\w*|work\w* with)\b",
    re.IGNORECASE,
)
_PUT_NAMES = re.compile(r"\b(?:signed|endorsed|adopted|joined|ratified|backed|approved)\b")
"""Behind the list: who signs a text need not come."""
_OTHER = frozenset({"ENDORSED", "ORGANIZED", "SUPPORTED", "AFFILIATED_WITH", "INITIATED"})
_FEWEST = 2


def present_lists(reading: Reading) -> Iterator[Draft]:
    """Yield that those on such a line took part in the event that the line is about."""
    for passage in passages(reading):
        event = passage.event
        if event is None or (passage.label is not None and passage.label.relation in _OTHER):
            continue
        match = _TOLD.match(passage.text)
        if match is None or _NOT_THERE.search(passage.text[: match.start("all")]):
            continue
        if _PUT_NAMES.search(match["all"]):
            continue
        came = list(_enumerated(match["all"]))
        for char in came if len(came) >= _FEWEST else ():
            body = passage.named(char)
            if body is not None and body.kind in {Kind.COUNTRY, Kind.INSTITUTION}:
                yield Draft(
                    "present-in-list", body, "PARTICIPATED_IN", passage.span, event, role="attendee"
                )


def _enumerated(text: str) -> Iterator[str]:
    """Yield the names of an enumeration up to where it ends."""
    at = 0
    while (entry := _NEXT.match(text, at) or _UNKNOWN.match(text, at)) is not None:
        if entry.re is _NEXT:
            yield text[at]
        at = entry.end()
