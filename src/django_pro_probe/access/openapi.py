"""What drf-spectacular's schema of the project declares that an operation answers."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from django.conf import settings

from django_pro_probe import replay
from django_pro_probe.access import answers
from django_pro_probe.endpoints import Endpoint
from django_pro_probe.explore import Request

MOST_CHARACTERS = 60_000
"""Of an answer that is held against the schema."""

Event = dict[str, Any]


def documented(
    endpoint: Endpoint, request: Request, response: replay.Response, cell: Event
) -> Event | None:
    """An answer beside what the schema declares of its operation; None where it is in no schema."""
    if endpoint.kind != "drf" or not _is_told(response):
        return None
    schema = _schema()
    path = _path(schema, request["url"].partition("?")[0])
    operation = (schema.get("paths", {}).get(path) or {}).get(request["method"].lower())
    if not operation:
        return None
    components = schema.get("components", {}).get("schemas", {})
    responses = operation.get("responses", {})
    return {
        "event": "documented",
        "endpoint": endpoint.id,
        "cell": cell,
        "responses": responses,
        "components": _reached(responses, components),
        "body": response.body.decode("utf-8", "replace"),
    }


def _is_told(response: replay.Response) -> bool:
    """Whether the view answered JSON, or nothing."""
    if response.status < 200 or len(response.body) > MOST_CHARACTERS:
        return False
    return answers.is_json(response) or not response.body.strip()


@lru_cache(maxsize=1)
def _schema() -> dict[str, Any]:
    """The schema of the whole URLconf; empty where the project makes none, or can't."""
    wanted = str((getattr(settings, "REST_FRAMEWORK", None) or {}).get("DEFAULT_SCHEMA_CLASS", ""))
    if "spectacular" not in wanted and "drf_spectacular" not in settings.INSTALLED_APPS:
        return {}
    try:
        from drf_spectacular.drainage import GENERATOR_STATS
        from drf_spectacular.generators import SchemaGenerator

        with GENERATOR_STATS.silence():
            made: dict[str, Any] = SchemaGenerator().get_schema(request=None, public=True)
    except Exception:  # it asks views of the project's own
        return {}
    return made


def _path(schema: dict[str, Any], url: str) -> str:
    """The path of the schema that a URL is one of, the one with the fewest parameters."""
    found = [path for path in schema.get("paths", {}) if re.fullmatch(_pattern(path), url)]
    return min(found, key=lambda path: path.count("{"), default="")


def _pattern(path: str) -> str:
    parts = re.split(r"\{[^{}]*\}", path)
    return "[^/]+".join(re.escape(part) for part in parts)


def _reached(declared: Any, components: dict[str, Any]) -> dict[str, Any]:
    """The components that a part of the schema refers to, and those that these refer to."""
    found: dict[str, Any] = {}
    left = [declared]
    while left:
        each = left.pop()
        if isinstance(each, dict):
            left += each.values()
            name = str(each.get("$ref", "")).rpartition("/")[2]
            if name in components and name not in found:
                found[name] = components[name]
                left.append(components[name])
        elif isinstance(each, list):
            left += each
    return found
