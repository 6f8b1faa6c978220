"""Installs, checks and uninstalls: works out every text first, then writes what differs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from django_pro.agent.clients import files
from django_pro.agent.clients.jsonc import BrokenJSONError
from django_pro.agent.clients.targets import (
    CLIENTS,
    OF_USER,
    Kept,
    Target,
    found,
    has_hook,
    targets,
)
from django_pro.core.errors import UsageError

State = Literal["same", "missing", "differs", "written", "removed", "kept"]
_SETTINGS = Path(".claude") / "settings.json"


@dataclass(frozen=True, slots=True)
class Change:
    """What is with one file, or was done with it."""

    path: str
    state: State
    """`missing` and `differs` are found by a check; `kept` is the user's own."""
    told: str = ""


@dataclass(frozen=True, slots=True)
class Installation:
    folder: str
    clients: tuple[str, ...]
    changes: tuple[Change, ...]

    @property
    def is_complete(self) -> bool:
        return all(each.state not in ("missing", "differs") for each in self.changes)


@dataclass(frozen=True, slots=True)
class _Planned:
    target: Target
    path: Path
    """Where the target's leads."""
    before: str | None
    after: str | None
    is_kept: bool = False


def install(
    folder: Path,
    client: str = "",
    *,
    hook: bool = False,
    mode: Literal["write", "check", "uninstall"] = "write",
) -> Installation:
    """Configures `client`, or those that are found in `folder`, for the project there.

    Raises:
        UsageError: the folder or one of the files can't be read or written; nothing is written.
    """
    folder = Path(folder).absolute()
    if not folder.is_dir():
        raise UsageError(f"There is no folder {folder}", next_step="Name the project's folder.")
    is_removing = mode == "uninstall"
    if client:
        clients: tuple[str, ...] = (client,)
    elif is_removing:
        clients = tuple(each for each in CLIENTS if each not in OF_USER)
    else:
        clients = found(folder)
    if hook and "claude-code" not in clients:
        raise UsageError("--hook is for Claude Code", next_step="django-pro install claude-code")
    wants_hook = hook or (
        "claude-code" in clients
        and has_hook(folder / _SETTINGS, lambda path: _read_json(path, folder))
    )
    planned = [
        _plan(each, folder, is_removing=is_removing)
        for each in targets(folder, clients, hook=wants_hook)
    ]
    if is_removing:
        there = [each for each in planned if each.before is not None]
        planned = _without_shared(there, folder, clients)
    if mode != "check":
        _write(planned, folder)
    return Installation(str(folder), clients, tuple(_told(each, folder, mode) for each in planned))


def _read_json(path: Path, folder: Path) -> str | None:
    """None also for what is broken: the plan for the file tells it."""
    from django_pro.agent.clients import jsonc

    try:
        text = files.read(files.followed(path, folder))
        if text is not None:
            jsonc.parse(text)
    except UsageError:
        return None
    return text


def _plan(target: Target, folder: Path, *, is_removing: bool) -> _Planned:
    path = files.followed(target.path, None if target.client in OF_USER else folder)
    before = files.read(path)
    edit = target.remove if is_removing else target.put
    try:
        after = edit(before)
    except Kept:
        return _Planned(target, path, before, before, is_kept=True)
    except BrokenJSONError as error:
        raise UsageError(
            error.what,
            where=f"{target.path}:{error.line}",
            next_step="Mend it; nothing is written.",
        ) from None
    except UsageError as error:
        raise UsageError(error.what, where=str(target.path), next_step=error.next_step) from None
    if after != before:
        files.refuse_unwritable(path)
    return _Planned(target, path, before, after)


def _without_shared(
    planned: list[_Planned], folder: Path, clients: tuple[str, ...]
) -> list[_Planned]:
    """What is for all clients stays while another one is configured."""
    others = tuple(each for each in CLIENTS if each not in (*clients, *OF_USER))
    still = any(
        plan.target.client and plan.after != plan.before
        for each in targets(folder, others, hook=False)
        if (plan := _plan(each, folder, is_removing=True))
    )
    return [each for each in planned if each.target.client or not still]


def _write(planned: list[_Planned], folder: Path) -> None:
    changed = [each for each in planned if each.after != each.before]
    files.write(
        {each.path: each.after for each in changed}, {each.path: each.before for each in changed}
    )
    for each in changed:
        if each.after is None:
            files.remove_empty(each.target.path.parent, folder)


def _told(plan: _Planned, folder: Path, mode: str) -> Change:
    path = plan.target.path
    shown = str(path.relative_to(folder)) if path.is_relative_to(folder) else str(path)
    if plan.is_kept:
        return Change(shown, "kept", "it is your own, or was changed since it was written")
    if plan.after == plan.before:
        return Change(shown, "same")
    if mode == "check":
        state: State = "missing" if plan.before is None else "differs"
        return Change(shown, state, _difference(plan))
    return Change(shown, "removed" if plan.after is None else "written")


def _difference(plan: _Planned) -> str:
    """The first line that would be changed."""
    before, after = (plan.before or "").splitlines(), (plan.after or "").splitlines()
    for number, line in enumerate(after, 1):
        if before[number - 1 : number] != [line]:
            return f"line {number} should be: {line.strip()}" if before else "there is no such file"
    return "lines at its end should be gone"
