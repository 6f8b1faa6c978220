"""The CSRF cookie is sent where it should not."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.setting_rule import (
    Deployed,
    SettingClaim,
    SettingRule,
    answered,
    cookie_of,
    cookie_text,
    page,
)


def _check(deployed: Deployed) -> Iterator[SettingClaim]:
    answer = page(deployed)
    cookie = cookie_of(deployed, "csrf")
    if answer is None or cookie is None:
        return
    shown = answered(answer, cookie_text(answer, "csrf"))
    if not cookie.secure:
        yield SettingClaim(
            "CSRF_COOKIE_SECURE",
            f"The cookie {cookie.name} is sent without Secure: a browser sends it by http too, "
            "where anyone on the way reads and replaces it",
            "CSRF_COOKIE_SECURE = True",
            (shown,),
            cwe=614,
        )
    if cookie.samesite.lower() == "none":
        yield SettingClaim(
            "CSRF_COOKIE_SAMESITE",
            f"The cookie {cookie.name} is sent with SameSite=None: requests that other sites make "
            "carry it",
            'CSRF_COOKIE_SAMESITE = "Lax", Django\'s default',
            (shown,),
            cwe=1275,
        )


def _applies(deployed: Deployed) -> bool:
    return cookie_of(deployed, "csrf") is not None


RULE = SettingRule("S410", "warning", (), _check, applies=_applies)
