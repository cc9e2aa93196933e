"""What only sounds like the name of an event: kinds of slots, phrases of verbs, stretches of time.

"Parallel Panel" and "Coffee Reception" say what is going on at some hour, "Held at the Reef
Forum" what is told of another event, "a leading Conference on AI" that there are several.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from govgraph.graph.statement import Span
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.wording import TOPIC_ACRONYMS, word_set

_OF_SLOTS = word_set("""
    parallel concurrent simultaneous breakout breakouts plenary opening closing welcome welcoming
    main morning afternoon evening final poster networking coffee tea
    gala general technical oral contributed interactive hands-on project internal team group online
    virtual hybrid optional a b c d i ii iii iv v and & the of
""")
_SLOTS = word_set("""
    panel panels workshop workshops session sessions track tracks talks reception dinner lunch
    luncheon discussion discussions break stream streams plenary
""")
_TOLD_OF = re.compile(
    r"(?:Co-?(?:[Hh]eld|[Ll]ocated|[Hh]osted|[Oo]rgani[sz]ed)|Held|Hosted|Organi[sz]ed|Convened"
    r"|Presented|Sponsored|Supported|Funded|Taking [Pp]lace|In (?:[Cc]onjunction|[Pp]artnership"
    r"|[Cc]ooperation|[Cc]ollaboration)|Together|Alongside|Part of)"
    r"(?: (?:in|at|by|with|on|during|alongside|the|of|as|part|from|conjunction)\b)*"
)
_DOING = re.compile(
    r"(?:(?:Co-)?(?:[Oo]rgani[sz]ing|[Hh]osting|[Cc]onvening|[Pp]resenting|[Ss]ponsoring)"
    r"|Announcing|Introducing|Launching|Attending|Joining|Celebrating|Remembering|Planning"
    r"|Preparing(?: for)?|Inviting|Visiting|Covering|Recapping|Reflecting on|Returning to"
    r"|Speaking at|Inside|Register(?: now)? for|Registration for|Join(?: us)?(?: at| for| in)?"
    r"|Sign up for|Apply (?:to|for)|Save the [Dd]ate(?: for)?|Welcome to|Submit to)"
    r"(?: (?:the|our|an?|its|this))? (?=[A-Z\d])"
)
"""What a headline says that somebody does with the event that it names."""
_OF_SEVERAL = re.compile(
    r"\b(?:an?|any|each|every|some|other) (?:[\w-]+ )?(?:major|leading|top|top-tier|prestigious"
    r"|similar|future|relevant|potential|dedicated|typical|proper|recent|upcoming) $"
)
_GATHERED = r"(?:conference|summit|forum|gathering|meeting|event|workshop|symposium|congress)"
_IS = re.compile(
    r"^(?:This|It|The (?:[a-z-]+ )?(?:conference|summit|forum|gathering|meeting|event|workshop"
    r"|symposium|congress))(?: [^.;]{0,40}?)? (?:is|was|will be|became|marks|marked) (?:also )?the "
    r"(?:[^.;]*\band (?:also )?the )?$"
)
"""What opens a sentence that says what kind of gathering its subject is."""
_WORD = re.compile(r"[^\W\d_]{3,}")
_TIMES = word_set("am pm gmt utc cet cest bst est edt pst day session track panel")
_SITTING_OF_STATE = re.compile(
    r"(?:[6-9]\d|1\d\d)(?:st|nd|rd|th) Congress(?: of the United States)?"
)
"""The years for which the lower and upper house of a state are elected."""


_BY_LINE = re.compile(
    r"(?:Zoom|(?:Microsoft |MS )?Teams|Webex|Google Meet|Skype|Virtual|Online|Video)"
    r"(?: (?:Virtual|Online|Video|Web))? (?:Conference|Meeting|Webinar|Call|Event|Session)"
)
"""The means by which people meet."""


def without_no_events(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[list[Mention]]:
    """Return the mentions without events that are none, and without verbs before the others."""
    named = {m.name for mentions in found for m in mentions if m.names_event}
    return [
        [kept for m in mentions for kept in _instead(text, unit, m, len(named) > 1)]
        for unit, mentions in zip(units, found, strict=True)
    ]


def _instead(text: str, unit: Unit, mention: Mention, several: bool) -> Sequence[Mention]:
    """Return what stands for a mention: itself, what is left of it, or the names in it."""
    if several and mention.names_event and _said_of_another(text, unit, mention):
        return mention.inner
    kept = _kept(text, unit, mention)
    return () if kept is None else (kept,)


def _kept(text: str, unit: Unit, mention: Mention) -> Mention | None:
    if mention.kind is not Kind.EVENT or mention.referring:
        return mention
    if only_sounds(mention.name) or _one_of_several(text, unit, mention):
        return None
    told = _TOLD_OF.match(mention.name)
    if told is not None:
        return None if not mention.name[told.end() :].strip() else _behind(text, mention, told)
    doing = _DOING.match(mention.name) if unit.kind is not UnitKind.SENTENCE else None
    return _behind(text, mention, doing) if doing is not None else mention


def only_sounds(name: str) -> bool:
    """Return whether a name holds nothing but the kind of a slot, a time, or a term of office."""
    words = [w.lower() for w in re.findall(r"[^\W_]+(?:[-’'][^\W_]+)*|&", name)]
    slot = bool(words) and words[-1] in _SLOTS and set(words) <= _OF_SLOTS | _SLOTS
    timed = re.search(r"\d[:.h]\d\d", name) is not None
    plain = {w.lower() for w in _WORD.findall(name)} <= _TIMES
    held = _SITTING_OF_STATE.fullmatch(name) or _BY_LINE.fullmatch(name)
    return slot or (timed and plain) or held is not None


def _one_of_several(text: str, unit: Unit, mention: Mention) -> bool:
    """Return whether an article and "major" say that a conference on a topic is any of them."""
    behind = [w for w in mention.name.split() if w[:1].isupper()]
    plain = len(behind) == 2 and behind[1] in TOPIC_ACRONYMS
    before = text[max(unit.start, mention.span.start - 40) : mention.span.start]
    return plain and _OF_SEVERAL.search(before) is not None


def _said_of_another(text: str, unit: Unit, mention: Mention) -> bool:
    """Return whether "the first conference on reefs" is what a gathering is said to be."""
    front = re.match(r"(?:[a-z-]+ )+", mention.name + " ")
    head = front is not None and re.search(rf"\b{_GATHERED} ", front.group()) is not None
    before = text[unit.start : mention.span.start]
    return head and _IS.search(before) is not None


def _behind(text: str, mention: Mention, front: re.Match[str]) -> Mention | None:
    """Return an event without the words before its name, or None where they are no name."""
    start = mention.span.start + front.end()
    start += len(text[start : mention.span.end]) - len(text[start : mention.span.end].lstrip())
    span = Span(start, mention.span.end)
    if text[mention.span.start : mention.span.end] != mention.name or span.start >= span.end:
        return None
    extent = Span(span.start, mention.extent.end)
    return replace(mention, span=span, extent=extent, name=span.cut(text), aliases=())
