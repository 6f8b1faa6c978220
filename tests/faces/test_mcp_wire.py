"""`django-pro mcp` line by line: generations of the protocol, rubbish, clients that go away."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.mcp_serving import ENVELOPE, HANGS, NEEDS_PROC, Place, Wire, bookstore, wait_until


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


@pytest.fixture
def wire(place: Place) -> Iterator[Wire]:
    found = Wire.start(place)
    yield found
    found.close()


def test_the_handshake_of_the_oldest_version(wire: Wire) -> None:
    told = wire.initialize("2024-11-05")["result"]
    assert told["protocolVersion"] == "2024-11-05"
    assert told["serverInfo"]["name"] == "django-pro"
    wire.call(1, "explain", rule="Q101")
    result = wire.answer(1)["result"]
    assert json.loads(result["content"][0]["text"])["rule"] == "lazy-foreign-key"


def test_both_generations_in_turn_on_one_connection(wire: Wire) -> None:
    wire.request(1, "server/discover", _meta=ENVELOPE)
    assert wire.answer(1)["result"]["supportedVersions"] == ["2026-07-28"]
    assert wire.initialize()["result"]["protocolVersion"] == "2025-06-18"
    wire.request(2, "tools/list")
    old = wire.answer(2)["result"]["tools"]
    wire.request(3, "tools/list", _meta=ENVELOPE)
    new = wire.answer(3)["result"]
    assert new["resultType"] == "complete"
    assert [tool["name"] for tool in new["tools"]] == [tool["name"] for tool in old]
    wire.call(4, "explain", rule="Q101")
    assert wire.answer(4)["result"]["structuredContent"]["code"] == "Q101"
    wire.call(5, "explain", ENVELOPE, rule="Q101")
    assert wire.answer(5)["result"]["structuredContent"]["code"] == "Q101"
    wire.request(6, "server/discover", _meta=ENVELOPE)
    assert "result" in wire.answer(6)
    future = {**ENVELOPE, "io.modelcontextprotocol/protocolVersion": "2099-01-01"}
    wire.request(7, "tools/list", _meta=future)
    assert wire.answer(7)["error"]["data"]["supported"] == ["2026-07-28"]


def test_rubbish_is_left_aside(wire: Wire) -> None:
    for line in (
        b"", b"GET / HTTP/1.1", b"{", b"[]", b"null", b'{"jsonrpc": "2.0"}', b"\xff\xfe\x00",
        b"[" * 9_000,
        b'{"jsonrpc": "1.0", "id": 1, "method": "ping"}', b'"' + b"x" * 3_000_000 + b'"',
        b'{"jsonrpc": "2.0", "id": {}, "method": "tools/list"}',
        b'{"jsonrpc": "2.0", "id": 77, "result": {}}',
        b'{"jsonrpc": "2.0", "method": "notifications/cancelled", "params": {"requestId": 99}}',
    ):  # fmt: skip
        wire.write(line)
    wire.initialize()
    for number, params in enumerate(
        ({}, {"name": 3}, {"name": "audit", "arguments": []}, {"name": "audit", "arguments": "."}),
        1,
    ):
        wire.request(number, "tools/call", **params)
        assert "error" in wire.answer(number)
    wire.request(8, "no/such/method")
    assert wire.answer(8)["error"]["code"] == -32601
    wire.write(b'{"jsonrpc": "2.0", "id": 9, "method": "tools/call", "params": {"name": "prove", '
               b'"arguments": {"finding": "\\ud800", "path": "."}}}')  # fmt: skip
    wire.request(10, "ping")
    assert "result" in wire.answer(10)


def test_no_progress_is_sent_where_none_is_asked_for(wire: Wire, place: Place) -> None:
    bookstore(place.folder)
    wire.initialize()
    wire.call(1, "prove", finding="none", path="bookstore")
    assert wire.answer(1)["result"]["isError"]
    assert wire.notifications == []


def working(place: Place) -> Wire:
    """A server in the midst of an audit of a project that never starts."""
    bookstore(place.folder, HANGS)
    wire = Wire.start(place)
    wire.initialize()
    wire.call(1, "audit", {"progressToken": 1}, path="bookstore")
    assert wire.next()["method"] == "notifications/progress"
    wait_until(lambda: len(place.left(wire.process.pid)) > 2, "the project is not run")
    return wire


@NEEDS_PROC
def test_a_call_that_is_cancelled_ends_its_work(place: Place) -> None:
    wire = working(place)
    wire.send({"jsonrpc": "2.0", "method": "notifications/cancelled", "params": {"requestId": 1}})
    wait_until(lambda: not place.left(wire.process.pid), "something is left")
    wire.request(2, "ping")
    assert "result" in wire.answer(2)
    assert wire.close() == 0


@NEEDS_PROC
@pytest.mark.parametrize("number", [None, signal.SIGTERM, signal.SIGKILL])
def test_nothing_is_left_when_client_or_server_go(place: Place, number: int | None) -> None:
    wire = working(place)
    if number is None:
        assert wire.close() == 0
    else:
        os.kill(wire.process.pid, number)
        wire.process.wait()
        assert wire.process.returncode == (143 if number == signal.SIGTERM else -number)
        wire.close()
    wait_until(lambda: not place.left(), f"left: {place.left()}")
