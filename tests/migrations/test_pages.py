"""The Bad and Good blocks of the rules' pages, run: the rule is found in the one, not in the other.

A block of operations becomes migrations of an app; a comment with `next migration` begins another,
one with `atomic = False` stands for that line. A block of a function alone is run by RunPython.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from django_pro.engine import registry
from tests.migrations.harness import SETTINGS
from tests.migrations.score import LOUD

LEFT_OUT = {
    "conflicting-leaves": "two files",
    "data-does-not-fit": "its Good is a comment",
    "edited-after-release": "run by test_asked_for.py",
    "half-applied-when-it-fails": "of MySQL, run by test_mysql.py",
    "invalid-index-left": "SQL with dots",
    "missing-dependency": "a list of dependencies",
    "model-drift": "a model",
    "no-lock-timeout": "run by test_asked_for.py",
    "unique-without-concurrently": "its Good leaves state_operations open",
}
"""Rules whose blocks are no operations; s_indexes_unique_by_concurrent_index is the last one's."""

FIELDS = {
    "customer": 'models.ForeignKey("APP.customer", models.CASCADE)',
    "status": "models.CharField(max_length=20, db_index=True)",
    "note": "models.TextField()",
    "number": "models.CharField(max_length=20)",
    "total": "models.DecimalField(max_digits=8, decimal_places=2)",
    "created": "models.DateTimeField()",
}
"""Of `order` before the block."""
BEFORE = {
    "all-rows-in-one-transaction": {"paid": "models.BooleanField(null=True)"},
    "not-null-scanned-under-lock": {"note": "models.TextField(null=True)"},
    "old-code-fails": {"level": "models.IntegerField(db_default=1)"},
    "real-models-in-migration": {"paid": "models.BooleanField(null=True)"},
    "table-rewritten": {"number": "models.IntegerField()"},
}
"""What else that page takes for granted."""
MODELS = """\
class Customer(models.Model):
    name = models.CharField(max_length=20)


class Order(models.Model):
    {fields}
"""
PRELUDE = """\
from django.contrib.postgres.operations import (
    AddConstraintNotValid,
    AddIndexConcurrently,
    ValidateConstraint,
)
from django.db import migrations, models

index = models.Index(fields=["created"], name="APP_created")
constraint = models.CheckConstraint(condition=models.Q(total__gte=-1e6), name="order_total")


def fill(apps, schema_editor):
    apps.get_model("APP", "Order").objects.filter(pk=1).update(note="")


def fill_paid(apps, schema_editor):
    apps.get_model("APP", "Order").objects.update(paid=True)
"""
MIGRATION = """

class Migration(migrations.Migration):
    atomic = {atomic}
    dependencies = [{dependencies}]
    operations = [
{operations}
    ]
"""


def _blocks(page: str) -> dict[str, str]:
    return {
        head: re.search(rf"^## {head}\n```python\n(.*?)^```$", page, re.M | re.S)[1]  # type: ignore[index]
        for head in ("Bad", "Good")
    }


def _migrations(block: str, app: str) -> list[str]:
    """The migrations that a block stands for."""
    block = block.replace('"shop"', f'"{app}"').replace("shop_", f"{app}_")
    block = block.replace("from shop.", f"from {app}.")
    block = block.replace("order_created", f"{app}_created")  # no two indexes have one name
    parts = re.split(r"^# .*next migration.*$", block, flags=re.M)
    made = []
    for number, part in enumerate(parts):
        before, operations = [PRELUDE.replace("APP", app)], []
        nodes = ast.parse(part).body
        for node in nodes:
            text = ast.unparse(node)
            if isinstance(node, ast.Expr):
                operations.append(text)
            elif not isinstance(node, ast.ClassDef):
                before.append(text)
        if not operations and not any(isinstance(node, ast.Expr) for node in nodes):
            operations = ["migrations.RunPython(fill, migrations.RunPython.noop)"] if nodes else []
        made.append(
            "\n\n".join(before)
            + MIGRATION.format(
                atomic="atomic = False" not in part,
                dependencies=f'("{app}", "{number + 1:04}_it")',
                operations="".join(f"        {each},\n" for each in operations),
            )
        )
    return made


def _write(folder: Path, blocks: dict[str, tuple[str, str]]) -> None:
    later: dict[str, dict[str, str]] = {}
    for app, (rule, block) in blocks.items():
        fields = {**FIELDS, **BEFORE.get(rule, {})}
        declared = "\n    ".join(f"{name} = {field}" for name, field in fields.items())
        texts = _migrations(block, app)
        first = PRELUDE + MIGRATION.format(
            atomic=True,
            dependencies="",
            operations='        migrations.CreateModel("Customer", [("id", models.BigAutoField('
            'primary_key=True)), ("name", models.CharField(max_length=20))]),\n'
            '        migrations.CreateModel("Order", [("id", models.BigAutoField(primary_key=True))'
            + "".join(f', ("{name}", {field})' for name, field in fields.items())
            + "]),",
        )
        (folder / app / "migrations").mkdir(parents=True)
        models = "from django.db import models\n\n\n" + MODELS.format(fields=declared)
        files = {"__init__.py": "", "migrations/__init__.py": ""}
        # Models that lag behind are drift, which would be told as well.
        files["models.py"] = models if "from " + app in block.replace("shop", app) else ""
        files["migrations/0001_it.py"] = first
        later[app] = {f"migrations/{number:04}_it.py": text for number, text in enumerate(texts, 2)}
        for name, text in files.items():
            (folder / app / name).write_text(text.replace("APP", app))
    apps = "\n".join(f'    "{app}",' for app in blocks)
    (folder / "settings.py").write_text(SETTINGS.format(apps=apps))
    (folder / "manage.py").write_text(
        'import os\n\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")\n'
    )
    _commit(folder)
    for app, files in later.items():
        for name, text in files.items():
            (folder / app / name).write_text(text)


def _commit(folder: Path) -> None:
    """So that only what comes after it is checked."""
    who = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    for arguments in (["init", "-q"], ["add", "."], ["commit", "-qm", "before"]):
        subprocess.run(["git", "-C", str(folder), *who, *arguments], check=True)


def _asked() -> dict[str, tuple[str, str]]:
    """App -> rule and block, of every rule."""
    found = {}
    for rule in registry.rules_of_migrations():
        if rule.name not in LEFT_OUT:
            for head, block in _blocks(rule.page).items():
                found[f"{head.lower()}_{rule.code.lower()}"] = (rule.name, block)
    return found


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    """App -> rules that were found in the migrations of its block."""
    asked = _asked()
    found: dict[str, set[str]] = {app: set() for app in asked}
    names = list(asked)
    for half in (names[::2], names[1::2]):
        folder = tmp_path_factory.mktemp("pages")
        _write(folder, {app: asked[app] for app in half})
        told = subprocess.run(
            [
                *(sys.executable, "-m", "django_pro", "audit", str(folder), "--json"),
                *("--python", sys.executable, "--only", "migrations", "--since", "HEAD"),
            ],
            capture_output=True,
            text=True,
            check=False,
        )
        assert told.stdout.startswith("{"), told.stderr
        report: dict[str, Any] = json.loads(told.stdout)
        for finding in report["findings"]:
            if finding["severity"] in LOUD:
                found[finding["migration"]["app"]].add(finding["rule"])
        ran = {each["app"] for each in report["migrations"]}
        fails = {"migration-fails", "concurrently-in-atomic"}
        assert {app for app in half if app not in ran and not found[app] & fails} == set()
    return found


def test_every_page_is_run_or_left_out_for_a_reason() -> None:
    names = {rule.name for rule in registry.rules_of_migrations()}
    assert set(LEFT_OUT) <= names
    assert len(names - set(LEFT_OUT)) > 18


def test_what_pages_call_bad_is_found(said: dict[str, set[str]]) -> None:
    asked = _asked()
    bad = [app for app in asked if app.startswith("bad")]
    assert [app for app in bad if asked[app][0] not in said[app]] == []


def test_what_pages_call_good_is_not_found(said: dict[str, set[str]]) -> None:
    asked = _asked()
    good = [app for app in asked if app.startswith("good")]
    assert [app for app in good if asked[app][0] in said[app]] == []
