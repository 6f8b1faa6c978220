"""Any password will do, 'password' too."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.setting_rule import Deployed, SettingClaim, SettingRule, ran


def _check(deployed: Deployed) -> Iterator[SettingClaim]:
    trial = deployed.fact.trial("validators")
    if trial is None or not trial.bad:
        return
    yield SettingClaim(
        "AUTH_PASSWORD_VALIDATORS",
        "Nothing is asked of a new password: validate_password, and with it Django's forms, "
        f"the admin's too, {trial.outcome.replace('takes', 'take')}",
        "Set AUTH_PASSWORD_VALIDATORS as startproject writes it",
        (ran(trial.ran, trial.outcome),),
        cwe=521,
    )


def _applies(deployed: Deployed) -> bool:
    return deployed.fact.trial("validators") is not None


RULE = SettingRule("S408", "warning", (), _check, applies=_applies, where_written=True)
