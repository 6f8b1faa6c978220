"""The report as JSON: the types of `core.report`, field by field."""

from __future__ import annotations

import dataclasses
import json

from django_pro.core.report import Report


def render(report: Report) -> str:
    """Keys in the order of the types, ASCII only, one line end at the end."""
    return json.dumps(dataclasses.asdict(report), indent=2, allow_nan=False) + "\n"
