"""Whether the database servers still stand as they did when the run began.

What pages and migrations show while a server ends says nothing of them. A server that comes back
by itself has lost what was asked of it all the same.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.db import InterfaceError, OperationalError, connections

from django_pro_probe import boot, isolate
from django_pro_probe.workers import Apart

NEXT = "Run it again; --database-url names another server"
_NAME = "Name another with --database-url"
_SINCE = """
    SELECT pg_postmaster_start_time()::text,
           (SELECT min(backend_start)::text FROM pg_stat_activity
            WHERE backend_type = 'checkpointer')
"""
"""PostgreSQL starts its checkpointer anew when it recovers from the loss of a process; who may not
see when gets NULL (https://www.postgresql.org/docs/current/monitoring-stats.html)."""
_SILENCE = 15.0
"""Seconds without an answer after which a server counts as hung."""
_TRIES, _PAUSE = 30, 0.2
"""A server that recovers refuses connections for a moment."""


class Servers:
    """Those of the audit's databases; none where all are SQLite."""

    def __init__(self) -> None:
        self._aliases = [each for each in connections if connections[each].vendor != "sqlite"]
        self._since: dict[str, Any] = {}
        self.hold("")

    def hold(self, when: str) -> None:
        """Asks since when each has been up.

        Raises:
            boot.BootError: one does not answer, or was started again since it was first asked.
        """
        if not self._aliases:
            return
        apart = Apart(self._ask, _SILENCE)
        since = {event["alias"]: event["since"] for event in apart.events()}
        if apart.lost:
            why = apart.lost.strip().splitlines()[0].rstrip(".")
            if why.startswith("nothing happened"):
                why = f"no answer within {_SILENCE:g} s"
            if not self._since:
                raise boot.BootError(f"The database server can't be used: {why}", "", _NAME)
            raise boot.BootError(f"The database server ended {when}: {why}", "", NEXT)
        if self._since and since != self._since:
            raise boot.BootError(
                f"The database server ended {when}: it has been started again", "", NEXT
            )
        self._since = since

    def _ask(self, say: Callable[[dict[str, Any]], None]) -> None:
        """In a process apart: some drivers wait for a server without being interruptible."""
        for alias in self._aliases:
            connection = connections[alias]
            statement = _SINCE if connection.vendor == "postgresql" else "SELECT 1"
            for left in reversed(range(_TRIES if self._since else 1)):
                try:
                    with connection._nodb_cursor() as cursor:
                        cursor.execute(statement)
                        say({"event": "up", "alias": alias, "since": list(cursor.fetchone())})
                    break
                except (InterfaceError, OperationalError):
                    if not left:
                        raise
                    isolate.sleep(_PAUSE)
