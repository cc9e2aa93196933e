"""Capitalised words that nothing was read from: where a reader looks for what was missed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from govgraph.graph.statement import Span
from govgraph.views.explained import Explained

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_JOINED = re.compile(r"[ \t]+")
_SENTENCE_END: Final = frozenset("–—.!?:;•·|“”\"'‘([")


def overlooked(explained: Explained) -> Iterator[Span]:
    """Yield the runs of capitalised words that no mention, value or role covers, in order.

    A word that only begins a sentence or a line does not count, unless the text capitalises it
    elsewhere too and never writes it small.
    """
    text = explained.document.text
    covered = _covered(explained)
    words = [m for m in _WORD.finditer(text) if m[0][0].isupper() and len(m[0]) > 1]
    small = {m[0] for m in _WORD.finditer(text) if m[0].islower()}
    inside = {m[0] for m in words if not _begins_sentence(text, m.start())}
    inside = {word for word in inside if word.lower() not in small}
    run: list[re.Match[str]] = []
    for word in words:
        if run and not _JOINED.fullmatch(text, run[-1].end(), word.start()):
            yield from _run(run, text, inside)
            run = []
        if any(covered[word.start() : word.end()]):
            yield from _run(run, text, inside)
            run = []
        else:
            run.append(word)
    yield from _run(run, text, inside)


def _run(run: Sequence[re.Match[str]], text: str, inside: set[str]) -> Iterator[Span]:
    if not run:
        return
    alone = len(run) == 1 and _begins_sentence(text, run[0].start())
    if not alone or run[0][0] in inside:
        yield Span(run[0].start(), run[-1].end())


def _begins_sentence(text: str, at: int) -> bool:
    before = text[max(0, at - 40) : at].rstrip(" \t")
    return not before or before[-1] == "\n" or before[-1] in _SENTENCE_END


def _covered(explained: Explained) -> bytearray:
    """Return a byte for each character: 1 where something was read from it."""
    covered = bytearray(len(explained.document.text))
    spans = [mention for entity in explained.entities for mention in entity.mentions]
    for fact in explained.facts:
        spans += [*fact.role_at, *(fact.object_at if fact.statement.object is None else ())]
    for span in spans:
        covered[span.start : span.end] = b"\1" * (span.end - span.start)
    return covered
