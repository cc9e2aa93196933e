"""PDF, Word and tables: read from real files, made here."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from fpdf import FPDF
from pypdf import PdfReader, PdfWriter

from govgraph.graph.document import Document
from govgraph.graph.errors import SourceError
from govgraph.loaders.readers import read_source

Shape = Callable[[Document], list[tuple[str, int, str]]]
PARAGRAPH = (
    "Forum number {} on audits took place in Trondheim. Delegates from nine countries agreed on "
    "a common register, which the Northern University will keep until forum {} opens."
)


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """A PDF of four pages with running head, page numbers and a list of names."""
    pdf = FPDF()
    pdf.set_font("Helvetica", size=11)
    for number in range(1, 5):
        pdf.add_page()
        pdf.cell(text="Annals of Audits, volume 3", new_x="LMARGIN", new_y="NEXT")
        pdf.multi_cell(0, text=PARAGRAPH.format(number, number + 1), new_x="LMARGIN", new_y="NEXT")
        if number == 4:
            pdf.multi_cell(
                0, text="Speakers\nAnn Lund, Chair\nBo Ek", new_x="LMARGIN", new_y="NEXT"
            )
        pdf.cell(text=f"Page {number} of 4")
    pdf.set_title("Report of the third forum")
    path = tmp_path / "report.pdf"
    pdf.output(str(path))
    return path


def test_a_pdf_is_read_without_running_heads_and_page_numbers(report: Path) -> None:
    document = read_source(str(report), "report")
    for number in range(1, 5):
        assert PARAGRAPH.format(number, number + 1) in document.text
    assert "Annals" not in document.text
    assert "Page 2" not in document.text
    assert document.text.endswith("Speakers\nAnn Lund, Chair\nBo Ek")
    assert document.title == "Report of the third forum"
    assert document.media_type == "application/pdf"


def test_a_locked_pdf_is_named(report: Path, tmp_path: Path) -> None:
    writer = PdfWriter(clone_from=PdfReader(report))
    writer.encrypt("key", algorithm="RC4-128")
    writer.write(tmp_path / "locked.pdf")
    with pytest.raises(SourceError, match="locked with a password"):
        read_source(str(tmp_path / "locked.pdf"), "x")


def test_a_pdf_without_text_and_a_damaged_one_are_told_apart(tmp_path: Path) -> None:
    pdf = FPDF()
    pdf.add_page()
    pdf.rect(10, 10, 50, 50)
    pdf.output(str(tmp_path / "drawn.pdf"))
    with pytest.raises(SourceError, match="its pages are pictures"):
        read_source(str(tmp_path / "drawn.pdf"), "x")
    (tmp_path / "cut.pdf").write_bytes((tmp_path / "drawn.pdf").read_bytes()[:90])
    with pytest.raises(SourceError, match="damaged PDF"):
        read_source(str(tmp_path / "cut.pdf"), "x")


def test_a_word_file_is_read_block_by_block(tmp_path: Path, shape: Shape) -> None:
    word = docx.Document()
    word.add_heading("Minutes of the board", 0)
    word.add_paragraph("Published: 4 May 2023")
    word.add_heading("Present", 2)
    word.add_paragraph("Ann Lund, Chair", style="List Bullet")
    word.add_paragraph("Bo Ek", style="List Bullet 2")
    table = word.add_table(rows=2, cols=2)
    for cell, words in zip(table._cells, ["Name", "Post", "Cy Day", ""], strict=True):
        cell.text = words
    word.add_paragraph("So it was.", style="Quote")
    word.save(str(tmp_path / "minutes.docx"))
    document = read_source(str(tmp_path / "minutes.docx"), "minutes")
    assert shape(document) == [
        ("heading", 1, "Minutes of the board"),
        ("paragraph", 0, "Published: 4 May 2023"),
        ("heading", 2, "Present"),
        ("item", 1, "Ann Lund, Chair"),
        ("item", 2, "Bo Ek"),
        ("row", 0, "Name | Post"),
        ("row", 0, "Cy Day |"),
        ("quote", 0, "So it was."),
    ]
    assert (document.title, document.published) == ("Minutes of the board", "2023-05-04")


def test_what_is_no_word_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_text("words")
    with pytest.raises(SourceError, match="no Word file"):
        read_source(str(tmp_path / "a.docx"), "x")


@pytest.mark.parametrize(("module", "name"), [("pypdf", "a.pdf"), ("docx", "a.docx")])
def test_a_missing_extra_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: str, name: str
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    (tmp_path / name).write_bytes(b"x")
    with pytest.raises(SourceError, match=rf"pip install 'govgraph\[{name[2:]}\]'"):
        read_source(str(tmp_path / name), "x")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.csv", 'Name,Post\n"Lund, Ann",Chair\nBo Ek,\n'),
        ("a.csv", "Name;Post\r\nLund, Ann;Chair\r\nBo Ek;\r\n"),
        ("a.tsv", "Name\tPost\nLund, Ann\tChair\n\nBo Ek\t\n"),
    ],
)
def test_a_table_is_read_row_by_row(tmp_path: Path, shape: Shape, name: str, data: str) -> None:
    (tmp_path / name).write_text(data, newline="")
    document = read_source(str(tmp_path / name), name)
    assert [words for _, _, words in shape(document)] == [
        "Name | Post",
        "Lund, Ann | Chair",
        "Bo Ek |",
    ]
    cells = document.blocks[1].cells
    assert [document.text[start:end] for start, end in cells] == ["Lund, Ann", "Chair"]
