"""The order in which the parts of the program may know each other."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path
from statistics import median

import pytest

ROOT = Path(__file__).parents[1]
MAY_IMPORT = {
    "ontology": set[str](),
    "graph": {"ontology"},
    "loaders": {"ontology", "graph"},
    "queries": {"ontology", "graph"},
    "views": {"ontology", "graph", "queries"},
    "cli": {"ontology", "graph", "loaders", "queries", "views"},
}
MODULES = sorted(path for part in MAY_IMPORT for path in (ROOT / part).rglob("*.py"))
LONGEST, TYPICAL = 400, 150
"""Lines of the longest and of the median module."""


def imported(path: Path, *, at_start: bool = False) -> Iterator[str]:
    """Yield the modules of ours that a file imports; `at_start`: those it runs on import."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    nodes = _run_on_import(tree) if at_start else ast.walk(tree)
    for node in nodes:
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("govgraph"):
            yield str(node.module)
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Import):
            yield from (a.name for a in node.names if a.name.startswith("govgraph"))


def _run_on_import(tree: ast.Module) -> Iterator[ast.stmt]:
    return (node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom))


def module(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(("govgraph", *(part for part in parts if part != "__init__")))


@pytest.mark.parametrize("path", MODULES, ids=module)
def test_a_module_knows_only_the_layers_below_it(path: Path) -> None:
    part = path.relative_to(ROOT).parts[0]
    known = {name.split(".")[1] for name in imported(path) if "." in name} & set(MAY_IMPORT)
    assert known <= MAY_IMPORT[part] | {part}


def test_no_module_imports_itself_in_a_circle() -> None:
    names = {module(path) for path in MODULES}
    needs = {
        module(path): {n for n in imported(path, at_start=True) if n in names and n != module(path)}
        for path in MODULES
    }
    TopologicalSorter(needs).prepare()  # raises CycleError


@pytest.mark.parametrize("path", MODULES, ids=module)
def test_a_module_fits_a_few_screens(path: Path) -> None:
    assert lines(path) <= LONGEST


def test_most_modules_have_one_small_subject() -> None:
    assert median(map(lines, MODULES)) <= TYPICAL


def lines(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())
