"""Run the notebooks, and keep what they show: `python notebooks/keep.py`, or `make notebooks`.

What would differ from machine to machine or swell the files is left out: times, versions, and the
interactive form of pictures, which has its still form beside it.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import nbformat
from nbclient import NotebookClient
from nbformat import NotebookNode

HERE: Final = Path(__file__).resolve().parent
SAMPLES: Final = HERE.parent / "samples"
NOTEBOOKS: Final = tuple(sorted(HERE.glob("*.ipynb")))

_SECONDS: Final = 300
_KERNEL: Final = {"display_name": "Python 3", "language": "python", "name": "python3"}
_TIME: Final = re.compile(r"^seconds +[\d.]+\n", re.MULTILINE)


def executed(path: Path, folder: Path) -> NotebookNode:
    """Return a notebook as it is after a run in a folder where it finds the samples; not written.

    Raises nbclient's CellExecutionError where a cell fails.
    """
    beside = folder / "notebooks"
    beside.mkdir(parents=True, exist_ok=True)
    if not (folder / "samples").exists():
        shutil.copytree(SAMPLES, folder / "samples")
    notebook = nbformat.read(path, as_version=4)
    client = NotebookClient(
        notebook, timeout=_SECONDS, kernel_name="python3", record_timing=False,
        resources={"metadata": {"path": str(beside)}},
    )  # fmt: skip
    client.execute(env={**os.environ, "PYTHONWARNINGS": "default"})
    return kept(notebook)


def kept(notebook: NotebookNode) -> NotebookNode:
    """Return the notebook with the part of its outputs that is the same everywhere."""
    notebook.metadata = NotebookNode({"kernelspec": _KERNEL, "language_info": {"name": "python"}})
    for cell in notebook.cells:
        cell.metadata = NotebookNode()
        for output in cell.get("outputs", []):
            _keep(output)
    return notebook


def _keep(output: NotebookNode) -> None:
    """Leave out times and, as the picture itself says which form that is, the interactive one."""
    if "text" in output:
        output.text = _TIME.sub("", output.text)
    interactive = output.get("metadata", {}).get("govgraph", {}).get("interactive")
    if interactive:
        output.data.pop(interactive, None)
    if "metadata" in output:
        output.metadata = NotebookNode()


def texts(notebook: NotebookNode) -> Iterator[tuple[str, str]]:
    """Yield the source of each cell of code with all the text that it shows, streams joined."""
    for cell in notebook.cells:
        if cell.cell_type == "code":
            shown = [_text(output) for output in cell.outputs]
            yield cell.source, "".join(shown)


def _text(output: Any) -> str:  # noqa: ANN401  (a node of whatever kind)
    if output.output_type == "stream":
        return f"{output.text}"
    return "".join(f"{output.get('data', {}).get('text/plain', '')}\n")


def main() -> None:
    """Run every notebook, or those named, and write them with what they show."""
    chosen = [Path(name).resolve() for name in sys.argv[1:]] or NOTEBOOKS
    for path in chosen:
        with TemporaryDirectory() as folder:
            notebook = executed(path, Path(folder))
        path.write_text(nbformat.writes(notebook) + "\n", encoding="utf-8")
        sys.stderr.write(f"{path.name}: {path.stat().st_size // 1000} kB\n")


if __name__ == "__main__":
    main()
