"""Documents made from the types: `python -m tests.generate` writes them, a test compares."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any, get_type_hints

from pydantic import TypeAdapter

from django_pro.agent import playbooks
from django_pro.agent.answer import ANSWER_SCHEMA, Answer
from django_pro.core import configuration
from django_pro.core.report import REPORT_SCHEMA, Report

ROOT = Path(__file__).parent.parent


def report_schema() -> str:
    """What `audit --json` prints."""
    return _schema(Report, "django-pro report", REPORT_SCHEMA)


def answer_schema() -> str:
    """What `ask --json` prints."""
    return _schema(Answer, "django-pro answer", ANSWER_SCHEMA)


def _schema(kind: type, title: str, version: str) -> str:
    """JSON Schema 2020-12 of a type."""
    schema = TypeAdapter(kind).json_schema(mode="serialization")
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **schema,
        "title": title,
    }
    schema["properties"]["schema"]["const"] = version
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


def playbooks_page() -> str:
    """docs/playbooks.md: one row a playbook."""
    rows = [
        f"| `{each.name}` | {each.summary} | {each.example} | {each.proof} |"
        for each in playbooks.all_playbooks()
    ]
    return PLAYBOOKS + "\n".join(rows) + "\n"


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

PLAYBOOKS = """# Playbooks
What `django-pro ask` answers without a model. Each works in a copy of the project and ends in
something that was run; one that changes the project then goes through the gates: an audit of all
principles and the project's own tests, before and after. Without `--write` nothing is written, and
what is not proven is never written. What has no playbook gets a plan with figures (exit code 4).
This page is made from `agent/playbooks/` by `make schema`.

| playbook | what it does | a request | what is run to prove it |
|---|---|---|---|
"""


def mcp_page() -> str:
    """docs/mcp.md: one row a tool."""
    from django_pro.faces.mcp import schemas
    from django_pro.faces.mcp.tools import tools

    rows = [
        f"| `{tool.name}` | {tool.description} | "
        f"{', '.join(f'`{name}`' for name in schemas.of_arguments(tool.takes)['properties'])} | "
        f"{'with `write`' if tool.writes else 'never'} |"
        for tool in tools().values()
    ]
    return MCP_HEAD + "\n".join(rows) + "\n"


MCP_HEAD = """# The MCP server
`django-pro mcp` serves the Model Context Protocol: a coding agent audits, proves, fixes and asks by
tools. This page is made from `faces/mcp/tools.py` by `make schema`.

```console
$ pip install "django-pro[mcp]"
$ django-pro mcp                       # for a client that starts it: stdin and stdout
$ django-pro mcp --http --port 8765    # http://127.0.0.1:8765/mcp, with a token
```

A client that starts it wants a command, e.g. in `.mcp.json`, of the Python that it is installed in.
`-P` keeps modules of the project's own folder out of the server:

```json
{"mcpServers": {"django-pro": {"command": "python", "args": ["-P", "-m", "django_pro", "mcp"]}}}
```

- **Results** are those of the command line with `--json`, as structured content and as text. What
  is longer than 48,000 characters is cut; its key `shortened` says where, and `more` gives the
  rest.
- **Folders**: a client that tells its roots may name folders in them, any other those in the
  folder that the server was started in. `--root FOLDER`, as often as needed, holds for both.
- **Work** is done in child processes. One ends when its call is cancelled, or when the client or
  the server is gone.
- **Questions** of `ask` are asked by elicitation where the client can do that; else the result has
  the status `needs an answer`, and `ask` is called again with `answers` or `yes`.
- **Protocols** of 2024-11-05 to 2025-11-25 (`initialize`) and of 2026-07-28 (`server/discover`),
  also in turn on one connection.
- **HTTP** listens on 127.0.0.1 alone. Each request needs the header `Authorization: Bearer TOKEN`;
  the token is that of the environment variable `DJANGO_PRO_MCP_TOKEN`, or is made up and told on
  stderr. Other values of `Host` and `Origin` than its own are refused.
- **Resources**: `django-pro://rules`, `django-pro://rules/NAME`, `django-pro://principles`, and
  `django-pro://findings/FOLDER` after an audit. **Prompts**: `review_branch`, `before_deploy`,
  `why_slow`.

| tool | what it does | arguments | writes to the project |
|---|---|---|---|
"""

DOCUMENTS = {
    ROOT / "docs" / "playbooks.md": playbooks_page,
    ROOT / "docs" / "answer.schema.json": answer_schema,
    ROOT / "docs" / "report.schema.json": report_schema,
    ROOT / "docs" / "configuration.md": configuration_page,
    ROOT / "docs" / "mcp.md": mcp_page,
}

if __name__ == "__main__":
    for path, make in DOCUMENTS.items():
        path.write_text(make(), encoding="utf-8")
