"""The session's cookie can be read or sent where it should not."""

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
    cookie = cookie_of(deployed, "session")
    if answer is None or cookie is None:
        return
    shown = answered(answer, cookie_text(answer, "session"))
    name = cookie.name
    if not cookie.secure:
        yield SettingClaim(
            "SESSION_COOKIE_SECURE",
            f"The cookie {name} is sent without Secure: a browser sends it by http too, where "
            "anyone on the way reads it",
            "SESSION_COOKIE_SECURE = True",
            (shown,),
            cwe=614,
        )
    if not cookie.httponly:
        yield SettingClaim(
            "SESSION_COOKIE_HTTPONLY",
            f"The cookie {name} is sent without HttpOnly: a script on the page reads it",
            "SESSION_COOKIE_HTTPONLY = True, Django's default",
            (shown,),
            cwe=1004,
            severity="error",
        )
    if cookie.samesite.lower() not in ("lax", "strict"):
        yield SettingClaim(
            "SESSION_COOKIE_SAMESITE",
            f"The cookie {name} is sent with {_same(cookie.samesite)}: requests that other sites "
            "make carry it",
            'SESSION_COOKIE_SAMESITE = "Lax", Django\'s default',
            (shown,),
            cwe=1275,
        )


def _same(value: str) -> str:
    return f"SameSite={value}" if value else "no SameSite"


def _applies(deployed: Deployed) -> bool:
    return cookie_of(deployed, "session") is not None


RULE = SettingRule(
    "S409",
    "warning",
    (),
    _check,
    applies=_applies,
)
