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


_ONLY_KIND = re.compile(
    r"\W*(?:(?:rough|draft|edited|unedited|official|final|full|verbatim|media|press|news|public"
    r"|joint|printed|revised|provisional|urgent|important|last[- ]minute|detailed|short|brief"
    r"|informal|approved|event|meeting|conference|workshop|programme|summary|weekly|monthly)\s+)*"
    r"(?:transcript|advisory|minutes|record|release|communiqu[ée]|statement|programme|program|agenda"
    r"|schedule|bulletin|newsletter|diary|alert|notice|memo|corrigendum|erratum|correction"
    r"|invitation|flyer|brochure|handout|fact ?sheet|update|proceedings|announcement|readout|digest"
    r"|(?:changes|amendments|updates) (?:to|in) the (?:\w+ )?(?:programme|program|agenda|schedule)"
    r"|list of (?:\w+ )?(?:participants|speakers|delegates|attendees|side events|panels|sessions))"
    r"\s*(?:[!.:]+|[-–—|:(](?-i:[^A-Z\n]{0,50}))?\W*",
    re.IGNORECASE,
)
_OF_SEVERAL = re.compile(
    r"\W*(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:panels|days|nights|rooms"
    r"|sessions|weeks|events|meetings|workshops|takeaways|lessons|things|questions|reasons|ways"
    r"|insights|moments|highlights|stops|talks|conferences|summits)\b.*(?<!\?)",
    re.IGNORECASE | re.DOTALL,
)


def names_document(title: str) -> bool:
    """Return whether a title only says what a page is, or counts what it tells of.

    "Media advisory – for immediate use", "Changes to the printed programme"; "Two panels, one
    stage, too much coffee".
    """
    return bool(_ONLY_KIND.fullmatch(title) or _OF_SEVERAL.fullmatch(title))


_DEED = re.compile(
    r"\S (?!based|centred|centered|powered|related|needed|focused|driven|applied|unified|shared)"
    r"[a-z]{3,}ed (?:the|a|an|its|their|our|in|at|by|with) "
)


def tells_deed(title: str) -> bool:
    """Return whether a headline is one in the past: "Tinn Lab presented the Portal in Oslo"."""
    return _DEED.search(title) is not None
