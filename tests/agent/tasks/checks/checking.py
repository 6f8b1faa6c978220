"""What the checks share: a check runs in the project's folder, and exits 0 when all is well."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

ROOT = Path.cwd()
ORIGINALS = Path(__file__).resolve().parents[1] / "projects"
REQUIRED = re.compile(r"""environ\[\s*["'](\w+)["']\s*\]|\benv(?:\.\w+)?\(\s*["'](\w+)["']""")
SECRET = re.compile(r"""(?:environ\.get|getenv)\(\s*["'](\w*(?:SECRET|KEY|PASSWORD)\w*)["']""")
SOURCE_ENDINGS = {".py", ".html", ".toml", ".ini", ".cfg", ".txt", ".md", ".yml", ".yaml"}


def fail(message: str) -> NoReturn:
    print(f"WRONG: {message}")
    sys.stdout.flush()
    os._exit(1)


def need(condition: object, message: str) -> None:
    if not condition:
        fail(message)


def good() -> NoReturn:
    print("good")
    sys.stdout.flush()
    os._exit(0)


def files(*endings: str) -> Iterator[Path]:
    """Files of the project, without hidden folders and environments."""
    for path in sorted(ROOT.rglob("*")):
        parts = path.relative_to(ROOT).parts
        if not path.is_file() or any(p.startswith(".") or p == "__pycache__" for p in parts[:-1]):
            continue
        if path.suffix in endings or (not endings and path.suffix in SOURCE_ENDINGS):
            yield path


def variables() -> dict[str, str]:
    """A value for each environment variable that the project's source must have, or keeps secret.

    `manage.py` and the entry points name the settings module: that one is left alone.
    """
    names: set[str] = set()
    for path in files(".py"):
        text = path.read_text()
        names |= {first or second for first, second in REQUIRED.findall(text)}
        names |= set(SECRET.findall(text))
    names -= {"DJANGO_SETTINGS_MODULE"}
    return {name: f"of-the-check-{name.lower()}-0123456789-abcdefghijklmnop" for name in names}


def environment() -> dict[str, str]:
    return {**variables(), **os.environ}


def settings_module() -> str:
    """The module `manage.py` runs the tests with."""
    text = (ROOT / "manage.py").read_text()
    found = re.findall(r"""["']((?:\w+\.)*settings(?:\.\w+)*)["']""", text)
    need(found, "manage.py names no settings module")
    return next((name for name in found if name.endswith("test")), found[0])


def setup(module: str | None = None, **changed: Any) -> None:
    """Django, without a database. `changed` are settings."""
    sys.path.insert(0, str(ROOT))
    os.environ.update(environment())
    os.environ["DJANGO_SETTINGS_MODULE"] = module or settings_module()
    import django
    from django.conf import settings

    for name, value in changed.items():
        setattr(settings, name, value)
    try:
        django.setup()
    except Exception as error:
        fail(f"the project can't be set up: {error!r}")


def start(module: str | None = None, **changed: Any) -> None:
    """Django, with empty tables in a test database that is forgotten when the check ends."""
    setup(module, **changed)
    from django.core.cache import cache
    from django.test.runner import DiscoverRunner
    from django.test.utils import setup_test_environment

    setup_test_environment()
    try:
        DiscoverRunner(verbosity=0, interactive=False).setup_databases()
    except Exception as error:
        fail(f"no test database: {error!r}")
    cache.clear()


def run(*arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    """`python ARGUMENTS` in the project's folder."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env={**environment(), **more},
        capture_output=True,
        text=True,
        check=False,
    )


def tests_of(folder: Path) -> tuple[bool, int, str]:
    """Whether the tests in `folder` pass, how many there are, what they print."""
    by_pytest = (folder / "pytest.ini").exists()
    command = ["pytest", "-q", "-p", "no:cacheprovider"] if by_pytest else ["manage.py", "test"]
    if by_pytest:
        command = ["-m", *command]
    environ = {k: v for k, v in environment().items() if k != "DJANGO_SETTINGS_MODULE"}
    done = subprocess.run(
        [sys.executable, *command],
        cwd=folder,
        env={**environ, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    output = done.stdout + done.stderr
    counts = re.findall(r"Ran (\d+) test|(\d+) passed", output)
    return done.returncode == 0, max((int(a or b) for a, b in counts), default=0), output


def old_tests(at_least: int) -> None:
    passed, count, output = tests_of(ROOT)
    need(passed, f"the project's tests fail:\n{output[-2500:]}")
    need(count >= at_least, f"{count} tests ran, there were {at_least}")


def no_missing_migrations() -> None:
    done = run("manage.py", "makemigrations", "--check", "--dry-run")
    need(done.returncode == 0, f"models and migrations differ:\n{done.stdout}{done.stderr[-800:]}")


def model(app: str, name: str) -> Any:
    from django.apps import apps

    try:
        return apps.get_model(app, name)
    except LookupError:
        fail(f"there is no model {app}.{name}")


def field(of: Any, kind: str, *, to: Any = None, **attributes: Any) -> Any:
    """The field of `of` that is a `kind`, relates to `to` and has the attributes."""
    from django.db import models

    wanted = getattr(models, kind)
    for found in of._meta.get_fields():
        same = to is None or found.related_model is to
        same = same and all(getattr(found, key, None) == attributes[key] for key in attributes)
        if isinstance(found, wanted) and same:
            return found
    fail(f"{of.__name__} has no {kind} with {attributes} {'to ' + to.__name__ if to else ''}")


def there_and_back(app: str) -> None:
    """Undo the newest migration of `app`, and do it again."""
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    loader = MigrationExecutor(connection).loader
    leaves = loader.graph.leaf_nodes(app)
    need(len(leaves) == 1, f"migrations of {app} end in {leaves}")
    own = [n for n in loader.graph.node_map[leaves[0]].parents if n.key[0] == app]
    before = [own[0].key] if own else [(app, None)]
    try:
        MigrationExecutor(connection).migrate(before)
        MigrationExecutor(connection).migrate(leaves)
    except Exception as error:
        fail(f"{leaves[0]} does not go forth and back: {error!r}")


def queries(call: Any) -> tuple[int, Any, list[str]]:
    """How many queries `call` takes, what it returns, the queries."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    with CaptureQueriesContext(connection) as captured:
        result = call()
    return len(captured), result, [query["sql"] for query in captured.captured_queries]


def routes() -> list[tuple[str, Any]]:
    """Each route as a path with `<>` for a parameter, and its view; the admin's left out."""
    from django.urls import get_resolver

    found: list[tuple[str, Any]] = []

    def walk(patterns: Any, prefix: str) -> None:
        for pattern in patterns:
            if getattr(pattern, "app_name", None) == "admin":
                continue
            route = re.sub(r"^\^|\\Z$|\$$", "", str(pattern.pattern)).replace("\\.", ".")
            route = re.sub(r"\(\?P<(\w+)>(?:[^()]|\([^()]*\))*\)|<[^>]+>", "<>", route)
            if hasattr(pattern, "url_patterns"):
                walk(pattern.url_patterns, prefix + route)
            else:
                found.append(("/" + prefix + route.replace("/?", "/"), pattern.callback))

    walk(get_resolver().url_patterns, "")
    return found


def class_of(view: Any) -> Any:
    return getattr(view, "cls", None) or getattr(view, "view_class", None)


def _models_of(view: Any) -> set[str]:
    names = set()
    cls = class_of(view)
    for part in ("serializer_class", "form_class"):
        meta = getattr(getattr(cls, part, None), "Meta", None)
        names.add(getattr(getattr(meta, "model", None), "__name__", ""))
    names.add(getattr(getattr(getattr(cls, "queryset", None), "model", None), "__name__", ""))
    names.add(getattr(getattr(cls, "model", None), "__name__", ""))
    return names


def endpoint(name: str) -> tuple[str, str]:
    """Paths of the list and of one row (`<>` for its key) of the API of the model `name`."""
    views = [(route, view) for route, view in routes() if not route.endswith((".<>", ".<>/"))]
    of_model = [(r, v) for r, v in views if name in _models_of(v) and hasattr(v, "cls")]
    if not of_model:
        of_model = [(r, v) for r, v in views if name.lower() in r.lower()]
    lists = [route for route, _ in of_model if "<>" not in route]
    rows = [route for route, _ in of_model if route.count("<>") == 1]
    need(lists, f"no route of an API for {name} among {[route for route, _ in views]}")
    need(rows, f"no route to one {name} among {[route for route, _ in views]}")
    return min(lists, key=len), min(rows, key=len)
