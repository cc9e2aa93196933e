"""The spellings of dates and spans of dates, as regular expressions.

Every pattern names its parts alike: `d1 m1 y1` for the first day, `d2 m2 y2` for the last.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

_MONTH_NAMES: Final = (
    ("January", "Jan", "janvier", "enero", "Januar", "Jänner", "gennaio", "janeiro", "januari"),
    ("February", "Feb", "Febr", "février", "fevrier", "febrero", "Februar", "febbraio",
     "fevereiro", "februari"),
    ("March", "Mar", "mars", "marzo", "März", "Maerz", "março", "maart"),
    ("April", "Apr", "avril", "abril", "aprile"),
    ("May", "mai", "mayo", "Mai", "maggio", "maio", "mei"),
    ("June", "Jun", "juin", "junio", "Juni", "giugno", "junho", "juni"),
    ("July", "Jul", "juillet", "julio", "Juli", "luglio", "julho", "juli"),
    ("August", "Aug", "août", "aout", "agosto", "augustus"),
    ("September", "Sept", "Sep", "septembre", "septiembre", "setiembre", "settembre", "setembro"),
    ("October", "Oct", "octobre", "octubre", "Oktober", "Okt", "ottobre", "outubro", "oktober"),
    ("November", "Nov", "novembre", "noviembre", "novembro"),
    ("December", "Dec", "décembre", "decembre", "diciembre", "Dezember", "Dez", "dicembre",
     "dezembro", "december"),
)  # fmt: skip

MONTHS: Final = {
    form: number
    for number, names in enumerate(_MONTH_NAMES, start=1)
    for name in names
    for form in (name, name.upper(), name[:1].upper() + name[1:])
}
"""The number of each month by its names; `may` and `march` in small letters are words."""


def _any(options: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, options), key=lambda option: (-len(option), option)))


_WEEKDAY = (
    r"(?:(?:[Mm]on|[Tt]ues?|[Ww]ed(?:nes)?|[Tt]h(?:u|ur|urs)|[Ff]ri|[Ss]at(?:ur)?|[Ss]un)(?:day)?"
    r"|MON(?:DAY)?|TUE(?:SDAY)?|WED(?:NESDAY)?|THU(?:RSDAY)?|FRI(?:DAY)?|SAT(?:URDAY)?|SUN(?:DAY)?"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
    r"|lunes|martes|miércoles|jueves|viernes|sábado|domingo"
    r"|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)"
)
_BEFORE = rf"(?:\b{_WEEKDAY}\.?,?\s+(?:the\s+|den\s+|le\s+)?)?"
_AFTER = rf"(?:\s*\({_WEEKDAY}\.?\))?"
_NUMBER = r"(?:0?[1-9]|[12]\d|3[01])(?!\d|:\d|\.\d|\s?%)"
_ORDINAL = r"(?:\s?(?:st|nd|rd|th|ST|ND|RD|TH|er|º|ª)\b|\.(?=\s|[-–—]))?"
_MONTH = rf"(?:{_any(MONTHS)})\b"
_YEAR = r"(?:19|20)\d\d(?![\d%]|[.,]\d)"
_OF = r"\s*(?:\b(?:of|de|del|do)\s+|-(?=[A-Z]))?"
_COMMA = r"(?:,?\s*(?:\b(?:of|de|del|do)\s+)?|-)"
_TO = (
    r"\s*(?:[-–—−~～]+|to\b|until\b|till\b|through\b|thru\b|and\b|&|/|au\b|et\b|al\b|y\b|bis\b|und\b"
    r"|a\b|e\b)\s*(?:the\s+|le\s+|el\s+)?"
)
_LISTED = rf"(?:,\s*{_NUMBER}{_ORDINAL})*,?"
_EDGE = r"(?<![\w.:/$€£#+])(?<!\w[-–])"
_END = r"(?![\w])"


def _day(which: str) -> str:
    return rf"{_BEFORE}(?P<d{which}>{_NUMBER}){_ORDINAL}{_AFTER}"


def _month(which: str) -> str:
    return rf"(?P<m{which}>{_MONTH})\.?"


def _year(which: str) -> str:
    return rf"(?:{_COMMA}(?P<y{which}>{_YEAR}))"


def _compiled(*parts: str) -> re.Pattern[str]:
    return re.compile(_EDGE + "".join(parts) + _END)


_DAY_NUMBER = r"(?:0?[1-9]|[12]\d|3[01])"
_MONTH_NUMBER = r"(?:0?[1-9]|1[0-2])"
_NOT_MORE = r"(?!\d|[./-]\d)"

SLASHED: Final = re.compile(
    rf"{_EDGE}(?<![-–])(?P<n1>{_DAY_NUMBER})(?P<by>[/-])(?P<n2>{_DAY_NUMBER})(?P=by)"
    rf"(?P<y1>(?:19|20)\d\d){_NOT_MORE}"
)
"""Day and month in an order that only the numbers themselves can tell."""

_DAY_FIRST = (
    _compiled(_day("1"), _OF, _month("1"), _year("1"), "?", _TO, _day("2"), _OF, _month("2"),
              _year("2"), "?"),
    _compiled(_day("1"), _LISTED, _TO, _day("2"), _OF, _month("1"), _year("1"), "?"),
    _compiled(_day("1"), _OF, _month("1"), _year("1"), "?"),
)  # fmt: skip

_MONTH_FIRST = (
    _compiled(_BEFORE, _month("1"), r"\s*", _day("1"), _year("1"), "?", _TO, _BEFORE, _month("2"),
              r"\s*", _day("2"), _year("2"), "?"),
    _compiled(_BEFORE, _month("1"), r"\s*", _day("1"), _LISTED, _TO, _day("2"), _year("1"), "?"),
    _compiled(_BEFORE, _month("1"), r"\s*", _day("1"), _year("1"), "?"),
    _compiled(rf"(?P<y1>{_YEAR}),?\s+", _month("1"), r"\s+", _day("1"), "(?:", _TO, _day("2"),
              ")?"),
)  # fmt: skip

_MONTHS_ONLY = (
    _compiled(_month("1"), _year("1"), "?", _TO, _month("2"), _year("2")),
    _compiled(_month("1"), _year("1")),
    _compiled(r"(?:[Ee]arly|[Ll]ate|[Mm]id)[- ]", _month("1"), _year("1")),
    re.compile(
        r"(?<=\b[Ii]n )(?:(?:early|late|mid)[- ])?"
        rf"(?P<m1>{_MONTH})(?!\s+\d|\s+(?:[A-Z]|the\b|a\b|be\b))"
    ),
)

_NUMERIC = (
    re.compile(
        rf"{_EDGE}(?P<y1>(?:19|20)\d\d)(?P<s>[-/.])(?P<m1>{_MONTH_NUMBER})(?P=s)(?P<d1>{_DAY_NUMBER})"
        rf"(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?(?!\d|[./]\d)"
        rf"(?:(?:\s*[-–—/]\s*|\s+to\s+)(?P<y2>(?:19|20)\d\d)(?P=s)(?P<m2>{_MONTH_NUMBER})(?P=s)"
        rf"(?P<d2>{_DAY_NUMBER}){_NOT_MORE})?"
    ),
    re.compile(
        rf"{_EDGE}(?P<d1>{_DAY_NUMBER})(?:\.(?P<m1>{_MONTH_NUMBER}))?(?:\.(?P<y1>(?:19|20)\d\d)?)?"
        rf"\s*[-–—]\s*(?P<d2>{_DAY_NUMBER})\.(?P<m2>{_MONTH_NUMBER})\.(?P<y2>(?:19|20)\d\d){_NOT_MORE}"
    ),
    re.compile(
        rf"{_EDGE}(?<![-–])(?P<d1>{_DAY_NUMBER})\.\s?(?P<m1>{_MONTH_NUMBER})\.\s?(?P<y1>(?:19|20)\d\d)"
        rf"{_NOT_MORE}"
    ),
)

_EAST_ASIAN = (
    re.compile(
        r"(?:(?P<y1>(?:19|20)\d\d)\s?[年년]\s?)?(?P<m1>1[0-2]|0?[1-9])\s?[月월]\s?"
        r"(?P<d1>3[01]|[12]\d|0?[1-9])\s?[日號号일]?"
        r"(?:\s?[-–—至到~～]\s?(?:(?P<m2>1[0-2]|0?[1-9])\s?[月월]\s?)?(?P<d2>3[01]|[12]\d|0?[1-9])"
        r"\s?[日號号일])?(?!\d)"
    ),
    re.compile(r"(?P<y1>(?:19|20)\d\d)\s?[年년]\s?(?P<m1>1[0-2]|0?[1-9])\s?[月월](?!\s?\d)"),
)

_YEARS = (
    re.compile(
        r"\b(?:(?:[Ff]rom|[Bb]etween|[Ii]n|[Dd]uring)\s+(?:the\s+)?)(?P<span>(?P<y1>(?:19|20)\d\d)"
        r"(?:\s*[-–—]\s*|\s+(?:to|and|until)\s+)(?P<y2>(?:19|20)\d\d))(?![\d%]|[.,]\d)"
    ),
    re.compile(
        rf"\b(?:[Ii]n|[Ss]ince|[Dd]uring|[Bb]y|[Uu]ntil|[Yy]ear)\s+(?P<span>(?P<y1>{_YEAR}))"
        r"(?!\s?[-–—/]\s?\d|\s+(?:people|participants|delegates|companies|countries|cases))"
    ),
    re.compile(
        r"\b(?P<span>(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter|[Ee]arly|[Ll]ate|[Mm]id"
        r"|(?:the\s+)?(?:end|beginning|start|middle|first half|second half)\s+of|Q[1-4]|H[12])"
        rf"(?:\s+of)?[\s,-]+(?P<y1>{_YEAR}))(?![-–—]\d)"
    ),
)

PATTERNS: Final = (
    *_DAY_FIRST,
    *_MONTH_FIRST,
    *_MONTHS_ONLY,
    *_NUMERIC,
    *_EAST_ASIAN,
    *_YEARS,
    SLASHED,
)
