"""Lists of signers that stand in groups: "Individuals:", "Trade associations and supporters:"."""

from __future__ import annotations

import re

from govgraph.loaders.rules.headings import BODY_NOUNS
from govgraph.loaders.rules.labels import BODIES, SIGNATORY, TEXT, Label
from govgraph.loaders.rules.layout import Kind
from govgraph.loaders.rules.lines import Line
from govgraph.loaders.rules.outline import Outline

_NOUN = (
    r"(?:individuals?|persons|people|citizens|academics?|academia|scholars|scientists|researchers"
    r"|experts|professors|lawyers|journalists|politicians|parliamentarians|supporters|endorsers"
    r"|associations|societies|networks|coalitions|organi[sz]ations|institutions|institutes"
    r"|companies|compan(?:y|ies)|businesses|firms|start-?ups|industry|investors|foundations"
    r"|universities|ngos|unions|trade unions|groups|media|governments|states|countries"
    r"|civil society|private sector|public sector|others)"
)
_QUALITY = (
    r"(?:trade|civil society|human rights|digital rights|individual|academic|national"
    r"|international|regional|european|global|local|industry|business|professional|other"
    r"|further|additional|concerned|independent|research|technology|tech|member|supporting"
    r"|non-governmental)"
)
_PART = rf"(?:{_QUALITY} )*{_NOUN}"
_GROUP = re.compile(rf"(?:the )?{_PART}(?:(?:,| and|, and| &|/) ?{_PART})*", re.IGNORECASE)
_SIGNED_TITLE = re.compile(
    r"(?:[\w-]+:? ){0,6}(?:open letter|letter|petition|manifesto|pledge|appeal|joint statement"
    r"|joint call|moratorium|statement|call|declaration|principles|charter|plea|resolution"
    r"|commitments?|communiqu[ée])\b"
    r"(?! for (?:\w+ )?(?:papers|submissions|proposals|abstracts|contributions|participation"
    r"|applications|nominations|posters|speakers|comments))",
    re.IGNORECASE,
)
_WE_ASK = re.compile(
    r"\b(?:[Ww]e|[Tt]he (?:undersigned|signatories)),? "
    r"(?:(?:hereby|therefore|strongly|jointly|respectfully|also|all) )*"
    r"(?:the undersigned|call (?:on|upon|for)|urge|ask|demand|write|are writing|request|appeal"
    r"|express|oppose)\b"
)
_STATES = re.compile(r"(?:\w+ )?statements? (?:on|of|by|from|for|regarding)\b", re.IGNORECASE)
_NOTE = 300
"""Characters of a note that may stand between "Signed," and the names."""


def titles_statement(body: str) -> bool:
    """Return whether a heading is the title of a statement, which leads in no speakers."""
    return _STATES.match(body) is not None


def note_above_signers(
    outline: Outline, text: str, note: tuple[int, int], below: Line | None
) -> bool:
    """Return whether a paragraph is a short note between "Signed," and the list it announces."""
    span = outline.label_span
    if outline.label is not SIGNATORY or span is None or below is None or not below.bullet:
        return False
    start, end = note
    return end - start < _NOTE and not text[span[1] : start].strip(" :,\n*_")


def names_group(words: str) -> bool:
    """Return whether words name only a kind of signers or bodies: "Trade associations"."""
    return bool(_GROUP.fullmatch(words) or BODY_NOUNS.fullmatch(words))


def signers_group(outline: Outline, text: str, body: str, label: Label | None) -> bool:
    """Return whether a bare line heads a group of those who signed the text of the page.

    So it does inside a list of signers, and where the page is a letter that names no signers else.
    """
    words = body.strip(" :*#_")
    if not outline.units or not names_group(words):
        return False
    if label not in {None, BODIES, TEXT} and outline.opened is not SIGNATORY:
        return False
    if outline.opened is not None:
        return outline.opened is SIGNATORY
    return any(u.label is SIGNATORY for u in outline.units[-3:]) or _is_letter(outline, text)


def _is_letter(outline: Outline, text: str) -> bool:
    """Return whether the title is that of a letter and its sentences ask for something."""
    title = outline.units[0]
    titled = title.kind is Kind.HEADING and _SIGNED_TITLE.match(text, title.start, title.end)
    asks = _WE_ASK.search(text, title.end, outline.units[-1].end)
    coined = title.kind is Kind.HEADING and title.label is None
    signing = coined and _SIGNING.search(text, title.end, outline.units[-1].end)
    return asks is not None and bool(titled or signing)


_SIGNING = re.compile(
    r"\b[Uu]ndersigned\b"
    r"|\b(?:sign(?:ing|ed)?|signator(?:y|ies) (?:of|to)) (?:on )?(?:to )?(?:this|our)\b"
    r"|^Dear [A-Z][^.!?\n]{2,120},$",
    re.MULTILINE,
)
"""How a text without a noun for itself in the title shows that it is signed."""
