"""`python -m tests.agent.tasks`: give each task to `django-pro ask`, look at what comes of it."""

from __future__ import annotations

import argparse
import fnmatch
import os
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parent
LEFT_OUT = ("__pycache__", "*.pyc", "db.sqlite3")
# A task that takes longer than this is lost (seconds).
LIMIT = 1200


@dataclass(frozen=True)
class Task:
    """What is asked of which project; `expect` are the exit codes that are right."""

    name: str
    project: str
    request: str
    expect: tuple[int, ...]
    says: tuple[str, ...] = ()
    check: str = ""


@dataclass
class Result:
    """What is wrong, and what was printed."""

    task: Task
    faults: list[str] = field(default_factory=list)
    code: int | None = None
    output: str = ""
    seconds: float = 0


def read_tasks(path: Path = HERE / "tasks.toml") -> list[Task]:
    tasks = []
    for row in tomllib.loads(path.read_text())["task"]:
        expect = row["expect"]
        codes = tuple(expect) if isinstance(expect, list) else (expect,)
        tasks.append(Task(**{**row, "expect": codes, "says": tuple(row.get("says", ()))}))
    return tasks


def git(folder: Path, *arguments: str) -> str:
    identity = ("-c", "user.name=Someone", "-c", "user.email=someone@example.com")
    done = subprocess.run(
        ["git", *identity, *arguments], cwd=folder, check=True, capture_output=True, text=True
    )
    return done.stdout


def copy_project(task: Task, folder: Path) -> Path:
    project = folder / task.project
    ignore = shutil.ignore_patterns(*LEFT_OUT)
    shutil.copytree(HERE / "projects" / task.project, project, ignore=ignore)
    git(project, "init", "-q")
    git(project, "add", "-A")
    git(project, "commit", "-qm", "The project")
    return project


def run(command: list[str], folder: Path, environment: dict[str, str]) -> tuple[int, str, str]:
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=LIMIT,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return -1, "", f"took more than {LIMIT} seconds"
    return done.returncode, done.stdout, done.stderr


def plain_environment(folder: Path) -> dict[str, str]:
    """Ours, without what would lead Django or the tool elsewhere."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DJANGO_SETTINGS_MODULE", "PYTHONPATH", "PYTHONWARNINGS"}
    }
    cache = folder / "cache"
    return {**kept, "XDG_CACHE_HOME": str(cache), "PYTHONDONTWRITEBYTECODE": "1"}


def run_check(task: Task, project: Path, folder: Path) -> tuple[int, str]:
    command = [sys.executable, str(HERE / task.check)]
    code, out, err = run(command, project, plain_environment(folder))
    return code, (out + err).strip()


def holds(text: str, wanted: str) -> bool:
    return any(part.casefold() in text.casefold() for part in wanted.split("|"))


def do(task: Task) -> Result:
    """Ask the tool, then look at exit code, stdout, files and the check."""
    result = Result(task)
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        project = copy_project(task, folder)
        tool = Path(sys.executable).with_name("django-pro")
        options = ["--yes", "--no-model", "--write"]
        command = [str(tool), "ask", task.request, str(project), *options]
        code, out, err = run(command, folder, plain_environment(folder))
        result.code, result.output = code, out + err
        changed = git(project, "status", "--porcelain")
        if code not in task.expect:
            result.faults.append(f"exit code {code}, not {' or '.join(map(str, task.expect))}")
        result.faults += [f"does not say {text!r}" for text in task.says if not holds(out, text)]
        if task.check and task.expect == (0,):
            if code == 0:
                check_code, said = run_check(task, project, folder)
                result.output += f"\n{git(project, 'diff')}\n{changed}\n{said}\n"
                if check_code:
                    result.faults.append(said or f"the check ends with {check_code}")
            elif changed:
                result.faults.append(f"not proven, but files changed: {changed.split()}")
        elif changed:
            result.faults.append(f"files changed: {changed.split()}")
    result.seconds = time.monotonic() - began
    return result


def check_untouched(task: Task) -> Result:
    """The check must fail on the project as it is, by its own assertion."""
    result = Result(task)
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        project = copy_project(task, folder)
        code, said = run_check(task, project, folder)
        result.code, result.output = code, said
        if code == 0:
            result.faults.append("the check is content with the untouched project")
        elif not said.startswith("WRONG: "):
            result.faults.append(f"the check broke: {said}")
    result.seconds = time.monotonic() - began
    return result


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.agent.tasks", description=__doc__)
    parser.add_argument(
        "--only", nargs="+", default=["*"], metavar="NAME*", help="names of tasks, patterns"
    )
    parser.add_argument("--jobs", type=int, default=1, metavar="N")
    parser.add_argument("--verbose", action="store_true", help="print what was printed")
    parser.add_argument(
        "--untouched", action="store_true", help="run the checks alone: each must fail"
    )
    arguments = parser.parse_args()
    tasks = [
        task
        for task in read_tasks()
        if any(fnmatch.fnmatch(task.name, pattern) for pattern in arguments.only)
    ]
    if arguments.untouched:
        tasks = [task for task in tasks if task.check]
    if not tasks:
        parser.error(f"no task is named {' or '.join(arguments.only)}")
    good = 0
    with ThreadPoolExecutor(arguments.jobs) as pool:
        for result in pool.map(check_untouched if arguments.untouched else do, tasks):
            good += not result.faults
            word = "WRONG" if result.faults else "good"
            said = result.output.splitlines()[0] if arguments.untouched and result.output else ""
            detail = "; ".join(fault.splitlines()[0] for fault in result.faults) or said
            print(f"{word:5}  {result.task.name:20} {result.seconds:5.0f} s  {detail}", flush=True)
            if arguments.verbose:
                lines = [*result.faults, result.output]
                print("\n".join(f"    {line}" for text in lines for line in text.splitlines()))
    print(f"{good} of {len(tasks)} good")
    return 0 if good == len(tasks) else 1


if __name__ == "__main__":
    sys.exit(main())
