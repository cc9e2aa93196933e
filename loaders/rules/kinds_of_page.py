"""What a title says of its page before it names anything: "Programme: ", "Report of the "."""

from __future__ import annotations

import re

from govgraph.loaders.rules.layout import Unit

_KIND_OF_PAGE = re.compile(
    r"(?:\[[^\]\n]{3,30}\]\s*)?(?:"
    r"(?:(?:speakers?(?:'s?)?|programme|program|agenda|event|day|conference|final|draft"
    r"|provisional|list of|meeting|press|workshop|session|"
    r"media|summary|outcome|seminar|panel) )*(?:sheet|list|speakers?|agenda|programme"
    r"|program|report|overview|summary|plan|wrap(?:[- ]up)?|highlights|takeaways|blog"
    r"|schedule|event|page|release|note|notes|digest|minutes|participants|announcement"
    r"|invitation|readout|recap|proceedings|cfp|webinar recording|recording|save the date|upcoming)"
    r"(?: (?:of|for|from) (?:the )?)?\s*[:–—|-]\s*"
    r"|about (?:the )?"
    r"|(?:our |the |all )?(?:[\w’'&.-]+ ){0,3}(?:events|sessions|activities|talks|workshops|panels)"
    r" (?:for|at|during|@) (?:the )?(?=[A-Z])"
    r"|(?:please )?join (?:us )?(?:(?:at|for|in|on) )?(?:the |our )?"
    r"|(?:register (?:now )?for|you(?:'|’)re invited to|invitation to|announcing|introducing"
    r"|(?:highlights|reflections|takeaways|insights|notes|lessons|recap|report|summary)"
    r" (?:from|of|on)|looking back (?:at|on)|call for \w+ ?(?:[:–—-]|for(?= ))) (?:the |our )?"
    r")?",
    re.IGNORECASE,
)


def title_start(text: str, unit: Unit) -> int:
    """Return where the title begins behind what kind of page it heads: "Programme: "."""
    page = _KIND_OF_PAGE.match(text, unit.start, unit.end)
    return page.end() if page else unit.start
