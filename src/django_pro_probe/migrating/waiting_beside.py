"""Who waits for a migration, and behind it, while others are at work."""

from __future__ import annotations

from contextlib import suppress

from django.db import transaction

from django_pro_probe import boot, replay
from django_pro_probe.migrating import catalogue, queueing, server, waiting
from django_pro_probe.migrating.applying import apply, connected
from django_pro_probe.migrating.failing import ENDS, Event
from django_pro_probe.migrating.rows import Rows
from django_pro_probe.migrating.server import ALIAS
from django_pro_probe.migrating.trial import Trial


def queued(trial: Trial, untimed: queueing.Untimed) -> Event | None:
    """Who waits behind the lock while somebody else's transaction is long."""
    with server.copied(trial.base, "queue"), suppress(*ENDS):
        with queueing.held_up(connected(), untimed) as told, replay.limited(trial.seconds):
            apply(trial.before, trial.migration)
        return told or None
    return None


def retried(trial: Trial, timed: queueing.Untimed) -> Event:
    """Who is let pass while somebody else's transaction is long, and what comes after it."""
    with server.copied(trial.base, "retries"):
        failed = ""
        with queueing.let_pass(connected(), timed) as told:
            try:
                with replay.limited(trial.seconds), queueing.hastened(trial.migration.operations):
                    apply(trial.before, trial.migration)
            except ENDS as error:
                failed = f"{type(error).__name__}: {server.message_of(error)}"
    return {**timed._asdict(), "passed": bool(told), "failed": failed}


def waits(trial: Trial, kind: str, run: Event) -> Event:
    """How long others wait, in a run that shows nothing else."""
    tables = waiting.locked_at_work(run)
    models = [each for each in trial.wanted(trial.before) if each._meta.db_table in tables]
    if not models:
        return {"waits": []}
    try:
        with server.copied(trial.base, "waits"):
            rows = Rows(kind)
            with transaction.atomic(ALIAS):
                rows.fill(trial.wanted(trial.before), trial.sizes.few)
                rows.fill(models, waiting.ROWS - trial.sizes.few, trial.sizes.few, alone=True)
            catalogue.analyze(connected())
            with (
                waiting.meanwhile(connected(), models) as told,
                replay.limited(trial.seconds),
            ):
                apply(trial.before, trial.migration)
    except ENDS as error:
        return {"waits": [], "waits_unknown": boot.text_of(error) or type(error).__name__}
    return {"waits": told}
