"""The notebooks run as they stand, and what they show is what they have kept."""

from __future__ import annotations

import re
from base64 import b64decode
from pathlib import Path

import nbformat
import pytest
from keep import HERE, NOTEBOOKS, executed, texts
from nbformat import NotebookNode

every_notebook = pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)


def outputs(notebook: NotebookNode) -> list[NotebookNode]:
    return [output for cell in notebook.cells for output in cell.get("outputs", [])]


@every_notebook
def test_a_fresh_run_shows_what_is_kept(path: Path, tmp_path: Path) -> None:
    kept, fresh = nbformat.read(path, as_version=4), executed(path, tmp_path)
    for (source, before), (_, now) in zip(texts(kept), texts(fresh), strict=True):
        assert now == before, f"{path.name} is not the latest: run `make notebooks`\n\n{source}"
    left = {item.name for item in (tmp_path / "notebooks").iterdir()}
    assert left <= {".ipynb_checkpoints"}, "nothing is left behind"


@every_notebook
def test_what_is_kept_is_small_and_of_no_machine(path: Path) -> None:
    written = path.read_text(encoding="utf-8")
    assert len(written) < 400_000
    assert not re.search(r"/tmp|/home|/root|/Users|[A-Z]:\\\\Users|0x[0-9a-f]{6}|Warning", written)
    notebook = nbformat.reads(written, as_version=4)
    assert {*notebook.metadata} == {"kernelspec", "language_info"}
    assert notebook.metadata.kernelspec.name == "python3"
    assert [cell.metadata for cell in notebook.cells] == [{}] * len(notebook.cells)
    assert not any(output.output_type == "error" for output in outputs(notebook))
    assert not any("<iframe" in str(output) for output in outputs(notebook))


@every_notebook
def test_each_is_read_on_its_own(path: Path) -> None:
    notebook = nbformat.read(path, as_version=4)
    prose = [cell for cell in notebook.cells if cell.cell_type == "markdown"]
    assert prose[0].source.startswith(f"# {path.stem[0]}. ")
    assert len(prose) >= 7
    numbers = [cell.execution_count for cell in notebook.cells if cell.cell_type == "code"]
    assert numbers == [*range(1, len(numbers) + 1)], "run from the first cell to the last"


def test_there_is_a_picture_wherever_a_page_is_shown() -> None:
    for path in NOTEBOOKS:
        for cell in nbformat.read(path, as_version=4).cells:
            if cell.cell_type == "code" and re.search(r"^show\(", cell.source, re.MULTILINE):
                (output,) = cell.outputs
                assert b64decode(output.data["image/png"]).startswith(b"\x89PNG"), cell.source


def test_what_they_point_to_is_there() -> None:
    for path in NOTEBOOKS:
        for cell in nbformat.read(path, as_version=4).cells:
            for target in re.findall(r"\]\((?!http)([^)#]+)\)", cell.source):
                assert (HERE / target).exists(), (path.name, target)


def test_the_list_of_notebooks_in_the_docs_is_whole() -> None:
    told = (HERE.parent / "docs" / "notebooks.md").read_text(encoding="utf-8")
    assert re.findall(r"\]\(\.\./notebooks/([^)]+)\)", told) == [path.name for path in NOTEBOOKS]


def test_a_cell_that_fails_is_told_of(tmp_path: Path) -> None:
    broken = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("1 / 0")])
    path = tmp_path / "broken.ipynb"
    path.write_text(nbformat.writes(broken), encoding="utf-8")
    with pytest.raises(Exception, match="ZeroDivisionError"):
        executed(path, tmp_path)
