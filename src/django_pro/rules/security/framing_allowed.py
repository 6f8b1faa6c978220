"""A page of another site may show this one in a frame and have its buttons clicked."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.setting_rule import Deployed, SettingClaim, SettingRule, answered, page


def _check(deployed: Deployed) -> Iterator[SettingClaim]:
    answer = page(deployed)
    if answer is None or "x-frame-options" in deployed.deployment.proxied:
        return
    value = answer.header("x-frame-options")
    if value.upper() in ("DENY", "SAMEORIGIN"):
        return
    if "frame-ancestors" in answer.header("content-security-policy"):
        return
    has = "XFrameOptionsMiddleware" in deployed.text("MIDDLEWARE")
    yield SettingClaim(
        "X_FRAME_OPTIONS" if has else "MIDDLEWARE",
        f"Browsers know no X-Frame-Options: {value}"
        if value
        else "Answers have no X-Frame-Options "
        "and no frame-ancestors: any site may show them in a frame (security.W002)",
        'X_FRAME_OPTIONS = "DENY", with XFrameOptionsMiddleware in MIDDLEWARE',
        (answered(answer, f"X-Frame-Options: {value}" if value else "no X-Frame-Options"),),
        cwe=1021,
    )


def _applies(deployed: Deployed) -> bool:
    return page(deployed) is not None and "SessionMiddleware" in deployed.text("MIDDLEWARE")


RULE = SettingRule(
    "S415",
    "warning",
    ("X_FRAME_OPTIONS", "MIDDLEWARE"),
    _check,
    applies=_applies,
    where_written=True,
)
