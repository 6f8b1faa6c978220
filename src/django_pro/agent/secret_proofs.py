"""What shows that settings take their secrets from the environment, and what happens without."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from django_pro.agent.answer import Check
from django_pro.agent.settings_files import SettingsFiles
from django_pro.agent.stated_secrets import DebugBy, Meant
from django_pro.agent.work import NotProvenError, Work
from django_pro.edits import settings_file
from django_pro.edits.secret_texts import Secret

_STANDIN = "y4Tq" * 14


def proofs(
    work: Work,
    files: SettingsFiles,
    found: dict[Path, list[Secret]],
    stated: Meant,
    required: frozenset[str],
) -> tuple[Check, ...]:
    """All that holds of settings whose secrets have moved; `required` are variables without which
    nothing starts.

    Raises:
        NotProvenError: something does not.
    """
    variables = [each.variable for secrets in found.values() for each in secrets]
    before, after = work.settings_values()
    meant = {"DEBUG"} if stated.debug else set()
    meant |= {each.setting for secrets in found.values() for each in secrets}
    allowed = meant | {*stated.others}
    other = sorted(
        each for each in before if before[each] != after.get(each) and each not in allowed
    )
    if other:
        raise NotProvenError(f"{', '.join(other)} would change as well. Nothing is written.")
    given = {each: f"{_STANDIN}-{each}" for each in variables}
    settings = sorted(meant - {"DEBUG"})
    values = list(given.values())
    script = (
        "from django.conf import settings; "
        f"shown = repr([getattr(settings, name) for name in {settings!r}]); "
        f"print('given:', all(value in shown for value in {values!r}))"
    )
    switches = {
        name.partition("=")[0]: name.partition("=")[2] or "1"
        for secrets in found.values() for each in secrets for name in each.switches
        if name.partition("=")[0] not in os.environ
    }  # fmt: skip
    code, told = work.manage("shell", "-v", "0", "-c", script, environment={**given, **switches})
    if code or "given: True" not in told:
        raise NotProvenError(f"The settings do not take the environment's values: {told[-300:]}")
    checks = [
        Check("other settings", "passed", f"{len(before) - len(meant)}, all as before"),
        Check("values of the environment", "passed", f"{', '.join(settings)} hold them"),
    ]
    if stated.debug:
        checks.append(_debug_shown(work, given, stated.debug))
    needed = [each for each in variables if each in required]
    missed = [_missed(work, given, each) for each in needed]
    if stated.refuses_empty:
        missed += [_missed(work, given, each, is_empty=True) for each in needed]
    checks += missed
    optional = [each for each in variables if each in stated.optional - required]
    if optional:
        checks.append(_empty_without(work, given, optional))
    if all(each in required | stated.optional for each in variables):
        return tuple(checks)
    if stated.mode:
        lacking = [each for each in variables if each not in required | stated.optional]
        there = {stated.mode.variable: stated.mode.value}
        there |= dict.fromkeys(stated.only.values(), "1")
        return (*checks, *(_missed(work, given | there, each) for each in lacking))
    main = files.paths[0]
    content = files.text(main)
    if not files.is_split and "DEBUG" in settings_file.names(content):
        work.copy.write(main, settings_file.with_value(content, "DEBUG", "False"))
        rest = {each: given[each] for each in needed}
        code, told = work.manage("check", environment={**dict.fromkeys(variables, ""), **rest})
        work.copy.write(main, content)
        if code == 0 or "ImproperlyConfigured" not in told:
            raise NotProvenError("Without DEBUG and without the variables it starts all the same.")
        last = told.strip().splitlines()[-1].rpartition("ImproperlyConfigured: ")[2]
        checks.append(
            Check("without DEBUG and without them", "passed", f"refuses to start: {last}")
        )
    return tuple(checks)


def _debug_shown(work: Work, given: Mapping[str, str], debug: DebugBy) -> Check:
    """DEBUG with the value that it is on by, with others, and where the variable is not set."""
    script = "from django.conf import settings; print('debug:', settings.DEBUG)"
    held = os.environ.pop(debug.variable, None)
    try:
        for value in (debug.value, "0", "", None):
            wanted = value == debug.value or (value is None and debug.is_on_without)
            rest = dict(given) if value is None else {**given, debug.variable: value}
            code, log = work.manage("shell", "-v", "0", "-c", script, environment=rest)
            if code or f"debug: {wanted}" not in log:
                told = f"with {debug.variable}={value}" if value is not None else "without it"
                raise NotProvenError(f"DEBUG is not {wanted} {told}: {log[-200:]}")
    finally:
        if held is not None:
            os.environ[debug.variable] = held
    last = "on" if debug.is_on_without else "off"
    told = f"on with {debug.value}, off with 0, {last} where it is not set"
    return Check(f"DEBUG by {debug.variable}", "passed", told)


def tests_without(work: Work) -> Check:
    """The project's tests, without any of the variables that the project needs.

    Raises:
        NotProvenError: one ends otherwise than before.
    """
    held, needed = dict(os.environ), set(work.needed)
    try:
        work.needed.clear()
        for name in needed:
            os.environ.pop(name, None)
        after = work.suite()
    finally:
        work.needed.update(needed)
        os.environ.update(held)
    before = work.suite_before.outcomes
    if unlike := [name for name in before if after.outcomes.get(name) != before[name]]:
        raise NotProvenError(
            f"The tests don't run without the variables: {', '.join(unlike[:5])}\n"
            f"{work.copy.shown(after.output)}"
        )
    return Check("tests without the variables", "passed", after.told, after.command)


def _empty_without(work: Work, given: Mapping[str, str], optional: list[str]) -> Check:
    """Without some variables it starts all the same, and nothing of theirs is in the settings."""
    rest = {name: value for name, value in given.items() if name not in optional}
    held = {name: os.environ.pop(name) for name in optional if name in os.environ}
    try:
        code, told = work.manage("check", environment=rest)
    finally:
        os.environ.update(held)
    if code:
        raise NotProvenError(f"It does not start without {', '.join(optional)}: {told[-300:]}")
    return Check(f"without {', '.join(optional)}", "passed", "starts, with empty settings")


def _missed(
    work: Work, given: Mapping[str, str], variable: str, *, is_empty: bool = False
) -> Check:
    """With all variables but one nothing starts, and the error names it."""
    rest = {name: value for name, value in given.items() if name != variable}
    if is_empty:
        rest[variable] = ""
    held = os.environ.pop(variable, None)
    try:
        code, told = work.manage("check", environment=rest)
    finally:
        if held is not None:
            os.environ[variable] = held
    last = (told.strip().splitlines() or [""])[-1]
    how = f"{variable} empty" if is_empty else f"without {variable}"
    if code == 0 or variable not in last:
        raise NotProvenError(f"It starts all the same ({how}), or fails so: {last}")
    return Check(how, "passed", f"refuses to start: {last}")
