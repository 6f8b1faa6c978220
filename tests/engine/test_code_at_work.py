"""The code of before on the schema of after, where its own rows collide with others."""

from __future__ import annotations

from pathlib import Path

from tests.hostile.projects import Place
from tests.hostile.test_migrations import INITIAL, MODELS, operations, project

ONE = ("models.ForeignKey", "models.OneToOneField")


def test_a_row_that_is_there_twice_hides_no_missing_default(tmp_path: Path) -> None:
    place = Place(tmp_path)
    adds = "migrations.AddField('book', 'pages', models.IntegerField(default=1))"
    models = MODELS.replace(
        "    author =", "    pages = models.IntegerField(default=1)\n    author ="
    )
    root = project(
        place,
        {"0002_pages": operations(adds, "0001_initial")},
        {
            "shop/models.py": models.replace(*ONE),
            "shop/migrations/0001_initial.py": INITIAL.replace(*ONE),
        },
    )
    told = place.audit(root, "--only", "migrations", "--no-cache")
    assert "not-null-without-database-default" in told.rules
