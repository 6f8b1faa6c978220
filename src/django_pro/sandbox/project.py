"""Finds a Django project: its folder, its settings, its interpreter."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from django_pro.core import regular
from django_pro.core.errors import TargetError, UsageError
from django_pro.sandbox.answers import answer_of

DEPTH = 2
"""Levels below the given folder where a manage.py is looked for."""
OLDEST_PYTHON = (3, 10)
OLDEST_DJANGO = (5, 0)

_SKIPPED = {"node_modules", "site-packages", "venv", "env", "__pycache__", "build", "dist"}
_USUAL = ("settings", "development", "dev", "local", "base", "common", "test", "testing", "ci")
"""Settings that run on a developer's machine, the likeliest first."""
_MARK = "django-pro asks: "
_ASK = (
    "import json, sys\n"
    "try:\n import django; version = list(django.VERSION[:3])\n"
    "except ImportError: version = None\n"
    f"print({_MARK!r} + json.dumps([list(sys.version_info[:3]), version]))"
)


@dataclass(frozen=True, slots=True)
class Project:
    """A target that can be run."""

    root: Path
    """The folder of manage.py."""
    settings: str
    python: str
    python_version: str
    django_version: str
    found: tuple[str, ...]
    """How each of them was found, a sentence each."""


def find_root(path: Path) -> Path:
    """The folder of the project's manage.py: `path`, or one below it.

    Raises:
        UsageError: `path` is no folder.
        TargetError: there is no manage.py, or there are several.
    """
    try:
        path = Path(os.path.abspath(path))
        if not path.exists():
            raise UsageError(f"There is no folder {path}", next_step="Name the project's folder.")
        if path.is_file() and path.name == "manage.py":
            path = path.parent
        if not path.is_dir():
            raise UsageError(f"{path} is not a folder", next_step="Name the project's folder.")
        if (path / "manage.py").is_file():
            return path
        found = sorted(_manage_files(path, DEPTH))
    except OSError as error:
        raise UsageError(
            f"The folder can't be read: {error.strerror}",
            where=str(path),
            next_step="Name the project's folder.",
        ) from error
    if len(found) == 1:
        return found[0].parent
    if not found:
        raise TargetError(
            "No manage.py was found",
            where=str(path),
            next_step="Run it in the project's folder, or name that folder.",
        )
    names = ", ".join(str(each.parent.relative_to(path)) for each in found[:6])
    raise TargetError(
        f"Several projects were found: {names}",
        where=str(path),
        next_step=f"Name one of them: django-pro audit {found[0].parent}",
    )


def _manage_files(folder: Path, depth: int) -> Iterator[Path]:
    for entry in os.scandir(folder):
        if entry.name == "manage.py" and entry.is_file():
            yield Path(entry.path)
        hidden = entry.name.startswith(".") or entry.name in _SKIPPED
        if depth and not hidden and entry.is_dir(follow_symlinks=False):
            try:
                yield from _manage_files(Path(entry.path), depth - 1)
            except PermissionError:
                continue


def find_project(root: Path, settings: str = "", python: str = "") -> Project:
    """The project below `root`; what is given wins over what is found.

    Raises:
        TargetError: no settings or no fitting interpreter.
    """
    module, how_settings = _settings(root, settings)
    interpreter, how_python = find_interpreter(root, python)
    versions = _versions(interpreter)
    python_version, django_version = versions
    return Project(
        root=root,
        settings=module,
        python=interpreter,
        python_version=python_version,
        django_version=django_version,
        found=(f"manage.py in {root}", how_settings, how_python),
    )


def source_folders(root: Path) -> tuple[Path, ...]:
    """Folders below the project's that its manage.py puts on `sys.path`, and `src` where the
    settings lie in it: what modules are imported from beside the project's folder itself."""
    tree = _tree(root / "manage.py")
    told = list(_put_on_path(tree)) if tree is not None else []
    modules = _default_settings(root / "manage.py")
    if any(_lies_in(root / "src", each) and not _lies_in(root, each) for each in modules):
        told.append("src")
    found = [Path(os.path.normpath(root / each)) for each in told]
    return tuple(
        dict.fromkeys(
            each for each in found if each != root and each.is_relative_to(root) and each.is_dir()
        )
    )


def place_of(root: Path, module: str) -> Path:
    """Where a module of the project lies, without `.py`: a file or a folder that may not be."""
    for folder in (root, *source_folders(root)):
        if _lies_in(folder, module):
            return folder.joinpath(*module.split("."))
    return root.joinpath(*module.split("."))


def module_of(root: Path, path: Path) -> str:
    """The name by which a file of the project is imported."""
    folders = sorted(source_folders(root), key=lambda each: -len(each.parts))
    folder = next((each for each in folders if path.is_relative_to(each)), root)
    return ".".join(path.relative_to(folder).with_suffix("").parts)


def _lies_in(folder: Path, module: str) -> bool:
    base = folder.joinpath(*module.split("."))
    return base.with_suffix(".py").is_file() or base.is_dir()


def _put_on_path(tree: ast.Module) -> Iterator[str]:
    """What is given to `sys.path.insert`, `sys.path.append` and `site.addsitedir`, as far as it
    is written out: `src` of `Path(__file__).resolve().parent / "src"`."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        called = ast.unparse(node.func)
        if called in ("sys.path.insert", "sys.path.append", "path.append", "path.insert") or (
            called.endswith("addsitedir")
        ):
            yield _folder_of(tree, node.args[-1])


def _folder_of(tree: ast.Module, value: ast.expr, depth: int = 3) -> str:
    """The texts of an expression for a folder, joined."""
    if isinstance(value, ast.Name) and depth:
        for node in ast.walk(tree):
            if isinstance(node, ast.Assign) and any(
                isinstance(each, ast.Name) and each.id == value.id for each in node.targets
            ):
                return _folder_of(tree, node.value, depth - 1)
        return ""
    if isinstance(value, ast.Constant):
        return value.value if isinstance(value.value, str) else ""
    if isinstance(value, ast.BinOp) and isinstance(value.op, ast.Div | ast.Add):
        inner: list[ast.expr] = [value.left, value.right]
    elif isinstance(value, ast.Call):
        start = [value.func.value] if isinstance(value.func, ast.Attribute) else []
        inner = [*start, *value.args]
    elif isinstance(value, ast.JoinedStr):
        inner = list(value.values)
    elif isinstance(value, ast.FormattedValue | ast.Attribute):
        inner = [value.value]
    else:
        inner = []
    parts = [_folder_of(tree, each, depth).strip("/") for each in inner]
    return "/".join(filter(None, parts))


def _tree(path: Path) -> ast.Module | None:
    try:
        return ast.parse(regular.read(path))
    except (OSError, SyntaxError, ValueError, RecursionError):
        return None


def _settings(root: Path, given: str) -> tuple[str, str]:
    if given:
        return given, f"settings {given}, as named"
    for module in _default_settings(root / "manage.py"):
        return module, f"settings {module}, from manage.py"
    for module in _configured_settings(root):
        return module, f"settings {module}, from the test configuration"
    named = os.environ.get("DJANGO_SETTINGS_MODULE", "")
    if named:
        return named, f"settings {named}, from DJANGO_SETTINGS_MODULE"
    for name in ("wsgi.py", "asgi.py", "celery.py"):
        for path in sorted(root.glob(f"*/{name}")):
            for module in _default_settings(path):
                return module, f"settings {module}, from {path.relative_to(root)}"
    found = list(_settings_modules(root))
    usual = sorted(
        (_USUAL.index(module.rpartition(".")[2]), module)
        for module in found
        if module.rpartition(".")[2] in _USUAL
    )
    if usual:
        how = "the only ones" if len(found) == 1 else f"the likeliest of {', '.join(found)}"
        return usual[0][1], f"settings {usual[0][1]}, {how}"
    others = f" Modules found: {', '.join(found)}." if found else ""
    raise TargetError(
        "The settings module was not found",
        where=str(root / "manage.py"),
        next_step=f"Name it: django-pro audit --settings package.settings.{others}",
    )


def _settings_modules(root: Path) -> Iterator[str]:
    """Modules that are called settings, or lie in a package of that name, one level down."""
    for folder in (root, *source_folders(root)):
        for path in sorted((*folder.glob("*/settings.py"), *folder.glob("*/settings/*.py"))):
            package = path.relative_to(folder).with_suffix("").parts
            named = path.name != "__init__.py" and all(part.isidentifier() for part in package)
            if named and package[0] not in _SKIPPED:
                yield ".".join(package)


def _default_settings(manage: Path) -> Iterator[str]:
    """What manage.py and the like give to `os.environ.setdefault` or assign."""
    tree = _tree(manage)
    if tree is None:
        return
    name = "DJANGO_SETTINGS_MODULE"
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and len(node.args) == 2:
            first, second = node.args
            if isinstance(first, ast.Constant) and first.value == name:
                yield from _module_names(tree, second)
        elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
            for target in node.targets:
                key = target.slice if isinstance(target, ast.Subscript) else None
                if isinstance(key, ast.Constant) and key.value == name:
                    yield str(node.value.value)


def chosen_settings(root: Path) -> tuple[str, ...]:
    """Modules among which manage.py chooses by what it is run for; none where it has but one."""
    found = tuple(dict.fromkeys(_default_settings(root / "manage.py")))
    return found if len(found) > 1 else ()


def _module_names(tree: ast.Module, value: ast.expr, depth: int = 3) -> Iterator[str]:
    """The texts that an expression may be; last what holds only where something is asked for, e.g.
    `"project.settings.test" if "test" in sys.argv else "project.settings.dev"`."""
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        yield value.value
    elif isinstance(value, ast.IfExp) and depth:
        for each in (value.orelse, value.body):
            yield from _module_names(tree, each, depth - 1)
    elif isinstance(value, ast.Name) and depth:
        for node in ast.walk(tree):
            if isinstance(node, ast.Assign) and any(
                isinstance(each, ast.Name) and each.id == value.id for each in node.targets
            ):
                yield from _module_names(tree, node.value, depth - 1)


def _configured_settings(root: Path) -> Iterator[str]:
    """DJANGO_SETTINGS_MODULE of pytest-django's configuration."""
    import configparser

    try:
        document = tomllib.loads(regular.read_text(root / "pyproject.toml"))
        options = document.get("tool", {}).get("pytest", {}).get("ini_options", {})
        if isinstance(options.get("DJANGO_SETTINGS_MODULE"), str):
            yield options["DJANGO_SETTINGS_MODULE"]
    except (OSError, ValueError):
        pass
    for name, section in (("pytest.ini", "pytest"), ("setup.cfg", "tool:pytest")):
        parser = configparser.ConfigParser(interpolation=None)
        try:
            parser.read_string(regular.read_text(root / name))
        except (configparser.Error, OSError, UnicodeDecodeError):
            continue
        if parser.has_option(section, "DJANGO_SETTINGS_MODULE"):
            yield parser.get(section, "DJANGO_SETTINGS_MODULE")


def _environments(root: Path) -> Iterator[tuple[Path, str]]:
    active = os.environ.get("VIRTUAL_ENV")
    if active and Path(active) != Path(sys.prefix):
        yield Path(active), "VIRTUAL_ENV"
    for folder in (root, *list(root.parents)[:2]):
        for name in (".venv", "venv"):
            yield folder / name, str(folder / name)
    for lock, command in (
        ("poetry.lock", ["poetry", "env", "info", "--path"]),
        ("pdm.lock", ["pdm", "venv", "--path", "in-project"]),
    ):
        if (root / lock).exists():
            try:
                answer = answer_of(command, 20, cwd=root)
            except (OSError, subprocess.SubprocessError):
                continue
            yield Path(os.fsdecode(answer).strip()), command[0]


def find_interpreter(root: Path, given: str = "") -> tuple[str, str]:
    """The interpreter that runs the project below `root`, and how it was found; it is not started.

    Raises:
        UsageError: there is none where it is `given`.
    """
    if given:
        path = Path(given)
        if not path.is_absolute():
            path = root / path if (root / path).exists() else Path.cwd() / path
        if path.is_dir():
            path = path / "bin" / "python"
        if not path.exists():
            raise UsageError(
                f"There is no interpreter {given}", next_step="Name one with --python."
            )
        return str(path), f"interpreter {path}, as named"
    for folder, how in _environments(root):
        for name in ("bin/python", "Scripts/python.exe"):
            if (folder / name).exists():
                return str(folder / name), f"interpreter {folder / name}, from {how}"
    return sys.executable, f"interpreter {sys.executable}, the one that runs django-pro"


Version = tuple[int, ...]


def _reason(error: OSError | subprocess.SubprocessError) -> str:
    """Why a command failed, without the command."""
    if isinstance(error, subprocess.TimeoutExpired):
        return f"no answer within {error.timeout:g} s"
    if isinstance(error, subprocess.CalledProcessError):
        lines = (error.stderr or b"").decode("utf-8", "replace").strip().splitlines()
        code = error.returncode
        how = f"exit code {code}" if code >= 0 else f"signal {-code}"
        return f"{how}: {lines[-1][:200]}" if lines else how
    return getattr(error, "strerror", None) or str(error)


def _told_versions(stdout: bytes, python: str) -> tuple[Version, Version | None]:
    """What the answer to `_ASK` says; a start-up file of the interpreter's may print around it."""
    for line in reversed(stdout.decode("utf-8", "replace").splitlines()):
        told = line.partition(_MARK)[2]
        try:
            version, django = json.loads(told)
            return tuple(map(int, version)), django and tuple(map(int, django))
        except (ValueError, TypeError):
            continue
    raise TargetError(
        "It does not answer as a Python interpreter does",
        where=python,
        next_step="Name one with --python.",
    )


def _versions(python: str) -> tuple[str, str]:
    try:
        answer = answer_of([python, "-c", _ASK], 30)
    except (OSError, subprocess.SubprocessError) as error:
        raise TargetError(
            f"The interpreter does not run: {_reason(error)}",
            where=python,
            next_step="Name one with --python.",
        ) from error
    version, django = _told_versions(answer, python)
    text = ".".join(map(str, version))
    if tuple(version[:2]) < OLDEST_PYTHON:
        raise TargetError(
            f"Python {text} is too old: 3.10 is the oldest that django-pro runs a project with",
            where=python,
            next_step="Name a newer interpreter with --python.",
        )
    if django is None:
        raise TargetError(
            "Django is not installed for this interpreter",
            where=python,
            next_step="Name the project's own interpreter with --python.",
        )
    if tuple(django[:2]) < OLDEST_DJANGO:
        raise TargetError(
            f"Django {'.'.join(map(str, django))} is too old: 5.0 is the oldest that is supported",
            where=python,
            next_step="Upgrade Django, or name another interpreter with --python.",
        )
    return text, ".".join(map(str, django))
