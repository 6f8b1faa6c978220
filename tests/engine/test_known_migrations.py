"""A second audit of migrations runs what is new alone, and what stands behind a changed one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.hostile.projects import Place
from tests.hostile.test_migrations import operations, project, runs

INDEX = "migrations.AddIndex('book', models.Index(fields=['title'], name='{}'))"


def ran(place: Place, root: Path, *options: str) -> tuple[dict[str, Any], list[str]]:
    """The report, and the migrations that were watched rather than remembered."""
    told = place.audit(root, "--only", "migrations", *options)
    report = told.report
    (kept,) = (place.cache / "django-pro").glob("*/migrations/*.json") if not options else (None,)
    new: list[str] = []
    if kept is not None:
        records = json.loads(kept.read_text())["records"]
        before = seen.get(str(kept), set())
        new = [
            event["name"]
            for key, record in records.items()
            if key not in before
            for event in record["events"]
            if event["event"] == "migration"
        ]
        seen[str(kept)] = set(records)
    return report, new


seen: dict[str, set[str]] = {}


def findings(report: dict[str, Any]) -> list[tuple[str, str]]:
    return [(each["rule"], each["id"]) for each in report["findings"]]


def test_a_second_run_watches_what_is_new(tmp_path: Path) -> None:
    place = Place(tmp_path)
    root = project(
        place,
        {
            "0002_index": operations(INDEX.format("one"), "0001_initial"),
            "0003_asks": runs("input()", before="0002_index"),
        },
    )
    cold, first = ran(place, root)
    assert first == ["0001_initial", "0002_index"]
    warm, again = ran(place, root)
    assert again == []
    assert warm["findings"] == cold["findings"]
    assert warm["not_checked"] == cold["not_checked"]
    assert warm["migrations"] == cold["migrations"]
    (root / "shop/migrations/0003_asks.py").write_text(
        operations(INDEX.format("two"), "0002_index")
    )
    grown, new = ran(place, root)
    assert new == ["0003_asks"]
    assert findings(grown) == findings(ran(place, root, "--no-cache")[0])
    # What comes before another is part of it.
    path = root / "shop/migrations/0002_index.py"
    path.write_text(path.read_text() + "# changed\n")
    assert ran(place, root)[1] == ["0002_index", "0003_asks"]


def test_a_cache_that_is_cut_short_is_made_anew(tmp_path: Path) -> None:
    place = Place(tmp_path)
    root = project(place, {})
    cold, _ = ran(place, root)
    (kept,) = (place.cache / "django-pro").glob("*/migrations/*.json")
    kept.write_text(kept.read_text()[:50])
    again, _ = ran(place, root)
    assert again["migrations"] == cold["migrations"]


def test_a_migration_that_uses_the_projects_code_depends_on_all_of_it(tmp_path: Path) -> None:
    place = Place(tmp_path)
    uses = runs("from shop import names\nnames.name(apps)")
    root = project(place, {"0002_uses": uses}, {"shop/names.py": "def name(apps): pass\n"})
    assert ran(place, root)[1] == ["0001_initial", "0002_uses"]
    assert ran(place, root)[1] == []
    (root / "shop/names.py").write_text(
        "def name(apps):\n    apps.get_model('shop', 'Book').objects.update(title='x')\n"
    )
    report, new = ran(place, root)
    assert new == ["0002_uses"]
    assert "all-rows-in-one-transaction" in [each["rule"] for each in report["findings"]]
