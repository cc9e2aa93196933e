"""`govgraph serve` starts where it may, says where, and ends without a trace."""

from __future__ import annotations

import os
import signal
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from ending import ends
from running import Graph, run
from serving import Served, comes_true, serving

STORY = "Alder University hosted the Lake Forum 2021 in Beijing. Ana Lund spoke at the forum.\n"
ASK = "sparql?query=ASK%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D"


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Graph:
    folder = tmp_path_factory.mktemp("served")
    (folder / "story.txt").write_text(STORY)
    graph = Graph(folder / "graph")
    assert graph("build", folder / "story.txt").exit_code == 0
    return graph


@pytest.fixture(scope="module")
def served(graph: Graph) -> Iterator[Served]:
    with serving(graph.folder) as served:
        yield served


def test_it_says_on_standard_output_where_it_answers(served: Served) -> None:
    assert served.address.startswith("http://127.0.0.1:")
    assert served.ask("").status == 200


def test_without_a_graph_it_does_not_start(tmp_path: Path) -> None:
    done = run("serve", "--graph", tmp_path / "none", "--port", 0)
    assert (done.exit_code, done.stdout) == (2, "")
    assert "build one with" in done.stderr


def test_a_port_that_is_taken_is_said(graph: Graph) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = graph("serve", "--port", port)
    assert (done.exit_code, done.stdout) == (2, "")
    assert f"cannot listen on 127.0.0.1 port {port}" in done.stderr
    assert "--port 0" in done.stderr


def test_an_address_that_is_not_of_this_machine_is_said(graph: Graph) -> None:
    done = graph("serve", "--host", "192.0.2.1", "--token", "secret", "--port", 0)
    assert done.exit_code == 2
    assert "cannot listen on 192.0.2.1" in done.stderr


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1", "example.org"])
def test_where_others_could_ask_it_demands_a_token(
    graph: Graph, host: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("GOVGRAPH_TOKEN", raising=False)
    done = graph("serve", "--host", host, "--port", 0)
    assert (done.exit_code, done.stdout) == (2, "")
    assert "give --token" in done.stderr


def test_a_token_that_no_header_carries_is_refused(graph: Graph) -> None:
    done = graph("serve", "--token", "geheimnisvoll-ü", "--port", 0)
    assert done.exit_code == 2
    assert "ASCII" in done.stderr


@pytest.mark.parametrize("origin", ["*", "null", "example.org", "https://example.org/path"])
def test_what_is_no_origin_is_refused(graph: Graph, origin: str) -> None:
    done = graph("serve", "--allow-origin", origin, "--port", 0)
    assert done.exit_code == 2
    assert "is no origin" in done.stderr


def test_it_listens_on_loopback_alone(served: Served) -> None:
    port = int(served.address.rstrip("/").rpartition(":")[2])
    listening = Path("/proc/net/tcp").read_text().splitlines()
    addresses = {line.split()[1] for line in listening[1:] if line.split()[3] == "0A"}
    assert {a for a in addresses if int(a.partition(":")[2], 16) == port} == {
        f"0100007F:{port:04X}"
    }


@pytest.mark.parametrize("host", ["localhost", "::1"])
def test_it_answers_under_the_name_it_was_given(graph: Graph, host: str) -> None:
    with serving(graph.folder, "--host", host) as served:
        assert served.ask(ASK).json()["boolean"] is True


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_ctrl_c_in_a_terminal_reaches_all_processes_and_is_no_error(graph: Graph) -> None:
    """A terminal sends the signal to the processes of the whole group."""
    with serving(graph.folder) as served:
        assert served.ask(ASK).status == 200
        assert comes_true(lambda: bool(served.children))
        children = served.children
        os.killpg(served.process.pid, signal.SIGINT)
        assert served.process.wait(timeout=20) == 0
        assert all(map(ends, children))
        assert served.process.stderr
        said = f"serving {graph.folder} for reading; Ctrl-C ends it\n"
        assert served.process.stderr.read() == said
        assert served.process.stdout
        assert served.process.stdout.read() == ""
