"""Functions that are no endpoints but that the project names: commands, tasks, any callable."""

from __future__ import annotations

import functools
import hashlib
import inspect
import io
import shlex
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

from asgiref.sync import async_to_sync
from django.core.management import call_command, get_commands, load_command_class

from django_pro_probe import facts, replay, wanted
from django_pro_probe.boot import text_of
from django_pro_probe.endpoints import Endpoint
from django_pro_probe.explore import could_grow, key_of, wire_of


def _command(line: str) -> tuple[Callable[[], Any], Any]:
    name, *arguments = shlex.split(line)
    app = get_commands().get(name)
    if app is None:
        raise LookupError(f"there is no command {name!r}; `manage.py help` lists them")
    command = load_command_class(app, name) if isinstance(app, str) else app
    return lambda: call_command(name, *arguments, stdout=io.StringIO(), stderr=io.StringIO()), type(
        command
    )


def _load(name: str) -> tuple[Callable[[], Any], Any]:
    """The call and the thing whose source names its place.

    Raises:
        Exception: there is no such function or command, or its module does not load.
    """
    if name.startswith("manage.py "):
        return _command(name.removeprefix("manage.py "))
    module, _, path = name.partition(":") if ":" in name else name.rpartition(".")
    if not module or not path or name == "manage.py":
        raise LookupError('it is neither "package.module:function" nor "manage.py command"')
    function: Any = functools.reduce(getattr, path.split("."), import_module(module))
    run = getattr(function, "run", None)  # a Celery task: run it here, not through a broker
    target = run if callable(run) else function
    if inspect.iscoroutinefunction(target):
        return async_to_sync(target), target
    return target, target


def collect(names: list[str]) -> tuple[list[Endpoint], list[tuple[str, str]]]:
    """Entry points as endpoints of kind `entrypoint`, and (name, why) of those that don't load."""
    found, missing = [], []
    for name in names:
        try:
            function, target = _load(name.strip())
        except (Exception, SystemExit) as error:  # whatever the project's module raises
            why = text_of(error) or type(error).__name__
            told = why if type(error) is LookupError else f"{type(error).__name__}: {why}"
            missing.append((name or "an empty entry point", told))
            continue
        module = getattr(target, "__module__", "") or ""
        found.append(
            Endpoint(
                id=hashlib.sha1(name.encode(), usedforsecurity=False).hexdigest()[:12],
                pattern=name,
                path="",
                view=function,
                view_class=None,
                view_name=f"{module}.{getattr(target, '__qualname__', name)}",
                kind="entrypoint",
                methods=("CALL",),
                actions={},
                frame=facts.frame_of(target),
                queryset_model=None,
                paginated=False,
                parameters=[],
                files=facts.files_below(module),
            )
        )
    return found, missing


def events(
    endpoint: Endpoint,
    scale: int,
    skip: set[str],
    begun: Callable[[dict[str, Any]], None],
    *,
    again: bool = False,
) -> Iterator[dict[str, Any]]:
    """Call it, rolled back and recorded: the `request` event, then `next`.

    Args:
        again: whether it is to be called at every scale, even if it shows no growth.
    """
    request = {"method": "CALL", "url": endpoint.pattern, "role": ""}
    plan = []
    wishes: dict[str, list[wanted.Wish]] = {}
    if key_of(request) not in skip:
        begun(request)
        response = replay.call(endpoint.view, endpoint.id)
        wishes = wanted.wishes(response.recording, "")
        wire = wire_of(endpoint, request, response, scale, 0)
        yield wire
        if (again or could_grow(wire)) and wire["failure"] is None:
            plan.append(request)
    yield {"event": "next", "endpoint": endpoint.id, "requests": plan, "wishes": wishes}
