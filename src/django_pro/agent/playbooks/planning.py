"""What is answered where no playbook fits: the eight steps, with today's figures."""

from __future__ import annotations

from django_pro.agent.answer import Check
from django_pro.agent.work import Moments, Outcome, Playbook, Work
from django_pro.core.report import Report

_PRINCIPLES = {
    "migrations": ("migrations",), "models": ("queries", "migrations"), "api": ("queries", "api"),
    "auth": ("security",), "security": ("security",), "settings": ("security",),
    "deployment": ("security", "migrations"), "views": ("queries", "api"),
}  # fmt: skip


def _plan(work: Work) -> Moments:
    only = _PRINCIPLES.get(work.said.route.area or "", ("queries",))
    report = yield from work.audit_before(*only)
    outline = work.original
    apps = ", ".join(each.label for each in outline.own_apps()) or "none of its own"
    lines = [
        "No playbook fits this request, and no model is set: nothing is changed. What is known:",
        "",
        f"- Apps: {apps}; {len(outline.own_models())} models, {len(outline.urls)} URL patterns.",
        *_measured(report),
        "",
        "An answer is right when the gates of each step pass. A model works on it: `--model`.",
    ]
    proofs = tuple(
        Check(
            name, "passed" if score.passed == score.checked else "failed",
            f"{score.passed} of {score.checked} passed", f"django-pro audit --only {name}",
        )
        for name, score in report.scorecard.items()
        if score.checked
    )  # fmt: skip
    return Outcome("\n".join(lines), proofs)


def _measured(report: Report) -> list[str]:
    lines = [
        f"- {name}: {score.passed} of {score.checked} checked passed, "
        f"{score.not_checked} could not be checked."
        for name, score in report.scorecard.items()
        if score.checked or score.not_checked
    ]
    return lines + [
        f"- {each.rule} at `{each.path}:{each.line}`: {each.message}"
        for each in report.findings[:10]
    ]


PLAN = Playbook(
    "plan", "What is known and what has to be shown, with today's figures", "", "an audit",
    lambda _said: 0, _plan, changes=False,
)  # fmt: skip
