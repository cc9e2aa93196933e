"""What of a name counts when a document names a thing twice: its form, initials and edition."""

from __future__ import annotations

import re

from govgraph.graph.identity import normal_form
from govgraph.loaders.heads import EVENT_HEADS
from govgraph.loaders.places import city
from govgraph.loaders.rules.head_nouns import is_year
from govgraph.loaders.rules.mention import Kind, Mention

_SPELLINGS = {
    "programme": "program", "centre": "center", "organisation": "organization",
    "defence": "defense", "labour": "labor",
}  # fmt: skip
_SHORTER = {
    "artificial intelligence ai": "ai",
    "artificial intelligence": "ai",
    "memorandum of understanding": "mou",
    "memorandum of cooperation": "moc",
}
_SHORT = re.compile(r"\b(?:" + "|".join(_SHORTER) + r")\b")
_SMALL = frozenset({"of", "the", "for", "and", "at", "in", "on", "a", "an", "to", "s"})
_EDITION = re.compile(
    r"(?:19|20)\d\d|\d+(?:st|nd|rd|th)?|annual|inaugural|first|second|third|fourth"
    r"|fifth|sixth|seventh|eighth|ninth|tenth|edition"
)
_ORDINALS = {
    "inaugural": "1st", "first": "1st", "second": "2nd", "third": "3rd", "fourth": "4th",
    "fifth": "5th", "sixth": "6th", "seventh": "7th", "eighth": "8th", "ninth": "9th",
    "tenth": "10th",
}  # fmt: skip
_TELLING_FRONT = frozenset({"pre", "side", "next", "previous", "post", "regional", "youth", "for"})
_COUNT = re.compile(r"\d+(?:st|nd|rd|th)")
_NUMBERED = re.compile(r"[A-Za-z]+ #?(\d{1,2})")
"""All of a name is a noun and a number: "Workshop 2"."""
_OCCASION = re.compile(
    r"^(?:the )?(?:[\w-]+ ){0,2}(?:round|edition|session|convening|meeting) of (?:the )?", re.I
)


def form_of_mention(mention: Mention) -> tuple[str, ...]:
    """Return what of a mention is compared: a country's code, or the form of the name."""
    if mention.kind is Kind.COUNTRY:
        return (mention.iso,)
    return form_of(mention.kind, mention.name)


_INNER_ACRONYM = re.compile(r" \([A-Z][A-Za-z]{1,7}\) (?=\w)")
"""An acronym inside a name: "Right to Tides (RTT) Act"."""
_OF_LAW = frozenset({"inc", "ltd", "llc", "llp", "gmbh", "spa", "plc", "corp", "limited", "pty"})
"""What the law adds to a company's name."""


def form_of(kind: Kind, name: str) -> tuple[str, ...]:
    """Return what of a name counts when two mentions of a document are compared."""
    plain = _INNER_ACRONYM.sub(" ", name).replace(".", "")
    normal = _SHORT.sub(lambda m: _SHORTER[m.group()], normal_form(plain))
    tokens = [_SPELLINGS.get(t, t) for t in normal.split()]
    if kind is Kind.PERSON:
        return tuple(sorted(tokens))
    if kind is Kind.INSTITUTION and len(tokens) > 1 and tokens[-1] in _OF_LAW:
        tokens = tokens[:-1]
    told = tuple(t for t in tokens if t not in _SMALL) or tuple(tokens)
    turned = kind is Kind.INSTITUTION and len(told) == 2 and told[0] == "university"
    return told[::-1] if turned and told[1] not in _TWO_UNIVERSITIES else told


_TWO_UNIVERSITIES = frozenset({"washington", "york", "miami", "california", "texas", "georgia"})
"""Places with an "X University" that is not the "University of X"."""


def initials_of(name: str) -> set[str]:
    """Return the acronyms that a name's initials make, with and without its small words."""
    tokens = [t for t in re.split(r"[\s,/–-]+", name) if t and t[0].isalpha()]
    big = [t for t in tokens if t.lower() not in _SMALL | {"&"}]
    found = set()
    for chosen in (tokens, big, [t for t in tokens if t.lower() != "the"]):
        found.add("".join(t[0] for t in chosen).upper())
        found.add("".join(t if t in {"AI", "UN", "EU"} else t[0] for t in chosen).upper())
    return {i for i in found if len(i) >= 2}


def initials_of_event(name: str) -> set[str]:
    """Return the acronyms of a name without what tells editions apart."""
    words = _OCCASION.sub("", name).split()
    kept = [w for w in words if not _EDITION.fullmatch(w.lower())]
    spelled = all(w[0].isupper() or w in _SMALL for w in kept)
    return initials_of(" ".join(kept)) if kept and spelled else set()


def series_of(name: str) -> tuple[str, ...]:
    """Return the form of an event's name without what tells its editions apart."""
    name = _OCCASION.sub("", name)
    return tuple(t for t in form_of(Kind.EVENT, name) if not _EDITION.fullmatch(t))


def editions_of(name: str) -> set[str]:
    """Return the years and ordinals of an event's name, ordinals in figures."""
    form = (_ORDINALS.get(t, t) for t in form_of(Kind.EVENT, name))
    numbered = _NUMBERED.fullmatch(name)
    count = {f"no {numbered[1]}"} if numbered else set()
    return {t for t in form if is_year(t) or _COUNT.fullmatch(t)} | count


def one_edition(name: str, other: str) -> bool:
    """Return whether two names of a series can be of one edition: no two years, no two counts."""
    for year in (True, False):
        mine = {t for t in editions_of(name) if is_year(t) is year}
        theirs = {t for t in editions_of(other) if is_year(t) is year}
        if mine and theirs and mine != theirs:
            return False
    return True


def bare_event_name(name: str) -> str:
    """Return an event's name without its year and its head noun: "TIDE" of "TIDE 2023 summit"."""
    words = name.split()
    while len(words) > 1 and (is_year(words[-1]) or words[-1].capitalize() in EVENT_HEADS):
        words.pop()
    while len(words) > 1 and (is_year(words[0]) or words[0].lower() in _ORDINALS):
        del words[0]
    return " ".join(words)


def core_of_event(name: str) -> tuple[str, ...]:
    """Return the form of an event's name without its editions and head nouns."""
    return tuple(t for t in series_of(name) if t.capitalize() not in EVENT_HEADS)


def same_series(name: str, other: str) -> bool:
    """Return whether two names are of one series and not of two of its editions."""
    return sorted(series_of(name)) == sorted(series_of(other)) and one_edition(name, other)


_FEWEST_IN_COMMON = 3


def lacks_front(name: str, other: str) -> bool:
    """Return whether a name is another but for who holds it: "AI Ethics Summit" of "Delta AI …".

    A city in front tells editions apart.
    """
    mine, theirs = series_of(name), series_of(other)
    front = other.split()[: len(theirs) - len(mine)]
    return (
        _FEWEST_IN_COMMON <= len(mine) < len(theirs) <= len(mine) + 2
        and theirs[-len(mine) :] == mine
        and not any(city(w) or w.lower() in _TELLING_FRONT for w in front)
        and not editions_of(name)
        and one_edition(name, other)
    )


def _lacks_holder(name: str, other: str) -> bool:
    """Return whether a name of one year is another but for who holds it: "Summer School 2026"."""
    mine, theirs = series_of(name), series_of(other)
    years = {e for e in editions_of(name) if is_year(e)}
    return (
        1 < len(mine) < len(theirs) <= len(mine) + 2
        and theirs[-len(mine) :] == mine
        and bool(years)
        and years == {e for e in editions_of(other) if is_year(e)}
        and not any(city(w) or w.lower() in _TELLING_FRONT for w in other.split())
        and one_edition(name, other)
    )


_GENERIC = frozenset(
    ["international", "global", "world", "national", "government", "annual", "high-level", "expert"]
)


def lacks_words(name: str, other: str) -> bool:
    """Return whether a name leaves out who holds an event, a general word, or a full form."""
    mine, theirs = series_of(name), series_of(other)
    left_out = [t for t in theirs if t not in mine]
    general = (
        len(mine) >= _FEWEST_IN_COMMON
        and len(theirs) == len(mine) + 1
        and set(left_out) <= _GENERIC
        and len(left_out) == 1
        and one_edition(name, other)
    )
    fronted = lacks_front(name, other) or _lacks_holder(name, other)
    return general or fronted or _shortens_inner(name, other)


def _shortens_inner(name: str, other: str) -> bool:
    """Return whether an inner acronym shortens it: "TI Forum" for "Tide Index (TI) Forum"."""
    inner = re.search(r" \(([A-Z][A-Za-z-]+)\)(?= \w)", other)
    if inner is None or inner[1] not in name.split():
        return False
    before = other[: inner.start()].split()
    for at in range(len(before)):
        if inner[1] in initials_of(" ".join(before[at:])):
            short = " ".join([*before[:at], inner[1], other[inner.end() :].strip()])
            same = core_of_event(short) == core_of_event(name)
            return same and one_edition(name, other)
    return False


def rewords(head: str, form: tuple[str, ...], event: str) -> bool:
    """Return whether most words of a form are the event's, or all but the head that both have."""
    words, whole = set(form), set(form_of(Kind.EVENT, event))
    within = len(form) > 1 and head in form and words - {head} <= whole
    return within or 2 * len(whole & words) >= len(whole | words)
