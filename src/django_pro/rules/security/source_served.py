"""The project's source and its secrets can be downloaded."""

from __future__ import annotations

import json
from collections.abc import Iterator

from django_pro.rules.setting_rule import Deployed, SettingClaim, SettingRule, answered


def _check(deployed: Deployed) -> Iterator[SettingClaim]:
    for answer in deployed.fact.answers:
        if answer.leaks == "source":
            yield SettingClaim(
                "ROOT_URLCONF",
                f"django.views.static.serve serves the project's own folder: {answer.url}",
                "Serve a folder that holds nothing but what is meant for everyone",
                (answered(answer, "manage.py"),),
                cwe=552,
            )
            return
    for setting in ("STATIC_ROOT", "MEDIA_ROOT", "STATICFILES_DIRS", "WHITENOISE_ROOT"):
        value = json.loads(deployed.text(setting))
        folders = value if isinstance(value, list) else [value]
        root = deployed.source.root
        if any(isinstance(each, str) and _holds(each, root) for each in folders):
            yield SettingClaim(
                setting,
                f"{setting} is a folder that holds the project's source, and is served with it",
                'BASE_DIR / "static", a folder that holds nothing but what is meant for everyone',
                cwe=552,
                reason="It was read: the server that serves the folder is not run here.",
                subject=setting,
            )


def _holds(folder: str, root: str) -> bool:
    """Whether the folder is that of manage.py, or one above it."""
    return bool(folder) and f"{root}/".startswith(f"{folder.rstrip('/')}/")


RULE = SettingRule("S435", "error", (), _check, everywhere=True)
