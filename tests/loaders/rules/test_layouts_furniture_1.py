"""Menus, cookies, shares, other stories, references and contacts give nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from layout_facts import Page, differences

PAGES = [
    Page(
        "furniture-cookies",
        """\
This website uses cookies to improve your experience. By continuing you agree to our cookie \
policy.
Accept all
Reject all
Cookie settings
Privacy policy
""",
        """\

""",
    ),
    Page(
        "furniture-menu-and-share",
        """\
Home
About us
Our team
News and events
Publications
Contact
Search
Share on Facebook
Share on LinkedIn
Print this page
Back to top
""",
        """\

""",
    ),
    Page(
        "furniture-most-viewed",
        """\
Oslo Workshop on Archive Scanning

The workshop was organised by the Akershus Record Office.

Most viewed

Minister Halvorsen opens Bergen Fish Congress
Interview with Kari Solbakken, director of the Lofoten Institute
Stavanger Energy Summit: all speakers announced

Related articles

University of Narvik joins the Northern Data Alliance
""",
        """\
Akershus Record Office | organizer | Oslo Workshop on Archive Scanning
""",
    ),
    Page(
        "furniture-references",
        """\
Note on the audit of lending models

Audits of lending models rarely look at those who never applied.

References

Aldous, M. and Pereira, T. (2019). Refused and unseen. Journal of Credit Studies, 12(3), 41–60.
Okafor, N. (2021). The silent margin. Proceedings of the Accra Conference on Fair Lending. \
University of Cape Coast Press.
Ministry of Finance of Ruritania (2020). Annual Report on Household Debt.
""",
        """\
~ Note on the audit of lending models; Note
""",
    ),
    Page(
        "furniture-newsletter-and-comments",
        """\
Cotswold Seminar on Village Data

Organised by Gloucester Rural Institute.

Subscribe to our newsletter
Enter your e-mail address
Follow us on social media

Comments (2)

Margaret Hollis says: A lovely day at the Tewkesbury Show.
Brian Alcott says: When is the next one?
""",
        """\
Gloucester Rural Institute | organizer | Cotswold Seminar on Village Data
""",
    ),
    Page(
        "furniture-photo-credits",
        """\
Kilkenny Conference on Museum Robots

Organised by Ormonde Museum of Science.

Photo: Declan Furlong / Leinster Press Agency
Image credit: Aoife Tierney
Caption: Visitors at the Nore Hall. Photograph by Kilkenny Camera Club
""",
        """\
Ormonde Museum of Science | organizer | Kilkenny Conference on Museum Robots
""",
    ),
    Page(
        "topics-are-no-names",
        """\
Umbria Workshop on Olive Traceability

Topics
- Sensors in the grove
- Trust and labels
- Small farms and large models

Registration fee
50 euros

Dress code
Informal
""",
        """\
~ Umbria Workshop on Olive Traceability
""",
    ),
    Page(
        "questions-and-answers-page",
        """\
Frequently asked questions

Who can attend the Tatra Symposium on Avalanche Models?
Anyone with a ticket.

Is there parking?
Yes, behind the hall.

How do I cancel?
Write to the office a week before.
""",
        """\
~ Tatra Symposium on Avalanche Models
""",
    ),
]


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_page_says_this_and_nothing_else(page: Page, tmp_path: Path) -> None:
    assert differences(page, tmp_path) == []
