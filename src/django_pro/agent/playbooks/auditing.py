"""Audits and reviews: nothing is changed, and all that is said was run."""

from __future__ import annotations

from django_pro.agent.answer import Check, Verdict
from django_pro.agent.said import Said
from django_pro.agent.work import Moments, Outcome, Playbook, Work
from django_pro.core.configuration import PRINCIPLES
from django_pro.core.report import Finding, Report

_SHOWN = 20


def _of(report: Report, title: str) -> Outcome:
    """A report as an answer: scores, findings with their places, what was not checked."""
    lines = [f"## {title}", ""]
    proofs = []
    for name, score in report.scorecard.items():
        if not (score.checked or score.not_checked):
            continue
        told = f"{score.passed} of {score.checked} passed"
        if score.not_checked:
            told += f", {score.not_checked} could not be checked"
        lines.append(f"- **{name}**: {told}")
        verdict: Verdict = "passed" if score.checked else "not run"
        proofs.append(Check(name, verdict, told, f"django-pro audit --only {name}"))
    findings = [each for each in report.findings if each.severity != "info"]
    lines += ["", f"{len(findings)} findings." if findings else "Nothing was found."]
    lines += [_finding(each) for each in findings[:_SHOWN]]
    if len(findings) > _SHOWN:
        lines.append(f"- and {len(findings) - _SHOWN} more: `django-pro audit` lists them")
    return Outcome("\n".join(lines), tuple(proofs))


def _finding(each: Finding) -> str:
    told = f"- `{each.path}:{each.line}` **{each.rule}** ({each.verdict}): {each.message}"
    return told + (f"\n  Proof: `{each.experiment.command}`" if each.experiment.command else "")


def _audit(work: Work) -> Moments:
    report = yield from work.audit_before(*PRINCIPLES)
    return _of(report, "Audit of all principles")


def _security(work: Work) -> Moments:
    report = yield from work.audit_before("api", "security")
    return _of(report, "Who may do what, and what can be exploited")


def _fits_audit(said: Said) -> int:
    if said.route.intent not in ("review", "plan", "explain"):
        return 0
    whole = "check (?:the|my|this|our) (?:whole )?(?:project|app|code)"
    return 12 if said.has("audit", "health check", whole) else 0


_SECURITY = (
    r"(?:in)?secur", "vulnerab", "owasp", "pentest", "exploit", "injection",
    r"(?:be )?hack(?!athon)", r"attacks?\b", r"attackers?\b", r"weak(?:ness| spot| point)",
    r"(?:loop)?holes\b",
    r"(?:code|site|project|app|application)(?: is| are|'s)? (?:un)?safe\b(?! (?:to|for))",
    r"(?:everything|anything|what|parts|places|where)\b.{0,40}unsafe\b",
)  # fmt: skip
_LOOKS = (
    r"(?:list|find|show|tell|name|report|search|look|go|check|see|point out|which|what|where|is|are"
    r"|could|can|how)\b"
)
_UNCHANGED = (
    r"(?:do not|don't|dont|without|no|not|nothing)\b.{0,20}(?:chang|fix|touch|edit|modif|writ)",
    "report only", r"only (?:a |the )?(?:list|report)",
)  # fmt: skip
MENDS = (
    r"(?:please|pls|plz) (?:close|fix|mend|plug|stop|prevent|block|patch) "
    "(?:that|this|it|them|these|those|the|up)(?![a-z])"
)
"""That what somebody has found is to be mended, and not looked for."""


def _fits_security(said: Said) -> int:
    if said.has(MENDS):
        return 0
    if not said.has(*_SECURITY) or said.has(r"migrations?\b", "test suite", "coverage"):
        return 0
    # Where it is said that nothing is to be changed, "Where are we insecure?" can be nothing else.
    if said.route.intent in ("review", "test"):
        return 14
    return 14 if said.has(_LOOKS) and said.has(*_UNCHANGED) else 0


PLAYBOOKS = (
    Playbook(
        "audit", "Audit the whole project", "audit this project",
        "an audit of all principles", _fits_audit, _audit, changes=False,
    ),
    Playbook(
        "security-check", "Try every endpoint as every user, and markers in every input",
        "is this project secure?", "an audit of api and security", _fits_security, _security,
        changes=False,
    ),
)  # fmt: skip
