"""Other servers, to which nothing leads from here, as if they answered."""

from __future__ import annotations

import datetime
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any
from unittest import mock

_BODY = b"{}"


@contextmanager
def answering() -> Iterator[None]:
    """Meanwhile what the project sends by `requests` or `httpx` is answered with an empty object:
    hooks, and what is done with the answer, run."""
    with ExitStack() as stack:
        for name, kind, method, answer in (
            ("requests.adapters", "HTTPAdapter", "send", _by_requests),
            ("httpx", "HTTPTransport", "handle_request", _by_httpx),
        ):
            owner = getattr(sys.modules.get(name), kind, None)
            if owner is not None:
                stack.enter_context(mock.patch.object(owner, method, answer))
        yield


def _by_requests(_: Any, request: Any, *__: Any, **___: Any) -> Any:
    response = sys.modules["requests"].Response()
    response.status_code, response.reason = 200, "OK"
    response.headers["Content-Type"] = "application/json"
    response.url, response.request = request.url, request
    response.elapsed = datetime.timedelta(seconds=1)
    response._content, response.encoding = _BODY, "utf-8"
    return response


def _by_httpx(_: Any, request: Any) -> Any:
    return sys.modules["httpx"].Response(200, json={}, request=request)


def is_any() -> bool:
    """Whether a client that can be answered is loaded."""
    return "requests.adapters" in sys.modules or "httpx" in sys.modules
