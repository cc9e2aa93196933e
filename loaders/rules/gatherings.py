"""Gatherings that a page describes without naming them: "an in-person workshop on data rights"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from govgraph.graph.statement import Span
from govgraph.loaders.rules.event_titles import plain_title
from govgraph.loaders.rules.events import LARGER
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.wording import word_set

_PLAIN = r"event|gathering|meeting|session|ceremony|discussion"
_TOLD = (
    r"workshop|seminar|webinar|round ?table(?: discussion)?|(?<!press )(?<!news )conference"
    r"|symposium|hearing|march|protest|demonstration|rally|vigil|(?<!press )briefing(?: series)?"
    r"|seminar series|webinar series|workshop series|hackathon|panel discussion|retreat"
    r"|boot ?camp|town hall|convening|masterclass|study tour|dialogue|forum|summit|teach-in"
    r"|meet-?up|summer school|policy lab|simulation exercise"
    r"|training(?: course| workshop| session)?|partnership meeting|expert meeting|kick-?off meeting"
    r"|(?:(?:official|formal|public|virtual|ceremonial|global|book|report|project) )?(?:launch"
    r"|inauguration|unveiling)(?= of (?:the |its |their |a )?(?-i:[A-Z“\"]))"
    r"|(?:dinner|lunch|breakfast|luncheon)(?: discussion| meeting| briefing)?"
)
GATHERING = rf"(?:(?P<plain>{_PLAIN})|(?P<told>{_TOLD}))"
ADJECTIVES = (
    r"(?:(?:and )?(?!(?:of|and|to|in|at|on|for|by|with|from|series|new|number|an?|the|similar|such"
    r"|other|another|same|comparable|previous|past)(?![\w-]))"
    r"[a-z0-9][\w’'-]*,? |AI |NGO |UN |EU ){0,4}"
)
_STOP = (
    r"(?!(?:in|at|with|from|between|that|which|where|who|was|were|will|is|held|by|during|as|under"
    r"|took|last|this|there|here|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|bringing|attended|organi[sz]ed|hosted)\b)"
)
_TIED = r"(?:associated|connected|relat(?:ed|ing)|linked|concerned|posed|dealing) (?:with|to|by) "
"""Words of a topic that end in what otherwise ends it."""
_AND_MORE = r"(?:, (?=[\w’'-]+(?: [\w’'-]+)?,? and ))?"
_OF_SERIES = (
    r"of (?:the |its |their |our )?(?-i:[A-Z])[\w’'-]*"
    r"(?: (?:(?:of|for|and|on|the) ){0,2}(?-i:[A-Z])[\w’'-]*)*"
    r"(?: (?:program(?:me)?|project|series|network|initiative|campaign)\b)?"
)
_OF_EXPERTS = (
    r"of (?:[\w-]+ ){0,3}(?:experts|leaders|researchers|scholars|officials|practitioners"
    r"|stakeholders|ministers|scientists|policymakers|regulators|members)(?: (?:in|on|from) "
    r"(?:(?!will|was|is|were|has|to\b)[\w’'-]+ ?){1,8}(?<! ))?"
)
_ABOUT = (
    r"(?P<about> (?:(?:on|about|against|entitled|titled|to (?:stop|demand|protest|mark|celebrate"
    rf"|call|discuss|launch|urge)) (?:{_TIED}|{_STOP}(?!for\b)[\w’'&-]+{_AND_MORE} ?){{1,10}}"
    rf"(?<! )(?<! and)|{_OF_SERIES}|{_OF_EXPERTS}))?"
)
_HELD = (
    r"(?:hold|held|holding|host(?:s|ed|ing)?|co-?host(?:s|ed)?|organi[sz](?:es?|ed|ing)"
    r"|(?:co-?)?conven(?:es?|ed|ing)"
    r"|co-?organi[sz]ed|r[au]n|staged?|join(?:s|ed)?|attend(?:s|ed|ing)?|took part in|take part in"
    r"|participat(?:e|ed|ing) in|invit(?:es?|ed) (?:you )?to|spoke at|speak at|gathered (?:for|at)"
    r"|met (?:for|at)|deliver(?:s|ed)|facilitat(?:es?|ed)|conduct(?:s|ed)|came together (?:for|at)"
    r"|celebrat(?:es|ed)|mark(?:s|ed)|during|at)"
)
_WHERE = r"(?:(?:in|at) (?:the )?(?-i:[A-Z])[\w.’'-]*(?: (?-i:[A-Z])[\w.’'-]*){0,3},? )?"
"""Where, told between the verb and the gathering: "convened in Oslo a side event"."""
_BEHIND = (
    r"(?:,[^,.]{0,60},)?(?:,? (?:that|which))?"
    r" (?:was|is|were|will be|has been|had been|took|takes|will take|brought"
    r"|brings|gathered|held|hosted|organi[sz]ed|convened|opened|kicked|in|at|on|from|welcomed"
    r"|drew|saw|focused|attracted|united|explored|discussed|concluded|began|ended|included"
    r"|featured|marked) "
)
_INTRODUCED = re.compile(
    rf"\b{_HELD} {_WHERE}(?P<article>an?|the|its|our|their) (?P<name>{ADJECTIVES}{GATHERING})"
    rf"{_ABOUT}(?![\w-])",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    rf"\b(?P<article>[Aa]n?|[Tt]he) (?P<name>{ADJECTIVES}{GATHERING}){_ABOUT}(?={_BEHIND})"
)
_HEADLINED = re.compile(
    rf"(?P<article>(?:An? |The )?)(?P<name>{ADJECTIVES}{GATHERING}){_ABOUT}"
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
    """Return the gathering that a page is about, where no event is named at its beginning."""
    if _names_own_event(text, found[:8]):
        return None
    for index, unit in enumerate(units[:10]):
        heading = unit.kind is UnitKind.HEADING and index < 2
        if not heading and unit.kind is not UnitKind.SENTENCE:
            continue
        dated = [m for m in found[index] if m.kind in _WHEN_OR_WHERE]
        if not dated and index and units[index - 1].paragraph == unit.paragraph:
            dated = [m for m in found[index - 1] if m.kind in _WHEN_OR_WHERE]
        near = bool(dated) or any(m.kind in _WHEN_OR_WHERE for m in _around(found, index))
        was_held = _HAS_HELD.search(text, unit.start, unit.end) is not None
        near = near or (index <= _OPENING + 3 and was_held)
        if not heading and not near and not _is_news(text, units, index):
            continue
        mention = _described(text, unit, found[index], dated)
        if mention is None:
            continue
        first = sum(u.kind is UnitKind.SENTENCE for u in units[:index]) <= _OPENING
        title = plain_title(text, units) if first and index else ""
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
    told = {m.group().lower() for m in re.finditer(_TOLD, sentence, re.IGNORECASE)}
    return bool(_JUST_NOW.search(sentence)) or any(noun in title for noun in told)


def _around(found: Sequence[Sequence[Mention]], index: int) -> list[Mention]:
    """Return the mentions of a unit, of the title, and of the two units behind it."""
    return [m for at in (0, index, index + 1, index + 2) if at < len(found) for m in found[at]]


_BESIDE = re.compile(
    r"\ban? (?:[\w-]+ ){0,4}(?:side[- ]event|session|panel|meeting|workshop|round ?table|briefing"
    r"|reception|breakfast|lunch|dinner|hearing|discussion|event)(?: (?:on|about) [^.;]{3,50})?"
    r" (?:during|at|alongside|within|as part of|in the framework of|on the (?:margins|sidelines)"
    r" of)(?: the)?(?: [\w’'-]+){0,3} ?$"
)
"""A gathering in front of the larger event that it was held at."""


def _names_own_event(text: str, found: Sequence[Sequence[Mention]]) -> bool:
    """Return whether an event is named that is more than what another was held beside."""
    return any(
        m.kind is Kind.EVENT
        and not m.weak
        and not (m.referring and " " in m.name)
        and not LARGER.search(text, max(0, m.span.start - 60), m.span.start)
        and not _BESIDE.search(text, max(0, m.span.start - 110), m.span.start)
        for mentions in found
        for m in mentions
    )


def _described(
    text: str, unit: Unit, mentions: Sequence[Mention], dated: Sequence[Mention]
) -> Mention | None:
    """Return the description of a gathering that tells it from others, as an event."""
    for pattern in (_HEADLINED, _INTRODUCED, _SUBJECT):
        if pattern is _HEADLINED and unit.kind is not UnitKind.HEADING:
            continue
        for match in pattern.finditer(text, unit.start, unit.end):
            praise = _PRAISE.match(match["name"])
            span = Span(match.start("name") + (praise.end() if praise else 0), match.end("name"))
            yearly = match["article"] in {"its", "their", "our"} and " " in match["name"]
            told = match["about"] or _own_words(match) or yearly
            if not told and (match["plain"] or " " not in match["name"]):
                continue
            if UNREAL.search(text, max(unit.start, match.start() - 30), match.start("name")):
                continue
            inside = (m for m in mentions if not m.referring)
            if any(m.span.start < span.end and span.start < m.span.end for m in inside):
                continue
            whole = text[span.start : match.end("about")] if match["about"] else ""
            return _event(text, span, match, whole, dated)
    return None


def _own_words(match: re.Match[str]) -> bool:
    """Return whether the words before "event" say what kind of event it is."""
    before = match["name"].lower().split()[:-1]
    return any(word not in _EMPTY for word in before)


_PRAISE = re.compile(
    r"(?:(?:and |very |highly )?(?:informative|thought-provoking|successful|exciting|engaging"
    r"|lively"
    r"|stimulating|timely|inspiring|insightful|dynamic|vibrant|great|fantastic|wonderful|packed"
    r"|interesting|productive|fascinating|memorable|special|important|fruitful|rich|unique),? )+",
    re.IGNORECASE,
)
"""What a report says well of its event: no words of its name."""
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
