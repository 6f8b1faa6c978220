"""Any site reads what a logged-in visitor may read."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.setting_rule import Deployed, SettingClaim, SettingRule, answered


def _check(deployed: Deployed) -> Iterator[SettingClaim]:
    for answer in deployed.fact.answers:
        if answer.name != "origin":
            continue
        origin = answer.sent.partition(": ")[2]
        allowed = answer.header("access-control-allow-origin")
        credentials = answer.header("access-control-allow-credentials") == "true"
        if allowed == origin and credentials:
            setting = _setting(deployed)
            yield SettingClaim(
                setting,
                f"{_who(origin)} may read answers with the visitor's cookies: any site that is "
                "visited reads what the visitor may read here",
                'CORS_ALLOWED_ORIGINS = ["https://app.example.com"], the origins that are yours',
                (
                    answered(
                        answer,
                        f"Access-Control-Allow-Origin: {allowed}; "
                        "Access-Control-Allow-Credentials: true",
                    ),
                ),
                cwe=942,
            )
            return


def _who(origin: str) -> str:
    return (
        "Any page in a sandboxed frame (Origin: null)"
        if origin == "null"
        else f"A page of {origin}"
    )


def _setting(deployed: Deployed) -> str:
    for name in ("CORS_ALLOW_ALL_ORIGINS", "CORS_ORIGIN_ALLOW_ALL"):
        if deployed.is_on(name):
            return name
    for name in ("CORS_ALLOWED_ORIGIN_REGEXES", "CORS_ORIGIN_REGEX_WHITELIST"):
        if deployed.is_on(name):
            return name
    return "CORS_ALLOWED_ORIGINS" if deployed.is_on("CORS_ALLOWED_ORIGINS") else "MIDDLEWARE"


def _applies(deployed: Deployed) -> bool:
    return any(each.name == "origin" for each in deployed.fact.answers)


RULE = SettingRule(
    "S418",
    "error",
    (
        "CORS_ALLOW_ALL_ORIGINS",
        "CORS_ORIGIN_ALLOW_ALL",
        "CORS_ALLOW_CREDENTIALS",
        "CORS_ALLOWED_ORIGIN_REGEXES",
        "CORS_ALLOWED_ORIGINS",
        "CORS_ORIGIN_REGEX_WHITELIST",
    ),
    _check,
    applies=_applies,
    everywhere=True,
)
