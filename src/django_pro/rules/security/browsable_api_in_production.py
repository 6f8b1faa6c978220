"""The API shows forms and documentation to every browser."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.setting_rule import Deployed, SettingClaim, SettingRule, answered


def _check(deployed: Deployed) -> Iterator[SettingClaim]:
    answer = deployed.fact.answer("html")
    if answer is None or not deployed.fact.api_views:
        return
    if "text/html" not in answer.header("content-type") or answer.status != 200:
        return
    yield SettingClaim(
        "REST_FRAMEWORK",
        "A browser is shown the browsable API",
        'REST_FRAMEWORK = {"DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"]}',
        (answered(answer, "text/html"),),
        keys=("DEFAULT_RENDERER_CLASSES",),
        cwe=200,
    )


def _applies(deployed: Deployed) -> bool:
    return bool(deployed.fact.api_views)


RULE = SettingRule("S424", "info", (), _check, applies=_applies)
