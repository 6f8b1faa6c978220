"""One settings module that is fit for production where DEBUG is off: hosts and https."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from django_pro.agent.answer import Check
from django_pro.agent.settings_files import SettingsFiles
from django_pro.agent.work import NotProvenError, Work
from django_pro.edits import settings_file
from django_pro.edits.settings_file import in_its_quotes

_CLEAN = re.compile(
    r"\bcheck --deploy\b[^.;\n]*\b"
    r"(?:no|nothing|clean|without|zero|silent|quiet|pass(?:es)?|happy)\b"
    r"|\b(?:no|nothing|without|clean)\b[^.;\n]*\bcheck --deploy\b"
)
_BY_DEBUG = re.compile(r"\b(?:[A-Z][A-Z0-9]*_)+DEBUG\b|\bDEBUG from\b")
_SENTENCE = re.compile(r"(?<=[.;!?])\s+|\n+")
_OF_HTTPS = re.compile(r"check --deploy|\bhttps?\b(?!://)|\bhsts\b|x-forwarded-proto")
_PROXY = re.compile(r"x[-_]forwarded[-_]proto")
_OTHERWISE = re.compile(
    r"\b(?:no|without|not|never|skip) (?:\w+ ){0,2}(?:hsts|preload\w*|subdomains?)\b"
    r"|\bhsts\b[^.;\n]{0,40}\b(?:\d+|hour|day|week|month)s?\b"
    r"|\b(?:no|without|not|never) (?:\w+ ){0,3}(?:https|ssl|redirect\w*)\b"
)
_FOR = re.compile(
    r"\b([A-Z][A-Z0-9_]+)\b[`'\"]? \((?:is |goes )?(?:for|to|into) "
    r"[`'\"]?([A-Z][A-Z0-9_]+)\b[^()]*\)"
)
_HOSTS = re.compile(
    r"[`'\"]?\bALLOWED_HOSTS\b[`'\"]?(?: (?:comes |is read |is taken )?(?:from|by|in)"
    r"| ?(?:->|=|<-)) [`'\"]?(?P<from>[A-Z][A-Z0-9_]+)\b[`'\"]?"
    r"(?P<how>[^.;,\n()]{0,20}\([^()]*\))?"
    r"|[`'\"]?\b(?P<named>(?:[A-Z][A-Z0-9]*_)+(?:ALLOWED_)?HOSTS)\b[`'\"]?(?P<so> \([^()]*\))?"
)
_UNKNOWN = re.compile(r"\b(?:default\w*|fall\w*|required?|must|plus|and|else|otherwise)\b")
_SPACES = re.compile(r"\b(?:space|blank|whitespace)s?\b")
_GONE = re.compile(
    r"\b(?:must|should|may|can) ?(?:not|n't|never) (?:stay|remain|be|stand|appear)\b[^.;\n]{0,12}"
    r"\b(?:anywhere|any file|in (?:the |our )?(?:repo|code|files?))"
)
"""That the old values are to stand nowhere."""
_BLOCK = """
# Production is reached by https alone; browsers hold to it for a year.
if not DEBUG:
    SECURE_SSL_REDIRECT = True
    SECURE_HSTS_SECONDS = 31_536_000
    SECURE_HSTS_INCLUDE_SUBDOMAINS = True
    SECURE_HSTS_PRELOAD = True
    SESSION_COOKIE_SECURE = True
    CSRF_COOKIE_SECURE = True
"""
_HEADER = '    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")\n'
_KEY = "x7Kq9pLm" * 8
_EXAMPLE = ("one.example.com", "two.example.com")


@dataclass(frozen=True, slots=True)
class Production:
    hosts: str = ""
    """The variable of ALLOWED_HOSTS; empty where they stay."""
    separator: str = ","
    """Empty for white space."""
    has_proxy: bool = False
    """Whether a proxy tells by X-Forwarded-Proto that it was https."""
    are_gone: bool = False
    """Whether the old secrets are to stand in no file."""


def is_meant(text: str) -> bool:
    """Whether secrets are to be moved, and all that Django checks of a deployment is to be done."""
    return bool(_CLEAN.search(text) and _BY_DEBUG.search(text))


def stated(text: str) -> tuple[Production | None, str]:
    """What is said of production, and the request without it; None where nothing is.

    Raises:
        NotProvenError: it wants https in another way.
    """
    if not is_meant(text):
        return None, text
    low = text.lower()
    if found := _OTHERWISE.search(low):
        raise NotProvenError(
            f"`{found[0]}`: with it `check --deploy` warns, or it is not known here. Nothing is "
            "written."
        )
    left = " ".join(each for each in _SENTENCE.split(text) if not _OF_HTTPS.search(each.lower()))
    hosts, separator = "", ","
    for each in _HOSTS.finditer(left):
        hosts, how = each["from"] or each["named"], (each["how"] or each["so"] or "").lower()
        separator = "" if _SPACES.search(how) else ","
        if _UNKNOWN.search(how):
            raise NotProvenError(
                f"`{hosts}{how}`: hosts are listed by a variable, with commas or blanks between, "
                "and none without it. Nothing is written."
            )
    left = _FOR.sub(r"\2 -> \1", _HOSTS.sub(" ", left))
    is_gone = _GONE.search(left.lower()) is not None
    return Production(hosts, separator, bool(_PROXY.search(low)), is_gone), left


def written(work: Work, files: SettingsFiles, asked: Production) -> tuple[str, ...]:
    """Hosts by their variable, and https where DEBUG is off; the settings that change with DEBUG
    on.

    Raises:
        NotProvenError: the settings say something of it already, or are several modules.
    """
    (path, *others), block = files.paths, _BLOCK + (_HEADER if asked.has_proxy else "")
    names = re.findall(r"^    ([A-Z_]+) = ", block, re.MULTILINE)
    held = [each for each in names if files.holding(each) is not None]
    if others or files.is_split or held:
        raise NotProvenError(
            f"{', '.join(held) or 'Settings in several modules'}: what production is to have "
            "stands there in part. Nothing is written: say each setting as `NAME = value`."
        )
    if asked.hosts:
        split = f'.split("{asked.separator}")' if asked.separator else ".split()"
        given = f'os.environ.get("{asked.hosts}", ""){split}'
        files.edit(
            "ALLOWED_HOSTS",
            lambda text: settings_file.with_value(
                text, "ALLOWED_HOSTS",
                f"[\n    host.strip() for host in {given} if host.strip()\n]", [("os", "")],
            ),
        )  # fmt: skip
    text = work.copy.read(path).rstrip("\n")
    work.copy.write(path, f"{text}\n{in_its_quotes(block, text)}")
    return ("ALLOWED_HOSTS",) if asked.hosts else ()


def proof(work: Work, asked: Production, variables: Iterable[str], debug: str) -> Check:
    """`check --deploy` with what production is given, and its hosts.

    Raises:
        NotProvenError: it warns, or the hosts are others.
    """
    given = {each: f"{_KEY}-{each.lower()}" for each in variables}
    if asked.hosts:
        given[asked.hosts] = (asked.separator or " ").join(_EXAMPLE)
    given[debug] = ""
    code, told = work.manage("check", "--deploy", "--fail-level", "WARNING", environment=given)
    if code:
        raise NotProvenError(f"`check --deploy` still warns: {told.strip()[-600:]}")
    script = "from django.conf import settings; print('hosts:', list(settings.ALLOWED_HOSTS))"
    code, told = work.manage("shell", "-v", "0", "-c", script, environment=given)
    if asked.hosts and f"hosts: {list(_EXAMPLE)}" not in told:
        raise NotProvenError(f"ALLOWED_HOSTS are not those of {asked.hosts}: {told[-200:]}")
    return Check("with DEBUG off", "passed", "`check --deploy` has nothing to say")


def told(asked: Production) -> str:
    """What the answer says of it."""
    text = " With DEBUG off it is reached by https alone (HSTS for a year, with subdomains)."
    if asked.hosts:
        text += f" ALLOWED_HOSTS are those of {asked.hosts}, none without it."
    if not asked.has_proxy:
        text += (
            " Behind a proxy that ends https, set SECURE_PROXY_SSL_HEADER: else it redirects for "
            "ever."
        )
    return text
