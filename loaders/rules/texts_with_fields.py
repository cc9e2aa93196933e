"""Texts listed with their fields below: a title, then "Adopted: …", "Signatories: …", "Led by: …".

The lines below a title are about it, until the next title.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from govgraph.graph.statement import Span
from govgraph.loaders.rules.labels import INITIATOR, PRESENTED, SIGNATORY, Label
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention, placed

_DEED = (
    r"(?:[Aa]dopted|[Ss]igned|[Ll]aunched|[Aa]greed|[Ii]ssued|[Pp]resented|[Rr]eleased|[Ee]ndorsed"
    r"|[Pp]roclaimed|[Aa]nnounced|[Uu]nveiled|[Oo]pened for signature|[Dd]one|[Cc]oncluded)"
)
_JOINED = (
    r"(?:(?:[Aa]dopted|[Ss]igned|[Ee]ndorsed|[Ss]upported|[Bb]acked|[Jj]oined|[Rr]atified"
    r"|[Aa]greed|[Cc]o-?signed) by|(?:[Ff]irst |[Oo]riginal |[Ff]ounding )?(?:[Ss]ignatories"
    r"|[Ss]ignatory|[Ss]igners|[Ee]ndorsers|[Ss]upporters|[Pp]arties|[Ss]ignatory (?:states"
    r"|countries|bodies))|[Ww]ho signed)"
)
_MADE = (
    r"(?:(?:[Ll]ed|[Dd]rafted|[Pp]repared|[Ii]ssued|[Ll]aunched|[Ii]nitiated|[Pp]roposed"
    r"|[Pp]ublished|[Ww]ritten|[Aa]uthored|[Dd]eveloped|[Cc]oordinated|[Nn]egotiated|[Tt]abled"
    r"|[Cc]ompiled|[Rr]eleased|[Pp]roduced) by|[Ii]nitiators?|[Aa]uthors?|[Dd]rafters?|[Ii]ssuer"
    r"|[Ll]ead (?:country|author|state|institution))"
)
_FIELDS: tuple[tuple[re.Pattern[str], Label | None], ...] = tuple(
    (re.compile(rf"[\W_]*(?P<words>{words})(?: \([^()\n]{{1,30}}\))?[*_ ]*:[*_]*\s*(?=\S)"), label)
    for words, label in (
        (rf"{_DEED}(?: (?:at|on|in|during))?", PRESENTED),
        (_JOINED, SIGNATORY),
        (_MADE, INITIATOR),
        (r"(?:[Dd]ate|[Tt]ype|[Kk]ind|[Ss]tatus|[Yy]ear|[Pp]lace|[Ff]orm|[Tt]heme|[Tt]opic)", None),
    )
)
_SIGNED = re.compile(
    r"(?i:adopted|signed|signator|endorse|ratified|opened for sign|agreed|co-?sign)"
)
"""Fields that texts have, and events have not."""
_TITLE = re.compile(r"[\"“*_#–•\s]*(?P<name>[^\W\d_][^\n:]*(?::[^\n:]+)?)")
_NO_TITLE = re.compile(
    r"(?i:(?:(?:the|our|key|all|main) )*(?:declarations|statements|documents|texts|initiatives"
    r"|background|about|history|overview|agreements|outcomes|results|contact|partners|members"
    r"|fact ?sheet|facts|data|details|summary|at a glance|in (?:brief|short)|profile|timeline))"
    r"\b[^\n]{0,30}|(?:An?|This|The) [a-z]+(?: [a-z]+){0,3}"
)
_LONGEST = 140


@dataclass(frozen=True, slots=True)
class _Field:
    label: Label | None
    words: Span
    value: int
    """Where what the field says begins."""

    def of_text(self, text: str) -> bool:
        return _SIGNED.match(self.words.cut(text)) is not None


def with_labels_of_texts(text: str, units: Sequence[Unit]) -> list[Unit]:
    """Return the units with the lines below titles of texts labelled by what they say of them."""
    current = list(units)
    for _, lines in _records(text, units):
        for index, field in lines:
            if field.label is not None and (unit := current[index]).end > field.value:
                words = (field.words.start, field.words.end)
                start = max(unit.start, field.value)
                current[index] = replace(
                    unit, kind=UnitKind.LABEL, label=field.label, label_span=words, start=start
                )
    return current


def with_titles_above_fields(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[list[Mention]]:
    """Return the mentions with the titles above such fields as texts."""
    current = [list(mentions) for mentions in found]
    for title, _ in _records(text, units):
        span = _title(text, units[title])
        if span is None or any(m.kind is Kind.EVENT for m in current[title]):
            continue
        texts = [m for m in current[title] if m.kind is Kind.INITIATIVE]
        if not any(span.end - span.start <= m.extent.end - m.extent.start + 4 for m in texts):
            whole = Mention(Kind.INITIATIVE, span, span, span.cut(text))
            current[title] = placed(current[title], whole)
    return current


def title_above(text: str, units: Sequence[Unit], line: Unit) -> Unit | None:
    """Return the title of the text of which a line is a field, if it is one."""
    for title, lines in _records(text, units):
        if any(units[index].start == line.start for index, _ in lines):
            return units[title]
    return None


def _records(text: str, units: Sequence[Unit]) -> Iterator[tuple[int, list[tuple[int, _Field]]]]:
    """Yield where the title of each text stands, with the fields on the lines below it."""
    fields = [_field(text, unit) for unit in units]
    for index in range(len(units) - 1):
        if fields[index] is not None or fields[index + 1] is None:
            continue
        lines: list[tuple[int, _Field]] = []
        for below in range(index + 1, len(units)):
            field = fields[below]
            if field is None:
                break
            lines.append((below, field))
        signed = sum(field.of_text(text) for _, field in lines)
        if signed > (index == 0) and _title(text, units[index]) is not None:
            yield index, lines


def _field(text: str, unit: Unit) -> _Field | None:
    line = text.rfind("\n", 0, unit.start) + 1
    for pattern, label in _FIELDS:
        match = pattern.match(text, line, unit.end)
        if match is not None and unit.start <= match.end():
            return _Field(label, Span(*match.span("words")), match.end())
    return None


def _title(text: str, unit: Unit) -> Span | None:
    """Return the title that fills a line: no sentence, and no heading of several texts."""
    match = _TITLE.match(text, unit.start, unit.end)
    line = text.rfind("\n", 0, unit.start) + 1
    if match is None or text[line : unit.start].strip(' \t#*_–•-"“'):
        return None
    name = match["name"].rstrip(' *_"”')
    if len(name) > _LONGEST or name.endswith((".", "?", ",", ";")) or _NO_TITLE.fullmatch(name):
        return None
    ends = match.start("name") + len(name)
    return Span(match.start("name"), ends) if unit.end - ends < 5 and "\n" not in name else None
