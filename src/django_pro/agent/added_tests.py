"""Tests that a playbook adds to the project: they pass with its change, and fail without it."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from django_pro.agent.answer import Check
from django_pro.agent.work import NotProvenError, Outcome, Work
from django_pro.edits.query_test import Names, call
from django_pro.facts.conventions import conventions, with_fixture
from django_pro.sandbox import module_of

PASSWORD = "a-long-passphrase-4-tests"  # noqa: S105 - of rows that tests make


@dataclass(frozen=True, slots=True)
class Added:
    name: str
    """Of its file, from the folder of manage.py."""
    label: str
    """By which the project's runner finds it."""


def add(work: Work, beside: Path, what: str, text: str) -> Added:
    """Writes a module of tests where those of `beside`, a file, stand."""
    root = work.copy.root
    found = conventions(root)
    home = found.home(work.copy.path(beside))
    path = home / found.fresh_name(home, what)
    name = path.relative_to(root).as_posix()
    work.copy.write(name, with_fixture(text, found.database_fixture))
    module = module_of(root, path)
    uses_pytest = work.web.has("pytest_django") and (
        found.configures_pytest or found.prefers_functions
    )
    return Added(name, name if uses_pytest else module)


def proven(
    work: Work,
    beside: Path,
    what: str,
    text: str,
    *,
    done: str,
    already: str,
    assumed: tuple[str, ...] = (),
) -> Outcome:
    """The outcome of a change that stands in the copy: its test is run with it and without it.

    Where nothing has changed the test shows that it was so already, and is not kept.

    Raises:
        NotProvenError: the test fails with the change, or passes without it.
    """
    is_changed = bool(work.copy.changes()[1])
    added = add(work, beside, what, text)
    check = run(work, added)
    if not is_changed:
        work.copy.path(added.name).unlink()
        return Outcome(already, (check,))
    red = _without(work, added)
    told = f"{done}\n\n`{added.name}` holds the test: it passes with the change, and fails without."
    return Outcome(told, (check, red), assumed=assumed)


def run(work: Work, added: Added) -> Check:
    """A test with what stands in the copy.

    Raises:
        NotProvenError: it does not pass.
    """
    check = work.run_tests(added.label)
    if check.verdict != "passed":
        raise NotProvenError(f"The test that shows it did not pass: {check.told}")
    return Check("written test", "passed", check.told, check.command)


def _without(work: Work, added: Added) -> Check:
    """The test on the files as they were: it has to fail."""
    before, after = work.copy.changes()
    migrations = [
        path for path in after if path not in before and Path(path).parent.name == "migrations"
    ]
    for path, old in before.items():
        work.copy.write(path, old)
    for path in migrations:
        work.copy.remove(path)
    try:
        check = work.run_tests(added.label)
    finally:
        for path in migrations:
            work.copy.write(path, after[path])
        for path in before:
            if path in after:
                work.copy.write(path, after[path])
            else:
                work.copy.remove(path)
    if check.verdict == "passed":
        raise NotProvenError("The test passes without the change as well: it shows nothing.")
    first = check.told.splitlines()[0] if check.told else ""
    return Check("the test without the change", "passed", f"fails, as it has to: {first}")


def user_source(work: Work, name: str = "reader") -> str:
    """Python that makes a user with `PASSWORD`, by the fields that the user model asks for."""
    return f"{_CREATE}({', '.join(_user_arguments(work, name))})"


def user_lines(work: Work, variable: str, indent: int, name: str = "reader") -> str:
    """The statement that gives a variable such a user."""
    return "\n".join(call(f"{variable} = {_CREATE}", _user_arguments(work, name), indent))


def login_lines(work: Work, client: str, user: str) -> str:
    """The statement by which a client asks as a user: by session, or by token where there is none.

    Raises:
        NotProvenError: no way to log in is known.
    """
    if "django.contrib.sessions" in work.original.settings.get("INSTALLED_APPS", ()):
        return f"        {client}.force_login({user})"
    if "JWTAuthentication" in str(work.original.settings.get("REST_FRAMEWORK")):
        token = f"Bearer {{AccessToken.for_user({user})}}"
        return f'        {client}.defaults["HTTP_AUTHORIZATION"] = f"{token}"'
    raise NotProvenError("How users log in here is not known: there are no sessions and no JWT.")


_CREATE = "get_user_model().objects.create_user"


def _user_arguments(work: Work, name: str) -> list[str]:
    web = work.web
    given = {}
    for field in dict.fromkeys((web.username, *web.required)):
        given[field] = f'"{name}@example.com"' if "mail" in field else f'"{name}"'
    return [*(f"{field}={value}" for field, value in given.items()), "password=PASSWORD"]


def module(
    told: str, name: str, body: str, imports: Sequence[Names], work: Work, decorated: str = ""
) -> str:
    """A module with one class of tests; what its body names of Django is imported."""
    found: dict[str, set[str]] = {}
    wanted = [*imports, ("django.test", "TestCase")]
    wanted += [each for each in _NAMES if re.search(rf"\b{each[1]}\b", f"{body}{decorated}")]
    own = {each.label for each in work.original.own_models()}
    own_names = {each.name for each in work.original.own_models()}
    for model in work.original.models:
        if model.name in own_names and model.label not in own:
            continue  # rows of Django's sessions are not those of courses
        if model.label != work.web.user and re.search(rf"\b{model.name}\.(objects|_meta)\b", body):
            wanted.append((model.module, model.name))
    for place, each in wanted:
        found.setdefault(place, set()).add(each)
    groups: dict[int, list[str]] = {0: [], 1: [], 2: []}
    for place in sorted(found):
        top = place.partition(".")[0]
        group = 0 if top in sys.stdlib_module_names else 1 if top in _PACKAGES else 2
        groups[group].append(f"from {place} import {', '.join(sorted(found[place]))}")
    head = "\n\n".join("\n".join(lines) for lines in groups.values() if lines)
    password = f'\nPASSWORD = "{PASSWORD}"\n' if "PASSWORD" in body else ""
    written = body.strip("\n")
    return f'"""{told}"""\n\n{head}\n{password}\n\n{decorated}class {name}(TestCase):\n{written}\n'


_PACKAGES = {"django", "rest_framework", "rest_framework_simplejwt"}
_NAMES: tuple[Names, ...] = (
    ("datetime", "timedelta"), ("decimal", "Decimal"), ("uuid", "uuid4"), ("unittest", "mock"),
    ("django.utils", "timezone"), ("django.contrib.auth", "get_user_model"),
    ("django.core.cache", "cache"), ("django.test", "override_settings"),
    ("django.test", "RequestFactory"), ("django.test", "Client"),
    ("rest_framework.test", "APIClient"), ("django.db", "connection"),
    ("django.test.utils", "CaptureQueriesContext"),
    ("rest_framework.throttling", "SimpleRateThrottle"),
    ("rest_framework_simplejwt.tokens", "AccessToken"),
)  # fmt: skip
