"""Titles of posts on lines and cards; behind a title stands a body, known or not."""

from __future__ import annotations

from pathlib import Path

import pytest
from layout_facts import Page, differences

FORUM = "Harbour Forum on Tides"
TITLES = (
    """\
Director; Executive Director; Managing Director; Deputy Director; Director-General;
Director of Research; Director for Policy; Founding Director; Co-Director; Acting Director;
Associate Director; Professor; Full Professor; Associate Professor; Assistant Professor;
Distinguished Professor; Chair Professor; Professor of Law and Technology; Adjunct Professor;
Research Professor; Visiting Scholar; Senior Lecturer; Reader; Postdoctoral Researcher;
Postdoctoral Fellow; PhD Candidate; Doctoral Researcher; Research Associate; Research Fellow;
Senior Fellow; Nonresident Senior Fellow; Research Scientist; Principal Scientist;
Senior Researcher; Principal Researcher; Dean; Vice Dean; Associate Dean; Provost; Rector;
Vice-Rector; Pro-Vice-Chancellor; Vice-Chancellor; Chancellor; President; Vice President;
Senior Vice President; Executive Vice President; Minister; Deputy Minister; Vice Minister;
Minister of State; State Secretary; Secretary of State; Permanent Secretary;
Under-Secretary-General; Assistant Secretary-General; Secretary-General;
Deputy Secretary-General; Ambassador; Ambassador for Digital Affairs; Tech Ambassador;
Special Envoy; Special Envoy for Technology; Permanent Representative;
Deputy Permanent Representative; Consul General; Counsellor; First Secretary; Attaché;
Chargé d'affaires; Senator; Congressman; Governor; Mayor; Deputy Mayor; Commissioner; Ombudsman;
Judge; Chief Justice; Prosecutor; Attorney General; Advocate General; Rapporteur;
Special Rapporteur; Prime Minister; Deputy Prime Minister; Head of State; King; Chief Adviser;
Senior Adviser; Senior Advisor; Special Adviser; Policy Adviser; Legal Adviser;
Scientific Adviser; Advisor to the Minister; CEO; Chief Executive; Chief Executive Officer;
Founder; Co-founder; Founder and CEO; CEO & Co-Founder; Co-Founder and President; CTO;
Chief Technology Officer; Chief Scientist; Chief Operating Officer; Chief Legal Officer;
General Counsel; Chief Ethics Officer; Chief Privacy Officer; Chief AI Officer; Chief Economist;
Chairman; Chairwoman; Vice Chair; Senior Partner; Managing Partner; Counsel; Of Counsel;
Attorney; Lawyer; Barrister; Principal; Associate; Senior Associate; Manager; Senior Manager;
Program Manager; Product Manager; Project Manager; Project Lead; Team Lead; Lead; Policy Lead;
Research Lead; Head; Head of Policy; Head of AI; Global Head of Public Policy; Chief;
Coordinator; Programme Coordinator; Officer; Programme Officer; Policy Officer; Project Officer;
Analyst; Senior Analyst; Policy Analyst; Research Analyst; Economist; Senior Economist; Engineer;
Software Engineer; Senior Engineer; Data Scientist; Consultant; Senior Expert; Specialist;
Senior Specialist; Editor; Editor-in-Chief; Journalist; Reporter; Correspondent; Columnist;
Writer; Spokesperson; Curator; Librarian; Secretary; Executive Secretary; Treasurer; Trustee;
Fellow; Student; Philosopher; Sociologist; Historian; Physician; Nurse; Artist; Activist;
Campaigner; Representative; Regional Director; Country Director; Regional Representative;
Director General; Deputy Director General; Vice-President for Research; Academician;
Technical Director; Technical Lead; Co-Head; Joint Head; Senior Legal Officer; Vice Chairman;
Honorary President; Deputy Chairperson; Executive Chairman; Interim Director;
Senior Programme Officer; Director Emeritus; Chief Data Scientist; Chief Information Officer;
Chief Digital Officer; Chief Strategist; Policy Director; Legal Director; Creative Director;
Vice President of Public Affairs; Public Policy Manager; Standards Lead; Research Director;
Research Engineer; Research Manager; Machine Learning Researcher; AI Researcher;
AI Policy Fellow; Community Manager; Community Organiser; Communications Director;
Communications Officer; Human Rights Officer; Legal Officer; Scientific Officer; Administrator;
Registrar; Inspector General; Auditor General; Deputy Commissioner; Assistant Commissioner;
Superintendent; Colonel; General; Admiral; Major General; Captain; Archbishop; Bishop; Imam; Rabbi
""".replace("\n", " ")
    .strip()
    .split("; ")
)
MORE_TITLES = (
    """\
Programme Director; Lecturer; Scientific Director; Chief of Staff; Chair; Chairperson; Co-Chair;
Member; Partner; Expert; Author; Delegate; Fellow and Lecturer; Honorary Chair
""".replace("\n", " ")
    .strip()
    .split("; ")
)
"""Titles that are not yet believed before a body of which nothing is known."""


def test_titles_are_distinct() -> None:
    assert len(set(TITLES + MORE_TITLES)) == len(TITLES + MORE_TITLES)


@pytest.mark.parametrize("title", TITLES + MORE_TITLES)
def test_a_title_on_a_line_and_on_cards(title: str, tmp_path: Path) -> None:
    line = f"{FORUM}\n\nSpeakers\n\nIngrid Haugland, {title}, Stavanger Institute of Tides\n"
    cards = (
        f"{FORUM}\n\nSpeakers\n\nIngrid Haugland\n{title}\nStavanger Institute of Tides\n\n"
        f"Oluwaseun Adeyinka\n{title}, University of Abeokuta\n"
    )
    one = (
        f"Ingrid Haugland | speaker | {FORUM}\n"
        f"Ingrid Haugland | post: {title} | Stavanger Institute of Tides\n"
    )
    other = (
        f"Oluwaseun Adeyinka | speaker | {FORUM}\n"
        f"Oluwaseun Adeyinka | post: {title} | University of Abeokuta\n"
    )
    assert differences(Page("line", line, one), tmp_path) == []
    assert differences(Page("cards", cards, one + other), tmp_path) == []


@pytest.mark.parametrize("title", TITLES)
def test_behind_a_title_stands_a_body_whatever_its_name(title: str, tmp_path: Path) -> None:
    text = f"{FORUM}\n\nSpeakers\n\nIngrid Haugland – {title} – Kvarts\n"
    facts = f"Ingrid Haugland | speaker | {FORUM}\nIngrid Haugland | post: {title} | Kvarts"
    assert differences(Page("field", text, facts), tmp_path) == []
