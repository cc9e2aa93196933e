"""When an unknown chunk is a body because the text says so: "X, a charity", "the charity X"."""

from __future__ import annotations

import re

from govgraph.loaders.names import given_name, surname
from govgraph.loaders.rules.masking import one_of
from govgraph.loaders.rules.mention import Mention

_NOUN = (
    r"(?:non-?profits?|not-for-profit|NGO|CSO|organi[sz]ation|company|start-?up|spin-?off"
    r"|think[- ]tank|collective|charity|firm|consultancy|foundation|association|newspaper"
    r"|magazine|outlet|publisher|broadcaster|news (?:agency|site|website)|institute|laboratory"
    r"|lab|university|union|cooperative|co-operative|watchdog|regulator|chip-?maker"
    r"|manufacturer|enterprise|agency|vendor|provider|developer|studio|corporation|business"
    r"|federation|advocacy group|campaign(?:ing)? group|rights group|pressure group"
    r"|civil society group|research group|research cent(?:re|er)|cent(?:re|er)"
    r"|government agency|subsidiary|incubator|accelerator|tech giant|unicorn|club"
    r"|membership body|data trust|fund|venture fund|bank|hospital|museum|library|school"
    r"|(?:research|policy|training|charitable|investment|education|advocacy|publishing) (?:arm|unit"
    r"|division|branch|wing)|offshoot)"
)
_GOES_ON = (
    r"(?=[,.;:)]|$| (?:that|which|who|whose|based|in|for|of|working|work|dedicated|founded|from"
    r"|focus\w*|with|and|advanc\w+|promot\w+|fight\w+|defend\w*|campaign\w*|run|led|speciali[sz]\w+"
    r"|headquartered|behind|by|at|on|to|building|developing|committed|aim\w+|seek\w*)\b)"
)
_WORDS = (
    r"(?:(?!(?:at|of|in|from|for|to|with|by|who|that|which|as|on|behind|he|she) )"
    r"[^\s,;:.]+ ){0,6}?"
)
_APPOSED = re.compile(
    rf"(?: \([^()]{{2,30}}\))?(?:,| –| \() ?(?:an?|the|one of|(?:[A-Z][a-z]+|{one_of('ICX')})['’]s)"
    rf" {_WORDS}{_NOUN}{_GOES_ON}"
)
_IS_BODY = re.compile(
    rf"(?: \([^()]{{2,30}}\))? (?:is|was|are) (?:an?|the|one of)"
    rf" {_WORDS}{_NOUN}{_GOES_ON}"
)
_DESCRIBED_BEFORE = re.compile(
    rf"\b(?:{_NOUN}|maker|platform|operator|investor|sponsor|member|partner|contractor"
    rf"|consortium|lender|network|campaign|think-and-do tank|initiative|group|organiser"
    rf"|organizer|funder|supplier|client|employer)"
    r"(?:,? (?:called|named|known as))? $"
)
_CALLED_BEFORE = re.compile(rf"\b{_NOUN} $|{one_of('I')}'s? {_WORDS}{_NOUN}, $")
_DONE_BY = re.compile(
    r"\b(?:(?:co-?)?organi[sz]ed|(?:co-?)?hosted|convened|sponsored|funded|supported|coordinated"
    r"|drafted|issued|endorsed|signed|organi[sz]ations (?:are|include|included|were|such as))"
    rf"(?: by)? (?:the )?(?:{one_of('INXCP')}(?:,|,? and)(?: and)?(?: the)? )*$"
)
_BODIES_ARE = re.compile(
    r"\b(?:organi[sz]ations|companies|firms|institutions|NGOs|charities|start-?ups|think[- ]tanks"
    r"|universities)(?: \w+)? (?:are|include|included|were|such as|like|including) (?:the )?"
    rf"(?:{one_of('INXCP')}(?:,|,? and)(?: and)?(?: the)? )*$"
)
_JOINERS_ARE = re.compile(
    r"\b(?:signatories|supporters|endorsers|sponsors|funders|donors|partners|co-organi[sz]ers"
    r"|co-hosts|organi[sz]ers|grantees|members)(?: of [^.;:]{1,60})?(?: \w+)?"
    r" (?:are|include|included|were|such as|like|including) (?:the )?"
    rf"(?:{one_of('INXC')}(?:,|,? and)(?: and)?(?: the)? )+$"
)
_CLOSED = re.compile(r"[,.;)]|$| and\b")


def described_as_body(before: str, after: str) -> bool:
    """Return whether the masked words beside a chunk call it a company, a charity and the like."""
    return called_body(before, after) or _DESCRIBED_BEFORE.search(before) is not None


def named_as_body(before: str) -> bool:
    """Return whether the chunk's own noun stands right before it: "tech company X"."""
    return _CALLED_BEFORE.search(before) is not None


def called_body(before: str, after: str) -> bool:
    """Return whether a noun in apposition or behind "is" leaves no doubt that it is a body."""
    if _APPOSED.match(after) or _IS_BODY.match(after):
        return True
    return _CALLED_BEFORE.search(before) is not None and _CLOSED.match(after) is not None


def directly_listed(before: str) -> bool:
    """Return whether bodies are about to be enumerated: "the organisations are X, Y"."""
    return _BODIES_ARE.search(before) is not None


def listed_as_joiner(before: str) -> bool:
    """Return whether signatories or sponsors are enumerated, with bodies among them."""
    return _JOINERS_ARE.search(before) is not None


def listed_with_bodies(mention: Mention, before: str, after: str) -> bool:
    """Return whether what reads like a person's name is one of the bodies by which it was done."""
    if directly_listed(before):
        return True
    parts = mention.name.split()
    named = len(parts) == 2 and (surname(parts[-1]) or given_name(parts[0]))
    if named or not _DONE_BY.search(before):
        return False
    return re.match(rf"(?:,|,? and)(?: and)?(?: the)? {one_of('IN')}", after) is not None or (
        re.search(rf"{one_of('IN')}(?:,|,? and)(?: and)?(?: the)? $", before) is not None
        and re.match(r"[.;]|$| and ", after) is not None
    )
