"""`govgraph extract`: the graph by default, how it was read with --explain and --html."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from readings import by_hand, hostile
from rich.console import Console
from running import run

from govgraph.cli.explain import counts, explanation

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
TIDE = "Lake Forum\n\nThe Lake Forum 2021 was hosted by Alder University in Beijing.\n"


@pytest.fixture
def news(tmp_path: Path) -> Path:
    path = tmp_path / "news.txt"
    path.write_text(TIDE, encoding="utf-8")
    return path


def plain(only: tuple[str, ...] = ()) -> str:
    return explanation(by_hand(), only, Console(width=80))


def test_each_statement_stands_with_its_rule_its_grade_and_its_quote() -> None:
    text = plain()
    assert "Ana Lund AFFILIATED_WITH Lumen University of Northvale" in text
    assert "rule   opening, resolved" in text
    assert "role   dean" in text
    assert "quote  ⟦Ana Lund⟧, dean of ⟦Lumen University of Northvale⟧\n" in text
    assert "means  Tidewater Forum (line 1)" in text
    assert "line 3, characters 17-64" in text
    assert re.search(r"Person +2× +Ana Lund$", text, re.MULTILINE)


def test_what_was_refused_comes_last_with_the_reason() -> None:
    refused = plain().split("Rejected by the proof check")[1]
    assert "why    the quote names neither end" in refused
    assert "quote  thanked the host" in refused


def test_statements_come_in_the_order_of_the_text() -> None:
    starts = [
        int(start) for start in re.findall(r"characters (\d+)-", plain().split("Rejected")[0])
    ]
    assert starts == sorted(starts) and len(starts) == 3


def test_it_fits_eighty_columns_without_colour_codes_in_a_pipe() -> None:
    done = run("extract", "--explain", *sorted(SAMPLES.glob("*.txt"))[:4])
    assert done.exit_code == 0
    assert max(map(len, done.stdout.splitlines())) <= 80
    assert "\x1b" not in done.stdout
    assert not re.search(r" $", done.stdout, re.MULTILINE)


def test_a_terminal_gets_colour_in_place_of_brackets() -> None:
    console = Console(width=80, force_terminal=True, color_system="256")
    text = explanation(by_hand(), (), console)
    assert "\x1b[" in text and "⟦" not in text
    assert re.sub(r"\x1b\[[\d;]*m", "", text).replace(" ", "") == re.sub("[⟦⟧ ]", "", plain())


def test_long_quotes_are_cut_around_their_ends_at_whole_words() -> None:
    text = "Much was said and heard there. " * 30 + "Mallory spoke. " + "So they went home. " * 30
    said = explanation(hostile(text), (), Console(width=80))
    quote = " ".join(said.split("quote")[1].split("\n\n")[0].split())
    assert "⟦Mallory⟧ spoke." in quote and len(quote) < 200
    assert quote.startswith("… ") and quote.endswith(" …")
    assert all(word in text for word in quote.replace("⟦Mallory⟧", "").split() if word != "…")


def test_escape_sequences_of_a_text_do_not_reach_the_terminal() -> None:
    said = explanation(hostile("\x1b]0;pwned\x07 \u202eMallory\x9b31m"), (), Console(width=80))
    assert not re.search("[\x1b\x07\x9b\u202e]", said)
    assert "[/]" in explanation(hostile("[/] Mallory [bold]"), (), Console(width=80))


def test_it_can_be_narrowed(news: Path) -> None:
    only = plain(("start",))
    assert "2023-05-04" in only and "AFFILIATED_WITH" not in only and "Rejected" not in only
    assert "Ana Lund name Ana Lund" in plain(("name",))
    done = run("extract", "--explain", "--only", "organized", "--only", "LOCATED_IN", news)
    assert "ORGANIZED" in done.stdout
    assert "naming" not in done.stdout
    assert run("extract", "--explain", "--only", "HOSTED", news).exit_code == 2
    assert "--only goes with" in run("extract", "--only", "ORGANIZED", news).stderr


def test_the_rules_are_counted() -> None:
    table = counts([by_hand(), by_hand()], (), Console(width=80)).splitlines()
    assert ["opening", "0", "2", "0"] in [line.split() for line in table]
    assert ["guess", "0", "0", "2"] in [line.split() for line in table]
    assert table[-1].split()[1:] == ["22", "2", "2"]


def test_the_default_stays_the_graph_as_lines_of_json(news: Path) -> None:
    kinds = {json.loads(line)["type"] for line in run("extract", news).stdout.splitlines()}
    assert kinds == {"node", "relationship"}


def test_the_page_is_written_and_its_path_printed(news: Path, tmp_path: Path) -> None:
    out = tmp_path / "read.html"
    done = run("extract", "--html", out, news, tmp_path / "missing.txt")
    assert (done.exit_code, done.stdout) == (1, f"{out}\n")
    assert "Alder University" in out.read_text(encoding="utf-8")
    both = run("extract", "--explain", "--html", out, news)
    assert "ORGANIZED" in both.stdout and str(out) in both.stderr


def test_a_document_is_never_overwritten_by_its_page(news: Path, tmp_path: Path) -> None:
    done = run("extract", "--html", news, news)
    assert done.exit_code == 2
    assert "would overwrite the document" in done.stderr
    assert news.read_text(encoding="utf-8") == TIDE
    assert "cannot write" in run("extract", "--html", tmp_path / "no" / "x.html", news).stderr
