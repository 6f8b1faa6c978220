"""A browser may be led to http the next time."""

from __future__ import annotations

import re
from collections.abc import Iterator

from django_pro.rules.setting_rule import Deployed, SettingClaim, SettingRule, answered, page


def _check(deployed: Deployed) -> Iterator[SettingClaim]:
    answer = page(deployed)
    if answer is None or "strict-transport-security" in deployed.deployment.proxied:
        return
    value = answer.header("strict-transport-security")
    match = re.search(r"max-age=(\d+)", value)
    if match and int(match[1]) > 0:
        return
    yield SettingClaim(
        "SECURE_HSTS_SECONDS",
        "An answer by https has no Strict-Transport-Security: the next visit may be led over http "
        "(security.W004)",
        "SECURE_HSTS_SECONDS = 31536000, after an hour's value has proved to do no harm",
        (
            answered(
                answer,
                f"Strict-Transport-Security: {value}" if value else "no Strict-Transport-Security",
            ),
        ),
        cwe=319,
    )


def _applies(deployed: Deployed) -> bool:
    return page(deployed) is not None


RULE = SettingRule(
    "S411", "warning", ("SECURE_HSTS_SECONDS", "MIDDLEWARE"), _check, applies=_applies
)
