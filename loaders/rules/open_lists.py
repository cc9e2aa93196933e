"""Lines that go on the list above them or lead in one: groups, names below roles, "They are:"."""

from __future__ import annotations

import re

from govgraph.loaders import places
from govgraph.loaders.rules.cards import is_name_line, is_person_entry
from govgraph.loaders.rules.headings import heading_label, lead_label, names_body
from govgraph.loaders.rules.labels import ATTENDEE, MEMBER, SIGNATORY, Label
from govgraph.loaders.rules.layout import Kind
from govgraph.loaders.rules.line_forms import ENDS_SENTENCE, is_prose
from govgraph.loaders.rules.lines import Line
from govgraph.loaders.rules.loose_labels import loose_label
from govgraph.loaders.rules.name_series import is_series
from govgraph.loaders.rules.outline import Outline
from govgraph.loaders.rules.signer_groups import names_group

_GROUPED = (ATTENDEE, MEMBER, SIGNATORY)
"""Lists whose entries often stand under their countries."""
_KIND_OF_TAKERS = re.compile(
    r"\b(?:countries|states|regions?|organi[sz]ations|institutions|bodies|companies|members|guests"
    r"|delegates|observers|participants|experts|speakers|governments)$",
    re.I,
)
_POINTS_BACK = re.compile(
    r"(?:they|these|those|the \w+) (?:are|were|include|included)(?: as follows)?:"
    r"|(?:including|namely|as follows|among them):",
    re.I,
)
_OF_LIST = re.compile(
    r"(?:(?:and |here (?:is|are) )?(?:the|our|full|complete|current|entire|whole|all|updated|final"
    r"|alphabetical|in|so|who|who's) ?)*"
    r"(?:list|names|table|on it|far|alphabetical order|order of (?:sur|last )?names?|a ?(?:to|[-–])"
    r" ?z)"
    r"(?: (?:so far|to date|itself|of names|in alphabetical order|\([^()]*\)))*",
    re.I,
)
"""Headings that only say that the list of which the heading above speaks comes now."""

_QUOTED = re.compile(r"[\"“][^\"“”]+[\"”]|(?P<mark>[*_])(?![*_])[^*_]+(?P=mark)[;.]?")
"""The title of a talk, alone on its line: in quotation marks or in italics."""
_DIVIDERS = re.compile(r";| [-–·•] ")
_TELLS = re.compile(
    r"[^;:]{0,100}\b(?:was|were|is|are|includ(?:ed|es)|attended|participated|delivered|featured"
    r"|joined|took part|gave)\b"
)
"""A sentence that tells something, though semicolons divide the names in it."""


def goes_on_with(body: str, opened: Label | None = None) -> bool:
    """Return whether a heading opens the very list that the one above announces: "The list".

    Or a group in it: "Academia", "Norway", "Day 2", "Online".
    """
    words = body.strip(" :.*")
    if _OF_LIST.fullmatch(words) is not None:
        return True
    name = words.title() if words.isupper() else words
    grouped = names_group(words) or _PART_OF_LIST.fullmatch(words) or places.country(name)
    if opened is not None and opened.relation == "ORGANIZED" and _TEAM_OF_THEIRS.fullmatch(words):
        return True
    return opened is not None and opened.lists and bool(grouped)


_TEAM_OF_THEIRS = re.compile(
    r"(?:the |our )?(?:(?:core|local|advisory|steering|support|student|web|communications?|media"
    r"|publicity|logistics|technical|outreach|volunteer|senior|junior)(?: (?:and|&) \w+)? )+"
    r"(?:team|group|committee|board|members|crew|staff)",
    re.IGNORECASE,
)
"""Headings that group the organisers told of above them."""
_PART_OF_LIST = re.compile(
    r"(?:day (?:\d|one|two|three)|(?:in[ -]person|online|remote|on[ -]?site|virtual)"
    r"|(?:africa|asia|europe|latin america|north america|oceania|americas|middle east))"
    r"|(?:the )?(?:academi[ac]|industry|government|media|civil society|private sector|public sector"
    r"|technical community|international organi[sz]ations)(?: sector)?",
    re.IGNORECASE,
)


def lead_from_above(outline: Outline, text: str, line: Line) -> None:
    """Let "They are:" lead in a list of those whom the sentences above it speak of."""
    if loose_label(text[line.start : line.end]) is SIGNATORY:
        outline.put_under(SIGNATORY, (line.start, line.end))
        return
    above = [unit for unit in outline.units[-2:] if unit.kind is Kind.SENTENCE]
    if not above or not _POINTS_BACK.fullmatch(text[line.start : line.end].strip()):
        return
    for unit in reversed(above):
        lead = lead_label(text[unit.start : unit.end].rstrip(" .:"))
        if lead.lists:
            outline.put_under(lead, (unit.start, unit.end))
            return


def opens_group(outline: Outline, body: str) -> bool:
    """Return whether a line is a country, a body or a kind of them amid a list of delegates."""
    label = outline.label or outline.section_label
    if label not in _GROUPED:
        return False
    name = body.strip(" :[]【】")
    if body.startswith(("[", "【")) and body.endswith(("]", "】")) and _KIND_OF_TAKERS.search(name):
        return True
    name = name.title() if body.isupper() else name
    if name.count(" ") > 8 or heading_label(body) not in {None, label}:
        return False
    return places.country(name) is not None or names_body(name)


def names_taker(outline: Outline, body: str) -> bool:
    """Return whether a line is a name right below the heading "Panelist", above its bio."""
    role = outline.section_label
    above = outline.units[-1].kind is Kind.HEADING if outline.units else False
    taking = role is not None and role.relation == "PARTICIPATED_IN"
    return taking and above and is_name_line(body)


def numbered_paragraph(outline: Outline, line: Line, body: str) -> bool:
    """Return whether an item is a paragraph: of a statement that counts them, or of sentences."""
    under = outline.label
    plain = under is None or not (under.relation or under.value)
    told = line.numbered or (len(body) > _LONG and len(_SENTENCE_END.findall(body)) > 1)
    return plain and told and len(body) > 120 and is_prose(body) and body[:1].isupper()


_LONG = 300
"""Characters of an item that is a paragraph, whatever mark stands before it."""
_SENTENCE_END = re.compile(r"[a-z)\d][.!?](?=\s+[A-Z])")


def names_talk(outline: Outline, body: str) -> bool:
    """Return whether a line is nothing but the title of a speaker's talk."""
    opened = outline.opened
    speaking = opened is not None and opened.relation == "PARTICIPATED_IN"
    return speaking and _QUOTED.fullmatch(body) is not None


def holds_entries(outline: Outline, body: str) -> bool:
    """Return whether a line that could be prose holds entries of the open list."""
    label, opened = outline.label, outline.opened
    if opened is not None and opened.lists and is_series(body):
        return True
    if label is not None and label.lists and len(_DIVIDERS.findall(body)) >= 2:
        return not (is_prose(body) and _TELLS.match(body))
    unended = ENDS_SENTENCE.search(body[-3:]) is None and body.count(" - ") >= 2
    if unended and opened is not None and opened.lists:
        return True
    speaking = opened is not None and opened.relation == "PARTICIPATED_IN"
    return speaking and is_person_entry(body)
