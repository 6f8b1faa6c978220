"""Each process of the server knows sessions of its own."""

from __future__ import annotations

import json
from collections.abc import Iterator

from django_pro.rules.setting_rule import Deployed, SettingClaim, SettingRule


def _check(deployed: Deployed) -> Iterator[SettingClaim]:
    engine = json.loads(deployed.text("SESSION_ENGINE"))
    if engine != "django.contrib.sessions.backends.cache":
        return
    alias = json.loads(deployed.text("SESSION_CACHE_ALIAS")) or "default"
    backend = json.loads(deployed.text("CACHES")).get(alias, {}).get("BACKEND", "")
    if not backend.endswith(("LocMemCache", "DummyCache")):
        return
    yield SettingClaim(
        "SESSION_ENGINE",
        f"Sessions are kept in {backend.rpartition('.')[2]}: each process of the server has its "
        "own, and a logout in one leaves the session good in the others",
        'SESSION_ENGINE = "django.contrib.sessions.backends.db", or a cache that processes share',
        cwe=613,
        reason="It was read: how many processes serve is not known here.",
    )


def _applies(deployed: Deployed) -> bool:
    return "SessionMiddleware" in deployed.text("MIDDLEWARE")


RULE = SettingRule("S429", "warning", ("SESSION_ENGINE", "CACHES"), _check, applies=_applies)
