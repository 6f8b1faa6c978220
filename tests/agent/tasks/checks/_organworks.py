# ruff: noqa: E501
"""Helpers of the checks on organworks. cwd is the project, after the tool."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
ORIG = HERE.parent / "projects" / "organworks"
ROOT = Path.cwd()
APPS = ("instruments", "rounds", "faults", "contracts")
OLD_TESTS = 27
ENV = {
    "SECRET_KEY": "k" * 60,
    "DJANGO_SECRET_KEY": "k" * 60,
    "EMAIL_HOST_PASSWORD": "pw-from-env",
    "TUNELOG_API_KEY": "key-from-env",
    "PYTHONDONTWRITEBYTECODE": "1",
}
IGNORE = shutil.ignore_patterns(
    "__pycache__", "*.pyc", ".git", "db.sqlite3", ".venv", "venv", ".pytest_cache"
)


def wrong(why):
    print("WRONG:", why)
    sys.stdout.flush()
    os._exit(1)


def good():
    print("good")
    sys.stdout.flush()
    os._exit(0)


def need(fact, why):
    if not fact:
        wrong(why)


def settings_module():
    found = re.search(
        r"DJANGO_SETTINGS_MODULE[\"'],\s*[\"']([\w.]+)", (ROOT / "manage.py").read_text()
    )
    return found.group(1) if found else "config.settings"


def env(**more):
    full = {**os.environ, **ENV, **more}
    full.pop("DJANGO_SETTINGS_MODULE", None)
    return full


def boot():
    for name, value in ENV.items():
        os.environ.setdefault(name, value)
    os.environ["DJANGO_SETTINGS_MODULE"] = settings_module()
    sys.path.insert(0, str(ROOT))
    sys.path.append(str(HERE))
    import logging

    import django

    django.setup()
    logging.disable(logging.CRITICAL)
    from django.conf import settings
    from django.test.utils import get_runner, setup_test_environment

    setup_test_environment()
    get_runner(settings)(verbosity=0, interactive=False).setup_databases()


def run(main, database=True):
    try:
        if database:
            boot()
        main()
    except Exception:
        traceback.print_exc()
        wrong("the check could not go on: " + traceback.format_exc().strip().splitlines()[-1])
    good()


def manage(*args, cwd=None, timeout=300, **more):
    return subprocess.run(
        [sys.executable, "-B", "manage.py", *args],
        cwd=cwd or ROOT,
        env=env(**more),
        capture_output=True,
        text=True,
        timeout=timeout,
    )


def copy(restore=()):
    """A copy of the project; the files named in restore come from the untouched project."""
    target = Path(tempfile.mkdtemp(prefix="ow_")) / "project"
    shutil.copytree(ROOT, target, ignore=IGNORE)
    for path in restore:
        shutil.copy(ORIG / path, target / path)
    return target


def test_run(cwd):
    """(passed, how many, output) of all tests, in Django's runner or, where that finds no new ones, pytest."""
    done = manage("test", cwd=cwd)
    text = done.stdout + done.stderr
    ran = re.search(r"Ran (\d+) test", text)
    count = int(ran.group(1)) if ran else 0
    if done.returncode == 0 and count <= OLD_TESTS:
        names = [
            str(p.relative_to(cwd)) for p in cwd.rglob("test*.py") if "templates" not in p.parts
        ]
        more = subprocess.run(
            [
                sys.executable,
                "-B",
                "-m",
                "pytest",
                "-q",
                "-p",
                "no:cacheprovider",
                f"--ds={settings_module()}",
                *[n for n in names if not n.endswith("testing.py")],
            ],
            cwd=cwd,
            env=env(),
            capture_output=True,
            text=True,
        )
        found = re.findall(r"(\d+) (?:passed|failed|error)", more.stdout)
        if sum(map(int, found)) > count:
            return more.returncode == 0, sum(map(int, found)), more.stdout
    return done.returncode == 0, count, text


def sound(migrations=True):
    """All tests pass, the old ones as they were; models and migrations agree."""
    done = manage("check")
    need(done.returncode == 0, "manage.py check: " + done.stderr[-400:])
    if migrations:
        done = manage("makemigrations", "--check", "--dry-run")
        need(done.returncode == 0, "makemigrations --check: " + (done.stdout + done.stderr)[-400:])
    target = copy()
    passed, _, text = test_run(target)
    need(passed, "the project's tests fail: " + text[-900:])
    for app in APPS:
        shutil.copy(ORIG / app / "tests.py", target / f"test_old_{app}.py")
    shutil.copy(ORIG / "config/testing.py", target / "config/testing.py")
    done = manage("test", *[f"test_old_{app}" for app in APPS], cwd=target)
    need(done.returncode == 0, "the old tests fail: " + done.stderr[-900:])
    need(
        f"Ran {OLD_TESTS} tests" in done.stderr, "the old tests did not run: " + done.stderr[-300:]
    )
    shutil.rmtree(target.parent)


def new_tests(why="no new test"):
    target = copy()
    passed, count, text = test_run(target)
    need(passed, "tests fail: " + text[-600:])
    need(count > OLD_TESTS, f"{why} ({count} tests)")
    shutil.rmtree(target.parent)


def notices(change, why):
    """The tests of the project fail once change(folder) has spoiled the code."""
    target = copy()
    change(target)
    passed, _, text = test_run(target)
    need(not passed, why)
    need(
        "AssertionError" in text or "AttributeError" in text or "FAIL" in text,
        why + " (it broke otherwise: " + text[-300:] + ")",
    )
    shutil.rmtree(target.parent)


def put_back(*apps):
    """The code (no tests) of these apps and their templates as it was."""

    def change(target):
        for app in apps:
            for folder in (app, f"templates/{app}"):
                for file in (ORIG / folder).rglob("*"):
                    path = file.relative_to(ORIG)
                    if (
                        file.suffix in (".py", ".html")
                        and file.name != "tests.py"
                        and "migrations" not in file.parts
                    ):
                        (target / path).parent.mkdir(parents=True, exist_ok=True)
                        shutil.copy(file, target / path)

    return change


def queries(fetch, only=None):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    with CaptureQueriesContext(connection) as caught:
        response = fetch()
    sql = [
        q["sql"]
        for q in caught.captured_queries
        if only is None or any(t in q["sql"] for t in only)
    ]
    return response, sql


def steady(make, fetch, what, most=None):
    """fetch() runs as many queries with 2 rows as with 8."""
    from django.core.cache import cache

    for _ in range(2):
        make()
    fetch()
    cache.clear()
    response, first = queries(fetch)
    need(response.status_code == 200, f"{what}: status {response.status_code}")
    for _ in range(6):
        make()
    cache.clear()
    response, second = queries(fetch)
    need(
        len(first) == len(second), f"{what}: {len(first)} queries with 2 rows, {len(second)} with 8"
    )
    if most:
        need(len(second) <= most, f"{what}: {len(second)} queries, {most} would do")
    return response


def client(user=None, **options):
    from django.test import Client

    made = Client(raise_request_exception=False, **options)
    if user is not None:
        made.force_login(user)
    return made
