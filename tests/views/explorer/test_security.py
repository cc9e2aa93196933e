"""What a page of another site, another name or another machine may not do."""

from __future__ import annotations

import json
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, expect
from rdflib import Graph
from rdflib.plugins.stores.sparqlstore import SPARQLStore
from running import Graph as Built
from serving import Response, Served, serving
from SPARQLWrapper import JSON, SPARQLWrapper
from visiting import visiting

TOKEN = "a secret & more"
PATHS = ("", "sparql", "sparql?query=ASK%20%7B%7D", "sparql?query=nonsense", "no-such-page")
OTHER = "https://notes.example.org"


@pytest.fixture(scope="module")
def locked(graph: Built) -> Iterator[Served]:
    with serving(graph.folder, GOVGRAPH_TOKEN=TOKEN) as served:
        yield served


@pytest.fixture(scope="module")
def shared(graph: Built) -> Iterator[Served]:
    with serving(graph.folder, "--allow-origin", OTHER, "--token", TOKEN) as served:
        yield served


def is_guarded(response: Response) -> bool:
    policy = response.headers["content-security-policy"]
    return (
        "default-src 'none'" in policy
        and "frame-ancestors 'none'" in policy
        and "unsafe" not in policy
        and response.headers["x-content-type-options"] == "nosniff"
        and response.headers["referrer-policy"] == "no-referrer"
        and response.headers["cross-origin-resource-policy"] == "same-origin"
        and response.headers["cross-origin-opener-policy"] == "same-origin"
    )


@pytest.mark.parametrize("method", ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS"])
@pytest.mark.parametrize("path", PATHS)
def test_every_response_carries_the_policy(served: Served, path: str, method: str) -> None:
    assert is_guarded(served.ask(path, method))


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS"])
def test_what_only_reads_is_only_read(served: Served, method: str) -> None:
    assert served.ask("sparql", method).status == 405


@pytest.mark.parametrize("host", ["evil.example", "evil.example:80", "127.0.0.1.evil.example", ""])
def test_a_name_that_others_point_here_is_refused(served: Served, host: str) -> None:
    response = served.ask("", host=host)
    assert response.status == 400
    assert is_guarded(response)


@pytest.mark.parametrize("host", ["localhost:1", "127.0.0.1", "[::1]:8000", "LOCALHOST"])
def test_the_names_of_this_machine_are_its_names(served: Served, host: str) -> None:
    assert served.ask("", host=host).status == 200


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_a_page_of_another_site_may_link_here_but_not_ask(served: Served, site: str) -> None:
    asked = {"sec_fetch_site": site, "sec_fetch_mode": "no-cors", "origin": OTHER}
    assert served.query("ASK {}", **asked).status == 403
    linked = {"sec_fetch_site": site, "sec_fetch_mode": "navigate"}
    assert served.query("ASK {}", **linked).status == 200
    form = {"content_type": "application/x-www-form-urlencoded", **linked}
    assert served.ask("sparql", "POST", "query=ASK%20%7B%7D", **form).status == 403
    own = {"sec_fetch_site": "same-origin", "sec_fetch_mode": "cors"}
    assert served.query("ASK {}", **own).status == 200


def test_nothing_is_shared_with_other_sites_unless_told(served: Served) -> None:
    response = served.query("ASK {}", origin=OTHER)
    assert not [name for name in response.headers if name.lower().startswith("access-control")]


def test_a_site_that_was_named_may_use_the_endpoint_and_nothing_else(shared: Served) -> None:
    there = {"origin": OTHER, "sec_fetch_site": "cross-site", "sec_fetch_mode": "cors"}
    preflight = shared.ask(
        "sparql", "OPTIONS", access_control_request_method="POST",
        access_control_request_headers="authorization,content-type", **there,
    )  # fmt: skip
    assert preflight.status == 200
    assert preflight.headers["access-control-allow-origin"] == OTHER
    answer = shared.query("ASK {}", authorization=f"Bearer {TOKEN}", **there)
    assert (answer.status, answer.headers["access-control-allow-origin"]) == (200, OTHER)
    assert "Govgraph-Truncated" in answer.headers["access-control-expose-headers"]
    page = shared.ask("", authorization=f"Bearer {TOKEN}", **there)
    assert "access-control-allow-origin" not in page.headers
    other = shared.query("ASK {}", **there | {"origin": "https://evil.example"})
    assert (other.status, "access-control-allow-origin" in other.headers) == (403, False)


@pytest.mark.parametrize("path", PATHS)
def test_without_the_token_there_is_nothing(locked: Served, path: str) -> None:
    for headers in ({}, {"authorization": "Bearer wrong"}, {"authorization": f"Basic {TOKEN}"}):
        response = locked.ask(path, **headers)
        assert response.status == 401
        assert response.headers["www-authenticate"] == "Bearer"
        assert is_guarded(response)


def test_the_token_lets_programs_in(locked: Served) -> None:
    bearer = f"Bearer {TOKEN}"
    assert locked.query("ASK {}", authorization=bearer).status == 200
    endpoint = f"{locked.address}sparql"
    store = SPARQLStore(endpoint, headers={"Authorization": bearer})
    assert bool(Graph(store).query("ASK {}"))
    wrapper = SPARQLWrapper(endpoint)
    wrapper.addCustomHttpHeader("Authorization", bearer)
    wrapper.setQuery("ASK {}")
    wrapper.setReturnFormat(JSON)
    assert wrapper.queryAndConvert()["boolean"] is True


def test_the_token_in_an_address_becomes_a_cookie_and_leaves_the_address(locked: Served) -> None:
    path = "sparql?token=a+secret+%26+more&query=ASK%20%7B%7D"
    response = locked.ask(path)
    assert response.status == 303
    assert response.headers["location"] == "/sparql?query=ASK+%7B%7D"
    cookie = response.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie
    assert "secret" not in cookie
    pair = cookie.partition(";")[0]
    assert str(urlsplit(locked.address).port) in pair
    assert locked.ask("sparql?query=ASK%20%7B%7D", cookie=pair).json()["boolean"] is True
    assert locked.ask("", cookie=pair + "0").status == 401


def test_the_token_leads_to_no_other_site(locked: Served) -> None:
    response = locked.ask("/evil.example/?token=a+secret+%26+more")
    assert response.headers["location"].startswith("/evil.example")


def test_a_browser_is_asked_for_the_token_on_a_page(locked: Served) -> None:
    response = locked.ask("", accept="text/html")
    assert response.status == 401
    assert 'name="token"' in response.data.decode()


def test_a_reader_who_types_the_token_is_let_in_and_stays_in(
    locked: Served, browser: Browser
) -> None:
    with visiting(browser, locked.address) as visit:
        page = visit("/search?text=forum")
        width = page.locator("#token").evaluate("field => getComputedStyle(field).borderRadius")
        assert width != "0px", "the page at the door has its style"
        page.get_by_label("Token").fill(TOKEN)
        page.get_by_role("button", name="Go on").click()
        expect(page.locator("#search")).to_have_value("forum")
        assert "secret" not in page.url
        page.get_by_role("link", name="Documents").first.click()
        expect(page.get_by_role("heading", level=1)).to_contain_text("Documents")


def test_an_error_repeats_no_markup_of_the_request(served: Served) -> None:
    bad = "<img src=x onerror=alert(1)>"
    page = served.query(bad, "text/html;q=1, application/json;q=0.1")
    assert page.status == 400
    assert bad not in page.data.decode()
    assert "error" in json.loads(served.query(bad, "application/json").data)
