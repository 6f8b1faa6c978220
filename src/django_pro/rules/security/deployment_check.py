"""`check --deploy` warns of something that no other rule names."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.setting_rule import Deployed, SettingClaim, SettingRule, ran

_SAID = frozenset(
    {f"security.W{number:03}" for number in (1, 2, 3, 4, 6, 8, 9, 10, 11, 12, 13, 14, 15)}
    | {f"security.W{number:03}" for number in (16, 17, 18, 19, 20, 22, 23, 25)}
)
"""Other rules say these, from answers."""
_OPTIONAL = frozenset({"security.W005", "security.W021"})
"""Subdomains and preloading: a decision, not an omission."""


def _check(deployed: Deployed) -> Iterator[SettingClaim]:
    for check in deployed.fact.checks:
        if check.id in _SAID or check.level < 30:
            continue
        told = check.message.rstrip(".")
        optional = check.id in _OPTIONAL
        yield SettingClaim(
            "MIDDLEWARE"
            if "MIDDLEWARE" in told
            else "SECURE_HSTS_SECONDS"
            if optional
            else "INSTALLED_APPS",
            f"check --deploy: {told} ({check.id})",
            "See the check's documentation; SILENCED_SYSTEM_CHECKS says that it is not meant here",
            (ran("manage.py check --deploy", check.id),),
            cwe=16,
            severity="info" if optional or check.level < 40 else None,
            subject=check.id,
        )


RULE = SettingRule("S432", "warning", (), _check)
