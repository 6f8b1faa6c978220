# ruff: noqa: N801
"""What the checks share. A check: start(...), then need(...), then finish(...)."""

import os
import shutil
import subprocess
import sys
import tempfile
import traceback
import warnings
from pathlib import Path

sys.dont_write_bytecode = True
warnings.simplefilter("ignore")
CWD = Path.cwd()
HERE = Path(__file__).resolve().parent
TMP = Path(tempfile.mkdtemp(prefix="check_"))


def wrong(why):
    print("WRONG: " + " ".join(str(why).split())[:600])
    sys.stdout.flush()
    shutil.rmtree(TMP, ignore_errors=True)
    os._exit(1)


def need(fine, why):
    if not fine:
        wrong(why)


def _hook(kind, error, tb):
    last = traceback.extract_tb(tb)[-1] if tb else None
    wrong(
        f"{kind.__name__}: {error} ({last.filename}:{last.lineno})"
        if last
        else f"{kind.__name__}: {error}"
    )


sys.excepthook = _hook


def start(settings="config.settings", migrate=True, before=None):
    """Django on a temporary SQLite file, all migrations run."""
    os.environ["DJANGO_SETTINGS_MODULE"] = settings
    sys.path.insert(0, str(CWD))
    sys.argv = ["check"]
    import django
    from django.conf import settings as s

    s.DATABASES["default"] = {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(TMP / "db.sqlite3"),
    }
    s.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    if before:
        before(s)
    django.setup()
    from django.test.utils import setup_test_environment

    setup_test_environment(debug=False)
    if migrate:
        from django.core.management import call_command

        call_command("migrate", verbosity=0)


def run(*args, cwd=None, env=None, clean_env=False):
    full = {
        k: v
        for k, v in os.environ.items()
        if k in ("PATH", "HOME", "LANG", "TMPDIR", "VIRTUAL_ENV")
    }
    full["PYTHONDONTWRITEBYTECODE"] = "1"
    full.update(env or {})
    done = subprocess.run(
        [sys.executable, *args],
        cwd=cwd or CWD,
        env=full,
        capture_output=True,
        text=True,
        timeout=240,
    )
    return done.returncode, done.stdout + done.stderr


def copy_of(folder, name):
    to = TMP / name
    shutil.copytree(
        folder,
        to,
        ignore=shutil.ignore_patterns("__pycache__", ".git", "*.sqlite3", ".venv", "node_modules"),
    )
    return to


def finish(project, env=None, makemigrations=True, before_tests=None):
    """Whole suite as it is now, then with the original tests laid over it."""
    original = HERE.parent / "projects" / project
    code, out = run("manage.py", "check", env=env)
    need(code == 0, "manage.py check: " + out[-400:])
    if makemigrations:
        box = copy_of(CWD, "mm")
        code, out = run("manage.py", "makemigrations", "--check", "--dry-run", cwd=box, env=env)
        need(code == 0, "makemigrations --check: " + out[-400:])
    box = copy_of(CWD, "now")
    code, out = run("manage.py", "test", cwd=box, env=env)
    need(code == 0, "the project's tests as they are now: " + out[-500:])
    changed = False
    for path in original.rglob("tests/*.py"):
        to = box / path.relative_to(original)
        if not to.exists() or to.read_bytes() != path.read_bytes():
            changed = True
            to.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, to)
    if changed:
        code, out = run("manage.py", "test", cwd=box, env=env)
        need(code == 0, "the project's old tests: " + out[-500:])
    good()


def good():
    shutil.rmtree(TMP, ignore_errors=True)
    print("good")
    sys.stdout.flush()
    os._exit(0)


class count_queries:
    def __enter__(self):
        from django.db import connection
        from django.test.utils import CaptureQueriesContext

        self.ctx = CaptureQueriesContext(connection)
        self.ctx.__enter__()
        return self

    def __exit__(self, *exc):
        self.ctx.__exit__(*exc)
        self.n = len(self.ctx.captured_queries)
        self.sql = [q["sql"] for q in self.ctx.captured_queries]


def queries_of(client, url, data=None, status=200):
    """Response and number of queries, after one call to warm caches up."""
    client.get(url, data)
    with count_queries() as c:
        response = client.get(url, data)
    need(response.status_code == status, f"{url} gives {response.status_code}")
    return response, c.n


def client(user=None):
    from django.test import Client

    c = Client(raise_request_exception=False)
    if user is not None:
        c.force_login(user)
    return c


def operations_of(module_file_or_class):
    todo, out = list(module_file_or_class.operations), []
    while todo:
        op = todo.pop(0)
        if hasattr(op, "database_operations"):
            todo = list(op.database_operations) + todo
        else:
            out.append(op)
    return out
