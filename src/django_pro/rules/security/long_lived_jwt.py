"""A stolen token is good for days."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.setting_rule import Deployed, SettingClaim, SettingRule, ran

_DAY = 86_400


def _check(deployed: Deployed) -> Iterator[SettingClaim]:
    for name, key, most in (
        ("access", "ACCESS_TOKEN_LIFETIME", _DAY),
        ("refresh", "REFRESH_TOKEN_LIFETIME", 91 * _DAY),
    ):
        trial = deployed.fact.trial(f"jwt {name}")
        if trial is None or int(trial.detail) < most:
            continue
        setting = trial.ran if trial.ran in ("JWT_AUTH", "GRAPHQL_JWT") else "SIMPLE_JWT"
        yield SettingClaim(
            setting,
            f"A JWT of the kind {name} {trial.outcome}: whoever gets one uses it that long, and it "
            "can't be called back",
            "ACCESS_TOKEN_LIFETIME of minutes, and a refresh token that is rotated",
            (ran(trial.ran, trial.outcome),),
            keys=(key if setting == "SIMPLE_JWT" else "JWT_EXPIRATION_DELTA",),
            cwe=613,
            subject=name,
        )
    for trial in deployed.fact.trials:
        if trial.name == "jwt accepted" and int(trial.detail) >= _DAY:
            yield SettingClaim(
                "SIMPLE_JWT",
                f"Every view takes another kind of token for a login: {trial.ran} {trial.outcome}",
                "AUTH_TOKEN_CLASSES of access tokens alone; read the other kind where it is for",
                (ran(trial.ran, trial.outcome),),
                keys=("AUTH_TOKEN_CLASSES",),
                cwe=287,
                subject=trial.ran,
            )
    verify = deployed.fact.trial("jwt verify")
    if verify is not None and verify.bad:
        setting = verify.ran.partition("[")[0]
        yield SettingClaim(
            setting,
            f"{verify.ran} is {verify.outcome}: tokens are taken unverified, or for ever",
            "Take it out: True is the default",
            (ran(verify.ran, verify.outcome),),
            cwe=347,
            severity="error",
            subject="verify",
        )


def _applies(deployed: Deployed) -> bool:
    return any(each.name.startswith("jwt ") for each in deployed.fact.trials)


RULE = SettingRule(
    "S425",
    "warning",
    (),
    _check,
    applies=_applies,
    everywhere=True,
)
