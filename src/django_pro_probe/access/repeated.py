"""A request that comes right after its like: a form sent twice, a client that tries again."""

from __future__ import annotations

from typing import Any

from django.test import Client

from django_pro_probe import replay
from django_pro_probe.access.actors import Stage


class Repeated(Stage):
    """The rows of a request, and the same request sent once before it."""

    method, url, data, content_type = "POST", "", None, None

    def is_of(self, method: str, url: str, data: Any, content_type: Any) -> Repeated:
        """What to send."""
        self.method, self.url, self.data, self.content_type = method, url, data, content_type
        return self

    def log_in(self, client: Any, actor: str, endpoint: Any) -> dict[str, str]:
        """As the actor; the first of the two is over when this one begins."""
        headers = super().log_in(client, actor, endpoint)
        first = Client(raise_request_exception=False, HTTP_USER_AGENT=replay.BROWSER)
        first.cookies.update(client.cookies)
        call = getattr(first, self.method.lower())
        call(self.url, **replay.encoded(self.data, self.content_type), headers=headers)
        return headers
