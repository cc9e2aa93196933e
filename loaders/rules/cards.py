"""Cards: a name on one line, the post and the institution on the next."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govgraph.loaders.names import looks_like_person
from govgraph.loaders.places import country
from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.head_nouns import head_kind
from govgraph.loaders.rules.headings import heading_label, line_label
from govgraph.loaders.words import common_word

_NAME_LINE = re.compile(
    r"(?:(?:Prof(?:essor)?|Dr|Mr|Mrs|Ms|Sir|Dame|Lord|Baroness|H\.E|Hon|Amb(?:assador)?)\.? )*"
    r"(?P<name>[^\W\d_][\w.’'-]*(?: [\w.’'-]+){1,5})(?: ?\([^()]{1,40}\))?"
    r"(?:,? (?:Ph\.?D|MD|MP|KC|OBE|CBE|[A-Z]{2,4})\.?)*[*†]{0,2}"
)
_SURNAME_FIRST = re.compile(
    r"(?P<name>[A-ZÀ-Þ][A-ZÀ-Þ'’ -]+, (?:[A-ZÀ-Þ][\w.’'-]*)(?: [A-ZÀ-Þ][\w.’'-]*){0,3})"
)
_LONGEST_POST = 220


def surname_first(line: str) -> re.Match[str] | None:
    """Return the match of a name written as "TALLINN, Jaan" at the start of a line, if any."""
    match = _SURNAME_FIRST.match(line)
    if match is None:
        return None
    surname, _, given = match.group("name").partition(", ")
    single = len(surname.split()) <= 3 and not given.isupper() and not country(surname.title())
    ordinary = all(common_word(w) for w in (*surname.split(), *given.split()))
    headed = any(head_kind(w.rsplit("-", 1)[0]) for w in given.split())
    return match if single and not (ordinary or headed) and not POST_PATTERN.match(given) else None


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
    if match.start("name") > 0:
        return True
    if _mostly_ordinary(parts):
        return False
    return _surname_in_capitals(parts) or looks_like_person(parts) >= 0.5


def _mostly_ordinary(parts: Sequence[str]) -> bool:
    """Return whether the words are as much ordinary words or countries as they are names."""
    ordinary = [p for p in parts if common_word(p) or country(p) is not None]
    if 2 * len(ordinary) < len(parts):
        return False
    return 2 * len(ordinary) > len(parts) or any(p.isupper() for p in ordinary)


def _surname_in_capitals(parts: Sequence[str]) -> bool:
    """Return whether one or two words of several stand in capitals, as in "Jaan TALLINN"."""
    capitals = sum(p.isupper() and len(p) > 1 for p in parts)
    others = [p for p in parts if not p.isupper()]
    ordinary = all(common_word(p) or country(p) is not None for p in others)
    return capitals in (1, 2) and not ordinary


def opens_with_name(words: str) -> int:
    """Return the length of the name that words open with, up to a comma or bracket, or 0."""
    match = re.match(r"[^,(|:–]+?(?=\s*[,(|:–]|\s-\s|\s*$)", words)
    if match is None:
        return 0
    if is_name_line(match.group()):
        return match.end()
    divider = re.match(r"\s*[,(–-]\s*", words[match.end() :])
    if divider is None or not POST_PATTERN.match(words, match.end() + divider.end()):
        return 0
    return match.end() if could_be_name(match.group()) else 0


_TELLS = re.compile(r"\b(?:is|was|are|were|has|have|had|will|said|says|shared|spoke|outlined)\b")
_ASIDE = re.compile(r"\([^()]*\)|[\"“][^\"”]*[\"”]")


def is_person_entry(words: str) -> bool:
    """Return whether a line is a person's entry in a list: "Name, Title, Body", "Name (Body)"."""
    name = opens_with_name(words)
    if not name or name == len(words) or not re.match(r"\s*[,(]", words[name:]):
        return False
    return _TELLS.search(_ASIDE.sub("", words[name:])) is None


_BEFORE_PEOPLE = re.compile(
    r"\s*[:–—|]\s+|\t\s*|\s{3,}|\s-\s|,? (?:with|by|featuring|given by|delivered by)\s"
    r"|(?:(?<=remarks)|(?<=address)|(?<=welcome)|(?<=keynote)|(?<=speech)|(?<=lecture))"
    r" (?:from|of)\s"
    r"|(?:(?<=remarks)|(?<=address)|(?<=welcome)|(?<=keynote)|(?<=speech)|(?<=lecture)),\s",
    re.IGNORECASE,
)
_LED_BY = re.compile(
    r"[\s,]*\((?P<led>(?:moderated|chaired|facilitated|led|hosted) by:? (?P<who>[^()]+))\)\s*$",
    re.I,
)
_WELCOME = re.compile(
    r"(?:\W|(?:opening|closing|welcome|welcoming|introductory|introduction|keynotes?|inaugural"
    r"|concluding|final|special|remarks?|address(?:es)?|speech(?:es)?|talks?|lecture|statements?"
    r"|words?|plenary|session|and|of|the|day|\d|moderator|chair|speaker|presentation|greetings"
    r"|vote|thanks|wrap-?up|E[SD]?T|[CG][ME]S?T|UTC)\b)*",
    re.IGNORECASE,
)
"""Titles of slots that only say that somebody speaks: "Welcome", "Closing remarks"."""


def _opens_like_name(words: str) -> bool:
    """Return whether words of a name's form, known or not, stand up to a comma or the end."""
    name = re.match(r"[^,(|:;–]+?(?=\s*[,(|;–]|\s*$)", words)
    return name is not None and could_be_name(name.group())


_SPOKEN_BY = re.compile(
    r"(?<=[\w)\"”])(?P<stop>[.?!]) (?P<name>[A-Z][\w’'-]*(?: [A-Z][\w.’'-]*){1,3})"
    r"(?= (?:of|from|at) (?:[Tt]he )?[A-Z])"
)
"""Behind the title of a talk who gives it: "Law of the Tides. Jane Roe of the Reef Institute"."""


def people_part(words: str) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Return where the title and where the people of an agenda's line stand, if it names people.

    Both orders are read: "Welcome – Name, Title, Body" and "Name (Body): Title".
    """
    led = _LED_BY.search(words)
    if led and opens_with_name(led["who"]):
        return (0, led.start()), (led.start("led"), led.end("who"))
    for divider in _BEFORE_PEOPLE.finditer(words):
        behind = words[divider.end() :]
        if opens_with_name(behind) or (
            _WELCOME.fullmatch(words[: divider.start()]) and _opens_like_name(behind)
        ):
            return (0, divider.start()), (divider.end(), len(words))
    spoken = _SPOKEN_BY.search(words)
    if spoken and (is_name_line(spoken["name"]) or could_be_name(spoken["name"])):
        return (0, spoken.start("stop")), (spoken.start("name"), len(words))
    name = opens_with_name(words)
    if name and name < len(words):
        colon = words.find(":", name)
        end = colon if colon > 0 else len(words)
        return (min(end + 1, len(words)), len(words)) if colon > 0 else (0, name), (0, end)
    return None


_SPEECH = re.compile(
    r"(?:(?:introduction of (?:the |guest )*speakers|(?:(?:welcom(?:e|ing)|opening|closing|keynote"
    r"|special|guest|congratulatory|concluding|inaugural|invited|plenary|introductory|video)"
    r"(?: and \w+)? )+(?:remarks|speech|address|talk|lecture|statement|message|presentation)s?"
    r"|keynote(?: speaker)?|moderator|panell?ists?|speaker|emcee|master of ceremon(?:y|ies))"
    r"(?: ?#? ?\d{1,2})?(?: by)?)(?= )",
    re.IGNORECASE,
)


def speech_label(words: str) -> int:
    """Return the length of the label in front of a name without a colon, or 0.

    "Opening Speech LI Na, Dean of the Reef Institute", as cells of a table run together.
    """
    match = _SPEECH.match(words)
    if match is None or not heading_label(match.group().removesuffix(" by")):
        return 0
    rest = words[match.end() :].lstrip()
    name = opens_with_name(rest)
    return match.end() if name and rest[name : name + 1] in {",", "("} else 0


def last_of_card(text: str, lines: Sequence[tuple[int, int, bool]], listed: bool = False) -> int:
    """Return how many of the lines after the first belong to the same card, or 0 if it is none.

    `lines` are the start and end of the coming lines, and whether a blank line stands before each;
    `listed` says that a list of people is open, so that the line below a name is its body.
    """
    bodies = [text[start:end].strip() for start, end, _ in lines]
    if len(bodies) < 2:
        return 0
    if listed and not lines[1][2] and _short_body(bodies[1]):
        named = is_name_line(bodies[0])
        over = len(bodies) == 2 or lines[2][2] or is_name_line(bodies[2])
        if named and (over or could_be_name(bodies[2])):
            return 1
    if not _is_post_line(bodies[1], lines[1][2]):
        return 0
    if not is_name_line(bodies[0]) and not _unknown_name(bodies, lines[1][2]):
        return 0
    return 2 if len(bodies) > 2 and _body_follows(bodies, lines) else 1


_SHORT_BODY = re.compile(r"[A-Z][\w.&’'-]*(?: (?:[A-Z][\w.&’'-]*|of|for|and|the|&|-|–)){0,4}")


def _short_body(line: str) -> bool:
    """Return whether a line could be the name of a body and nothing else, whatever its words."""
    if is_name_line(line) or opens_with_name(line) or line_label(line) or heading_label(line):
        return False
    return _SHORT_BODY.fullmatch(line) is not None


def _unknown_name(bodies: Sequence[str], apart: bool) -> bool:
    """Return whether the first line must be a name, since a post stands right below it."""
    if apart or POST_PATTERN.match(bodies[1]) is None:
        return False
    return could_be_name(bodies[0])


def _body_follows(bodies: Sequence[str], lines: Sequence[tuple[int, int, bool]]) -> bool:
    """Return whether the line below the post names the body."""
    if not _is_body_line(bodies[2]):
        return False
    if len(bodies) > 3 and could_be_name(bodies[2]) and POST_PATTERN.match(bodies[3]):
        return False
    if not lines[2][2] and not lines[1][2]:
        return True
    if "," in bodies[1] or POST_PATTERN.match(bodies[1]) is None:
        return False
    words = bodies[2].split()
    return len(words) < 9 and _holds_head(words)


def could_be_name(line: str) -> bool:
    """Return whether a line above a post reads as a name, though no list knows its words."""
    parts = line.split()
    if not 2 <= len(parts) <= 4 or not all(_namelike(p) for p in parts):
        return False
    if any(head_kind(p) for p in parts) or all(common_word(p) for p in parts):
        return False
    return POST_PATTERN.search(line) is None


def _namelike(word: str) -> bool:
    return word[0].isupper() and re.sub(r"[-'’.]", "", word).isalpha()


def _holds_head(words: Sequence[str]) -> bool:
    return any(head_kind(word.strip(",;")) for word in words)


_UP_TO_BRACKET = re.compile(r"[^,(:–|]+?(?=\s*[,(:–|])")


def _names_somebody(line: str) -> bool:
    """Return whether a line opens with a name or a label, and so is no post of the line above."""
    if POST_PATTERN.match(line):
        return False
    match = _UP_TO_BRACKET.match(line)
    bracket = re.fullmatch(r"[^,(:]+\((.+)\)", line)
    if bracket is not None and POST_PATTERN.match(bracket.group(1)):
        return True
    return line_label(line) is not None or (match is not None and is_name_line(match.group()))


def _is_post_line(line: str, apart: bool) -> bool:
    """Return whether a line is the post of a card; if apart, it must open with a title."""
    if len(line) > _LONGEST_POST or is_name_line(line) or _names_somebody(line):
        return False
    if re.search(r"[.!?]$", line) and len(line) > 100:
        return False
    post = POST_PATTERN.match(line)
    if post is None and heading_label(line) is not None:
        return False
    if apart:
        return post is not None
    return (
        post is not None
        or POST_PATTERN.search(line) is not None
        or "," in line
        or _holds_head(line.split())
    )


def _is_body_line(line: str) -> bool:
    if heading_label(line) is not None or opens_with_name(line):
        return False
    return len(line) < 120 and not is_name_line(line) and not re.search(r"[.!?:]$", line)
