"""Stolen hashes of passwords are guessed fast."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.setting_rule import Deployed, SettingClaim, SettingRule, ran


def _check(deployed: Deployed) -> Iterator[SettingClaim]:
    trial = deployed.fact.trial("hasher")
    if trial is None or not trial.bad:
        return
    yield SettingClaim(
        "PASSWORD_HASHERS",
        f"New passwords are hashed in a way that is guessed fast: {trial.detail}",
        "Put PBKDF2, Argon2, scrypt or bcrypt first; the weak one may stay last, for old hashes",
        (ran(trial.ran, trial.outcome),),
        cwe=916,
    )


def _applies(deployed: Deployed) -> bool:
    return deployed.fact.trial("hasher") is not None


RULE = SettingRule("S407", "error", (), _check, applies=_applies, where_written=True)
