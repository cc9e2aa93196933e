"""The labelled lines of a person's record: "Position: Fellow", "Affiliation: Reef Lab"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from govgraph.graph.statement import Span
from govgraph.loaders.names import given_name
from govgraph.loaders.rules.mention import Kind, Mention, placed

_LINE = re.compile(
    r"^[ \t>*•–-]*(?P<key>[A-Za-z][A-Za-z /_-]{2,24}?)\**[ \t]*[:：][ \t]*\**[ \t]*[\"“]?"
    r"(?P<value>[^\n\"”]{2,160}?)[\"”]?[ \t]*$",
    re.MULTILINE,
)
BODY = re.compile(
    r"(?:current |main |home |primary )?(?:affiliations?|institutions?|organi[sz]ations?|company"
    r"|employer|university|workplace|institute|agency)(?: name)?",
    re.IGNORECASE,
)
POST = re.compile(
    r"(?:current |job )?(?:positions?|roles?|title|designation|function|occupation|posts?"
    r"|affiliations?)",
    re.IGNORECASE,
)
NAME = re.compile(r"(?:full )?name|speaker|moderator|panell?ist|person|expert", re.IGNORECASE)
_UNNAMED = frozenset({Kind.UNKNOWN, Kind.INITIATIVE, Kind.PERSON})


@dataclass(frozen=True, slots=True)
class Record:
    """Labelled lines that stand together: their words and where the values stand."""

    lines: tuple[tuple[str, Span], ...]
    start: int
    end: int

    def values(self, key: re.Pattern[str]) -> list[Span]:
        """Return where the values of the lines with such a key stand."""
        return [span for name, span in self.lines if key.fullmatch(name)]


def tells_post(key: str) -> bool:
    """Return whether a label says where somebody works, or as what."""
    return bool(BODY.fullmatch(key) or POST.fullmatch(key))


def with_record_fields(text: str, found: Sequence[Sequence[Mention]]) -> list[list[Mention]]:
    """Return the mentions with the bodies that only a record's label tells, and without labels."""
    current = [list(mentions) for mentions in found]
    for record in records_of(text):
        if not record.values(POST) and not record.values(NAME):
            continue
        for key, span in record.lines:
            at = text.rfind(key, 0, span.start)
            _clear_key(current, at, at + len(key))
            if BODY.fullmatch(key):
                _name_value(text, current, span)
    return current


def _clear_key(found: list[list[Mention]], start: int, end: int) -> None:
    for index, mentions in enumerate(found):
        if any(start <= m.span.start and m.extent.end <= end for m in mentions):
            found[index] = [
                m for m in mentions if not (start <= m.span.start and m.extent.end <= end)
                or " " in m.name
            ]  # fmt: skip


def _name_value(text: str, found: list[list[Mention]], span: Span) -> None:
    """Take a value that names nothing yet as a body's name, if it reads as one."""
    words = span.cut(text)
    plain = re.fullmatch(r"[A-Z0-9][\w.&’'-]*(?: [\w.&’'-]+){0,7}", words)
    lone = " " not in words and given_name(words)
    for index, mentions in enumerate(found):
        over = [m for m in mentions if m.extent.start < span.end and span.start < m.extent.end]
        if plain and not lone and over and all(m.kind in _UNNAMED for m in over):
            body = Mention(Kind.INSTITUTION, span, span, words)
            found[index] = placed(mentions, body)


def records_of(text: str) -> Iterator[Record]:
    """Yield the runs of labelled lines that tell of a post or a body."""
    run: list[tuple[str, Span]] = []
    last = -2
    for match in [*_LINE.finditer(text), None]:
        gap = text[last : match.start()] if match else "\n\n\n"
        opens = match is not None and NAME.fullmatch(match["key"]) is not None
        if run and (opens or gap.strip(" \t") != "\n"):
            keys = [key for key, _ in run]
            named = any(NAME.fullmatch(key) for key in keys)
            if any(tells_post(key) and (named or key.lower() != "title") for key in keys):
                yield Record(tuple(run), run[0][1].start, run[-1][1].end)
            run = []
        if match:
            run.append((match["key"], Span(*match.span("value"))))
            last = match.end()
