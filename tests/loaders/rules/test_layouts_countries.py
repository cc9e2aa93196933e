"""Countries that signed or took part: lists, sentences, tables, spellings."""

from __future__ import annotations

from pathlib import Path

import pytest
from layout_facts import Page, differences

DECLARATION, SUMMIT = "Harbour Declaration on Tides", "Harbour Summit on Tides"
STATES = [
    "Australia", "Brazil", "Côte d'Ivoire", "Democratic Republic of the Congo", "France",
    "Republic of Korea", "Saint Kitts and Nevis", "Türkiye", "United Arab Emirates",
    "United Kingdom", "United States of America", "Viet Nam", "Bosnia and Herzegovina",
    "New Zealand", "Timor-Leste",
]  # fmt: skip
SPELLINGS = [
    "UK", "UAE", "USA", "The Netherlands", "South Korea", "Czechia", "Turkey",
    "the Philippines", "Russian Federation", "Kingdom of Saudi Arabia",
    "People's Republic of China", "Lao PDR", "Republic of the Congo", "The Gambia",
    "Cabo Verde", "Eswatini", "North Macedonia", "Holy See", "Papua New Guinea",
    "Trinidad and Tobago", "Georgia", "Jordan", "Chad", "Guinea-Bissau",
    "Iran (Islamic Republic of)", "Bolivia (Plurinational State of)",
    "Federated States of Micronesia", "Great Britain", "U.S.", "US", "U.K.", "Ivory Coast",
    "Palestine", "Kosovo", "Swaziland", "Burma",
]  # fmt: skip
SIGNED = {
    "heading, lines": "Signatories\n\n{lines}",
    "bare label, lines": "Signatories\n{lines}",
    "colon, line": "Signatories: {commas}",
    "colon, and": "Signatories: {sentence}",
    "bullets": "Signatories\n\n{bullets}",
    "numbers": "Signatories\n\n{numbers}",
    "colon, lines": "Signatories:\n{lines}",
    "semicolons": "Signatories: {semis}",
    "signatory countries": "Signatory countries: {commas}",
    "signed by": "Signed by: {commas}",
    "adopted by": "Adopted by: {commas}",
    "endorsed by": "Endorsed by:\n\n{lines}",
    "list of signatories": "List of signatories\n\n{lines}",
    "lead-in": "The declaration has been signed by:\n\n{bullets}",
    "lead-in 3": "The declaration is supported by the following states:\n\n{bullets}",
    "sentence": "The declaration was signed by {sentence}.",
    "sentence 2": "{sentence} signed the declaration.",
    "participating": "Countries that have joined\n\n{lines}",
    "parties": "Parties\n\n{lines}",
    "blank lines": "Signatories\n\n{blanks}",
    "middle dots": "Signatories: {dots}",
    "co-sponsors": "Co-sponsors: {commas}",
    "with dates": "Signatories\n\n{dated}",
    "with who signed": "Signatories\n\n{ministers}",
}
TOOK_PART = {
    "participating countries": "Participating countries: {commas}",
    "participants heading": "Participants\n\n{lines}",
    "delegations": "Delegations\n\n{bullets}",
    "lead-in": "The summit was attended by delegations from:\n\n{bullets}",
    "sentence": "Delegations from {sentence} took part in the summit.",
    "sentence 3": "Representatives of {sentence} attended the summit.",
    "observers": "Observers: {commas}",
}


def laid_out(form: str) -> str:
    return form.format(
        lines="\n".join(STATES),
        commas=", ".join(STATES),
        sentence=", ".join(STATES[:-1]) + " and " + STATES[-1],
        bullets="\n".join(f"- {state}" for state in STATES),
        numbers="\n".join(f"{number}. {state}" for number, state in enumerate(STATES, 1)),
        semis="; ".join(STATES),
        blanks="\n\n".join(STATES),
        dots=" · ".join(STATES),
        dated="\n".join(f"{state} (1 May 2024)" for state in STATES),
        ministers="\n".join(f"{state}: Ministry of Fisheries" for state in STATES),
    )


@pytest.mark.parametrize("form", SIGNED.values(), ids=list(SIGNED))
def test_all_that_are_listed_signed(form: str, tmp_path: Path) -> None:
    ministries = f"? Ministry of Fisheries | endorsed | {DECLARATION}"
    facts = f"{'; '.join(STATES)} | endorsed | {DECLARATION}\n{ministries}"
    page = Page("signed", f"{DECLARATION}\n\n{laid_out(form)}\n", facts)
    assert differences(page, tmp_path) == []


@pytest.mark.parametrize("form", TOOK_PART.values(), ids=list(TOOK_PART))
def test_all_that_are_listed_took_part(form: str, tmp_path: Path) -> None:
    facts = f"{'; '.join(STATES)} | took part | {SUMMIT}"
    page = Page("came", f"{SUMMIT}\n\n{laid_out(form)}\n", facts)
    assert differences(page, tmp_path) == []


@pytest.mark.parametrize("state", SPELLINGS)
def test_a_state_under_another_name(state: str, tmp_path: Path) -> None:
    text = f"{DECLARATION}\n\nSignatories\n\nAustralia\n{state}\nFrance\n"
    facts = f"Australia; France; {state} | endorsed | {DECLARATION}"
    assert differences(Page("state", text, facts), tmp_path) == []
