"""The password of a mail server, and the mails, travel in the clear."""

from __future__ import annotations

import json
from collections.abc import Iterator

from django_pro.rules.security.database_without_tls import is_remote
from django_pro.rules.setting_rule import Deployed, SettingClaim, SettingRule


def _check(deployed: Deployed) -> Iterator[SettingClaim]:
    host = _text(deployed, "EMAIL_HOST")
    if deployed.is_on("EMAIL_USE_TLS") or deployed.is_on("EMAIL_USE_SSL"):
        return
    if not is_remote(host) or not _text(deployed, "EMAIL_HOST_USER"):
        return
    written = deployed.source.assigned("EMAIL_USE_TLS") is not None
    yield SettingClaim(
        "EMAIL_USE_TLS" if written else "EMAIL_HOST",
        f"Mails go to {host} without TLS, and so does the password of EMAIL_HOST_USER",
        "EMAIL_USE_TLS = True with EMAIL_PORT = 587, or EMAIL_USE_SSL = True with 465",
        cwe=319,
        reason="It was read: no mail server outside is asked.",
    )


def _text(deployed: Deployed, name: str) -> str:
    value = json.loads(deployed.text(name))
    return value if isinstance(value, str) else ""


def _applies(deployed: Deployed) -> bool:
    return bool(_text(deployed, "EMAIL_HOST_USER"))


RULE = SettingRule(
    "S436",
    "warning",
    ("EMAIL_HOST", "EMAIL_USE_TLS", "EMAIL_USE_SSL", "EMAIL_HOST_USER"),
    _check,
    applies=_applies,
    where_written=True,
)
