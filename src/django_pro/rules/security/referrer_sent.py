"""Other sites are told the whole address that a visitor comes from."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.setting_rule import Deployed, SettingClaim, SettingRule, answered, page


def _check(deployed: Deployed) -> Iterator[SettingClaim]:
    answer = page(deployed)
    if answer is None or "referrer-policy" in deployed.deployment.proxied:
        return
    value = answer.header("referrer-policy")
    if value and value != "unsafe-url":
        return
    has = "SecurityMiddleware" in deployed.text("MIDDLEWARE")
    yield SettingClaim(
        "SECURE_REFERRER_POLICY" if has else "MIDDLEWARE",
        f"Other sites are told a visitor's whole address: Referrer-Policy: {value}"
        if value
        else "Answers have no Referrer-Policy (security.W022)",
        'SECURE_REFERRER_POLICY = "same-origin", Django\'s default',
        (answered(answer, f"Referrer-Policy: {value}" if value else "no Referrer-Policy"),),
        cwe=200,
        severity="warning" if value else "info",
    )


def _applies(deployed: Deployed) -> bool:
    return page(deployed) is not None


RULE = SettingRule(
    "S416", "warning", ("SECURE_REFERRER_POLICY", "MIDDLEWARE"), _check, applies=_applies
)
