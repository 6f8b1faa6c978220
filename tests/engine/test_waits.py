"""How long others wait while a migration runs: told where it is asked for, and nothing else
changes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.hostile.projects import Place
from tests.hostile.test_migrations import operations, project

SQL = """
from django.db import migrations
class Migration(migrations.Migration):
    dependencies = [("shop", "0001_initial")]
    operations = [{operations}]
"""
INDEX = operations(
    "migrations.AddIndex('book', models.Index(fields=['title'], name='by_title'))", "0001_initial"
)


def sql(*texts: str) -> str:
    told = ", ".join(f"migrations.RunSQL({text!r}, migrations.RunSQL.noop)" for text in texts)
    return SQL.format(operations=told)


def audit(place: Place, *options: str) -> dict[str, Any]:
    report: dict[str, Any] = place.audit(
        place.folder / "p", "--only", "migrations", *options
    ).report
    del report["cost"]
    return report


def waits(report: dict[str, Any]) -> dict[str, Any]:
    """By table and statement; taken out of the report."""
    for finding in report["findings"]:
        finding["migration"]["waits"] = ()
    return {
        f"{each['statement']} {each['table']}": each
        for run in report["migrations"]
        for each in run.pop("waits")
    }


def test_three_sessions_wait_where_it_is_asked_for(tmp_path: Path) -> None:
    place = Place(tmp_path)
    root = project(place, {"0002_index": INDEX})
    without, asked = audit(place), audit(place, "--waits")
    (finding,) = [
        each for each in asked["findings"] if each["rule"] == "index-without-concurrently"
    ]
    told = [each["statement"] for each in finding["migration"]["waits"]]
    assert told == ["SELECT", "INSERT", "UPDATE"]
    found = waits(asked)
    assert list(found) == [f"{each} shop_book" for each in told]
    for each in found.values():
        assert each["rows"] == 16_000
        assert each["longest_ms"] > 0
        assert each["before_ms"] > 0
        assert each["tries"] > 0
    assert waits(without) == {}
    assert without == asked
    process = place.start("audit", root, "--only", "migrations", "--waits")
    stdout, _ = process.communicate(timeout=120)
    text = " ".join(stdout.decode().split())
    assert "waits shop_book: a reader" in text
    assert "at 16,000 rows" in text
    assert "no verdict stands on it" in text


def test_who_waits_longer_than_a_session_is_patient_is_told_all_of_it(tmp_path: Path) -> None:
    place = Place(tmp_path)
    locks = "LOCK TABLE shop_book IN SHARE ROW EXCLUSIVE MODE"
    project(place, {"0002_slow": sql(locks, "SELECT count(*) FROM shop_book, pg_sleep(1.2)")})
    found = waits(audit(place, "--waits"))
    assert found["INSERT shop_book"]["longest_ms"] > 500  # what a session waits at once
    assert found["UPDATE shop_book"]["longest_ms"] > 500
    assert found["SELECT shop_book"]["tries"] > found["INSERT shop_book"]["tries"]


def test_sessions_end_no_migration_in_a_deadlock(tmp_path: Path) -> None:
    """A session's INSERT takes both tables one after the other, by a trigger; the migration takes
    them the other way round."""
    place = Place(tmp_path)
    trigger = (
        "CREATE FUNCTION also() RETURNS trigger AS $$ BEGIN "
        "LOCK TABLE shop_author IN ROW EXCLUSIVE MODE; RETURN NEW; END $$ LANGUAGE plpgsql; "
        "CREATE TRIGGER also BEFORE INSERT ON shop_book FOR EACH ROW EXECUTE FUNCTION also()"
    )
    both = sql(
        trigger,
        "LOCK TABLE shop_author IN ACCESS EXCLUSIVE MODE",
        "SELECT count(*) FROM shop_author, pg_sleep(0.2)",
        "LOCK TABLE shop_book IN ACCESS EXCLUSIVE MODE",
        "UPDATE shop_book SET title = title",
    )
    project(place, {"0002_both": both})
    report = audit(place, "--waits")
    found = waits(report)
    assert {"INSERT shop_book", "UPDATE shop_author"} <= found.keys()
    assert not [each for each in report["not_checked"] if "who waits" in each["why"]]


def test_where_it_can_not_be_told_it_is_said(tmp_path: Path) -> None:
    place = Place(tmp_path)
    fails = sql("LOCK TABLE shop_book IN SHARE MODE", "SELECT 1 / (9000 / count(*)) FROM shop_book")
    project(place, {"0002_fails": fails})
    report = audit(place, "--waits")
    assert {
        "what": "migration shop.0002_fails",
        "why": "who waits, and how long, is not shown: division by zero",
    } in report["not_checked"]
    assert waits(report) == {}


def test_nobody_waits_for_what_is_over_at_once(tmp_path: Path) -> None:
    place = Place(tmp_path)
    adds = "migrations.AddField('book', 'pages', models.IntegerField(null=True))"
    project(place, {"0002_pages": operations(adds, "0001_initial")})
    report = audit(place, "--waits")
    assert report["migrations"][1]["lock"] == "ACCESS EXCLUSIVE"
    assert waits(report) == {}
