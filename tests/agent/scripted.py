"""Endpoints of both API families that say what a script has, on this machine alone."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Call = tuple[str, Mapping[str, Any]]
"""A tool and its arguments."""


@dataclass(frozen=True)
class Raw:
    """An answer that is no call of a tool."""

    status: int = 200
    body: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    seconds: float = 0.0


Reply = Call | Raw | Callable[[str], Call]
"""The last may depend on what was sent."""


@dataclass
class Endpoint:
    url: str
    script: Sequence[Reply]
    received: list[str] = field(default_factory=list)
    """Bodies of the requests."""
    keys: list[str] = field(default_factory=list)

    def reply(self) -> Reply:
        """The next of the script; its last again and again."""
        return self.script[min(len(self.received), len(self.script)) - 1]


def answer(text: str = "Done.", *runs: int) -> Call:
    """The final answer, whose claims rest on some runs."""
    claims = [{"text": "It was run.", "run": run} for run in runs]
    return "answer", {"text": text, "claims": claims, "assumed": []}


@contextmanager
def endpoint(*script: Reply) -> Iterator[Endpoint]:
    """Serves a script until the block ends."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            served.received.append(body)
            served.keys.append(self.headers.get("Authorization") or self.headers["X-Api-Key"])
            reply = served.reply()
            if callable(reply):
                reply = reply(body)
            if not isinstance(reply, Raw):
                make = _anthropic if self.path.endswith("/messages") else _openai
                reply = Raw(body=json.dumps(make(*reply, len(served.received))))
            time.sleep(reply.seconds)
            content = reply.body.encode()
            try:
                self.send_response(reply.status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(content)))
                for name, value in reply.headers.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(content)
            except BrokenPipeError:
                pass  # who asked did not wait

        def log_message(self, *_: Any) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    served = Endpoint(f"http://127.0.0.1:{server.server_port}", script)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield served
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _openai(tool: str, arguments: Mapping[str, Any], number: int) -> dict[str, Any]:
    function = {"name": tool, "arguments": json.dumps(arguments)}
    called = {"id": f"call_{number}", "type": "function", "function": function}
    message = {"role": "assistant", "content": None, "tool_calls": [called]}
    return {
        "id": f"chat-{number}", "object": "chat.completion", "created": 1, "model": "scripted",
        "choices": [{"index": 0, "finish_reason": "tool_calls", "message": message}],
        "usage": {"prompt_tokens": 10, "completion_tokens": 5, "total_tokens": 15},
    }  # fmt: skip


def _anthropic(tool: str, arguments: Mapping[str, Any], number: int) -> dict[str, Any]:
    used = {"type": "tool_use", "id": f"toolu_{number}", "name": tool, "input": arguments}
    return {
        "id": f"msg_{number}", "type": "message", "role": "assistant", "model": "scripted",
        "content": [used], "stop_reason": "tool_use", "stop_sequence": None,
        "usage": {"input_tokens": 10, "output_tokens": 5},
    }  # fmt: skip
