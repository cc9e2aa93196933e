"""Which event a page is about, where its title does not name one for sure."""

from __future__ import annotations

import pytest

from govgraph.graph.document import Document
from govgraph.loaders.rules.reading import read

PAGES = (
    (
        "How Chatbots Improve Public Service\n2021-02-23\n\nMany people need services.\n\n"
        "Join this event, hosted by the Harbour Institute, to learn more about chatbots.\n",
        "How Chatbots Improve Public Service",
    ),
    (
        "Towards a Citizens' Voice on Reefs\n\nAnna Lind ▪ Mar 23, 2026\n\n"
        "How can reef dwellers be heard?\n\n"
        "The Harbour Institute and Nordic University hosted a two-hour online workshop.\n",
        "Towards a Citizens' Voice on Reefs",
    ),
    (
        "Union Session on Reef Law and Trade Held in Lima\n\nOn October 29, Thematic Session: "
        "Reef Law and Trade was held in Lima as a part of the Union General Conference on Reefs.\n",
        "Reef Law and Trade",
    ),
    (
        "Reefs for Everyone Reception at the Tide Party Conference\n2024-09-22\n\n"
        "Sunday 22 September 18:00 – 20:00\n\nThis evening brings together many voices.\n",
        "Reefs for Everyone Reception at the Tide Party Conference",
    ),
    (
        "Seabed Futures: People, Power and Policy\n\n3 May 2024, 14:00–16:00 CET\n"
        "Nordic University, Lima\n\nSpeakers\n\nAnna Lind, Director, Harbour Institute\n",
        "Seabed Futures: People, Power and Policy",
    ),
    (
        "Sharing the Sea\n\nSep 19, 2024\n\nOn the eve of the Summit of the Tides, the Harbour "
        "Institute convened leading policymakers to examine who owns the sea.\n",
        "Sharing the Sea",
    ),
    (
        "Delta College hosts the launch of the Reef Chair in Ethics\n\nDelta College yesterday "
        "celebrated the official launch of the Reef Chair in Ethics.\n",
        "launch of the Reef Chair",
    ),
    (
        "“Tech@Reef: Seeing Data” took place on 23 May 2011 in Washington, DC. The event was run "
        "by Delta College. The Development Competition came later.\n",
        "Tech@Reef: Seeing Data",
    ),
    (
        "The second China-EU high-level dialogue in the digital field was held in Beijing.\n",
        "second China-EU high-level dialogue",
    ),
    (
        "On 15 September, Delta College hosted its 25th anniversary Annual Dinner in Lima.\n",
        "25th anniversary Annual Dinner",
    ),
    (
        'Join us\n\nWe invite you to the Delta-hosted Ministerial Side Event "Preparing the Sea. '
        'Preparing for the Sea," organized in the framework of the Tide Summit.\n',
        "Preparing the Sea. Preparing for the Sea",
    ),
    (
        "Chances for Bipartisan Reef Policy 2020\n\nThe second annual Chances for Bipartisan Reef "
        "Policy Conference took place on 23 January 2020 in Washington, DC.\n",
        "Chances for Bipartisan Reef Policy Conference",
    ),
)


@pytest.mark.parametrize(("text", "name"), PAGES)
def test_a_page_is_about_the_event_that_it_invites_to_or_reports_on(text: str, name: str) -> None:
    main = read(Document(id="x", text=text, sha256="")).main
    assert main is not None
    assert name in {main.name, *(m.name for m in main.mentions)}


def test_bullets_without_words_are_passed_over() -> None:
    text = "Our topics this year\n\n* \n* \n\nThe Reef Forum 2024 took place in Lima.\n"
    main = read(Document(id="x", text=text, sha256="")).main
    assert main is not None
    assert main.name == "Reef Forum 2024"
