"""What a request says of settings in parts: names of their modules and of what production reads."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import groupby

_KINDS = {
    "base": "base|common|shared|defaults?",
    "development": "dev|develop|development|local|devel",
    "production": "prod|production|live",
}
_BARE = {"base": "common|shared", "development": "local", "production": "live"}
"""Words that are a module's name even where no file is meant; `dev` may be short for a word."""
_KEY = re.compile(r"\b((?:[A-Z0-9]+_)*SECRET_KEY(?:_[A-Z0-9]+)*)\b")
_HOSTS = re.compile(r"\b((?:[A-Z0-9]+_)*(?:ALLOWED_HOST|HOSTS|ALLOWED_HOSTS))\b")
_KEY_OF = re.compile(
    r"\b(?i:secret[ _-]?key)\b[^.;\n]{0,50}?"
    r"\b(?:from|in|as|called|named|var\w*|env\w*)\b(?:(?!\band\b)[^.,;\n]){0,24}?"
    r"[`'\"(]?\b(?!(?:DJANGO_SETTINGS|DEBUG|ALLOWED|DATABASE|SESSION|CSRF|SECURE|EMAIL|HSTS|SSL|HTTP"
    r"|CORS|[A-Z_]*HOSTS)\w*\b)([A-Z][A-Z0-9]*_[A-Z0-9_]+|[A-Z]{3,})\b"
)
"""The variable that is named for the key, and no other setting."""
_BRACES = re.compile(
    r"\{([\w, ./]+)\}|\((\w+(?:\s*[/,|]\s*\w+){1,3})\)|\b(\w+(?:/\w+){2,3})\b"
    r"|\b((?:base|common|shared), (?:dev|local)(?:,? and |, )prod)\b"
)
_FOLDER = re.compile(r"(?<![\w.])((?:[\w-]+/)+)(?:\{|\w+\.py\b)")
_OLD = re.compile(r"(?:[\w-]+/)*(?:settings|manage|wsgi|asgi)\.py\b")
_TESTS = re.compile(
    r"\bsettings[./_](tests?|testing|ci)\b|\b(tests?|testing|ci)\.py\b"
    r"|\b(?:test(?:ing)?|ci) settings\b|\b(?:settings|module|one|file) for (?:the )?(tests?|ci)\b"
)
_STAGING = re.compile(r"\bsettings[./_](staging|stage)\b|\b(staging|stage)\.py\b")
_SECRETS = re.compile(r"\b(?:secrets|credentials|passwords|tokens|everything secret)\b")
_SMTP = re.compile(
    r"\bsmtp\b|\b(?:real|actual) (?:e-?mails?|mails?)\b"
    r"|\b(?:sends?|sending) (?:\w+ )?(?:e-?mails?|mails?)\b(?! to the console)"
)
_REST = re.compile(
    r"\b(?:(?:everything|anything|all) else|the (?:rest|others?)|(?:all )?(?:the )?other settings)"
    r"(?: (?:should|must|has to|is to|are to|can|just|simply|to))*"
    r"(?: (?:is|are|be|stays?|remains?|keeps?|left|kept))*"
    r" (?:exactly |just )?(?:(?:as|like) (?:(?:it|they|he) (?:is|are|was|were)(?: now| today)?"
    r"|now|before|today|in the \w+ one)|unchanged|untouched|the same|identical|alone)\b"
    r"|\bnothing else (?:changes|differs|is different|(?:should|must|may) (?:change|differ))"
    r"|\b(?:change|touch) nothing else\b|\b(?:don't|do not) (?:change|touch) anything else\b"
)
_THE_KEY = r"\b(?:(?:secret[ _-]?|old |current |today'?s |existing )+keys?|keys?|secrets?)\b"
_IS_BURNT = re.compile(
    rf"{_THE_KEY}[^.;\n]{{0,60}}\b(?:burn(?:t|ed)|compromised|leaked|exposed|stolen"
    r"|(?:must|may|should|can) ?(?:not|n'?t) (?:be|stay|remain|appear|stand|survive)\b"
    r"(?! (?:missing|empty|unset|optional))"
    r"|(?:(?:is|are|be|goes?|has|have|should|must|to|needs?) )+(?:gone|away|removed|deleted"
    r"|thrown away|replaced|rotated|dropped))\b"
    rf"|\b(?:don'?t|do not|never) (?:keep|reuse|copy|carry)\b[^.;\n]{{0,24}}{_THE_KEY}"
    rf"|\b(?:throw away|drop|remove|replace|rotate|get rid of)\b[^.;\n]{{0,24}}{_THE_KEY}"
    rf"|\b(?:new|another|different|fresh|dummy|throw-?away)\b[^.;\n]{{0,16}}{_THE_KEY}"
    r"[^.;\n]{0,16}\b(?:in|for) (?:dev|local)"
)
EMPTY = re.compile(r"\b(?:empty|blank)\b|improperlyconfigured|\bmessages?\b|\bsays so\b")
"""That production is to say what it lacks."""
_WINS = re.compile(
    r"django_settings_module\b[^.;\n]{0,40}\b(?:wins?|overrid\w+|preceden\w+|still|counts?|first)\b"
)
_ON = r"\bdebug\b\W{0,3}(?:(?:is|be|mode|set|to|turned|switched)\W{1,3})*(?:on|true|enabled)\b"
_DEV = r"\b(?:dev|develop\w*|local\w*)\b"
_DEBUGS = re.compile(
    rf"{_DEV}(?:(?!\bprod|\blive\b)[^;\n]){{0,80}}?{_ON}"
    rf"|{_ON}[^.;,\n]{{0,20}}\b(?:in|for|on) {_DEV}"
)
_AS_VARIABLE = (
    r"(?:variables?(?: (?:named|called))?[\s:`'\"(]+|\$)%s\b|\b%s[`'\"]? (?:env\w* )?variable"
)
_HOSTS_SAID = re.compile(r"\bhosts?\b|allowed_?hosts?|\bdomains?\b")
_OF_DEVELOPMENT = re.compile(r"(?:[^.;,]{0,12}\b(?:in|for|on|with) )(?:dev\w*|local\w*)\b")


_KEPT = re.compile(
    r"\b(?:leave|keep) (?:all )?(?:the |our |its )?(?:old )?(?:secrets?|secret[ _]keys?|passwords"
    r"|credentials|keys)(?: (?:and|or) (?:the )?[a-z]+)?"
    r" (?:where|as (?:it|they|now|before)|in place|alone|untouched|unchanged|for now|the way)\b"
    r"|\b(?:secrets|credentials|passwords)\b[^.;\n]{0,24}\b(?:(?:stay|remain)s? (?:where|as|in|put)"
    r"|another (?:ticket|task|story|issue)|later|separate(?:ly)?|out of scope|not part of)\b"
    r"|\b(?:don'?t|do not|never|without) (?:touch|mov|chang)\w* (?:the |our |any )?"
    r"(?:secrets?|secret[ _]keys?|credentials|passwords)\b"
)
"""That secrets are no part of it."""
_PACKAGE = (
    r"(?:(?:[a-z]\w*\.)+settings\b(?!\.\w)|(?:settings/)?__init__(?:\.py)?"
    r"|django_settings_module ?= ?(?:[a-z]\w*\.)*settings\b(?!\.\w)|\bthe (?:settings )?package)"
)
_ITSELF = re.compile(
    rf"{_PACKAGE}[`'\"]*(?: itself| alone| on its own| as such| by itself)*[,:]?"
    r" (?:(?:must|should|has to|needs to|shall|will|can|is|are|be|to|also|just|simply|then|by"
    r" default) )*"
    r"(?:keeps?|still|continues?|go(?:es)? on|remains?|stays?|means?|stands?|imports?|defaults?"
    r"|an alias|loads?|equals?|work|importable|the same|gives?|re-?exports?|points?)\b"
)
"""That the old name goes on meaning something."""
_OTHER_FILES = re.compile(r"\b(?:wsgi|asgi|celery)\b[^;,]*$")
_USER = re.compile(
    r"(?<![\w.])(?:[\w-]+/)*(?:(?:(?P<file>manage|wsgi|asgi|celery|conftest)\.py|(?P<bare>wsgi|asgi|celery))"
    r"|(?P<whole>dockerfile|procfile|pytest\.ini|setup\.cfg|pyproject\.toml|tox\.ini"
    r"|docker-compose\.ya?ml))\b(?!_|['\u2019]s|\.(?!\s|$))"
    rf"|(?<![\w.])(?:[\w]+[./])*(?:(?P<development>{_KINDS['development']})"
    rf"|(?P<production>{_KINDS['production']}))(?:\.py)?\b(?!_)"
)
"""A file that names the settings, or one of their modules."""


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
    folder: str = ""
    """Of the package, as the request has it; empty where it names none."""
    tests: str = ""
    """A module for the tests; empty where none is asked for."""
    staging: str = ""
    has_secrets: bool = True
    """Whether production takes other secrets than its key from the environment as well."""
    differing: tuple[str, ...] | None = None
    """The settings that differ, where production is said to be the same in all else."""
    is_burnt: bool = False
    """Whether the key that stands in the settings is to go, in development as well."""
    refuses_empty: bool = False
    """Whether production is to say which variable is missing or empty."""
    may_be_named: bool = False
    """Whether a module that the environment names is said to be the one that is used."""
    is_debugging: bool = False
    """Whether DEBUG is said to be on in development."""
    names_hosts: bool = False
    """Whether anything is said of hosts."""
    fixed: tuple[str, ...] = ()
    """Of SECRET_KEY and ALLOWED_HOSTS, those that are said to be variables themselves."""
    users: Mapping[str, str] = field(default_factory=dict)
    """Whether a file, `manage.py`, is to name development or production, where that is said."""
    keeps_secrets: bool = False
    """Whether all that is secret is said to stay where it is, for now."""
    whole: str = ""
    """What the package by itself is to mean, development or production; empty where that is not
    said."""


def stated(text: str) -> Environments:
    low = text.lower()
    named = _KEY_OF.search(text)
    key = next((each for each in _KEY.finditer(text) if each[1] != "SECRET_KEY"), named)
    hosts = next((each for each in _HOSTS.finditer(text) if each[1] != "ALLOWED_HOSTS"), None)
    tests, staging = _TESTS.search(low), _STAGING.search(low)
    folders = [each[1] for each in _FOLDER.finditer(text) if not _OLD.match(text, each.start())]
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
        folders[0].rstrip("/") if folders else "",
        next(filter(None, tests.groups()), "test") if tests else _in_braces(low, "tests?|ci"),
        next(filter(None, staging.groups())) if staging else _in_braces(low, "staging|stage"),
        (key is None and not re.search(r"\bsecret[ _-]?key\b", low)) or bool(_SECRETS.search(low)),
        _differing(low),
        bool(_IS_BURNT.search(low)),
        bool(EMPTY.search(low)),
        bool(_WINS.search(low)),
        bool(_DEBUGS.search(low)),
        bool(_HOSTS_SAID.search(low)),
        tuple(
            each for each in ("SECRET_KEY", "ALLOWED_HOSTS")
            if re.search(_AS_VARIABLE % (each, each), text)
        ),
        _users(low),
        bool(_KEPT.search(low)),
        _whole(low),
    )  # fmt: skip


def _whole(low: str) -> str:
    """What the package by itself means: `config.settings itself must keep working and mean dev`."""
    for sentence in re.split(r"\.(?=\s|$)|[;\n]", low):
        found = _ITSELF.search(sentence)
        if found is None:
            continue
        kinds = [each for each in ("development", "production") if re.search(
            rf"(?<![\w.])(?:{_KINDS[each]})\b", _OTHER_FILES.sub(" ", sentence[found.start() :])
        )]  # fmt: skip
        return kinds[0] if len(kinds) == 1 else "development"
    return ""


def _users(low: str) -> dict[str, str]:
    """Files with the module that each is said to name, `manage.py uses dev, wsgi.py prod`: the one
    behind it, or before it where a sentence begins with one."""
    found: dict[str, str] = {}
    for sentence in re.split(r"\.(?=\s|$)|[;\n]", low):
        said = [
            (
                each["file"] or each["whole"] or each["bare"] or "",
                "development" if each["development"] else "production",
            )
            for each in _USER.finditer(sentence)
        ]
        if {file for file, _ in said if file} == {"celery"} and "celery.py" not in sentence:
            continue  # `celery uses redis in production`
        runs = [
            (is_file, [file or kind for file, kind in run])
            for is_file, run in groupby(said, lambda each: bool(each[0]))
        ]
        if runs and not runs[0][0] and len({*runs[0][1]}) > 1:
            runs = runs[1:]  # `into base, dev and prod, and manage.py uses dev`
        behind = 1 if runs and runs[0][0] else -1
        for at, (is_file, names) in enumerate(runs):
            kinds = {*runs[at + behind][1]} if is_file and 0 <= at + behind < len(runs) else set()
            if len(kinds) == 1:
                found |= dict.fromkeys(names, kinds.pop())
    return found


def _differing(low: str) -> tuple[str, ...] | None:
    """What differs beside DEBUG where all else is to be as it is; not where that is said of the
    developers' settings."""
    found = _REST.search(low)
    if found is None or _OF_DEVELOPMENT.match(low, found.end()):
        return None
    names = ["DEBUG"]
    names += ["SECRET_KEY"] if re.search(r"\bsecret[ _-]?key|\bsecrets?\b", low) else []
    names += ["ALLOWED_HOSTS"] if re.search(r"\bhosts?\b|allowed_hosts?", low) else []
    return tuple(names)


def _in_braces(low: str, words: str) -> str:
    """The name of a module of a kind in `{base,dev,prod}`, `(base / dev / prod)` or
    `base/dev/prod`."""
    for found in _BRACES.finditer(low):
        names = re.split(r"[\s,/|]+", next(filter(None, found.groups())).replace(".py", ""))
        kinds = [each for each in names if any(re.fullmatch(one, each) for one in _KINDS.values())]
        if len(kinds) > 1:
            return next((each for each in names if re.fullmatch(words, each)), "")
    return ""


def _module(low: str, kind: str) -> str:
    if listed := _in_braces(low, _KINDS[kind]):
        return listed
    found = re.search(
        rf"\b({_KINDS[kind]})\.py\b|\bsettings[./_]({_KINDS[kind]})\b"
        rf"|(?:,|/|\band\b|\binto\b|\bin\b)\s*({_BARE[kind]})\b(?=\s*(?:,|/|\band\b|\.|$))", low
    )  # fmt: skip
    return next((each for each in found.groups() if each), kind) if found else kind
