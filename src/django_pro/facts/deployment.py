"""Which settings production uses, and with which environment: what the project's files say of it.

Named on the command line, by files that start a server (Procfile, Dockerfile, compose, systemd,
uwsgi, platform files), by wsgi.py and asgi.py, or by a settings module that is called after
production. Values in example files are no production's: only the names count.
"""

from __future__ import annotations

import ast
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatch
from pathlib import Path
from typing import Literal

from django_pro.core import regular
from django_pro.sandbox import place_of

NAME = "DJANGO_SETTINGS_MODULE"
PRODUCTION = frozenset({"production", "prod", "deploy", "deployment", "live", "heroku", "release"})
DEVELOPMENT = frozenset(
    {"dev", "develop", "development", "local", "test", "tests", "testing", "ci", "debug", "docs"}
    | {"unittest", "pytest", "e2e", "playground", "sandbox", "demo", "example", "travis", "sphinx"}
)
_SKIPPED = frozenset(
    {"node_modules", "site-packages", "venv", "env", "__pycache__", "build", "dist", "static"}
    | {"docs", "doc", "tests", "test", "examples", "example", "locale", "migrations", "media"}
)
_DEPTH = 3
_LARGEST = 300_000
"""Bytes; a file that starts a server is shorter."""
_SERVERS = re.compile(
    r"\b(gunicorn|uwsgi|daphne|uvicorn|hypercorn|granian|waitress-serve|mod_wsgi|unitd|"
    r"runmodwsgi|runprodserver|passenger)\b"
)
_STARTED_BY_FILE = (
    "Procfile*",
    "fly.toml",
    "render.yaml",
    "app.yaml",
    "app.json",
    "heroku.yml",
    "railway.*",
    "nixpacks.toml",
    "zappa_settings.json",
    "vercel.json",
    ".platform.app.yaml",
    "captain-*",
    "passenger_wsgi.py",
    "deploy.template.yaml",
    "appspec.yml",
    "dokku*",
    "koyeb.yaml",
)
"""Files that exist for a server's sake alone."""
_MAY_START = (
    "*Dockerfile*",
    "Containerfile*",
    "*docker-compose*.y*ml",
    "*compose*.y*ml",
    "*.service",
    "*gunicorn*",
    "uwsgi*",
    "*.uwsgi",
    "entrypoint*",
    "start*",
    "run*.sh",
    "deploy*",
    "*.yaml",
    "supervisord*.conf",
    "Procfile.sh",
)
"""Files that count where they start a server, or name settings."""
_ENVIRONMENT_FILES = (
    ".env.prod*",
    "*.production.env",
    "production.env",
    "prod.env",
    ".env-prod*",
    ".production",
    ".envs/.production/*",
    "env.prod*",
    ".prod.env",
    ".django",
)
_EXAMPLES = re.compile(r"(example|sample|template|dist)\b", re.IGNORECASE)
_DEVELOPMENT_FILE = re.compile(
    r"(^|[._/-])(dev|devel|development|local|test|tests|testing|ci|override|debug)([._/-]|$)",
    re.IGNORECASE,
)
_PAIR = re.compile(
    r"""^\s*(?:-\s*|ENV\s+|export\s+|Environment\s*=\s*|env\s*=\s*)?["']?"""
    r"""([A-Z][A-Z0-9_]{2,})["']?\s*(?:=|:\s|\s(?=\S))\s*(.*?)\s*$"""
)
_KEYED = re.compile(
    r"""(?:key|name)\s*:\s*["']?([A-Z][A-Z0-9_]{2,})["']?\s*$""",
)
_VALUED = re.compile(r"""^\s*value\s*:\s*(.*?)\s*$""")
_OPEN = re.compile(
    r"\$\{|\$\(|\$[A-Z]|<[^>]*>|\{\{|^$|change.?me|your[-_ ]|xxx|\.\.\.", re.IGNORECASE
)

Evidence = Literal["named", "entry", "none", "development"]


@dataclass(slots=True)
class Deployment:
    """What production loads, as far as the project's files tell."""

    module: str
    evidence: Evidence
    """`named`: by the command line, a file that starts a server, or its own name; `entry`: by
    wsgi.py or asgi.py alone, as `startproject` writes them; `none`: by manage.py alone;
    `development`: it is called after development or tests."""
    why: str
    """Of what names it, as in "Procfile starts gunicorn"."""
    environment: dict[str, str] = field(default_factory=dict)
    """Values that files of production give."""
    named: dict[str, str] = field(default_factory=dict)
    """Variables that production sets to values unknown, with what they may look like, or empty."""
    mentioned: frozenset[str] = frozenset()
    """Variables that example files have, with a value or without."""
    proxied: frozenset[str] = frozenset()
    """Headers (lower case) and `redirect` that a proxy's configuration adds."""
    is_shared: bool = False
    """Whether manage.py uses the same module: a developer's machine then has its settings too."""
    is_alone: bool = False
    """Whether no settings for development stand beside it."""


@dataclass(slots=True)
class _Told:
    servers: list[str] = field(default_factory=list)
    modules: list[tuple[str, str]] = field(default_factory=list)
    """(module, file that names it)."""
    environment: dict[str, str] = field(default_factory=dict)
    named: dict[str, str] = field(default_factory=dict)
    mentioned: set[str] = field(default_factory=set)
    proxied: set[str] = field(default_factory=set)


def found(root: Path, given: str, default: str) -> Deployment:
    """The deployment of the project at `root`; `given` by the user, `default` of manage.py."""
    told = _Told()
    for path in _files(root):
        _read(path, root, told)
    entries = list(_entries(root, told))
    module, evidence, why = _chosen(root, given, default, told, entries)
    return Deployment(
        module,
        evidence,
        why,
        told.environment,
        {name: value for name, value in told.named.items() if name not in told.environment},
        frozenset(told.mentioned),
        frozenset(told.proxied),
        module in dict(_set_in(root / "manage.py")).values(),
        not any(map(is_development, _beside(root, module))),
    )


def is_development(module: str) -> bool:
    """Whether a settings module is called after development or tests."""
    parts = module.lower().split(".")
    words = set(re.split(r"[._]", ".".join(parts[1:] or parts)))  # the first may be a brand
    return bool(words & DEVELOPMENT) and not words & PRODUCTION


def _is_production(module: str) -> bool:
    words = re.split(r"[._]", module.lower())
    return any(word in PRODUCTION for word in words)


def _chosen(
    root: Path, given: str, default: str, told: _Told, entries: list[tuple[str, str]]
) -> tuple[str, Evidence, str]:
    if given:
        if is_development(given):
            return given, "development", f"{given} is named, and is called after development"
        return given, "named", "--settings names it"
    for module, path in sorted(told.modules, key=lambda each: not _is_production(each[0])):
        if _exists(root, module) and not is_development(module):
            return module, "named", f"{path} names it"
    called = [module for module in _beside(root, default) if _is_production(module)]
    for module, path in entries:
        if _is_production(module):
            return module, "named", f"{path} names it"
    if called:
        return called[0], "named", "it is called after production"
    for module, path in [*entries, (default, "manage.py")]:
        if module and not is_development(module) and _exists(root, module):
            if told.servers:
                return module, "named", f"{told.servers[0]} starts a server, {path} names it"
            if path != "manage.py":
                return module, "entry", f"{path} names it"
    evidence: Evidence = "development" if is_development(default) else "none"
    return default, evidence, "no file of the project says what production uses"


def _exists(root: Path, module: str) -> bool:
    return _path_of(root, module) is not None


def _path_of(root: Path, module: str) -> Path | None:
    base = place_of(root, module)
    for path in (base.with_suffix(".py"), base / "__init__.py"):
        if path.is_file():
            return path
    return None


def _beside(root: Path, default: str) -> Iterator[str]:
    """Modules that stand beside the one that manage.py names, and in a package of its name."""
    parts = default.split(".")
    base = place_of(root, default)
    folders = [(base, default)] if base.is_dir() else []
    folders.append((base.parent, ".".join(parts[:-1])))
    for folder, package in folders:
        for path in sorted(folder.glob("*.py")):
            stem = path.stem
            is_settings = folder == base or folder.name in ("settings", "config", "conf")
            if stem.isidentifier() and (is_settings or "settings" in stem):
                yield f"{package}.{stem}" if package else stem


def _files(root: Path) -> Iterator[Path]:
    """Files of the project and beside it, up to the repository's folder, that may be of use."""
    seen: set[Path] = set()
    folders = [(root, _DEPTH)]
    for parent in list(root.parents)[:2]:
        if (root / ".git").exists():
            break
        if (parent / ".git").exists():
            folders.append((parent, 1))
            folders += [
                (parent / name, 1)
                for name in ("docker", "deploy", "ops", "compose", "infra", "nginx", ".envs")
            ]
            break
    for folder, depth in folders:
        for path in sorted(_walk(folder, depth)):
            if path not in seen:
                seen.add(path)
                yield path


def _walk(folder: Path, depth: int) -> Iterator[Path]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        if entry.is_file(follow_symlinks=False):
            yield Path(entry.path)
        elif entry.is_dir(follow_symlinks=False) and depth > 0:
            hidden = entry.name.startswith(".") and entry.name not in (
                ".envs",
                ".do",
                ".production",
            )
            other = os.path.exists(os.path.join(entry.path, "manage.py"))
            if not hidden and entry.name.lower() not in _SKIPPED and not other:
                yield from _walk(Path(entry.path), depth - 1)


def _matches(name: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatch(name, pattern) for pattern in patterns)


def _read(path: Path, root: Path, told: _Told) -> None:
    name, shown = path.name, os.path.relpath(path, root)
    is_environment = _matches(name, _ENVIRONMENT_FILES) or ".production/" in shown
    is_example = bool(_EXAMPLES.search(name)) and (
        ".env" in name or "env." in name or "_env" in name
    )
    is_sure, may = _matches(name, _STARTED_BY_FILE), _matches(name, _MAY_START)
    is_proxy = "nginx" in shown.lower() or name in ("Caddyfile", "httpd.conf", "traefik.yml")
    is_proxy = is_proxy or name.endswith(".conf")
    if not (is_environment or is_example or is_sure or may or is_proxy):
        return
    if _DEVELOPMENT_FILE.search(name) and not is_sure:
        return
    try:
        if not path.is_file() or path.stat().st_size > _LARGEST:
            return
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return
    if is_proxy or may:
        told.proxied.update(_added_by_proxy(text, name))
    if _matches(name, _REDIRECTING):
        told.proxied.add("redirect")
    if is_environment or is_example:
        _take(dict(_pairs(text)), told, known=not is_example)
        return
    if not (is_sure or may) or (name.endswith((".yaml", ".yml")) and _is_workflow(text)):
        return
    starts = bool(_SERVERS.search(_without_comments(text)))
    modules = re.findall(rf"{NAME}[\"']?\s*[:=,]?\s*(?:value:\s*)?[\"']?([A-Za-z_][\w.]*\w)", text)
    modules += re.findall(r"django_settings[\"']?\s*:\s*[\"']([\w.]+)", text)
    keyed = dict(_keyed(text))
    if NAME in keyed:
        modules.append(keyed[NAME])
    if not starts and not is_sure and not modules:
        return
    told.modules += [(module, shown) for module in modules if "value" not in module.split(".")]
    if starts or is_sure:
        told.servers.append(shown)
    if "ockerfile" in name or name.startswith("Containerfile"):
        text = _of_dockerfile(text)
    pairs = dict(_pairs(text)) | keyed | dict(_of_app_json(text) if name == "app.json" else ())
    _take(pairs, told, known=True)


def _is_workflow(text: str) -> bool:
    return "runs-on:" in text


def _without_comments(text: str) -> str:
    return "\n".join(line for line in text.splitlines() if not line.lstrip().startswith("#"))


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    for line in text.splitlines():
        if line.lstrip().startswith("#"):
            continue
        match = _PAIR.match(line)
        if match and not line.lstrip().startswith(("RUN", "COPY", "FROM", "CMD", "ADD", "ARG")):
            yield match[1], _bare(match[2])


def _of_dockerfile(text: str) -> str:
    """Each variable of an ENV instruction on a line of its own."""
    found = []
    for line in re.sub(r"\\\s*\n", " ", text).splitlines():
        words = line.split(None, 1)
        if len(words) == 2 and words[0].upper() == "ENV":
            pairs = re.findall(r"""([A-Z][A-Z0-9_]+)=("[^"]*"|'[^']*'|\S*)""", words[1])
            if pairs and "=" in words[1].split(None, 1)[0]:
                found += [f"{name}={value}" for name, value in pairs]
            else:
                found.append("=".join(words[1].split(None, 1)))
    return "\n".join(found)


def _bare(value: str) -> str:
    value = value.strip().rstrip(",")
    if len(value) > 1 and value[0] in "\"'" and value[-1] == value[0]:
        return value[1:-1]
    return re.sub(r"\s+#.*$", "", value).strip("\"'")


def _keyed(text: str) -> Iterator[tuple[str, str]]:
    """`- key: NAME` and its `value: ...` within the lines below, as platforms have them."""
    lines = text.splitlines()
    for index, line in enumerate(lines):
        match = _KEYED.search(line)
        if match is None:
            continue
        value = ""
        for below in lines[index + 1 : index + 5]:
            if _KEYED.search(below):
                break
            valued = _VALUED.match(below)
            if valued:
                value = _bare(valued[1])
        yield match[1], value


def _of_app_json(text: str) -> Iterator[tuple[str, str]]:
    for name, rest in re.findall(r'"([A-Z][A-Z0-9_]{2,})"\s*:\s*(\{[^}]*\}|"[^"]*")', text):
        value = re.search(r'"value"\s*:\s*"([^"]*)"', rest)
        yield name, value[1] if value else ""


_REDIRECTING = ("deploy.template.yaml", "render.yaml", "railway.*", "vercel.json", "koyeb.yaml")
"""Files of platforms that lead http to https by themselves."""
_PLATFORM = frozenset({"PATH", "PYTHONPATH", "HOME", "PORT", "PYTHONUNBUFFERED", NAME})


def _take(pairs: Mapping[str, str], told: _Told, *, known: bool) -> None:
    for name, value in pairs.items():
        if name in _PLATFORM or name.startswith("PYTHON"):
            continue
        if known and not _OPEN.search(value):
            told.environment[name] = value
            continue
        told.mentioned.add(name)
        if known or value:  # an example without a value is of what may be left out
            told.named.setdefault(name, _suggested(name, value))


def _suggested(name: str, value: str) -> str:
    """An example's value, where it says what form production's has and no more."""
    plain = bool(re.fullmatch(r"[\w./:@-]{1,80}", value)) and "DEBUG" not in name
    secret = re.search(r"SECRET|KEY|PASS|TOKEN|HOSTS", name)
    return value if plain and not secret and not _OPEN.search(value) else ""


def _added_by_proxy(text: str, name: str) -> Iterator[str]:
    lowered = text.lower()
    for header in (
        "strict-transport-security",
        "x-frame-options",
        "x-content-type-options",
        "referrer-policy",
        "content-security-policy",
    ):
        if header in lowered or header.replace("-", "") in lowered:
            yield header
    if re.search(
        r"return\s+30[128]\s+https|redirectscheme|rewrite\s.*https://|force_https", lowered
    ):
        yield "redirect"
    if "stsseconds" in lowered:
        yield "strict-transport-security"
    if name == "Caddyfile" or "image: caddy" in lowered:
        yield "redirect"  # https://caddyserver.com/docs/automatic-https


def _entries(root: Path, told: _Told) -> Iterator[tuple[str, str]]:
    """(module, path) that wsgi.py and asgi.py name; what else they set is of the environment."""
    for name in ("wsgi.py", "asgi.py"):
        for path in [
            root / name,
            *sorted(root.glob(f"*/{name}")),
            *sorted(root.glob(f"*/*/{name}")),
        ]:
            if not path.is_file() or {"site-packages", ".venv", "venv"} & set(path.parts):
                continue
            for key, value in _set_in(path):
                if key == NAME:
                    yield value, os.path.relpath(path, root)
                else:
                    told.environment.setdefault(key, value)


def _set_in(path: Path) -> Iterator[tuple[str, str]]:
    """What a module gives to `os.environ.setdefault`, or assigns in `os.environ`."""
    try:
        tree = ast.parse(regular.read(path))
    except (OSError, SyntaxError, ValueError, RecursionError):
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("environ.setdefault"):
            values = [each.value for each in node.args if isinstance(each, ast.Constant)]
            if len(values) == 2 and all(isinstance(each, str) for each in values):
                yield str(values[0]), str(values[1])
        elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
            for target in node.targets:
                inner = target if isinstance(target, ast.Subscript) else None
                if inner is not None and isinstance(inner.slice, ast.Constant):
                    if not ast.unparse(inner.value).endswith("environ"):
                        continue
                    yield str(inner.slice.value), str(node.value.value)
