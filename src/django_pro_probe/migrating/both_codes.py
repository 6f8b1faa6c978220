"""The models of before and of after at work on what a migration has left."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from django.apps import apps
from django.db import connections, transaction
from django.db.migrations.state import ProjectState

from django_pro_probe import boot, replay
from django_pro_probe.migrating import code_at_work, sent, server
from django_pro_probe.migrating.failing import ENDS, Event
from django_pro_probe.migrating.rows import Rows
from django_pro_probe.migrating.server import ALIAS
from django_pro_probe.migrating.trial import Trial


def concerned(trial: Trial, state: Any, tables: set[str]) -> list[Any]:
    """Models that the migration changes in the state, or whose tables it changed."""
    old, new = trial.before.models, trial.after.models
    changed = {
        key for key in {*old, *new} if key not in old or key not in new or old[key] != new[key]
    }
    return [
        model
        for model in trial.models(state)
        if (model._meta.app_label, model._meta.model_name) in changed
        or model._meta.db_table in tables
    ]


def of_today(trial: Trial) -> list[Any]:
    """The app's models as they are now, where they are ahead of this, its last migration."""
    label, name = trial.migration.app_label, trial.migration.name
    if label not in trial.ahead or (label, name) not in trial.loader.graph.leaf_nodes(label):
        return []
    models = trial.models(ProjectState.from_apps(apps))
    return [model for model in models if model._meta.app_label == label]


def baseline(trial: Trial, kind: str, changed: set[str]) -> Any:
    """What the old code can do on the old schema with such rows."""
    with _before_it(trial, kind):
        return code_at_work.attempts(concerned(trial, trial.before, changed))


@contextmanager
def _before_it(trial: Trial, kind: str) -> Iterator[None]:
    """The alias leads to the old schema with such rows, then back to the copy."""
    try:
        with server.copied(trial.base, "old"):
            if kind != "nothing":
                rows = Rows(kind)
                with transaction.atomic(ALIAS):
                    rows.fill(trial.wanted(trial.before), trial.sizes.few)
            yield
    finally:
        server.use(f"{trial.base}_few")


def refused_statements(trial: Trial, kind: str, failing: list[Event]) -> Event:
    """Statements of before that work on the old schema alone, unless the models tell it.

    `spent` are all that need not be tried after later migrations.
    """
    columns = {model._meta.label: columns_of(model) for model in trial.models(trial.before)}
    try:
        failed = sent.fails(trial.sent)
        after = {
            sql: told
            for sql, told in failed.items()
            if not sent.is_told(sql, told, failing, columns)
        }
        before: Mapping[str, sent.Told] = {}
        if after:
            with _before_it(trial, kind):
                before = sent.fails(after)
    except ENDS as error:
        connections[ALIAS].close()  # whatever it was left in
        why = boot.text_of(error) or type(error).__name__
        if isinstance(error, replay.TimeLimit):
            why = f"they took more than {sent.SECONDS} s"
        name = f"{trial.migration.app_label}.{trial.migration.name}"
        return {"untried": f"not tried after {name}: {why}"}
    refused = [
        {"sql": sql, **told, "missing": sent.missing(told["message"])}
        for sql, told in after.items()
        if sql not in before and sent.is_of_schema(told)
    ]
    others = [told["message"] for sql, told in after.items() if sql in before]
    found: Event = {"old_statements": refused, "spent": list(failed)}
    if others:
        found["untried"] = (
            f"{len(others)} of {len(trial.sent)} statements fail here on its own schema too: "
            f"{min(others)}"
        )
    return found


def columns_of(model: Any) -> set[str]:
    return {each.column for each in model._meta.local_concrete_fields}
