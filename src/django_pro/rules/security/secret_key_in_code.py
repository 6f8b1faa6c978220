"""Whoever reads the source can sign sessions and tokens."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.setting_rule import Deployed, SettingClaim, SettingRule, by_default, ran


def _check(deployed: Deployed) -> Iterator[SettingClaim]:
    yield from _fallbacks(deployed)
    secret = next((each for each in deployed.fact.secrets if each.name == "SECRET_KEY"), None)
    found = deployed.source.literal("SECRET_KEY", secret.digest) if secret is not None else None
    if secret is not None and found is None and deployed.source.is_computed("SECRET_KEY"):
        yield _computed()
    if secret is None or found is None:
        return
    place, variable = found
    told = f"{secret.shown}..., {secret.length} characters"
    if secret.insecure:
        told += ", as startproject wrote it"
    how = f"the default that is used when {variable} is not set" if variable else "a text in it"
    yield SettingClaim(
        "SECRET_KEY",
        f"The SECRET_KEY that production loads stands in the source ({told}): {how}. Whoever reads "
        "it signs sessions, tokens to reset a password, and cookies",
        'SECRET_KEY = os.environ["SECRET_KEY"], with a new key',
        (ran(f"settings.SECRET_KEY of {deployed.fact.module}", f"is the source's text ({told})"),),
        place=place,
        cwe=798 if not variable else 1188,
        severity="error" if not variable else "warning",
        reason=by_default(variable) if variable else None,
    )


def _fallbacks(deployed: Deployed) -> Iterator[SettingClaim]:
    """Keys of former times, whose signatures are still taken."""
    for secret in deployed.fact.secrets:
        if not secret.name.startswith("SECRET_KEY_FALLBACKS."):
            continue
        found = deployed.source.literal("SECRET_KEY_FALLBACKS", secret.digest)
        if found is None:
            continue
        place, variable = found
        told = f"{secret.shown}..., {secret.length} characters"
        yield SettingClaim(
            "SECRET_KEY_FALLBACKS",
            f"A key of SECRET_KEY_FALLBACKS that production loads stands in the source ({told}). "
            "Whoever reads it signs sessions, tokens to reset a password, and cookies, as with "
            "SECRET_KEY",
            "Take it out: what it has signed is signed anew with SECRET_KEY; or read it from the "
            "environment where it was never in the repository",
            (
                ran(
                    f"settings.SECRET_KEY_FALLBACKS of {deployed.fact.module}",
                    f"has the source's text ({told})",
                ),
            ),
            place=place,
            cwe=798 if not variable else 1188,
            severity="error" if not variable else "warning",
            reason=by_default(variable) if variable else None,
            subject=secret.digest[:10],
        )


def _computed() -> SettingClaim:
    """One that is made of texts that stand in the source."""
    return SettingClaim(
        "SECRET_KEY",
        "The SECRET_KEY that production loads is computed of texts in the source alone. Whoever "
        "reads them signs sessions, tokens to reset a password, and cookies",
        'SECRET_KEY = os.environ["SECRET_KEY"], with a new key',
        cwe=798,
        reason="The source was read; what it computes was not compared.",
    )


RULE = SettingRule("S403", "error", (), _check, where_written=True)
