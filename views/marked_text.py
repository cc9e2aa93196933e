"""A stored text cut into lines of HTML, with mentions as nested elements."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from types import MappingProxyType
from typing import Final

from markupsafe import Markup

from govgraph.graph.document import Block, BlockKind
from govgraph.graph.statement import Span
from govgraph.views.explained import Explained, visible

_MENTION = Markup('<mark class="{label}" data-entity="{entity}" title="{title}">')
_LETTER = Markup('<i class="letter"></i>')
"""At the end of a mention; the style writes the letter, so that it is not copied with the text."""
_LINK = Markup('<a class="letter" href="{href}" aria-label="{title}"></a>')
_ANCHOR = Markup('<span class="place" id="{name}"></span>')
_ATOM = Markup('<span data-at="{at}"{missed}>{words}</span>')
_MISSED = Markup(' class="missed" title="Nothing was read from these words"')

_NO_PLACES: Final[Mapping[int, tuple[str, ...]]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a stored text."""

    number: int
    kind: str
    """Its block's kind in the layout that markup gave, or empty."""
    html: Markup


@dataclass(frozen=True, slots=True, order=True)
class _Mention:
    start: int
    past_end: int
    """The end, negated: of two that start together, the wider one comes first."""
    entity: int
    label: str
    name: str
    link: str

    @property
    def title(self) -> str:
        return visible(f"{self.label}: {self.name}")

    @property
    def end(self) -> int:
        return -self.past_end


def marked_lines(
    explained: Explained,
    missed: Sequence[Span],
    cuts: Iterable[int],
    links: Sequence[str] = (),
    places: Mapping[int, tuple[str, ...]] = _NO_PLACES,
) -> Iterator[Line]:
    """Yield the lines of a document's text, empty ones too.

    Every piece of text is an element that carries its offset; pieces end at every mention, at
    every overlooked word and at each of `cuts`, so that a script can mark whole pieces. Mentions
    that cross are cut where they do. `links` are the addresses of the entities' pages, in their
    order, or empty; `places` are the names of anchors to set before the piece at an offset.
    """
    text = explained.document.text
    mentions = sorted(
        _Mention(
            span.start,
            -span.end,
            number,
            entity.key.label,
            entity.name,
            links[number] if links else "",
        )
        for number, entity in enumerate(explained.entities)
        for span in entity.mentions
    )
    borders = sorted({*cuts, *_borders(mentions), *(b for s in missed for b in (s.start, s.end))})
    overlooked = {span.start: span.end for span in missed}
    start, following = 0, 0
    active: list[_Mention] = []
    for number, words in enumerate(text.split("\n"), 1):
        end = start + len(words)
        while following < len(mentions) and mentions[following].start < end:
            active.append(mentions[following])
            following += 1
        active = [mention for mention in active if mention.end > start]
        inner = borders[bisect_right(borders, start) : bisect_left(borders, end)]
        html = _line(text, [start, *inner, end], active, overlooked, places)
        yield Line(number, _kind(explained.document.blocks, start), html)
        start = end + 1


def _borders(mentions: Iterable[_Mention]) -> Iterator[int]:
    for mention in mentions:
        yield from (mention.start, mention.end)


def _kind(blocks: Sequence[Block], at: int) -> str:
    found = bisect_right(blocks, at, key=lambda block: block.start) - 1
    if found < 0 or blocks[found].end <= at or blocks[found].kind is BlockKind.PARAGRAPH:
        return ""
    return blocks[found].kind.value


def _line(
    text: str,
    borders: Sequence[int],
    active: Sequence[_Mention],
    overlooked: dict[int, int],
    places: Mapping[int, tuple[str, ...]],
) -> Markup:
    html: list[Markup] = []
    open_: list[_Mention] = []
    missed_to = 0
    for start, end in pairwise(borders):
        if start == end:
            continue
        over = [mention for mention in active if mention.start <= start < mention.end]
        html += _change(open_, over, start)
        html += [_ANCHOR.format(name=name) for name in places.get(start, ())]
        missed_to = max(missed_to, overlooked.get(start, 0))
        missed = _MISSED if start < missed_to else ""
        html.append(_ATOM.format(at=start, missed=missed, words=visible(text[start:end])))
    return Markup("").join([*html, *_change(open_, [], borders[-1])])


def _change(open_: list[_Mention], wanted: Sequence[_Mention], at: int) -> Iterator[Markup]:
    """Close and open elements until exactly the wanted ones are open."""
    shared = 0
    while shared < min(len(open_), len(wanted)) and open_[shared] == wanted[shared]:
        shared += 1
    while len(open_) > shared:
        closed = open_.pop()
        yield (_letter(closed) if closed.end == at else Markup("")) + Markup("</mark>")
    for mention in wanted[shared:]:
        yield _MENTION.format(
            label=mention.label,
            entity=mention.entity,
            title=mention.title,
        )
        open_.append(mention)


def _letter(mention: _Mention) -> Markup:
    return _LINK.format(href=mention.link, title=mention.title) if mention.link else _LETTER
