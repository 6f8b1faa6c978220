"""What the graph of migrations says without running any: leaves, drift, dependencies."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import Any

from django.apps import apps
from django.db.migrations.autodetector import MigrationAutodetector
from django.db.migrations.questioner import MigrationQuestioner
from django.db.migrations.state import ProjectState
from django.db.migrations.writer import MigrationWriter

from django_pro_probe import record


def path_of(migration: Any) -> str:
    """The file of a migration; empty where it has none."""
    module = sys.modules.get(type(migration).__module__)
    return os.path.abspath(getattr(module, "__file__", "") or "") if module else ""


def is_own(migration: Any) -> bool:
    """Whether it is the project's rather than a package's."""
    path = path_of(migration)
    return bool(path) and record.is_user_path(path)


def leaves(loader: Any) -> dict[str, dict[str, list[str]]]:
    """Last migrations of each app, and those of apps with several, which `migrate` refuses."""
    found: dict[str, list[str]] = {}
    for app, name in sorted(loader.graph.leaf_nodes()):
        found.setdefault(app, []).append(name)
    conflicts = {app: sorted(names) for app, names in loader.detect_conflicts().items()}
    return {"leaves": found, "conflicts": conflicts}


class _Quiet(MigrationQuestioner):
    """Answers no question, and remembers whether a value was asked for."""

    asked = False

    def ask_not_null_addition(self, *_: str) -> None:
        self.asked = True

    ask_auto_now_add_addition = ask_not_null_addition
    ask_not_null_alteration = ask_not_null_addition


def drift(loader: Any) -> tuple[dict[str, list[str]], dict[str, tuple[str, str]]]:
    """Changes of the project's models that no migration has, by app, as makemigrations says them;
    and the migration that would have them, path and text, where it asks for nothing.

    https://docs.djangoproject.com/en/stable/ref/django-admin/#cmdoption-makemigrations-check
    """
    own = {
        config.label
        for config in apps.get_app_configs()
        if record.is_user_path(os.path.abspath(config.path))
        and config.label in loader.migrated_apps
    }
    questions = _Quiet(specified_apps=own, dry_run=True)
    detector = MigrationAutodetector(
        loader.project_state(), ProjectState.from_apps(apps), questions
    )
    changes = detector.changes(graph=loader.graph, trim_to_apps=own or None)
    told: dict[str, list[str]] = {}
    files: dict[str, tuple[str, str]] = {}
    for label, migrations in changes.items():
        if label not in own:
            continue
        told[label] = [one.describe() for each in migrations for one in each.operations]
        if len(migrations) == 1 and not questions.asked:
            writer = MigrationWriter(migrations[0], include_header=False)
            with suppress(ValueError):  # a value that has no name to import it by
                files[label] = (os.path.abspath(writer.path), writer.as_string())
    return told, files
