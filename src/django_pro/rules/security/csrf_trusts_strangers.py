"""Sites of strangers may send requests in a visitor's name."""

from __future__ import annotations

import json
from collections.abc import Iterator

from django_pro.rules.setting_rule import Deployed, SettingClaim, SettingRule

_SHARED = frozenset(
    {"herokuapp.com", "github.io", "gitlab.io", "vercel.app", "netlify.app", "onrender.com"}
    | {"azurewebsites.net", "web.app", "firebaseapp.com", "pages.dev", "workers.dev", "fly.dev"}
    | {"pythonanywhere.com", "ngrok.io", "ngrok-free.app", "ngrok.app", "amazonaws.com"}
    | {"cloudfront.net", "appspot.com", "run.app", "railway.app", "up.railway.app", "repl.co"}
    | {"replit.dev", "render.com", "gitpod.io", "glitch.me", "surge.sh", "co.uk", "com.au"}
)
"""Domains below which anybody gets a name."""


def _check(deployed: Deployed) -> Iterator[SettingClaim]:
    origins = json.loads(deployed.text("CSRF_TRUSTED_ORIGINS"))
    wide = [each for each in origins or () if isinstance(each, str) and _is_of_anybody(each)]
    if not wide:
        return
    yield SettingClaim(
        "CSRF_TRUSTED_ORIGINS",
        f"{' and '.join(wide[:3])} are trusted for CSRF: below "
        f"{wide[0].partition('*.')[2]} anybody gets a site, and its pages pass the check of Origin",
        'CSRF_TRUSTED_ORIGINS = ["https://your-own-name.example.com"]',
        cwe=352,
        reason="It was read: who owns a domain is not asked.",
    )


def _is_of_anybody(origin: str) -> bool:
    _, found, parent = origin.partition("://*.")
    name = parent.partition(":")[0].lower()
    return bool(found) and ("." not in name or name in _SHARED)


def _applies(deployed: Deployed) -> bool:
    return bool(json.loads(deployed.text("CSRF_TRUSTED_ORIGINS")))


RULE = SettingRule("S437", "warning", (), _check, applies=_applies, where_written=True)
