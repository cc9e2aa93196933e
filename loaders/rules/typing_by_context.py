"""What unknown capitalised chunks are, told by their surroundings.

A lexicon never holds all names. "Premier Li Qiang", "representatives from Huawei, UBTECH and …",
the first field of a speaker line: the place of a chunk says what it names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from govgraph.loaders import words
from govgraph.loaders.names import given_name
from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.head_nouns import head_kind
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.masking import Masked, mask, one_of, rule
from govgraph.loaders.rules.mention import Kind, Mention

SAID = (
    r"(?:said|says|noted|notes|added|stressed|stated|remarked|emphasi[sz]ed|argued|told|pointed out|explained"
    r"|warned|urged|highlighted|underlined|underscored|called|announced|observed|suggested|proposed|recalled|concluded"
    r"|commented|spoke|speaks|addressed|addresses|presented|presents|delivered|delivers|gave|gives|moderated|moderates"
    r"|chaired|chairs|opened|opens|welcomed|welcomes|joined|attended|outlined|described|discussed|reflected|shared|introduced"
    r"|reaffirmed|reiterated|declared|expressed|thanked|invited|acknowledged|cautioned|maintained|insisted|believes|asked|agreed|echoed|elaborated|illustrated|reported|who\b|hosted|facilitated|led)"
)
_BODIES_FOLLOW = re.compile(
    r"\b(?:representatives?|companies|firms|giants?|start-?ups|organi[sz]ations?|enterprises|institutions|universities"
    r"|labs?|developers|researchers|experts|scholars|delegates|officials|scientists|members|executives|leaders|teams?"
    r"|colleagues|people|students|speakers|partners|bodies|groups?|agencies|sponsors|funders|employees|staff|academics|engineers)"
    r"(?:,? (?:\w+ )?(?:from|of|at|including|such as|like|included?|are|were|by|namely))? (?:the )?$"
)  # fmt: skip
_HONORABLE = re.compile(
    r"(?:^|[\s(,])(?:Premier|President|Chancellor|Minister|King|Queen|Prince|Princess|Pope|Sheikh|Senator|Judge)\s$"
)


def retype(text: str, unit: Unit, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions with unknown ones turned into people or institutions where that is clear."""
    current = list(mentions)
    for _ in range(2):
        masked = mask(text, unit.start, unit.end, current, unit.card)
        changed = [_typed(masked, index, current, unit) for index in range(len(current))]
        if changed == current:
            break
        current = changed
    return current


def _typed(masked: Masked, index: int, mentions: Sequence[Mention], unit: Unit) -> Mention:
    mention = mentions[index]
    if mention.kind is Kind.EVENT and _is_led(masked, index):
        return replace(mention, kind=Kind.INSTITUTION)
    alone = (
        unit.kind is UnitKind.ITEM
        and mention.kind is Kind.EVENT
        and mention.extent.end - mention.extent.start >= unit.end - unit.start - 8
    )
    if (
        alone
        and unit.label is not None
        and unit.label.relation
        and not re.search(r"\d", mention.name)
    ):
        return replace(mention, kind=Kind.INSTITUTION)
    if mention.head in _DIVISIONS and _within_title(masked, index):
        return replace(mention, kind=Kind.UNKNOWN)
    if (
        mention.kind is Kind.INITIATIVE
        and mention.head in _PROGRAMMES
        and _run_by_body(masked, index)
    ):
        return replace(mention, kind=Kind.INSTITUTION)
    if mention.kind is Kind.EVENT and re.match(
        rf",? (?:which|that) (?:the )?{one_of('IC')} (?:\w+ )?(?:launched|founded|established|leads|set up)",
        masked.text[_position(masked, index) + 1 :],
    ):
        return replace(mention, kind=Kind.INITIATIVE)
    if mention.kind is not Kind.UNKNOWN:
        return mention
    position = _position(masked, index)
    before, after = masked.text[:position], masked.text[position + 1 :]
    if _person_here(mention, before, after, unit):
        return replace(mention, kind=Kind.PERSON, head="person")
    if _institution_here(masked, mention, before, after, unit):
        return replace(mention, kind=Kind.INSTITUTION)
    return mention


_DIVISIONS = frozenset({"division", "section", "unit", "team", "desk", "branch", "group"})


def _within_title(masked: Masked, index: int) -> bool:
    """Return whether a division is a part of a title whose body follows: "Head of Division, Ministry"."""
    at = _position(masked, index)
    before, after = masked.text[:at], masked.text[at + 1 :]
    posts = list(POST_PATTERN.finditer(before))
    held = bool(posts) and bool(re.fullmatch(r" (?:of|for)(?: the)? ", before[posts[-1].end() :]))
    return held and bool(
        re.match(rf"(?: and [\w -]+)?(?:,| of| at)(?: the)? {one_of('IX')}", after)
    )


_PROGRAMMES = frozenset({"program", "programme", "project", "network"})


def _run_by_body(masked: Masked, index: int) -> bool:
    """Return whether a programme is a unit of a body in which someone holds a post."""
    at = _position(masked, index)
    before, after = masked.text[:at], masked.text[at + 1 :]
    posts = list(POST_PATTERN.finditer(before))
    held = bool(posts) and bool(
        re.fullmatch(
            rf" (?:of|in|at|for) (?:the |its )?(?:{one_of('I')}'s? )?", before[posts[-1].end() :]
        )
    )
    return held and bool(
        re.match(rf" (?:at|of) (?:the )?{one_of('IX')}", after)
        or re.search(rf"{one_of('IX')}'s? $", before)
    )


def bodies_called_events(found: Iterable[Sequence[Mention]]) -> set[str]:
    """Return the names that some place of the text shows to be bodies, though they sound like events."""
    return {
        m.name
        for mentions in found
        for m in mentions
        if m.kind is Kind.INSTITUTION and head_kind(m.head) is Kind.EVENT
    }


def _position(masked: Masked, index: int) -> int:
    seen = -1
    for position, char in enumerate(masked.text):
        if "\ue000" <= char <= "\uf8ff":
            seen += 1
            if seen == index:
                return position
    raise ValueError(f"no mention {index} in {masked.text!r}")


def _is_led(masked: Masked, index: int) -> bool:
    """Return whether someone is chair or member of what is called a forum: then it is a body."""
    mention = masked.mentions[index]
    if re.search(r"\d", mention.name) or mention.head not in {
        "forum",
        "council",
        "assembly",
        "congress",
        "meeting",
        "dialogue",
        "network",
    }:
        return False
    position = _position(masked, index)
    before, after = masked.text[:position], masked.text[position + 1 :]
    if re.search(r"(?:hosted|organi[sz]ed|held|convened) by(?: the)? $", before) or re.match(
        rf"'?s? (?:{POST_PATTERN.pattern})", after, re.I
    ):
        return True
    title = re.search(r"(?:of|at|,)(?: the)? $", before)
    if not title:
        return False
    return any(
        m.end() == title.start() or m.end() == title.start() - 1
        for m in POST_PATTERN.finditer(before)
    )


def _namelike(mention: Mention) -> bool:
    parts = mention.name.split()
    if not 2 <= len(parts) <= 5 or any(c.isdigit() for c in mention.name):
        return False
    if any(head_kind(p) for p in parts):
        return False
    ordinary = sum(words.common_word(p.lower()) for p in parts)
    return ordinary < len(parts) and "&" not in parts


_SPEAKERS_NAMED = re.compile(
    r"\b(?:speakers?|panell?ists?|featuring|joined by|moderated by)\b", re.I
)


def _person_here(mention: Mention, before: str, after: str, unit: Unit) -> bool:
    if not _namelike(mention) and not (
        _SPEAKERS_NAMED.search(before) and re.match(rf" ?\({one_of('IX')}", after)
    ):
        return False
    listing = unit.kind is not UnitKind.SENTENCE
    of_people = unit.label is not None and unit.label.relation == "PARTICIPATED_IN"
    if listing and not before.strip(" \"'(") and (of_people or unit.kind is not UnitKind.HEADING):
        rest = after.strip()
        if re.match(r"(?:[,(–|:-]|\n)", rest) and POST_PATTERN.search(rest[:80]):
            return True
        if of_people and (not rest or re.match(r"[,(–|-]", rest)):
            return True
    if _HONORABLE.search(before):
        return True
    if (
        unit.kind is UnitKind.SENTENCE
        and re.match(rf"(?:,|,? and) {one_of('P')}", after)
        and not re.search(rf"{one_of('P')}, $", before)
    ):
        return True
    if _SPEAKERS_NAMED.search(before) and re.match(rf" ?\((?:{one_of('IX')})", after):
        return True
    post = list(POST_PATTERN.finditer(before))
    if post and before[post[-1].end() :] == " " and before[post[-1].start()].isupper():
        return True
    if re.match(rf"(?:,[^,]{{1,120}},)? {SAID}\b", after):
        return True
    apposed = re.match(r",? (?:(?:the|a|an|who is|its|former|then|acting) )*", after)
    return bool(
        after.startswith((",", " (")) and apposed and POST_PATTERN.match(after, apposed.end())
    )


def _institution_here(
    masked: Masked, mention: Mention, before: str, after: str, unit: Unit
) -> bool:
    if _is_topic(mention) or POST_PATTERN.search(mention.name):
        return False
    label = unit.label.relation if unit.label else ""
    if label in {"ORGANIZED", "SUPPORTED"} and unit.kind in {
        UnitKind.ITEM,
        UnitKind.LABEL,
        UnitKind.ROW,
    }:
        return True
    if mention.acronym and len(mention.name.split()) >= 2:
        return True
    if (
        re.match(rf"(?: and {one_of('X')})?(?:,| at| in| of)[^;]*{one_of('ICX')}", after)
        and unit.kind is not UnitKind.SENTENCE
        and not re.search(r"(?:,|\(|\|) ?$", before)
    ):
        return False
    if _PORTFOLIO.search(before) and len(mention.name.split()) <= 3 and not mention.name.isupper():
        return False
    if re.search(rf"{one_of('P')} \($", before) and given_name(mention.name):
        return False
    coined = re.fullmatch(r"[A-Z]{4,}|[A-Z][a-z]+[A-Z]\w*", mention.name) is not None
    if (
        coined
        and not before.strip()
        and re.match(
            r"(?:, [^,]*,)? (?:has|have|is|was|said|says|will|announced|launched|published|called|organi[sz]ed|hosted|wrote|welcomed|urged|warned)\b",
            after,
        )
    ):
        return True
    if _BY_BODIES.search(before) and not any(given_name(p) for p in mention.name.split()[:1]):
        return True
    if (
        re.search(
            rf"{one_of('P')},[^;]*(?:{POST_PATTERN.pattern}) (?:at|of|with|for)(?: the)? $",
            before,
            re.I,
        )
        and not mention.name.isupper()
    ):
        return True
    lead = re.split(rule(r"(?:,|,? and|/|;)? ?(?:the )?(?={XI}|$)").pattern, before)[0]
    if _BODIES_FOLLOW.search(lead) or _BODIES_FOLLOW.search(before):
        return True
    if re.search(
        rf"{one_of('P')}(?: \(|,[^.;]*(?:,| at| of| for| from) (?:the )?)$", before
    ) and not _namelike_person_list(before, after):
        posts = list(POST_PATTERN.finditer(before))
        return unit.kind is not UnitKind.SENTENCE or bool(
            posts and re.fullmatch(r"(?:,| at| of| for| from)(?: the)? ", before[posts[-1].end() :])
        )
    if (
        re.match(rf"'s? (?:\w+ ){{0,2}}(?:{POST_PATTERN.pattern})", after, re.I)
        and len(mention.name) > 1
    ):
        return True
    return bool(_beside_body(before, after))


_BY_BODIES = re.compile(
    rf"(?:organi[sz]ed|hosted|supported|sponsored|funded|convened|backed|run|partners? (?:are|include|included|were)|in partnership with|together with|members (?:are|include)) ?(?:by )?(?:the )?"
    rf"(?:{one_of('IXC')}(?:,|,? and|;)(?: by)?(?: the)? )*$"
)


def _is_topic(mention: Mention) -> bool:
    """Return whether the chunk is ordinary words in capitals: "Corporate Cooperation"."""
    return not mention.acronym and all(words.common_word(p.lower()) for p in mention.name.split())


_PORTFOLIO = re.compile(
    r"\b(?:[Mm]inister|[Ss]ecretary|[Pp]rofessor|[Ll]ecturer|[Cc]ommissioner|[Ff]ellow|[Rr]eader|PhD|[Dd]octorate|[Dd]egree)(?: of State)? (?:of|for|in)(?: the)? $"
)


def _namelike_person_list(before: str, after: str) -> bool:
    return bool(
        re.search(rf"{one_of('P')}, $", before) and re.match(rf"(?:,| and) {one_of('PX')}", after)
    )


def _beside_body(before: str, after: str) -> bool:
    """Return whether the chunk is enumerated together with institutions."""
    body = one_of("I")
    return bool(
        re.search(rf"{body}, (?:and )?$|{body} and $", before)
        and re.search(rf"{body}(?:, {one_of('IX')})*,? (?:and )?$", before)
    ) or bool(re.match(rf"(?:, {one_of('X')})*,? (?:and )?(?:, )?{body}", after))
