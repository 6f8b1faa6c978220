"""An error tells whoever caused it what went wrong inside."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.facts.settings_source import Place
from django_pro.rules.setting_rule import Deployed, SettingClaim, SettingRule, answered


def _check(deployed: Deployed) -> Iterator[SettingClaim]:
    for name in ("error", "api error"):
        answer = deployed.fact.answer(name)
        if answer is None or answer.debug or not answer.leaks:
            continue
        is_api = name == "api error" and '"EXCEPTION_HANDLER"' in deployed.text("REST_FRAMEWORK")
        told = "the traceback" if answer.leaks == "traceback" else "the exception's message"
        yield SettingClaim(
            "REST_FRAMEWORK" if is_api else "MIDDLEWARE",
            f"A page that fails shows {told} to whoever asked: what it says of the inside, of rows "
            "and of paths, everyone reads",
            "Log the exception, and answer with a text that says nothing of it",
            (answered(answer, f"the answer holds {told}"),),
            keys=("EXCEPTION_HANDLER",) if is_api else (),
            place=Place(answer.path, answer.line) if answer.path else None,
            cwe=209,
            severity=None if answer.leaks == "traceback" else "warning",
        )
        return


def _applies(deployed: Deployed) -> bool:
    return deployed.fact.answer("error") is not None


RULE = SettingRule("S434", "error", (), _check, applies=_applies, everywhere=True)
