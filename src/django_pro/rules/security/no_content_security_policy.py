"""A script that gets into a page runs."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.setting_rule import Deployed, SettingClaim, SettingRule, answered, page


def _check(deployed: Deployed) -> Iterator[SettingClaim]:
    answer = page(deployed)
    if answer is None or "content-security-policy" in deployed.deployment.proxied:
        return
    if answer.header("content-security-policy"):
        return
    yield SettingClaim(
        "MIDDLEWARE",
        "Answers have no Content-Security-Policy: a script that gets into a page runs",
        "Set one, with django-csp or, from Django 6.0 on, SECURE_CSP",
        (answered(answer, "no Content-Security-Policy"),),
        cwe=1021,
    )


RULE = SettingRule("S417", "info", (), _check)
