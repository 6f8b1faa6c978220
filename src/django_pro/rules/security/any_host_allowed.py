"""A Host header of anyone's choosing is believed."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.setting_rule import Deployed, SettingClaim, SettingRule, answered


def _check(deployed: Deployed) -> Iterator[SettingClaim]:
    yield from _of_strangers(deployed)
    answer = deployed.fact.answer("foreign")
    usual = deployed.fact.answer("page")
    if answer is None or usual is None or answer.status in (0, 400):
        return
    if not answer.reached and (usual.reached or usual.status != answer.status):
        return
    if "*" not in deployed.text("ALLOWED_HOSTS"):
        return
    host = answer.url.split("/")[2]
    yield SettingClaim(
        "ALLOWED_HOSTS",
        f"ALLOWED_HOSTS takes any host: a request for {host} is answered, and links that are "
        "built from it, as in mails to reset a password, lead there",
        'ALLOWED_HOSTS = ["www.example.com"], the names that the site has',
        (answered(answer, f"request.get_host() is {host!r}"),),
        cwe=644,
        severity="warning",  # also where it is the default of a variable
    )


def _of_strangers(deployed: Deployed) -> Iterator[SettingClaim]:
    """Every host below a domain in which anyone may have one."""
    answer, usual = deployed.fact.answer("neighbour"), deployed.fact.answer("page")
    if answer is None or usual is None or answer.status != usual.status or answer.status == 0:
        return
    host = answer.url.split("/")[2]
    yield SettingClaim(
        "ALLOWED_HOSTS",
        f"ALLOWED_HOSTS takes hosts of strangers: a request for {host} is answered, and anyone may "
        f"have a name below {host.partition('.')[2]}",
        "Name the whole host of the site",
        (answered(answer, f"request.get_host() is {host!r}"),),
        cwe=346,
        severity="warning",
        subject="strangers",
    )


RULE = SettingRule("S402", "warning", (), _check, where_written=True)
