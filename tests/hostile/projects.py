"""Small Django projects that misbehave, and what an audit of one leaves behind."""

from __future__ import annotations

import hashlib
import importlib.metadata
import json
import os
import signal
import sqlite3
import stat
import subprocess
import sys
import time
import venv
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

MANAGE = """\
import os, sys
if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "site_of_ours.settings")
    from django.core.management import execute_from_command_line
    execute_from_command_line(sys.argv)
"""
SETTINGS = """\
from pathlib import Path
BASE_DIR = Path(__file__).resolve().parent.parent
SECRET_KEY = "not a secret"
DEBUG = True
INSTALLED_APPS = ["django.contrib.contenttypes", "django.contrib.auth", "shop"]
MIDDLEWARE = []
ROOT_URLCONF = "site_of_ours.urls"
TEMPLATES = []
USE_TZ = True
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": BASE_DIR / "db.sqlite3"}}
"""
MODELS = """\
from django.db import models
class Author(models.Model):
    name = models.CharField(max_length=50)
class Book(models.Model):
    title = models.CharField(max_length=50)
    author = models.ForeignKey(Author, on_delete=models.CASCADE)
"""
VIEWS = """\
from django.http import HttpResponse
from shop.models import Book
def good(request):
    return HttpResponse("".join(b.author.name for b in Book.objects.select_related("author")))
def bad(request):
    return HttpResponse("".join(b.author.name for b in Book.objects.all()))
"""
URLS = """\
from django.urls import path
from shop import views
urlpatterns = [path("good/", views.good), path("bad/", views.bad)]
"""
PYPROJECT = "[tool.django-pro]\nrequest-seconds = 1\nmemory-mib = 256\nbody-mib = 1\n"


def make(root: Path, files: dict[str, str | bytes] | None = None, *, settings: str = "") -> Path:
    """A project with one good page and one N+1, changed as told; None of it is run."""
    whole: dict[str, str | bytes] = {
        "manage.py": MANAGE,
        "pyproject.toml": PYPROJECT,
        "site_of_ours/__init__.py": "",
        "site_of_ours/settings.py": SETTINGS + settings,
        "site_of_ours/urls.py": URLS,
        "shop/__init__.py": "",
        "shop/models.py": MODELS,
        "shop/views.py": VIEWS,
        **(files or {}),
    }
    for name, content in whole.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    with sqlite3.connect(root / "db.sqlite3") as link:
        link.execute("CREATE TABLE shop_author (id INTEGER PRIMARY KEY, name TEXT)")
        link.execute("INSERT INTO shop_author (name) VALUES ('kept')")
    link.close()
    return root


def bare_python(folder: Path) -> Path:
    """An interpreter of this version with Django and nothing else."""
    venv.create(folder, with_pip=False, symlinks=True)
    (packages,) = folder.glob("lib/python*/site-packages")
    for name in ("django", "asgiref", "sqlparse"):
        distribution = importlib.metadata.distribution(name)
        top = Path(str(distribution.locate_file(name)))
        for path in (top, *top.parent.glob(f"{name}-*.dist-info")):
            (packages / path.name).symlink_to(path)
    return folder / "bin" / "python"


def tree(root: Path) -> dict[str, Any]:
    """Every entry below `root`: kind, mode, time of change, content."""
    found: dict[str, Any] = {}
    waiting = [root]
    while waiting:
        path = waiting.pop()
        status = path.lstat()
        content: object = ""
        if stat.S_ISDIR(status.st_mode):
            waiting += path.iterdir()
        elif stat.S_ISLNK(status.st_mode):
            content = os.readlink(path)
        elif stat.S_ISREG(status.st_mode):
            content = hashlib.sha256(path.read_bytes()).hexdigest()
        found[str(path)] = (status.st_mode, status.st_mtime_ns, status.st_size, content)
    return found


def processes(mark: str) -> list[str]:
    """Living processes that were started with `mark` in their command or environment."""
    found = []
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit() or int(entry.name) == os.getpid():
            continue
        try:
            told = (entry / "cmdline").read_bytes() + (entry / "environ").read_bytes()
        except OSError:
            continue
        if mark.encode() in told:
            found.append(told.replace(b"\0", b" ")[:200].decode("utf-8", "replace"))
    return found


@dataclass
class Told:
    """What a run of the command said."""

    code: int
    stdout: str
    stderr: str
    seconds: float
    report: dict[str, Any] = field(default_factory=dict)

    @property
    def error(self) -> str:
        """The one line of the error."""
        lines = [line for line in self.stderr.splitlines() if line.startswith("django-pro: ")]
        assert len(lines) == 1, self.stderr
        assert self.stderr.rstrip().endswith(lines[0]), self.stderr
        assert "Traceback" not in self.stderr
        assert len(lines[0]) < 700, lines[0]
        return lines[0]

    def why(self, part: str) -> str:
        """Why what is named so was not checked."""
        found = [
            entry["why"]
            for entry in self.report["not_checked"]
            if entry["what"].startswith(part)
        ]
        assert found, (part, [entry["what"] for entry in self.report["not_checked"]])
        return " | ".join(found)

    @property
    def rules(self) -> list[str]:
        return [finding["rule"] for finding in self.report["findings"]]


class Place:
    """Runs the command on a project, and holds that nothing is left of it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.temporary = folder / "temporary"
        self.temporary.mkdir()
        self.cache = folder / "cache"
        self.environment = {
            **os.environ,
            "TMPDIR": str(self.temporary),
            "XDG_CACHE_HOME": str(self.cache),
        }
        self.environment.pop("VIRTUAL_ENV", None)

    def start(self, *arguments: str | Path, **more: Any) -> subprocess.Popen[bytes]:
        environment = {**self.environment, **more.pop("environment", {})}
        return subprocess.Popen(
            [sys.executable, "-m", "django_pro", *map(str, arguments)],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=more.pop("cwd", self.folder),
            **more,
        )

    def audit(
        self, project: Path, *arguments: str, timeout: float = 120, **more: Any
    ) -> Told:
        before = tree(project) if project.is_dir() else {}
        started = time.monotonic()
        process = self.start("audit", project, "--json", *arguments, **more)
        try:
            stdout, stderr = process.communicate(timeout=timeout)
        finally:
            process.kill()
        told = Told(
            process.returncode,
            stdout.decode(),
            stderr.decode("utf-8", "replace"),
            time.monotonic() - started,
        )
        if told.code in (0, 1):
            told.report = json.loads(told.stdout)
            assert "Traceback" not in told.stderr
        elif told.stdout:  # no page answered, and the report says why
            told.report = json.loads(told.stdout)
            assert told.code == 3
            assert "Nothing was checked" in told.error
        if before:
            after = tree(project)
            changed = {
                name for name in before.keys() | after.keys() if before.get(name) != after.get(name)
            }
            assert not changed
        self.is_clean()
        return told

    def is_clean(self, seconds: float = 3.0) -> None:
        """Nothing is left in the temporary folder, and no process."""
        end = time.monotonic() + seconds
        while True:
            left = [path.name for path in self.temporary.iterdir()]
            alive = processes(str(self.temporary))
            if not left and not alive:
                return
            assert time.monotonic() < end, (left, alive)
            time.sleep(0.1)


def until(process: subprocess.Popen[bytes], part: bytes) -> None:
    """Wait until the command has said something on stderr."""
    assert process.stderr is not None
    for line in process.stderr:
        if part in line:
            return
    raise AssertionError(f"ended without saying {part!r}")


def end(process: subprocess.Popen[bytes], number: signal.Signals) -> tuple[int, str]:
    process.send_signal(number)
    _, stderr = process.communicate(timeout=30)
    return process.returncode, stderr.decode("utf-8", "replace")
