"""Look at one page in headless Chromium without a network; prints what was seen as JSON.

python bench/page_look.py WAY FILE LIMIT

`bench/pages.py` runs it and stops it where the page keeps the browser from answering.
"""

from __future__ import annotations

import io
import json
import shutil
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
DRAGGED = 2.0
"""Seconds of dragging in which frames are counted."""
BLANK = 0.002
"""Share of the pixels of a picture that may differ from the rest where nothing is drawn."""


def main() -> int:
    """Open the page and print what was seen."""
    way, path, limit = sys.argv[1], Path(sys.argv[2]), float(sys.argv[3])
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium") or shutil.which("chromium-browser"),
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
        print(json.dumps(look(browser, path, way, limit)))
        browser.close()
    return 0


def look(browser: Browser, path: Path, way: str, limit: float) -> dict[str, Any]:
    """Return the times of a page that is opened from disk without a network."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, offline=True)
    page = context.new_page()
    page.add_init_script(path=ROOT / "bench" / "page_probe.js")
    page.set_default_timeout(1000 * limit)
    begun = time.monotonic()
    page.goto(path.as_uri(), wait_until="commit")
    first, still = rest(page, begun + limit)
    seen = bool(first) or drawn(page)
    answer = answered(page, way) if still is not None else None
    frames = dragged(page) if seen else None
    return {"first": first, "still": still, "answer": answer, "frames": frames, "drawn": seen}


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


if __name__ == "__main__":
    sys.exit(main())
