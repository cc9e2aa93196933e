"""The extractors there are: to add one, add an entry."""

from __future__ import annotations

from collections.abc import Callable

from govgraph.loaders.extraction import Extractor
from govgraph.loaders.ranker.judgement import judge
from govgraph.loaders.rules.extractor import RuleExtractor


def _rules_and_ranker() -> Extractor:
    return RuleExtractor("rules+ranker/7", (judge,))


EXTRACTORS: dict[str, Callable[[], Extractor]] = {
    "rules+ranker": _rules_and_ranker,
    "rules": RuleExtractor,
}


def default_extractor() -> Extractor:
    """Return the extractor that is used unless another is asked for; offline like all of them."""
    return EXTRACTORS["rules+ranker"]()
