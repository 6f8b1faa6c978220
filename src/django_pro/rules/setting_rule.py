"""What a rule on settings is, what it reads, and what it claims."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from django_pro.core.deployment import AnswerFact, CookieFact, SettingsFact
from django_pro.core.report import Exchange, Severity
from django_pro.facts.deployment import Deployment
from django_pro.facts.settings_source import Place, SettingsSource


@dataclass(frozen=True, slots=True)
class Spilt:
    """A secret that lies in a tracked file, or in an earlier version of one."""

    path: str
    """Absolute."""
    line: int
    kind: str
    """E.g. `an AWS access key`."""
    name: str
    """What it is assigned to; empty where nothing names it."""
    shown: str
    """Its first four characters."""
    commit: str
    """Abbreviated; empty where it lies in the tree."""


@dataclass(frozen=True)
class Deployed:
    """Settings as production loads them, and everything that is known of them."""

    deployment: Deployment
    fact: SettingsFact
    source: SettingsSource
    spilt: tuple[Spilt, ...] = ()

    def text(self, name: str) -> str:
        """A setting as JSON; `null` where there is none."""
        value = self.fact.value(name)
        return value.text if value is not None else "null"

    def is_on(self, name: str) -> bool:
        return self.text(name) not in ("false", "null", "0", '""', "[]")


@dataclass(frozen=True, slots=True)
class SettingClaim:
    """What a rule says; the engine makes a finding of it."""

    setting: str
    """The setting that is to be changed."""
    message: str
    plan: str
    exchanges: tuple[Exchange, ...] = ()
    keys: tuple[str, ...] = ()
    """Of the dictionary that the setting is."""
    rests_on: tuple[str, ...] = ()
    """Keys that decide it, where `keys` is not all of them."""
    place: Place | None = None
    """Where it is elsewhere than the setting."""
    cwe: int = 0
    severity: Severity | None = None
    reason: str | None = None
    """Why it is no more than inferred; None where it is proved."""
    subject: str = ""
    """What tells two claims of one rule apart."""


@dataclass(frozen=True, slots=True)
class SettingRule:
    code: str
    severity: Severity
    settings: tuple[str, ...]
    """What decides it besides the setting that a claim names. Where one of them depends on a
    variable whose value in production nobody knows, nothing is claimed."""
    check: Callable[[Deployed], Iterator[SettingClaim]]
    applies: Callable[[Deployed], bool] = field(default=lambda _: True)
    """Whether there is something to check: else it counts in no score."""
    everywhere: bool = False
    """It is as bad in any settings but those of development, whether or not these are known to be
    production's."""
    where_written: bool = False
    """As `everywhere`, where somebody wrote the setting that way and DEBUG is off."""
    of_files: bool = False
    """It reads files, whatever the settings."""


def answered(answer: AnswerFact, outcome: str) -> Exchange:
    """An answer as the report has it."""
    return Exchange("anonymous", answer.method, answer.url, answer.sent, answer.status, outcome)


def ran(code: str, outcome: str) -> Exchange:
    """Something that was run without a request, as the report has it."""
    return Exchange("anonymous", "RUN", code, "", 0, outcome)


def by_default(variable: str) -> str:
    """The reason of a finding on a value that stands where the environment has no other."""
    return f"So it is where {variable} is not set; no file of the project says its value."


def cookie_text(answer: AnswerFact, kind: str) -> str:
    """The cookie of that kind as the browser is told of it, without its value."""
    for each in answer.cookies:
        if each.kind == kind:
            parts = [f"Set-Cookie: {each.name}=..."]
            parts += ["Secure"] if each.secure else []
            parts += ["HttpOnly"] if each.httponly else []
            parts += [f"SameSite={each.samesite}"] if each.samesite else []
            return "; ".join(parts)
    return ""


def page(deployed: Deployed) -> AnswerFact | None:
    """The answer of a page by https, or what a middleware answers in its place."""
    answer = deployed.fact.answer("page")
    if answer is None or answer.failure or answer.status in (0, 400):
        return None
    return answer if answer.status < 500 else None


def cookie_of(deployed: Deployed, kind: str) -> CookieFact | None:
    """The page's cookie of that kind; None where it has none."""
    answer = page(deployed)
    cookies = answer.cookies if answer is not None else ()
    return next((each for each in cookies if each.kind == kind), None)
