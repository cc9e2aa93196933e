"""Cards: a name on one line, the post and the institution on the next."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govgraph.loaders.names import looks_like_person
from govgraph.loaders.places import country
from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.head_nouns import head_kind
from govgraph.loaders.words import common_word

_NAME_LINE = re.compile(
    r"(?:(?:Prof(?:essor)?|Dr|Mr|Mrs|Ms|Sir|Dame|Lord|Baroness|H\.E|Hon|Amb(?:assador)?)\.? )*"
    r"(?P<name>[^\W\d_][\w.’'-]*(?: [\w.’'-]+){1,5})(?: ?\([^()]{1,40}\))?(?:, (?:Ph\.?D|MD|MP|KC|OBE|CBE)\.?)*"
)
_SURNAME_FIRST = re.compile(
    r"(?P<name>[A-ZÀ-Þ][A-ZÀ-Þ'’ -]+, (?:[A-ZÀ-Þ][\w.’'-]*)(?: [A-ZÀ-Þ][\w.’'-]*){0,3})"
)
_LONGEST_POST = 220


def surname_first(line: str) -> re.Match[str] | None:
    """Return the match of a name written as "TALLINN, Jaan" at the start of a line, if there is one."""
    match = _SURNAME_FIRST.match(line)
    if match is None:
        return None
    surname, _, given = match.group("name").partition(", ")
    single = len(surname.split()) <= 3 and not given.isupper() and not country(surname.title())
    ordinary = all(common_word(w) for w in (*surname.split(), *given.split()))
    return match if single and not ordinary and not POST_PATTERN.match(given) else None


def is_name_line(line: str) -> bool:
    """Return whether a line holds a person's name and nothing else."""
    inverted = surname_first(line.strip())
    if inverted is not None and inverted.end() == len(line.strip()):
        return True
    match = _NAME_LINE.fullmatch(line.strip())
    if match is None or re.search(r"\d", line):
        return False
    parts = match.group("name").split()
    if not all(p[0].isupper() or len(p) <= 3 for p in parts) or any(head_kind(p) for p in parts):
        return False
    honoured = match.start("name") > 0
    ordinary = [common_word(p) or country(p) is not None for p in parts]
    if (
        not honoured
        and 2 * sum(ordinary) >= len(parts)
        and any(
            o
            for p, o in zip(parts, ordinary, strict=True)
            if p.isupper() or 2 * sum(ordinary) > len(parts)
        )
    ):
        return False
    surname_in_capitals = sum(p.isupper() and len(p) > 1 for p in parts) in (1, 2) and not all(
        p.isupper() for p in parts
    )
    return honoured or surname_in_capitals or looks_like_person(parts) >= 0.5


def opens_with_name(words: str) -> int:
    """Return the length of the name that words open with, up to a comma or bracket, or 0."""
    match = re.match(r"[^,(|:–]+?(?=\s*[,(|:–]|\s-\s|\s*$)", words)
    if match is None:
        return 0
    posted = re.match(r"\s*[,–-]\s*", words[match.end() :])
    titled = (
        posted is not None and POST_PATTERN.match(words, match.end() + posted.end()) is not None
    )
    return (
        match.end()
        if is_name_line(match.group()) or (titled and _could_be_name(match.group()))
        else 0
    )


def people_part(words: str) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Return where the title and where the people of an agenda's line stand, if it names people.

    Both orders are read: "Welcome – Name, Title, Body" and "Name (Body): Title".
    """
    for divider in re.finditer(r"\s*[:–—|]\s+|\s-\s", words):
        if opens_with_name(words[divider.end() :]):
            return (0, divider.start()), (divider.end(), len(words))
    name = opens_with_name(words)
    if name and name < len(words):
        colon = words.find(":", name)
        end = colon if colon > 0 else len(words)
        return (min(end + 1, len(words)), len(words)) if colon > 0 else (0, name), (0, end)
    return None


def last_of_card(text: str, lines: Sequence[tuple[int, int, bool]]) -> int:
    """Return how many of the lines after the first belong to the same card, or 0 if it is none.

    `lines` are the start and end of the coming lines, and whether a blank line stands before each.
    """
    bodies = [text[start:end].strip() for start, end, _ in lines]
    if len(bodies) < 2:
        return 0
    beside = (
        not lines[1][2] and POST_PATTERN.match(bodies[1]) is not None and _could_be_name(bodies[0])
    )
    if not (beside or is_name_line(bodies[0])) or not _is_post_line(bodies[1], lines[1][2]):
        return 0
    if len(bodies) > 2 and _is_body_line(bodies[2]):
        beside_all = not lines[2][2] and not lines[1][2]
        only_post = "," not in bodies[1] and POST_PATTERN.match(bodies[1]) is not None
        if beside_all or (
            only_post
            and any(head_kind(w.strip(",;")) for w in bodies[2].split())
            and len(bodies[2].split()) < 9
        ):
            return 2
    return 1


def _could_be_name(line: str) -> bool:
    """Return whether a line above a post reads as a name, though no list knows its words."""
    parts = line.split()
    return (
        2 <= len(parts) <= 4
        and all(
            p[0].isupper()
            and p.replace("-", "").replace("'", "").replace("’", "").replace(".", "").isalpha()
            for p in parts
        )
        and not any(head_kind(p) for p in parts)
        and not all(common_word(p) for p in parts)
        and POST_PATTERN.search(line) is None
    )


def _is_post_line(line: str, apart: bool) -> bool:
    """Return whether a line is the post of a card; apart from the name it must open with a title."""
    if len(line) > _LONGEST_POST or is_name_line(line):
        return False
    if re.search(r"[.!?]$", line) and len(line) > 100:
        return False
    post = POST_PATTERN.match(line)
    if apart:
        return post is not None
    return (
        post is not None
        or POST_PATTERN.search(line) is not None
        or "," in line
        or any(head_kind(word.strip(",;")) for word in line.split())
    )


def _is_body_line(line: str) -> bool:
    return len(line) < 120 and not is_name_line(line) and not re.search(r"[.!?:]$", line)
