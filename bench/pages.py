"""Print what pages of networks take, ours beside others, in headless Chromium without a network.

python bench/pages.py                                    200, 1,000 and 5,000 nodes, three rounds
python bench/pages.py --sizes 200 --repeats 1            a quick look
python bench/pages.py --write bench/pages.md             the tables as they stand in the repository

Each network has three times as many ties as nodes. It needs the extra `bench` and Chromium. The
whole takes about half an hour, most of it waiting for pages that do not come to rest.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

from page_peers import TIES_PER_NODE, WAYS
from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright
from playwright.sync_api import Error as BrowserError

ROOT = Path(__file__).resolve().parents[1]
TITLES = {
    "ours": "ours, as `govgraph view` writes it",
    "ours-whole": "ours, all nodes drawn",
    "pyvis": "pyvis",
    "gravis-d3": "gravis, D3",
    "gravis-vis": "gravis, vis-network",
    "ipysigma": "ipysigma",
}
DRAGGED = 2.0
"""Seconds of dragging in which frames are counted."""
BLANK = 0.002
"""Share of the pixels of a picture that may differ from the rest where nothing is drawn."""


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
    with tempfile.TemporaryDirectory(prefix="govgraph-pages-") as folder, sync_playwright() as one:
        for nodes in given.sizes:
            taken[nodes] = measure(one.chromium, nodes, given, Path(folder))
    text = "\n".join(page(nodes, given, found) for nodes, found in taken.items())
    print(text)
    if given.write:
        head = given.write.read_text(encoding="utf-8") if given.write.exists() else ""
        kept = head.partition("\n## ")[0].rstrip()
        given.write.write_text(f"{kept}\n\n{text}\n{machine()}\n", encoding="utf-8")
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


def measure(
    chromium: Any, nodes: int, given: argparse.Namespace, folder: Path
) -> dict[str, list[Seen | None]]:
    """Return what each way took, a round at a time; one that was stopped is not run again."""
    taken: defaultdict[str, list[Seen | None]] = defaultdict(list)
    stopped: set[str] = set()
    for round_ in range(given.repeats):
        for way in [way for way in given.only if way not in stopped]:
            path = (given.keep or folder) / f"{way}-{nodes}.html"
            path.parent.mkdir(parents=True, exist_ok=True)
            seen = once(chromium, way, nodes, path, given.limit)
            tell(f"{nodes} nodes, round {round_ + 1}, {way}: {asdict(seen) if seen else 'stopped'}")
            taken[way].append(seen)
            if seen is None or seen.still is None:
                stopped.add(way)
    return taken


def once(chromium: Any, way: str, nodes: int, path: Path, limit: float) -> Seen | None:
    """Write a page in a process of its own and look at it; None where writing was stopped."""
    written = write(way, nodes, path, limit)
    if written is None:
        return None
    browser = chromium.launch(
        executable_path=shutil.which("chromium") or shutil.which("chromium-browser"),
        args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    )
    try:
        return Seen(**written, **look(browser, path, way, limit))
    finally:
        browser.close()


def write(way: str, nodes: int, path: Path, limit: float) -> dict[str, Any] | None:
    """Return the seconds and bytes of a page that was written."""
    command = [sys.executable, str(ROOT / "bench" / "page_peers.py"), way, str(nodes), str(path)]
    try:
        # Making the graph is not timed, but bounded too.
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=limit + 60, check=False
        )
    except subprocess.TimeoutExpired:
        return None
    if done.returncode:
        raise SystemExit(f"{way} failed:\n{done.stderr}")
    return dict(json.loads(done.stdout.splitlines()[-1]))


def look(browser: Browser, path: Path, way: str, limit: float) -> dict[str, Any]:
    """Return the times of a page that is opened from disk without a network."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, offline=True)
    page = context.new_page()
    page.add_init_script(path=ROOT / "bench" / "page_probe.js")
    page.set_default_timeout(1000 * limit)
    begun = time.monotonic()
    try:
        page.goto(path.as_uri(), wait_until="commit")
        first, still = rest(page, begun + limit)
        times = {"first": first, "still": still, "drawn": bool(first) or drawn(page)}
        answer = answered(page, way) if still is not None else None
        return {**times, "answer": answer, "frames": dragged(page) if times["drawn"] else None}
    except BrowserError as error:  # the page does not even answer its debugger any more
        tell(f"{way}: {str(error).splitlines()[0]}")
        return {"first": None, "still": None, "answer": None, "frames": None, "drawn": True}


def rest(page: Page, until: float) -> tuple[float | None, float | None]:
    """Return when something was first drawn and since when it is still, None for what was not."""
    while True:
        first, still = page.evaluate("[probe.first, probe.still]")
        if still is not None or time.monotonic() > until:
            return first and first / 1000, still and still / 1000
        page.wait_for_timeout(100)


def drawn(page: Page) -> bool:
    """Return whether any part of what is on the screen differs from the rest of it."""
    picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    counts = Counter(picture.get_flattened_data())
    return 1 - max(counts.values()) / sum(counts.values()) > BLANK


_SEARCHED = """async (name) => {
    const begun = performance.now();
    const input = document.getElementById("search");
    input.value = name;
    input.dispatchEvent(new Event("input", { bubbles: true }));
    input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    const told = () => document.querySelector("#panel h2").textContent.includes(name);
    while (!told()) await new Promise(requestAnimationFrame);
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return (performance.now() - begun) / 1000;
}"""


_LARGEST = """() => {
    const found = [...document.querySelectorAll("canvas, svg")];
    const boxes = found.map((element) => element.getBoundingClientRect());
    const [{ x, y, width, height }] = boxes.sort((a, b) => b.width * b.height - a.width * a.height);
    return [x, y, width, height];
}"""


def answered(page: Page, way: str) -> float:
    """Return the seconds until a search and a choice, or elsewhere a click, are answered."""
    if way.startswith("ours"):
        return float(page.evaluate(_SEARCHED, "Institute 0042"))
    page.mouse.click(*corner(page))
    return float(page.wait_for_function("probe.clicked").json_value()) / 1000


def dragged(page: Page) -> float:
    """Return the frames a second while the picture is dragged from its edge to and fro."""
    x, y = corner(page)
    page.mouse.move(x, y)
    page.mouse.down()
    frames, begun = page.evaluate("[probe.frames, performance.now()]")
    ends, step = time.monotonic() + DRAGGED, 0
    while time.monotonic() < ends:
        step += 1
        page.mouse.move(x + 6 * (step % 40), y + 3 * (step % 20))
    last, ended = page.evaluate("[probe.frames, performance.now()]")
    page.mouse.up()
    return float(1000 * (last - frames) / (ended - begun))


def corner(page: Page) -> tuple[float, float]:
    """Return a place near the edge of the picture, where no node is likely to stand."""
    x, y, width, height = page.evaluate(_LARGEST)
    return x + 0.02 * width, y + 0.5 * min(height, 800 - y)


def tell(line: str) -> None:
    """Say on standard error how far it is."""
    print(line, file=sys.stderr)


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


def machine() -> str:
    """Return what it ran on."""
    cpu = next(
        line.partition(":")[2].strip()
        for line in Path("/proc/cpuinfo").read_text().splitlines()
        if line.startswith("model name")
    )
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    packages = ("pyvis", "gravis", "ipysigma", "networkx", "playwright")
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
