"""The admin's login stands where everyone looks first."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.setting_rule import Deployed, SettingClaim, SettingRule


def _check(deployed: Deployed) -> Iterator[SettingClaim]:
    for each in deployed.fact.urls:
        kind, _, url = each.partition(" ")
        if kind == "admin" and url in ("/admin/", "/django-admin/", "/administrator/"):
            yield SettingClaim(
                "ROOT_URLCONF",
                f"The admin is at {url}",
                "Another path keeps most scanners away; a second factor keeps out who finds it",
                cwe=200,
                reason="It was read in the URLconf.",
            )


RULE = SettingRule("S431", "info", (), _check)
