"""Pages are served by http, logins and cookies with them."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.setting_rule import Deployed, SettingClaim, SettingRule, answered, page


def _check(deployed: Deployed) -> Iterator[SettingClaim]:
    yield from _exempt(deployed)
    answer = deployed.fact.answer("plain")
    if answer is None or "redirect" in deployed.deployment.proxied:
        return
    usual = page(deployed)
    if usual is None or answer.status != usual.status or answer.failure:
        return
    if answer.header("location").startswith("https:"):
        return
    yield SettingClaim(
        "SECURE_SSL_REDIRECT",
        "A request by http is answered, and not sent on to https (security.W008)",
        "SECURE_SSL_REDIRECT = True; with a proxy in front, SECURE_PROXY_SSL_HEADER too",
        (answered(answer, "the page, by http"),),
        cwe=319,
    )


def _exempt(deployed: Deployed) -> Iterator[SettingClaim]:
    """A page of the project's that is left out of the redirect."""
    answer, usual = deployed.fact.answer("exempt"), deployed.fact.answer("plain")
    if answer is None or usual is None or answer.failure or answer.status in (0, 400):
        return
    is_sent_on = [each.header("location").startswith("https:") for each in (answer, usual)]
    if is_sent_on == [False, True]:
        yield SettingClaim(
            "SECURE_REDIRECT_EXEMPT",
            f"SECURE_REDIRECT_EXEMPT leaves {answer.url.partition('://')[2].partition('/')[2]} to "
            "http, where tokens and cookies travel in plain text",
            "Exempt the page of the health check alone",
            (answered(answer, "the page, by http"),),
            cwe=319,
            subject="exempt",
        )


def _applies(deployed: Deployed) -> bool:
    return page(deployed) is not None


RULE = SettingRule(
    "S412", "warning", ("SECURE_SSL_REDIRECT", "MIDDLEWARE"), _check, applies=_applies
)
