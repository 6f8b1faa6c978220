"""What a request says of logs beside levels and files: their format, mails, what is silenced."""

from __future__ import annotations

import re
from dataclasses import dataclass

_PARTS = (
    ("asctime", r"(?:date ?)?time(?:stamps?)?|date"), ("levelname", r"levels?|severity"),
    ("name", r"logger(?:'?s)?(?: name)?|name"), ("lineno", r"line(?: ?(?:number|no))?"),
    ("module", r"module"), ("funcName", r"func(?:tion)?(?: name)?"),
    ("process", r"process(?: id)?|pid"), ("thread", r"thread(?: id)?"),
    ("pathname", r"path(?:name)?"), ("filename", r"file ?name"), ("message", r"messages?|text"),
)  # fmt: skip
_FORMAT = re.compile(
    r"(?:\bformat\w*\b(?: of| is| with| should be| has| must have|:|,)*"
    r"|\b(?:each|every|all|the|log) (?:log )?lines? (?:with|ha(?:s|ve)|shows?|contains?|of"
    r"|(?:should|must|needs? to) (?:have|show|contain|start with)|:))([^.;\n]*)"
    r"|(?:^|[.;\n,]\s+(?:and |with )?)([^.;\n]*?) (?:in|on|at the start of) (?:each|every|all"
    r"|the) (?:log )?lines?\b"
)
_ONCE = re.compile(r"\b(?:no|never a) (?:log )?lines? [^.;,]*?\b(?:twice|double\w*)")
_VARIABLE = re.compile(r"(?<![\w.])([A-Z][A-Z0-9_]*LEVEL[A-Z0-9_]*)\b")
_LOGGER = r"[`'\"]?([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+)[`'\"]?"
_SILENT = re.compile(
    rf"\b(?:silenc|mut|ignor|suppress|drop|hid|discard|disabl)\w*\b[^.;,\n]{{0,30}}?{_LOGGER}"
    rf"|\b(?:nothing|no (?:logs?|lines|messages?|more)) (?:of|from) {_LOGGER}"
    rf"|{_LOGGER} (?:is |should be |must be )?(?:off|silent|silenced|muted|quiet)\b",
    re.IGNORECASE,
)
_MAILS = re.compile(
    r"\be?-?mail\w*\b[^.;\n]{0,40}\badmins?\b|\badmins?\b[^.;\n]{0,40}\be?-?mail\w*|\bmail_admins\b"
)
_OF_REQUESTS = re.compile(r"django\.request|\bfailing requests?\b|\bserver errors\b|\b500s?\b")
_SERVICES = (
    r"\b(?:syslog|journald?|systemd|gelf|logstash|graylog|fluentd|datadog|cloudwatch|splunk"
    r"|elastic\w*|papertrail)\b"
)
_OF_LINES = (
    r"\b(?:request|correlation|trace)[ -]?ids?\b"
    r"|\buser(?:name)?(?:'s)?(?: id| name)? in (?:each|every)"
)
_NO_CONSOLE = (
    r"\b(?:no|not|without|nothing (?:on|to)|instead of)\b (?:to |on |the )*"
    r"(?:console|stdout|stderr)"
    r"|\bonly (?:in)?to (?:an? |the )?(?:\w+ )?(?:file|[\w/]+\.log)\b"
)
_NO_STDERR = (
    r",? ?(?:and |but )?\b(?:no|not|without|nothing|none|never|instead of|rather than)\b"
    r" (?:(?:may|must|can|end|up|should|shall|to|on|at|in|goes|go|ends|lands|appears?|comes?"
    r"|be|written|any|output|lines|the|via|is|of|it) )*(?:stderr|standard err(?:or)?)\b"
)
"""That standard error gets nothing."""
_OF_A_FILE = r"\b[a-z]+(?:_[a-z]+)*_(?:file|filename|file_path)\b"
_OF_CODE = (
    r"\b(?:[a-z]\w*_\w+|\w+\(\)|(?:the )?(?:function|method|task|view|service) `?\w+`?)`?"
    r" (?:should|must|shall|has to|needs to|is to|may|can) (?:also |then |now |always )*log\b"
    r"|\b(?:should|must|have to|need to|to) (?:also )?log (?:the|an?|each|every) [\w ]{2,40}?"
    r" (?:of|for) (?:each|every|any|an?|the) (?:new )?\w+"
    r"|\b(?:add|put|write) (?:an? )?log (?:line|message|call|statement)s? (?:to|in|into) \w+"
)
"""Lines that the project's code is to write."""
_BEYOND = (
    (_SERVICES, "a service that gets the logs"),
    (r"\b(?:slack|sms|telegram|discord|teams|pagerduty)\b", "messages to people"),
    (r"\b(?:gzip\w*|compress\w*|zip(?:ped)?)\b", "that old files are compressed"),
    (_OF_LINES, "what of the request is in each line"),
    (r"\bcolou?r\w*\b", "colours"),
    (_OF_A_FILE, "a file's name that stands in the environment"),
    (_NO_CONSOLE, "that nothing goes to the console"),
    (_OF_CODE, "what a function logs"),
)
_DEV = (
    r"\b(?:in|on|for|with) (?:\w+ )?(?:dev\w*|local\w*"
    r"|debug(?! ?(?:mode )?(?:(?:is |turned |set to |switched |=+ ?)*(?:off|false|disabled)\b)))\b"
)
_PROD = r"\b(?:in|on|for) (?:\w+ )?(?:prod\w*|live)\b"
_ENVIRONMENTS = re.compile(rf"{_DEV}.*{_PROD}|{_PROD}.*{_DEV}", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Wishes:
    fields: tuple[str, ...]
    """Of the format, in their order; empty for the usual ones."""
    variable: str
    """Of the environment, that the level stands in."""
    silenced: tuple[str, ...]
    """Loggers."""
    mails: bool
    """Whether the admins get errors by mail."""
    of_requests: bool
    """Whether they get those of requests alone."""
    is_stdout: bool
    no_stderr: bool
    """Whether nothing at all may go to standard error, of Django's development server either."""
    beyond: tuple[str, ...]
    """What is asked for and is not done here."""


def stated(text: str) -> Wishes:
    low = " ".join(text.lower().split())
    variable = _VARIABLE.search(text)
    mails = _MAILS.search(low)
    is_stdout = bool(re.search(r"\bstdout\b|\bstandard out", low))
    no_stderr = is_stdout and bool(re.search(_NO_STDERR, low))
    low = re.sub(_NO_STDERR, " ", low) if no_stderr else low
    beyond = [what for pattern, what in _BEYOND if re.search(pattern, low)]
    if _ENVIRONMENTS.search(low):
        beyond.append("that development and production log otherwise")
    silenced = (next(filter(None, each.groups())) for each in _SILENT.finditer(text))
    return Wishes(
        _fields(low),
        variable[1] if variable else "LOG_LEVEL",
        tuple(dict.fromkeys(silenced)),
        bool(mails),
        bool(mails and _OF_REQUESTS.search(low[max(0, mails.start() - 60) : mails.end() + 20])),
        is_stdout,
        no_stderr,
        tuple(dict.fromkeys(beyond)),
    )


def _fields(low: str) -> tuple[str, ...]:
    """Fields of records in the order in which a format names them."""
    found = _FORMAT.search(_ONCE.sub(" ", low))
    if not found:
        return ()
    told = found[1] or found[2]
    pattern = "|".join(f"(?P<{name}>{words})" for name, words in _PARTS)
    names = [each.lastgroup or "" for each in re.finditer(rf"\b(?:{pattern})\b", told)]
    if len(set(names)) < 2:
        return ()
    return tuple(dict.fromkeys([*names, *(["message"] if "message" not in names else [])]))
