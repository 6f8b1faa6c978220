"""Whether a request came by https is told by a header that never comes, or comes from anyone."""

from __future__ import annotations

import json
from collections.abc import Iterator

from django_pro.rules.setting_rule import Deployed, SettingClaim, SettingRule, answered


def _check(deployed: Deployed) -> Iterator[SettingClaim]:
    text = deployed.text("SECURE_PROXY_SSL_HEADER")
    if not isinstance(json.loads(text), list) or len(json.loads(text)) != 2:
        return
    name, value = (str(each) for each in json.loads(text)[:2])
    answer = deployed.fact.answer("spoofed")
    if not name.startswith("HTTP_") and name != "wsgi.url_scheme":
        yield SettingClaim(
            "SECURE_PROXY_SSL_HEADER",
            f"SECURE_PROXY_SSL_HEADER names {name!r}, which no request has: Django asks for it as "
            "HTTP_X_FORWARDED_PROTO, in capitals and with HTTP_",
            'SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")',
            cwe=693,
            reason="It was read: what the proxy sends is not known here.",
        )
    elif value.lower() not in ("https", "on", "1", "true", "ssl") and answer is not None:
        yield SettingClaim(
            "SECURE_PROXY_SSL_HEADER",
            f"A request by http counts as secure where {name} is {value!r}",
            'SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")',
            (answered(answer, "answered as if by https"),),
            cwe=693,
            reason=None if answer.reached else "No answer has shown it.",
        )


def _applies(deployed: Deployed) -> bool:
    return deployed.text("SECURE_PROXY_SSL_HEADER") != "null"


RULE = SettingRule("S413", "warning", (), _check, applies=_applies)
