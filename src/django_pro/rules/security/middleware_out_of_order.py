"""A middleware answers before the one that would have protected the answer."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from django_pro.rules.middleware_source import reads_user_early, sets_user
from django_pro.rules.setting_rule import Deployed, SettingClaim, SettingRule

_AUTHENTICATION = "django.contrib.auth.middleware.AuthenticationMiddleware"
_ORDERS = (
    ("SecurityMiddleware", "CommonMiddleware", "its redirects go out by http and without headers"),
    ("SecurityMiddleware", "SessionMiddleware", "it works on requests that are then redirected"),
    ("SecurityMiddleware", "WhiteNoiseMiddleware", "files go out by http and without headers"),
    ("CorsMiddleware", "CommonMiddleware", "its redirects go out without CORS headers"),
    ("UpdateCacheMiddleware", "SessionMiddleware", "pages are kept before they vary on the cookie"),
)


def _check(deployed: Deployed) -> Iterator[SettingClaim]:
    paths = [str(each) for each in json.loads(deployed.text("MIDDLEWARE") or "[]") or []]
    yield from _before_the_user(deployed, paths)
    names = [each.rpartition(".")[2] for each in paths]
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


def _before_the_user(deployed: Deployed, paths: list[str]) -> Iterator[SettingClaim]:
    """Middleware of the project's own that asks for a user whom no request has yet."""
    root = deployed.source.root
    for path in paths[: paths.index(_AUTHENTICATION)] if _AUTHENTICATION in paths else ():
        if sets_user(root, path):
            return
        read = reads_user_early(root, path)
        if read is None:
            continue
        name = path.rpartition(".")[2]
        yield SettingClaim(
            "MIDDLEWARE",
            f"{name} stands before AuthenticationMiddleware and reads request.user, which no "
            f"request has yet ({Path(read[0]).name}:{read[1]}): it checks nobody",
            f"Put {name} after AuthenticationMiddleware",
            cwe=696,
            reason="MIDDLEWARE and the source of the middleware were read.",
            subject=f"{name} AuthenticationMiddleware",
            severity="error",
        )


RULE = SettingRule("S420", "info", (), _check, where_written=True)
