"""Questions that the samples rightly have no answer to."""

from __future__ import annotations

IN_SAMPLES = frozenset({"conflicts"})
"""The gold answers of the samples give no event two values that contradict each other."""
