"""stdin and stdout: one client, which may speak the protocol of either generation.

A request since 2026-07-28 says by itself what it is; all others belong to the handshake. Each is
served as it comes, so that a client may try the one and go on with the other.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Mapping
from typing import Any

import anyio
from mcp.server.connection import Connection, NotifyOnlyOutbound
from mcp.server.lowlevel import Server
from mcp.server.runner import ServerRunner, serve_one
from mcp.server.stdio import stdio_server
from mcp.shared.dispatcher import DispatchContext
from mcp.shared.exceptions import MCPError
from mcp.shared.inbound import InboundLadderRejection, classify_inbound_request
from mcp.shared.jsonrpc_dispatcher import JSONRPCDispatcher
from mcp.shared.transport_context import TransportContext
from mcp_types import PROTOCOL_VERSION_META_KEY

from django_pro.faces.mcp.calls import Calls
from django_pro.faces.mcp.children import Children
from django_pro.faces.mcp.server import make

Dispatch = DispatchContext[TransportContext]
Params = Mapping[str, Any] | None
_SIGNALS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)


def serve(calls: Calls) -> None:
    """Until the client closes stdin, or a signal ends the process."""
    anyio.run(_serve, make(calls), calls.children)


async def _serve(server: Server[Any], children: Children) -> None:
    async with anyio.create_task_group() as group:
        group.start_soon(_end_on_signal, children)
        async with stdio_server() as (read, write), server.lifespan(server) as state:
            dispatcher: JSONRPCDispatcher[TransportContext] = JSONRPCDispatcher(
                read, write, inline_methods=frozenset({"initialize"})
            )
            handshake = ServerRunner(server, Connection.for_loop(dispatcher), state)
            own = NotifyOnlyOutbound(dispatcher)

            async def on_request(context: Dispatch, method: str, params: Params) -> dict[str, Any]:
                if method == "initialize" or not _has_envelope(params):
                    return await handshake.on_request(context, method, params)
                route = classify_inbound_request({"method": method, "params": params})
                if isinstance(route, InboundLadderRejection):
                    raise MCPError(code=route.code, message=route.message, data=route.data)
                connection = Connection.from_envelope(
                    route.protocol_version,
                    route.client_info,
                    route.client_capabilities,
                    outbound=own,
                )
                return await serve_one(
                    server, context, method, params, connection=connection, lifespan_state=state
                )

            await dispatcher.run(on_request, handshake.on_notify)
        group.cancel_scope.cancel()


def _has_envelope(params: Params) -> bool:
    """Whether a request says by itself which protocol it is of, as all do since 2026-07-28."""
    meta = (params or {}).get("_meta")
    return isinstance(meta, Mapping) and PROTOCOL_VERSION_META_KEY in meta


async def _end_on_signal(children: Children) -> None:
    with anyio.open_signal_receiver(*_SIGNALS) as signals:
        async for number in signals:
            await children.end()
            # The thread that reads stdin would be waited for until the client sends something.
            os._exit(128 + number)
