"""Finds the rules in their folders, runs them, and makes findings of what they claim."""

from __future__ import annotations

import hashlib
import importlib
import pkgutil
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import ModuleType
from typing import Any

from django_pro.core.observed import EndpointFact, Frame, Request
from django_pro.core.report import (
    Endpoint,
    Experiment,
    Finding,
    Measurement,
    Principle,
    TemplatePlace,
)
from django_pro.edits import Edit
from django_pro.facts import source
from django_pro.facts.observations import Observations
from django_pro.proofs.growth import Growing, growing
from django_pro.rules import api, loaded, migrations, queries, security, waivers
from django_pro.rules.migration_rule import MigrationRule
from django_pro.rules.request_rule import RequestRule
from django_pro.rules.rule import Claim, Cluster, Rule
from django_pro.rules.setting_rule import SettingRule
from django_pro.rules.waiver_rule import WaiverRule
from django_pro.rules.wording import measured, place_text, what

Pattern = tuple[str, int, int, tuple[str, ...], str, str]
"""Path, line and column to change, relation path, model and kind of statement."""


@dataclass(frozen=True, slots=True)
class Registered:
    """A rule with its name and its page."""

    name: str
    code: str
    summary: str
    page: str
    rule: Rule


@dataclass(frozen=True, slots=True)
class RegisteredOfWaivers:
    """As `Registered`, of a rule on waivers."""

    name: str
    code: str
    summary: str
    page: str
    rule: WaiverRule


@dataclass(frozen=True, slots=True)
class RegisteredOfMigrations:
    """As `Registered`, of a rule on migrations."""

    name: str
    code: str
    summary: str
    page: str
    rule: MigrationRule


@dataclass(frozen=True, slots=True)
class RegisteredOfRequests:
    """As `Registered`, of a rule on api or security."""

    name: str
    code: str
    summary: str
    page: str
    rule: RequestRule
    principle: Principle


@dataclass(frozen=True, slots=True)
class RegisteredOfSettings:
    """As `Registered`, of a rule on settings."""

    name: str
    code: str
    summary: str
    page: str
    rule: SettingRule


@cache
def rules() -> tuple[Registered, ...]:
    """Every rule on what was observed, in the order of its code."""
    return tuple(Registered(*each) for each in _in_folder(queries))


@cache
def not_of_queries() -> frozenset[str]:
    """Names of the rules that want something else than fewer queries."""
    return frozenset(each.name for each in rules() if not each.rule.spares_queries)


@cache
def rules_of_waivers() -> tuple[RegisteredOfWaivers, ...]:
    """Every rule on waivers, in the order of its code."""
    return tuple(RegisteredOfWaivers(*each) for each in _in_folder(waivers))


@cache
def rules_of_migrations() -> tuple[RegisteredOfMigrations, ...]:
    """Every rule on migrations, in the order of its code."""
    return tuple(RegisteredOfMigrations(*each) for each in _in_folder(migrations))


@cache
def rules_of_requests() -> tuple[RegisteredOfRequests, ...]:
    """Every rule on api and security, in the order of its code."""
    return (
        *(RegisteredOfRequests(*each, "api") for each in _in_folder(api)),
        *(
            RegisteredOfRequests(*each, "security")
            for each in _in_folder(security)
            if isinstance(each[-1], RequestRule)
        ),
    )


@cache
def rules_of_settings() -> tuple[RegisteredOfSettings, ...]:
    """Every rule on settings, in the order of its code."""
    return tuple(
        RegisteredOfSettings(*each)
        for each in _in_folder(security)
        if isinstance(each[-1], SettingRule)
    )


def _in_folder(folder: ModuleType) -> list[tuple[str, str, str, str, Any]]:
    """Name, code, summary, page and `RULE` of each module, by code."""
    found = []
    for module in pkgutil.iter_modules(folder.__path__):
        loaded = importlib.import_module(f"{folder.__name__}.{module.name}")
        page = files(folder).joinpath(f"{module.name}.md").read_text(encoding="utf-8")
        summary = (loaded.__doc__ or "").strip()
        name = module.name.replace("_", "-")
        found.append((name, loaded.RULE.code, summary, page, loaded.RULE))
    return sorted(found, key=lambda each: each[1])


@dataclass(frozen=True, slots=True)
class Mendable:
    """A finding, and the change that would mend it, where it has one."""

    finding: Finding
    edit: Edit | None


def run(observations: Observations) -> list[Finding]:
    """Findings in a stable order: by place, then rule, then relation path."""
    return [each.finding for each in mendable(observations)]


def mendable(observations: Observations) -> list[Mendable]:
    """As `run`, with the changes."""
    claims = [*_of_growth(observations)]
    for registered in rules():
        if registered.rule.check is not None:
            claims += [(registered, claim) for claim in registered.rule.check(observations)]
    claims.sort(key=lambda pair: _order(observations, *pair))
    seen: Counter[str] = Counter()
    return [
        Mendable(_finding(observations, registered, claim, seen), _edit(observations, claim))
        for registered, claim in claims
    ]


def _edit(observations: Observations, claim: Claim) -> Edit | None:
    """Only of code that is the project's own."""
    edit = claim.edit
    return edit if edit is not None and observations.is_ours(edit.path) else None


def _order(
    observations: Observations, registered: Registered, claim: Claim
) -> tuple[str, int, int, str, tuple[str, ...], str]:
    path = observations.relative(claim.place.path)
    place = claim.place
    return path, place.line, place.column, registered.code, claim.path, claim.subject


def _rule_of(observations: Observations, each: Growing) -> Registered | None:
    fitting = [
        registered
        for registered in rules()
        if registered.rule.applies is not None and registered.rule.applies(observations, each)
    ]
    return min(fitting, key=_rank, default=None)


def _of_growth(observations: Observations) -> Iterator[tuple[Registered, Claim]]:
    clusters: dict[Pattern, list[Growing]] = {}
    rule_of: dict[Pattern, Registered] = {}
    beside: dict[tuple[Frame, str], list[Growing]] = defaultdict(list)
    for each in growing(observations):
        registered = _rule_of(observations, each)
        place = each.place or each.endpoint.frame
        if registered is None or place is None:
            continue
        pattern = (
            place.path,
            place.line,
            place.column,
            each.path,
            # One relation, whatever the models are that its rows point at.
            "" if each.group.via == "generic_foreign_key" else each.group.model,
            each.group.kind,
        )
        clusters.setdefault(pattern, []).append(each)
        known = rule_of.setdefault(pattern, registered)
        # The same pattern on two pages has one name.
        rule_of[pattern] = min(known, registered, key=_rank)
        beside[place, _origin_model(each)].append(each)
    for pattern, found in clusters.items():
        # The largest growth is the one that is shown.
        found.sort(key=lambda each: (-each.counts[-1], each.request.url, each.request.role))
        place = found[0].place or found[0].endpoint.frame
        if place is not None:
            same = tuple(beside[place, _origin_model(found[0])])
            cluster = Cluster(observations, tuple(found), same)
            told = loaded.place_of(cluster, place)
            yield rule_of[pattern], _claim(rule_of[pattern], cluster, told)


def _rank(registered: Registered) -> tuple[int, str]:
    return registered.rule.rank, registered.code


def _origin_model(each: Growing) -> str:
    return each.origin.model if each.origin is not None else ""


def _claim(registered: Registered, cluster: Cluster, place: Frame) -> Claim:
    first = cluster.first
    plan = registered.rule.plan(cluster) if registered.rule.plan is not None else ""
    where = place_text(cluster.observations, place)
    group = first.group
    return Claim(
        place=place,
        seen=tuple((each.endpoint, each.request) for each in cluster.growing),
        message=f"{measured(first)}: {what(first)}. {where}. {_sentence(plan)}",
        plan=plan,
        kind="growth",
        scales=first.scales,
        queries=first.counts,
        sql=group.sql,
        path=first.path,
        outside=first.place is None,
        template=(group.template_path, group.template_line),
        subject=group.model or group.sql,
        edit=registered.rule.edit(cluster) if registered.rule.edit is not None else None,
    )


def _sentence(plan: str) -> str:
    added = ("select_related(", "prefetch_related(", "annotate(")
    return f"Add {plan}." if plan.startswith(added) else f"{plan}."


def _finding(
    observations: Observations, registered: Registered, claim: Claim, seen: Counter[str]
) -> Finding:
    identity = _fingerprint(observations, registered, claim, seen)
    ours = observations.is_ours(claim.place.path) and not claim.outside
    template_path, template_line = claim.template
    return Finding(
        id=identity,
        rule=registered.name,
        code=registered.code,
        principle="queries",
        severity=registered.rule.severity if ours else "info",
        message=claim.message,
        path=observations.relative(claim.place.path),
        line=claim.place.line,
        column=claim.place.column,
        template=TemplatePlace(observations.relative(template_path), template_line)
        if template_path
        else None,
        endpoints=_endpoints(claim.seen),
        relation_path=claim.path,
        plan=claim.plan,
        verdict="proved",
        before=Measurement(claim.scales, claim.queries),
        after=None,
        fix=None,
        experiment=Experiment(claim.kind, f"django-pro prove {identity}", claim.sql),
        reason=None if ours else "Django or a package chose the rows, not the project's code.",
        function=claim.place.function,
    )


def _endpoints(seen: Iterable[tuple[EndpointFact, Request]]) -> tuple[Endpoint, ...]:
    found = {
        Endpoint(request.url, fact.pattern, request.method, request.role, fact.view): None
        for fact, request in seen
    }
    return tuple(
        sorted(found, key=lambda each: (each.pattern, each.url, each.method, each.role, each.view))
    )


def _fingerprint(
    observations: Observations, registered: Registered, claim: Claim, seen: Counter[str]
) -> str:
    """From what stays when lines move: file, function, the line's text, relation path."""
    place: Frame = claim.place
    basis = "\n".join(
        (
            registered.name,
            observations.relative(place.path),
            place.function,
            source.code_at(place.path, place.line),
            ".".join(claim.path),
            claim.subject,
        )
    )
    number = seen[basis]
    seen[basis] += 1
    text = f"{basis}\n{number}" if number else basis
    return hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest()[:10]
