"""`django-pro mcp --http`: the official SDK's client with the token, and everybody else."""

from __future__ import annotations

import http.client
import json
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import anyio
import pytest
from mcp import Client, types
from mcp.client.streamable_http import streamable_http_client
from mcp.shared._httpx_utils import create_mcp_http_client

from tests.mcp_serving import COMMAND, ENVELOPE, HANGS, NEEDS_PROC, Place, bookstore, wait_until

TOKEN = "a token of the tests"


@dataclass
class Served:
    place: Place
    process: subprocess.Popen[str]
    port: int
    told: list[str]

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/mcp"

    def post(self, message: object, **headers: str) -> tuple[int, bytes]:
        """Status and body of the answer; a header of an empty text is left out."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        connection.putrequest("POST", "/mcp", skip_host=True)
        body = json.dumps(message).encode()
        whole = {
            "Host": f"127.0.0.1:{self.port}",
            "Authorization": f"Bearer {TOKEN}",
            "Content-Type": "application/json",
            "Accept": "application/json, text/event-stream",
            "Content-Length": str(len(body)),
            **{name.replace("_", "-"): value for name, value in headers.items()},
        }
        for name, value in whole.items():
            if value:
                connection.putheader(name, value)
        connection.endheaders(body)
        answer = connection.getresponse()
        try:
            return answer.status, answer.read()
        finally:
            connection.close()


@contextmanager
def serving(place: Place, token: str = TOKEN) -> Iterator[Served]:
    process = subprocess.Popen(
        [*COMMAND, "mcp", "--http", "--port", "0"],
        stderr=subprocess.PIPE,
        text=True,
        cwd=place.folder,
        env={**place.environment, "DJANGO_PRO_MCP_TOKEN": token},
    )
    assert process.stderr is not None
    told = [process.stderr.readline() for _ in range(1 if token else 2)]
    port = int(told[0].rpartition(":")[2].partition("/")[0])
    try:
        yield Served(place, process, port, told)
    finally:
        process.terminate()
        process.communicate(timeout=60)
    assert process.returncode == 143


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    place = Place(tmp_path_factory.mktemp("mcp"))
    bookstore(place.folder)
    with serving(place) as found:
        yield found


@pytest.mark.parametrize("mode", ["legacy", "auto"])
def test_the_client_of_the_sdk(served: Served, mode: str) -> None:
    steps: list[str | None] = []
    asked: list[Any] = []

    async def on_progress(_done: float, _total: float | None, told: str | None) -> None:
        steps.append(told)

    async def decline(_context: Any, params: Any) -> types.ElicitResult:
        asked.append(params)
        return types.ElicitResult(action="decline")

    async def run() -> None:
        async with (
            create_mcp_http_client(headers={"Authorization": f"Bearer {TOKEN}"}) as http_client,
            Client(
                streamable_http_client(served.url, http_client=http_client),
                mode=mode,
                elicitation_callback=decline,
            ) as client,
        ):
            assert "audit" in {tool.name for tool in (await client.list_tools()).tools}
            given = {"path": "bookstore", "finding": "none"}
            result = await client.call_tool("prove", given, progress_callback=on_progress)
            assert "finding" in result.content[0].text
            result = await client.call_tool("ask", {"request": "add auth", "path": "bookstore"})
            assert result.structured_content["status"] == "needs an answer"

    anyio.run(run)
    assert steps
    assert len(asked) == 1


LIST = {"jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": {"_meta": ENVELOPE}}
NEW = {"Mcp_Protocol_Version": "2026-07-28", "Mcp_Method": "tools/list"}


@pytest.mark.parametrize(
    ("status", "headers"),
    [
        (200, {}),
        (401, {"Authorization": ""}),
        (401, {"Authorization": "Bearer another"}),
        (401, {"Authorization": f"Basic {TOKEN}"}),
        (421, {"Host": "attacker.example"}),
        (421, {"Host": "127.0.0.1.attacker.example"}),
        (403, {"Origin": "http://attacker.example"}),
        (403, {"Origin": "null"}),
        (403, {"Origin": "http://localhost.attacker.example"}),
        (400, {"Content_Type": "text/plain"}),
    ],
)
def test_who_is_let_in(served: Served, status: int, headers: dict[str, str]) -> None:
    found, body = served.post(LIST, **NEW, **headers)
    assert found == status, body
    assert (b'"audit"' in body) is (status == 200)


def test_it_listens_on_the_loopback_interface_alone(served: Served) -> None:
    with socket.socket() as other:
        assert other.connect_ex(("127.0.0.1", served.port)) == 0
    with socket.socket() as other:
        assert other.connect_ex(("127.0.0.2", served.port)) != 0


def test_a_token_is_made_up_and_told(tmp_path: Any) -> None:
    with serving(Place(tmp_path), token="") as found:
        name, _, token = found.told[1].strip().rpartition(" ")
        assert name == "Authorization: Bearer"
        assert len(token) >= 40
        assert found.post(LIST, **NEW)[0] == 401
        assert found.post(LIST, **NEW, Authorization=f"Bearer {token}")[0] == 200


def test_a_port_that_is_taken(served: Served) -> None:
    done = subprocess.run(
        [*COMMAND, "mcp", "--http", "--port", str(served.port)], capture_output=True, text=True
    )
    assert done.returncode == 2
    assert f"Port {served.port}" in done.stderr


@NEEDS_PROC
@pytest.mark.parametrize("is_new", [False, True])
def test_the_work_ends_when_the_client_goes_away(tmp_path: Any, is_new: bool) -> None:
    place = Place(tmp_path)
    bookstore(place.folder, HANGS)
    with serving(place) as found:
        headers = {"Mcp_Protocol_Version": "2026-07-28", "Mcp_Method": "tools/call"}
        meta: dict[str, Any] = {**ENVELOPE, "progressToken": 1}
        if not is_new:
            headers = {"Mcp_Session_Id": session(found)}
            meta = {"progressToken": 1}
        params = {"name": "audit", "arguments": {"path": "bookstore"}, "_meta": meta}
        call = {"jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": params}
        if is_new:
            headers["Mcp_Name"] = "audit"
        with socket.create_connection(("127.0.0.1", found.port)) as connection:
            body = json.dumps(call).encode()
            lines = [
                "POST /mcp HTTP/1.1",
                f"Host: 127.0.0.1:{found.port}",
                f"Authorization: Bearer {TOKEN}",
                "Content-Type: application/json",
                "Accept: application/json, text/event-stream",
                f"Content-Length: {len(body)}",
                *(f"{name.replace('_', '-')}: {value}" for name, value in headers.items()),
            ]
            connection.sendall("\r\n".join([*lines, "", ""]).encode() + body)
            told = b""
            while b"notifications/progress" not in told:
                chunk = connection.recv(65_536)
                assert chunk, told
                told += chunk
            wait_until(lambda: len(place.left(found.process.pid)) > 2, "the project is not run")
        wait_until(lambda: not place.left(found.process.pid), "something is left")


def session(found: Served) -> str:
    """Its id, after the handshake."""
    connection = http.client.HTTPConnection("127.0.0.1", found.port, timeout=60)
    params = {
        "protocolVersion": "2025-06-18",
        "capabilities": {},
        "clientInfo": {"name": "tests", "version": "1"},
    }
    hello = {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": params}
    headers = {
        "Authorization": f"Bearer {TOKEN}",
        "Content-Type": "application/json",
        "Accept": "application/json, text/event-stream",
    }
    connection.request("POST", "/mcp", json.dumps(hello), headers)
    answer = connection.getresponse()
    answer.read()
    found_id = answer.headers["Mcp-Session-Id"]
    connection.close()
    initialized = {"jsonrpc": "2.0", "method": "notifications/initialized"}
    assert found.post(initialized, Mcp_Session_Id=found_id)[0] == 202
    return found_id
