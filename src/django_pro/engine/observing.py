"""Runs the target in a sandbox, and keeps what the probe tells of it."""

from __future__ import annotations

import dataclasses
import hashlib
import os
import re
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.resources import files
from typing import Any

from django_pro import __version__
from django_pro.core.configuration import Configuration
from django_pro.core.errors import DjangoProError, TargetError, UsageError
from django_pro.core.observed import (
    EndpointFact,
    Event,
    ModelFact,
    Observed,
    PlanFact,
    Request,
    parse,
)
from django_pro.core.reading import MismatchError
from django_pro.core.report import NotChecked
from django_pro.engine.cache import NOTHING, Cache, Reuse, key_of
from django_pro.engine.events import Fact, Log, Moment, Progress, Started
from django_pro.engine.snapshot import Packages
from django_pro.facts.observations import Observations
from django_pro.sandbox import Project, Sandbox

Line = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Ask:
    """What is to be audited, and how."""

    project: Project
    configuration: Configuration
    installed: Packages
    debug: bool = False
    whole: bool = True
    """The command line leaves out nothing that the configuration asks for."""
    python_path: tuple[str, ...] = ()
    """Folders before the project's on `sys.path`, whose code is the project's too."""
    databases: str = ""
    """Where empty databases are kept for the next run, when nothing else is."""
    statements: bool = False
    """Statements are told with their values, as they could be sent once more."""


@dataclass(slots=True)
class Seen:
    """What came over the channel, kept in the order of its meaning, not of its arrival."""

    boot: dict[str, Any] = field(default_factory=dict)
    done: dict[str, Any] = field(default_factory=dict)
    models: dict[str, ModelFact] = field(default_factory=dict)
    endpoints: dict[str, EndpointFact] = field(default_factory=dict)
    requests: list[Request] = field(default_factory=list)
    plans: list[PlanFact] = field(default_factory=list)
    not_checked: set[NotChecked] = field(default_factory=set)
    unread: int = 0
    """Patterns of the URLconf that lead to no page for an error."""
    wishes: dict[str, Any] = field(default_factory=dict)
    """What pages asked of rows."""
    place: dict[str, str] = field(default_factory=dict)
    """Database and isolation that were in force."""

    def take(self, event: Observed) -> None:
        if isinstance(event, ModelFact):
            self.models[event.label] = event
        elif isinstance(event, EndpointFact):
            self.endpoints[event.id] = event
        elif isinstance(event, Request):
            self.requests.append(event)
        elif isinstance(event, PlanFact):
            self.plans.append(event)
        elif not isinstance(event, Event):
            return  # of migrations, which are run by themselves
        elif event.name == "not_checked":
            self.unread += event.data.get("kind") == "url"
            self.not_checked.add(
                NotChecked(str(event.data.get("what", "")), str(event.data.get("why", "")))
            )
        elif event.name == "boot":
            self.boot = event.data
        elif event.name == "place":
            self.place = event.data
        elif event.name == "wishes":
            self.wishes = event.data["wishes"]
        elif event.name == "done":
            self.done = event.data

    def take_not_checked(self, what: str, why: str) -> None:
        self.not_checked.add(NotChecked(what, why))

    def ordered(self) -> list[Request]:
        """Requests as a single worker would have sent them."""
        place = {endpoint: index for index, endpoint in enumerate(self.endpoints)}
        return sorted(
            self.requests,
            key=lambda request: (
                place.get(request.endpoint, len(place)),
                request.url,
                request.method,
                request.role,
                request.scale,
                request.run,
            ),
        )


@dataclass(slots=True)
class Gathered:
    """What one run of the target showed."""

    seen: Seen = field(default_factory=Seen)
    lines: list[Line] = field(default_factory=list)
    """As the probe told it."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """The target as it is not: with changes to its files, on the rows of an earlier run."""

    changes: Mapping[str, str]
    """Texts by absolute path."""
    wishes: Mapping[str, Any]
    """What pages asked of rows in that run."""
    roles: Mapping[str, Sequence[str]]
    """Who requested each endpoint then, by its id."""
    sent: Mapping[str, Mapping[str, str]]
    """Bodies that were sent then, by endpoint and request."""


def cache_of(ask: Ask) -> Cache:
    """The target's stored audit, asked for in this way."""
    return Cache(ask.project.root, way(ask), ask.installed.editable)


def gather(
    ask: Ask,
    cache: Cache | None = None,
    reuse: Reuse = NOTHING,
    only: Iterable[str] | None = None,
    trial: Attempt | None = None,
) -> Generator[Moment, None, Gathered]:
    """Observes the target, or what of it `reuse` leaves open; a trial is not kept in the cache.

    Raises:
        TargetError: the target could not be run.
        UsageError: no page is asked for.
    """
    gathered = Gathered()
    for line in reuse.lines:
        gathered.lines.append(line)
        gathered.seen.take(parse(line))
    if reuse.complete:
        yield Fact("reused", "all observations: no file changed since the last audit")
    else:
        if reuse.skip:
            yield Fact("reused", f"observations of {len(reuse.skip)} endpoints")
        config = config_of(ask, reuse, only, cache)
        if trial is None:
            # Trials are made on the rows of a whole run.
            config["keep_rows"] = bool(config["rows"]) and not reuse.skip and only is None
        else:
            # What was found to grow may be flat now, and is asked for all the same.
            again = {"again": trial.roles, "sent": trial.sent, "wishes": dict(trial.wishes)}
            config |= again
        yield from _observe(ask, config, gathered, trial.changes if trial else {})
    if ask.configuration.url and not gathered.seen.endpoints:
        raise UsageError(
            f"No page matches the URL {ask.configuration.url!r}",
            next_step="It is part of a page's pattern or path, or a glob: --url 'books/*'.",
        )
    if cache is not None and trial is None:
        cache.save(gathered.lines)
    return gathered


def _observe(
    ask: Ask, config: Mapping[str, Any], gathered: Gathered, changes: Mapping[str, str]
) -> Iterator[Moment]:
    """Runs the target, and takes in what the probe says."""
    project = ask.project
    with Sandbox(project, ask.configuration, changes) as sandbox:
        yield Started(str(project.root), project.settings, project.python, sandbox.isolation)
        try:
            for line in sandbox.run(config):
                gathered.lines.append(line)
                yield from told(line, gathered.seen)
        except DjangoProError:
            if ask.debug:
                yield Log(sandbox.log())
            raise
        place = {"database": sandbox.database, "isolation": sandbox.isolation}
    gathered.lines.append({"event": "place", **place})
    gathered.seen.place = place


def told(line: Line, seen: Seen) -> Iterator[Moment]:
    """Takes what the probe said, and passes on what faces show."""
    try:
        event = parse(line)
    except MismatchError as error:
        seen.not_checked.add(NotChecked("a line of the probe", f"can't be read: {error}"))
        return
    seen.take(event)
    if isinstance(event, ModelFact):
        yield Fact("model", event.label)
    elif isinstance(event, EndpointFact):
        yield Fact("endpoint", event.pattern)
    elif isinstance(event, Event) and event.name == "progress":
        data = event.data
        phase, done, total = data.get("phase", ""), data.get("done", 0), data.get("total", 0)
        yield Progress(str(phase), int(done), int(total))
    elif isinstance(event, Event) and event.name == "boot":
        yield Fact("boot", f"Django {event.data.get('django', '')}")
    elif isinstance(event, Event) and event.name == "fatal":
        yield from fatal(event.data)


def fatal(data: Mapping[str, Any]) -> Iterator[Moment]:
    """Tells how the target ended."""
    if data.get("traceback"):
        yield Log(str(data["traceback"]))
    kind = UsageError if data.get("usage") else TargetError
    raise kind(
        str(data.get("what", "")),
        where=str(data.get("where", "")),
        next_step=str(data.get("next", "")),
    )


def config_of(
    ask: Ask, reuse: Reuse, only: Iterable[str] | None, cache: Cache | None
) -> dict[str, Any]:
    """What the probe is asked for; the sandbox adds where it runs."""
    configuration = ask.configuration
    databases = str(cache.databases) if cache else ask.databases
    return {
        "command": "prove" if only is not None else "audit",
        "settings": ask.project.settings,
        "python_path": list(ask.python_path),
        "scales": list(configuration.scales),
        "roles": list(configuration.roles),
        "jobs": configuration.jobs or os.cpu_count() or 1,
        "url": configuration.url,
        "only": sorted(only) if only is not None else None,
        "skip": list(reuse.skip),
        "request_seconds": configuration.request_seconds,
        "migration_seconds": configuration.migration_seconds,
        "memory_mib": configuration.memory_mib,
        "body_mib": configuration.body_mib,
        "repeat": False,
        "usage": True,
        "statements": ask.statements,
        "entrypoints": list(configuration.entrypoints),
        "recipes": dict(configuration.recipes),
        "authentication": dict(configuration.authentication),
        "migrations": configuration.migrations,
        "database_cache": databases,
        "rows": str(cache.rows) if cache else "",
        "keep_rows": False,
    }


def way(ask: Ask) -> str:
    """Everything besides the target's files that observations depend on."""
    configuration = dataclasses.asdict(ask.configuration)
    # How many processes shared the work changes nothing of what they saw, nor do waivers.
    del configuration["jobs"], configuration["waivers"]
    project = ask.project
    return key_of(
        [
            __version__,
            _probe(),
            project.settings,
            project.python,
            ask.installed.digest,
            configuration,
        ]
    )


def _probe() -> str:
    """Digest of the probe's sources: another probe may see other things."""
    digest = hashlib.sha256()
    waiting = [files("django_pro_probe")]
    while waiting:
        for entry in sorted(waiting.pop().iterdir(), key=lambda entry: entry.name):
            if entry.is_dir():
                waiting.append(entry)
            elif entry.name.endswith(".py"):
                digest.update(entry.name.encode() + b"\0" + entry.read_bytes())
    return digest.hexdigest()


def observations_of(ask: Ask, seen: Seen) -> Observations:
    """What rules read."""
    return Observations(
        root=str(ask.project.root),
        models=tuple(seen.models.values()),
        endpoints=tuple(seen.endpoints.values()),
        requests=tuple(seen.ordered()),
        plans=tuple(sorted(seen.plans, key=repr)),
        checkouts=tuple(map(str, ask.installed.editable)),
        large=ask.configuration.large_models,
        django=tuple(map(int, re.findall(r"\d+", str(seen.boot.get("django", "")))[:2])),
    )
