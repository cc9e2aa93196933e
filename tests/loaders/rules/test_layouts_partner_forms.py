"""Partners in lists of every layout: lines, signs, numbers, one line, markup."""

from __future__ import annotations

from html import escape
from pathlib import Path

import pytest
from layout_facts import Page, differences

FORUM = "Harbour Forum on Tides"
BODIES = {
    "Stavanger Institute of Tides": "SIT",
    "University of Abeokuta": "UAB",
    "Fundación Río Claro": "FRC",
    "Qinling Academy of Social Sciences": "QASS",
    "Hallasan Robotics": "HR",
    "Ministry of Fisheries": "MOF",
    "West African Lawyers' Union": "WALU",
    "Karelia Lab": "KL",
    "Nilgiri Centre for Machine Learning": "NCML",
    "Zeeland Water Council": "ZWC",
    "Instituto de Derecho Digital": "IDD",
    "Marmara Bank": "MB",
    "Drakensberg Human Rights Commission": "DHRC",
    "École du Littoral": "EDL",
    "Norrland Tribune": "NT",
    "Tohoku Graduate School of Design": "TGSD",
    "Shannon Consumers' Association": "SCA",
    "Kvarts": "KV",
    "Open Tides": "OT",
    "Hochschule für Meerestechnik": "HMT",
    "Bosphorus Think Tank": "BTT",
}
ODD = {
    "Centre d'études marines": "CEM",
    "Save the Shoals": "STS",
    "Soil & Society Lab of Goa": "DSLG",
}
"""Names that only their place in the list gives away."""
ALONE = {
    "lines": ("Partners\n\n", "{body}", "\n", ".txt"),
    "lines under bare label": ("Partners\n", "{body}", "\n", ".txt"),
    "lines under colon": ("Partners:\n", "{body}", "\n", ".txt"),
    "blank lines": ("Partners\n\n", "{body}", "\n\n", ".txt"),
    "hyphens": ("Partners\n\n", "- {body}", "\n", ".txt"),
    "dots": ("Partners\n\n", "• {body}", "\n", ".txt"),
    "stars": ("Partners\n\n", "* {body}", "\n", ".txt"),
    "numbers": ("Partners\n\n", "{number}. {body}", "\n", ".txt"),
    "numbers in brackets": ("Partners\n\n", "({number}) {body}", "\n", ".txt"),
    "trailing commas": ("Partners\n\n", "{body},", "\n", ".txt"),
    "what they do": ("Partners\n\n", "- {body}: lends the tents", "\n", ".txt"),
    "markdown bold": ("# Harbour Forum on Tides\n\n## Partners\n\n", "- **{body}**", "\n", ".md"),
    "markdown links": (
        "# Harbour Forum on Tides\n\n## Partners\n\n",
        "- [{body}](https://example.org/{number})",
        "\n",
        ".md",
    ),
    "html paragraphs": (
        "<h1>Harbour Forum on Tides</h1><h2>Partners</h2>",
        "<p>{body}</p>",
        "",
        ".html",
    ),
    "html breaks": ("<h1>Harbour Forum on Tides</h1><h2>Partners</h2>", "{body}", "<br>", ".html"),
    "html cards": (
        "<h1>Harbour Forum on Tides</h1><h2>Partners</h2>",
        "<div class='logo'><h4>{body}</h4></div>",
        "",
        ".html",
    ),
}
"""Lead, entry, what stands between entries, suffix: each entry is a name and nothing else."""
WITH_MORE = {
    "hyphens with semicolons": ("Partners:\n", "- {body};", "\n", ".txt"),
    "country in brackets": ("Partners\n\n", "- {body} (Norway)", "\n", ".txt"),
    "country behind comma": ("Partners\n\n", "- {body}, Norway", "\n", ".txt"),
    "country behind dash": ("Partners\n\n", "- {body} – Norway", "\n", ".txt"),
    "article": ("Partners\n\n", "- The {body}", "\n", ".txt"),
    "acronym behind": ("Partners\n\n", "- {body} ({acronym})", "\n", ".txt"),
    "semicolons on one line": ("Partners: ", "{body}", "; ", ".txt"),
    "slashes": ("Partners: ", "{body}", " / ", ".txt"),
    "middle dots": ("Partners: ", "{body}", " · ", ".txt"),
    "bullets on one line": ("Partners: ", "{body}", " • ", ".txt"),
    "html table": (
        "<h1>Harbour Forum on Tides</h1><h2>Partners</h2><table>",
        "<tr><td>{body}</td><td>Norway</td></tr>",
        "",
        ".html",
    ),
}


def page(form: tuple[str, str, str, str], names: dict[str, str]) -> Page:
    lead, entry, between, suffix = form
    marked = escape if suffix == ".html" else str
    entries = [
        entry.format(body=marked(name), acronym=acronym, number=number)
        for number, (name, acronym) in enumerate(names.items(), 1)
    ]
    text = lead + between.join(entries) + "\n"
    if suffix == ".txt":
        text = f"{FORUM}\n\n{text}"
    if suffix == ".html":
        text = f"<html><head><title>x</title></head><body><main>{text}</main></body></html>"
    everybody = "; ".join(names)
    return Page("p", text, f"{everybody} | partner | {FORUM}\n? {everybody} | in | Norway", suffix)


@pytest.mark.parametrize("form", ALONE.values(), ids=list(ALONE))
def test_every_entry_is_a_partner(form: tuple[str, str, str, str], tmp_path: Path) -> None:
    assert differences(page(form, BODIES | ODD), tmp_path) == []


@pytest.mark.parametrize("form", WITH_MORE.values(), ids=list(WITH_MORE))
def test_what_stands_beside_a_name_is_no_partner(
    form: tuple[str, str, str, str], tmp_path: Path
) -> None:
    assert differences(page(form, BODIES), tmp_path) == []
