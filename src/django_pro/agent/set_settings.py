"""Settings that a request states, written where production has them and loaded as it does."""

from __future__ import annotations

import ast
import contextlib
import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from django_pro.agent import setting_values
from django_pro.agent.answer import Check
from django_pro.agent.settings_files import SettingsFiles
from django_pro.agent.stated_settings import StatedSetting
from django_pro.agent.work import NotProvenError, Outcome, Work
from django_pro.edits import EditError, settings_file
from django_pro.facts import deployment
from django_pro.sandbox import place_of

_OF_HTTPS = re.compile(r"^(?:SECURE_SSL_\w+|SECURE_HSTS_\w+|(?:SESSION|CSRF)_COOKIE_SECURE)$")
"""What a developer's machine can't have: it answers by http."""
_READ = re.compile(r"""["']([A-Z][A-Z0-9_]{3,})["']""")
_VALUE = "x7Kq9pLm" * 8
_OFF = 'os.environ.get("DEBUG") == "1"'
_USUAL = {
    "SECURE_HSTS_SECONDS": "0", "ALLOWED_HOSTS": "[]", "SESSION_COOKIE_AGE": "1209600",
    "CSRF_TRUSTED_ORIGINS": "[]", "X_FRAME_OPTIONS": '"DENY"',
    "SECURE_REFERRER_POLICY": '"same-origin"', "SECURE_CONTENT_TYPE_NOSNIFF": "True",
    "SECURE_PROXY_SSL_HEADER": "None", "SESSION_COOKIE_HTTPONLY": "True",
    "CSRF_COOKIE_HTTPONLY": "False", "SESSION_COOKIE_SAMESITE": '"Lax"',
    "CSRF_COOKIE_SAMESITE": '"Lax"', "SESSION_EXPIRE_AT_BROWSER_CLOSE": "False",
}  # fmt: skip
"""What Django has where nothing is said."""
_SECURITY = "django.middleware.security.SecurityMiddleware"
_FRAMES = "django.middleware.clickjacking.XFrameOptionsMiddleware"
_OF_SECURITY = re.compile(r"^SECURE_(?:SSL_REDIRECT|HSTS|REFERRER|CONTENT_TYPE|CROSS_ORIGIN)")
_CONDITION = re.compile(
    r"(?:[(]\s*|\b(?:with|when|where|if|has|sets?|by)\s+)`?([A-Z][A-Z0-9_]{2,})\s*={1,2}\s*"
    r"[\"'`]?([\w.-]*\w)[\"'`]?(?:\s*[)])?"
)


class _Place:
    """Where settings of production go."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.files = SettingsFiles(work)
        root = Path(work.original.root)
        found = deployment.found(root, "", work.project.settings)
        path = place_of(root, found.module).with_suffix(".py")
        self.is_apart = found.module != work.project.settings and path.is_file()
        self.module = found.module if self.is_apart else ""
        self.path = path if self.is_apart else self.files.paths[0]

    def put(self, each: StatedSetting) -> str:
        """Writes one value; the source that was written.

        Raises:
            NotProvenError: nothing tells production from development here.
        """
        if self.is_apart:
            path = self.path
            if each.only == "development":
                path = self.files.paths[0]
            elif not each.only and not _OF_HTTPS.match(each.name):
                path = self.files.holding(each.name) or self.path
                path = self.path if each.name in self._names(self.path) else path
            return self._write(path, each.name, each.value)
        is_apart = bool(each.only) or bool(_OF_HTTPS.match(each.name))
        path = self.files.holding(each.name) or self.files.holding("DEBUG") or self.path
        value = each.value
        if each.name == "DEBUG" and value == "False":
            given = self.files.value("DEBUG")
            if given is not None and not isinstance(given, ast.Constant):
                return ast.unparse(given)  # the environment says it already
            value = _OFF if each.only else value
        elif is_apart:
            path = self.files.holding("DEBUG") or self.path
            value = self._where_debug_is(each)
        return self._write(path, each.name, value)

    def _where_debug_is(self, each: StatedSetting) -> str:
        """A value by DEBUG, where one module is for production and for development."""
        if self.files.holding("DEBUG") is None:
            raise NotProvenError(
                f"{each.name} is for production alone, and nothing in these settings tells it from "
                "a developer's machine: DEBUG is not assigned. Nothing is written."
            )
        if each.only == "development":
            other = self._present(each.name)
            return f"{each.value} if DEBUG else {other}"
        if each.value == "True" and self._present(each.name) == "False":
            return "not DEBUG"
        present = self._present(each.name)
        return each.value if present == each.value else f"{present} if DEBUG else {each.value}"

    def _present(self, name: str) -> str:
        """The value that a setting has now, as source."""
        given = self.files.value(name)
        if given is not None and isinstance(given, ast.Constant | ast.List | ast.Tuple):
            return ast.unparse(given).replace("'", '"')
        if given is None and (name in _USUAL or _OF_HTTPS.match(name)):
            return _USUAL.get(name, "False")
        raise NotProvenError(
            f"{name}: what it is where it is not changed is not known. Nothing is written."
        )

    def heed(self, values: Sequence[StatedSetting]) -> list[str]:
        """Adds the middleware that reads these settings, where it is not there; what was added.

        Raises:
            NotProvenError: the list of them is not understood.
        """
        there = self.work.original.settings.get("MIDDLEWARE", ())
        names = [each.name for each in values if each.only != "development"]
        added = []
        if any(map(_OF_SECURITY.match, names)) and _SECURITY not in there:
            first = [str(each) for each in there[:1]]
            self.files.edit(
                "MIDDLEWARE",
                lambda text: settings_file.with_item(text, "MIDDLEWARE", _SECURITY, before=first),
            )
            added.append(_SECURITY)
        if "X_FRAME_OPTIONS" in names and _FRAMES not in there:
            self.files.edit(
                "MIDDLEWARE", lambda text: settings_file.with_item(text, "MIDDLEWARE", _FRAMES)
            )
            added.append(_FRAMES)
        return added

    def _names(self, path: Path) -> dict[str, ast.expr]:
        return settings_file.names(self.work.copy.read(path))

    def _write(self, path: Path, name: str, value: str) -> str:
        try:
            wanted = [("os", "")] if "os." in value else []
            text = settings_file.with_value(self.work.copy.read(path), name, value, wanted)
        except EditError as error:
            raise NotProvenError(
                f"{self.work.copy.name(path)}: {error}. Nothing is written."
            ) from None
        self.work.copy.write(path, text)
        return value

    def has_switch(self) -> bool:
        """Whether DEBUG is on where the environment says so, by what was written here."""
        given = self.files.value("DEBUG")
        return given is not None and ast.unparse(given).replace("'", '"') == _OFF

    @contextlib.contextmanager
    def as_production(self) -> Iterator[None]:
        """The copy with DEBUG off, where one module is for both."""
        path = self.files.holding("DEBUG")
        if self.is_apart or path is None:
            yield
            return
        before = self.work.copy.read(path)
        with contextlib.suppress(EditError):
            self.work.copy.write(path, settings_file.with_value(before, "DEBUG", "False"))
        try:
            yield
        finally:
            self.work.copy.write(path, before)

    def environment(self) -> dict[str, str]:
        """Values of the variables that the settings read, numbers and switches left out."""
        paths = [*self.files.paths, *([self.path] if self.is_apart else [])]
        names = [name for path in paths for name in _READ.findall(self.work.copy.read(path))]
        numbers = re.compile(r"SECONDS|PORT|DEBUG|TIMEOUT|AGE|URL|LEVEL|_DIR|ROOT|ENGINE")
        return {each: _VALUE for each in names if not numbers.search(each)}


def conditions_read(work: Work, text: str) -> str:
    """The text with variables of the environment that DEBUG is read from told as what they mean:
    `(SHOP_DEBUG=no)` is production, where DEBUG is off with it."""
    given = SettingsFiles(work).value("DEBUG")
    read = set(_READ.findall(ast.unparse(given))) if given is not None else set()

    def meant(found: re.Match[str]) -> str:
        is_setting = found[1] == "DEBUG" and found[2].lower() in ("true", "false")
        if found[1] not in read or is_setting:
            return found[0]
        asked = "from django.conf import settings; print('debug is', settings.DEBUG)"
        arguments = ("shell", "-v", "0", "-c", asked)
        _, told = work.manage(*arguments, environment={found[1]: found[2]})
        if "debug is" not in told:
            return found[0]
        return f"({'development' if 'debug is True' in told else 'production'})"

    return _CONDITION.sub(meant, text) if read else text


def written(work: Work, values: Sequence[StatedSetting]) -> Outcome:
    """The settings in the copy, and what shows that production has them and nothing else changes.

    Raises:
        NotProvenError: one of them can't be written, or does not hold.
    """
    place = _Place(work)
    wanted = [each for each in values if each.value]
    with _debugging(is_needed=place.has_switch()):
        _, before = work.settings_values()
    sources = {each.name: place.put(each) for each in wanted}
    added = place.heed(wanted)
    with _debugging(is_needed=place.has_switch()):
        _, after = work.settings_values()
        _, again = work.settings_values()
    # What is made up at each start is no change.
    before |= {name: again[name] for name in after if name in again and after[name] != again[name]}
    after |= again
    given = place.environment()
    in_production = [each for each in wanted if each.only != "development"]
    checks = []
    if in_production:
        with place.as_production():
            checks.append(setting_values.shown(work, in_production, place.module, given))
    checks.append(_rest(before, after, place, values, ("MIDDLEWARE",) if added else ()))
    where = f"`{place.module}`" if place.is_apart else f"`{work.copy.name(place.path)}`"
    lines = [f"- `{name} = {source}`" for name, source in sources.items()]
    lines += [f"- MIDDLEWARE gets `{each}`, which reads them" for each in added]
    lines += [f"- {each.name} stays as it is" for each in values if not each.value]
    if _OFF in sources.values():
        lines.append(
            "DEBUG is on where the environment has DEBUG=1: a developer's machine sets it."
        )
    return Outcome("\n".join([f"Set in {where}:", "", *lines]), tuple(checks))


@contextlib.contextmanager
def _debugging(*, is_needed: bool) -> Iterator[None]:
    """The environment of a developer's machine, where it has to say that it is one."""
    held = os.environ.get("DEBUG")
    if is_needed:
        os.environ["DEBUG"] = "1"
    try:
        yield
    finally:
        if is_needed:
            os.environ.pop("DEBUG", None)
            if held is not None:
                os.environ["DEBUG"] = held


def _rest(
    before: dict[str, str], after: dict[str, str], place: _Place, values: Sequence[StatedSetting],
    more: Sequence[str],
) -> Check:  # fmt: skip
    """That development keeps what production alone is to have."""
    meant = {*more} | {
        each.name for each in values
        if each.value and (
            each.name == "DEBUG"
            or each.only == "development"
            or (not each.only and not _OF_HTTPS.match(each.name))
        )
    }  # fmt: skip
    other = sorted(
        name for name in {**before, **after}
        if before.get(name) != after.get(name) and name not in meant
    )  # fmt: skip
    debug = place.files.work.original.settings.get("DEBUG")
    if not place.is_apart and not debug:
        other = sorted(set(other) - {each.name for each in values if each.value})
    if other:
        raise NotProvenError(f"{', '.join(other)} would change as well. Nothing is written.")
    told = f"{len(after) - len(meant)} settings, all as before"
    return Check("other settings, and those of development", "passed", told)
