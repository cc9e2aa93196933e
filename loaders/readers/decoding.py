"""From bytes to text, or a reason why not: no mojibake, no binary content taken for words."""

from __future__ import annotations

import codecs
import re
import unicodedata

from charset_normalizer import from_bytes

from govgraph.loaders.readers.latin import decode_latin
from govgraph.loaders.readers.page import Unreadable

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = {
    b"%PDF-": "a PDF file",
    b"PK\x03\x04": "a ZIP archive or an Office file",
    b"\x89PNG": "a PNG picture",
    b"GIF8": "a GIF picture",
    b"\xff\xd8\xff": "a JPEG picture",
    b"\x1f\x8b": "a gzip archive",
    b"\xd0\xcf\x11\xe0": "an old Office file",
    b"SQLite format 3\0": "an SQLite database",
}
# What the web means by these names (WHATWG Encoding Standard).
_MEANT = {
    "iso8859-1": "cp1252", "latin-1": "cp1252", "ascii": "cp1252", "gb2312": "gb18030",
    "gbk": "gb18030", "shift_jis": "cp932", "euc_kr": "cp949", "iso8859-9": "cp1254",
}  # fmt: skip
# charset-normalizer chooses among these; for Latin letters see `latin`.
_OTHER_SCRIPTS = (
    "gb18030", "cp932", "euc_jp", "cp949", "big5",
    "cp1251", "koi8_r", "cp1253", "cp1256", "cp1255",
)  # fmt: skip
_LEAST_TO_TELL = 16  # bytes beyond ASCII; with fewer, Chinese passes for Cyrillic
_KANA = re.compile("[\u3041-\u30fa]")
_STRAY = re.compile("[\u3131-\u318e\uff61-\uff9f]")  # single jamo, half-width kana
CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_LINE_END = re.compile(r"\r\n?")
SAVE_AS_UTF8 = "save it as UTF-8 and load it again"


def decode(data: bytes, declared: str = "", stray: float = 0.0) -> str:
    """Return the text of the bytes, without byte order mark, with `\\n` as the only line end.

    Tries the byte order mark, UTF-8, the declared encoding, then what the
    letters and charset-normalizer tell. Raises `Unreadable` where the content is binary or
    the encoding cannot be told. `stray` is the share of wrong characters that is let pass.
    """
    text = _from_mark(data)
    if text is None:
        _refuse_binary(data)
        text = _from_utf8(data, stray)
    if text is None:
        text = _from_declared(data, declared) or _detected(data)
    if len(CONTROL.findall(text)) > stray * len(text):
        raise Unreadable("binary content: it holds control characters that no text has")
    return _LINE_END.sub("\n", text)


def _from_mark(data: bytes) -> str | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data[len(mark) :].decode(encoding)
            except UnicodeDecodeError as error:
                raise Unreadable(
                    f"its byte order mark says {encoding.upper()}, but byte "
                    f"{error.start + len(mark)} is not; {SAVE_AS_UTF8}"
                ) from error
    return None


def _refuse_binary(data: bytes) -> None:
    for signature, kind in _SIGNATURES.items():
        if data.startswith(signature):
            raise Unreadable(f"binary content: {kind}, whatever its name says")
    if b"\0" in data:
        raise Unreadable("binary content: it holds zero bytes (or UTF-16 without its mark)")


def _from_utf8(data: bytes, stray: float) -> str | None:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if _mostly_utf8(data):
            text = data.decode("utf-8", errors="replace")
            if text.count("\ufffd") <= stray * len(text):
                return text
            raise Unreadable(
                f"damaged UTF-8: byte {error.start} does not fit; mend it or {SAVE_AS_UTF8}"
            ) from error
        return None


def _mostly_utf8(data: bytes) -> bool:
    """Whether sound multi-byte characters are many against the broken ones."""
    text = data.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    sound = sum(c > "\x7f" for c in text) - broken
    return sound > 2 * broken


def _from_declared(data: bytes, declared: str) -> str | None:
    try:
        name = codecs.lookup(declared).name if declared else ""
        text = data.decode(_MEANT.get(name, name)) if name and name != "utf-8" else None
    except (LookupError, UnicodeDecodeError):
        return None
    return text if text and _reads_as_text(text) else None


def _detected(data: bytes) -> str:
    """Return the text in the encoding in which its bytes make sense.

    Letters with accents stand alone between ASCII letters; in other scripts the high bytes come
    in runs.
    """
    runs = re.findall(rb"[\x80-\xff]+", data)
    high = sum(map(len, runs))
    text = decode_latin(data) if high < 2 * len(runs) else _other_script(data, high)
    if not text or not _reads_as_text(text):
        raise Unreadable(f"its encoding cannot be told (it is not UTF-8); {SAVE_AS_UTF8}")
    return text


def _other_script(data: bytes, high: int) -> str:
    if high < _LEAST_TO_TELL:
        return ""
    for match in from_bytes(data, cp_isolation=list(_OTHER_SCRIPTS), threshold=0.2):
        text = data.decode(match.encoding, errors="replace")
        if _fits_script(text, match.encoding):
            return text
    return ""


def _fits_script(text: str, encoding: str) -> bool:
    """Whether the letters are such as are written together.

    Japanese read as Korean shows single jamo, read as Chinese it keeps its kana; text that is not
    Japanese shows half-width kana when it is read so.
    """
    letters = sum(c > "\x7f" for c in text)
    kana = 0 if encoding in ("cp932", "euc_jp") else len(_KANA.findall(text))
    return _reads_as_text(text) and (kana + len(_STRAY.findall(text))) * 20 <= letters


def _reads_as_text(text: str) -> bool:
    """Whether the characters are those of a text: no controls, mostly letters and spaces."""
    if CONTROL.search(text) or "\ufffd" in text:
        return False
    categories = [unicodedata.category(c) for c in text if c > "\x7f"]
    odd = sum(c in ("Co", "Cn", "Cs", "So", "Sk", "Sc", "Sm") for c in categories)
    return odd <= 0.1 * len(categories) + 4
