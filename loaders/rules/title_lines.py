"""Lines that could be the title of an event, by their form and by what they name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govgraph.graph.statement import Span
from govgraph.loaders.rules.days_in_titles import without_days
from govgraph.loaders.rules.event_titles import NO_TITLE, TELLING_VERBS
from govgraph.loaders.rules.headings import opens_section
from govgraph.loaders.rules.kinds_of_page import names_document, title_start
from govgraph.loaders.rules.label_words import meaning
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.session_headings import PART_OF_DAY, heads_events
from govgraph.loaders.rules.wording import word_set

SHORT = 110
"""Characters of a line that is not running text."""
WHERE_AND_WHEN = frozenset({Kind.DATE, Kind.PLACE, Kind.COUNTRY})
_WORDS = range(2, 26)
_TAKEN = {Kind.PERSON, Kind.INSTITUTION, Kind.INITIATIVE}
_OPENS = re.compile(r"[\W_]*(?:\d+[.)] )?[\"“‘'¿¡]?[A-Z\d]")
_CLOSING = re.compile(r"(?:(?<![A-Z])\.|[,;:])$")
_FINITE = word_set("is are will was were has have had said says")
_OF_SEVERAL = re.compile(
    r"\b(?:events|activities|webinars|seminars|workshops|talks|meetings|speakers|partners)$", re.I
)
_VENUE = re.compile(
    r"\b(?:House|Hall|Room|Cent(?:re|er)|Hotel|Building|Auditorium|Campus|Library|Palace|Floor|Street"
    r"|Avenue|Road|Square|Theatre|Theater|Museum|Pavilion|Suite)(?: \d+)?(?:\s*\([^)]*\))?$"
)
"""What closes the name of a place to meet in."""
_SECTIONS = word_set("""
    details information overview background programme program agenda schedule speakers next summary
    highlights outcomes conclusion conclusions introduction takeaways faq questions resources video
    recording recordings materials slides context notes results objectives objective format
    participants registration contact contacts organisers organizers partners sponsors venue
    logistics news updates publications downloads links reading answers discussion steps
    communiqué release statement report reports
""")
"""Last words of headings that say what part of a page follows."""
_OPENERS = word_set("""
    join read see click register contact welcome about home menu news blog posted published by
    download watch share subscribe follow photo image source transcript excerpt excerpts draft note
""")
"""First words of lines that lead elsewhere or tell of the page."""
KIND = re.compile(
    r"(?:(?:[A-Z][\w-]+ ){0,2}(?:[Ww]ebinar|[Ss]eminar|[Ww]orkshop|[Pp]anel(?: [Dd]iscussion)?"
    r"|[Rr]oundtable|[Ss]ession|[Ee]vent|[Ll]ecture|[Tt]alk|[Dd]ebate|[Cc]onference|[Ss]ymposium"
    r"|[Ff]orum|[Bb]riefing|[Dd]iscussion|[Mm]eet-?up|[Ss]alon|[Dd]inner)(?: #?\d{1,2})?)"
    r"\s*(?::|\||[–—]|-(?=\s))\s+"
)
"""What an event is, before its title: "Webinar | "."""


def title_in(text: str, unit: Unit, mentions: Sequence[Mention]) -> Span | None:
    """Return where in a line a title could stand, by its form and by what it names."""
    if "\n" in text[unit.start : unit.end].strip() or unit.card or unit.cells:
        return None
    if unit.kind is UnitKind.SENTENCE and unit.end - unit.start > SHORT:
        return None
    label = unit.label
    if unit.slot or (label is not None and (label.relation or label.value not in {"title", ""})):
        return None
    end = unit.end - 1 if _RUN_IN.search(text, unit.start, unit.end) else unit.end
    span = without_days(text, Span(title_start(text, unit), end))
    kind = KIND.match(text, span.start, span.end)
    span = _without_place(text, Span(kind.end() if kind else span.start, span.end), mentions)
    words = span.cut(text).split()
    if len(words) not in _WORDS or not _OPENS.match(span.cut(text)):
        return None
    if any(m.kind is Kind.PERSON and span.covers(m.span) for m in mentions):
        return None
    around = sum(
        m.extent.end - m.extent.start
        for m in mentions
        if m.kind in WHERE_AND_WHEN and span.covers(m.span)
    )
    if 2 * around > span.end - span.start:
        return None
    if any(_at_larger(text, m, span) for m in mentions):
        return None
    if any(_fills(m, span) for m in mentions) or _no_title(span.cut(text)):
        return None
    return span


def _without_place(text: str, title: Span, mentions: Sequence[Mention]) -> Span:
    """Return the title without the place that closes its line: "Who Owns the Shore?, Oslo"."""
    end = title.end
    for mention in sorted(mentions, key=lambda m: m.span, reverse=True):
        between = text[mention.extent.end : end]
        if mention.kind not in {Kind.PLACE, Kind.COUNTRY} or between.strip(" )].,"):
            break
        before = _PLACE_BEHIND.search(text, title.start, mention.span.start)
        if before is None or before.start() < title.start + 4:
            break
        end = before.start()
    return Span(title.start, end)


_RUN_IN = re.compile(r"(?:19|20)\d\d\.$")
"""The end of a title with its day that opens a paragraph: "Who Owns the Shore?, 12 May 2024."."""
_PLACE_BEHIND = re.compile(r"\s*(?:,|\||[–—(\[@]|-(?=\s)|\bin|\bat)\s*$")


def _at_larger(text: str, mention: Mention, title: Span) -> bool:
    """Return whether a line names an event as where something is: "Reef Law at the Tide Forum"."""
    inside = mention.kind is Kind.EVENT and title.covers(mention.span)
    return inside and _AT.search(text, title.start, mention.span.start) is not None


_AT_EDITION = re.compile(r"\S (?:at|@|during) (?:the )?[A-Z0-9][^:]* 20\d\d$")
"""The close of a title that only says at which other event something is."""
_AT = re.compile(r"\S (?:at|@|during|of|for|ahead of|before|after)(?: the)? $", re.IGNORECASE)


_HALF = 0.5


def _fills(mention: Mention, title: Span) -> bool:
    """Return whether a line is the name of a body or a text rather than a title."""
    if mention.kind not in _TAKEN or mention.weak:
        return False
    opens = mention.span.start <= title.start + len("The ")
    share = (mention.extent.end - mention.extent.start) / (title.end - title.start)
    if mention.referring and share < _HALF:
        return False
    return (opens and mention.kind is Kind.INSTITUTION) or share >= (0.5 if opens else 0.9)


def _no_title(title: str) -> bool:
    """Return whether words are those of a sentence, a label, a section or a day."""
    words = [w.strip(",:;").lower() for w in title.split()]
    telling = any(w in TELLING_VERBS or w in _FINITE for w in words[1:])
    telling = (telling and "?" not in title) or words[0] in _OPENERS
    if telling or _CLOSING.search(title):
        return True
    if PART_OF_DAY.match(title) or heads_events(title) or _OF_SEVERAL.search(title):
        return True
    if names_document(title):
        return True
    if _VENUE.search(title) or _AT_EDITION.search(title):
        return True
    if words[-1].strip('?!”"') in _SECTIONS or (words[0] == "what" and len(words) < 4):
        return True
    label = meaning(title) is not None or opens_section(title)
    return (label and not title.endswith("?")) or bool(NO_TITLE.fullmatch(title))


def in_capitals(title: str) -> bool:
    """Return whether a title is set as one: "Who Owns the Shore" rather than "Who owns it"."""
    words = [w for w in re.findall(r"[^\W\d_][\w’'-]*", title)[1:] if len(w) > 3]
    return 3 * sum(w[0].isupper() for w in words) >= 2 * len(words) or title.endswith("?")
