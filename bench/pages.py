"""Print what pages of networks take, ours beside others, in headless Chromium without a network.

python bench/pages.py                                    200, 1,000 and 5,000 nodes, three rounds
python bench/pages.py --sizes 200 --repeats 1            a quick look
python bench/pages.py --write bench/pages.md             the tables as they stand in the repository

Each network has three times as many ties as nodes. It needs the extra `bench` and Chromium. The
whole takes about half an hour, most of it waiting for pages that do not come to rest.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path

from one_run import measured, tell
from page_peers import TIES_PER_NODE, WAYS

ROOT = Path(__file__).resolve().parents[1]
TITLES = {
    "ours": "ours, as `govgraph view` writes it",
    "ours-whole": "ours, all nodes drawn",
    "pyvis": "pyvis",
    "gravis-d3": "gravis, D3",
    "gravis-vis": "gravis, vis-network",
    "ipysigma": "ipysigma",
}
PEERS = {"gravis-d3": "gravis", "gravis-vis": "gravis", "ipysigma": "ipysigma"}
"""Packages that only these ways need."""
NO_ANSWER = {"first": None, "still": None, "answer": None, "frames": None, "drawn": True}
"""What is known of a page that never let its browser answer."""


@dataclass(frozen=True)
class Seen:
    """What one page took in one round; times in seconds from the start of the navigation."""

    write: float
    bytes: int
    first: float | None
    """Until something was drawn."""
    still: float | None
    """Until the first of 60 frames, and of a second, in which the picture stays the same."""
    answer: float | None
    """From a search and a choice (ours) or a click (others) to the frame that shows the answer."""
    frames: float | None
    """A second, while the picture is dragged."""
    drawn: bool
    """Whether anything at all was on the screen where pages draw."""


def main() -> int:
    """Measure every way once a round and print the tables."""
    given = arguments()
    taken: dict[int, dict[str, list[Seen | None]]] = {}
    with tempfile.TemporaryDirectory(prefix="govgraph-pages-") as folder:
        for nodes in given.sizes:
            taken[nodes] = measure(nodes, given, Path(folder))
    text = "\n".join(page(nodes, given, found) for nodes, found in taken.items())
    print(text)
    if given.write:
        head = given.write.read_text(encoding="utf-8") if given.write.exists() else ""
        kept = head.partition("\n## ")[0].rstrip()
        given.write.write_text(f"{kept}\n\n{text}\n{machine(given.only)}\n", encoding="utf-8")
    return 0


def arguments() -> argparse.Namespace:
    """Return what was asked for on the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", type=int, nargs="+", default=[200, 1000, 5000])
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--limit", type=float, default=120, help="seconds until a page is stopped")
    parser.add_argument("--only", nargs="*", choices=WAYS, default=[*WAYS])
    parser.add_argument("--write", type=Path, metavar="FILE")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="keep the pages there")
    return parser.parse_args()


def measure(nodes: int, given: argparse.Namespace, folder: Path) -> dict[str, list[Seen | None]]:
    """Return what each way took, a round at a time; one that was stopped is not run again."""
    taken: defaultdict[str, list[Seen | None]] = defaultdict(list)
    stopped: set[str] = set()
    for round_ in range(given.repeats):
        for way in [way for way in given.only if way not in stopped]:
            path = (given.keep or folder) / f"{way}-{nodes}.html"
            path.parent.mkdir(parents=True, exist_ok=True)
            seen = once(way, nodes, path, given.limit)
            tell(f"{nodes} nodes, round {round_ + 1}, {way}: {asdict(seen) if seen else 'stopped'}")
            taken[way].append(seen)
            if seen is None or seen.still is None:
                stopped.add(way)
    return taken


def once(way: str, nodes: int, path: Path, limit: float) -> Seen | None:
    """Write a page and look at it; None where writing was stopped."""
    peers, look = ROOT / "bench" / "page_peers.py", ROOT / "bench" / "page_look.py"
    # Making the graph is not timed, but bounded too.
    written = measured([sys.executable, str(peers), way, str(nodes), str(path)], limit + 60)
    if written is None:
        return None
    # A page that keeps its browser from answering ends with it.
    seen = measured([sys.executable, str(look), way, str(path), str(limit)], limit + 30)
    return Seen(**written, **(seen or NO_ANSWER))


def page(nodes: int, given: argparse.Namespace, found: dict[str, list[Seen | None]]) -> str:
    """Return the table of one size."""
    rounds = "One round" if given.repeats == 1 else f"Medians of {given.repeats} rounds"
    lines = [
        f"## {nodes:,} nodes, {TIES_PER_NODE * nodes:,} ties", "", f"{rounds}.", "",
        "| page | MB | written, s | first picture, s | still, s | answers, ms | usable, s "
        "| times ours | frames/s, dragged |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]  # fmt: skip
    basis = usable([seen for seen in found.get("ours", []) if seen])
    for way, every in found.items():
        seen = [one for one in every if one]
        lines.append(f"| {TITLES[way]} | {row(seen, basis, given.limit)} |")
    return "\n".join([*lines, ""])


def row(seen: list[Seen], basis: float | None, limit: float) -> str:
    """Return the cells of one way."""
    if not seen:
        return f" | not written within {limit:g} s | | | | | | "
    size, written = middle(seen, "bytes"), middle(seen, "write")
    cells = [f"{(size or 0) / 1e6:.2f}", f"{written:.2f}"]
    ready, first = usable(seen), middle(seen, "first")
    if not any(one.drawn for one in seen):
        return " | ".join([*cells, "draws nothing offline", "", "", "", "", ""])
    cells.append(f"{first:.2f}" if first else f"none within {limit:g} s")
    if ready is None:
        cells += [f"still moving after {limit:g} s" if first else "stopped", "", "", ""]
    else:
        answer = middle(seen, "answer") or 0
        ratio = f"{ready / basis:.1f}" if basis else ""
        cells += [f"{ready - answer:.2f}", f"{1000 * answer:.0f}", f"{ready:.2f}", ratio]
    frames = middle(seen, "frames")
    return " | ".join([*cells, f"{frames:.0f}" if frames else ""])


def usable(seen: list[Seen]) -> float | None:
    """Return the median of the seconds until a page is still and has answered, if it ever was."""
    still, answer = middle(seen, "still"), middle(seen, "answer")
    return still + answer if still is not None and answer is not None else None


def middle(seen: list[Seen], name: str) -> float | None:
    """Return the median of one figure over the rounds in which there was one."""
    values = [value for one in seen if (value := getattr(one, name)) is not None]
    return statistics.median(values) if values else None


def machine(ways: Sequence[str]) -> str:
    """Return what it ran on."""
    cpu = next(
        line.partition(":")[2].strip()
        for line in Path("/proc/cpuinfo").read_text().splitlines()
        if line.startswith("model name")
    )
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    peers = dict.fromkeys(PEERS[way] for way in ways if way in PEERS)
    packages = ("pyvis", *peers, "networkx", "playwright")
    versions = ", ".join(f"{name} {version(name)}" for name in packages)
    browser = subprocess.run(
        [str(shutil.which("chromium")), "--version"], capture_output=True, text=True, check=False
    )
    return (
        f"{os.cpu_count()} cores of {cpu}, {memory:.0f} GB, no graphics card, Python "
        f"{platform.python_version()}; {browser.stdout.split(' built')[0].strip()}, {versions}. "
        f"Load average over the last 15 minutes: {os.getloadavg()[2]:.1f}."
    )


if __name__ == "__main__":
    sys.exit(main())
