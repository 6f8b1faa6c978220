"""Loads the settings that production uses, and makes findings of what rules say of them."""

from __future__ import annotations

import ast
import dataclasses
import hashlib
import json
import os
import re
import subprocess
from collections import Counter
from collections.abc import Container, Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from django_pro.core.deployment import SettingsFact
from django_pro.core.errors import DjangoProError
from django_pro.core.reading import MismatchError, read
from django_pro.core.report import Experiment, Finding, Measurement, NotChecked, Score, Severity
from django_pro.engine import registry, scorecard
from django_pro.engine.events import Log, Moment
from django_pro.engine.observing import Ask, Seen, told
from django_pro.engine.registry import RegisteredOfSettings
from django_pro.facts import deployment as deployments
from django_pro.facts import spills
from django_pro.facts.deployment import Deployment
from django_pro.facts.settings_source import Place, SettingsSource
from django_pro.rules.setting_rule import Deployed, SettingClaim, SettingRule, Spilt, by_default
from django_pro.sandbox import Sandbox, place_of

IN_SETTINGS = "settings"
"""Stands in the index of findings where others have what shows them."""
_LOWER: Mapping[Severity, Severity] = {"error": "warning", "warning": "info", "info": "info"}
_HARDENING = (
    "SECURE_SSL_REDIRECT",
    "SECURE_HSTS_SECONDS",
    "SESSION_COOKIE_SECURE",
    "CSRF_COOKIE_SECURE",
    "SECURE_PROXY_SSL_HEADER",
)
"""What nobody sets for a machine of their own."""
_OF_ONE_MACHINE = (".local", ".localhost", ".test", ".internal", ".lan", ".invalid", ".example")
_MOST_EXCHANGES = 6
_UNCHANGED: Mapping[str, str] = {}
_IGNORED = ("local_settings.py", "settings_local.py", "localsettings.py", "local.py", ".env")


@dataclass(slots=True)
class Loaded:
    """One settings module, and what came of it."""

    deployed: Deployed
    is_production: bool
    """These are the settings of production, by all that is known."""


@dataclass(slots=True)
class Ran:
    """What came over the channel."""

    seen: Seen = field(default_factory=Seen)
    loaded: list[Loaded] = field(default_factory=list)
    deployment: Deployment | None = None


@dataclass(frozen=True, slots=True)
class Claimed:
    """A finding, and what it was made of."""

    finding: Finding
    claim: SettingClaim


@dataclass(frozen=True, slots=True)
class Judged:
    """What rules say, and how many of them could say something."""

    claimed: tuple[Claimed, ...]
    checked: int
    open: tuple[NotChecked, ...]

    @property
    def findings(self) -> tuple[Finding, ...]:
        return tuple(each.finding for each in self.claimed)


def run(ask: Ask, texts: Mapping[str, str] = _UNCHANGED) -> Generator[Moment, None, Ran]:
    """Loads the settings in a process of their own, and sends the requests that show what they do.

    `texts` stand in the place of the target's files, by absolute path.

    Raises:
        TargetError: no process could be started.
    """
    ran = Ran()
    root = ask.project.root
    given = ask.configuration.settings
    found = deployments.found(root, given, ask.project.settings)
    ran.deployment = found
    facts = yield from loaded(ask, [found], ran.seen, texts)
    for fact in facts:
        secrets = tuple(_spilt(root, ran.seen))
        ran.loaded.append(judged_as(root, found, fact, secrets))
    return ran


def loaded(
    ask: Ask, wanted: Iterable[Deployment], seen: Seen, texts: Mapping[str, str] = _UNCHANGED
) -> Generator[Moment, None, list[SettingsFact]]:
    """The settings facts of each deployment, in that order.

    Raises:
        TargetError: no process could be started.
    """
    project = ask.project
    config = {
        "command": "settings",
        "settings": project.settings,
        "python_path": list(ask.python_path),
        "modules": [
            {
                "id": str(number),
                "settings": each.module,
                "environment": each.environment,
                "named": each.named,
            }
            for number, each in enumerate(wanted)
        ],
    }
    facts: list[SettingsFact] = []
    with Sandbox(project, ask.configuration, {**_without_own(project.root), **texts}) as sandbox:
        try:
            for line in sandbox.run(config):
                if line.get("event") == "settings":
                    facts += _read(line, seen)
                else:
                    yield from told(line, seen)
        except DjangoProError:
            if ask.debug:
                yield Log(sandbox.log())
            raise
        seen.place = {"database": "", "isolation": sandbox.isolation}
    return facts


def _read(line: dict[str, Any], seen: Seen) -> Iterator[SettingsFact]:
    try:
        yield read(SettingsFact, line, "settings")
    except MismatchError as error:
        seen.take_not_checked("a line of the probe", f"can't be read: {error}")


def judged_as(
    root: Path, found: Deployment, fact: SettingsFact, secrets: tuple[Spilt, ...] = ()
) -> Loaded:
    """The facts beside the source, and whether these are production's settings."""
    path = place_of(root, found.module)
    file = path.with_suffix(".py") if path.with_suffix(".py").is_file() else path / "__init__.py"
    deployed = Deployed(found, fact, SettingsSource(fact, str(file), str(root)), secrets)
    hardened = any(
        (value := fact.value(name)) is not None and value.given and deployed.is_on(name)
        for name in _HARDENING
    )
    is_production = found.evidence == "named" or (
        found.evidence != "development" and (hardened or _is_reached_from_outside(deployed))
    )
    return Loaded(deployed, is_production)


def _is_reached_from_outside(deployed: Deployed) -> bool:
    """The project's own ALLOWED_HOSTS name a host of the world."""
    hosts = deployed.fact.value("ALLOWED_HOSTS")
    if hosts is None or not hosts.given or deployed.source.made_up("ALLOWED_HOSTS"):
        return False
    return any(
        re.search(r"\.[a-z]{2,}$", str(host)) and not str(host).endswith(_OF_ONE_MACHINE)
        for host in json.loads(hosts.text) or ()
    )


def _without_own(root: Path) -> dict[str, str]:
    """Files that git ignores and that hold a developer's own values: production has none."""
    found = [
        path
        for name in _IGNORED
        for pattern in (name, f"*/{name}", f"*/*/{name}")
        for path in root.glob(pattern)
        if path.is_file()
    ]
    if not found:
        return {}
    try:
        done = subprocess.run(
            ["git", "-C", str(root), "check-ignore", "--stdin"],
            input="\n".join(map(str, found)).encode(),
            capture_output=True,
            timeout=10,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return {}
    if done.returncode not in (0, 1):  # no repository: its rules may be there all the same
        rules = root / ".gitignore"
        text = rules.read_text(errors="replace").split() if rules.is_file() else []
        return {str(path): "" for path in found if path.name in text or f"/{path.name}" in text}
    return dict.fromkeys(os.fsdecode(done.stdout).split("\n")[:-1], "")


def _spilt(root: Path, seen: Seen) -> Iterator[Spilt]:
    try:
        for each in spills.found(root):
            yield Spilt(
                str(root / each.path), each.line, each.kind, each.name, each.shown, each.commit
            )
    except spills.TooLongError as error:
        seen.take_not_checked("secrets in git's history", str(error))


def judge(root: Path, each: Loaded) -> Judged:
    """What every rule on settings says of one module."""
    deployed, fact = each.deployed, each.deployed.fact
    if fact.error:
        entry = NotChecked(
            f"settings {fact.module}",
            f"not loaded as production loads them: {fact.error}"
            + (f" at {fact.error_place}" if fact.error_place else ""),
        )
        return Judged((), 0, (entry,))
    numbers: Counter[str] = Counter()
    found: list[Claimed] = []
    left_open: dict[NotChecked, None] = {}
    checked = 0
    for what in fact.not_checked:
        name, _, why = what.partition(": ")
        left_open[NotChecked(name, why)] = None
    for package in fact.left_out:
        why = "not installed for this interpreter: answers are those without it"
        left_open[NotChecked(package, why)] = None
    if not each.is_production:
        left_open[_question(deployed)] = None
    is_debug, found_in = deployed.is_on("DEBUG"), deployed.deployment.evidence
    for registered in registry.rules_of_settings():
        rule = registered.rule
        if not rule.applies(deployed):
            continue
        if found_in == "development" and not rule.of_files:
            continue
        full = each.is_production or rule.everywhere
        claims, is_open = [], False
        for claim in rule.check(deployed):
            unknown = _unknown(deployed, rule.settings, claim)
            if unknown is None:
                claims.append(claim)
                continue
            is_open = True
            name, variables = unknown
            left_open[NotChecked(name, f"depends on {variables}, which production sets")] = None
        if not full:
            claims = [
                claim if rule.where_written else dataclasses.replace(claim, severity="info")
                for claim in claims
                if not is_debug and _is_chosen(deployed, claim, rule)
            ] + [
                dataclasses.replace(claim, severity=severity)
                for claim in claims
                if claim.setting == "DEBUG" and (severity := _debug_by_default(deployed))
            ]
        made = [
            Claimed(finding, claim)
            for claim in claims
            for finding in _finding(root, deployed, registered, claim, numbers)
        ]
        found += made
        if full and rule.severity != "info" and (made or not is_open):
            checked += 1
    found.sort(key=lambda each: order_of(each.finding))
    return Judged(tuple(found), checked, tuple(left_open))


def order_of(finding: Finding) -> tuple[str, int, str, str]:
    """By place, then rule."""
    return finding.path, finding.line, finding.code, finding.id


_OF_ANY_PROJECT = frozenset(
    {"SECRET_KEY", "ALLOWED_HOSTS", "MIDDLEWARE", "ROOT_URLCONF", "INSTALLED_APPS", "DATABASES"}
)
"""What every settings module has, whatever it is for."""


def _is_chosen(deployed: Deployed, claim: SettingClaim, rule: SettingRule) -> bool:
    """Whether somebody wrote the setting that way, rather than left it out."""
    written = deployed.source.assigned(claim.setting) is not None
    is_entered = rule.where_written and deployed.deployment.evidence == "entry"
    return written and (is_entered or claim.setting not in _OF_ANY_PROJECT)


def _debug_by_default(deployed: Deployed) -> Severity | None:
    """How bad DEBUG is in settings that wsgi.py serves and no others replace; None where it is not
    known to stay on."""
    last = deployed.source.assigned("DEBUG")
    alone = deployed.deployment.evidence == "entry" and deployed.deployment.is_alone
    if last is None or not alone:
        return None
    if deployed.source.missing("DEBUG"):
        return "info"  # the variables may be set where it is deployed
    return "warning" if isinstance(last.value, ast.Constant) and not last.conditions else None


def _question(deployed: Deployed) -> NotChecked:
    module = deployed.fact.module
    return NotChecked(
        "settings of production",
        f"{module}: {deployed.deployment.why}"
        + (", with DEBUG on" if deployed.is_on("DEBUG") else "")
        + ". Which settings does production use? --settings package.settings.production",
    )


def _unknown(
    deployed: Deployed, settings: Iterable[str], claim: SettingClaim
) -> tuple[str, str] | None:
    """A setting whose value in production nobody knows, and the variables that it depends on."""
    mentioned = deployed.deployment.mentioned
    for name in dict.fromkeys((claim.setting, *settings)):
        keys = (claim.rests_on or claim.keys) if name == claim.setting else ()
        variables = [
            *deployed.source.made_up(name, *keys),
            *(each for each in deployed.source.missing(name, *keys) if each in mentioned),
        ]
        if variables:
            return name, ", ".join(variables)
    return None


def _finding(
    root: Path,
    deployed: Deployed,
    registered: RegisteredOfSettings,
    claim: SettingClaim,
    numbers: Counter[str],
) -> Iterator[Finding]:
    rule = registered.rule
    name = claim.setting
    if name != "DEBUG" and deployed.is_on("DEBUG") and deployed.source.refers(name, "DEBUG"):
        return  # it is another where DEBUG is off
    place: Place = claim.place or deployed.source.place(name, *claim.keys)
    path = os.path.relpath(place.path, root).replace(os.sep, "/")
    severity: Severity = claim.severity or rule.severity
    reason = claim.reason
    missing = deployed.source.missing(name, *(claim.rests_on or claim.keys))
    if missing:
        variables = ", ".join(missing)
        reason = by_default(variables)
        severity = _LOWER[severity] if claim.severity is None else severity
    is_answered = any(each.method != "RUN" for each in claim.exchanges)
    if deployed.fact.left_out and reason is None and is_answered:
        packages = ", ".join(deployed.fact.left_out)
        reason = f"Answered without {packages}, which is not installed for this interpreter."
        severity = _LOWER[severity]
    basis = f"{registered.name}\n{path}\n{name}\n{'.'.join(claim.keys)}\n{claim.subject}"
    number = numbers[basis]
    numbers[basis] += 1
    text = f"{basis}\n{number}" if number else basis
    identity = hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest()[:10]
    yield Finding(
        id=identity,
        rule=registered.name,
        code=registered.code,
        principle="security",
        severity=severity,
        message=f"{claim.message}. {path}:{place.line}. {claim.plan}.",
        path=path,
        line=place.line,
        column=0,
        template=None,
        endpoints=(),
        relation_path=(),
        plan=claim.plan,
        verdict="proved" if reason is None else "inferred",
        before=Measurement((), ()),
        after=None,
        fix=None,
        experiment=Experiment("settings", f"django-pro prove {identity}"),
        reason=reason,
        exchanges=claim.exchanges[:_MOST_EXCHANGES],
        cwe=claim.cwe,
    )


def score(judged: Iterable[Judged], kept: Container[str]) -> Score:
    """Each rule that has something to check counts once; what is waived, not in `kept`, passes."""
    every = list(judged)
    checked = sum(each.checked for each in every)
    failed = {
        (number, finding.rule)
        for number, each in enumerate(every)
        for finding in each.findings
        if finding.severity != "info" and finding.id in kept
    }
    passed = checked - len(failed)
    return scorecard.score("security", checked, passed, sum(len(each.open) for each in every))


__all__ = ["IN_SETTINGS", "Judged", "Loaded", "Ran", "judge", "judged_as", "loaded", "run", "score"]
