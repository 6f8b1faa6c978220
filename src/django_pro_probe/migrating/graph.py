"""What the graph of migrations says without running any: leaves, drift, dependencies."""

from __future__ import annotations

import os
import sys
from typing import Any

from django.apps import apps
from django.db.migrations.autodetector import MigrationAutodetector
from django.db.migrations.questioner import NonInteractiveMigrationQuestioner
from django.db.migrations.state import ProjectState

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


def drift(loader: Any) -> dict[str, list[str]]:
    """Changes of the project's models that no migration has, by app, as makemigrations says them.

    https://docs.djangoproject.com/en/stable/ref/django-admin/#cmdoption-makemigrations-check
    """
    own = {
        config.label
        for config in apps.get_app_configs()
        if record.is_user_path(os.path.abspath(config.path))
        and config.label in loader.migrated_apps
    }
    detector = MigrationAutodetector(
        loader.project_state(),
        ProjectState.from_apps(apps),
        NonInteractiveMigrationQuestioner(specified_apps=own, dry_run=True),
    )
    changes = detector.changes(graph=loader.graph, trim_to_apps=own or None)
    return {
        label: [operation.describe() for each in migrations for operation in each.operations]
        for label, migrations in changes.items()
        if label in own
    }
