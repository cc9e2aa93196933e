"""Take the pictures of docs/pages/: every page on the samples, wide and narrow, light and dark.

python docs/screenshots.py                          all of them
python docs/screenshots.py --only timeline event    those of some pages
python docs/screenshots.py --graph DIR              of a graph that is there already

It needs the extra `bench` and Chromium; `make screenshots` runs it.
"""

from __future__ import annotations

import argparse
import io
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
GOVGRAPH = Path(sys.executable).with_name("govgraph")
FORUM = "International AI Cooperation and Governance Forum"
WIDTHS = {1280: 800, 390: 844}
TALLEST = 1300
"""Pixels of a narrow picture, which goes on below the first screen."""
COLOURS = 128


@dataclass(frozen=True)
class Shot:
    """A page to look at: written by `govgraph view` or served by `govgraph serve`."""

    name: str
    view: tuple[str, ...] = ()
    served: str = ""
    find: str = ""
    """What is looked for in its search box and chosen."""
    follow: tuple[str, ...] = ()
    """The words of links to follow, one after the other."""


def asked(question: str, **values: str) -> str:
    """Return the address of a question that is answered."""
    return f"/questions/{question}?{urlencode(values)}"


_SPARQL = """SELECT ?name (COUNT(?event) AS ?events) WHERE {
  ?body a gg:Institution ; gg:name ?name ; gg:organized|gg:supported ?event .
}
GROUP BY ?body ?name
ORDER BY DESC(?events) ?name
LIMIT 8"""

_CYPHER = """MATCH (p:Person)-[r:PARTICIPATED_IN]->(e:Event)
RETURN p.name AS person, count(DISTINCT e) AS events
ORDER BY events DESC, person
LIMIT 8"""

SHOTS = (
    Shot("partnerships", view=("partnerships",)),
    Shot("partnerships-chosen", view=("partnerships",), find="Tsinghua University"),
    Shot("coparticipation", view=("coparticipation",)),
    Shot("around", view=("around", "UNDP")),
    Shot("event", view=("event", f"{FORUM} 2021")),
    Shot("timeline", view=("timeline",)),
    Shot("timeline-chosen", view=("timeline",), find="Xue Lan"),
    Shot("explorer", served="/"),
    Shot("explorer-search", served="/search?text=forum"),
    Shot("explorer-entity", served="/search?text=Xue+Lan", follow=("Xue Lan",)),
    Shot("explorer-event", served="/search?text=cooperation+forum+2021", follow=(f"{FORUM} 2021",)),
    Shot("explorer-network", served="/search?text=UNDP",
         follow=("United Nations Development Programme", "network")),
    Shot("explorer-table", served=asked("participants", event=f"{FORUM} 2021")),
    Shot("explorer-chart", served=asked("institutions-by-events", minimum="2", show="chart")),
    Shot("explorer-answer-network", served=asked("strongest-partners", show="network")),
    Shot("explorer-sparql", served=f"/editor/sparql?{urlencode({'query': _SPARQL})}"),
    Shot("explorer-cypher", served=f"/editor/cypher?{urlencode({'query': _CYPHER})}"),
    Shot("explorer-questions", served="/questions"),
    Shot("explorer-documents", served="/documents"),
    Shot("explorer-document", served="/documents", follow=("ABOUT THE 2022 EDITION",)),
)  # fmt: skip


def main() -> int:
    """Build the graph of the samples, take the pictures and say how large they are together."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", nargs="+", choices=[shot.name for shot in SHOTS], default=[])
    parser.add_argument("--graph", type=Path)
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "pages")
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    shots = [shot for shot in SHOTS if shot.name in given.only or not given.only]
    with tempfile.TemporaryDirectory(prefix="govgraph-screenshots-") as name:
        folder = Path(name)
        graph = given.graph or built(folder / "graph")
        with serving(graph) as address, sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=shutil.which("chromium") or shutil.which("chromium-browser"),
                args=["--no-sandbox", "--disable-gpu"],
            )
            for shot in shots:
                take(
                    browser, shot, written(shot, graph, folder) or address + shot.served, given.out
                )
            browser.close()
    sizes = [path.stat().st_size for path in given.out.glob("*.png")]
    print(f"{len(sizes)} pictures, {sum(sizes) / 1e6:.1f} MB in {given.out}")
    return 0


def built(graph: Path) -> Path:
    """Build the graph of the samples; some of them are skipped on purpose."""
    command = [GOVGRAPH, "build", ROOT / "samples", "--graph", graph]
    subprocess.run(command, check=False, capture_output=True)
    return graph


def written(shot: Shot, graph: Path, folder: Path) -> str:
    """Return the address of a page that `govgraph view` wrote, or nothing if it is a served one."""
    if not shot.view:
        return ""
    path = folder / f"{shot.name}.html"
    command = [GOVGRAPH, "view", *shot.view, "--graph", graph, "--out", path]
    subprocess.run(command, check=True, capture_output=True)
    return path.as_uri()


@contextmanager
def serving(graph: Path) -> Iterator[str]:
    """Serve a graph on loopback and yield the address without a stroke at the end."""
    command = [str(GOVGRAPH), "serve", "--graph", str(graph), "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout
            yield process.stdout.readline().strip().rstrip("/")
        finally:
            process.terminate()


def take(browser: Browser, shot: Shot, address: str, out: Path) -> None:
    """Write four pictures of a page."""
    for width, height in WIDTHS.items():
        for scheme in ("light", "dark"):
            context = browser.new_context(
                viewport={"width": width, "height": height},
                color_scheme="dark" if scheme == "dark" else "light",
                reduced_motion="no-preference",
            )
            page = context.new_page()
            page.goto(address)
            prepare(page, shot)
            save(page.screenshot(full_page=width < 800), out / f"{shot.name}-{width}-{scheme}.png")
            context.close()


def prepare(page: Page, shot: Shot) -> None:
    """Bring a page to what is to be seen of it."""
    for words in shot.follow:
        page.locator("main").get_by_role("link", name=words).first.click()
    if shot.find:
        page.locator("#search").fill(shot.find)
        page.locator("#search").press("Enter")
    page.wait_for_load_state("load")
    if "answer" in shot.name:
        page.evaluate("document.querySelector('.outcome').scrollIntoView()")
    page.evaluate("document.fonts.ready")
    # A canvas is drawn in the frame after the one that asked for it.
    page.evaluate("new Promise((done) => setTimeout(() => requestAnimationFrame(done), 300))")


def save(picture: bytes, path: Path) -> None:
    """Write a picture in few colours, without what lies far below the first screen."""
    image = Image.open(io.BytesIO(picture)).convert("RGB")
    image = image.crop((0, 0, image.width, min(image.height, TALLEST)))
    # Colours that only a few small shapes have are kept, too.
    few = image.quantize(COLOURS, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
    few.save(path, optimize=True)


if __name__ == "__main__":
    sys.exit(main())
