"""Whoever writes a session's data runs code."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.setting_rule import Deployed, SettingClaim, SettingRule, ran


def _check(deployed: Deployed) -> Iterator[SettingClaim]:
    trial = deployed.fact.trial("serializer")
    if trial is None or not trial.bad:
        return
    yield SettingClaim(
        "SESSION_SERIALIZER",
        "Sessions are unpickled: whoever can write one, in the cache, in the database or with the "
        "SECRET_KEY, runs code",
        'SESSION_SERIALIZER = "django.contrib.sessions.serializers.JSONSerializer"',
        (ran(trial.ran, trial.outcome),),
        cwe=502,
    )


def _applies(deployed: Deployed) -> bool:
    return deployed.fact.trial("serializer") is not None


RULE = SettingRule("S428", "error", (), _check, applies=_applies, everywhere=True)
