"""`[tool.django-pro]` of the target's pyproject.toml: every key, what it means, its default."""

from __future__ import annotations

import dataclasses
import difflib
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

from django_pro.core import regular
from django_pro.core.errors import UsageError
from django_pro.core.reading import MismatchError, read

ROLES = ("anonymous", "user", "staff", "superuser")
PRINCIPLES = ("queries", "migrations", "api", "security")
"""The principles that this version checks."""
UNASKED = ("queries",)
"""Those that are checked when none is named."""
TABLE = "tool.django-pro"
_OPTIONS = {"roles": "--as"}
"""Options that are not called as their key is."""
LOGINS = ("headers", "cookies")
"""What a function of the project's can give to log a user in."""
_MOST = {
    "request_seconds": 3_600,
    "migration_seconds": 3_600,
    "memory_mib": 1 << 20,
    "body_mib": 1 << 10,
}


@dataclasses.dataclass(frozen=True, slots=True)
class ConfiguredWaiver:
    """Findings that the project accepts: one `[[tool.django-pro.waivers]]`."""

    rule: str
    """Name or code."""
    path: str
    """Glob from the project's folder; `*` goes through folders."""
    reason: str

    def __post_init__(self) -> None:
        for name in ("rule", "path", "reason"):
            if not getattr(self, name).strip():
                raise MismatchError(f"{TABLE}.waivers.{name}", "a word at least", "")


@dataclasses.dataclass(frozen=True, slots=True)
class Configuration:
    """How a target is audited; the command line wins over pyproject.toml."""

    settings: Annotated[
        str,
        "Settings module, e.g. `shop.settings.test`. Empty: the one that manage.py names.",
    ] = ""
    python: Annotated[
        str,
        "Interpreter that runs the project, relative to its folder. Empty: `VIRTUAL_ENV`, "
        "`.venv`, `venv`, then what poetry, uv or pdm would use.",
    ] = ""
    only: Annotated[
        tuple[str, ...],
        'Principles to check: `queries`, `migrations`, `api`, `security`. Empty: `["queries"]`.',
    ] = ()
    url: Annotated[
        str,
        "Only endpoints whose pattern or path contains this, or matches it as a glob.",
    ] = ""
    roles: Annotated[
        tuple[str, ...],
        "Who requests each page: `anonymous`, `user`, `staff`, `superuser`.",
    ] = ROLES
    scales: Annotated[
        tuple[int, ...],
        "Rows a model at each step of the growth test: two or three rising numbers.",
    ] = (3, 9)
    jobs: Annotated[
        int,
        "Processes that request pages side by side. 0: one for each processor.",
    ] = 0
    database_url: Annotated[
        str,
        "A server where throw-away databases may be made, e.g. `postgres://user@localhost/` or "
        "`mysql://user:password@localhost:3306/`; `?host=` takes the path of a Unix socket. "
        "The environment variable `DJANGO_PRO_DATABASE_URL` does the same.",
    ] = ""
    migrations: Annotated[
        Literal["run", "sync"],
        "`run` migrates the throw-away database; `sync` makes its tables from the models.",
    ] = "run"
    lock_timeout: Annotated[
        bool,
        "`true`: a migration that locks a table while no `lock_timeout` is set is a finding, "
        "`no-lock-timeout`.",
    ] = False
    waits: Annotated[
        bool,
        "`true`: migrations that lock a table while they work on its rows run once more beside a "
        "reader, an inserter and an updater, and the report says how long these waited. An "
        "illustration: nothing is judged by it.",
    ] = False
    entrypoints: Annotated[
        tuple[str, ...],
        'Code besides pages to run: `"package.module:function"` or `"manage.py command argument"`.',
    ] = ()
    large_models: Annotated[
        tuple[str, ...],
        'Models whose tables are large where the project runs, e.g. `["shop.Order"]`: a list of '
        "one of them has to have a bound.",
    ] = ()
    rows: Annotated[
        dict[str, int],
        'Rows of tables where the project runs, e.g. `"orders.order" = 40_000_000` (a model or a '
        "table): findings on migrations estimate how long a lock is held there.",
    ] = dataclasses.field(default_factory=dict)
    recipes: Annotated[
        dict[str, str],
        'For a model that cannot be filled: `"app_label.Model" = "package.module.callable"`, '
        "called with a number and returning a saved instance.",
    ] = dataclasses.field(default_factory=dict)
    ownership: Annotated[
        dict[str, str],
        "Whose a row is, where its nearest foreign keys to a user do not say it: "
        '`"shop.Order" = "basket__customer"`, a lookup that ends at the user model.',
    ] = dataclasses.field(default_factory=dict)
    authentication: Annotated[
        dict[str, str],
        "What logs a user in where neither a session, HTTP basic, REST framework's `Token`, a JWT, "
        "a key that a row holds (plain, or as an SHA or MD5 digest) nor a row that the session "
        'names does: `headers = "package.module:function"`, `cookies = "package.module:function"`. '
        "Called with a user, within the transaction of a request; returns the headers, or "
        "the cookies, to send by name.",
    ] = dataclasses.field(default_factory=dict)
    models: Annotated[
        dict[str, str],
        "Which model answers a tier of requests (`simple`, `medium`, `complex`), or stands for a "
        "name of the agent's definition: "
        '`small = "..."`, `middle = "..."`. A tier wins over a name.',
    ] = dataclasses.field(default_factory=dict)
    waivers: Annotated[
        tuple[ConfiguredWaiver, ...],
        "Findings that are accepted: `rule`, `path` (a glob from the project's folder, where `*` "
        "goes through folders) and `reason`, all three required. One that covers nothing is a "
        "finding, `unused-waiver`.",
    ] = ()
    request_seconds: Annotated[
        float,
        "Time limit of one request.",
    ] = 10.0
    migration_seconds: Annotated[
        float,
        "Time limit of one run of a migration; where tables are made for pages, all of them have "
        "300 s together.",
    ] = 60.0
    memory_mib: Annotated[
        int,
        "Memory that a worker may take beyond what it has after boot.",
    ] = 1024
    body_mib: Annotated[
        int,
        "Most that is kept of one response.",
    ] = 8

    def __post_init__(self) -> None:
        _one_of("roles", self.roles, ROLES)
        _one_of("only", self.only, PRINCIPLES)
        if not 2 <= len(self.scales) <= 3 or list(self.scales) != sorted(set(self.scales)):
            raise MismatchError("scales", "two or three rising numbers", list(self.scales))
        if self.scales[0] < 2 or self.scales[-1] > 1000:
            raise MismatchError("scales", "from 2 to 1000 rows", list(self.scales))
        for name, most in _MOST.items():
            if not 0 < getattr(self, name) <= most:  # no number at all is in no range
                wanted = f"more than 0 and at most {most:,}"
                raise MismatchError(name, wanted, getattr(self, name))
        _one_of("authentication", tuple(self.authentication), LOGINS)
        if self.jobs < 0:
            raise MismatchError("jobs", "0 or more", self.jobs)
        if not self.roles:
            raise MismatchError("roles", "at least one of " + ", ".join(ROLES), list(self.roles))

    @property
    def principles(self) -> tuple[str, ...]:
        """The principles to check."""
        return self.only or UNASKED

    def covers(self, other: Configuration) -> bool:
        """Whether it leaves out no page, role or principle that `other` asks for."""
        return (
            self.url in ("", other.url)
            and set(self.roles) >= set(other.roles)
            and set(self.principles) >= set(other.principles)
        )


def _one_of(name: str, values: tuple[str, ...], allowed: tuple[str, ...]) -> None:
    for value in values:
        if value not in allowed:
            raise MismatchError(
                name, f"one of {', '.join(allowed)}{_nearest(value, allowed)}", value
            )


def _nearest(word: str, words: tuple[str, ...]) -> str:
    close = difflib.get_close_matches(word, words, n=1)
    return f" (did you mean {close[0]}?)" if close else ""


def spelled(field_name: str) -> str:
    """The key as pyproject.toml has it."""
    return field_name.replace("_", "-")


def load(root: Path) -> Configuration:
    """The configuration of the project at `root`; defaults when it has none."""
    path, table = _table(root)
    names = {spelled(field.name): field.name for field in dataclasses.fields(Configuration)}
    for name in table:
        if name not in names:
            raise UsageError(
                f"[{TABLE}] has no key {name!r}{_nearest(name, tuple(names))}",
                where=str(path),
                next_step="See docs/configuration.md for the keys.",
            )
    _refuse_unknown_keys(table.get("waivers"), path)
    values = {names[name]: value for name, value in table.items()}
    try:
        return read(Configuration, values, TABLE)
    except MismatchError as mismatch:
        raise UsageError(str(mismatch), where=str(path)) from None


def source_of(root: Path) -> Path:
    """The pyproject.toml that `load` reads."""
    return _table(root)[0]


def _refuse_unknown_keys(waivers: object, path: Path) -> None:
    """A misspelled key of a waiver is named; what is no list of tables `read` names."""
    keys = tuple(field.name for field in dataclasses.fields(ConfiguredWaiver))
    for waiver in waivers if isinstance(waivers, list) else ():
        for name in waiver if isinstance(waiver, dict) else ():
            if name not in keys:
                raise UsageError(
                    f"[[{TABLE}.waivers]] has no key {name!r}{_nearest(name, keys)}",
                    where=str(path),
                    next_step="See docs/configuration.md for the keys.",
                )


def override(configuration: Configuration, **values: Any) -> Configuration:
    """`configuration` with what the command line gave; None is not given."""
    given = {name: value for name, value in values.items() if value is not None}
    try:
        return dataclasses.replace(configuration, **given)
    except MismatchError as mismatch:
        name, _, rest = str(mismatch).partition(" ")
        raise UsageError(f"{_OPTIONS.get(name, f'--{spelled(name)}')} {rest}") from None


def _table(root: Path) -> tuple[Path, Mapping[str, Any]]:
    """The nearest pyproject.toml that has our table, up to the repository's root."""
    for folder in (root, *root.parents):
        path = folder / "pyproject.toml"
        if path.exists():
            try:
                whole = tomllib.loads(regular.read_text(path))
            except (OSError, ValueError, RecursionError) as error:
                why = (isinstance(error, OSError) and error.strerror) or error
                raise UsageError(f"pyproject.toml can't be read: {why}", where=str(path)) from None
            tool = whole.get("tool", {})
            table = tool.get("django-pro") if isinstance(tool, dict) else None
            if isinstance(table, dict):
                return path, table
            if table is not None:
                raise UsageError(f"[{TABLE}] must be a table, not {table!r:.80}", where=str(path))
        if (folder / ".git").exists():
            break
    return root / "pyproject.toml", {}
