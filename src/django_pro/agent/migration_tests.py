"""Tests that run migrations there and back, with rows of the models as they were at each."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from django_pro.agent import test_rows
from django_pro.agent.settings_files import SettingsFiles
from django_pro.agent.work import Work
from django_pro.edits.query_test import Names, Row

_HEAD = '''
    def setUp(self):
        # Tables that were made without migrations are where the last ones lead.
        loader = MigrationExecutor(connection).loader
        for each in set(loader.graph.nodes) - set(loader.applied_migrations):
            MigrationRecorder(connection).record_applied(*each)

    def migrated(self, name):
        """The project's models with the app at one of its migrations."""
        MigrationExecutor(connection).migrate([("{app}", name)])
        loader = MigrationExecutor(connection).loader
        known = [each for each in loader.applied_migrations if each in loader.graph.nodes]
        return loader.project_state(known).apps

    def tearDown(self):
        # Not with the rows of the test: later migrations may be made for others.
        given = {{"interactive": False, "allow_cascade": True, "inhibit_post_migrate": True}}
        call_command("flush", verbosity=0, **given)
        executor = MigrationExecutor(connection)
        executor.migrate(executor.loader.graph.leaf_nodes())

    def row(self, apps, label, /, **values):
        """A row of a model as it was then, with those of the values that it had a field for."""
        model = apps.get_model(label)
        names = {{field.name for field in model._meta.get_fields()}}
        return model.objects.create(**{{name: values[name] for name in values if name in names}})

    def made(self, apps, n, /, **given):
        """A row of {model}, with what it needs."""
{rows}
'''
_WIDTH = 80
"""Characters of a line, without its margin."""
_NAMES: tuple[Names, ...] = (
    ("datetime", "timedelta"), ("decimal", "Decimal"), ("uuid", "uuid4"),
    ("django.utils", "timezone"),
)  # fmt: skip


def module(
    work: Work, label: str, told: str, name: str, body: str, distinct: Mapping[str, str],
    app: str = "",
) -> str:  # fmt: skip
    """A module of tests; `body` is a test that has `self.migrated` and `self.made`. `distinct`
    gives Python source, that may read `n`, for fields by `label.name`; `app` is the label of the
    app whose migrations are run, where it is not the one of the rows.

    Raises:
        NotProvenError: no row of the model can be made.
    """
    rows = test_rows.rows(work, label)
    lines = [_line(work, each, distinct, is_last=each is rows[-1]) for each in rows]
    head = _HEAD.format(
        app=app or label.partition(".")[0], model=label.partition(".")[2],
        rows="\n".join(f"        {each}" for each in lines),
    )  # fmt: skip
    source = f"{head}\n{body.strip(chr(10))}\n"
    names = [each for each in _NAMES if re.search(rf"\b{each[1]}\b", source)]
    for row in rows:
        names += [each for each in row.imports if re.search(rf"\b{each[1]}\._meta\b", source)]
    names += [("django.core.management", "call_command"), ("django.db", "connection"),
              ("django.db.migrations.executor", "MigrationExecutor"),
              ("django.db.migrations.recorder", "MigrationRecorder"),
              ("django.test", "TransactionTestCase")]  # fmt: skip
    mark = ""
    if work.original.settings.get("MIGRATION_MODULES") or _is_without_migrations(work):
        mark = "@override_settings(MIGRATION_MODULES={})\n"
        names.append(("django.test", "override_settings"))
    imports = _imports(names)
    return f'"""{told}"""\n\n{imports}\n\n\n{mark}class {name}(TransactionTestCase):{source}'


def _is_without_migrations(work: Work) -> bool:
    """Whether the settings may have tests make their tables without migrations."""
    files = SettingsFiles(work)
    return any("MIGRATION_MODULES" in files.text(path) for path in files.paths)


def _line(work: Work, row: Row, distinct: Mapping[str, str], *, is_last: bool) -> str:
    label = _label(work, row)
    given = [(name, distinct.get(f"{label}.{name}", value)) for name, value in row.values]
    known = {name for name, _ in given}
    given += [
        (name, value) for each, value in distinct.items()
        if (name := each.rpartition(".")[2]) not in known and each == f"{label}.{name}"
    ]  # fmt: skip
    values = [f'"{name}": {value}' for name, value in given]
    values += ["**given"] if is_last else []
    head = "return" if is_last else f"{row.name} ="
    line = f'{head} self.row(apps, "{label}", **{{{", ".join(values)}}})'
    if len(line) <= _WIDTH:
        return line
    spread = "".join(f"            {each},\n" for each in values)
    return f'values = {{\n{spread}        }}\n        {head} self.row(apps, "{label}", **values)'


def _label(work: Work, row: Row) -> str:
    for module, name in row.imports:
        for each in work.original.models:
            if each.name == name and each.module == module:
                return each.label
    return work.web.user


def _imports(names: Sequence[Names]) -> str:
    groups: dict[int, dict[str, set[str]]] = {0: {}, 1: {}, 2: {}}
    for place, name in names:
        top = place.partition(".")[0]
        group = 1 if top == "django" else 0 if top in ("datetime", "decimal", "uuid") else 2
        groups[group].setdefault(place, set()).add(name)
    return "\n\n".join(
        "\n".join(
            f"from {place} import {', '.join(sorted(found[place]))}" for place in sorted(found)
        )
        for found in groups.values()
        if found
    )
