"""Which of several tellings of the same fact is kept."""

from __future__ import annotations

from collections.abc import Sequence

from govgraph.loaders.rules.drafts import Draft

STRENGTH = {"keynote": 5, "moderator": 5, "panelist": 4, "speaker": 3, "attendee": 1, "": 0}
_ONE_ROLE = frozenset({"ORGANIZED", "SUPPORTED", "PARTICIPATED_IN"})
_Fact = tuple[int, str, int]


def settle(drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts without weaker tellings of the same fact.

    A participant who is a keynote speaker on one line is not an attendee on another of the same
    document; nor does one who organises support. Among roles of equal strength the first counts.
    """
    best = _strongest(drafts)
    organisers = {(a, b) for a, relation, b in map(_fact, drafts) if relation == "ORGANIZED"}
    roles: dict[_Fact, str] = {}
    titles: dict[_Fact, list[str]] = {}
    kept = []
    for draft in drafts:
        fact = _fact(draft)
        subject, relation, target = fact
        if relation == "PARTICIPATED_IN" and STRENGTH[draft.role] < best[fact]:
            continue
        if relation == "SUPPORTED" and (subject, target) in organisers:
            continue
        if relation in _ONE_ROLE and roles.setdefault(fact, draft.role) != draft.role:
            continue
        if relation == "AFFILIATED_WITH":
            if not draft.role and fact in roles:
                continue
            if _told_again(draft.role, titles.setdefault(fact, [])):
                continue
            roles.setdefault(fact, draft.role)
            titles[fact].append(draft.role)
        kept.append(draft)
    return kept


def _told_again(role: str, titles: Sequence[str]) -> bool:
    """Return whether a title only says one of the others with a word more: "elected chair"."""
    words = role.lower().removesuffix("s")
    return any(words.endswith(f" {t.lower()}") and words.split()[0].endswith("ed") for t in titles)


def _fact(draft: Draft) -> _Fact:
    target = -1 if draft.object is None else draft.object.index
    return draft.subject.index, draft.predicate, target


def _strongest(drafts: Sequence[Draft]) -> dict[_Fact, int]:
    """Return for each participation the strength of its strongest role."""
    best: dict[_Fact, int] = {}
    for draft in drafts:
        if draft.predicate == "PARTICIPATED_IN":
            fact = _fact(draft)
            best[fact] = max(best.get(fact, 0), STRENGTH[draft.role])
    return best
