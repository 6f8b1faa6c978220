"""What a request says of settings in parts: names of their modules and of what production reads."""

from __future__ import annotations

import re
from dataclasses import dataclass

_KINDS = {
    "base": "base|common|shared|defaults?",
    "development": "dev|develop|development|local|devel",
    "production": "prod|production|live",
}
_BARE = {"base": "common|shared", "development": "local", "production": "live"}
"""Words that are a module's name even where no file is meant; `dev` may be short for a word."""
_KEY = re.compile(r"\b((?:[A-Z0-9]+_)*SECRET_KEY(?:_[A-Z0-9]+)*)\b")
_HOSTS = re.compile(r"\b((?:[A-Z0-9]+_)*(?:ALLOWED_HOST|HOSTS|ALLOWED_HOSTS))\b")
_SMTP = re.compile(
    r"\bsmtp\b|\b(?:real|actual) (?:e-?mails?|mails?)\b"
    r"|\b(?:sends?|sending) (?:\w+ )?(?:e-?mails?|mails?)\b(?! to the console)"
)


@dataclass(frozen=True, slots=True)
class Environments:
    base: str = "base"
    development: str = "development"
    production: str = "production"
    key: str = "SECRET_KEY"
    """The variable that the key of production stands in."""
    hosts: str = "ALLOWED_HOSTS"
    separator: str = ","
    """Of hosts; empty for white space."""
    has_smtp: bool = False
    """Whether production is said to send its mails."""


def stated(text: str) -> Environments:
    low = text.lower()
    key, hosts = _KEY.search(text), _HOSTS.search(text)
    split = hosts and re.search(
        rf"{re.escape(hosts[1].lower())}\W{{0,4}}(?:\w+\W+){{0,3}}(?:space|whitespace|blank)", low
    )
    return Environments(
        _module(low, "base"),
        _module(low, "development"),
        _module(low, "production"),
        key[1] if key else "SECRET_KEY",
        hosts[1] if hosts else "ALLOWED_HOSTS",
        "" if split else ",",
        bool(_SMTP.search(low)),
    )


def _module(low: str, kind: str) -> str:
    found = re.search(
        rf"\b({_KINDS[kind]})\.py\b|\bsettings[./_]({_KINDS[kind]})\b"
        rf"|(?:,|/|\band\b|\binto\b|\bin\b)\s*({_BARE[kind]})\b(?=\s*(?:,|/|\band\b|\.|$))", low
    )  # fmt: skip
    return next((each for each in found.groups() if each), kind) if found else kind
