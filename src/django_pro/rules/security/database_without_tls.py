"""Passwords and rows travel to the database in the clear."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.setting_rule import Deployed, SettingClaim, SettingRule


def _check(deployed: Deployed) -> Iterator[SettingClaim]:
    for database in deployed.fact.databases:
        if "postgresql" not in database.engine and "postgis" not in database.engine:
            continue
        if not is_remote(database.host):
            continue
        mode = dict(each.partition("=")[::2] for each in database.options).get("sslmode", "")
        if mode in ("require", "verify-ca", "verify-full") or "service=given" in database.options:
            continue
        told = f"sslmode={mode}" if mode else "no sslmode, which means prefer"
        yield SettingClaim(
            "DATABASES",
            f"The connection to {database.host} has {told}: where the server, or someone between, "
            "offers no TLS, passwords and rows go in the clear",
            '"OPTIONS": {"sslmode": "verify-full"}',
            keys=("OPTIONS",) if mode else (),
            rests_on=("HOST", "OPTIONS"),
            cwe=319,
            reason="It was read: no connection to a database outside is made.",
            subject=database.alias,
        )


def is_remote(host: str) -> bool:
    """Whether a host is a name with a dot or a public address.

    Others are of this machine or of its own network.
    """
    if not host or host.startswith(
        ("/", "localhost", "127.", "10.", "192.168.", "172.", "169.254.")
    ):
        return False
    private = (".local", ".internal", ".svc", ".cluster.local", ".lan", ".example.com", ".docker")
    return "." in host and not host.endswith(private)


def _applies(deployed: Deployed) -> bool:
    return bool(deployed.fact.databases)


RULE = SettingRule("S430", "warning", (), _check, applies=_applies)
