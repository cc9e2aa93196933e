"""Titles of pages that name a text as a whole, and acronyms in them that name an event."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from govgraph.graph.statement import Span
from govgraph.loaders.rules.event_titles import TELLING_VERBS, names_event
from govgraph.loaders.rules.labels import SIGNATORY, SUPPORTING_PARTNER
from govgraph.loaders.rules.layout import LISTING, Unit
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.name_series import parts_of

_QUALITY = r"(?:joint|open|public|draft|collective|global|urgent|community|civil society)"
_TEXT_NOUN = (
    r"(?:letter|statement|declaration|call|appeal|resolution|pledge|manifesto|communiqu[ée]"
    r"|charter|petition|submission|comments|brief)"
)
_TEXT_TITLE = re.compile(rf"(?:(?:an?|the|our) )?(?:{_QUALITY} )*{_TEXT_NOUN}\b", re.IGNORECASE)
_CLOSES_TITLE = re.compile(
    rf"(?:: |[-–—|] )(?:an? |our )?(?:{_QUALITY} )+{_TEXT_NOUN}(?: (?:to|on|from|by) [^:.]+)?$",
    re.IGNORECASE,
)
"""A title that says at its end what it is: "Slow Down the Reefs: An Open Letter"."""
_GOES_ON = re.compile(
    r" (?:to|on|for|against|about|regarding|concerning|opposing|supporting|calling|urging"
    r"|demanding|asking|from|by|of"
    r"|in (?:support|response|defence|defense|solidarity|opposition))\b",
    re.IGNORECASE,
)
_ADDRESSED = re.compile(
    r" (?:on|to|for|against|about|regarding|concerning|from|calling|in support|by)"
    r" (?!\w+s\b.* (?:signs?|calls?|urges?)\b)"
)
_PLAIN_NOUN = re.compile(r"(?:call|brief|comments)\b", re.IGNORECASE)
"""What opens other titles too: "Call for papers"."""
_ASKS_FOR = re.compile(
    r"(?:(?:open|final|second|extended) )?call for (?:\w+ )?(?:papers|submissions|proposals"
    r"|abstracts|contributions|participation|participants|applications|nominations|posters|speakers"
    r"|chapters|reviewers|workshops|sessions|tutorials|expressions)\b",
    re.IGNORECASE,
)
"""Pages that ask for papers are no texts: the event that they are for is told behind it."""
_AUTHORS = re.compile(r" (?:from|by) (?:the )?$")
_OPENING = 6
"""Characters of "The " or "Our " in front of the text's own noun."""
_LONGEST_LIST = 80
"""Letters that follow the first of a text's authors."""
_TOLD = TELLING_VERBS - {"call", "calls", "statement", "open", "letter"} | {"signed", "delivered"}
_GATHERED_AT = re.compile(
    r"\b(?:discussions?|speakers?|participants?|attend\w*|join\w*|experts?|delegates?"
    r"|guests|talks)\b[^.]{0,60}\b(?:at|of|in|for|to) $|\battend(?:ed|ing|s)? $",
    re.I,
)


def titled_text(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> tuple[int, Mention] | None:
    """Return a heading that is as a whole the title of a letter or declaration, if there is one."""
    for index, unit in enumerate(units[:2]):
        mention = _title_in_capitals(text, unit, found[index])
        if mention is not None:
            return index, mention
    signed = any(u.label is SIGNATORY for u in units)
    for index, unit in enumerate(units[:6]):
        mention = _whole_title(text, unit, found[index], signed)
        if mention is not None:
            return index, mention
    return _title_of_own_letter(text, units, found)


def _title_of_own_letter(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> tuple[int, Mention] | None:
    """Return the first heading of a page that calls itself a letter, whatever its words are."""
    title = units[0] if units else None
    if title is None or title.kind is not UnitKind.HEADING or title.label is not None:
        return None
    words = text[title.start : title.end]
    named = {m.kind for m in found[0]} & {Kind.EVENT, Kind.INITIATIVE, Kind.PERSON}
    told = any(w.lower().strip(",") in _TOLD | {"letter"} for w in words.split())
    if named or told or "\n" in words or len(words.split()) < _FEWEST_WORDS:
        return None
    if _OWN_LETTER.search(text, title.end) is None and not _signed_below(text, units):
        return None
    span = Span(title.start, title.end)
    return 0, Mention(Kind.INITIATIVE, span, span, words, "letter", aliases=("open letter",))


def _signed_below(text: str, units: Sequence[Unit]) -> bool:
    """Return whether the text of a page speaks as "we" or "the undersigned" above its signers."""
    signers = [u for u in units if u.label in _SIGNING and u.kind in LISTING]
    if not signers or _ASKS.search(text, units[0].end, signers[0].start) is None:
        return False
    return (
        len(signers) >= _FEWEST_SIGNERS
        or len(parts_of(text[signers[0].start : signers[0].end])) >= _FEWEST_SIGNERS
    )


_SIGNING = (SIGNATORY, SUPPORTING_PARTNER)
_FEWEST_WORDS = 4
_FEWEST_SIGNERS = 3
_ASKS = re.compile(
    r"\b(?:[Ww]e|[Tt]he (?:undersigned|signatories)),? (?:[\w-]+,? ){0,6}?"
    r"(?:call(?:ing)?|urg(?:e|ing)|ask(?:ing)?|demand(?:ing)?|writ(?:e|ing)|request(?:ing)?|appeal|express|oppose|support|welcome"
    r"|affirm|believe|commit|pledge|declare|recommend|undersigned|reject|condemn|condemning|propose)\b"
)
_OWN_LETTER = re.compile(
    r"\b(?:[Ww]e|[Ii]) (?:[a-z]+ ){0,2}(?:submit|publish|send|write|sign|release|address)"
    r" (?:you )?this (?:\w+ ){0,2}(?:letter|petition|appeal)\b"
    r"|\b[Tt]he undersigned,? (?:\w+ ){0,4}(?:of|to) this (?:open )?(?:letter|petition|appeal)\b"
    r"|^Dear [A-Z][^.!?\n]{3,120},$(?=(?:.|\n)*^(?:[Yy]ours (?:sincerely|faithfully)|[Ss]igned),)",
    re.MULTILINE,
)


def _title_in_capitals(text: str, unit: Unit, mentions: Sequence[Mention]) -> Mention | None:
    """ "X DECLARATION ON Y", from the body right in front of it to the end of the line."""
    line_end = text.find("\n", unit.start, unit.end)
    line_end = unit.end if line_end < 0 else line_end
    words = text[unit.start : line_end]
    near = (m for m in mentions if m.span.start - unit.start < 40)
    opening = next((m for m in near if m.kind is Kind.INITIATIVE), None)
    if opening is None or unit.kind is not UnitKind.HEADING or not words.isupper():
        return None
    if 2 * len(opening.name) <= len(words):
        return None
    start = opening.span.start
    bodies = [m for m in mentions if m.kind is Kind.INSTITUTION and m.extent.end + 1 == start]
    span = Span(bodies[0].span.start if bodies else start, line_end)
    return Mention(
        Kind.INITIATIVE, span, span, span.cut(text), opening.head, aliases=(opening.name,)
    )


def _whole_title(
    text: str, unit: Unit, mentions: Sequence[Mention], signed: bool
) -> Mention | None:
    """ "Open letter: …", "Joint statement on …": the whole heading but for who made the text."""
    words = text[unit.start : unit.end]
    if unit.kind is not UnitKind.HEADING or "\n" in words or not _titles_text(words, signed):
        return None
    if _ASKS_FOR.match(words):
        return None
    end = _before_authors(text, unit, mentions)
    span = Span(unit.start, end)
    inside = [m for m in mentions if m.extent.end <= end]
    opening = (m for m in inside if m.span.start - unit.start < _OPENING)
    inner = next((m for m in opening if m.kind is Kind.INITIATIVE), None)
    noun = re.search(_TEXT_NOUN, words, re.IGNORECASE)
    head = "letter" if "letter" in words.lower() else noun.group().lower() if noun else ""
    aliases = (inner.name,) if inner else ()
    bodies = tuple(m for m in inside if m.kind is Kind.INSTITUTION)
    return Mention(Kind.INITIATIVE, span, span, span.cut(text), head, aliases=aliases, inner=bodies)


def _titles_text(words: str, signed: bool) -> bool:
    """Return whether a heading is the title of a letter or statement, no headline about one."""
    opening = _TEXT_TITLE.match(words)
    if opening is None:
        return _CLOSES_TITLE.search(words) is not None
    if ":" in words or (signed and _ADDRESSED.match(words, opening.end())):
        return True
    qualified = re.search(_QUALITY, opening.group(), re.IGNORECASE) is not None
    if not qualified and _PLAIN_NOUN.search(opening.group()):
        return False
    told = any(w.lower().strip(",") in _TOLD for w in words[opening.end() :].split())
    return _GOES_ON.match(words, opening.end()) is not None and not told


def _before_authors(text: str, unit: Unit, mentions: Sequence[Mention]) -> int:
    """Return where a title ends before "by X and Y", else the end of the line."""
    bodies = [m for m in mentions if m.kind in {Kind.INSTITUTION, Kind.PERSON}]
    for body in bodies:
        by = _AUTHORS.search(text, unit.start, body.extent.start)
        behind = text[body.extent.end : unit.end]
        if by and len(re.sub(r"\W", "", behind)) < _LONGEST_LIST:
            return by.start()
    return unit.end


def acronym_as_event(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[list[Mention]]:
    """Return the mentions with an acronym of the title taken as the event, if the text meets there.

    "SCOPE Community … the experts who shape the discussions at SCOPE": no forum is named.
    """
    current = [list(mentions) for mentions in found]
    if not units or names_event(current):
        return current
    title = set(re.findall(r"\b[A-Z]{3,8}\b", text[units[0].start : units[0].end]))
    names = {
        m.name
        for u, mentions in zip(units, current, strict=True)
        for m in mentions
        if m.name in title
        and m.kind is Kind.UNKNOWN
        and _GATHERED_AT.search(text[u.start : m.span.start])
    }
    return [
        [replace(m, kind=Kind.EVENT, head="event") if m.name in names else m for m in mentions]
        for mentions in current
    ]


_AT_ANOTHER = re.compile(r"(?P<own>[A-Z][\w.-]{2,}(?: [\w.-]+){0,3}) ?@ ?(?=[A-Z])")


def event_at_another(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[list[Mention]]:
    """Return the mentions with what a title puts in front of "@" as the event of the page.

    "TIDELAW @ ICOT 2024": the short name of the event told on the next line, or else its only one.
    """
    current = [list(mentions) for mentions in found]
    short = _AT_ANOTHER.match(text, units[0].start, units[0].end) if units else None
    if short is None or not any(m.kind is Kind.EVENT for m in current[0]):
        return current
    if len(units) > 1 and (below := _fills(units[1], current[1])) is not None:
        named = replace(below, acronym=below.acronym or short["own"])
        current[1] = [named if m is below else m for m in current[1]]
        return current
    span = Span(*short.span("own"))
    rest = [m for m in current[0] if not span.covers(m.span)]
    current[0] = [Mention(Kind.EVENT, span, span, short["own"], "title"), *rest]
    return current


def _fills(unit: Unit, mentions: Sequence[Mention]) -> Mention | None:
    """Return the event that most of a line names, if there is one."""
    events = (m for m in mentions if m.kind is Kind.EVENT)
    wide = (m for m in events if 2 * len(m.name) > unit.end - unit.start or m.aliases)
    return next(wide, None)
