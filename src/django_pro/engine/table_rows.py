"""The statistics file: row counts and sizes of tables, nothing else."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from django_pro.core import regular
from django_pro.core.errors import UsageError

SCHEMA = "1"


def rendered(tables: Mapping[str, Mapping[str, int]]) -> str:
    """The file's text."""
    return json.dumps({"schema": SCHEMA, "tables": tables}, indent=2) + "\n"


def load(path: Path) -> dict[str, int]:
    """Rows by table; a table that was never analyzed is left out.

    Raises:
        UsageError: it is no such file.
    """
    try:
        tables = json.loads(regular.read_text(path))["tables"]
        rows = {str(name): int(told["rows"]) for name, told in tables.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise UsageError(
            f"The statistics can't be read: {type(error).__name__}: {error}",
            where=str(path),
            next_step="`django-pro stats --database-url URL --output FILE` writes them.",
        ) from None
    return {name: count for name, count in rows.items() if count >= 0}
