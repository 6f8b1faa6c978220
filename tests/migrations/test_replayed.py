"""What pages of the release before really sent, tried after each migration that came since."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest

from tests.migrations.harness import MANAGE, SETTINGS

MODELS = """
from django.db import models


class Order(models.Model):
    number = models.IntegerField()
    note = models.TextField()
    remark = models.TextField()


class Item(models.Model):
    order = models.ForeignKey(Order, models.CASCADE)
    name = models.TextField()
"""
FIRST = """
from django.db import migrations, models


class Migration(migrations.Migration):
    operations = [
        migrations.CreateModel("Order", [
            ("id", models.BigAutoField(primary_key=True)),
            ("number", models.IntegerField()),
            ("note", models.TextField()),
            ("remark", models.TextField()),
        ]),
        migrations.CreateModel("Item", [
            ("id", models.BigAutoField(primary_key=True)),
            ("order", models.ForeignKey("shop.order", models.CASCADE)),
            ("name", models.TextField()),
        ]),
        migrations.RunSQL("ALTER TABLE shop_order ADD COLUMN legacy text DEFAULT 'none'"),
        migrations.RunSQL("CREATE VIEW shop_numbers AS SELECT number FROM shop_order"),
        migrations.RunSQL("CREATE VIEW shop_notes AS SELECT note FROM shop_order"),
        migrations.RunSQL(
            "CREATE FUNCTION shop_double(int) RETURNS int LANGUAGE sql AS 'SELECT $1 * 2'"
        ),
        migrations.RunSQL(
            "CREATE FUNCTION shop_legacy() RETURNS SETOF text LANGUAGE plpgsql AS "
            "'BEGIN RETURN QUERY SELECT legacy FROM shop_order; END'"
        ),
        migrations.RunSQL("CREATE TABLE shop_log (line text)"),
    ]
"""
VIEWS = """
from django.db import connection
from django.http import HttpResponse

from shop.models import Order


def _sent(sql, *params):
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        return HttpResponse(str(cursor.rowcount))


def column(request):
    return _sent("SELECT id FROM shop_order WHERE legacy = %s", "it's 100%")


def inside(request):
    return _sent("SELECT * FROM shop_legacy()")


def view(request):
    return _sent("SELECT number FROM shop_numbers")


def cascaded(request):
    return _sent("SELECT note FROM shop_notes")


def function(request):
    return _sent("SELECT shop_double(number) FROM shop_order")


def joined(request):
    return _sent("SELECT remark, name FROM shop_order o JOIN shop_item i ON i.order_id = o.id")


def logged(request):
    return _sent("INSERT INTO shop_log (line) VALUES (%s)", "read")


def models(request):
    return HttpResponse(str(list(Order.objects.filter(note="x").values_list("note", "remark"))))


def unrepeatable(request):
    with connection.cursor() as cursor:
        cursor.execute("CREATE TEMPORARY TABLE shop_scratch AS SELECT 1 AS one")
        cursor.execute("SELECT one FROM shop_scratch")
    return HttpResponse("")
"""
PAGES = (
    *("column", "inside", "view", "cascaded", "function", "joined", "logged", "models"),
    "unrepeatable",
)
SINCE = {
    "0002_column": 'migrations.RunSQL("ALTER TABLE shop_order DROP COLUMN legacy")',
    "0003_view": 'migrations.RunSQL("ALTER VIEW shop_numbers RENAME TO shop_counts")',
    "0004_function": 'migrations.RunSQL("DROP FUNCTION shop_double(int)")',
    "0005_ambiguous": 'migrations.AddField("item", "remark", models.TextField(null=True))',
    "0006_wanting": 'migrations.RunSQL("ALTER TABLE shop_log ADD COLUMN at date NOT NULL")',
    "0007_removed": 'migrations.RemoveField("order", "note")',
    "0008_nullable": 'migrations.AddField("order", "gift", models.BooleanField(null=True))',
    "0009_index": 'migrations.AddIndex("order", models.Index(fields=["number"], name="number"))',
    "0010_rows": "migrations.RunSQL(\"UPDATE shop_order SET remark = ''\")",
}
LATER = """
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("shop", "{before}")]
    operations = [{operation}]
"""
RULES = {"removed-while-in-use", "renamed-while-in-use", "old-code-fails"}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """With the first migration committed, and the others not."""
    root = tmp_path_factory.mktemp("replayed")
    (root / "shop" / "migrations").mkdir(parents=True)
    files = {
        "manage.py": MANAGE,
        "settings.py": SETTINGS.format(apps='    "shop",') + 'ROOT_URLCONF = "urls"\n',
        "urls.py": "from django.urls import path\n\nfrom shop import views\n\nurlpatterns = [\n"
        + "".join(f'    path("{page}/", views.{page}),\n' for page in PAGES)
        + "]\n",
        "shop/__init__.py": "",
        "shop/models.py": MODELS,
        "shop/views.py": VIEWS,
        "shop/migrations/__init__.py": "",
        "shop/migrations/0001_initial.py": FIRST,
    }
    for name, text in files.items():
        (root / name).write_text(textwrap.dedent(text))
    who = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    for arguments in (["init", "-q"], ["add", "."], ["commit", "-qm", "before"]):
        subprocess.run(["git", "-C", str(root), *who, *arguments], check=True)
    before = "0001_initial"
    for name, operation in SINCE.items():
        text = LATER.format(before=before, operation=operation)
        (root / "shop" / "migrations" / f"{name}.py").write_text(text)
        before = name
    # The new release does without what is gone.
    models = MODELS.replace(
        "    note = models.TextField()", "    gift = models.BooleanField(null=True)"
    )
    (root / "shop" / "models.py").write_text(models + "    remark = models.TextField(null=True)\n")
    (root / "shop" / "views.py").write_text("")
    (root / "urls.py").write_text("urlpatterns = []\n")
    return root


def _run(project: Path, *arguments: str) -> dict[str, Any]:
    cache = project.parent / f"{project.name}-cache"
    told = subprocess.run(
        [
            *(sys.executable, "-m", "django_pro", *arguments, "--json"),
            *("--python", sys.executable),
        ],
        env={**os.environ, "XDG_CACHE_HOME": str(cache)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.stdout.startswith("{"), told.stderr
    report: dict[str, Any] = json.loads(told.stdout)
    return report


def _audit(project: Path, principles: str) -> dict[str, Any]:
    return _run(project, "audit", str(project), "--only", principles, "--since", "HEAD")


def _told(report: dict[str, Any]) -> dict[str, set[tuple[str, str]]]:
    """Migration -> rule and page of what is found by what pages sent."""
    found: dict[str, set[tuple[str, str]]] = {}
    for each in report["findings"]:
        if each["rule"] in RULES:
            pages = each["endpoints"] or [{"url": ""}]
            rows = {(each["rule"], page["url"]) for page in pages}
            found.setdefault(each["migration"]["name"], set()).update(rows)
    return found


EXPECTED = {
    "0002_column": {("removed-while-in-use", "/column/"), ("removed-while-in-use", "/inside/")},
    "0003_view": {("renamed-while-in-use", "/view/")},
    "0004_function": {("removed-while-in-use", "/function/")},
    "0005_ambiguous": {("old-code-fails", "/joined/")},
    "0006_wanting": {("old-code-fails", "/logged/")},
    # Of what the models say as well nothing more; the view goes with the column (CASCADE).
    "0007_removed": {("removed-while-in-use", ""), ("removed-while-in-use", "/cascaded/")},
}


def test_what_pages_of_before_sent_is_tried_after_each_migration(project: Path) -> None:
    # Nothing is known of the pages where these were never run.
    assert _told(_audit(project, "migrations")) == {"0007_removed": {("removed-while-in-use", "")}}

    report = _audit(project, "queries,migrations")
    assert _told(report) == EXPECTED
    (column,) = [each for each in report["findings"] if "legacy = " in each["message"]]
    assert column["verdict"] == "proved"
    assert 'column "legacy" does not exist' in column["message"]
    assert "shop/views.py:10" in column["message"]
    assert column["path"] == "shop/migrations/0002_column.py"
    assert column["experiment"]["sql"].endswith("legacy = 'it''s 100%'")
    assert "DROP COLUMN legacy" in column["migration"]["sql"]
    untried = [each["why"] for each in report["not_checked"] if each["what"].startswith("SQL of")]
    assert ["shop_scratch" in each for each in untried] == [True]

    # What was recorded then serves runs of migrations alone, and one finding's proof.
    assert _told(_audit(project, "migrations")) == EXPECTED
    proved = _run(project, "prove", column["id"], str(project))
    assert [each["message"] for each in proved["findings"]] == [column["message"]]
