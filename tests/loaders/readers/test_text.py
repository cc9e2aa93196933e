"""Plain text is stored as it is, whatever its encoding; what is no text is refused."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from govgraph.graph.errors import SourceError
from govgraph.loaders.readers import LONGEST, READERS, can_read, read_source
from govgraph.loaders.readers.dates import iso_date
from govgraph.loaders.readers.decoding import decode
from govgraph.loaders.readers.page import Unreadable

REPORT = "Café meeting at São Paulo\r\nJosé Müller spoke.\rÉlodie too — “briefly”.\n"


def write(folder: Path, name: str, data: bytes) -> str:
    path = folder / name
    path.write_bytes(data)
    return str(path)


def reason(source: str) -> str:
    with pytest.raises(SourceError) as caught:
        read_source(source, "x")
    assert caught.value.source == source
    return caught.value.reason


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_text_is_stored_word_for_word_with_one_kind_of_line_end(
    tmp_path: Path, encoding: str
) -> None:
    document = read_source(write(tmp_path, "a.txt", REPORT.encode(encoding)), "a.txt")
    assert document.text == REPORT.replace("\r\n", "\n").replace("\r", "\n")
    assert document.blocks == ()
    assert document.id == "a.txt"
    assert document.title == "Café meeting at São Paulo"
    assert len(document.sha256) == 64


def test_a_text_longer_than_any_document_is_refused(tmp_path: Path) -> None:
    many = write(tmp_path, "many.txt", b"word " * (LONGEST // 5 + 1))
    assert "split it" in reason(many)


def test_decomposed_letters_and_odd_spaces_stay_as_they_are(tmp_path: Path) -> None:
    text = "Cafe\u0301\u00a0talk  \n\n\tindented"
    assert read_source(write(tmp_path, "a.txt", text.encode()), "a").text == text


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1252", "Kjøbenhavn: Sørensen og Åse mødtes igen."),
        ("cp1252", "L’été à Genève, 20 °C, £4 or €5"),
        ("cp1252", "São Paulo: declaração conjunta da Organização"),
        ("cp1250", "Ministr průmyslu řekl, že konference proběhla v Brně."),
        ("cp1250", "Ministerstwo Cyfryzacji podpisało porozumienie w Łodzi; źródło: własne."),
        ("cp1254", "Işık Üniversitesi ve Boğaziçi Üniversitesi katıldı."),
        ("gb18030", "北方大学的研究所在四月举办了第三届模型审计研讨会，来自六个国家的代表参加。"),
        ("cp932", "北の大学の田中教授は、機械の監査について講演した。"),
        ("euc_jp", "北の大学の田中教授は、機械の監査について講演した。"),
        ("cp949", "북부대학교 인공지능 연구소는 제삼차 국제 회의를 개최했다."),
        ("big5", "北方大學舉辦第三屆模型審計論壇，邀請各國學者參加。"),
        ("cp1251", "Министерство связи провело третий форум по аудиту моделей."),
        ("koi8_r", "Министерство связи провело третий форум по аудиту моделей."),
        ("cp1256", "عقدت جامعة الشمال منتدى تدقيق النماذج للمرة الثالثة."),
    ],
)
def test_old_encodings_are_told_from_the_text(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize("encoding", ["mac_roman", "cp437"])
def test_what_would_become_mojibake_is_refused(encoding: str) -> None:
    with pytest.raises(Unreadable, match="save it as UTF-8"):
        decode("Café in München et à Genève".encode(encoding))


def test_too_little_foreign_script_is_refused_unless_its_encoding_is_declared() -> None:
    data = "北方大学".encode("gb18030")
    with pytest.raises(Unreadable, match="encoding cannot be told"):
        decode(data)
    assert decode(data, "gb2312") == "北方大学"


def test_a_damaged_utf8_file_is_named_with_the_place() -> None:
    data = "Älteste Bücher über Prüfverfahren".encode().replace(b"\xc3\xbcber", b"\xc3ber")
    with pytest.raises(Unreadable, match=r"damaged UTF-8: byte 17"):
        decode(data)


def test_random_bytes_are_never_taken_for_words() -> None:
    source = random.Random(4)
    for size in (40, 200, 4000):
        for _ in range(30):
            with pytest.raises(Unreadable):
                decode(source.randbytes(size))


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("a.txt", b"", "empty"),
        ("a.txt", b" \r\n\t\n", "nothing but white space"),
        ("a.txt", b"\xef\xbb\xbf", "white space"),
        ("a.md", b"***\n", "white space"),
        ("a.txt", b"%PDF-1.7 and so on", "a PDF file"),
        ("a.txt", b"\x89PNG\r\n\x1a\n....", "a PNG picture"),
        ("a.txt", b"words\x00\x01\x02", "binary content"),
        ("a.txt", b"words and \x07\x08 bells", "binary content"),
        ("a.txt", b"\xff\xfe\x00", "byte order mark says UTF-16"),
        ("a.xyz", b"words", "no reader for .xyz; readable are .csv"),
        ("README", b"words", "no reader for a file without suffix"),
    ],
)
def test_a_file_that_cannot_be_read_is_named_with_the_reason(
    tmp_path: Path, name: str, data: bytes, expected: str
) -> None:
    assert expected in reason(write(tmp_path, name, data))


def test_missing_files_and_folders_are_told_apart(tmp_path: Path) -> None:
    assert reason(str(tmp_path / "none.txt")) == "there is no such file"
    assert reason(str(tmp_path / "none.xyz")) == "there is no such file"
    assert reason(str(tmp_path)) == "it is a folder, not a file"
    assert "cannot be opened" in reason("x" * 5000 + ".txt")
    os.mkfifo(tmp_path / "pipe.txt")
    assert reason(str(tmp_path / "pipe.txt")) == "it is no regular file"


@pytest.fixture
def ordinary_user() -> Iterator[None]:
    """Not root, whom no permission stops."""
    before = os.geteuid()
    if before == 0:
        os.seteuid(65534)
    yield
    os.seteuid(before)


@pytest.mark.usefixtures("ordinary_user")
def test_a_file_without_permission_is_named() -> None:
    assert reason("/etc/shadow.txt") == "there is no such file"
    path = Path(f"/var/tmp/govgraph-{os.getpid()}.txt")
    path.write_text("words")
    try:
        path.chmod(0)
        assert reason(str(path)) == "no permission to read it"
    finally:
        path.unlink()


def test_front_matter_gives_metadata_and_stays_in_the_stored_text(tmp_path: Path) -> None:
    text = "---\ntitle: 'A: talk'\nDate: 4 May 2023\nlang: en\nroom: 5\n---\nIt took place.\n"
    document = read_source(write(tmp_path, "a.txt", text.encode()), "a")
    assert document.text == text
    assert (document.title, document.published, document.language) == (
        "A: talk",
        "2023-05-04",
        "en",
    )


def test_a_rule_of_dashes_is_no_front_matter(tmp_path: Path) -> None:
    text = "---\nWords that are no entry\n---\nMore words."
    document = read_source(write(tmp_path, "a.txt", text.encode()), "a")
    assert (document.text, document.published) == (text, "")


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("Accord signed\nPublished: 4 May 2023\nWords.", "2023-05-04"),
        ("Accord signed\nPosted on May 4, 2023\n", "2023-05-04"),
        ("Accord signed\n\nGENEVA, 4 May 2023 — Delegates met.", "2023-05-04"),
        ("Accord signed\n\nSAN FRANCISCO, May 4, 2023 (Wire) -- Delegates met.", "2023-05-04"),
        ("Forum on audits\n4 May 2023, Geneva\nWords.", ""),
        ("Accord signed\nPublished: 04/05/2023\n", ""),
        ("Accord signed\n\nBEIJING, Dec. 4 (Wire) -- Delegates met.", ""),
    ],
)
def test_published_is_only_what_says_so(tmp_path: Path, text: str, published: str) -> None:
    assert read_source(write(tmp_path, "a.txt", text.encode()), "a").published == published


@pytest.mark.parametrize(
    ("first", "title"),
    [
        ("Forum on audits", "Forum on audits"),
        ("The forum was held in Oslo. It was long.", ""),
        ("word " * 60, ""),
        ("PRESS RELEASE\n\nForum on audits opens", "Forum on audits opens"),
        ("Advertisement\n\n# Opinion\nThe forum was held in Oslo.", ""),
    ],
)
def test_the_first_line_is_the_title_where_it_looks_like_one(
    tmp_path: Path, first: str, title: str
) -> None:
    document = read_source(write(tmp_path, "a.txt", f"\n{first}\n\nMore.".encode()), "a")
    assert document.title == title


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2023", "2023"),
        ("2023-05", "2023-05"),
        ("2023-05-04T10:00:00Z", "2023-05-04"),
        ("May 2023", "2023-05"),
        ("4th of May 2023", "2023-05-04"),
        ("2023-13-01", ""),
        ("tomorrow", ""),
        ("4 May", ""),
    ],
)
def test_dates_keep_their_precision(written: str, expected: str) -> None:
    assert iso_date(written) == expected


def test_what_can_be_read_is_known_by_suffix_or_address() -> None:
    assert can_read("A/B.HTML")
    assert can_read("https://x.example/about")
    assert not can_read("picture.png")
    assert {".txt", ".md", ".html", ".htm", ".csv", ".pdf", ".docx"} <= set(READERS)
