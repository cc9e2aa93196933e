"""When an unknown chunk is an institution, told by the words before and after it."""

from __future__ import annotations

import re

from govgraph.loaders import words
from govgraph.loaders.names import given_name
from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.masking import one_of, rule
from govgraph.loaders.rules.mention import Mention
from govgraph.loaders.rules.wording import TOPIC_ACRONYMS

_BODIES_FOLLOW = re.compile(
    r"\b(?:representatives?|companies|firms|giants?|start-?ups|organi[sz]ations?|enterprises"
    r"|institutions|universities|labs?|developers|researchers|experts|scholars|delegates|officials"
    r"|scientists|members|executives|leaders|teams?|colleagues|people|students|speakers|partners"
    r"|bodies|groups?|agencies|sponsors|funders|employees|staff|academics|engineers)"
    r"(?:,? (?:\w+ )?(?:from|of|at|including|such as|like|included?|are|were|by|namely))?"
    r" (?:the )?$"
)
_BY_BODIES = re.compile(
    r"(?:organi[sz]ed|hosted|supported|sponsored|funded|convened|backed|run"
    r"|partners? (?:are|include|included|were)|in partnership with|together with"
    r"|members (?:are|include)) ?(?:by )?(?:the )?"
    rf"(?:{one_of('IXC')}(?:,|,? and|;)(?: by)?(?: the)? )*$"
)
_PORTFOLIO = re.compile(
    r"\b(?:[Mm]inister|[Ss]ecretary|[Pp]rofessor|[Ll]ecturer|[Cc]ommissioner|[Ff]ellow|[Rr]eader"
    r"|PhD|[Dd]octorate|[Dd]egree)(?: of State)? (?:of|for|in)(?: the)? $"
)
_COINED = re.compile(r"[A-Z]{4,}|[A-Z][a-z]+[A-Z]\w*")
_ACTS = re.compile(
    r"(?:, [^,]*,)? (?:has|have|is|was|said|says|will|announced|launched|published|called"
    r"|organi[sz]ed|hosted|wrote|welcomed|urged|warned)\b"
)
_HOLDER = re.compile(
    rf"{one_of('P')},[^;]*(?:{POST_PATTERN.pattern}) (?:at|of|with|for)(?: the)? $", re.I
)
_BEHIND_PERSON = re.compile(rf"{one_of('P')}(?: \(|,[^.;]*(?:,| at| of| for| from) (?:the )?)$")
_OWN_POST = re.compile(rf"'s? (?:\w+ ){{0,2}}(?:{POST_PATTERN.pattern})", re.I)
_BODY_BEHIND = re.compile(rf"(?: and {one_of('X')})?(?:,| at| in| of)[^;]*{one_of('ICX')}")


def institution_here(mention: Mention, before: str, after: str, unit: Unit) -> bool:
    """Return whether the masked words before and after an unknown chunk make it an institution."""
    if _is_topic(mention) or POST_PATTERN.search(mention.name):
        return False
    if _listed_as_body(unit) or (mention.acronym and len(mention.name.split()) >= 2):
        return True
    if _part_of_title(mention, before, after, unit):
        return False
    if _acts(mention, before, after) or _among_bodies(mention, before):
        return True
    if _BEHIND_PERSON.search(before) and not _people_listed(before, after):
        return unit.kind is not UnitKind.SENTENCE or _held_post(before)
    if _OWN_POST.match(after) and len(mention.name) > 1:
        return True
    return _beside_body(before, after)


def _is_topic(mention: Mention) -> bool:
    """Return whether the chunk is ordinary words in capitals: "Corporate Cooperation"."""
    if mention.acronym in TOPIC_ACRONYMS:
        return True
    return not mention.acronym and all(words.common_word(p.lower()) for p in mention.name.split())


def _listed_as_body(unit: Unit) -> bool:
    """Return whether the unit lists organisers or supporters."""
    listing = unit.kind in {UnitKind.ITEM, UnitKind.LABEL, UnitKind.ROW}
    relation = unit.label.relation if unit.label else ""
    return listing and relation in {"ORGANIZED", "SUPPORTED"}


def _part_of_title(mention: Mention, before: str, after: str, unit: Unit) -> bool:
    """Return whether the chunk is a field or portfolio, or a person's other name."""
    opens = not re.search(r"(?:,|\(|\|) ?$", before)
    if opens and unit.kind is not UnitKind.SENTENCE and _BODY_BEHIND.match(after):
        return True
    short = len(mention.name.split()) <= 3 and not mention.name.isupper()
    if short and _PORTFOLIO.search(before):
        return True
    return bool(re.search(rf"{one_of('P')} \($", before)) and given_name(mention.name)


def _acts(mention: Mention, before: str, after: str) -> bool:
    """Return whether a coined name opens the sentence and does what bodies do."""
    coined = _COINED.fullmatch(mention.name) is not None
    return coined and not before.strip() and _ACTS.match(after) is not None


def _among_bodies(mention: Mention, before: str) -> bool:
    """Return whether bodies are named there: "hosted by", "representatives from", "director at"."""
    if _BY_BODIES.search(before) and not given_name(mention.name.split()[0]):
        return True
    if not mention.name.isupper() and _HOLDER.search(before):
        return True
    lead = re.split(rule(r"(?:,|,? and|/|;)? ?(?:the )?(?={XI}|$)").pattern, before)[0]
    return bool(_BODIES_FOLLOW.search(lead) or _BODIES_FOLLOW.search(before))


def _held_post(before: str) -> bool:
    """Return whether a post right before the chunk leads to it: "director of the"."""
    posts = list(POST_PATTERN.finditer(before))
    link = r"(?:,| at| of| for| from)(?: the)? "
    return bool(posts) and re.fullmatch(link, before[posts[-1].end() :]) is not None


def _people_listed(before: str, after: str) -> bool:
    """Return whether the chunk stands in a list of people."""
    return bool(
        re.search(rf"{one_of('P')}, $", before) and re.match(rf"(?:,| and) {one_of('PX')}", after)
    )


def _beside_body(before: str, after: str) -> bool:
    """Return whether the chunk is enumerated together with institutions."""
    body = one_of("I")
    behind = re.search(rf"{body}, (?:and )?$|{body} and $", before) and re.search(
        rf"{body}(?:, {one_of('IX')})*,? (?:and )?$", before
    )
    return bool(behind or re.match(rf"(?:, {one_of('X')})*,? (?:and )?(?:, )?{body}", after))
