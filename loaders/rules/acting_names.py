"""Networks, campaigns and projects that act as bodies: with a director, as host, as signatory.

By the annotation guide what states and bodies join is an initiative; a name that nobody is said
to join, and in whose posts people are, is a body whatever its head noun.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from govgraph.loaders.organizations import known_initiative
from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.bodies_described import directly_listed
from govgraph.loaders.rules.head_nouns import head_kind
from govgraph.loaders.rules.layout import LISTING, Unit
from govgraph.loaders.rules.masking import one_of
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.name_forms import initials_of
from govgraph.loaders.rules.wording import word_set

ACTING = word_set("""
    network alliance coalition partnership campaign initiative project collaboration
    mission movement platform collective
""")
POST_HELD = re.compile(
    r"(?: (?:of|at|for|with|in)(?: the)? |, (?:the )?"
    rf"|,? (?:of|for|in|on|and) [^,.;:{one_of('PIEC')[1:-1]}]{{1,60}} at (?:the )?)$"
)
"""What may stand between a post and the body in which it is held."""
_ORGAN_OF = re.compile(
    r"\b(?:[Bb]oard|[Ss]ecretariat|[Ss]taff|(?:[Ss]teering|[Ee]xecutive) [Cc]ommittee)"
    r"(?: members?)? (?:of|at|for|on) (?:the )?$"
)
_SERVES = re.compile(
    rf"\b(?:serv(?:es?|ed|ing)|s[ai]ts?|worked|works|working|consult\w*|interned|volunteer\w*)"
    rf" (?:[a-z]+ )?(?:in|on|for|at|with) (?:the )?"
    rf"(?:{one_of('INX')}(?:'s {one_of('IX')})?(?:,|,? and)(?: the)? )*$"
)
"""What people do at bodies: "has served in the Tide Council and the Advisory Network"."""
_NO_POST = re.compile(
    r"\b(?:members?|partners?|founders?|co-founders?|supporters?|signatory|signatories|leaders?"
    r"|architects?|authors?|initiators?|participants?|hosts?|representatives?|winners?|part|inventors?"
    r"|creators?|developers?|designers?|users?|contributors?"
    r"|chairs?|co-?chairs?|lead|co-lead|leads)$",
    re.I,
)
_BY = re.compile(
    r"\b(?:(?:co-?)?(?:organi[sz]ed|hosted|convened|sponsored|funded|ordinated|authored|signed|run)"
    r"|(?:joining|joined|join) forces|along|together|in partnership|in collaboration|collaborating"
    r"|partnering|partnered|coordinated|endorsed|drafted|written|prepared|issued|released|published|supported)"
    rf" (?:jointly )?(?:by|with) (?:the )?(?:{one_of('INXCPE')}(?:,|,? and)(?: the)? )*$"
)
_PERSON_OF = re.compile(rf"{one_of('P')} (?:of|from|with|at) (?:the )?$")
_ACTS = re.compile(
    r"(?: \([^()]+\))? (?:said|says|wrote|(?:co-?)?(?:hosts|hosted|organi[sz]ed)|welcomed|urged"
    r"|is hiring|hired|published|(?:has|have) (?:recently |also )?partnered|partners with"
    r"|(?:is|are) (?:now |currently )?(?:calling for|inviting|seeking|looking for|accepting)"
    r"|(?:works?|aims|employs|operates)"
    r"|(?:will|is|are|was|has|have) (?:(?:be|been|also|again|recently|jointly|proudly) ){0,2}"
    r"(?:co-?)?(?:host|organi[sz])(?:e|ed|ing)?"
    r"|(?:is|are) (?:pleased|delighted|proud|excited|happy|thrilled|honou?red) to"
    r" (?:announce|invite|welcome|(?:co-?)?(?:host|organi[sz]e|convene|present)))\b"
)
_CLAUSE = re.compile(r"(?:^|[,.;:\"'] |\b(?:and|where|when|while|that|which) )[\"']?(?:[Tt]he )?$")
_OWN_POST = re.compile(rf"['’]s? (?:\w+ ){{0,2}}(?:{POST_PATTERN.pattern})", re.I)
_JOINED_BY = re.compile(
    r"\b(?:join(?:ed|s|ing)?|[Mm]embers? (?:states |organi[sz]ations )?(?:of|in)|acced\w+ to"
    r"|membership (?:of|in)|launch\w*|make up"
    r"|establish\w*|signed up to) (?:the |an? )?(?:new )?$"
)
_LAUNCHED = re.compile(
    r"\b(?:launch|creat|establish|announc|unveil|set up|inaugurat|start|pledg)\w*(?: of)?"
    r" (?:the |an? |its |their )?(?:new |[$€£₹¥]?[\d.]+[\w-]* ){0,2}$"
    r"|(?:[$€£₹¥]|US\$|\b(?:EUR|USD|GBP) ?)[\d.,]+"
    r"(?:[BMKbmk]n?|[ -](?:billion|million|m|bn|crore))? $"
)
_HAS_MEMBERS = re.compile(
    r"\bjoin(?:ed|s|ing)? (?:the|our) (?:alliance|network)\b"
    r"|\b(?:[Mm]ember|[Ff]ounding) (?:institution|organi[sz]ation|compan|countr|state|member)\w*"
)
"""Words of a page about who belongs to an alliance: then it is what they joined."""
_UNITED_IN = re.compile(
    r"\b(?:c[ao]me together|unit\w+|join\w* forces) (?:in|as|under)(?: the banner(?: of)?)?"
    r"(?: the)? $"
    r"|\b(?:[Ss]ignator(?:y|ies)|[Ss]upporters) (?:to|of) the $"
)
_LAUNCHED_BEHIND = re.compile(
    r"(?: \([^()]*\))?,?(?: which)?(?: was| is| has been| will be)?"
    r" (?:launched|created|established|announced|unveiled|set up|inaugurated)\b"
)
_UNITES = re.compile(
    r"(?: \([^()]*\))?(?: now| currently| today)?"
    r" (?:unites|brings together|comprises|includes|counts"
    r"|gathers|consists of|is (?:made up|composed) of|has (?:\w+ ){1,3}members:)"
    r" (?:the )?[A-Z][^.;:]{3,90}?, (?:the )?[A-Z]"
    r"|,? whose (?:\w+ )?members\b"
)
"""An alliance and the names of those whom it unites: "The Alliance brings together A, B and C"."""
_LISTS_MEMBERS = re.compile(
    r"^\W*(?:(?:our|the|all|its|new|current|(?:co-?)?founding|initial|full|core|list of) )*"
    r"(?:members?(?: organi[sz]ations| institutions| companies| states)?|who is in it)"
    r"(?: of the \w+)?\W*$"
    r"|\b(?:(?:its|the|current|(?:co-?)?founding|initial|new|first) )+members"
    r"(?: of the \w+| so far| now| currently)* (?:are|include|were)\b"
    r"|^(?:current|founding|new) members include\b"
    r"|\b(?:organi[sz]ations|partners|companies|bodies) in the \w+ (?:are|include)\b"
    r"|\b(?:members of|join(?:ed|s)?|part of) (?:the|our)"
    r" (?:alliance|coalition|network|partnership)\b"
    r"|\bthe (?:alliance|coalition|network|partnership)"
    r" (?:comprises|consists of|unites|brings together)\b",
    re.IGNORECASE | re.MULTILINE,
)
"""Words of the page of an alliance that lists who belongs to it."""
_LANDS = re.compile(r"[A-Z]\w+[-–][A-Z]\w+ ")
_MEMBERS_BEHIND = re.compile(
    r"(?:['’]s?)? (?:members|signatories|member states|has \d+ members)\b"
    r"|(?: has| have| today)* (?:welcom|admit)\w+ (?:[\w-]+ ){0,4}?"
    r"(?:members|signatories|(?:partner|member) (?:organi[sz]ations|institutions))\b",
    re.I,
)


def acts_as_body(mention: Mention, before: str, after: str, unit: Unit) -> bool:
    """Return whether what sounds like an initiative does here what only a body does."""
    if mention.kind is not Kind.INITIATIVE or mention.referring or _head(mention) not in ACTING:
        return False
    if done_by(before) or _PERSON_OF.search(before) or _OWN_POST.match(after):
        return True
    if _SERVES.search(before):
        return True
    if _CLAUSE.search(before) and _ACTS.match(after):
        return True
    if has_own_article(before) or _among_bodies(before, after):
        return True
    return _fills_line(mention, unit) or _holds_post(before)


def has_own_article(before: str) -> bool:
    """Return whether an article with a capital belongs to the name: "and The River Project"."""
    return re.search(r"\w,? The $", before) is not None


def done_by(before: str) -> bool:
    """Return whether the name is one of those by whom something was held, written or signed."""
    return _BY.search(before) is not None or directly_listed(before)


def _among_bodies(before: str, after: str) -> bool:
    """Return whether an enumeration has bodies on both sides of the name."""
    left = re.search(rf"{one_of('I')}, (?:and )?(?:the )?$", before)
    return bool(left and re.match(rf", (?:and )?(?:the )?{one_of('I')}", after))


def _holds_post(before: str) -> bool:
    """Return whether a post leads to the name: "director of the", "CEO, "."""
    if _ORGAN_OF.search(before):
        return True
    posts = list(POST_PATTERN.finditer(before))
    if not posts or not POST_HELD.fullmatch(before[posts[-1].end() :]):
        return False
    at = re.search(r" at (?:the )?$", before) is not None
    held = re.split(r" (?:and|&) ", posts[-1].group())
    return at or any(_NO_POST.search(post) is None for post in held)


def _fills_line(mention: Mention, unit: Unit) -> bool:
    """Return whether the name fills a line of a list of hosts, supporters or signatories."""
    if unit.kind not in LISTING or unit.label is None or not unit.label.relation:
        return False
    return mention.extent.end - mention.extent.start >= unit.end - unit.start - 8


def acting_throughout(text: str, found: Sequence[Sequence[Mention]]) -> list[list[Mention]]:
    """Return the mentions with a name that acts as a body in one place a body in all of them.

    Where the text says that others join it, it is an initiative in all of them.
    """
    either = [m for mentions in found for m in mentions if _may_be_either(m)]
    joined = {m.name for m in either if _is_joined(text, m)}
    if _LISTS_MEMBERS.search(text):
        joined |= {m.name for m in (found[0] if found else ()) if _may_be_either(m)}
    members = _HAS_MEMBERS.search(text) is not None
    launched = {m.name for m in either if members or _is_launched(text, m)}
    acting = [
        m
        for m in either
        if m.name not in joined
        and (m.kind is Kind.INSTITUTION or (m.name not in launched and _stands_by_itself(m)))
    ]
    names = {form for m in acting for form in _forms(m)}
    funds = {m.name for mentions in found for m in mentions if _is_launched_fund(text, m)}

    def settled(mention: Mention) -> Mention:
        if mention.name in funds and mention.kind is Kind.INSTITUTION:
            return replace(mention, kind=Kind.INITIATIVE)
        if mention.name in names and mention.kind is Kind.INITIATIVE:
            return replace(mention, kind=Kind.INSTITUTION)
        if mention.name in joined and _may_be_either(mention):
            return replace(mention, kind=Kind.INITIATIVE)
        return mention

    return [[settled(m) for m in mentions] for mentions in found]


def _stands_by_itself(mention: Mention) -> bool:
    """Return whether most bodies of this sort have an office: an alliance, an advisory network.

    Not one between lands ("EU-LAC Alliance"), nor one that is well known to be joined by states.
    """
    if mention.referring or known_initiative(mention.name) or _LANDS.match(mention.name):
        return False
    return _head(mention) == "alliance" or "Advisory Network" in mention.name


def _head(mention: Mention) -> str:
    return mention.head or mention.name.split()[-1].lower()


def _may_be_either(mention: Mention) -> bool:
    """Return whether a mention is a body or an initiative by what stands around it."""
    if _head(mention) not in ACTING:
        return False
    body = mention.kind is Kind.INSTITUTION and head_kind(mention.head) is Kind.INITIATIVE
    return body or mention.kind is Kind.INITIATIVE


def _is_joined(text: str, mention: Mention) -> bool:
    """Return whether the text calls the mention joined there, or speaks of its members."""
    before = text[max(0, mention.span.start - 40) : mention.span.start]
    behind = _MEMBERS_BEHIND.match(text, mention.extent.end)
    return bool(_JOINED_BY.search(before) or behind or _UNITES.match(text, mention.extent.end))


def _is_launched(text: str, mention: Mention) -> bool:
    """Return whether the text says there that the mention was launched, or who united in it."""
    before = text[max(0, mention.span.start - 50) : mention.span.start]
    united = _UNITED_IN.search(before) or _LAUNCHED.search(before)
    return bool(united or _LAUNCHED_BEHIND.match(text, mention.extent.end))


def _is_launched_fund(text: str, mention: Mention) -> bool:
    """Return whether the text says that a fund was launched: then it is a scheme, no body."""
    if mention.kind is not Kind.INSTITUTION or mention.head not in {"fund", "facility"}:
        return False
    before = text[max(0, mention.span.start - 50) : mention.span.start]
    behind = mention.head == "fund" and _LAUNCHED_BEHIND.match(text, mention.extent.end)
    called = mention.head == "fund" and mention.acronym and _was_launched(text, mention.acronym)
    return bool(_LAUNCHED.search(before) or behind or called)


def _was_launched(text: str, acronym: str) -> bool:
    """Return whether the text says somewhere that what goes by the acronym was launched."""
    name = re.escape(acronym)
    return bool(
        re.search(
            rf"\b{name}\)? (?:was|were|is|has been) (?:officially )?(?:launched|created)", text
        )
        or re.search(rf"\b(?:[Ll]aunched|[Cc]reated) in [^,.;]{{4,20}}, the {name}\b", text)
        or re.search(rf"\b{name}\)? (?:initiative|programme|program|scheme|grants?)\b", text)
    )


def _forms(mention: Mention) -> set[str]:
    return {mention.name, mention.acronym or mention.name, *initials_of(mention.name)}
