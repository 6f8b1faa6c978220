"""A list of the API is as long as its table."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.setting_rule import Deployed, SettingClaim, SettingRule, ran


def _check(deployed: Deployed) -> Iterator[SettingClaim]:
    trial = deployed.fact.trial("pagination")
    relying = [each for each in deployed.fact.api_views if each.default_pagination]
    if trial is None or not trial.bad or not relying:
        return
    lists = f"{len(relying)} list{'s' if len(relying) > 1 else ''}"
    yield SettingClaim(
        "REST_FRAMEWORK",
        f"{lists} of the API have no pages: {trial.outcome}",
        'REST_FRAMEWORK = {"DEFAULT_PAGINATION_CLASS": '
        '"rest_framework.pagination.LimitOffsetPagination", "PAGE_SIZE": 50}',
        (ran(trial.ran, trial.outcome),),
        keys=("DEFAULT_PAGINATION_CLASS",),
        cwe=770,
        reason="It was read, as REST framework has it.",
    )


def _applies(deployed: Deployed) -> bool:
    return bool(deployed.fact.api_views)


RULE = SettingRule("S423", "info", (), _check, applies=_applies)
