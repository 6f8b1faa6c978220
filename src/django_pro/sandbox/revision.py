"""An earlier tree of the target's repository, in a folder of its own.

The user's checkout, index and stash are not touched: the tree is written through an index in a
temporary folder, which a process of its own removes also when the tool is killed.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

from django_pro.core.errors import TargetError, UsageError
from django_pro.sandbox.scratch import made, watch

SECONDS = 300
"""Longest that git may take."""
LARGEST = 5_000_000
"""Bytes; a longer file that git ignores is data, not a setting."""
_BY_MACHINE = (".sqlite", ".sqlite3", ".db", ".log", ".pyc", ".pid", ".sock", ".dump", ".sql")


@dataclass(frozen=True, slots=True)
class Base:
    """The commit that the working tree is held against."""

    repository: Path
    commit: str
    """The merge base."""
    changed: frozenset[str]
    """Absolute paths of files that differ from it, or that git does not know yet."""
    renamed: Mapping[str, str]
    """Absolute path now, by that of then."""


def base_of(root: Path, revision: str) -> Base:
    """The merge base of `revision` and HEAD.

    Raises:
        UsageError: there is no git, no repository, no such revision, or no common ancestor.
    """
    if shutil.which("git") is None:
        raise UsageError("--since needs git, which is not there")
    inside = _git(root, "rev-parse", "--show-toplevel")
    if inside.returncode:
        raise UsageError(
            f"--since needs a git repository: {_why(inside)}",
            where=str(root),
            next_step="Audit without --since.",
        )
    repository = Path(os.fsdecode(inside.stdout).removesuffix("\n"))
    if revision.startswith("-"):
        raise UsageError(f"--since: {revision!r} is no revision")
    asked = f"{revision}^{{commit}}"
    found = _git(root, "rev-parse", "--verify", "--quiet", asked)
    shallow = _git(root, "rev-parse", "--is-shallow-repository").stdout.strip() == b"true"
    more = "This clone is shallow: fetch more of it with git fetch --unshallow." if shallow else ""
    if found.returncode:
        raise UsageError(
            f"--since: there is no revision {revision!r}",
            where=str(repository),
            next_step=more or "Name a branch, a tag or a commit that `git log` knows.",
        )
    head = _git(root, "rev-parse", "--verify", "--quiet", "HEAD")
    if head.returncode:
        raise UsageError("--since: nothing is committed yet", where=str(repository))
    commit = found.stdout.decode().strip()
    merged = _git(root, "merge-base", commit, "HEAD")
    if merged.returncode:
        raise UsageError(
            f"--since: {revision} and HEAD have no common ancestor",
            where=str(repository),
            next_step=more or "Name the branch that this one was made from.",
        )
    base = merged.stdout.decode().strip()
    changed, renamed = _changes(repository, base)
    return Base(repository, base, changed, renamed)


def _changes(repository: Path, commit: str) -> tuple[frozenset[str], dict[str, str]]:
    told = _needed(
        repository, "diff", "--name-status", "--find-renames", "--no-ext-diff", "-z", commit, "--"
    )
    changed, renamed = set(), {}
    parts = iter(told.split("\0"))
    for status in parts:
        if status:
            path = str(repository / next(parts))
            changed.add(path)
            if status[0] in "RC":
                now = str(repository / next(parts))
                changed.add(now)
                if status[0] == "R":
                    renamed[path] = now
    others = _needed(repository, "ls-files", "--others", "--exclude-standard", "-z")
    changed.update(str(repository / path) for path in others.split("\0") if path)
    return frozenset(changed), renamed


def files_of(base: Base) -> frozenset[str]:
    """Absolute paths of the files of that commit."""
    told = _needed(
        base.repository, "ls-tree", "-r", "--name-only", "--full-tree", "-z", base.commit
    )
    return frozenset(str(base.repository / path) for path in told.split("\0") if path)


def last_release(root: Path) -> tuple[str, Base] | None:
    """The last tag before HEAD, and what has changed since; None without git or a tag."""
    if shutil.which("git") is None:
        return None
    found = _git(root, "describe", "--tags", "--abbrev=0")
    if found.returncode:
        return None
    tag = os.fsdecode(found.stdout).strip()
    return tag, base_of(root, f"refs/tags/{tag}")


def texts_of(base: Base, pattern: str) -> dict[str, str]:
    """By path, files that match, were in that commit and have changed: their texts of then."""
    found = {}
    for path in sorted(base.changed):
        if not fnmatch(path, pattern) or not os.path.isfile(path):
            continue
        inside = Path(path).relative_to(base.repository).as_posix()
        told = _git(base.repository, "cat-file", "blob", f"{base.commit}:{inside}")
        if not told.returncode:
            found[path] = told.stdout.decode("utf-8", "replace")
    return found


@contextmanager
def tree_of(base: Base) -> Iterator[Path]:
    """The repository as it was, with the files that git ignores; gone afterwards.

    Raises:
        TargetError: it can't be written.
    """
    scratch = made()
    with watch(scratch):
        tree = scratch / "tree"
        tree.mkdir()
        index = {"GIT_INDEX_FILE": str(scratch / "index")}
        try:
            _needed(base.repository, "read-tree", base.commit, **index)
            _needed(
                base.repository, "checkout-index", "--all", "--quiet", f"--prefix={tree}/", **index
            )
            _copy_ignored(base.repository, tree)
        except OSError as error:
            raise TargetError(f"it can't be written: {error}") from error
        yield tree


def _copy_ignored(repository: Path, tree: Path) -> None:
    """Settings of the machine, such as `.env`: no commit has them, and the project needs them."""
    told = _needed(
        repository,
        *("ls-files", "--others", "--ignored", "--exclude-standard", "--directory", "-z"),
    )
    for name in told.split("\0"):
        source, target = repository / name, tree / name
        if not name or name.endswith(("/", *_BY_MACHINE)) or not target.parent.is_dir():
            continue
        with contextlib.suppress(OSError):
            if source.is_file() and source.stat().st_size <= LARGEST and not target.exists():
                shutil.copy2(source, target)


def _needed(folder: Path, *arguments: str, **environment: str) -> str:
    done = _git(folder, *arguments, **environment)
    if done.returncode:
        raise TargetError(f"git {arguments[0]} failed: {_why(done)}", where=str(folder))
    return os.fsdecode(done.stdout)


def _git(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    # A hook that runs the tool has set GIT_DIR and GIT_INDEX_FILE for itself.
    own = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    quiet = {"GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C"}
    try:
        return subprocess.run(
            # Neither hooks of the repository nor a sparse checkout concern the tree.
            [
                *("git", "-C", str(folder), "-c", "core.hooksPath=/dev/null"),
                *("-c", "core.sparseCheckout=false", *arguments),
            ],
            env={**own, **quiet, **environment},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=SECONDS,
            check=False,
        )
    except (OSError, ValueError, subprocess.TimeoutExpired) as error:
        raise UsageError(f"git {arguments[0]} failed: {error}", where=str(folder)) from None


def _why(done: subprocess.CompletedProcess[bytes]) -> str:
    lines = done.stderr.decode("utf-8", "replace").strip().splitlines()
    return lines[0].removeprefix("fatal: ") if lines else f"exit code {done.returncode}"
