"""The settings as production loads them: checked, and mended where that can be proven."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from django_pro.agent import set_settings, stated_settings
from django_pro.agent.answer import Check
from django_pro.agent.said import Said
from django_pro.agent.stated_settings import StatedSetting
from django_pro.agent.work import Moments, NotProvenError, Outcome, Playbook, Work
from django_pro.core.report import Finding, Report
from django_pro.facts import deployment

_COMMAND = "django-pro audit --only security"


def _findings(report: Report) -> list[Finding]:
    return [
        each
        for each in report.findings
        if each.experiment.kind == "settings" and each.severity != "info"
    ]


def _is_apart(work: Work) -> bool:
    """Whether production has a settings module that manage.py does not use."""
    found = deployment.found(Path(work.original.root), "", work.project.settings)
    return found.evidence == "named" and found.module != work.project.settings


def _check(work: Work) -> Moments:
    work.as_deployed = _is_apart(work)
    report = yield from work.audit_before("security", "migrations")
    findings = _findings(report)
    score = report.scorecard["security"]
    lines = [
        "## As production loads it",
        "",
        *(
            f"- `{each.path}:{each.line}` **{each.rule}** ({each.verdict}): {each.message}"
            for each in findings
        ),
    ]
    unsafe = [
        each
        for each in report.findings
        if each.principle == "migrations" and each.severity != "info"
    ]
    lines += [f"- `{each.path}:{each.line}` **{each.rule}**: {each.message}" for each in unsafe]
    if not findings and not unsafe:
        lines.append("Nothing was found.")
    told = f"security {score.passed} of {score.checked}; {len(findings)} findings of settings"
    verdict = Check("settings and requests", "passed", told, _COMMAND)
    seen = {8: f"{len(findings)} findings", 7: f"{len(unsafe)} findings"}
    return Outcome("\n".join(lines), (verdict,), seen)


_OF_RULE = {
    "SECURE_SSL_REDIRECT": "no-https-redirect", "SECURE_HSTS": "no-strict-transport-security",
    "SESSION_COOKIE": "session-cookie-unprotected", "CSRF_COOKIE": "csrf-cookie-unprotected",
    "DEBUG": "debug-on", "ALLOWED_HOSTS": "any-host-allowed", "X_FRAME": "framing-allowed",
    "SECURE_REFERRER": "referrer-sent", "CSRF_TRUSTED": "csrf-trusts-strangers",
    "SECRET_KEY": "secret-key-in-code", "SECURE_CONTENT_TYPE": "content-type-sniffed",
    "AUTH_PASSWORD_VALIDATORS": "no-password-validators",
}  # fmt: skip
"""The rule that is about a setting, by how its name begins."""
_ALL = (
    r"harden\w*", r"production[- ]ready", r"(?:ready|safe|secure|fit) for (?:\w+ )?prod\w*",
    r"deploy\w*\b.{0,40}(?:warning|complain|finding|issue)\w*",
    r"secure (?:the |my |our |all )?(?:django |production )?(?:settings|config\w*|deployment)\b",
    r"security settings\b", r"go(?:ing)? live",
    r"(?:everything|whatever|what) (?:\w+ ){0,3}(?:production|deploy\w*)",
    r"all (?:the )?(?:warnings|security|production)\b",
)  # fmt: skip
"""That more is wanted than the settings that are named."""


def _mend(work: Work) -> Moments:
    yield from ()
    text = set_settings.conditions_read(work, work.said.text)
    values = stated_settings.stated(text)
    _refuse_unread(text, [each.name for each in values])
    is_general = work.said.has(*_ALL)
    if any(each.value for each in values) and not is_general:
        return set_settings.written(work, values)
    work.as_deployed = _is_apart(work)
    found = yield from _all_mended(work, values)
    is_mended = bool(work.copy.changes()[1])
    if not any(each.value for each in values):
        return found
    stated = set_settings.written(work, values)
    text = stated.text if not is_mended else f"{found.text}\n\n{stated.text}"
    return replace(found, text=text, proofs=(*found.proofs, *stated.proofs))


def _refuse_unread(text: str, known: Sequence[str]) -> None:
    """A setting that is named and of which nothing was understood is told before all else."""
    names = [
        each for each in dict.fromkeys(stated_settings.NAME.findall(text))
        if each not in known and each != "DJANGO_SETTINGS_MODULE"
        and not any(each.startswith(begins) for begins in _OF_RULE)
    ]  # fmt: skip
    if names:
        raise NotProvenError(
            f"What is to become of {', '.join(names)} was not understood. Nothing is written: say "
            "it as `NAME = value`."
        )


def _all_mended(work: Work, values: Sequence[StatedSetting]) -> Moments:
    """All that is found on the settings, but for those that the request gives a value or keeps."""
    report = yield from work.audit_before("security")
    named = [each.name for each in values]
    kept = {
        rule for begins, rule in _OF_RULE.items() if any(name.startswith(begins) for name in named)
    }  # fmt: skip
    findings = [each for each in _findings(report) if each.rule not in kept]
    if not findings:
        told = "no finding on the settings as production loads them"
        if kept:
            told += ", but for those that the request is about"
        return Outcome("Nothing is to be mended.", (Check("settings", "passed", told, _COMMAND),))
    rules = tuple(sorted({each.rule for each in findings}))
    fixes = yield from work.fix("security", rules=rules, include_review=True)
    if not fixes.written:
        lines = [f"- {each.path}:{each.line} {each.rule}: {each.plan}" for each in fixes.unfixed]
        lines += [f"- {each.path}:{each.line}: {each.reason}" for each in fixes.fixes]
        raise NotProvenError("\n".join(["No change of it holds:", *lines]))
    proved = [each for each in fixes.fixes if each.verdict == "proved"]
    lines = ["## Mended", ""]
    lines += [
        f"- `{each.path}:{each.line}` {', '.join(each.rules)}: {each.change}" for each in proved
    ]
    lines += [f"  To review: {each.caution}" for each in proved if each.caution]
    if fixes.unfixed:
        lines += ["", "## Left to you", ""]
        lines += [f"- `{each.path}:{each.line}` {each.rule}: {each.plan}" for each in fixes.unfixed]
    lines += [f"- {each.name} stays as it is" for each in values if not each.value]
    proofs = tuple(
        Check(", ".join(each.rules), "passed", "loaded as production loads it, and gone", _COMMAND)
        for each in proved
    )
    return Outcome("\n".join(lines), proofs, {8: f"{len(proved)} settings mended"})


_PRODUCTION = (
    "deploy", "production", "prod ", "go(?:ing)? live", "check --deploy", "hsts", "ssl", "https",
    "harden", "allowed_hosts", "debug", "secure cook",
)  # fmt: skip


def _fits_check(said: Said) -> int:
    if said.route.intent not in ("review", "test") or said.route.area == "migrations":
        return 0
    return 15 if said.has(*_PRODUCTION) and not said.has("docker", "kubernetes", "ci ") else 0


def _fits_mend(said: Said) -> int:
    if said.is_meant_to("review", "explain", "plan", "test") or said.has("split", "docker"):
        return 0
    if said.route.area not in ("deployment", "settings", "security"):
        return 0
    hardens = said.has(
        "harden", "secure (?:the |my |our )?(?:settings|cookies|deployment)", "production[- ]ready",
        "check --deploy", "deploy(?:ment)? (?:check|warning)", "hsts", "security settings",
        "(?:settings|config\\w*) .{0,40}(?:safe|secure|production)", "ssl redirect", "force https",
    )  # fmt: skip
    return 11 if hardens else 0


PLAYBOOKS = (
    Playbook(
        "deploy-check",
        "Is it ready for production: settings, cookies, headers, secrets, migrations",
        "run a deploy check",
        "the settings loaded as production loads them, requests through the whole middleware",
        _fits_check,
        _check,
        changes=False,
    ),
    Playbook(
        "harden-settings",
        "Set what production needs: HSTS, secure cookies, hosts, validators of passwords",
        "make the settings production-ready",
        "the settings loaded as production loads them, with the change in them",
        _fits_mend,
        _mend,
    ),
)
