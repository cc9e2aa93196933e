"""Titles of events that a text brings up: 'a full house for "Tide Work"', "Session 2, Maps"."""

from __future__ import annotations

import re

_TITLE = r"[\"“](?P<title>[A-Z\d][^\"“”\n]{5,140}?)[,.]?[\"”]"
_KIND = (
    r"(?:public |open |guest |expert |online |evening |parents['’] |lunchtime |memorial )*"
    r"(?P<noun>lecture|talk|round ?table|seminar|workshop|panel|evening|breakfast|lunch|dinner"
    r"|debate|hearing|conversation|webinar|briefing|consultation|colloquium|masterclass|course"
    r"|reception|tea|symposium|conference|hackathon|screening)"
)
_OPENS = (
    r"(?:^(?:\d{1,2}(?: ?[–-] ?\d{1,2})? [A-Z][a-z]{2,8}\.?(?: \d{4})?[ \t:|–—-]+)?|(?<=[.?!] ))"
)
PASSING = (
    re.compile(
        r"\b(?:series|festival|programme|program|week|forum|conference|day|congress)"
        r" (?:opened|opens|began|begins|started|starts|kicked off|closed|closes|ended|continued"
        rf"|continues)(?P<noun>)[^.;:\"“”\n]{{0,50}} with {_TITLE}"
    ),
    re.compile(rf"\b(?:the|our|its|a|this) (?:[\w-]+ ){{0,2}}(?P<noun>series),? {_TITLE}"),
    re.compile(
        rf"(?:{_OPENS}|(?<!told )(?<!asked )(?<!said at )(?<!addressing )\b(?:an|a|our|his|her) )"
        rf"{_KIND}\b[^.;:\"“”\n]{{0,110}}: {_TITLE}",
        re.IGNORECASE | re.MULTILINE,
    ),
    re.compile(rf"\b{_KIND},? {_TITLE}", re.IGNORECASE),
    re.compile(
        r"\b(?P<noun>[Ww]orkshop|[Ss]ession|[Pp]anel|[Oo]pen [Ff]orum|[Ee]vent) #?\d{1,4}\b"
        rf"[^.;:\"“”()\n]{{0,80}} \({_TITLE}\)"
    ),
    re.compile(
        r"\b(?:house|crowd|audience|hall|room|tickets|queue|turnout|guests)(?P<noun>)"
        rf" (?:for|at|of) {_TITLE}"
    ),
    re.compile(
        rf"{_OPENS}(?P<noun>){_TITLE},? with (?=(?:Dr\.? |Prof\.? )?[A-Z][\w-]+ [A-Z])",
        re.MULTILINE,
    ),
)
"""What stands around a title, whose kind may be told as `noun`."""
NUMBERED_TITLE = re.compile(
    r"\b(?P<short>(?P<noun>[Ss]ession|[Pp]anel|[Ww]orkshop|[Tt]rack) (?:\d{1,2}|[IVX]{1,4})), "
    r"(?P<title>[A-Z][\w’'-]*(?: (?:(?:of|and|the|in|for|on|to|a|with|without) )*"
    r"[A-Z][\w’'-]*){1,9})(?=[,.;)!?]|$)"
)
"""In running text: "you know her from Session 2, Maps of the Sea"."""
TITLED_BEHIND = re.compile(r"[^.;\"“”\n]{0,120}: [\"“]$")
"""Between what a gathering was and the title that it had."""
