"""Waivers held against findings: what is accepted, what covers nothing, what is written wrongly."""

from __future__ import annotations

import difflib
import hashlib
import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path

from django_pro.core import regular
from django_pro.core.configuration import ConfiguredWaiver
from django_pro.core.report import Experiment, Finding, Measurement, Waived
from django_pro.engine import registry, scorecard
from django_pro.engine.observing import Seen
from django_pro.engine.registry import RegisteredOfWaivers
from django_pro.engine.snapshot import SKIPPED_FOLDERS
from django_pro.facts.observations import Observations
from django_pro.facts.waivers import TEMPLATES, Waiver, standing_for, waivers_in
from django_pro.rules.waiver_rule import Fault, Judged

Covered = tuple[Waiver, str]
"""A waiver, and one of the rules that it names, by its name."""

OF_SETTINGS = "settings"
"""Stands for the principle of rules on settings."""
POSTGRESQL_ONLY = frozenset({"missing-index"})
"""Rules that another database shows no finding of."""


@dataclass(frozen=True, slots=True)
class Verdicts:
    """Findings after the waivers, those on waivers among them."""

    findings: tuple[Finding, ...]
    waived: tuple[Waived, ...]


@dataclass(frozen=True, slots=True)
class Run:
    """What the audit could have shown."""

    whole: bool
    """Nothing was left out on the command line."""
    database: str
    silent: frozenset[str]
    """Absolute paths of views that never answered: what they would have shown is unknown."""
    principles: frozenset[str] = frozenset({"queries"})
    """Whose rules were asked."""


def run_of(seen: Seen, *, whole: bool) -> Run:
    """What of the target answered."""
    answered = {request.endpoint for request in seen.requests if scorecard.answered(request)}
    silent = frozenset(
        fact.frame.path
        for fact in seen.endpoints.values()
        if fact.frame is not None and fact.id not in answered
    )
    return Run(whole, seen.place.get("database", ""), silent)


def _principle(rule: str) -> str:
    """Of the principle whose rule it is; rules on waivers are asked with each."""
    if any(each.name == rule for each in registry.rules_of_migrations()):
        return "migrations"
    if any(each.name == rule for each in registry.rules_of_settings()):
        return OF_SETTINGS  # judged in a run of their own
    for each in registry.rules_of_requests():
        if each.name == rule:
            return each.principle
    return "queries" if any(each.name == rule for each in registry.rules()) else ""


def names() -> dict[str, str]:
    """Rules by name and by code, lower case, with the name of each."""
    named = [(rule.name, rule.code) for rule in registry.rules()]
    named += [(rule.name, rule.code) for rule in registry.rules_of_migrations()]
    named += [(rule.name, rule.code) for rule in registry.rules_of_requests()]
    named += [(rule.name, rule.code) for rule in registry.rules_of_settings()]
    named += [(rule.name, rule.code) for rule in registry.rules_of_waivers()]
    return {key.lower(): name for name, code in named for key in (name, code)}


def configured(waivers: Iterable[ConfiguredWaiver], path: Path) -> tuple[Waiver, ...]:
    """Those of `path`, a pyproject.toml, each with the line of its table."""
    lines = list(_tables(path))
    return tuple(
        Waiver(
            rules=(waiver.rule,),
            reason=waiver.reason,
            path=str(path),
            line=lines[index] if index < len(lines) else 1,
            text=f"{waiver.rule} in {waiver.path}",
            glob=waiver.path,
        )
        for index, waiver in enumerate(waivers)
    )


def _tables(path: Path) -> Iterator[int]:
    try:
        text = regular.read_text(path)
    except (OSError, UnicodeDecodeError):
        return
    table = re.compile(r"\s*\[\[\s*tool\s*\.\s*[\"']?django-pro[\"']?\s*\.\s*waivers\s*\]\]")
    for number, line in enumerate(text.split("\n"), 1):
        if table.match(line):
            yield number


def judge(
    findings: Sequence[Finding],
    observations: Observations,
    of_configuration: Iterable[Waiver],
    run: Run,
) -> Verdicts:
    """Holds every waiver of the project against its findings."""
    held = _Held(observations, names(), tuple(of_configuration))
    files = list(_files(observations.root))
    inside = [each for path in files for each in held.of(path)]
    ours = [*inside, *(each for each in held.configured if held.is_meant(each, files))]
    kept = held.apply(findings)
    # A waiver of `unused-waiver` serves where another one does not: it is judged after the others.
    kept += held.apply([*held.miswritten(ours), *held.unused(ours, run, of_waivers=False)])
    kept += held.unused(ours, run, of_waivers=True)
    return Verdicts(tuple(kept), tuple(held.waived))


@dataclass(slots=True)
class _Held:
    """Waivers by file, and what they have covered so far."""

    observations: Observations
    known: Mapping[str, str]
    configured: tuple[Waiver, ...]
    waived: list[Waived] = field(default_factory=list)
    used: set[Covered] = field(default_factory=set)
    ids: Counter[str] = field(default_factory=Counter)
    _by_file: dict[str, tuple[Waiver, ...]] = field(default_factory=dict)

    def of(self, path: str) -> tuple[Waiver, ...]:
        if path not in self._by_file:
            self._by_file[path] = waivers_in(path)
        return self._by_file[path]

    def is_meant(self, waiver: Waiver, files: Iterable[str]) -> bool:
        """A pyproject.toml above the project may hold the waivers of others beside it."""
        root = self.observations.root
        return os.path.dirname(waiver.path) == root or any(
            fnmatchcase(self._relative(path), waiver.glob) for path in files
        )

    def apply(self, findings: Iterable[Finding]) -> list[Finding]:
        """Findings that nothing covers; the others are noted."""
        kept = []
        for finding in findings:
            covering = [each for each in self._around(finding) if self._covers(each, finding.rule)]
            self.used.update((each, finding.rule) for each in covering)
            if covering:
                self.waived.append(self._noted(finding, covering[0]))
            else:
                kept.append(finding)
        return kept

    def _covers(self, waiver: Waiver, rule: str) -> bool:
        named = (self.known.get(name.lower()) for name in waiver.rules)
        return bool(waiver.reason) and rule in named

    def _around(self, finding: Finding) -> Iterator[Waiver]:
        """Waivers that hold for the finding's place, whatever rule they name."""
        places = [(finding.path, finding.line)]
        if finding.template is not None:
            places.append((finding.template.path, finding.template.line))
        for place, line in places:
            path = os.path.normpath(os.path.join(self.observations.root, place))
            if place and (self.observations.is_ours(path) or not os.path.isabs(place)):
                waivers = self.of(path)
                yield from standing_for(waivers, path, line) if waivers else ()
        for waiver in self.configured:
            if any(fnmatchcase(place, waiver.glob) for place, _ in places):
                yield waiver

    def _noted(self, finding: Finding, waiver: Waiver) -> Waived:
        return Waived(
            id=finding.id,
            rule=finding.rule,
            code=finding.code,
            severity=finding.severity,
            message=finding.message,
            path=finding.path,
            line=finding.line,
            column=finding.column,
            reason=waiver.reason,
            kind="configuration" if waiver.glob else "source",
            waiver_path=self._relative(waiver.path),
            waiver_line=waiver.line,
        )

    def _relative(self, path: str) -> str:
        return os.path.relpath(path, self.observations.root).replace("\\", "/")

    def miswritten(self, waivers: Iterable[Waiver]) -> list[Finding]:
        """Waivers without a reason, or of rules that do not exist."""
        return self._findings(
            Judged(
                waiver,
                is_unexplained=not waiver.reason,
                is_empty=not waiver.rules,
                unknown=self._unknown(waiver),
            )
            for waiver in waivers
        )

    def _unknown(self, waiver: Waiver) -> tuple[tuple[str, str], ...]:
        strange = [name for name in waiver.rules if name.lower() not in self.known]
        rules = sorted(set(self.known.values()))
        return tuple(
            (name, "".join(difflib.get_close_matches(name.lower(), rules, n=1))) for name in strange
        )

    def unused(self, waivers: Iterable[Waiver], run: Run, *, of_waivers: bool) -> list[Finding]:
        """Waivers that cover nothing, of rules on waivers or of the others."""
        later = {rule.name for rule in registry.rules_of_waivers()}
        found = []
        for waiver in waivers:
            named = dict.fromkeys(self.known.get(name.lower(), "") for name in waiver.rules)
            rules = (rule for rule in named if rule and (rule in later) == of_waivers)
            idle = tuple(rule for rule in rules if self._is_unused(waiver, rule, run))
            found.append(Judged(waiver, unused=idle))
        return self._findings(found)

    def _is_unused(self, waiver: Waiver, rule: str, run: Run) -> bool:
        """False also where the run can't tell."""
        shown = rule not in POSTGRESQL_ONLY or "PostgreSQL" in run.database
        shown = shown and _principle(rule) in {*run.principles, ""}
        told = run.whole and shown and waiver.path not in run.silent and bool(waiver.reason)
        return told and (waiver, rule) not in self.used

    def _findings(self, judged: Iterable[Judged]) -> list[Finding]:
        found = [
            self._finding(registered, each.waiver, fault)
            for each in judged
            for registered in registry.rules_of_waivers()
            for fault in registered.rule.check(each)
        ]
        return sorted(found, key=lambda finding: (finding.path, finding.line, finding.code))

    def _finding(self, registered: RegisteredOfWaivers, waiver: Waiver, fault: Fault) -> Finding:
        path = self._relative(waiver.path)
        basis = f"{registered.name}\n{path}\n{waiver.text}\n{fault.subject}"
        number = self.ids[basis]
        self.ids[basis] += 1
        whole = f"{basis}\n{number}" if number else basis
        return Finding(
            id=hashlib.sha1(whole.encode(), usedforsecurity=False).hexdigest()[:10],
            rule=registered.name,
            code=registered.code,
            principle="waivers",
            severity=registered.rule.severity,
            message=f"{fault.message}. {path}:{waiver.line}. {fault.plan}.",
            path=path,
            line=waiver.line,
            column=waiver.column,
            template=None,
            endpoints=(),
            relation_path=(),
            plan=fault.plan,
            verdict="inferred",
            before=Measurement((), ()),
            after=None,
            fix=None,
            experiment=Experiment("waiver", "django-pro audit"),
            reason=fault.reason,
        )


def _files(root: str) -> Iterator[str]:
    """Python files and templates of the project; a project inside it is another one."""
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(
            name
            for name in folders
            if name not in SKIPPED_FOLDERS
            and not any(
                os.path.exists(os.path.join(folder, name, mark))
                for mark in ("pyvenv.cfg", "manage.py")
            )
        )
        for name in sorted(files):
            if name.endswith((".py", *TEMPLATES)):
                yield os.path.join(folder, name)
