"""What a request for CORS says beside the origins: paths, methods, headers, patterns of hosts."""

from __future__ import annotations

import re
from dataclasses import dataclass

from django_pro.agent.said import Said
from django_pro.agent.work import NotProvenError

USUAL_METHODS = ("DELETE", "GET", "OPTIONS", "PATCH", "POST", "PUT")
USUAL_HEADERS = (
    "accept", "authorization", "content-type", "user-agent", "x-csrftoken", "x-requested-with",
)  # fmt: skip
"""What django-cors-headers allows where nothing is set."""
API = "the API"
"""Stands for the path that all of the API is under."""
_ONLY = r"(?:only|just|solely|exclusively|nothing but|nowhere but|limit\w*|restrict\w*|confin\w*)"
_AROUND = (
    r"(?:(?:it|this|that|them|cors|the|our|its|those|is|are|what's|whatever|which's|that's|lies"
    r"|lives|be|stays?|headers?|apply|applies|for|on"
    r"|to|at|in|under|below|beneath|underneath|within|inside|behind|with|of|paths?|urls?|routes?"
    r"|endpoints?|requests?"
    r"|api|all|any|every|everything|anything|what|which|prefix|starting|starts?|begin\w*|sent|set"
    r"|allowed|enabled|answers?|views?|and|a|needed|necessary|required|wanted|meant|active|valid"
    r"|relevant)\W+)*"
)
_PATH = r"[`'\"]?(/[\w./-]*\w(?:[\w./-]*[\w/-])?)(?:\*|<[^>]*>)*[`'\"]?"
_PATHS = rf"{_PATH}(?:(?:, | and | or |, and ){_PATH})*"
_API = r"(?:the |our )?(?:rest )?api(?: \(?(?:urls?|paths?|endpoints?|views?|routes?)\)?)?(?![\w-])"
_LIMITS = (
    rf"(?<![a-z]){_ONLY}\W+{_AROUND}(?P<of>{_PATHS})",
    (
        rf"(?P<of>{_PATHS})(?: urls?| paths?| endpoints?)?,? (?:only|alone|and (?:nothing|nowhere"
        r"|no other|not)\b|but (?:nothing|nowhere|no other)\b)"
    ),
    rf"(?:for|on|to|under|below|at|in) (?P<of>{_PATHS})[^.;]{{0,30}}?(?:nowhere|not anywhere) else",
    rf"(?P<of>{_PATHS})[^.;]{{0,20}}?\b(?:everything|anything|all) else\b",
)
_NONE = (
    r"(?:\b(?:no|not|none|nothing|nowhere|never|nor|without|only|just|closed|shut|unchanged|as now"
    r"|untouched|as before|as (?:it|they) (?:is|are))\b|n't\b)"
)
_BUT = r"(?:but|except(?: for)?|besides|other than|apart from|than)"
_ANYWHERE = (
    r"(?:\b(?:nothing|nowhere|none|no (?:(?:cors|other|further|single) )*(?:headers?|paths?"
    r"|urls?|pages?|views?|endpoints?|routes?))"
    r"|(?:\b(?:not|never|no|without)|n't)(?: [a-z-]+){0,4}? any(?:where|thing))"
)
_SUCH = (
    r"(?:(?:for|on|to|in|at|under|below|beneath|within|of|the|our|those|paths?|urls?|what|is|api)"
    r"\W+)*"
)
_OF_REST = (
    rf"{_NONE}[^.;]{{0,60}}?\b(?:outside|beyond)(?: of)? {_SUCH}(?P<of>@)",
    rf"\b(?:outside|beyond)(?: of)? {_SUCH}(?P<of>@)[^.;]{{0,60}}?{_NONE}",
    rf"{_ANYWHERE}(?: (?!and\b)[a-z-]+){{0,4}}? {_BUT} {_SUCH}(?P<of>@)",
    (
        rf"\b(?:everything|anything|paths?|urls?|pages?|views?|routes?) {_BUT} {_SUCH}(?P<of>@)"
        r"(?: urls?| paths?)?,? (?:must|should|may|can|gets?|stays?|remains?|is|are|has|have|keeps?"
        rf"|do|does|needs?|sends?)\b[^.;,]{{0,40}}?(?:{_NONE}|(?<=n't))"
    ),
)
"""What is told of all that is not below a path: that it gets nothing."""
_REST = (
    r"\b(?:outside|beyond|elsewhere|(?:rest|remainder) of (?:the |our )?(?:site|project|pages|urls)"
    r"|(?:other|remaining) (?:paths?|urls?|pages?|views?|routes?|endpoints?))\b"
)
"""In a sentence on headers, that something is said of what is not the API."""
_LIMITS_OF_API = (
    (
        rf"(?<![a-z])(?:only|just|solely|exclusively|nothing but|limit\w* (?:it )?to|restrict\w* "
        rf"(?:it )?to) (?:it )?(?:for |on |to |in |under |below |sent by )(?:{_API})"
    ),
    rf"(?:for|on|to|in) {_API} (?:only|alone)\b(?! (?:for|to|by|from)\b)",
    (
        rf"{_API}(?:,? and)?,? (?:but )?not (?:for |on |in )?(?:the |our )?"
        r"(?:admin|html|pages?|site|rest\b)"
    ),
)
_WITHOUT = (
    r"(?:\bnot|n't|\bno|\bnever|\bexcept|\bwithout|\bnor|\bbut|\bexcluding|\bother than|\bbesides)"
)
_EXCLUDED = (
    rf"{_WITHOUT} (?:(?:for|on|to|in|at|under|below|the|our|any|headers?|cors|paths?|be|sent|get"
    rf"|what is|what's|anything|everything|send|read)\W+)*{_PATHS}"
)
_NO_ADMIN = (
    rf"{_WITHOUT} (?:(?:for|on|to|in|the|our|django|any|headers?|cors|be|read|see)\W+)*admin\b"
    r"|\badmin (?:\w+ )?(?:must|should|may|shall|does|has|gets?|stays?|is|needs?) ?"
    r"(?:\w+ )?(?:not|n't|no\b|out\b|without|untouched|none)"
    r"|\b(?:nothing|none|nowhere)(?: of (?:it|this|that|them))? (?:for|on|in|at) (?:(?:the|our"
    r"|django) )*admin\b"
    r"|\b(?:keep|leave|leaving|keeping) (?:(?:the|our|django|it|that|them|headers?|cors|away"
    r"|out|of|off|from) )*admin\b"
)
_ADMIN = r"(?<![\w.-])admin\b(?![\w.-])(?! (?:app|front|ui|panel at))"
_OF_ADMIN = (
    r"\b(?:not|never|no|none|nothing|out|except|without|excluding|only|alone|stays?|untouched)\b"
    r"|n't\b"
)
"""In a sentence on the admin, that something is or is not for it."""
_VERB = r"(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)"
_VERBS = rf"{_VERB}(?:(?:, | and | or |/| & |, and ){_VERB})*"
_ONLY_VERBS = (
    (
        rf"(?i:\b(?:only|just|solely|limited to|restrict\w* to|nothing but)) (?i:(?:the|for|http"
        rf"|allow|with|accept|methods?|requests?|use|sends?|do|does|makes?|needs?) )*"
        rf"(?P<of>{_VERBS})"
    ),
    (
        rf"(?P<of>{_VERBS})(?i: requests?| methods?| calls?)?,? (?i:only|alone|and (?:nothing|no "
        r"other)|but (?:nothing|no other))"
    ),
    rf"(?i:methods?:? (?:are |should be |to |of )?)(?P<of>{_VERBS})",
    rf"(?P<of>{_VERBS}) (?i:as (?:the )?(?:only )?(?:allowed )?methods)",
    (
        r"(?i:\b(?:with|using|allow|accept)|[:,]) "
        rf"(?P<of>{_VERB}(?:(?:, | and |/| & |, and ){_VERB})+)"
    ),
)
_NO_VERBS = (
    rf"(?i:\b(?:not|no|never|except|without|but|forbid\w*|block|disallow|excluding)) "
    rf"(?i:(?:for|allow|to|the|http|with|accept|by|be) )*(?P<of>{_VERBS})"
)
_READS_ONLY = r"\bread[- ]only\b|\bonly (?:for )?read(?:s|ing)?\b|\bonly (?:be able to )?read\b"
_HEADER = (
    r"\b(?:[Xx](?:-[A-Za-z0-9]+)+|[A-Z][A-Za-z0-9]*(?:-[A-Z][A-Za-z0-9]*)+|ETag|"
    r"(?<=[`'\"])[A-Z][A-Za-z]+(?=[`'\"])|Location(?= header)|Link(?= header))\b"
)
_EXPOSES = (
    r"expos\w+|\bread(?:s|able|ing)?\b|\bsee[ns]?\b|\bvisible\b|\bresponse headers?\b|\baccess to\b"
    r"|\bget at\b|\breach\w*|\bcan't (?:access|find)|\bavailable\b|\bpick\w* up\b"
)
_APART = (
    r"(?<=[.;!?])\s+|,? \b(?:and|but) (?=\w+ (?:it|to|the|expos|cach|allow))"
    r"|,\s(?=(?:and )?(?:also )?(?:expos|send|allow|let))"
)
_NO_HEADER = re.compile(
    r"access-control-\w+|authorization$|retry-after$|same-origin|cross-origin|content-type$"
    r"|accept$|user-agent$|x-csrftoken$|x-requested-with$", re.IGNORECASE,
)  # fmt: skip
_AGE = re.compile(
    r"preflights?[^.;]{0,60}?\b(\d+|an?|one|two|half an)[ -]?(s|sec\w*|m|min\w*|h|hours?|days?)\b"
    r"|\b(?:cache|keep|remember)\w* (?:the )?preflights?[^.;]{0,40}?\b(\d+)()(?=\W|$)"
    r"|max[- _]age[^.;\d]{0,20}(\d+)()",
)
_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
_WILD = re.compile(
    r"(?:(https?)://)?((?:[\w-]*(?:\*|<[\w -]+>|\{[\w -]+\})[\w-]*\.)(?:[\w-]+\.)*[a-z]{2,})"
    r"(:\d+)?",
    re.IGNORECASE,
)
_SUBDOMAINS = re.compile(
    r"\b(?:all|any|every|each|the)?(?: \w+)? ?subdomains? (?:of|under|below|in) [`'\"]?"
    r"(?:(https?)://)?((?:[\w-]+\.)+[a-z]{2,})[`'\"]?", re.IGNORECASE,
)  # fmt: skip
_AND_SUBDOMAINS = re.compile(
    r"(?:(https?)://)?((?:[\w-]+\.)+[a-z]{2,})[`'\"]? (?:\([^)]*\) )?"
    r"(?:and|with|including|incl\.?|plus) (?:all |any |every |each )?(?:of )?(?:its |the |their )?"
    r"subdomains?", re.IGNORECASE,
)  # fmt: skip
_EVERYBODY = re.compile(
    r"(?:\ballow\w*|\blet\w*|\bopen\w*|\bfor|\bfrom|\bon|\benabl\w+|\baccept\w*"
    r"|\bto)\b[^.;:]{0,25}?"
    r"\b(?:any|all|every|whatever)(?:body|one)?\b(?: \w+){0,2}? ?\b"
    r"(?:origins?|web ?sites?|sites?|domains?|hosts?|web ?pages?)\b"
    r"|\bany(?:one|body)'s (?:site|page)|\bfrom anywhere\b|\ballow[- _]all\b|\borigins?:? ['\"`]?\*"
)
_NOT_EVERYBODY = re.compile(
    r"\b(?:not|n't|never|no longer|instead of|rather than|without|stop\w*|tighten|remove|replace|"
    r"currently|right now|at the moment|today|now)\b[^.;]{0,50}$"
)
_VARIABLE = re.compile(
    r"\b(?:environment|env|variable)\b.{0,40}?\b([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\b"
    r"|\b([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\b.{0,40}?\b(?:environment|env|variable)\b", re.DOTALL,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Options:
    """Empty where nothing is said."""

    paths: tuple[str, ...] = ()
    """Alone what is below these gets headers; `API` for its own path."""
    closed: tuple[str, ...] = ()
    """What is below these gets none."""
    no_admin: bool = False
    methods: tuple[str, ...] = ()
    headers: tuple[str, ...] = ()
    """That pages send beyond the usual ones."""
    exposed: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    """Regular expressions of origins."""
    age: int = 0
    """Seconds for which a preflight's answer may be kept."""
    everybody: bool = False
    variable: str = ""
    """Of the environment, that the origins come from."""


def options(said: Said) -> Options:
    """What is said of CORS beside the origins that are named.

    Raises:
        NotProvenError: a path, or the admin, is spoken of in words that are not understood.
    """
    paths, closed = _paths(said)
    no_admin = bool(re.search(_NO_ADMIN, said.low))
    if not (no_admin or paths or closed):
        _refuse_admin(said)
    headers, exposed = _headers(said.text)
    return Options(
        paths, closed, no_admin, _methods(said), headers, exposed,
        _patterns(said.text), _age(said.low), _everybody(said.low), _variable(said.text),
    )  # fmt: skip


def without_patterns(text: str) -> str:
    """The text without the hosts that stand for several."""
    for each in (_WILD, _SUBDOMAINS):
        text = each.sub(" ", text)
    return text


def without_admin(text: str) -> str:
    """The text in small letters without what keeps the admin's pages out."""
    low = " ".join(text.lower().replace("\u2019", "'").split())
    return re.sub(_NO_ADMIN, " ", low)


def _refuse_admin(said: Said) -> None:
    """Sees that what is said of the admin's pages has been read.

    Raises:
        NotProvenError: it has not.
    """
    for sentence in re.split(r"[.;!?](?=\s|$)|\n", _plain(said.text)):
        low = sentence.lower()
        if re.search(_ADMIN, low) and re.search(_OF_ADMIN, low):
            raise NotProvenError(
                f"Does the admin get the headers? `{sentence.strip()}` is not understood. Nothing "
                "is written: say e.g. `not for the admin`."
            )


def _plain(text: str) -> str:
    """Without origins, whose slashes are of no path."""
    return re.sub(r"https?://[^\s/'\"`]+(?=[\s/'\"`]|$)", " ", text)


def _paths(said: Said) -> tuple[tuple[str, ...], tuple[str, ...]]:
    text = " ".join(_plain(said.text).replace("\u2019", "'").split())
    closed: list[str] = []
    paths, text = _limits_by_rest(text)
    for found in re.finditer(_EXCLUDED, text, re.IGNORECASE):
        # `but only under /api/` limits, and excludes nothing.
        if not re.search(rf"\b{_ONLY}\b", found[0], re.IGNORECASE):
            closed += re.findall(_PATH, found[0])
    for pattern in _LIMITS:
        for found in re.finditer(pattern, text, re.IGNORECASE):
            paths += [each for each in re.findall(_PATH, found["of"]) if each not in closed]
    if not paths and any(re.search(each, said.low) for each in _LIMITS_OF_API):
        paths.append(API)
    if not paths and not closed and _everybody(said.low):
        paths += re.findall(_PATH, text)  # what is opened to all is no more than what is named
    for sentence in () if paths or closed else re.split(r"[.;!?](?=\s|$)", text):
        rest = re.search(_REST, sentence.lower())
        if rest and "side" not in rest[0] and re.search(_NONE, sentence.lower()):
            return tuple(dict.fromkeys(re.findall(_PATH, text) or [API])), ()
        if rest and re.search(r"(?i)header|cors\b|/", sentence):
            raise NotProvenError(
                f"Which paths get the headers? `{sentence.strip()}` is not understood. Nothing is "
                "written: say e.g. `only for paths below /api/`."
            )
    known = {*paths, *closed}
    near = rf"\b(?:only|nowhere|except|solely|exclusively)\b[^.;]{{0,25}}?(?<![\w*>]){_PATH}"
    for found in re.finditer(near, text, re.IGNORECASE):
        if found[1] not in known and API not in known and not _is_of_origins(found[0]):
            raise NotProvenError(
                f"Which paths get the headers? `{found[0]}` is not understood. Nothing is written: "
                f"say e.g. `only for paths below {found[1]}`."
            )
    return tuple(dict.fromkeys(paths)), tuple(dict.fromkeys(closed))


def _limits_by_rest(text: str) -> tuple[list[str], str]:
    """The paths that are named as what all but them is refused, and the text without that."""
    paths: list[str] = []
    for pattern in _OF_REST:
        for of, api in ((_PATHS, False), (_API.replace("(?![\\w-])", r"(?![\w/-])"), True)):
            for found in re.finditer(pattern.replace("@", of), text, re.IGNORECASE):
                paths += [API] if api else re.findall(_PATH, found["of"])
                text = text.replace(found[0], " ")
    return paths, text


def _is_of_origins(text: str) -> bool:
    """Whether `only` says who may call, and not what."""
    return re.search(r"\b(?:call|reach|read|request|fetch|use|access|load)\b", text) is not None


def _methods(said: Said) -> tuple[str, ...]:
    """Of the requests that other origins may send; empty for the usual ones."""
    text = said.text
    for pattern in _ONLY_VERBS:
        found = re.search(pattern, text)
        if found:
            return tuple(dict.fromkeys(re.findall(_VERB, found["of"])))
    refused = re.search(_NO_VERBS, text)
    if refused:
        gone = re.findall(_VERB, refused["of"])
        return tuple(each for each in USUAL_METHODS if each not in gone)
    return ("GET", "HEAD", "OPTIONS") if re.search(_READS_ONLY, said.low) else ()


def _headers(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Those that pages send, and those of answers that they read."""
    sent: dict[str, None] = {}
    exposed: dict[str, None] = {}
    for clause in re.split(_APART, text):
        names = [each for each in re.findall(_HEADER, clause) if not _NO_HEADER.match(each)]
        if re.search(r"(?i)\bexpos", clause):
            names += re.findall(r"\b(?:Link|ETag|Location|Content-Range)\b", clause)
        names = [each for each in names if "-" in each or re.search("(?i)header|expos", clause)]
        wanted = exposed if re.search(_EXPOSES, clause, re.IGNORECASE) else sent
        wanted.update(dict.fromkeys(names))
    return tuple(each.lower() for each in sent), tuple(exposed)


def _patterns(text: str) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for match in _WILD.finditer(text):
        scheme, host, port = match.groups()
        first, rest = host.split(".", 1)
        label = r"(?:[a-z0-9-]+\.)*[a-z0-9-]+" if first == "*" else "[a-z0-9-]+".join(
            map(re.escape, re.split(r"\*|<[^>]*>|\{[^}]*\}", first))
        )  # fmt: skip
        found[_pattern(scheme, rf"{label}\.{re.escape(rest.lower())}", port or "")] = None
    for each in (_SUBDOMAINS, _AND_SUBDOMAINS):
        for match in each.finditer(text):
            found[_pattern(match[1], rf"(?:[a-z0-9-]+\.)+{re.escape(match[2].lower())}", "")] = None
    return tuple(found)


def _pattern(scheme: str, host: str, port: str) -> str:
    return rf"^{scheme or 'https'}://{host}{port}$".replace(r"\-", "-")


def _age(low: str) -> int:
    for found in _AGE.finditer(low):
        one, unit, *others = found.groups()
        if one:
            number = {"a": 1, "an": 1, "one": 1, "two": 2, "half an": 0.5}.get(one) or float(one)
            return int(number * _SECONDS[unit[0]])
        return next(int(each) for each in others if each)
    return 0


def _everybody(low: str) -> bool:
    return any(
        not _NOT_EVERYBODY.search(low[: found.start()] + found[0][:8])
        for found in _EVERYBODY.finditer(low)
    )


def _variable(text: str) -> str:
    for found in _VARIABLE.finditer(text):
        name = found[1] or found[2]
        if name not in ("CORS_ALLOW_CREDENTIALS", "CSRF_TRUSTED_ORIGINS"):
            return name
    return ""
