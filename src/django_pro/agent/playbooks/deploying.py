"""The settings as production loads them: checked, and mended where that can be proven."""

from __future__ import annotations

from django_pro.agent.answer import Check
from django_pro.agent.said import Said
from django_pro.agent.work import Moments, NotProvenError, Outcome, Playbook, Work
from django_pro.core.report import Finding, Report

_COMMAND = "django-pro audit --only security"


def _findings(report: Report) -> list[Finding]:
    return [
        each
        for each in report.findings
        if each.experiment.kind == "settings" and each.severity != "info"
    ]


def _check(work: Work) -> Moments:
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


def _mend(work: Work) -> Moments:
    report = yield from work.audit_before("security")
    findings = _findings(report)
    if not findings:
        told = "no finding on the settings as production loads them"
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
