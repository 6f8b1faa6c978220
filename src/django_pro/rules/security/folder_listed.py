"""Everyone may list a folder of the server."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.setting_rule import Deployed, SettingClaim, SettingRule


def _check(deployed: Deployed) -> Iterator[SettingClaim]:
    for each in deployed.fact.urls:
        kind, _, url = each.partition(" ")
        if kind == "index" and not deployed.is_on("DEBUG"):
            yield SettingClaim(
                "ROOT_URLCONF",
                f"django.views.static.serve lists the files of a folder at {url}",
                "Take out show_indexes=True, and have the web server serve files",
                cwe=548,
                reason="It was read in the URLconf.",
                subject=url,
            )


RULE = SettingRule("S433", "warning", (), _check)
