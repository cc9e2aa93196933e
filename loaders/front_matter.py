"""The block of entries that the text of a web page may open with, as site generators write it."""

from __future__ import annotations

import re
from typing import Final

FRONT_MATTER: Final = re.compile(
    r"\A(?:---[ \t]*\n(?P<yaml>.*?\n)(?:---|\.\.\.)"
    r"|\+\+\+[ \t]*\n(?P<toml>.*?\n)\+\+\+)[ \t]*(?:\n|\Z)",
    re.DOTALL,
)
"""The block with its rules: YAML between `---`, TOML between `+++`."""
PROSE_ENTRIES: Final = frozenset(
    {"description", "excerpt", "summary", "abstract", "subtitle", "lead", "intro", "teaser"}
    | {"bio", "biography"}
)
"""Entries that are sentences about the page."""


def body_of(block: re.Match[str]) -> tuple[int, int]:
    """Return where the entries of a block stand in the text, between its rules."""
    return block.span("toml" if block["yaml"] is None else "yaml")
