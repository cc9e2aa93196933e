"""Names of persons, as far as word lists and the shape of words can tell."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import cache
from typing import Final

from govgraph.loaders.chinese import korean_given, pinyin_given
from govgraph.loaders.heads import EVENT_HEADS, INITIATIVE_HEADS, INSTITUTION_HEADS
from govgraph.loaders.lexicon import words
from govgraph.loaders.places import city, country, demonym
from govgraph.loaders.words import common_word

NAME_PARTICLES: Final = frozenset(
    [
        "van",
        "von",
        "der",
        "den",
        "de",
        "del",
        "della",
        "delle",
        "dello",
        "dei",
        "degli",
        "di",
        "da",
        "das",
        "do",
        "dos",
        "du",
        "des",
        "la",
        "las",
        "le",
        "los",
        "lo",
        "el",
        "al",
        "bin",
        "ibn",
        "bint",
        "ben",
        "bat",
        "abu",
        "abd",
        "ul",
        "ur",
        "ud",
        "e",
        "y",
        "i",
        "und",
        "zu",
        "zum",
        "zur",
        "af",
        "av",
        "ten",
        "ter",
        "te",
        "tot",
        "'t",
        "d'",
        "l'",
        "st",
        "san",
        "santa",
        "mac",
        "mc",
        "o'",
        "ó",
        "ní",
        "nic",
        "ua",
        "ap",
        "ab",
        "al-",
        "el-",
        "ad-",
        "ar-",
        "as-",
        "at-",
        "ash-",
        "an-",
        "az-",
        "vom",
        "op",
        "'s",
    ]
)
"""Small words within names, in small letters."""

HONORIFICS: Final = frozenset(
    {
        "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Mx", "Mx.", "Dr", "Dr.", "Drs", "Drs.",
        "Prof", "Prof.", "Professor", "Doctor", "Sir", "Dame", "Lord", "Lady", "Baroness", "Baron",
        "Viscount", "Earl", "Count", "H.E.", "H.E", "HE", "His Excellency", "Her Excellency",
        "Their Excellencies", "Excellency", "Hon", "Hon.", "Honourable", "Honorable",
        "The Honourable", "the Honourable", "The Honorable", "the Honorable", "Rt Hon", "Rt. Hon.",
        "Rt Hon.", "The Rt Hon", "the Rt Hon", "Right Honourable", "The Right Honourable",
        "the Right Honourable", "Rev", "Rev.", "Reverend", "Fr.", "Father", "Sister", "Brother",
        "Rabbi", "Imam", "Sheikh", "Sheikha", "Shaikh", "Shaikha", "H.H.", "HH", "HRH", "H.R.H.",
        "His Highness", "Her Highness", "His Royal Highness", "Her Royal Highness", "His Majesty",
        "Her Majesty", "HM", "His Holiness", "His Eminence", "Monsignor", "Msgr.", "Cardinal",
        "Bishop", "Archbishop", "Pope", "Prince", "Princess", "King", "Queen", "Emir", "Gen.",
        "Col.", "Lt.", "Maj.", "Capt.", "Adm.", "Sgt.", "Brig.", "Sen.", "Rep.", "Gov.", "Amb.",
        "Amb", "Ing.", "Eng.", "Engr.", "Arch.", "Adv.", "Mag.", "Dipl.-Ing.", "Dr.-Ing.", "Dott.",
        "Dott.ssa", "Sr.", "Sra.", "Srta.", "Dña.", "Don", "Doña", "M.", "Mme", "Mme.", "Mlle",
        "Me", "Herr", "Frau", "Dhr.", "Mevr.", "Shri", "Shrimati", "Smt", "Smt.", "Sri", "Thiru",
        "PM", "Billionaire", "Tmt", "Tmt.", "Datuk", "Dato",
        "Dato'", "Dato’", "Datin", "Seri", "Tan Sri", "Tun", "Haji", "Hajjah", "Alhaji", "YB",
        "Pak", "Ibu", "Ustaz", "Maulana", "Comrade", "Madam", "Madame", "Ma'am", "Assoc. Prof.",
        "Asst. Prof.", "Associate Professor", "Assistant Professor", "Emeritus Professor",
        "Emeritus", "Emerita", "Dra.", "Lic.", "Mtro.", "Mtra.", "Arq.", "Profa.", "Univ.-Prof.",
        "Maître", "Mgr.", "Doc.", "Khun", "SMS", "MOS", "DPM", "Cllr", "Cllr.", "MP", "Justice",
    }
)  # fmt: skip
"""What stands before a name and is no part of it."""

POST_NOMINALS: Final = frozenset(
    {
        "PhD", "Ph.D.", "Ph.D", "PHD", "Ph. D.", "DPhil", "D.Phil.", "MD", "M.D.", "JD", "J.D.",
        "LLM", "LL.M.", "LLB", "LL.B.", "LLD", "SJD", "S.J.D.", "MBA", "M.B.A.", "MA", "M.A.",
        "MSc", "M.Sc.", "MS", "M.S.", "BA", "B.A.", "BSc", "B.Sc.", "BS", "MPA", "MPP", "MPH",
        "MEng", "M.Eng.", "BEng", "EdD", "Ed.D.", "DSc", "D.Sc.", "ScD", "Sc.D.", "DBA", "PsyD",
        "MP", "MEP", "MSP", "MHK", "MLA", "MPhil", "KC", "QC", "SC", "CPA", "CFA", "CISSP", "CIPP",
        "CIPP/E", "CIPM", "CEng", "PE", "P.E.", "PMP", "RN", "OBE", "CBE", "MBE", "KBE", "DBE",
        "GBE", "CB", "KCB", "DCB", "GCB", "CMG", "KCMG", "DCMG", "GCMG", "CVO", "KCVO", "LVO",
        "MVO", "OM", "CH", "AO", "AM", "AC", "OAM", "CC", "OC", "CM", "CNZM", "ONZM", "FRS",
        "JP", "GBM", "GBS", "SBS", "BBS",
        "FRSE", "FREng", "FBA", "FRSA", "FMedSci", "FIET", "FBCS", "FIEEE", "FACM", "MAE", "RA",
        "Esq", "Esq.", "Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV", "S.J.", "SJ", "O.P.", "OFM",
        "(ret.)", "ret.", "CSJ", "Hon", "emeritus", "Emeritus", "emerita", "Emerita",
    }
)  # fmt: skip
"""What stands behind a name and is no part of it."""

_INITIAL: Final = re.compile(r"(?:[A-ZÀ-Þ]\.?-?){1,3}|[A-Z][a-z]?\.")
_SHAPE: Final = re.compile(
    r"(?:[DLO]['’]|Mc|Mac|al-|el-|Al-|El-)?[A-ZÀ-ÞŁŚŠŽĆČĐĞİŞŌŪ][^\W\d_]+(?:['’-][^\W\d_]+)*"
)
_HEADS: Final = frozenset(
    word for heads in (INSTITUTION_HEADS, INITIATIVE_HEADS, EVENT_HEADS) for word in heads
)


def _plain(word: str) -> str:
    decomposed = unicodedata.normalize("NFKD", word.replace("’", "'"))
    return "".join(char for char in decomposed if not unicodedata.combining(char)).casefold()


@cache
def _list(filename: str) -> frozenset[str]:
    return frozenset(_plain(word) for word in words(filename))


def _listed(word: str, filename: str) -> bool:
    if not word[:1].isupper():
        return False
    known = _list(filename)
    plain = _plain(word).strip(".,")
    parts = plain.split("-")
    return plain in known or (len(parts) > 1 and all(part in known for part in parts if part))


def given_name(word: str) -> bool:
    """Return whether the capitalised word is a given name somewhere; accents are optional."""
    return _listed(word, "given_names.txt")


_FAMILY_ENDING: Final = re.compile(
    r"[A-Z]\w{3,}(?:ova|eva|enov|anov|inov|omov|enko|shvili|adze|yan|sk[iy]|ska|skaya|cki|wicz|vi[cć]|[sz]son|ssen|nsen"
    r"|dóttir|poulos|opoulou|akis|idis|iadis|escu|oğlu|oglu|zadeh|pour|wala|moorthy)"
)
"""Endings that make a word a family name (and hardly ever an English word)."""


def surname(word: str) -> bool:
    """Return whether the capitalised word is a family name somewhere; accents are optional."""
    if _FAMILY_ENDING.fullmatch(word) and not common_word(word):
        return True
    stem = re.sub(r"^(?:[Aa]l|[Ee]l)-", "", word)
    return _listed(word, "surnames.txt") or _listed(stem[:1].upper() + stem[1:], "surnames.txt")


def _case_of_names(token: str) -> str:
    """Family names are often set in capitals (`ZHANG`, `O'NEIL`); acronyms are short."""
    return token.title() if token.isupper() and len(token) > 3 else token


def _evidence(core: Sequence[str]) -> float:
    score = 0.4
    firm = 0
    for token in core:
        named = given_name(token) or surname(token)
        if named and not common_word(token):
            firm += 1
            score += 0.25
        elif named:
            score += 0.08
        elif common_word(token):
            score -= 0.4
        if token in _HEADS and not (named and token not in INSTITUTION_HEADS):
            score -= 0.6
        elif not named and (country(token) or demonym(token) or city(token)):
            score -= 0.35
    return score if firm else score - 0.1


def _east_asian(core: Sequence[str]) -> bool:
    """Family name first or last, the given name known by its syllables."""
    if len(core) not in (2, 3) or any(common_word(token) for token in core):
        return False
    orders = ((core[0], core[1:]), (core[-1], core[:-1]))
    return any(
        surname(family) and all(pinyin_given(g) or korean_given(g) for g in given)
        for family, given in orders
    )


def _bare(tokens: Sequence[str]) -> tuple[list[str], bool]:
    """The tokens without honorifics and post-nominals, and whether there was an honorific."""
    rest = list(tokens)
    while rest and rest[0] in HONORIFICS and len(rest) > 1:
        rest = rest[1:]
    titled = len(rest) < len(tokens)
    while len(rest) > 1 and rest[-1].strip(",") in POST_NOMINALS:
        rest = rest[:-1]
    return [token.strip(",") for token in rest], titled


def looks_like_person(tokens: Sequence[str]) -> float:
    """Return how much a sequence of tokens looks like a person's name, from 0 to 1.

    Above 0.6 the lists know one of its words as a name; about 0.3 is a name-shaped sequence that
    they say nothing of. Particles, initials, honorifics and post-nominals are allowed for; one
    word alone is a name only after an honorific.
    """
    rest, titled = _bare([re.sub("[‐‑]", "-", token) for token in tokens])
    rest = [_case_of_names(token) for token in rest]
    core = [
        t
        for at, t in enumerate(rest)
        if not _INITIAL.fullmatch(t)
        and (t.lower() not in NAME_PARTICLES or (at == 0 and t[:1].isupper() and given_name(t)))
    ]
    shaped = all(_SHAPE.fullmatch(token) for token in core)
    if not core or not shaped or len(core) > 6 or len(rest) > 9 or (len(rest) == 1 and not titled):
        return 0.0
    score = _evidence(core)
    if _east_asian(core):
        score = max(score, 0.4) + 0.4
    if len(core) < len(rest) and any(_INITIAL.fullmatch(token) for token in rest):
        score += 0.1
    if given_name(core[0]) and len(core) > 1 and not common_word(core[-1]):
        score += 0.1
    return round(min(1.0, max(0.0, score + 0.4 * titled)), 3)
