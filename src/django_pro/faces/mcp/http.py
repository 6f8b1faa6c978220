"""Streamable HTTP on the loopback interface, for clients that know the token."""

from __future__ import annotations

import secrets
import socket
import sys
from collections.abc import Awaitable, Callable, MutableMapping
from dataclasses import dataclass
from typing import Any

import anyio
import uvicorn
from mcp.server.transport_security import TransportSecuritySettings

from django_pro.core.errors import UsageError
from django_pro.faces.mcp.calls import GONE, Calls
from django_pro.faces.mcp.server import make

HOST = "127.0.0.1"
PATH = "/mcp"
_CLOSE_SECONDS = 2

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Message, Receive, Send], Awaitable[None]]


def serve(calls: Calls, port: int, token: str) -> None:
    """Until a signal ends the process; a token is made up and told where none is given.

    Raises:
        UsageError: the port is taken.
    """
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((HOST, port))
        listening.listen()
    except OSError as error:
        raise UsageError(
            f"Port {port} can't be listened on: {error.strerror}", next_step="Name another: --port"
        ) from None
    port = listening.getsockname()[1]
    hosts = [f"{HOST}:{port}", f"localhost:{port}"]
    app = make(calls).streamable_http_app(
        streamable_http_path=PATH,
        transport_security=TransportSecuritySettings(
            enable_dns_rebinding_protection=True,
            allowed_hosts=hosts,
            allowed_origins=[f"http://{each}" for each in hosts],
        ),
    )
    told = "" if token else secrets.token_urlsafe(32)
    config = uvicorn.Config(
        Guarded(app, token or told),
        log_level="warning",
        access_log=False,
        timeout_graceful_shutdown=_CLOSE_SECONDS,
    )
    print(f"Listening on http://{HOST}:{port}{PATH}", file=sys.stderr)  # noqa: T201
    if told:
        print(f"Authorization: Bearer {told}", file=sys.stderr, flush=True)  # noqa: T201
    uvicorn.Server(config).run(sockets=[listening])


@dataclass(frozen=True, slots=True)
class Guarded:
    """Lets requests with the token through, and notes when their client goes away."""

    app: App
    token: str

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        given = dict(scope["headers"]).get(b"authorization", b"")
        if not secrets.compare_digest(given, f"Bearer {self.token}".encode()):
            await _refuse(send)
            return
        gone = scope[GONE] = anyio.Event()

        async def received() -> Message:
            message = await receive()
            if message["type"] == "http.disconnect":
                gone.set()
            return message

        await self.app(scope, received, send)


async def _refuse(send: Send) -> None:
    headers = [(b"www-authenticate", b"Bearer"), (b"content-type", b"text/plain")]
    await send({"type": "http.response.start", "status": 401, "headers": headers})
    await send({"type": "http.response.body", "body": b"The token is missing, or another one.\n"})
