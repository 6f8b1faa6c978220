"""A stolen token is good for days."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from django_pro.facts.settings_source import SettingsSource
from django_pro.rules.setting_rule import Deployed, SettingClaim, SettingRule, ran

_DAY = 86_400


def _check(deployed: Deployed) -> Iterator[SettingClaim]:
    for name, key, most in (
        ("access", "ACCESS_TOKEN_LIFETIME", _DAY),
        ("refresh", "REFRESH_TOKEN_LIFETIME", 91 * _DAY),
    ):
        trial = deployed.fact.trial(f"jwt {name}")
        if trial is None:
            continue
        setting = trial.ran if trial.ran in ("JWT_AUTH", "GRAPHQL_JWT") else "SIMPLE_JWT"
        key = key if setting == "SIMPLE_JWT" else "JWT_EXPIRATION_DELTA"
        mistaken = _mistaken(deployed.source, setting, key)
        if int(trial.detail) < most and not mistaken:
            continue
        yield SettingClaim(
            setting,
            f"A JWT of the kind {name} {trial.outcome}{mistaken}: whoever gets one uses it that "
            "long, and it can't be called back",
            "ACCESS_TOKEN_LIFETIME of minutes, and a refresh token that is rotated",
            (ran(trial.ran, trial.outcome),),
            keys=(key,),
            cwe=613,
            severity="warning" if mistaken else None,  # whatever number production sets
            subject=name,
        )
    for trial in deployed.fact.trials:
        if trial.name == "jwt accepted" and int(trial.detail) >= _DAY:
            yield SettingClaim(
                "SIMPLE_JWT",
                f"Every view takes another kind of token for a login: {trial.ran} {trial.outcome}",
                "AUTH_TOKEN_CLASSES of access tokens alone; read the other kind where it is for",
                (ran(trial.ran, trial.outcome),),
                keys=("AUTH_TOKEN_CLASSES",),
                cwe=287,
                subject=trial.ran,
            )
    verify = deployed.fact.trial("jwt verify")
    if verify is not None and verify.bad:
        setting = verify.ran.partition("[")[0]
        yield SettingClaim(
            setting,
            f"{verify.ran} is {verify.outcome}: tokens are taken unverified, or for ever",
            "Take it out: True is the default",
            (ran(verify.ran, verify.outcome),),
            cwe=347,
            severity="error",
            subject="verify",
        )


_UNITS = {"seconds": 1, "minutes": 60, "hours": 3_600, "days": _DAY, "weeks": 7 * _DAY}
_NAMED_UNIT = re.compile(r"(?:^|_)(SEC(?=S|OND)|MIN(?=S|UTE)|HOUR|DAY|WEEK)", re.IGNORECASE)


def _mistaken(source: SettingsSource, setting: str, key: str) -> str:
    """What is said where a number counts in another unit, a longer one, than its name tells."""
    for value in source.values(setting, key):
        for call in ast.walk(value):
            if not isinstance(call, ast.Call) or not ast.unparse(call.func).endswith("timedelta"):
                continue
            given = [*zip(("days", "seconds"), call.args, strict=False)]
            given += [(each.arg or "", each.value) for each in call.keywords]
            for unit, number in given:
                named = _unit_named(number)
                if named and _UNITS.get(unit, 0) > _UNITS[named]:
                    return f", since `{ast.unparse(call)}` counts {named} as {unit}"
    return ""


def _unit_named(number: ast.expr) -> str:
    """The one unit that is told by names of what is a number alone, or by the variable's that it is
    read from."""
    if any(isinstance(node, ast.BinOp) for node in ast.walk(number)):
        return ""  # it may be converted
    told = {
        next(unit for unit in _UNITS if unit.startswith(match[1].lower()))
        for node in ast.walk(number)
        for match in _NAMED_UNIT.finditer(
            node.id
            if isinstance(node, ast.Name)
            else node.attr
            if isinstance(node, ast.Attribute)
            else node.value
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
            else ""
        )
    }
    return told.pop() if len(told) == 1 else ""


def _applies(deployed: Deployed) -> bool:
    return any(each.name.startswith("jwt ") for each in deployed.fact.trials)


RULE = SettingRule(
    "S425",
    "warning",
    (),
    _check,
    applies=_applies,
    everywhere=True,
)
