"""Requests for the tables that a view of REST framework makes beside what it answers usually."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import urlencode

from django_pro_probe.endpoints import Endpoint

_TABLE = "text/csv"


def requests(endpoint: Endpoint, plain: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Each GET once more, by the format of a renderer that is not the first."""
    if endpoint.kind != "drf":
        return
    from rest_framework.settings import api_settings

    name = api_settings.URL_FORMAT_OVERRIDE
    kinds = list(getattr(endpoint.view_class, "renderer_classes", ()))[1:]
    formats = [each.format for each in kinds if each.media_type == _TABLE and each.format]
    for request in plain if name else ():
        sign = "&" if "?" in request["url"] else "?"
        for each in formats if request["method"] == "GET" else ():
            yield {**request, "url": f"{request['url']}{sign}{urlencode({name: each})}"}
