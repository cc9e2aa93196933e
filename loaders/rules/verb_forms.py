"""The forms of English verbs, so that a class of verbs is given by its lemmas."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

_IRREGULAR = {
    "say": ("said", "said"), "tell": ("told", "told"), "speak": ("spoke", "spoken"),
    "give": ("gave", "given"), "lead": ("led", "led"), "make": ("made", "made"),
    "take": ("took", "taken"), "bring": ("brought", "brought"), "think": ("thought", "thought"),
    "feel": ("felt", "felt"), "draw": ("drew", "drawn"), "foresee": ("foresaw", "foreseen"),
    "put": ("put", "put"), "set": ("set", "set"), "lay": ("laid", "laid"),
    "teach": ("taught", "taught"), "show": ("showed", "shown"), "hold": ("held", "held"),
    "run": ("ran", "run"), "begin": ("began", "begun"), "come": ("came", "come"),
    "meet": ("met", "met"), "see": ("saw", "seen"), "hear": ("heard", "heard"),
    "sit": ("sat", "sat"), "dwell": ("dwelt", "dwelt"), "send": ("sent", "sent"),
    "sing": ("sang", "sung"), "have": ("had", "had"), "forewarn": ("forewarned", "forewarned"),
}  # fmt: skip
_DOUBLED = frozenset({"plan", "sum", "wrap", "commit", "admit", "rebut", "concur", "chat", "quip"})
_SIBILANT = ("s", "x", "z", "ch", "sh", "o")


class Forms(NamedTuple):
    """One verb in all its forms."""

    base: str
    third: str
    past: str
    participle: str
    ing: str


def forms_of(lemma: str) -> Forms:
    """Return the forms of a verb: `stress` has `stresses`, `stressed` and `stressing`."""
    consonant_y = lemma.endswith("y") and lemma[-2] not in "aeiou"
    stem = (
        lemma + lemma[-1] if lemma in _DOUBLED or lemma in {"put", "set", "run", "sit"} else lemma
    )
    third = lemma[:-1] + "ies" if consonant_y else lemma + "s"
    if lemma.endswith(_SIBILANT):
        third = lemma + "es"
    past = lemma[:-1] + "ied" if consonant_y else stem + ("d" if stem.endswith("e") else "ed")
    silent = stem.endswith("e") and not stem.endswith("ee")
    ing = (stem[:-1] if silent else stem) + "ing"
    if lemma == "have":
        third = "has"
    irregular = _IRREGULAR.get(lemma, (past, past))
    return Forms(lemma, third, *irregular, ing)


def any_of(words: Iterable[str]) -> str:
    """Return the pattern of any of the words, the longest first."""
    longest = sorted(set(words), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", " ") for word in longest) + ")"


def finite(lemmas: Iterable[str]) -> str:
    """Return the pattern of the verbs as predicates: `says`, `said`, after "will" `say`."""
    forms = [forms_of(lemma) for lemma in lemmas]
    return any_of(form for verb in forms for form in verb)


def participles(lemmas: Iterable[str]) -> str:
    """Return the pattern of the verbs in the passive: `presented`, `given`."""
    return any_of(forms_of(lemma).participle for lemma in lemmas)


def gerunds(lemmas: Iterable[str]) -> str:
    """Return the pattern of the verbs as participles of a subject: `speaking`, `opening`."""
    return any_of(forms_of(lemma).ing for lemma in lemmas)
