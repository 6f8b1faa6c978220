"""Everyone with the repository has the secret."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.core.deployment import SecretFact
from django_pro.facts.settings_source import Place
from django_pro.rules.setting_rule import Deployed, SettingClaim, SettingRule, ran


def _check(deployed: Deployed) -> Iterator[SettingClaim]:
    told = set()
    for name, place, secret in _loaded(deployed):
        told.add((place.path, place.line))
        setting, _, last = name.partition(".")[0], *name.rpartition(".")[1:]
        is_one_of_several = last.isdigit()
        named = f"A text of {setting}" if is_one_of_several else name
        yield SettingClaim(
            setting,
            f"{named} that production loads stands in the source ({secret.shown}..., "
            f"{secret.length} characters)",
            f'os.environ["{setting if is_one_of_several else last}"], with a new one',
            (ran(f"settings.{name}", f"is the source's text ({secret.shown}...)"),),
            rests_on=(last,),
            place=place,
            cwe=798,
            subject=name,
        )
    for spilt in deployed.spilt:
        if spilt.commit or (spilt.path, spilt.line) in told:
            continue
        named = f" in {spilt.name}" if spilt.name else ""
        yield SettingClaim(
            spilt.name or "secret",
            f"A file of the project holds {spilt.kind}{named} ({spilt.shown}...)",
            "Take it out of the file, and make a new one where it is valid",
            place=Place(spilt.path, spilt.line),
            cwe=798,
            severity="error" if not spilt.name else "warning",
            reason="It was read: whether it is valid can't be tried.",
            subject=f"{spilt.path} {spilt.name} {spilt.kind} {spilt.shown}",
        )


_NOT_HERE = ("SECRET_KEY", "SIMPLE_JWT.SIGNING_KEY", "JWT_AUTH.JWT_SECRET_KEY")


def _loaded(deployed: Deployed) -> Iterator[tuple[str, Place, SecretFact]]:
    """Secrets that the settings hold and that stand as they are in the source."""
    if deployed.deployment.evidence == "development":
        return
    for secret in deployed.fact.secrets:
        setting = secret.name.partition(".")[0]
        if setting == "SECRET_KEY_FALLBACKS" or secret.name in _NOT_HERE:
            continue
        if secret.placeholder or secret.length < 8:
            continue
        if deployed.text("DEBUG") == "true" or _is_open(deployed, setting):
            continue
        found = deployed.source.literal(setting, secret.digest)
        if found is None or found[1]:
            continue
        if setting == "DATABASES" and _is_local(deployed, secret.name):
            continue
        yield secret.name, found[0], secret


def _is_open(deployed: Deployed, setting: str) -> bool:
    return bool(deployed.source.made_up(setting)) and setting != "DATABASES"


def _is_local(deployed: Deployed, name: str) -> bool:
    alias = name.split(".")[1] if "." in name else ""
    hosts = [each.host for each in deployed.fact.databases if each.alias == alias]
    return any(host in ("", "localhost", "127.0.0.1", "::1", "db", "postgres") for host in hosts)


RULE = SettingRule("S405", "error", (), _check, everywhere=True, of_files=True)
