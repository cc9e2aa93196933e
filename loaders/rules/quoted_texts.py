"""Texts and schemes whose titles stand in quotation marks, told by a noun, a verb or their head."""

from __future__ import annotations

import re

from govgraph.loaders.rules.claims import Claims
from govgraph.loaders.rules.head_nouns import is_year
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.wording import word_set

_TEXT_NOUN = (
    r"(?:report|study|paper|white paper|policy brief|position paper|letter|open letter|statement"
    r"|declaration|document|guidelines?|guide|handbook|toolkit|initiative|campaign|project"
    r"|programme|program|strategy|framework|index|survey|petition|manifesto|pledge|coalition"
    r"|network|platform|benchmark|dataset|charter|resolution|publication|book)"
)
_QUOTED_TEXT = re.compile(
    r"[\"“](?P<title>[A-Z][^\"“”\n]{4,160}?)[,.]?[\"”]"
    rf"(?:(?: \([^()\n]{{2,60}}\))?(?:,| is| was|) (?:an?|the|its|their)"
    rf" (?:[\w-]+ ){{0,4}}| ){_TEXT_NOUN}\b"
    r"(?! (?:also |further |itself )?(?:reads?|sa(?:ys?|id)|stat(?:es?|ed)"
    r"|not(?:es?|ed)|add(?:s|ed)|declar(?:es?|ed)|warn(?:s|ed)|continu(?:es?|ed)|goes on|went on"
    r"|conclud(?:es?|ed)|explain(?:s|ed)|urg(?:es?|ed)|argu(?:es?|ed)|stress(?:es|ed)|emphasi[sz](?:es?|ed)"
    r"|point(?:s|ed) out|proclaim(?:s|ed)|reveal(?:s|ed)|calls?|called|insist(?:s|ed))\b)"
)
"""What a text says in quotation marks is not what it is called: "…," the document reads."""
_MADE = re.compile(
    r"\b(?:launch(?:ed|es|ing)?|creat(?:ed|es|ing)|publish(?:ed|es|ing)|unveil(?:ed|s|ing)"
    r"|develop(?:ed|s|ing)|releas(?:ed|es|ing)|adopt(?:ed|s|ing)|issu(?:ed|es|ing)|wrote"
    r"|(?:co-?)?authored|drafted|initiated|part of)"
    r" (?:the |its |their |an? |his |her |our )?(?:[\w-]+ ){0,3}"
    r"[\"“](?P<title>[A-Z][^\"“”\n]{4,160}?)[,.]?[\"”]"
)
_QUOTED = re.compile(r"[\"“](?P<title>[A-Z][^\"“”\n]{4,120}?)[,.]?[\"”]")
_HEADS = word_set("""
    project programme program initiative report campaign declaration letter statement charter
    principles strategy framework index survey coalition alliance network pledge manifesto
    guidelines toolkit act roadmap
""")
_SMALL = word_set("""
    a an and as at but by for from in into of on or the to with
""")


def take_quoted_texts(claims: Claims) -> None:
    """Take "X" in 'its yearly "X" report', 'they launched "X"' and '"The X Project"'."""
    unit = claims.unit
    for match in _QUOTED_TEXT.finditer(claims.text, unit.start, unit.end):
        _take(claims, match)
    for match in _MADE.finditer(claims.text, unit.start, unit.end):
        if _in_capitals(match["title"]):
            _take(claims, match)
    for match in _QUOTED.finditer(claims.text, unit.start, unit.end):
        if _in_capitals(match["title"]) and _heads_text(match["title"]):
            _take(claims, match)


def _take(claims: Claims, match: re.Match[str]) -> None:
    inside = claims.inside(*match.span("title"))
    if inside and claims.free(*inside):
        claims.make(Kind.INITIATIVE, *inside, head="report")


def _in_capitals(title: str) -> bool:
    """Return whether all but the small words of a title have capitals."""
    words = re.findall(r"[^\W\d_][\w'’-]*", title)
    return len(words) > 1 and all(w[0].isupper() or w in _SMALL for w in words)


def _heads_text(title: str) -> bool:
    """Return whether a head such as "Project" closes the title, or stands before its number."""
    words = [w.strip("'’.,") for w in title.split()]
    while words and is_year(words[-1]):
        words.pop()
    return len(words) > 1 and words[-1].lower() in _HEADS
