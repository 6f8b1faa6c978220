"""A key that can be guessed signs sessions and tokens."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.setting_rule import Deployed, SettingClaim, SettingRule, ran


def _check(deployed: Deployed) -> Iterator[SettingClaim]:
    secret = next((each for each in deployed.fact.secrets if each.name == "SECRET_KEY"), None)
    if secret is None or "security.W009" not in {each.id for each in deployed.fact.checks}:
        return
    parts = []
    if secret.length < 50:
        parts.append(f"{secret.length} characters of at least 50")
    if secret.distinct < 5:
        parts.append(f"{secret.distinct} different ones of at least 5")
    in_source = deployed.source.literal("SECRET_KEY", secret.digest) is not None
    if secret.insecure and not in_source:  # where it is, that is the finding
        parts.append("startproject's django-insecure- key")
    if not parts:
        return
    yield SettingClaim(
        "SECRET_KEY",
        f"SECRET_KEY can be guessed: {', '.join(parts)}",
        "Make one with django.core.management.utils.get_random_secret_key(), outside of the source",
        (ran("manage.py check --deploy", "security.W009"),),
        cwe=521,
    )


RULE = SettingRule("S404", "error", (), _check)
