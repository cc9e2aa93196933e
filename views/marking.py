"""Names marked in the sentences that speak of them."""

from __future__ import annotations

import re
from collections.abc import Iterable


def marked(quote: str, names: Iterable[str]) -> list[str]:
    """Return the quote cut at the names: plain, name, plain, name, …, plain.

    Parts with an odd index are names; joined, the parts are the quote. Longer names win over
    shorter ones, case and the kind of white space do not count, and only whole words are marked.
    """
    patterns = [_pattern(name) for name in sorted(set(names), key=lambda n: (-len(n), n)) if name]
    if not patterns:
        return [quote]
    return re.split(rf"(?<!\w)({'|'.join(patterns)})(?!\w)", quote, flags=re.IGNORECASE)


def _pattern(name: str) -> str:
    return r"\s+".join(re.escape(word) for word in name.split()) or re.escape(name)
