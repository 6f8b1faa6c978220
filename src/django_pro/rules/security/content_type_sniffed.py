"""A browser may take an uploaded text for a script."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.setting_rule import Deployed, SettingClaim, SettingRule, answered, page


def _check(deployed: Deployed) -> Iterator[SettingClaim]:
    answer = page(deployed)
    if answer is None or "x-content-type-options" in deployed.deployment.proxied:
        return
    if answer.header("x-content-type-options").lower() == "nosniff":
        return
    yield SettingClaim(
        "SECURE_CONTENT_TYPE_NOSNIFF"
        if "SecurityMiddleware" in deployed.text("MIDDLEWARE")
        else "MIDDLEWARE",
        "Answers have no X-Content-Type-Options: nosniff (security.W006)",
        "SECURE_CONTENT_TYPE_NOSNIFF = True, Django's default, with SecurityMiddleware installed",
        (answered(answer, "no X-Content-Type-Options"),),
        cwe=693,
    )


def _applies(deployed: Deployed) -> bool:
    return page(deployed) is not None


RULE = SettingRule(
    "S414", "warning", ("SECURE_CONTENT_TYPE_NOSNIFF", "MIDDLEWARE"), _check, applies=_applies
)
