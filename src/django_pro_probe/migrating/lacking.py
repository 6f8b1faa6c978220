"""A migration where only what it depends on has been applied, and where all else has."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import Any

from django.db import connections

from django_pro_probe import replay
from django_pro_probe.migrating import mysql_catalogue, server
from django_pro_probe.migrating.applying import apply, connected
from django_pro_probe.migrating.both_codes import columns_of
from django_pro_probe.migrating.failing import ABSENT, ENDS, Event, FailedError
from django_pro_probe.migrating.noting import operations
from django_pro_probe.migrating.server import ALIAS, code_of
from django_pro_probe.migrating.trial import Trial


def failure_alone(trial: Trial) -> Event | None:
    """How it fails where nothing but what it depends on has been applied."""
    key = (trial.migration.app_label, trial.migration.name)
    state = trial.loader.project_state(key, at_end=False)
    absent: dict[str, set[str]] = {}
    if trial.runs_code():
        with suppress(Exception):  # a relation to an app that comes later
            absent = _absent(trial.models(state), trial.models(trial.before))
    if set(state.models) == set(trial.before.models) and not absent:
        return None
    if not trial.migration.atomic and not absent:
        return _lacking_in(trial, state)
    try:
        with server.copied(trial.base, "lacking"):
            return _lacking_in(trial, state, absent)
    finally:
        server.use(f"{trial.base}_few")


def _lacking_in(
    trial: Trial, state: Any, absent: Mapping[str, set[str]] | None = None
) -> Event | None:
    at = [-1]

    def begun(number: int, _: Any) -> None:
        at[0] = max(number, at[0])

    try:
        with replay.limited(trial.seconds), operations(trial.migration, begun):
            if absent is None:
                _ = trial.migration.mutate_state(state).apps
                return None
            _drop(absent)
            apply(state, trial.migration)
    except (LookupError, ValueError) as error:
        return FailedError(error, at[0], of_data=True).fields
    except ENDS as error:  # else another app's later migrations have changed its tables
        names = {*(absent or {})}.union(*(absent or {}).values())
        gone = code_of(error) in ABSENT
        if gone and names & set(re.findall(r"\w+", str(error).splitlines()[0])):
            return FailedError(error, at[0], of_data=True).fields
    return None


def works_with_everything(trial: Trial) -> bool:
    """Whether it runs once all that does not depend on it has been applied."""
    graph = trial.loader.graph
    key = (trial.migration.app_label, trial.migration.name)
    plan = dict.fromkeys(each for leaf in graph.leaf_nodes() for each in graph.forwards_plan(leaf))
    state = trial.before.clone()
    with server.copied(trial.base, "everything"):
        try:
            with replay.limited(trial.seconds):
                for each in list(plan)[list(plan).index(key) + 1 :]:
                    if key not in graph.forwards_plan(each):
                        state = _applied(state, graph.nodes[each])
                apply(state, trial.migration)
        except ENDS:
            return False
    return True


def _absent(few: Iterable[Any], all_: Iterable[Any]) -> dict[str, set[str]]:
    """Tables of some models that others lack, and columns of those that both have."""
    had = {model._meta.db_table: columns_of(model) for model in few if model._meta.managed}
    found: dict[str, set[str]] = {}
    for model in all_:
        table = model._meta.db_table
        if model._meta.proxy or not model._meta.managed or model._meta.swapped:
            continue
        if table not in had:
            found[table] = set()
        elif columns_of(model) - had[table]:
            found[table] = columns_of(model) - had[table]
    return found


def _drop(absent: Mapping[str, set[str]]) -> None:
    if server.is_mysql():
        mysql_catalogue.drop(connected(), absent)
        return
    quote = connections[ALIAS].ops.quote_name
    with connections[ALIAS].cursor() as cursor:
        for table, columns in absent.items():
            for column in columns:
                cursor.execute(
                    f"ALTER TABLE {quote(table)} DROP COLUMN IF EXISTS {quote(column)} CASCADE"
                )
            if not columns:
                cursor.execute(f"DROP TABLE IF EXISTS {quote(table)} CASCADE")


def _applied(state: Any, migration: Any) -> Any:
    """The state after the migration; the one before where it does not run."""
    with suppress(Exception):
        after = migration.mutate_state(state, preserve=True)
        apply(state, migration)
        return after
    return state
