"""Documents made from the types: `python -m tests.generate` writes them, a test compares."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any, get_type_hints

from pydantic import TypeAdapter

from django_pro.core import configuration
from django_pro.core.report import REPORT_SCHEMA, Report

ROOT = Path(__file__).parent.parent


def report_schema() -> str:
    """JSON Schema 2020-12 of what `--json` prints."""
    schema = TypeAdapter(Report).json_schema(mode="serialization")
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **schema,
        "title": "django-pro report",
    }
    schema["properties"]["schema"]["const"] = REPORT_SCHEMA
    for definition in (schema, *schema["$defs"].values()):
        # Every key is printed, also those with a default.
        definition["required"] = list(definition["properties"])
    return json.dumps(schema, indent=2) + "\n"


def configuration_page() -> str:
    """docs/configuration.md: one row a key."""
    kind = configuration.Configuration
    hints = get_type_hints(kind, include_extras=True)
    rows = [
        f"| `{configuration.spelled(field.name)}` | {_default(field)} | "
        f"{hints[field.name].__metadata__[0]} |"
        for field in dataclasses.fields(kind)
    ]
    return HEAD + "\n".join(rows) + "\n"


def _default(field: dataclasses.Field[Any]) -> str:
    value = field.default
    if value is dataclasses.MISSING:
        return "`{}`"
    return f"`{json.dumps(value)}`"


HEAD = """# Configuration
Under `[tool.django-pro]` in the project's `pyproject.toml`, or that of its repository. The command
line wins. A key that does not exist is an error. This page is made from
`core/configuration.py` by `make schema`.

```toml
[tool.django-pro]
settings = "shop.settings.test"
roles = ["anonymous", "user"]
entrypoints = ["shop.tasks:send_reminders", "manage.py rebuild_totals"]

[tool.django-pro.recipes]
"shop.Invoice" = "shop.recipes.invoice"

[[tool.django-pro.waivers]]
rule = "lazy-foreign-key"
path = "shop/reports/*.py"
reason = "Nightly reports of ten rows"
```

| key | default | meaning |
|---|---|---|
"""

DOCUMENTS = {
    ROOT / "docs" / "report.schema.json": report_schema,
    ROOT / "docs" / "configuration.md": configuration_page,
}

if __name__ == "__main__":
    for path, make in DOCUMENTS.items():
        path.write_text(make(), encoding="utf-8")
