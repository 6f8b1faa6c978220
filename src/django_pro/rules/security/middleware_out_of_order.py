"""A middleware answers before the one that would have protected the answer."""

from __future__ import annotations

import json
from collections.abc import Iterator

from django_pro.rules.setting_rule import Deployed, SettingClaim, SettingRule

_ORDERS = (
    ("SecurityMiddleware", "CommonMiddleware", "its redirects go out by http and without headers"),
    ("SecurityMiddleware", "SessionMiddleware", "it works on requests that are then redirected"),
    ("SecurityMiddleware", "WhiteNoiseMiddleware", "files go out by http and without headers"),
    ("CorsMiddleware", "CommonMiddleware", "its redirects go out without CORS headers"),
    ("UpdateCacheMiddleware", "SessionMiddleware", "pages are kept before they vary on the cookie"),
)


def _check(deployed: Deployed) -> Iterator[SettingClaim]:
    names = [
        each.rpartition(".")[2] for each in json.loads(deployed.text("MIDDLEWARE") or "[]") or []
    ]
    for first, later, why in _ORDERS:
        if first in names and later in names and names.index(later) < names.index(first):
            yield SettingClaim(
                "MIDDLEWARE",
                f"{later} stands before {first}: {why}",
                f"Put {first} before {later}",
                cwe=696,
                reason="It was read in MIDDLEWARE.",
                subject=f"{later} {first}",
                severity="warning" if first == "UpdateCacheMiddleware" else None,
            )


RULE = SettingRule("S420", "info", (), _check)
