"""Gatherings that a page describes without naming them: "an in-person workshop on data rights"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from govgraph.graph.statement import Span
from govgraph.loaders.rules.event_titles import plain_title
from govgraph.loaders.rules.gathering_words import ABOUT, ADJECTIVES, BEHIND, GATHERING, TOLD
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.rival_events import at_larger, rivalled
from govgraph.loaders.rules.wording import word_set

_HELD = (
    r"(?:hold|held|holding|host(?:s|ed|ing)?|co-?host(?:s|ed)?|organi[sz](?:es?|ed|ing)"
    r"|(?:co-?)?conven(?:es?|ed|ing)"
    r"|co-?organi[sz]ed|r[au]n|staged?|join(?:s|ed)?|attend(?:s|ed|ing)?|took part in|take part in"
    r"|participat(?:e|ed|ing) in|invit(?:es?|ed) (?:you )?to|spoke at|speak at|gathered (?:for|at)"
    r"|met (?:for|at)|deliver(?:s|ed)|facilitat(?:es?|ed)|conduct(?:s|ed)|came together (?:for|at)"
    r"|celebrat(?:es|ed)|mark(?:s|ed)|during|at"
    r"|(?:play(?:s|ed)|was|is|acted as|served as) host to|inaugurat(?:es|ed)|kick(?:s|ed) off"
    r"|address(?:es|ed)|chair(?:s|ed)|led)"
)
_WHERE = r"(?:(?:in|at) (?:the )?(?-i:[A-Z])[\w.’'-]*(?: (?-i:[A-Z])[\w.’'-]*){0,3},? )?"
"""Where, told between the verb and the gathering: "convened in Oslo a side event"."""
_INTRODUCED = re.compile(
    rf"\b{_HELD} {_WHERE}(?P<article>an?|the|its|our|their) (?P<name>{ADJECTIVES}{GATHERING})"
    rf"{ABOUT}(?![\w-])",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    rf"\b(?P<article>[Aa]n?|[Tt]he|[Oo]ur|[Tt]his year[’']s) (?P<name>{ADJECTIVES}{GATHERING})"
    rf"{ABOUT}(?={BEHIND})"
)
_HEADLINED = re.compile(
    rf"(?P<article>(?:An? |The )?)(?P<name>{ADJECTIVES}{GATHERING}){ABOUT}"
    r"(?= (?:was |is |successfully )*(?:held|hosted|organi[sz]ed|convened|takes|took|concludes"
    r"|opens|kicks|begins|launched|inaugurated) )",
    re.IGNORECASE,
)
_HAS_HELD = re.compile(
    r"\b(?:co-?)?(?:hosted|organi[sz]ed|convened|held|ran|staged) (?:an?|our|their|its) "
)
UNREAL = re.compile(
    r"\b(?:not|n[’']t|never|cancel\w*|postpone\w*|if|could|should|would|might|propos\w*"
    r"|call\w* for)\b"
)
_JUST_NOW = re.compile(
    r"\b(?:recently|today|yesterday|last (?:week|month)|this (?:week|month)|earlier this)\b"
)
_OPENING = 3
"""Units of a page in which its news stands."""
_MEALS = ("dinner", "lunch", "breakfast")
_OUTDOORS = frozenset({"march", "protest", "demonstration", "rally", "vigil"})
"""What a page's title tells of rather than names."""
_WHEN_OR_WHERE = frozenset({Kind.DATE, Kind.PLACE, Kind.COUNTRY})


def unnamed_gathering(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> tuple[int, Mention] | None:
    """Return the gathering that a page is about, where its beginning names no event for it."""
    for index, unit in enumerate(units[:10]):
        heading = unit.kind is UnitKind.HEADING and index < 2
        if not heading and unit.kind is not UnitKind.SENTENCE:
            continue
        dated = [m for m in found[index] if m.kind in _WHEN_OR_WHERE]
        told_when = bool(dated)
        if not dated and index and units[index - 1].paragraph == unit.paragraph:
            dated = [m for m in found[index - 1] if m.kind in _WHEN_OR_WHERE]
        near = bool(dated) or any(m.kind in _WHEN_OR_WHERE for m in _around(found, index))
        was_held = _HAS_HELD.search(text, unit.start, unit.end) is not None
        near = near or (index <= _OPENING + 3 and was_held)
        near = near or (index <= _OPENING and at_larger(text, unit, found[index]))
        if not heading and not near and not _is_news(text, units, index):
            continue
        early = sum(u.kind is UnitKind.SENTENCE for u in units[:index]) <= _OPENING
        mention = _described(text, unit, found[index], dated, told_when and early)
        if mention is None:
            continue
        if rivalled(text, units, found, index, mention, told_when and not heading):
            return None
        title = plain_title(text, units) if early and index else ""
        if title and mention.head not in _OUTDOORS:
            mention = replace(mention, aliases=(*mention.aliases, title))
        return index, mention
    return None


def _is_news(text: str, units: Sequence[Unit], index: int) -> bool:
    """Return whether an opening sentence tells of what just was, or of what the title names."""
    sentence = text[units[index].start : units[index].end]
    if index > _OPENING:
        return False
    title = text[units[0].start : units[0].end].lower() if index else ""
    told = {m.group().lower() for m in re.finditer(TOLD, sentence, re.IGNORECASE)}
    return bool(_JUST_NOW.search(sentence)) or any(noun in title for noun in told)


def _around(found: Sequence[Sequence[Mention]], index: int) -> list[Mention]:
    """Return the mentions of a unit, of the title, and of the two units behind it."""
    return [m for at in (0, index, index + 1, index + 2) if at < len(found) for m in found[at]]


def _described(
    text: str, unit: Unit, mentions: Sequence[Mention], dated: Sequence[Mention], sure: bool
) -> Mention | None:
    """Return the description of a gathering that tells it from others, as an event.

    "A seminar" alone tells it where the opening gives its date or place beside it.
    """
    for pattern in (_HEADLINED, _INTRODUCED, _SUBJECT):
        if pattern is _HEADLINED and unit.kind is not UnitKind.HEADING:
            continue
        for match in pattern.finditer(text, unit.start, unit.end):
            praise = PRAISE.match(match["name"])
            span = Span(match.start("name") + (praise.end() if praise else 0), match.end("name"))
            yearly = match["article"] in {"its", "their", "our"} and " " in match["name"]
            told = match["about"] or _own_words(match) or yearly
            bare = sure and match["article"].lower() in {"a", "an"} and pattern is not _HEADLINED
            if not told and (match["plain"] or (" " not in match["name"] and not bare)):
                continue
            if UNREAL.search(text, max(unit.start, match.start() - 30), match.start("name")):
                continue
            inside = (m for m in mentions if not m.referring)
            if any(m.span.start < span.end and span.start < m.span.end for m in inside):
                continue
            if any(m.kind is Kind.EVENT and _shares(match, "about", m) for m in mentions):
                continue
            whole = text[span.start : match.end("about")] if match["about"] else ""
            return _event(text, span, match, whole, dated)
    return None


def _shares(match: re.Match[str], group: str, mention: Mention) -> bool:
    """Return whether a name has words in common with what the text says there."""
    start, end = match.span(group)
    return mention.span.start < end and start < mention.span.end


def _own_words(match: re.Match[str]) -> bool:
    """Return whether the words before "event" say what kind of event it is."""
    before = match["name"].lower().split()[:-1]
    known = _EMPTY | _HOW if match["article"].lower() == "the" else _EMPTY
    return any(word not in known for word in before)


PRAISE = re.compile(
    r"(?:(?:and |very |highly )?(?:informative|thought-provoking|successful|exciting|engaging"
    r"|lively"
    r"|stimulating|timely|inspiring|insightful|dynamic|vibrant|great|fantastic|wonderful|packed"
    r"|interesting|productive|fascinating|memorable|special|important|fruitful|rich|unique),? )+",
    re.IGNORECASE,
)
"""What a report says well of its event: no words of its name."""
_HOW = word_set("""
    virtual online hybrid in-person one-day two-day three-day half-day full-day day-long inaugural
""")
"""What "the virtual event" tells of a gathering that was brought up before."""
_EMPTY = word_set("""
    first second third last next recent same this annual special major large big whole great
    wonderful fantastic exciting successful amazing incredible inspiring memorable excellent lovely
    brilliant huge new upcoming important main final full free short long
""")


def _event(
    text: str, span: Span, match: re.Match[str], whole: str, dated: Sequence[Mention]
) -> Mention:
    told = match["told"] or match["plain"]
    name = span.cut(text)
    if whole and " " not in name:
        span, name, whole = Span(span.start, match.end("about")), whole, ""
    return Mention(
        Kind.EVENT,
        span,
        span,
        name,
        "gathering" if told.lower().startswith(_MEALS) else told.split()[0].lower(),
        (whole,) if whole else (),
        qualifier=" ".join(m.name for m in dated[:2]),
    )
