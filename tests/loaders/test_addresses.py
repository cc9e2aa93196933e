"""One page, one address, however it was passed on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govgraph.loaders.addresses import is_address, normal_address


@pytest.mark.parametrize(
    ("given_address", "normal"),
    [
        ("HTTPS://Forum.Example:443/About/", "https://forum.example/About"),
        ("http://forum.example", "http://forum.example"),
        ("http://forum.example/", "http://forum.example"),
        ("http://forum.example:8080/a#top", "http://forum.example:8080/a"),
        ("https://f.example/a?utm_source=x&id=3&fbclid=y&UTM_Medium=z", "https://f.example/a?id=3"),
        ("https://f.example/a?gclid=1", "https://f.example/a"),
        ("https://f.example/a?b=2&a=1", "https://f.example/a?b=2&a=1"),
        ("https://f.example/caf%c3%a9%7e", "https://f.example/caf%C3%A9~"),
        ("https://f.example/café x", "https://f.example/caf%C3%A9%20x"),
        ("https://bücher.example/", "https://xn--bcher-kva.example"),
        ("http://[::1]:80/a", "http://[::1]/a"),
        (" https://user@f.example/a ", "https://f.example/a"),
    ],
)
def test_what_does_not_change_the_page_does_not_change_its_address(
    given_address: str, normal: str
) -> None:
    assert normal_address(given_address) == normal


@pytest.mark.parametrize("source", ["ftp://f.example/a", "notes.txt", "https://", ""])
def test_what_is_no_web_address_is_refused(source: str) -> None:
    with pytest.raises(ValueError, match="not a web address"):
        normal_address(source)


def test_paths_are_no_addresses() -> None:
    assert is_address("HTTP://f.example")
    assert not is_address("https.txt")
    assert not is_address("folder/http:/x")


@given(st.text(max_size=30), st.text(max_size=20))
def test_a_normal_address_stays_what_it_is(path: str, query: str) -> None:
    once = normal_address("https://f.example/" + path.replace("\\", "") + "?" + query)
    assert normal_address(once) == once
