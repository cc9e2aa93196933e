"""Speakers from many cultures, one to a line or card, in every order and punctuation."""

from __future__ import annotations

from pathlib import Path

import pytest
from layout_facts import Page, differences

FORUM = "Harbour Forum on Tides"
PEOPLE = [
    ("Ingrid Haugland", "Director", "Stavanger Institute of Tides"),
    ("Oluwaseun Adeyinka", "Professor of Law", "University of Abeokuta"),
    ("María José Ibáñez", "Head of Policy", "Fundación Río Claro"),
    ("Chen Yuhan", "Senior Research Fellow", "Qinling Academy of Social Sciences"),
    ("Park Soo-ah", "Chief Executive Officer", "Hallasan Robotics"),
    ("Nguyễn Thị Mai", "Deputy Director-General", "Red River Ministry of Planning"),
    ("Jean-Baptiste Ouédraogo", "Secretary General", "West African Lawyers' Union"),
    ("Ahmad Al-Rashidi", "Chairman", "Gulf Data Authority"),
    ("Anna-Liisa Mäkelä", "Founder and Director", "Karelia Lab"),
    ("Vikram S. Chandrasekhar", "Chief Scientist", "Nilgiri Centre for Machine Learning"),
    ("Wilhelmina de Groot-Visser", "Member", "Zeeland Water Council"),
    ("Siaosi Tupouniua", "Lecturer", "South Seas University"),
    ("Olena Kovalchuk", "Associate Professor", "Kharkiv School of Economics"),
    ("Tomás Ó Ceallaigh", "Policy Officer", "Shannon Consumers' Association"),
    ("İpek Özdemir", "Vice President", "Marmara Bank"),
    ("Nomvula Mkhize", "Commissioner", "Drakensberg Human Rights Commission"),
    ("Hiroshi Nakagawa", "Visiting Professor", "Tohoku Graduate School of Design"),
    ("Ksenija Petrović-Novak", "Legal Counsel", "Sava Software Kft"),
    ("Rahel Gebremariam", "Co-founder", "Addis Civic Lab"),
    ("Lars-Erik Bengtsson", "Editor", "Norrland Tribune"),
]
FORMS = {
    "commas": "{name}, {title}, {body}",
    "en dashes": "{name} – {title} – {body}",
    "hyphens": "{name} - {title} - {body}",
    "em dashes": "{name} — {title} — {body}",
    "title at": "{name}, {title} at {body}",
    "title of the": "{name} – {title}, {body}",
    "body in brackets": "{name} ({body})",
    "name comma body": "{name}, {body}",
    "name dash body": "{name} – {body}",
    "pipes": "{name} | {title} | {body}",
    "bullet": "- {name}, {title}, {body}",
    "number": "{number}. {name}, {title}, {body}",
    "colon": "{name}: {title}, {body}",
    "dr": "Dr. {name}, {title}, {body}",
    "prof": "Prof. {name}, {body}",
    "card": "{name}\n{title}, {body}\n",
    "card of three": "{name}\n{title}\n{body}\n",
    "capitals": "{capitals}, {title}, {body}",
    "slash": "{name} / {title} / {body}",
    "country": "{name}, {title}, {body}, Norway",
    "slash body": "{name}, {title} ({body})",
}


@pytest.mark.parametrize("form", FORMS.values(), ids=list(FORMS))
def test_everybody_speaks_and_holds_the_post(form: str, tmp_path: Path) -> None:
    lines, facts = [], []
    for number, (name, title, body) in enumerate(PEOPLE, 1):
        lines.append(
            form.format(name=name, capitals=name.upper(), title=title, body=body, number=number)
        )
        post = f"post: {title}" if "{title}" in form else "at"
        facts += [f"{name} | speaker | {FORUM}", f"{name} | {post} | {body}"]
    text = f"{FORUM}\n\nSpeakers\n\n" + "\n".join(lines) + "\n"
    assert differences(Page("form", text, "\n".join(facts)), tmp_path) == []
