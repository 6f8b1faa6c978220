"""Anyone who meets an error is shown settings, code and variables."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.setting_rule import Deployed, SettingClaim, SettingRule, answered


def _check(deployed: Deployed) -> Iterator[SettingClaim]:
    if not deployed.is_on("DEBUG"):
        return
    error = deployed.fact.answer("error")
    shown = error is not None and error.debug
    exchanges = (
        (answered(error, "Django's page for developers: code, variables, settings"),)
        if (error is not None and shown)
        else ()
    )
    yield SettingClaim(
        "DEBUG",
        f"DEBUG is on in {_which(deployed)}"
        + (": a failing page shows code, local variables and settings" if shown else ""),
        "DEBUG = False; where it comes from the environment, off is the default",
        exchanges,
        cwe=489,
        reason=None if shown else "No answer has shown it: the failing page was not reached.",
    )


def _which(deployed: Deployed) -> str:
    if deployed.deployment.evidence != "entry":
        return "the settings that production uses"
    return f"{deployed.fact.module}, which a server loads by default"


RULE = SettingRule("S401", "error", (), _check)
