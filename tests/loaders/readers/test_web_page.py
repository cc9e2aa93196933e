"""Of a web page the main text is read, with its lists, tables and cards, and nothing around it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from govgraph.graph.document import Document
from govgraph.graph.errors import SourceError
from govgraph.loaders.readers import read_source
from govgraph.loaders.readers.page import Page, Raw, Unreadable
from govgraph.loaders.readers.web_page import read_html

Read = Callable[[str], Document]
Shape = Callable[[Document | Page], list[tuple[str, int, str]]]
LONG = (
    "The forum brought together regulators from nine countries, who spoke about audits at length. "
)


def html(body: str, head: str = "<title>Forum</title>") -> Page:
    markup = f"<html><head><meta charset=utf-8>{head}</head><body>{body}</body></html>"
    return read_html(Raw(markup.encode()))


def main(body: str) -> Page:
    return html(f"<main><p>{LONG}</p>{body}</main>")


def test_lists_tables_cards_and_definitions_are_kept(page: Read, shape: Shape) -> None:
    assert shape(page("summit-about.html")) == [
        ("heading", 1, "About the Lagoon Dialogue 2023"),
        ("paragraph", 0, "17 May 2023"),
        ("row", 0, "Date: 3–4 June 2023"),
        ("row", 0, "Venue: Glass Hall, Lisbon"),
        ("paragraph", 0, "Organisers"),
        ("item", 1, "Harbour Institute"),
        ("item", 1, "Ministry of Digital Affairs of Atlantis"),
        (
            "paragraph",
            0,
            "The Lagoon Dialogue brings regulators & researchers together to discuss "
            "algorithm audits. It was first held in 2021.",
        ),
        ("heading", 2, "Partners"),
        ("item", 1, "Northern University of Technology"),
        ("item", 1, "Foundation for Open Models"),
        ("item", 1, "United Cities Network"),
        ("item", 2, "Chapter for Africa"),
        ("item", 2, "Chapter for Asia"),
        ("heading", 2, "Programme"),
        ("row", 0, "Time | Session | Speaker"),
        ("row", 0, "09:00 | Opening remarks | Amara Okonkwo\nDirector, Harbour Institute"),
        ("row", 0, "10:30 | Panel: audits in practice |"),
        ("row", 0, "| Coffee |"),
        ("heading", 2, "Speakers"),
        ("item", 1, "Lin Qiaoyu\nProfessor, Northern University of Technology"),
        ("item", 1, "João Vilhena\nMinister of Digital Affairs, Atlantis"),
        ("item", 1, "Min-ji Seo\nHead of Policy, Foundation for Open Models"),
        ("quote", 0, "Audits are only as good as the access behind them."),
        ("heading", 2, "Contact point"),
        ("paragraph", 0, "Harbour Institute\n12 Quay Road\nLisbon"),
    ]


@pytest.mark.parametrize(
    ("name", "around"),
    [
        (
            "summit-about.html",
            "cookies|Newsroom|Vacancies|Calendar|Facebook|Tweet|museum|Related|viewed|Lottery|"
            "Imprint|rights reserved|tracker|portrait",
        ),
        (
            "news-without-landmarks.html",
            "Front page|Sport desk|Weather|newsroom|Fishing|ferries|Orchestra|P.O. Box|Terms",
        ),
        ("speakers-only.html", "Accueil"),
        ("agenda-layout-table.html", "Site plan|Webmail"),
    ],
)
def test_menus_footers_banners_and_teasers_are_left_out(page: Read, name: str, around: str) -> None:
    text = page(name).text
    assert [words for words in around.split("|") if words in text] == []


def test_a_page_says_what_it_is(page: Read) -> None:
    about = page("summit-about.html")
    assert about.title == "About the Lagoon Dialogue 2023"
    assert about.published == "2023-05-17"
    assert about.publisher == "Harbour Institute"
    assert about.language == "en"
    assert about.url == "https://harbour.example/dialogue-2023/about"
    assert about.media_type == "text/html"


def test_a_news_page_in_an_old_encoding_without_landmarks(page: Read, shape: Shape) -> None:
    document = page("news-without-landmarks.html")
    kinds = [kind for kind, _, _ in shape(document)]
    assert kinds == ["heading", *["paragraph"] * 3, *["item"] * 3, "paragraph"]
    assert "Institut für Prüfverfahren" in document.text
    assert document.title == "Accord on model testing signed in Valparaiso"
    assert document.published == "2022-11-09"


def test_a_page_of_nothing_but_cards_is_read(page: Read, shape: Shape) -> None:
    assert shape(page("speakers-only.html"))[1:] == [
        ("item", 1, "Nadège Tollier\nDirectrice, Observatoire des Machines"),
        ("item", 1, "Ousmane Diarra\nConseiller, Ministère du Numérique"),
        ("item", 1, "Ingrid Solheim\nChercheuse, Université du Fjord"),
    ]


def test_a_table_for_layout_is_no_table(page: Read, shape: Shape) -> None:
    assert shape(page("agenda-layout-table.html")) == [
        ("heading", 2, "Agenda of the Round Table on Compute"),
        ("paragraph", 0, "8 March 2024\nHall B, Nairobi"),
        ("paragraph", 0, "Moderator: Wanjiru Kamau, Savannah Policy Lab"),
        ("row", 0, "9.00 | Welcome by the Mayor of Nairobi"),
        ("row", 0, "9.30 | Keynote: Prof. Arvid Lund"),
    ]


def test_a_page_without_main_text_is_refused(page: Read) -> None:
    with pytest.raises(SourceError, match="no main text found"):
        page("only-menus.html")


@pytest.mark.parametrize("markup", [b"<html></html>", b"<!-- -->", b"<p></p>", b"<br>", b"<x>"])
def test_an_empty_page_is_refused(markup: bytes) -> None:
    with pytest.raises(Unreadable, match="no main text found"):
        read_html(Raw(markup))


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p>One&nbsp;two &amp;&#8203; th&shy;ree</p>", ("paragraph", 0, "One two & three")),
        ("<p>Line<br/>\n next <i>li</i>ne</p>", ("paragraph", 0, "Line\nnext line")),
        ("Loose <b>words</b> here", ("paragraph", 0, "Loose words here")),
        ("<h3><button>Day one</button></h3>", ("heading", 3, "Day one")),
        ("<a href='/x'><h4>Card</h4></a>", ("heading", 4, "Card")),
        ("<ul><li><p>Name</p><p>Post</p></li></ul>", ("item", 1, "Name\nPost")),
        ("<ul><li><h4>Name</h4>Post</li></ul>", ("item", 1, "Name\nPost")),
        ("<dl><dt>Place</dt><dd>Oslo</dd></dl>", ("row", 0, "Place: Oslo")),
        ("<dl><div><dt>Place</dt><dd>Oslo</dd></div></dl>", ("row", 0, "Place: Oslo")),
        ("<div><b class='label'>Place</b> <i>Oslo</i></div>", ("row", 0, "Place: Oslo")),
        ("<div><div class='field__label'>Place</div>Oslo</div>", ("row", 0, "Place: Oslo")),
        ("<p><b class='label'>Place</b></p>", ("paragraph", 0, "Place")),
        ("<pre>one\n  two</pre>", ("paragraph", 0, "one\ntwo")),
        ("<details><summary>More</summary></details>", ("paragraph", 0, "More")),
        ("<address>A<br>B</address>", ("paragraph", 0, "A\nB")),
        ("<table><tr><th>Who<td>Ann<br>Chair</table>", ("row", 0, "Who | Ann\nChair")),
    ],
)
def test_markup_becomes_lines(shape: Shape, body: str, expected: tuple[str, int, str]) -> None:
    assert shape(main(body))[1:] == [expected]


def test_headings_alone_in_elements_alike_are_entries_and_over_text_are_headings(
    shape: Shape,
) -> None:
    entries = "".join(f"<div class='logo'><h4>{name}</h4></div>" for name in ("Acme", "Bolt"))
    assert shape(main(entries))[1:] == [("item", 1, "Acme"), ("item", 1, "Bolt")]
    part = "<div class='head'><h4>Q</h4></div><div class='body'><p>A</p></div>"
    kinds = [kind for kind, _, _ in shape(main(part * 2))]
    assert kinds == ["paragraph", "heading", "paragraph", "heading", "paragraph"]


@pytest.mark.parametrize(
    "around",
    [
        "<div class='cookieConsent'>XX</div>",
        "<div id='share-bar'>XX</div>",
        "<div class='sharedaddy sd-block'>XX</div>",
        "<div class='jp-relatedposts'><p>XX</p></div>",
        "<div><h3>Related</h3><p>XX</p></div>",
        "<div role='complementary'>XX</div>",
        "<section><h3>Most read</h3><p>XX</p></section>",
        "<h4>You may also like</h4><ul><li>XX</li></ul>",
        "<p>Read more:</p><ul><li>XX</li></ul>",
        "<figure><img alt='XX'><figcaption>XX</figcaption></figure>",
        "<a href='https://t.me/share/url?url=x'>XX</a>",
        "<form>XX</form><button>XX</button><aside>XX</aside>",
        "<div class='newsletter-signup'><p>XX</p></div>",
        "<nav aria-label='pages'>XX</nav><footer>XX</footer>",
        "<span class='sr-only'>XX</span><i aria-hidden='true'>XX</i>",
    ],
)
def test_furniture_within_the_main_part_is_left_out(around: str) -> None:
    content = main(f"{around}<h2>Partners</h2><ul><li>Northern University</li></ul>")
    assert "XX" not in content.text
    assert content.text.endswith("Partners\n\nNorthern University")


@pytest.mark.parametrize(
    "wrapper",
    [
        "<form id='aspnetForm'><h1>Forum</h1>{}</form>",
        "<div class='has-sidebar menu'>{}</div>",
        "<article class='post social related'><p>One.</p>{}</article>",
        "<header class='page'><main>{}</main></header>",
    ],
)
def test_a_whole_page_is_no_furniture_whatever_its_name(wrapper: str) -> None:
    assert "nine countries" in html(wrapper.format(f"<p>{LONG}</p>" * 3)).text


def test_the_heading_of_the_page_is_kept_when_it_stands_outside_the_main_part() -> None:
    content = html(
        f"<header><h1>Forum on audits</h1></header><main><p>{LONG}</p></main>",
        "<title>Forum on audits - Site</title>",
    )
    assert content.text.startswith("Forum on audits\n\nThe forum")
    assert [block.kind.value for block in content.blocks] == ["heading", "paragraph"]


def test_one_article_among_teasers_is_the_main_text() -> None:
    teaser = "<article><h3>Other story</h3><p>Ferries collide in fog.</p></article>"
    paragraphs = "".join(f"<p>{number}. {LONG}</p>" for number in range(9))
    speakers = "<h3>Speakers</h3><article>Ann Lund</article>"
    content = html(f"<main><article>{paragraphs}{speakers}</article>{teaser * 9}</main>")
    assert "Ann Lund" in content.text
    assert "Ferries" not in content.text


@pytest.mark.parametrize("name", ["share-zone", "hidden-contents-menu", "Section--Ads"])
def test_prose_is_believed_more_than_the_name_around_it(name: str) -> None:
    prose = "".join(f"<p>{number}. {LONG}</p>" for number in range(9))
    other = "<ul>" + "<li><a href='/x'>Some other page of the site</a></li>" * 60 + "</ul>"
    content = html(f"<div class='{name}'>{prose}</div><div class='more'>{other}</div>")
    assert "8. The forum brought" in content.text


def test_stray_control_characters_of_careless_programs_do_no_harm() -> None:
    assert "nine countries" in html(f"<main><p>\x08{LONG * 20}</p></main>").text


def test_a_declared_encoding_is_used_and_xml_declarations_do_no_harm(tmp_path: Path) -> None:
    text = f"<html><body><p>{LONG} 北方大学</p></body></html>"
    path = tmp_path / "a.htm"
    path.write_bytes(f"<?xml version='1.0' encoding='gb2312'?>{text}".encode("gb2312"))
    assert "北方大学" in read_source(str(path), "a").text


def test_hostile_names_are_only_words() -> None:
    content = main("<ul><li>&lt;script&gt;alert(1)&lt;/script&gt;</li></ul>")
    assert content.text.endswith("<script>alert(1)</script>")


def test_deep_nesting_is_read() -> None:
    assert "nine countries" in html("<div>" * 200 + f"<p>{LONG}</p>" + "</div>" * 200).text


LISTS = ["ul", "ol", "li", "dl", "dt", "dd", "table", "tr", "td"]
TAGS = [*LISTS, "p", "div", "h2", "h4", "br", "span", "blockquote", "pre", "main", "article", "a"]
MARKUP = st.lists(
    st.one_of(
        st.sampled_from([f"<{tag}>" for tag in TAGS] + [f"</{tag}>" for tag in TAGS]),
        st.sampled_from(["words", " ", "\n", "&nbsp;", "<div class=card>", "Read more", "\u00ad"]),
    ),
    max_size=60,
)


@settings(deadline=None, max_examples=150)
@given(MARKUP)
def test_offsets_are_sound_whatever_the_markup(shape: Shape, parts: list[str]) -> None:
    try:
        shape(html(f"<p>{LONG}</p>" + "".join(parts)))
    except Unreadable as error:
        assert "no main text" in str(error)
