"""Labelled lines in Markdown and HTML: bold words, headings, definition lists, tables, fields."""

from __future__ import annotations

from pathlib import Path

import pytest
from layout_facts import Page, differences

PAGES = [
    Page(
        "about-in-markdown-bold",
        """\
# Caucasus Seminar on Algorithmic Accountability

**Organizer:** Tbilisi School of Public Policy

**Co-organizers:** Yerevan Centre for Digital Society, Baku Internet Observatory

**Venue:** Rooms Hall, Tbilisi, Georgia

**Date:** June 5, 2024

**Working language:** English
""",
        """\
Tbilisi School of Public Policy | organizer | Caucasus Seminar on Algorithmic Accountability
Yerevan Centre for Digital Society; Baku Internet Observatory | co-host | Caucasus Seminar on \
Algorithmic Accountability
Caucasus Seminar on Algorithmic Accountability | start | 2024-06-05
Caucasus Seminar on Algorithmic Accountability | place | Rooms Hall, Tbilisi, Georgia
? Caucasus Seminar on Algorithmic Accountability | end | 2024-06-05
~ Rooms Hall
""",
        ".md",
    ),
    Page(
        "about-definition-list",
        """\
<html><head><title>Alpine Workshop on Model Audits</title></head><body><main>
<h1>Alpine Workshop on Model Audits</h1>
<p>Two days of work on how large models are tested before and after release.</p>
<dl>
<dt>Date</dt><dd>11–12 September 2025</dd>
<dt>Venue</dt><dd>Haus der Berge, Innsbruck, Austria</dd>
<dt>Organised by</dt><dd>Tyrolean Institute for Safe Systems</dd>
<dt>In cooperation with</dt><dd>Free University of Bozen, Ticino Audit Lab</dd>
<dt>Sponsor</dt><dd>Gletscher Insurance Group</dd>
</dl>
</main></body></html>
""",
        """\
Tyrolean Institute for Safe Systems | organizer | Alpine Workshop on Model Audits
Free University of Bozen; Ticino Audit Lab | partner | Alpine Workshop on Model Audits
Gletscher Insurance Group | sponsor | Alpine Workshop on Model Audits
Alpine Workshop on Model Audits | start | 2025-09-11
Alpine Workshop on Model Audits | end | 2025-09-12
Alpine Workshop on Model Audits | place | Haus der Berge, Innsbruck, Austria
~ Haus der Berge
""",
        ".html",
    ),
    Page(
        "about-table-of-labels",
        """\
<html><head><title>Sahel Consultation on Health Data</title></head><body><main>
<h1>Sahel Consultation on Health Data</h1>
<table>
<tr><th>Date</th><td>17 February 2023</td></tr>
<tr><th>Place</th><td>Ouagadougou, Burkina Faso</td></tr>
<tr><th>Host</th><td>Joseph Ki-Zerbo University</td></tr>
<tr><th>Partners</th><td>West African Health Observatory; Fondation Baobab</td></tr>
</table>
<p>The consultation prepares common terms for the exchange of clinical records between \
hospitals of the region.</p>
</main></body></html>
""",
        """\
Joseph Ki-Zerbo University | host | Sahel Consultation on Health Data
West African Health Observatory; Fondation Baobab | partner | Sahel Consultation on Health Data
Sahel Consultation on Health Data | start | 2023-02-17
Sahel Consultation on Health Data | place | Ouagadougou, Burkina Faso
? Sahel Consultation on Health Data | end | 2023-02-17
""",
        ".html",
    ),
    Page(
        "html-drupal-event",
        """\
<!DOCTYPE html><html lang="en"><head><title>Rügen Seminar on Sea Noise | Stralsund Ocean \
Institute</title><meta property="og:site_name" content="Stralsund Ocean Institute"></head><body \
class="page-node">
<div class="region region-header"><div class="block block-menu"><ul class="menu"><li><a \
href="/">Home</a></li><li><a href="/staff">Staff</a></li></ul></div></div>
<div class="region region-content"><article class="node node--type-event">
<h1 class="page-title">Rügen Seminar on Sea Noise</h1>
<div class="field field--name-field-date"><div class="field__label">Date</div><div \
class="field__item">21 June 2023</div></div>
<div class="field field--name-field-place"><div class="field__label">Place</div><div \
class="field__item">Stralsund, Germany</div></div>
<div class="field field--name-field-org"><div class="field__label">Organiser</div><div \
class="field__item">Stralsund Ocean Institute</div></div>
<div class="field field--name-body"><p>The seminar gathers people who listen to the sea and \
people who make noise in it, to see whether they can agree on hours of quiet.</p></div>
</article></div>
<div class="region region-footer"><div class="block"><p>© Stralsund Ocean \
Institute</p><p>Follow us: Facebook YouTube</p></div></div>
</body></html>
""",
        """\
Stralsund Ocean Institute | organizer | Rügen Seminar on Sea Noise
Rügen Seminar on Sea Noise | start | 2023-06-21
Rügen Seminar on Sea Noise | place | Stralsund, Germany
? Rügen Seminar on Sea Noise | end | 2023-06-21
""",
        ".html",
    ),
    Page(
        "html-partner-logos",
        """\
<html><head><title>Partners</title></head><body><main>
<h1>Corsica Summit on Wildfire Drones</h1>
<p>Fire brigades and drone makers meet for two days of flights and talks on the island.</p>
<h2>Sponsors</h2>
<div class="logos"><a href="/a"><img src="a.png" alt="Ajaccio Insurance Company"></a><a \
href="/b"><img src="b.png" alt="Bastia Drone Works"></a></div>
<h2>Institutional partners</h2>
<div class="logos"><figure><img src="c.png" alt="logo"><p>Corte Fire \
Academy</p></figure><figure><img src="d.png" alt="logo"><p>Sardinian Forest \
Agency</p></figure></div>
</main></body></html>
""",
        """\
? Ajaccio Insurance Company; Bastia Drone Works | sponsor | Corsica Summit on Wildfire Drones
Corte Fire Academy; Sardinian Forest Agency | partner | Corsica Summit on Wildfire Drones
""",
        ".html",
    ),
    Page(
        "html-strong-labels-with-br",
        """\
<html><head><title>Nubia Seminar on River Sensors</title></head><body><main>
<h1>Nubia Seminar on River Sensors</h1>
<p><strong>Date:</strong> 2 October 2024<br>
<strong>Venue:</strong> Nile House, Aswan, Egypt<br>
<strong>Organizer:</strong> Aswan Water College<br>
<strong>Partners:</strong> Dongola Rivers Trust, Wadi Halfa Museum</p>
</main></body></html>
""",
        """\
Aswan Water College | organizer | Nubia Seminar on River Sensors
Dongola Rivers Trust; Wadi Halfa Museum | partner | Nubia Seminar on River Sensors
Nubia Seminar on River Sensors | start | 2024-10-02
Nubia Seminar on River Sensors | place | Nile House, Aswan, Egypt
? Nubia Seminar on River Sensors | end | 2024-10-02
~ Nile House
""",
        ".html",
    ),
    Page(
        "html-label-in-own-element",
        """\
<html><head><title>Event</title></head><body><main>
<h1>Patagonia Workshop on Wind Forecasts</h1>
<div class="meta"><span class="label">When</span> <span class="value">5–6 April 2023</span></div>
<div class="meta"><span class="label">Where</span> <span class="value">Puerto Madryn, \
Argentina</span></div>
<div class="meta"><span class="label">Hosted by</span> <span class="value">Chubut Energy \
Institute</span></div>
<p>The workshop looks at what a forecast is worth to those who have to plan a grid by it.</p>
</main></body></html>
""",
        """\
Chubut Energy Institute | host | Patagonia Workshop on Wind Forecasts
Patagonia Workshop on Wind Forecasts | start | 2023-04-05
Patagonia Workshop on Wind Forecasts | end | 2023-04-06
Patagonia Workshop on Wind Forecasts | place | Puerto Madryn, Argentina
""",
        ".html",
    ),
    Page(
        "html-headings-as-labels",
        """\
<html><head><title>About</title></head><body><main>
<h1>Transylvania Conference on Digital Archives</h1>
<h3>Date</h3><p>10 May 2022</p>
<h3>Venue</h3><p>National Library, Cluj, Romania</p>
<h3>Organisers</h3><p>Cluj Institute of Records<br>Brașov Library Association</p>
<h3>Sponsors</h3><p>Carpathian Savings Bank</p>
</main></body></html>
""",
        """\
Cluj Institute of Records; Brașov Library Association | organizer | Transylvania Conference on \
Digital Archives
Carpathian Savings Bank | sponsor | Transylvania Conference on Digital Archives
Transylvania Conference on Digital Archives | start | 2022-05-10
Transylvania Conference on Digital Archives | place | National Library, Cluj, Romania
? Transylvania Conference on Digital Archives | end | 2022-05-10
~ National Library
""",
        ".html",
    ),
    Page(
        "markdown-labels-table",
        """\
# Jutland Seminar on Fishing Quotas

| | |
|---|---|
| **Date** | 1 March 2024 |
| **Venue** | Harbour House, Esbjerg, Denmark |
| **Organiser** | Esbjerg Fisheries Academy |
| **Sponsor** | North Sea Trawler Bank |
""",
        """\
Esbjerg Fisheries Academy | organizer | Jutland Seminar on Fishing Quotas
North Sea Trawler Bank | sponsor | Jutland Seminar on Fishing Quotas
Jutland Seminar on Fishing Quotas | start | 2024-03-01
Jutland Seminar on Fishing Quotas | place | Harbour House, Esbjerg, Denmark
? Jutland Seminar on Fishing Quotas | end | 2024-03-01
~ Harbour House
""",
        ".md",
    ),
]


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_page_says_this_and_nothing_else(page: Page, tmp_path: Path) -> None:
    assert differences(page, tmp_path) == []
