"""Those who act in a sentence: an enumeration with its appositions, brackets and parents.

"the Harbour Institute (HI), a think tank in Oslo, and the Government of Kenya" names two actors.
"""

from __future__ import annotations

import re

from govgraph.loaders.rules.masking import Masked, one_of
from govgraph.loaders.rules.mention import Kind, Mention

_BODY = one_of("IC")
_GROUPS = (
    r"(?:governments?|kingdoms?|republics?|people|cit(?:y|ies)|states?|municipality|embass(?:y|ies)"
    r"|(?:permanent )?missions?|teams?|staff|colleagues|friends|members|researchers|scholars"
    r"|students|faculty|experts|scientists|volunteers|organi[sz]ers|groups?)"
)
_OF = rf"(?:{_GROUPS} (?:of|at|from|in)(?: the| our)? )"
_NOT_LEADING = (
    r"(?!(?:and|or|in|at|for|with|on|to|from|by|as|is|are|was|were|be|that|which|who|will|has|have"
    r"|had|during|after|before|of|but|not|its?|than|about|into|under|(?-i:[a-z]+(?:ed|ing)))\b)"
)
_SUCH_AS = (
    r"(?:(?:leading|other|several|many|numerous|partner|various|more|local|international|some) )*"
    r"(?:organi[sz]ations|institutions|partners|universities|companies|bodies|groups|agencies"
    r"|others),? (?:like|such as|including) (?:the )?"
)
_LEAD = (
    rf"(?:{_SUCH_AS})?"
    rf"(?:(?:[Tt]he|[Ii]ts|[Oo]ur|[Tt]heir|[Hh]is|[Hh]er|[Mm]y|both|an?) )?"
    rf"(?:{_NOT_LEADING}[\w.'-]+ ){{0,4}}?{_OF}?(?:{one_of('C')}'s? )?"
)
_BRACKET = r"(?: ?\([^()]{1,90}\))"
_WITHIN = (
    rf"(?:(?:,? (?:of|at|in|under|within|based in)|(?<!,) from)(?: the)? {one_of('PIENCLX')}"
    rf"(?:, {one_of('CL')}(?=[,.;)]|$| and))?)"
)
_UNIT = r"(?-i:'s? [A-Z][\w-]*(?: (?:of |for |and )?[A-Z][\w-]*){0,4})"
_NOUN = (
    r"(?:programme|program|project|network|team|fund|initiative|office|grant|unit|scheme|community"
    r"|chapter|group|foundation|campus)s?\b"
)
_BESIDE = (
    rf", (?:an? |one of |(?:the|its|our|their) (?-i:(?=[a-z]))|who |which |whose |based |part of "
    rf"|both (?:at|of|in|from) "
    rf"|{one_of('C')}'s (?-i:(?=[a-z])))"
    rf"[^,;.{one_of('PE')[1:-1]}]{{3,110}}"
)
_DASHED = rf"(?: – (?:an? |the )[^–;.{one_of('PE')[1:-1]}]{{3,110}} –)"
_ASIDE = (
    rf"(?:{_BESIDE},(?= and | as well as | from | by | (?:\w+ ){{0,4}}\w+(?:s|ed|ld|an|ill)\b))"
)
_TITLED = (
    rf"(?:(?<={one_of('P')}), (?-i:[A-Z])[^,;.{one_of('PE')[1:-1]}]{{3,90}},"
    r"(?= (?:\w+ ){0,3}\w+(?:ed|s|ld|an|ll)\b))"
)
_ITS = rf"(?: and (?:its|their) [^,;.{one_of('PIC')[1:-1]}]{{3,60}}(?=,))"
_LINK = (
    r"(?:\.(?=,| and))?"
    r"(?:,? (?:and|as well as|along with|together with|plus|&) (?:also |by |of |from |with )?"
    r"| ?[,;/|] ?(?:and )?(?:from |by )?|(?<=,) (?:and )?(?:from|by) )"
)


_UNREAD = (
    rf"(?:, (?:the )?(?:(?:City|State|Province|Region|Municipality|Canton|Town) of {one_of('L')}"
    r"|(?-i:[A-Z][\w'-]+)(?: (?:(?:of|for|and|de) )?(?-i:[A-Z][\w'-]*)){1,5})(?=,))"
)
"""One in the middle whom nobody knows: "A, City of Tinn, and B"."""


def _listed(actor: str, lead: str) -> str:
    behind = rf"(?:{_DASHED}|{_ASIDE}|{_TITLED}|{_ITS})?"
    item = rf"{actor}(?:{_UNIT}| {_NOUN})?{_BRACKET}?{_WITHIN}?{_BRACKET}?{behind}"
    return rf"{lead}{item}(?:{_UNREAD}?{_LINK}{_LEAD}{item})*"


ACTORS = _listed(one_of("PIC"), _LEAD)
"""An enumeration of people, bodies and countries behind a preposition or a verb."""

SUBJECT = _listed(one_of("PIC"), "")
"""An enumeration that opens with a name, as in front of a verb."""

_OPENING = re.compile(rf"\b{_OF}", re.IGNORECASE)
_OWNER = re.compile(rf"{one_of('C')}'s? (?={_BODY}|[\w-]+ {_BODY})")
_NOT_ACTING = re.compile(rf"{_DASHED}|{_BRACKET}|{_WITHIN}|{_BESIDE}(?=,|$)")


def actors_in(view: Masked, masked: str) -> list[Mention]:
    """Return who acts in a stretch that one of the patterns matched, without parents and asides."""
    plain = _NOT_ACTING.sub("", _OWNER.sub("", _OPENING.sub("", masked)))
    return [m for m in view.mentions_in(plain) if m.kind in _ACTING]


_ACTING = frozenset({Kind.PERSON, Kind.INSTITUTION, Kind.COUNTRY})
