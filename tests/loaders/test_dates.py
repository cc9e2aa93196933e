from __future__ import annotations

import pytest

from govgraph.loaders.dates import find_dates

SINGLE = {
    "It opens on Friday 19 April 2024 in Porto.": "2024-04-19",
    "Signed 2024-07-04 at noon": "2024-07-04",
    "am 04.07.2024 in Bonn": "2024-07-04",
    "on July 4, 2024, at 10:00": "2024-07-04",
    "on July 4th 2024": "2024-07-04",
    "on the 4th of July, 2024": "2024-07-04",
    "Sent: Wed, 3 Jun 2024 09:12": "2024-06-03",
    "DECEMBER 4, 2021": "2021-12-04",
    "Sept. 9, 2023": "2023-09-09",
    "Published 5-Mar-2022": "2022-03-05",
    "2021年12月4日，北京": "2021-12-04",
    "2021年12月": "2021-12",
    "2024년 7월 4일": "2024-07-04",
    "le 1er mai 2024": "2024-05-01",
    "4 de diciembre de 2021": "2021-12-04",
    "am 4. Dezember 2021": "2021-12-04",
    "a meeting in July 2024": "2024-07",
    "due by mid-June 2024": "2024-06",
    "It was founded in 2019.": "2019",
    "spring 2024": "2024",
    "in late 2023": "2023",
    "25/7/2024": "2024-07-25",
    "7/25/2024": "2024-07-25",
    "2024 July 4": "2024-07-04",
    "29 February 2024": "2024-02-29",
    "the class of May 2024": "2024-05",
}

SPANS = {
    "December 4th - 5th, 2021": ("2021-12-04", "2021-12-05"),
    "4–5 December 2021": ("2021-12-04", "2021-12-05"),
    "27 and 28 March 2025": ("2025-03-27", "2025-03-28"),
    "3, 4 and 5 May 2023": ("2023-05-03", "2023-05-05"),
    "30 November to 2 December 2023": ("2023-11-30", "2023-12-02"),
    "November 30–December 2, 2023": ("2023-11-30", "2023-12-02"),
    "30 December to 2 January 2024": ("2023-12-30", "2024-01-02"),
    "from 31 May 2023 until 2 June 2023": ("2023-05-31", "2023-06-02"),
    "Wednesday, July 3 – Friday, July 5, 2024": ("2024-07-03", "2024-07-05"),
    "3 (Mon) – 5 (Wed) June 2024": ("2024-06-03", "2024-06-05"),
    "du 20 au 22 mai 2024": ("2024-05-20", "2024-05-22"),
    "del 20 al 22 de mayo de 2024": ("2024-05-20", "2024-05-22"),
    "4.-5. Dezember 2021": ("2021-12-04", "2021-12-05"),
    "1–3.6.2024": ("2024-06-01", "2024-06-03"),
    "01.06.–03.06.2024": ("2024-06-01", "2024-06-03"),
    "2024-07-04 to 2024-07-06": ("2024-07-04", "2024-07-06"),
    "2021年12月4日至5日": ("2021-12-04", "2021-12-05"),
    "December 2023 – March 2024": ("2023-12", "2024-03"),
    "July–August 2024": ("2024-07", "2024-08"),
    "from 2019 to 2022": ("2019", "2022"),
}

NOT_DATES = (
    "Install version 2.10.2024.1 or v3.4.12 of the tool.",
    "Call +44 20 7946 0018 or 010-6279-2024.",
    "See pp. 24-26 and chapter 4.",
    "It costs $2019 or 2,024 euros.",
    "Doors open at 10:30, and the march begins at 11.",
    "You may 4 times a year ask again.",
    "The address is 192.168.20.20.",
    "Room 2024 seats 300.",
    "We may be 30 or 40.",
)


@pytest.mark.parametrize(("text", "iso"), SINGLE.items())
def test_a_date_is_read_in_every_usual_spelling(text: str, iso: str) -> None:
    (mention,) = find_dates(text)
    assert (mention.first, mention.last, mention.has_year) == (iso, "", True)


@pytest.mark.parametrize(("text", "ends"), SPANS.items())
def test_a_span_of_days_is_one_mention_with_both_ends(text: str, ends: tuple[str, str]) -> None:
    (mention,) = find_dates(text)
    assert (mention.first, mention.last) == ends


@pytest.mark.parametrize("text", NOT_DATES)
def test_other_numbers_are_no_dates(text: str) -> None:
    assert find_dates(text) == []


def test_a_date_without_a_year_says_so() -> None:
    (mention,) = find_dates("Join us on 24-26 July in Lima")
    assert (mention.first, mention.last, mention.has_year) == ("--07-24", "--07-26", False)


def test_a_date_without_a_year_takes_the_one_given() -> None:
    (mention,) = find_dates("Dec 4", year=2021)
    assert (mention.first, mention.has_year) == ("2021-12-04", True)


def test_an_ambiguous_order_of_day_and_month_leaves_the_year_alone() -> None:
    (mention,) = find_dates("on 4/7/2024")
    assert mention.first == "2024"


def test_another_date_of_the_text_settles_the_order() -> None:
    text = "from 4/7/2024 on, and again from 25/7/2024"
    assert [mention.first for mention in find_dates(text)] == ["2024-07-04", "2024-07-25"]


def test_the_offsets_cut_out_the_words_of_the_date() -> None:
    text = "Held in Bern on 3 and 4 May 2023, it drew crowds in 2024 too."
    assert [text[m.start : m.end] for m in find_dates(text)] == ["3 and 4 May 2023", "2024"]


def test_a_day_that_no_calendar_has_leaves_the_month() -> None:
    assert [mention.first for mention in find_dates("31 June 2024")] == ["2024-06"]
