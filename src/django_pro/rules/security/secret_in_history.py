"""What git remembers, everyone with the repository has."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.facts.settings_source import Place
from django_pro.rules.setting_rule import Deployed, SettingClaim, SettingRule


def _check(deployed: Deployed) -> Iterator[SettingClaim]:
    for spilt in deployed.spilt:
        if not spilt.commit:
            continue
        named = f" in {spilt.name}" if spilt.name else ""
        yield SettingClaim(
            spilt.name or "secret",
            f"Commit {spilt.commit} holds {spilt.kind}{named} ({spilt.shown}...), although no file "
            "has it any more",
            "Make a new one where it is valid: what was pushed can't be taken back",
            place=Place(spilt.path, spilt.line),
            cwe=312,
            reason="It was read: whether it is still valid can't be tried.",
            subject=f"{spilt.commit} {spilt.path} {spilt.name} {spilt.kind} {spilt.shown}",
        )


RULE = SettingRule("S406", "warning", (), _check, everywhere=True, of_files=True)
