"""Whoever guesses or reads the key makes tokens for anyone."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.core.report import Severity
from django_pro.rules.setting_rule import Deployed, SettingClaim, SettingRule, by_default, ran


def _check(deployed: Deployed) -> Iterator[SettingClaim]:
    trial = deployed.fact.trial("jwt key")
    if trial is not None and trial.bad and trial.detail != "SECRET_KEY":
        yield SettingClaim(
            trial.ran,
            f"JWTs: {trial.outcome}. Whoever guesses the key makes tokens for anyone",
            "SIGNING_KEY of 32 random bytes or more, from the environment",
            (ran(trial.ran, trial.outcome),),
            keys=("SIGNING_KEY",) if "key of" in trial.outcome else ("ALGORITHM",),
            cwe=326 if "key of" in trial.outcome else 347,
        )
        return
    for setting in ("SIMPLE_JWT", "JWT_AUTH"):
        for secret in deployed.fact.secrets:
            if secret.name not in (f"{setting}.SIGNING_KEY", f"{setting}.JWT_SECRET_KEY"):
                continue
            if any(
                each.name == "SECRET_KEY" and each.digest == secret.digest
                for each in deployed.fact.secrets
            ):
                continue
            found = deployed.source.literal(setting, secret.digest)
            if found is None:
                continue
            place, variable = found
            how = f", the default that is used when {variable} is not set" if variable else ""
            yield SettingClaim(
                setting,
                f"The key that signs JWTs stands in the source ({secret.shown}..., "
                f"{secret.length} characters{how}): whoever reads it makes tokens for anyone",
                'SIGNING_KEY = os.environ["JWT_SIGNING_KEY"], with a new key',
                (ran(f"settings.{secret.name}", f"is the source's text ({secret.shown}...)"),),
                place=place,
                cwe=798 if not variable else 1188,
                subject="source",
                severity=_severity(variable) if _is_served(deployed) else "info",
                reason=by_default(variable) if variable else None,
            )


def _severity(variable: str) -> Severity | None:
    return "warning" if variable else None


def _is_served(deployed: Deployed) -> bool:
    """Whether the settings are production's, as far as the project says."""
    evidence = deployed.deployment.evidence
    return evidence == "named" or (evidence == "entry" and not deployed.is_on("DEBUG"))


def _applies(deployed: Deployed) -> bool:
    return deployed.fact.trial("jwt key") is not None


RULE = SettingRule(
    "S426",
    "error",
    (),
    _check,
    applies=_applies,
    everywhere=True,
)
