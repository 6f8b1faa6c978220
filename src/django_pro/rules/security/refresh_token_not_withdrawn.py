"""A refresh token stays good after it was exchanged."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.setting_rule import Deployed, SettingClaim, SettingRule, ran


def _check(deployed: Deployed) -> Iterator[SettingClaim]:
    trial = deployed.fact.trial("jwt rotation")
    if trial is None or not trial.bad:
        return
    yield SettingClaim(
        "SIMPLE_JWT",
        f"A refresh token that was exchanged stays good: {trial.outcome}",
        '"BLACKLIST_AFTER_ROTATION": True, with rest_framework_simplejwt.token_blacklist installed',
        (ran(trial.ran, trial.outcome),),
        keys=("ROTATE_REFRESH_TOKENS",),
        cwe=613,
    )


def _applies(deployed: Deployed) -> bool:
    return deployed.fact.trial("jwt rotation") is not None


RULE = SettingRule("S427", "warning", (), _check, applies=_applies)
