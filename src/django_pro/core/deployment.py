"""What the probe reports of settings that were loaded as production loads them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class VariableFact:
    """An environment variable that the settings asked for."""

    name: str
    state: str
    """`set` by a file of the project's deployment, `made up` by the probe, or `missing`."""


@dataclass(frozen=True, slots=True)
class LineFact:
    """A line of module code that ran while the settings were loaded."""

    path: str
    line: int


@dataclass(frozen=True, slots=True)
class SecretFact:
    """A secret that the settings hold; never the secret itself."""

    name: str
    """Setting and keys, e.g. `DATABASES.default.PASSWORD`; a number for one of several texts, e.g.
    `SECRET_KEY_FALLBACKS.0`."""
    digest: str
    """SHA-256 as hex."""
    length: int
    distinct: int
    """Different characters."""
    shown: str
    """Its first four characters."""
    placeholder: bool
    """It is a word, a path or what stands for a secret in an example."""
    insecure: bool
    """Begins with `django-insecure-`, as `startproject` writes it."""


@dataclass(frozen=True, slots=True)
class ValueFact:
    """A setting, as JSON; what may be a secret is left out."""

    name: str
    text: str
    given: bool
    """The settings module has it; else it is Django's own default."""


@dataclass(frozen=True, slots=True)
class CookieFact:
    name: str
    kind: str
    """`session` or `csrf`; empty for another one."""
    secure: bool
    httponly: bool
    samesite: str


@dataclass(frozen=True, slots=True)
class HeaderFact:
    name: str
    """In lower case."""
    value: str


@dataclass(frozen=True, slots=True)
class AnswerFact:
    """A request through the middleware of these settings, and the answer."""

    name: str
    """What it is for: `page`, `plain`, `foreign`, `spoofed`, `error`, `origin`, `csrf`, `api`."""
    method: str
    url: str
    """With scheme and host."""
    sent: str
    """What is special about the request, e.g. `Origin: https://evil.example`."""
    status: int
    """0 when there was no response."""
    headers: tuple[HeaderFact, ...]
    cookies: tuple[CookieFact, ...]
    reached: bool
    """The view that the probe added has answered."""
    debug: bool
    """The answer is Django's page for developers, with settings or URL patterns on it."""
    leaks: str
    """What of an exception or of the source the answer shows: `traceback`, `message`, `source`, or
    nothing."""
    failure: str
    path: str = ""
    """Of the project's file that put the exception into the answer; empty where none did."""
    line: int = 0

    def header(self, name: str) -> str:
        """A header's value, or empty."""
        return next((each.value for each in self.headers if each.name == name), "")


@dataclass(frozen=True, slots=True)
class TrialFact:
    """Something that was run under these settings, e.g. a password that was hashed."""

    name: str
    ran: str
    """As code."""
    outcome: str
    bad: bool
    detail: str
    """What a rule needs besides, e.g. seconds; empty mostly."""


@dataclass(frozen=True, slots=True)
class CheckFact:
    """A message of `manage.py check --deploy`."""

    id: str
    level: int
    """As `django.core.checks` numbers them: 30 is a warning, 40 an error."""
    message: str


@dataclass(frozen=True, slots=True)
class ApiViewFact:
    """A view of REST framework that the project serves."""

    view: str
    default_permission: bool
    """It takes its permission classes from the settings."""
    default_throttle: bool
    default_pagination: bool
    """It lists, and takes its pagination from the settings."""


@dataclass(frozen=True, slots=True)
class DatabaseFact:
    alias: str
    engine: str
    host: str
    options: tuple[str, ...]
    """`name=value` of those that say how the connection is protected."""


@dataclass(frozen=True, slots=True)
class SettingsFact:
    """Settings as they were loaded, and what they do."""

    id: str
    module: str
    error: str
    """Why they could not be loaded, or empty."""
    error_place: str
    error_next: str
    variables: tuple[VariableFact, ...]
    executed: tuple[LineFact, ...]
    """In the order in which each line ran last."""
    values: tuple[ValueFact, ...]
    secrets: tuple[SecretFact, ...]
    answers: tuple[AnswerFact, ...]
    trials: tuple[TrialFact, ...]
    checks: tuple[CheckFact, ...]
    api_views: tuple[ApiViewFact, ...]
    databases: tuple[DatabaseFact, ...]
    left_out: tuple[str, ...]
    """Packages that are not installed for this interpreter: apps and middleware of theirs are not
    part of what answered."""
    urls: tuple[str, ...]
    """`admin URL`, or `static URL` of `django.views.static.serve`, `index URL` where that one lists
    folders."""
    not_checked: tuple[str, ...]
    """`what: why`."""

    def answer(self, name: str) -> AnswerFact | None:
        """The first answer of that name."""
        return next((each for each in self.answers if each.name == name), None)

    def trial(self, name: str) -> TrialFact | None:
        """The first trial of that name."""
        return next((each for each in self.trials if each.name == name), None)

    def value(self, name: str) -> ValueFact | None:
        """A setting, where it is one that is told."""
        return next((each for each in self.values if each.name == name), None)
