"""Menus, cookies, shares, other stories, references and contacts give nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from layout_facts import Page, differences

PAGES = [
    Page(
        "news-dump-with-menu",
        """\
Skip to main content
EN
Menu
Home / News / Events

Ministers meet on machine translation in courts

4 October 2023

Share
Print

Ministers of justice met in Bratislava on Wednesday for the Central European Conference on \
Court Translation, which was hosted by the Danubian Academy of Law.

“An interpreter is not a luxury,” said Milota Hronská, president of the Danubian Academy of Law.

Photo: Danubian Academy of Law

Latest news

3 October 2023
Carpathian University opens new library

2 October 2023
Rector Balog visits Prešov Technical School

Subscribe to our newsletter
About us | Contact | Privacy
© 2023 Ministry Portal
""",
        """\
Danubian Academy of Law | host | Central European Conference on Court Translation
Milota Hronská | president | Danubian Academy of Law
? Milota Hronská | speaker | Central European Conference on Court Translation
? Central European Conference on Court Translation | start | 2023-10-04
? Central European Conference on Court Translation | end | 2023-10-04
Central European Conference on Court Translation | place | Bratislava
""",
    ),
    Page(
        "social-and-comments",
        """\
Sofia Meetup on Tram Data

Organised by the Vitosha Transport Lab, 7 June 2022

👍 34 people like this
Share · Tweet · Pin
3 Comments
Log in to comment

You may also like
Varna Forum on Ports
Plovdiv Festival of Maps
""",
        """\
Vitosha Transport Lab | organizer | Sofia Meetup on Tram Data
Sofia Meetup on Tram Data | start | 2022-06-07
? Sofia Meetup on Tram Data | end | 2022-06-07
""",
    ),
    Page(
        "references-numbered",
        """\
On the naming of machines

Names given to machines change how people speak to them.

References
[1] L. Vasquez and P. Ngata, “Calling it she”, Journal of Voice, vol. 3, University of Otago \
Press, 2018.
[2] Institute for Speech, “Report on assistants”, Lagos, 2020.
[3] K. Berg, Proceedings of the Nordic Conference on Dialogue, Oslo, 2021, pp. 3–9.
""",
        """\
~ On the naming of machines
""",
    ),
    Page(
        "author-box",
        """\
How Leipzig counts its trees

The city planted sensors under four hundred trees.

About the author
Jana Wiegand is a reporter at the Pleisse Herald.

Get our stories by e-mail
Enter your address
""",
        """\
Jana Wiegand | reporter | Pleisse Herald
""",
    ),
    Page(
        "vacancies-and-tenders",
        """\
Vacancies

The Institute for Coastal Rules is looking for a research assistant (part time).

How to apply
Send a letter to jobs@example.org by 1 June 2024.
""",
        """\
~ Institute for Coastal Rules
""",
    ),
    Page(
        "terms-of-use",
        """\
Terms of use

By using this site you agree to the following terms. The operator may change them at any time. \
All content is owned by its authors.

Liability
The operator takes no liability for links to other sites.
""",
        """\

""",
    ),
    Page(
        "captions-between-paragraphs",
        """\
The Vilnius Forum on Bog Restoration opened on 12 September 2023 in Vilnius.

From left to right: Rasa Petkutė (Trakai Nature Park), Hans Mertens (Emden Peat Institute)

Image: Darius Balsys/Aukštaitija News

The forum was organised by the Lithuanian Peat Society.
""",
        """\
Lithuanian Peat Society | organizer | Vilnius Forum on Bog Restoration
Vilnius Forum on Bog Restoration | start | 2023-09-12
Vilnius Forum on Bog Restoration | place | Vilnius
? Vilnius Forum on Bog Restoration | end | 2023-09-12
? Rasa Petkutė | at | Trakai Nature Park
? Hans Mertens | at | Emden Peat Institute
? Rasa Petkutė; Hans Mertens | took part | Vilnius Forum on Bog Restoration
""",
    ),
    Page(
        "price-list-and-hotel",
        """\
Cádiz Conference on Tuna Quotas

Fees
Early bird: 200 euros
Students: 50 euros

Accommodation
Hotel Almadraba
Hostal La Caleta

Visa
Participants from outside the region should write to their nearest consulate.

Organisers
Cádiz Fisheries Institute
""",
        """\
Cádiz Fisheries Institute | organizer | Cádiz Conference on Tuna Quotas
""",
    ),
]


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_page_says_this_and_nothing_else(page: Page, tmp_path: Path) -> None:
    assert differences(page, tmp_path) == []
