"""Projects, campaigns and texts that a word in small letters names: "the Open Weights project"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govgraph.loaders import organizations, places
from govgraph.loaders.names import given_name, looks_like_person
from govgraph.loaders.posts import POST_HEADS
from govgraph.loaders.rules.claims import Claims
from govgraph.loaders.rules.head_nouns import company_head, head_kind, is_year
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.wording import ARTICLES, OPENERS, TOPIC_ACRONYMS, word_set
from govgraph.loaders.words import common_word

_SCHEMES = word_set("""
    project initiative campaign programme program coalition alliance partnership network
    consortium pledge movement benchmark dataset toolkit petition manifesto declaration
""")
_BEFORE_NAME = word_set("""
    project initiative campaign programme program coalition
""")
_LINKS = word_set("""
    of for and & to on in the without against
""")
_FIELDS = word_set("""
    science sciences studies engineering learning policy research law arts master master's
    phd doctoral graduate fellowship education business management economics training
    leadership university school summer capacity building development exchange pilot
""")
_NUMBERED = re.compile(
    r"\b(?:(?:UN|UNGA|EU|UNSC|General Assembly|Security Council|Human Rights Council|House|Senate"
    r"|Assembly|Council) )?"
    r"(?P<head>Convention|Resolution|Executive Order|Directive|Regulation|Bill|Law|Decree|Protocol"
    r"|Recommendation|General Comment)"
    r" (?:\((?:EU|EC)\) )?(?:[Nn]o\.? ?)?(?:(?:[A-Z]{1,3}/){1,2}(?:RES|DEC|L)[./]"
    r"|[A-Z]{1,3}[-/ ]?)?\d(?:[\d/.-]*\d)?(?:[-/][A-Z]{1,4}){0,3}\+?(?=[\s,.;:)]|$)"
    r"|(?<![\w/])(?P<code>[AS]/RES/)\d[\d/]*\d(?=[\s,.;:)]|$)"
)
_OVER_YEARS = re.compile(
    r"\b(?P<name>(?:(?!The |Our |Its |This )[A-Z][\w&-]+ (?:and )?){1,5}"
    r"(?P<head>Plan|Programme|Program|Strategy|Agenda|Roadmap|Framework|Policy)"
    r"(?: (?:for|of|on) (?:the )?(?:[A-Z][\w-]+ ?){1,5}(?<! ))?,?"
    r" \(?(?:19|20)\d\d ?[-–—/] ?(?:(?:19|20)\d\d|\d\d)\b\)?)"
)
"""A plan for several years: "Harbour Work Plan 2023-2024"."""
_STUDYING = re.compile(
    r"\b(?:Ph\.?D\.?|doctorate|doctoral|degrees?|M\.?Sc\.?|M\.?A\.?|B\.?A\.?|[Mm]aster[’']?s?"
    r"|[Bb]achelor[’']?s?|graduated?|alumn\w+|students?|major(?:ed)?|faculty(?: member)?|professor"
    r"|candidate|studied|studies|enrolled)\b[^.;]{0,60}?\b(?:from|of|in|at) (?:the )?$"
)
"""What stands before a programme of studies: "a PhD from the Marine Biology program"."""
_HASHTAG = re.compile(
    r"(?:campaign,? |movement,? |hashtag )(?P<a>#\w{4,40})"
    r"|(?P<b>#\w{4,40})(?= (?:campaign|coalition|movement|petition|pledge|challenge)\b)"
)

_NATIONAL = re.compile(
    r"\b(?P<country>[A-Z][\w.-]+(?: [A-Z]\w+)?)['’]s? (?:(?:first|new|own|draft|current|latest|next"
    r"|third|second|recent|proposed|updated|ambitious|federal) )*"
    r"(?P<text>(?:[Nn]ational )?(?:AI|artificial intelligence|data|digital|cyber ?security"
    r"|open government|open data)(?: [a-z]+){0,2} (?:strategy|roadmap|policy|action plan|law|bill"
    r"|act|strategic plan|master ?plan))\b"
)
_OF_UNION = re.compile(
    r"\b(?:EU|UN|G7|G20|OECD|ASEAN|UNESCO|African Union|European Union)(?:['’]s)?"
    r" (?P<text>(?:generative |general-purpose |global |new )*AI (?:code of (?:practice|conduct)"
    r"|pact|treaty|convention|act|law|regulation|principles|guidelines|framework|strategy"
    r"|action plan))\b"
)
_STATE_OF = re.compile(
    r"\bState of (?:the )?(?:AI|[A-Z][\w-]+)"
    r"(?:,? (?:(?:of|in|and|the|for|on|&) )*[A-Z][\w-]+){0,6}?"
    r" (?:Report|Index|Survey)\b(?: (?:19|20)\d\d)?"
)


def take_schemes(claims: Claims) -> None:
    """Take names in front of, or right behind, a word in small letters that says what they name."""
    _take_numbered(claims)
    _take_plain(claims)
    for at, token in enumerate(claims.tokens):
        if claims.taken[at]:
            continue
        if token.text in _SCHEMES:
            _take_before(claims, at)
        if token.text in _BEFORE_NAME and claims.word(at - 1).lower() in ARTICLES:
            _take_behind(claims, at)


def _take_numbered(claims: Claims) -> None:
    """Take "Convention 108+", "Executive Order 14110" and "#OpenTheBox campaign"."""
    unit = claims.unit
    for match in _NUMBERED.finditer(claims.text, unit.start, unit.end):
        inside = claims.inside(*match.span())
        if inside and claims.free(*inside) and not is_year(match.group().split()[-1]):
            head = "resolution" if match["code"] else match["head"].lower().split()[-1]
            claims.make(Kind.INITIATIVE, *inside, head=head)
    for match in _OVER_YEARS.finditer(claims.text, unit.start, unit.end):
        inside = claims.inside(*match.span("name"))
        if inside and claims.free(*inside) and "(" not in match["name"]:
            claims.make(Kind.INITIATIVE, *inside, head=match["head"].lower())
    for match in _HASHTAG.finditer(claims.text, unit.start, unit.end):
        inside = claims.inside(*match.span("a" if match["a"] else "b"))
        if inside and claims.free(*inside):
            claims.make(Kind.INITIATIVE, *inside, head="campaign")


def _take_plain(claims: Claims) -> None:
    """Take "Peru's national AI strategy" and "State of Things in Peru Report"."""
    unit = claims.unit
    for match in _STATE_OF.finditer(claims.text, unit.start, unit.end):
        inside = claims.inside(*match.span())
        if inside and claims.free(*inside):
            claims.make(Kind.INITIATIVE, *inside, head="report")
    for match in _OF_UNION.finditer(claims.text, unit.start, unit.end):
        inside = claims.inside(*match.span("text"))
        if inside and claims.free(*inside):
            head = "code" if "code" in match["text"] else match["text"].split()[-1]
            claims.make(Kind.INITIATIVE, *inside, head=head)
    for match in _NATIONAL.finditer(claims.text, unit.start, unit.end):
        inside = claims.inside(*match.span("text"))
        known = places.country(match["country"]) or places.demonym(match["country"])
        if inside and claims.free(*inside) and known:
            claims.make(Kind.INITIATIVE, *inside, head=match["text"].split()[-1])


def _take_before(claims: Claims, at: int) -> None:
    """Take "Open Weights" in "the Open Weights (OW) project"."""
    last = at - 1
    bracket = next((n for n in (2, 3, 4) if claims.word(last - n) == "("), 0)
    if claims.word(last) == ")" and bracket:
        last -= bracket + 1
    if claims.word(last) in {'"', "”", "'", "’"}:
        return
    dated = is_year(claims.word(last))
    first = _first_of_name(claims, last - dated)
    if first is None or not _names_scheme(claims, first, last - dated, claims.word(at)):
        return
    span, whole = claims.span(first, last), claims.span(first, at)
    if claims.word(at) in {"program", "programme"} and _STUDYING.search(
        claims.text, max(claims.unit.start, span.start - 90), span.start
    ):
        return
    name, acronym = span.cut(claims.text), claims.words(last + 2, at - 2) if last < at - 1 else ""
    aliases = (whole.cut(claims.text),)
    head = claims.word(at)
    claims.claim(
        first, at, Mention(Kind.INITIATIVE, span, whole, name, head, aliases, acronym=acronym)
    )


def _first_of_name(claims: Claims, last: int) -> int | None:
    """Return where the capitals that end there begin, over small links, or None."""
    first = at = last
    if not _capital(claims, last):
        return None
    while at >= 0:
        if _capital(claims, at):
            first = at
        elif claims.word(at) not in _LINKS or not _capital(claims, at - 1):
            break
        at -= 1
    while first < last and claims.word(first).lower() in OPENERS | ARTICLES:
        first += 1
    return first


def _capital(claims: Claims, at: int) -> bool:
    if not 0 <= at < len(claims.tokens) or claims.taken[at]:
        return False
    token = claims.tokens[at]
    versioned = re.fullmatch(r"\d+(?:\.\d+)?", token.text) is not None
    return token.word and (token.capital or (versioned and not is_year(token.text)))


def _names_scheme(claims: Claims, first: int, last: int, noun: str) -> bool:
    """Return whether the words are a name of their own, not a body, a place, a person, a field."""
    words = [t.text for t in claims.tokens[first : last + 1] if t.text not in _LINKS]
    phrase = claims.words(first, last)
    if _other_name(words, phrase):
        return False
    if len(words) == 1:
        numbered = re.search(r"[a-z]\d[A-Z]", words[0]) is not None  # "Data4Reefs program"
        return (numbered or noun in {"project", "initiative"}) and _coined(words[0])
    own = [w for w in words if w not in TOPIC_ACRONYMS and not places.demonym(w)]
    if len(own) < 2 and all(common_word(w.lower()) for w in own):
        return False
    return words[-1].lower() not in _FIELDS and not {w.lower() for w in own} <= _FIELDS


def _other_name(words: Sequence[str], phrase: str) -> bool:
    """Return whether the words name a body, a place, an event or a person."""
    if organizations.known_organization(phrase) or places.country(phrase) or places.city(phrase):
        return True
    owner_last = len(words) > 2 and not organizations.known_organization(words[0])
    if any(head_kind(w) is Kind.INSTITUTION and not company_head(w) for w in words):
        return True
    if head_kind(words[-1]) is not None or words[-1].lower() in POST_HEADS:
        return True
    if (
        places.country(words[-1])
        or (organizations.known_organization(words[-1]) and not owner_last)
        or places.region(phrase)
    ):
        return True
    return 2 <= len(words) <= 3 and bool(given_name(words[0])) and looks_like_person(words) >= 0.6


def _coined(word: str) -> bool:
    """Return whether a single word is coined as names of projects are: "Flow.Net", "CleanR"."""
    if organizations.known_organization(word) or word.isupper():
        return False
    return bool(re.search(r"[a-z][A-Z]|\w\.\w|[A-Za-z]\d", word))


def _take_behind(claims: Claims, at: int) -> None:
    """Take "Weaving Water" in "the initiative Weaving Water"."""
    first = last = at + 1
    while _capital(claims, last + 1):
        last += 1
    if not _capital(claims, first) or last == first:
        return
    words = [t.text for t in claims.tokens[first : last + 1]]
    if not _other_name(words, claims.words(first, last)):
        claims.make(Kind.INITIATIVE, first, last, head=claims.word(at))
