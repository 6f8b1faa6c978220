"""The API may be asked as often as anyone likes."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.setting_rule import Deployed, SettingClaim, SettingRule, ran


def _check(deployed: Deployed) -> Iterator[SettingClaim]:
    trial = deployed.fact.trial("throttle")
    relying = [each for each in deployed.fact.api_views if each.default_throttle]
    if trial is None or not trial.bad or not relying:
        return
    yield SettingClaim(
        "REST_FRAMEWORK",
        f"No request to the API is ever refused for being one too many: {trial.outcome}",
        'REST_FRAMEWORK = {"DEFAULT_THROTTLE_CLASSES": [...], "DEFAULT_THROTTLE_RATES": {...}}',
        (ran(trial.ran, trial.outcome),),
        keys=("DEFAULT_THROTTLE_CLASSES",),
        cwe=770,
        reason="It was read, as REST framework has it: a proxy may do it.",
    )


def _applies(deployed: Deployed) -> bool:
    return bool(deployed.fact.api_views)


RULE = SettingRule("S422", "info", (), _check, applies=_applies)
