"""The extractors there are: to add one, add an entry."""

from __future__ import annotations

from collections.abc import Callable

from govgraph.loaders.extraction import Extractor
from govgraph.loaders.rules.extractor import RuleExtractor

EXTRACTORS: dict[str, Callable[[], Extractor]] = {"rules": RuleExtractor}


def default_extractor() -> Extractor:
    """Return the extractor that is used unless another is asked for: rules, offline."""
    return EXTRACTORS["rules"]()
