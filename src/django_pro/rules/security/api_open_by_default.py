"""A view that forgets its permission serves everyone."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.setting_rule import Deployed, SettingClaim, SettingRule, answered


def _check(deployed: Deployed) -> Iterator[SettingClaim]:
    answer = deployed.fact.answer("api")
    relying = [each for each in deployed.fact.api_views if each.default_permission]
    if answer is None or not answer.reached or not relying:
        return
    some = ", ".join(each.view.rpartition(".")[2] for each in relying[:3])
    count = f"{len(relying)} view{'s' if len(relying) > 1 else ''} of the project"
    yield SettingClaim(
        "REST_FRAMEWORK",
        "DEFAULT_PERMISSION_CLASSES lets everyone in: a view without permission_classes answers "
        f"without a login, and {count} declare none ({some})",
        'REST_FRAMEWORK = {"DEFAULT_PERMISSION_CLASSES": '
        '["rest_framework.permissions.IsAuthenticated"]}, and AllowAny where it is meant',
        (answered(answer, "a view that declares nothing answers"),),
        keys=("DEFAULT_PERMISSION_CLASSES",),
        cwe=276,
    )


def _applies(deployed: Deployed) -> bool:
    return bool(deployed.fact.api_views)


RULE = SettingRule("S421", "warning", (), _check, applies=_applies, where_written=True)
