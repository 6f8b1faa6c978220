"""The probe's process: `PYTHON probe.zip CONFIG.json`; docs/probe-protocol.md says the rest."""

from __future__ import annotations

import errno
import json
import os
import resource
import sys
from collections.abc import Callable, Iterator
from typing import Any

from django_pro_probe import standard, wanted
from django_pro_probe.channel import Channel, high

Event = dict[str, Any]

SEEDING_SECONDS = 120.0
"""Longest that the filling of models may go on without a sign of life."""
ROW_SECONDS = 3.0
"""Longest that one row may take."""
REHEARSAL_GRACE = 4.0
"""Seconds beyond its own limit after which a silent rehearsal has hung."""
URLCONF_SECONDS = 60
"""Longest that the reading of the URLconf may take; thousands of patterns take some seconds."""
MOST_LOST = 6
"""Models that may end the process that fills them."""
STEP_SECONDS = 10.0
"""Longest that the work on one model may take besides its rows."""


def _reader(config: dict[str, Any]) -> Callable[[], str]:
    fd = config.get("reply_fd")
    if fd is None:
        return lambda: ""
    fd = high(fd)

    def read() -> str:
        with os.fdopen(fd, "r", encoding="utf-8") as replies:
            return replies.readline()

    return read


def _hosts() -> Iterator[tuple[str, int]]:
    """Databases that a driver written in Python reaches by TCP."""
    from django.conf import settings

    for entry in settings.DATABASES.values():
        if "sqlite" in str(entry.get("ENGINE")):
            continue
        host, port = str(entry.get("HOST") or ""), str(entry.get("PORT") or "")
        yield host or "localhost", int(port) if port.isdigit() else 3306


class Audit:
    """One run over a booted project."""

    def __init__(self, config: dict[str, Any], channel: Channel) -> None:
        # All that a worker needs: a view can remove the file that the probe is imported from.
        from django_pro_probe import (  # noqa: F401
            admin_sidebar,
            arguments,
            database,
            entrypoints,
            explore,
            facts,
            isolate,
            replay,
            seed,
            servers,
        )
        from django_pro_probe.access import trying  # noqa: F401

        self.config = config
        self.channel = channel
        self.scales = [int(scale) for scale in config["scales"]]
        self.rows: dict[str, list[int]] = {}
        self.errors: dict[str, str] = {}
        self.endpoints: dict[str, Any] = {}
        self.plans: dict[str, list[Event]] = {}
        self.logins: dict[str, list[Any]] = {}
        """What endpoints with a login of their own were found to take."""
        self.wishes: dict[str, list[wanted.Wish]] = {}
        """What the pages have asked of rows so far."""
        self.pilots: list[Any] = []
        """Pages that are requested before the others, to see what rows they ask for."""
        self.left_alone: dict[str, str] = {}
        """Models over which the filling was lost, and what happened."""
        self.settled: dict[str, dict[str, Any]] = {}
        """Model label -> values of every row but the first."""
        self.filled = -1
        """The last scale whose rows were put back."""
        self.cpu: dict[str, float] = {}
        """CPU seconds of child processes, by what they did."""
        self.peak_mib = 0.0
        isolate.allow(_hosts())
        replay.install(config)
        admin_sidebar.leave_out()
        if config["command"] == "access":
            from django_pro_probe.access import web_tokens

            web_tokens.install()
        database.prepare()
        arguments.forget()
        self.servers = servers.Servers()

    def not_checked(self, what: str, why: str, kind: str) -> None:
        self.channel.send("not_checked", what=what, why=why, kind=kind)

    def _spent(self, phase: str, seconds: float) -> None:
        self.cpu[phase] = round(self.cpu.get(phase, 0.0) + seconds, 3)

    def collect(self) -> None:
        """Endpoints and entry points, sent as facts."""
        from django.conf import settings

        from django_pro_probe import boot, endpoints, entrypoints, masking, rehearsal

        found: list[endpoints.Endpoint] = []
        left_out: list[tuple[str, str]] = []
        try:
            if getattr(settings, "ROOT_URLCONF", None):
                with boot.limited(URLCONF_SECONDS):
                    found, left_out = endpoints.collect(self.config)
            else:
                why = "the settings name no ROOT_URLCONF: name the project's own with --settings"
                left_out = [("the URLconf", why)]
            if not (found or left_out or self.config.get("url")):
                self.not_checked("the URLconf", "it leads to no page", "run")
        except (Exception, boot.BootTimeLimit) as error:
            if not self.config.get("entrypoints"):
                raise boot.BootError(
                    f"The URLconf can't be read: {type(error).__name__}: {boot.text_of(error)}",
                    boot.place_of(error, self.config["root"]),
                    "Run `manage.py check` with the same interpreter",
                    masking.trace(),
                ) from error
            left_out = [("the URLconf", f"{type(error).__name__}: {boot.text_of(error)}")]
        for pattern, why in left_out:
            self.not_checked(pattern, why, "url")
        named, missing = entrypoints.collect(list(self.config.get("entrypoints") or ()))
        for name, why in missing:
            self.not_checked(name, why, "endpoint")
        self.pilots = rehearsal.pages(found)
        only = self.config.get("only")
        skip = set(self.config.get("skip") or ())
        for endpoint in [*found, *named]:
            self.channel.send("endpoint", **endpoint.fact())
            if (only is None or endpoint.id in only) and endpoint.id not in skip:
                self.endpoints[endpoint.id] = endpoint

    def restored(self, index: int) -> str:
        """Puts back the rows of a scale that an earlier run kept: `kept`, or empty."""
        from django_pro_probe import filled

        folder = self.config.get("rows") or ""
        facts = None
        if folder and not self.config.get("keep_rows"):
            facts = filled.restore(folder, index)
        if facts is None:
            return ""
        self.filled = index
        self.rows, self.errors = facts["rows"], facts["errors"]
        self.left_alone, self.settled = facts["left_alone"], facts["settled"]
        return "kept"

    def fill(self, index: int) -> None:
        """The rows of a scale: those that were kept for this run, else made."""
        from django_pro_probe import filled

        if self.filled == index or self.restored(index):
            return
        self.seed(index)
        if index == 0:
            self.rehearse()
        if self.config.get("keep_rows"):
            facts = {"rows": self.rows, "errors": self.errors}
            facts |= {"left_alone": self.left_alone, "settled": self.settled}
            filled.keep(self.config["rows"], index, facts)

    def seed(self, index: int) -> None:
        """Top every model up to the rows of a scale; in a process apart, since it can hang."""
        from django_pro_probe.seed import order
        from django_pro_probe.workers import Apart

        rows = self.scales[index]
        for _ in range(MOST_LOST):
            at = ""
            apart = Apart(lambda say: self._seed(index, say), SEEDING_SECONDS)
            for event in apart.events():
                if event["event"] == "progress":
                    self.channel.send(**event)
                elif event["event"] == "at":
                    at = event["label"]
                else:
                    self.rows.setdefault(event["label"], []).append(event["rows"])
                    if event["error"]:
                        self.errors[event["label"]] = event["error"]
                    else:
                        self.errors.pop(event["label"], None)
            self._spent(f"seed {rows}", apart.cpu_seconds)
            if not (apart.lost and at) or at in self.left_alone:
                break
            # What was made stays; the others are filled without this one.
            self.left_alone[at] = f"over it {apart.lost}"
        self.servers.hold("while models were filled")
        if apart.lost:
            self.not_checked(f"filling the models to {rows} rows", apart.lost, "run")
            for model in order.fillable():
                if len(self.rows.get(model._meta.label, ())) <= index:
                    self.errors.setdefault(model._meta.label, f"not reached: {apart.lost}")

    def _seed(self, index: int, say: Callable[[Event], None]) -> None:
        """In a process apart."""
        _seed(self.config, index, self.wishes, self.settled, self.left_alone, say)

    def rehearse(self) -> None:
        """Request some pages, so that rows can be changed to what they ask for."""
        from django_pro_probe import rehearsal
        from django_pro_probe.workers import Apart, limit

        def work(say: Callable[[Event], None]) -> None:
            limit(int(self.config["memory_mib"]))
            rehearsal.rehearse(
                self.pilots,
                self.config["roles"],
                lambda settled: say({"event": "settled", "values": settled}),
            )

        # A page that ends this process, or hangs, does so again where that is reported.
        apart = Apart(work, rehearsal.SECONDS + REHEARSAL_GRACE)
        for event in apart.events():
            for label, values in event["values"].items():
                self.settled.setdefault(label, {}).update(values)
        self._spent("rehearsal", apart.cpu_seconds)

    def send_models(self) -> None:
        """Model facts, with the rows that each has at each scale."""
        from django_pro_probe import facts

        for fact in facts.model_facts(self.rows, self.errors):
            self.channel.send("model", **fact)
            if fact["error"]:
                self.not_checked(fact["label"], f"could not be filled: {fact['error']}", "model")

    def _run(self, task: Event, begun: Callable[[Event], None]) -> Iterator[Event]:
        """In a worker."""
        from django_pro_probe import entrypoints, explore
        from django_pro_probe.access import credentials

        endpoint = self.endpoints[task["endpoint"]]
        skip = set(task["skip"])
        scale = self.scales[task["scale"]]
        if endpoint.kind == "entrypoint":
            again = self.config.get("again") is not None
            yield from entrypoints.events(endpoint, scale, skip, begun, again=again)
            return
        if self.config["command"] == "access":
            from django_pro_probe.access.trying import Trying

            yield from Trying(self.config, begun).events(endpoint, skip)
            return
        explorer = explore.Explorer(self.config, begun)
        if task["scale"] == 0:
            yield from explorer.explore(endpoint, skip)
        else:
            if task["login"]:
                credentials.keep(endpoint, task["login"])
            yield from explorer.replay(endpoint, task["requests"], scale, skip)

    def replay(self, index: int) -> None:
        """Request everything that is planned for the scale, in the workers."""
        from django_pro_probe import database
        from django_pro_probe.workers import Pool

        tasks = [
            {
                "endpoint": key,
                "scale": index,
                "requests": self.plans.get(key, []),
                "login": self.logins.get(key),
                "skip": [],
            }
            for key in self.endpoints
            if index == 0 or self.plans.get(key)
        ]
        self.plans = {}
        self.servers.hold("while models were filled")  # else to wait for it has no end
        database.warm()
        total, done = len(tasks), 0
        phase = f"requesting ({self.scales[index]} rows)"
        while tasks:
            pool = Pool(self.config, self._run, self.channel)
            again: list[Event] = []
            for event in pool.events(tasks):
                if isinstance(event, bytes):
                    self.channel.write(event)
                elif event["event"] == "next":
                    self.plans[event["endpoint"]] = event["requests"]
                    if event.get("login"):
                        self.logins[event["endpoint"]] = event["login"]
                    wanted.merge(self.wishes, event.get("wishes") or {})
                    done += 1
                    self.channel.send("progress", phase=phase, done=done, total=total)
                elif event["event"] == "sent":
                    self.channel.send("sent", scale=self.scales[index], request=event["request"])
                else:
                    again += self._lost(event)
            self._spent(f"replay {self.scales[index]}", pool.cpu_seconds)
            self.peak_mib = max(self.peak_mib, pool.peak_mib)
            self.servers.hold("while pages were requested")
            tasks = again
        # Fewer pages may have been asked than in the run whose rows these are to be.
        self.wishes = self.config.get("wishes") or self.wishes

    def _lost(self, event: Event) -> list[Event]:
        """Report the request that a worker was lost over; the task again, without that request."""
        from django_pro_probe import explore

        task, request = event["task"], event["request"]
        endpoint = self.endpoints[task["endpoint"]]
        if request is None:
            self.servers.hold("while pages were requested")
        if request is None or explore.key_of(request) in task["skip"]:
            what = f"{endpoint.pattern} ({endpoint.view_name})"
            self.not_checked(what, event["message"], "endpoint")
            return []
        if self.config["command"] == "access":
            what = f"{request['method']} {endpoint.pattern} ({endpoint.view_name})"
            self.not_checked(what, f"as {request['role']}: {event['message']}", "endpoint")
        else:
            wire = explore.lost_wire(endpoint, request, self.scales[task["scale"]], event)
            self.channel.send(**wire)
        if event["type"] == "TimeLimit" or task["skip"]:
            return []  # what hangs, or dies twice, does so for everyone: time is better spent
        return [{**task, "skip": [*task["skip"], explore.key_of(request)]}]


def _seed(
    config: Event,
    index: int,
    wishes: dict[str, list[wanted.Wish]],
    settled: dict[str, dict[str, Any]],
    left_alone: dict[str, str],
    say: Callable[[Event], None],
) -> None:
    """Says how far it has come, and how each model was filled."""
    from django_pro_probe import database, isolate, replay
    from django_pro_probe.seed import Seeder, order

    class Limited(Seeder):
        """One row at a time has a limit: a `save()` can hang."""

        interrupts = (KeyboardInterrupt, replay.TimeLimit)

        def _make(self, model: Any, number: int) -> tuple[Any, str]:
            try:
                with replay.limited(ROW_SECONDS):
                    return super()._make(model, number)
            except replay.TimeLimit as error:
                self.hung[model] = f"a row takes too long: {error}"
                return None, self.hung[model]

        def _guarded(self, step: Callable[..., str | None], model: Any, *rest: Any) -> str:
            say({"event": "at", "label": model._meta.label})
            try:
                with replay.limited(STEP_SECONDS):
                    return super()._guarded(step, model, *rest)
            except replay.TimeLimit as error:
                self.hung[model] = f"its rows can't be read: {error}"
                self.rows.setdefault(model._meta.concrete_model, [])
                return self.hung[model]

    database.use_journal()
    isolate.close(isolate.unheard)
    isolate.begin(f"seed {index}", now=isolate.SEEDING + index * 86_400.0, tick=61.0)
    rows = int(config["scales"][index])
    phase = f"filling models ({rows} rows)"

    def progress(done: int, total: int) -> None:
        say({"event": "progress", "phase": phase, "done": done, "total": total})

    seeder = Limited(config, progress)
    seeder.hung = {
        model: left_alone[model._meta.label]
        for model in order.fillable()
        if model._meta.label in left_alone
    }
    for result in seeder.top_up(rows, wishes, settled):
        say({"event": "seeded", **result})


def _usage(audit: Audit | None) -> dict[str, Any]:
    """CPU seconds in all and by phase (`main`: boot, migrations, facts), and the largest peak."""
    own = resource.getrusage(resource.RUSAGE_SELF)
    cpu = {"main": round(own.ru_utime + own.ru_stime, 3), **(audit.cpu if audit else {})}
    peak = max(own.ru_maxrss / 1024, audit.peak_mib if audit else 0.0)
    return {"cpu_seconds": round(sum(cpu.values()), 3), "peak_mib": round(peak, 1), "cpu": cpu}


def run(config: dict[str, Any], channel: Channel) -> None:
    """Everything that the config asks for.

    Raises:
        boot.BootError: the target can't be run.
    """
    from django_pro_probe import boot, isolate, masking

    read = _reader(config)
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    os.close(null)
    channel.send("started", pid=os.getpid())
    isolate.install()
    isolate.hold()
    masking.learn(os.environ)
    if config["command"] == "settings":
        from django_pro_probe.deployed import loading

        loading.run(config, channel)
        channel.send("done", **_usage(None))
        return
    boot.load(config, channel)
    if config["command"] == "inspect":
        from django_pro_probe import endpoints, facts

        for fact in facts.model_facts({}, {}):
            channel.send("model", **fact)
        for endpoint in endpoints.collect(config)[0]:
            channel.send("endpoint", **endpoint.fact())
        channel.send("done", **_usage(None))
        return
    if config["command"] == "migrations":
        _run_migrations(config, channel, read)
        return
    boot.ask_for_databases(config, channel, read)
    from django.db.utils import InterfaceError, OperationalError

    from django_pro_probe import database, servers

    try:
        _run_audit(config, channel)
    except (InterfaceError, OperationalError) as error:
        if database.sqlite_paths() is not None:
            raise
        told = f"The database server failed: {boot.text_of(error)}"
        raise boot.BootError(told, "", servers.NEXT, masking.trace()) from error


def _run_audit(config: Event, channel: Channel) -> None:
    from django_pro_probe import boot, database, masking, record

    audit = Audit(config, channel)
    channel.send("progress", phase="making databases", done=0, total=1)
    try:
        made = audit.restored(0) or database.create(
            config, lambda what, why: audit.not_checked(what, f"did not run: {why}", "run")
        )
    except BaseException as error:
        audit.servers.hold("while the tables were made")
        raise boot.BootError(
            f"The tables could not be made: {type(error).__name__}: {boot.text_of(error)}",
            boot.place_of(error, config["root"]),
            "Run `manage.py migrate` on an empty database to see the same",
            masking.trace(),
        ) from error
    channel.send("progress", phase=f"databases {made}", done=1, total=1)
    audit.collect()
    if audit.endpoints:
        for index in range(1 if config["command"] == "access" else len(audit.scales)):
            if index == 0 or any(audit.plans.values()):
                audit.fill(index)
                record.set_usage(bool(config.get("usage")))
                record.set_statements(bool(config.get("statements")))
                if config["command"] == "access":
                    from django_pro_probe.access import sinks

                    sinks.install(config["root"])
                audit.replay(index)
    channel.send("wishes", wishes=audit.wishes)
    audit.send_models()
    channel.send("done", **_usage(audit))


def _run_migrations(config: Event, channel: Channel, read: Callable[[], str]) -> None:
    from django.conf import settings
    from django.db import connections

    from django_pro_probe import boot, isolate

    default = settings.DATABASES.get("default", {})
    engine = str(default.get("ENGINE", ""))
    limited = "lock_timeout" in str(default.get("OPTIONS", {}).get("options", ""))
    is_mysql = "mysql" in engine
    if is_mysql and config.get("fixing"):
        raise boot.BootError(
            f"Safe migrations are written for PostgreSQL alone, and the project's are for {engine}",
            "",
            "`django-pro audit --only migrations` has a plan for each finding",
        )
    why = "" if is_mysql else "its migrations are measured there"
    boot.ask_for_databases(config, channel, read, why)
    from django_pro_probe import database, rendering
    from django_pro_probe.migrating import walk
    from django_pro_probe.migrating.server import ALIAS

    isolate.allow(_hosts())
    isolate.begin("migrations")
    rendering.install()
    database.prepare()
    if is_mysql and connections[ALIAS].vendor != "mysql":
        raise boot.BootError(
            f"Migrations for {engine} are run on a MySQL or MariaDB server, and none is named",
            "",
            "Name one on which databases may be made: "
            "--database-url mysql://user:password@host:3306/",
        )
    if connections[ALIAS].vendor not in ("postgresql", "mysql"):
        raise boot.BootError(
            f"Migrations are run on PostgreSQL, and the project's are for {engine}",
            "",
            "Audit it with --only queries",
        )
    for alias in connections:
        if alias != ALIAS:
            why = f"not run: {ALIAS!r} stands for all databases, whatever the routers say"
            channel.send("not_checked", what=f"database {alias}", why=why, kind="run")
    if config.get("fixing") and "sqlite" in engine:
        why = (
            f"on {engine}, which the settings name: what is written is for PostgreSQL and has been "
            "run there alone (CONCURRENTLY, NOT VALID and the like are refused elsewhere)"
        )
        channel.send("not_checked", what="manage.py migrate", why=why, kind="run")
    queue = bool(config.get("queue")) and not limited
    if queue and is_mysql:
        why = "not run: who waits behind a lock that is waited for is tried on PostgreSQL alone"
        channel.send("not_checked", what="lock-timeout", why=why, kind="run")
    if config.get("waits") and is_mysql:
        why = "not run: how long others wait is shown on PostgreSQL alone"
        channel.send("not_checked", what="waits", why=why, kind="run")
    walked = walk.Walk(config, channel)
    walked.queue = queue and not is_mysql
    walked.limited = limited
    walked.sqlite = "sqlite" in engine
    walked.run()
    usage = _usage(None)
    channel.send("done", **{**usage, "cpu_seconds": usage["cpu_seconds"] + walked.cpu_seconds})


def _is_full(error: BaseException | None) -> bool:
    """Whether it is for want of room on a disk: SQLite has a text of its own for that."""
    from django_pro_probe.boot import text_of

    while error is not None:
        if getattr(error, "errno", None) in (errno.ENOSPC, errno.EDQUOT):
            return True
        if "database or disk is full" in text_of(error):
            return True
        error = error.__cause__
    return False


def main() -> int:
    """Exit code 0, or 3 after a `fatal` event."""
    with open(sys.argv[1], encoding="utf-8") as source:
        config = json.load(source)
    standard.keep()
    channel = Channel(config["channel_fd"])
    from django_pro_probe import masking
    from django_pro_probe.boot import BootError, own_place_of, text_of

    try:
        run(config, channel)
    except BootError as error:
        channel.send("fatal", **error.fields, full=_is_full(error))
        return 3
    except BaseException as error:
        where = own_place_of(error, config["root"])
        ours = "Run again with --debug and report it"
        channel.send(
            "fatal",
            what=f"{type(error).__name__}: {text_of(error)}".removesuffix(": "),
            where=where,
            next="Look at what runs there, or name other --settings" if where else ours,
            full=_is_full(error),
            traceback=masking.trace(),
        )
        return 3
    return 0


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    os._exit(code)  # the target's threads and atexit handlers have no say in how this ends
