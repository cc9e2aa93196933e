"""Sessions by count and title in running text: "Session 2, Who Pays the Pilot, was led by …"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govgraph.graph.statement import Span
from govgraph.loaders.rules.cards import opens_with_name
from govgraph.loaders.rules.claims import Claims
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention

_KIND = (
    r"(?:(?:[Pp]anel|[Ww]orking|[Pp]arallel|[Bb]reakout|[Pp]lenary|[Tt]hematic|[Tt]echnical) )?"
    r"(?:[Ss]ession|[Pp]anel|[Ww]orkshop|[Rr]ound ?table|[Pp]lenary|[Tt]rack|[Ss]tream|[Bb]lock"
    r"|[Bb]reakout|[Dd]ialogue|[Ss]egment|[Mm]odule|[Ww]orking [Gg]roup)"
)
_NUMBER = (
    r"(?:(?:[Nn]o\.? ?|#)?\d{1,2}|[IVX]{1,4}|[A-H]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix)"
)
_ORDINAL = r"(?:first|second|third|fourth|fifth|sixth|final|last|next|opening|closing|concluding)"
_COUNTED = (
    rf"(?:\b{_KIND} {_NUMBER}|\b(?:[Tt]he|[Aa]) {_ORDINAL} (?:[a-z-]+ )?(?:session|panel|plenary"
    r"|workshop|round ?table|discussion|track))"
)
_TITLE = (
    r"(?P<title>(?!(?:[Cc]hair|[Mm]oderat|[Ww]ith |[Ll]ed by|[Hh]eld )\w*\b)"
    r"[A-Z](?:(?! (?:chaired|moderated|led|held) )[^,;:()\"“”.\n]){3,110})"
)
_VERB = (
    r"(?:was|is|were|will|has|had|heard|saw|led|chaired|moderated|facilitated|with|brought|featured"
    r"|looked|took|turned|which|where|opened|asked|dealt|focused|explored|considered|examined"
    r"|discussed|addressed|began|started|closed|reviewed|gathered|included|drew|went|tackled"
    r"|organi[sz]ed|hosted|followed|held)\b"
)
_BETWEEN = re.compile(rf"{_COUNTED}\W{{0,2}}(?:, | [–—] ){_TITLE}\W{{0,2}}(?:, ?| [–—] ?|\*\*,? )"
                      rf"(?={_VERB})")  # fmt: skip
_IN_BRACKETS = re.compile(rf"{_COUNTED} \(\"?[“‘']?{_TITLE}[\"”’']?\)")
_NO_TITLE = re.compile(
    r"(?:Room|Hall|Building|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January"
    r"|February|March|April|May|June|July|August|September|October|November|December|Chair|Online"
    r"|Figure|Table|See|Annex)\b"
)
_BARE = re.compile(rf"(?:Session|Panel|Plenary|Track|Stream|Block|Segment) {_NUMBER}")
_FEWEST = 2


def take_counted_titles(claims: Claims) -> None:
    """Take the title behind the count of a session; the count is another name of it."""
    unit = claims.unit
    if unit.kind is UnitKind.HEADING:
        return
    for pattern in (_BETWEEN, _IN_BRACKETS):
        for match in pattern.finditer(claims.text, unit.start, unit.end):
            _take(claims, match)


def _take(claims: Claims, match: re.Match[str]) -> None:
    title = match["title"].strip(' *_"“”')
    if len(title.split()) < _FEWEST or _NO_TITLE.match(title) or opens_with_name(title):
        return
    start = match.start("title")
    whole = claims.inside(match.start(), match.end("title"))
    if whole is None or not claims.free(*whole):
        return
    span = Span(start, start + len(title))
    count = re.match(rf"{_KIND} {_NUMBER}", match.group())
    aliases = (count.group(),) if count else ()
    extent = Span(match.start(), match.end("title"))
    claims.claim(*whole, Mention(Kind.EVENT, span, extent, title, "session", aliases))


def without_bare_counts(
    units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[list[Mention]]:
    """Return the mentions without sessions that have a count only: "Session 1", never titled."""
    titled = {a for mentions in found for m in mentions if m.kind is Kind.EVENT for a in m.aliases}
    return [
        [m for m in mentions if unit.kind is not UnitKind.SENTENCE or not _bare(m, titled)]
        for unit, mentions in zip(units, found, strict=True)
    ]


def _bare(mention: Mention, titled: set[str]) -> bool:
    plain = mention.kind is Kind.EVENT and _BARE.fullmatch(mention.name) is not None
    return plain and mention.name not in titled
