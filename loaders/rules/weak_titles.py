"""Events that only a long title names, where the text takes them up: "This march", "the event".

"Tinn Rally at the Harbour – 3 May, Oslo": the capitals of a headline prove little, but the text
that goes on with "this rally" tells what the title named.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.name_forms import core_of_event

_FRONT = re.compile(r"(?:\W|[Tt]he |[Aa]n? |\d+(?:st|nd|rd|th) )*")
_AT = re.compile(r" (?:at|during|from) (?:the |our |this year[’']s )?$")
_GOES_ON = (
    r"(?=[,.;:]|$| (?:is|was|will|has|had|are|were|also|featured?s?|brought|brings|took|takes|aims"
    r"|included?s?|opened|opens|gathered|gathers|began|ended|comes|came|follows|caps|marks|marked"
    r"|focused|drew|attracted|convened|convenes|explored|explores|offers|seeks|ran|runs)\b)"
)
_OPENING = 14
"""Units of a page in which its text takes its title up."""
_FEWEST_WORDS = 2


def with_title_taken_up(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[list[Mention]]:
    """Return the mentions with the event of the title as one for sure, if the text goes on so."""
    current = [list(mentions) for mentions in found]
    if not units or units[0].kind is not UnitKind.HEADING:
        return current
    event = next((m for m in current[0] if _opens_title(text, units[0], m)), None)
    if event is None or any(_same(event, m) for ms in current for m in ms):
        return current
    if _taken_up(text, units[1:_OPENING], event, current):
        sure = replace(event, weak=False)
        current[0] = [sure if m is event else m for m in current[0]]
    return current


def _opens_title(text: str, unit: Unit, mention: Mention) -> bool:
    opens = _FRONT.fullmatch(text, unit.start, mention.span.start) is not None
    closes = mention.span.end == unit.end and _AT.search(text, unit.start, mention.span.start)
    named = mention.kind is Kind.EVENT and mention.weak and not mention.referring
    return named and (opens or closes is not None) and len(mention.name.split()) >= _FEWEST_WORDS


def _same(event: Mention, other: Mention) -> bool:
    """Return whether the text names an event for sure that has all words of the title's own."""
    return other.names_event and set(core_of_event(event.name)) <= set(core_of_event(other.name))


def _taken_up(
    text: str, units: Sequence[Unit], event: Mention, found: Sequence[Sequence[Mention]]
) -> bool:
    """Return whether a sentence speaks of "this march", or of "the march" where it is the only."""
    head = re.escape(event.head)
    rivals = any(m.names_event and m.head == event.head for mentions in found[1:] for m in mentions)
    lone = not any(m.names_event for ms in found[1:8] for m in ms)
    own = rf"(?:[Tt]his(?: year[’']s)?|[Oo]ur) (?:[\w-]+ ){{0,2}}(?:{head}|event){_GOES_ON}"
    plain = rf"[Tt]he (?:[a-z-]+ )?(?:{head}{'|event' if lone else ''}){_GOES_ON}"
    pattern = re.compile(rf"\b(?:{own}{'' if rivals else '|' + plain})")
    return any(
        unit.kind is UnitKind.SENTENCE and pattern.search(text, unit.start, unit.end) is not None
        for unit in units
    )
