"""All that is tried with one migration, on copies of a database that stands right before it.

Forwards with few rows and with more, under watch; the models of before and after at work on the
result; backwards and forwards again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress

from django.core.exceptions import FieldDoesNotExist
from django.db import transaction

from django_pro_probe import replay
from django_pro_probe.migrating import (
    both_codes,
    catalogue,
    code_at_work,
    editing,
    lacking,
    mending,
    server,
    waiting_beside,
    way_back,
)
from django_pro_probe.migrating.applying import apply, connected
from django_pro_probe.migrating.failing import ABSENT, ENDS, Event, FailedError, UnrunnableError
from django_pro_probe.migrating.reach import is_atomic
from django_pro_probe.migrating.rows import Rows
from django_pro_probe.migrating.server import ALIAS
from django_pro_probe.migrating.trial import Trial

Say = Callable[[Event], None]

TIMED = (4_000, 16_000)
"""Rows of the tables whose time is measured."""
KINDS = ("anything", "fitting", "nothing")
"""Rows that a migration is tried with, in this order, until it runs."""


class Check(Trial):
    """All that is tried with one migration, in a process of its own."""

    def work(self, say: Say) -> None:
        """Says a part of the migration's event at a time: what was found before a crash is kept.

        `unrunnable` says why nothing can be learned of it here, `no_way_back` why not of its way
        back.
        """
        try:
            self._work(say)
        except UnrunnableError as error:
            say({"unrunnable": str(error)})

    def _work(self, say: Say) -> None:
        misfit: Event | None = None
        failure: Event | None = None
        runs: list[Event] = []
        kind = ""
        kinds = list(KINDS)
        while kinds:
            kind = kinds.pop(0)
            try:
                with server.copied(self.base, "few"):
                    runs = self._few(kind, say)
                break
            except FailedError as error:
                if error.took_too_long:
                    del kinds[:-1]  # two such runs are enough
                    if kind == "nothing":
                        why = f"it did not end within {self.seconds:g} s, even without rows"
                        raise UnrunnableError(why) from error
                if kind == "nothing":
                    failure = error.fields
                    if failure["code"] in ABSENT and lacking.works_with_everything(self):
                        say({"lacking": failure})
                elif misfit is None and not (kind == KINDS[0] and self._mended_before(error)):
                    misfit = {**error.fields, "rows": kind, "of_data": error.of_data}
        if runs and kind != "nothing":
            try:
                if len(runs) < 2:
                    with server.copied(self.base, "many"):
                        runs.append(self.forwards(kind, self.sizes.many))
                if self._may_be_in_batches(runs):
                    with server.copied(self.base, "large"):
                        runs.append(self.forwards(kind, self.sizes.many, many=self._large(runs)))
            except FailedError as error:
                misfit = misfit or {**error.fields, "rows": kind, "of_data": error.of_data}
        say(
            {
                "timed": self._timed(kind) if runs and kind != "nothing" else [],
                "runs": runs,
                "rows": kind if runs else "",
                "misfit": misfit,
                "failure": failure,
                "real_models": self.real_models,
            }
        )
        if self.queue and self.untimed is not None:
            say({"queued": waiting_beside.queued(self, self.untimed)})
        if self.retries and self.timed_out is not None:
            say({"retried": waiting_beside.retried(self, self.timed_out)})
        if self.waits and len(runs) > 1 and kind != "nothing":
            say(waiting_beside.waits(self, kind, runs[1]))
        if self.earlier:
            say({"edited": self._edited()})

    def _few(self, kind: str, say: Say) -> list[Event]:
        """Forwards, both codes at work, backwards and forwards again; then on more rows.

        The second run is missing where the way back does not lead to where it began.
        """
        definition = catalogue.described(connected())
        unvalidated = catalogue.unvalidated(connected())
        if kind == KINDS[0]:
            say({"lacking": lacking.failure_alone(self)})
        few, many = self.sizes.few, self.sizes.many
        runs = [self.forwards(kind, few)]
        changed = _tables(catalogue.differences(definition, catalogue.described(connected())))
        olds = code_at_work.attempts(both_codes.concerned(self, self.before, changed))
        news = code_at_work.attempts(both_codes.concerned(self, self.after, changed))
        news |= code_at_work.attempts(both_codes.of_today(self))
        failing = code_at_work.broken(None, olds)
        if failing:  # on the old schema too?
            failing = code_at_work.broken(both_codes.baseline(self, kind, changed), olds)
        say(
            {
                "old_code": failing,
                "new_code": code_at_work.broken(None, news),
            }
        )
        if self.sent and not all(each["data"] for each in runs[0]["statements"]):
            say(both_codes.refused_statements(self, kind, failing))
        try:
            reverse = way_back.reverse(self, definition, unvalidated)
        except UnrunnableError as error:  # forwards it did run
            say({"no_way_back": str(error)})
            return runs
        is_back = reverse.pop("is_back")
        if is_back and kind != "nothing" and not self.runs_code():
            runs.append(self.forwards(kind, many, few))
        went = reverse["possible"] and not reverse["failure"] and not reverse["again"]
        if kind == "anything" and went:
            if len(runs) < 2:
                self.again()
            reverse["later"] = way_back.later(self, kind)
        say({"reverse": reverse})
        return runs

    def _mended_before(self, error: FailedError) -> bool:
        """Whether it runs on such rows once the app's data migrations have gone over them."""
        before = [] if error.of_data else mending.data_before(self.loader, self.migration)
        if not before:
            return False
        with server.copied(self.base, "mended"):
            try:
                with transaction.atomic(ALIAS):
                    Rows(KINDS[0]).fill(self.wanted(self.before), self.sizes.few, 0)
                    for model, name in mending.new_fields(self.loader, self.migration):
                        self._unset(model, name)
                with replay.limited(self.seconds):
                    for each in (*before, self.migration):
                        apply(self.before, each)
            except ENDS:
                return False
        return True

    def _unset(self, model: str, name: str) -> None:
        with suppress(LookupError, FieldDoesNotExist):  # what is gone again has no rows
            found = self.before.apps.get_model(self.migration.app_label, model)
            if found._meta.get_field(name).null:
                found._base_manager.using(ALIAS).update(**{name: None})

    def _edited(self) -> list[str]:
        """What comes out otherwise than with the earlier text; nothing where that does not run."""
        earlier = editing.migration_of(self.earlier, self.migration)
        if earlier is None:
            return []
        for kind in KINDS[1:]:
            outcomes = []
            for migration in (earlier, self.migration):
                with suppress(*ENDS), server.copied(self.base, "edited"):
                    if kind != "nothing":
                        with transaction.atomic(ALIAS):
                            Rows(kind).fill(self.wanted(self.before), self.sizes.few)
                    with replay.limited(self.seconds):
                        apply(self.before, migration)
                    outcomes.append(editing.outcome(connected()))
            if len(outcomes) == 2:
                return editing.differences(*outcomes)
        return []

    def _timed(self, kind: str) -> list[Event]:
        """Runs on tables that are large enough for a clock, where estimates are asked for."""
        tables = {
            model._meta.db_table
            for model in self.wanted(self.before)
            if {model._meta.db_table, model._meta.label_lower} & {*self.timed}
        }
        runs: list[Event] = []
        try:
            for size in TIMED if tables else ():
                with server.copied(self.base, "timed"):
                    runs.append(self.forwards(kind, self.sizes.few, many=tables, large=size))
        except FailedError:
            return []
        return runs

    def _large(self, runs: list[Event]) -> list[str]:
        """Tables that get many rows: those that change, or all where rows make rows elsewhere."""
        changed = changed_of(runs[1])
        makes = any(
            table not in runs[1]["filled"] or statement["sql"].lstrip()[:6].upper() == "INSERT"
            for statement in runs[1]["statements"]
            for table in statement["changed"]
        )
        return list(runs[1]["filled"]) if makes else list(changed)

    def _may_be_in_batches(self, runs: list[Event]) -> bool:
        """Whether rows change with their number, and could do so in several transactions."""
        if is_atomic(self.migration):
            return False
        few, many = (changed_of(run) for run in runs[:2])
        return any(many[table] > few.get(table, 0) * 3 for table in many)


def changed_of(run: Event) -> dict[str, int]:
    """Table -> most rows that one transaction changed."""
    most: dict[str, int] = {}
    for statement in run["statements"]:
        for table, rows in statement["changed"].items():
            most[table] = max(most.get(table, 0), rows)
    return most


def _tables(differences: Iterable[str]) -> set[str]:
    """Tables that a comparison of two definitions names."""
    found = set()
    for each in differences:
        words = each.split(": ", 1)[1].split(" ")
        name = words[2] if words[1:2] == ["on"] else words[1]
        found.add(name.rstrip(":").split(".")[0])
    return found
