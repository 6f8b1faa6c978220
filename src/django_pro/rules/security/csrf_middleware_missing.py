"""No form is protected from requests that other sites make."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.setting_rule import Deployed, SettingClaim, SettingRule, answered


def _check(deployed: Deployed) -> Iterator[SettingClaim]:
    answer = deployed.fact.answer("csrf")
    names = deployed.text("MIDDLEWARE")
    if answer is None or not answer.reached or "SessionMiddleware" not in names:
        return
    yield SettingClaim(
        "MIDDLEWARE",
        "A POST without a CSRF token reaches its view: MIDDLEWARE has no CsrfViewMiddleware, and "
        "browsers send the session's cookie (security.W003)",
        'Add "django.middleware.csrf.CsrfViewMiddleware" after SessionMiddleware',
        (answered(answer, "the view answers"),),
        cwe=352,
    )


def _applies(deployed: Deployed) -> bool:
    return "SessionMiddleware" in deployed.text("MIDDLEWARE")


RULE = SettingRule("S419", "error", (), _check, applies=_applies, where_written=True)
