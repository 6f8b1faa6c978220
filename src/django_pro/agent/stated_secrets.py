"""Which secrets of the settings a request means, and what it says of their variables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from django_pro.agent import secret_defaults, stated_modes
from django_pro.agent.stated_modes import Mode
from django_pro.edits.secret_texts import Secret

_UPPER = re.compile(r"(?<![\w$])(?:[A-Z][A-Z0-9]*_[A-Z0-9_]*[A-Z0-9]|[A-Z]{4,}[A-Z0-9]*)\b(?!\()")
_PREFIX = re.compile(
    r"\bprefix\w*(?: \w+){0,4} [`'\"]?([A-Z][A-Z0-9]*_?)[`'\"]?(?![\w])"
    r"|\b([A-Z][A-Z0-9_]*_)(?:\*|[`'\"]? (?:as (?:the )?)?prefix)"
)
_BARE_TARGET = re.compile(
    r"(?:\b(?:as|called|named|env(?:ironment)? var(?:iable)?|variable)\s+[`'\"]?"
    r"|environ(?:\.get\()?\[?[(\[]?[`'\"])([A-Z][A-Z0-9]{2,})\b"
)
_NO_TARGETS = frozenset((
    "DJANGO_SETTINGS_MODULE", "DEBUG", "ALLOWED_HOSTS", "TODO", "NOTE", "HTTP", "HTTPS", "SMTP",
    "JSON", "YAML", "README", "IMPORTANT", "URGENT", "PLEASE",
))  # fmt: skip
_OF_KIND = re.compile(r"[A-Z0-9]+(?:PASSWORD|PASSWD|SECRET|TOKEN|KEY|DSN)")
"""A variable of one word that is called after what it holds: `PGPASSWORD`."""
_OF_DATABASE = re.compile(r"(?:[A-Z0-9]+_)?(?:PG|POSTGRES|DB|DATABASE|MYSQL)_?[A-Z_]*PASS")
_ALL = re.compile(
    r"\b(?:secrets|credentials|passwords|all|every(?:thing)?|each|anything)\b"
    r"|\bkeys\b|\btokens\b"
)
_THESE_ALONE = re.compile(
    r"\bonly\b(?! for\b| (?:in|on) )|\bnothing else\b"
    r"|\b(?:rest|others?|other (?:\w+ ){1,3})\b.{0,24}"
    r"\b(?:stays?|alone|unchanged|as (?:it|they) (?:is|are)|untouched|keeps?|remains?)\b"
    r"|\b(?:leave|keep|don'?t touch|not touch)\b.{0,20}\b(?:rest|others?|everything else)\b"
)
_FOR_DEVELOPERS = re.compile(
    r"\b(?:dev\w*|laptop|local\w*|debug|tests?)\b(?:(?!\.\s).){0,60}"
    r"\b(?:default|fall-?back|without|keeps?|works?|as before|as (?:it|they) (?:is|does))"
    r"|\b(?:default|fall-?back)s?\b.{0,20}\b(?:for|in|on) (?:\w+ )?(?:dev\w*|local\w*|laptop)"
    r"|\b(?:required|mandatory|must)\b.{0,20}\b(?:in|on|for) (?:prod\w*|live)"
)
_SYNONYMS = {
    "email": ("e-?mails?", "mails?", "smtp"), "mail": ("e-?mails?", "mails?", "smtp"),
    "database": ("database", "db", "postgres\\w*", "mysql"),
    "databases": ("database", "db", "postgres\\w*", "mysql"),
    "db": ("database", "db"), "weather": ("weather",), "api": ("api",),
}  # fmt: skip
_KINDS = {
    "password": "passwords?|pw|pass(?:phrase|code|word)?s?", "token": "tokens?",
    "key": "keys?", "secret": "secrets?", "dsn": "dsn", "credential": "credentials?",
    "passwd": "passwords?", "apikey": "api ?keys?",
}  # fmt: skip
_HELPERS = {
    "decouple": r"\bdecouple\b", "environ": r"\bdjango[- _]environ\b|\benviron\.env\b",
    "dotenv": r"\b(?:python-)?dotenv\b|\bload_dotenv\b",
}  # fmt: skip
"""Modules that read files of variables, and how a request names them."""


@dataclass(frozen=True, slots=True)
class DebugBy:
    """What DEBUG is to be read from."""

    variable: str
    value: str
    """With which it is on."""
    is_on_without: bool = False
    """Whether it is on where the variable is not set."""

    @property
    def source(self) -> str:
        default = f'"{self.value}"' if self.is_on_without else ""
        if self.value.isdigit():
            given = f'os.environ.get("{self.variable}"{default and f", {default}"})'
            return f'{given} == "{self.value}"'
        given = f'os.environ.get("{self.variable}", {default or chr(34) * 2})'
        return f'{given}.lower() == "{self.value.lower()}"'


@dataclass(frozen=True, slots=True)
class Meant:
    secrets: tuple[Secret, ...]
    """With the variables that the request gives them."""
    required: frozenset[str] = frozenset()
    """Variables without which nothing is to start, on a developer's machine neither."""
    optional: frozenset[str] = frozenset()
    """Variables that may lack everywhere: the setting is an empty text then."""
    unclear: str = ""
    """What was not understood; empty where all was."""
    refuses_empty: bool = False
    """Whether an empty variable is to end the start as a missing one does."""
    debug: DebugBy | None = None
    runs_tests: bool = False
    """Whether the tests are to run without any of the variables."""
    mode: Mode | None = None
    """What tells production, where that is not DEBUG."""
    only: Mapping[str, str] = field(default_factory=dict)
    """Variables that are wanted where another one is set."""
    is_described: bool = False
    """Whether the README is to tell of the variables."""
    others: tuple[str, ...] = ()
    """Settings beside them that change as well."""

    @property
    def is_strict(self) -> bool:
        """Whether nothing is to start without any of them."""
        return self.required >= {each.variable for each in self.secrets}


_EMPTY = re.compile(r"\b(?:empty|blank)\b|improperlyconfigured")
_DEBUG_BY = re.compile(
    r"\bDEBUG\b(?![=_])[^.;\n]{0,60}?\b([A-Z][A-Z0-9_]*_DEBUG|DEBUG)\b[`'\"]?"
    r"(?:\s*(?:=+|\bis\b|\bto\b|\bset to\b|\bequals\b|[(,:](?: ?either)?)\s*[`'\"]?"
    r"(1|[Tt]rue|yes|on)\b(?! (?:only |just )?(?:if|when|where|unless|by|with)\b))?"
    r"|\b([A-Z][A-Z0-9_]*_DEBUG)\b[`'\"]?(?:\s*(?:=+|is|to)\s*[`'\"]?(1|[Tt]rue|yes|on)\b)?"
    r"[^.;\n]{0,40}\bDEBUG\b"
)
_BY_DEBUG = re.compile(
    r"(?P<before>[^.;,\n]{0,40})"
    r"\b(?:if|when|where|while|with|without|unless|in|outside of|as long as) (?:the )?debug\b"
    r"(?! (?:from|by|comes|read)\b)"
)
"""That what happens without them goes by DEBUG."""
_OF_DEBUG = re.compile(r"[^.;,\n]*\bdebug\b[^.;,\n]*", re.IGNORECASE)
_TESTS = r"(?:tests?(?: suite| runs?)?|manage\.py test|pytest|ci)\b"
_NO_VARIABLES = (
    r"(?:without|with no|not? (?:need|require|depend on)\w*|(?:needs?|requires?) no|(?:with|in) an"
    r" empty)\b[^.;,]{0,24}\b(?:variables?|env\w*|secrets?|\.env|set)\b"
)
_RUNS_TESTS = re.compile(
    rf"\b{_TESTS}[^.;,]{{0,50}}(?<!\w){_NO_VARIABLES}"
    rf"|(?<!\w){_NO_VARIABLES}[^.;,]{{0,50}}\b{_TESTS}[^.;,]{{0,20}}\b(?:runs?|pass\w*|works?)\b"
)
_README = re.compile(r"\breadme\b|\b(?:document|describe)\w* (?:them|the variables|all|each)\b")
_ARROW = re.compile(
    r"[`'\"]?\b([A-Z][A-Z0-9_]+)\b[`'\"]?\s*(?:->|=>|\u2192|\u2190|<-)\s*[`'\"]?([A-Z][A-Z0-9_]+)\b"
)
_HOSTS = re.compile(
    r"\bALLOWED_HOSTS\b[^.;\n]{0,60}\b(?:env\w*|variables?|from|comma)\b"
    r"|\b(?:env\w*|variables?)\b[^.;\n]{0,40}\bALLOWED_HOSTS\b"
)


_ON_WITHOUT = re.compile(
    r"\b(?:on|true|1|enabled) (?:(?:if|when|where|unless) (?:it(?:'s| is)? |not |the variable is )*"
    r"(?:isn'?t |not )?(?:set|there|missing|unset|given)|by default|as (?:the |its )?default)\b"
    r"|\bdefault(?:s|ing)?(?: (?:is|to|value|of|it))* ?[:=]?(?: to)? ?[`'\"]?(?:on|true|1)\b"
    r"|\b(?:unset|not set|isn'?t set|missing)\b[^.;\n]{0,20}\b(?:on|true|enabled)\b"
)
_ON_IF = re.compile(
    r"\bon (?:only |just )?(?:if|when|where|with) (?:it(?:'s| is)?|that(?:'s| is)?|the variable is"
    r"|(?:[A-Z][A-Z0-9]*_)*DEBUG)?(?: set to| is| equals?| ?=+)? ?[`'\"]?(1|[Tt]rue|yes|on)\b"
)
"""`on only if it is yes`."""
_OFF = re.compile(r"\boff\b[^.;,\n]{0,20}\bunless\b|\bunless\b[^.;,\n]{0,30}\boff\b")


def _by_debug(text: str) -> DebugBy | None:
    found = _DEBUG_BY.search(text)
    if found is None:
        return None
    on = _ON_IF.search(text, found.start())
    value = found[2] or found[4] or (on[1] if on else "") or "1"
    sentence = re.split(r"\.(?=\s|$)|[;\n](?!\s*(?:on|true)\b)", text[found.start() :])[0].lower()
    is_on = bool(_ON_WITHOUT.search(sentence)) and not _OFF.search(sentence)
    return DebugBy(found[1] or found[3], value, is_on)


def meant(text: str, known: Sequence[Secret], sources: Sequence[str] = ()) -> Meant:
    """Which of the secrets a request is about, and what is said beside; `sources` are those of the
    settings as they are."""
    read = stated_modes.read(text, sources, known)
    found = _meant(read.text, known)
    by_place = {(each.setting, each.keys): each.variable for each in found.secrets}
    only = {
        by_place[each.setting, each.keys]: read.only[each.variable]
        for each in known
        if each.variable in read.only and (each.setting, each.keys) in by_place
    }
    return replace(found, mode=read.mode, only=only)


def _meant(text: str, known: Sequence[Secret]) -> Meant:
    low, debug = text.lower(), _by_debug(text)
    secret = any(each.setting == "ALLOWED_HOSTS" for each in known)
    if _HOSTS.search(text) and not secret:
        return Meant(tuple(known), unclear="what ALLOWED_HOSTS is to be: it is no secret")
    found = _chosen(text.replace(debug.variable, "DEBUG") if debug else text, known)
    is_by_debug = any(
        not re.search(r"\b(?:debug|even|also|regardless|whether)\b|\bnot $", each["before"])
        for each in _BY_DEBUG.finditer(low)
    )

    def is_named(piece: str, each: Secret) -> bool:
        low = " ".join(piece.lower().split())
        return _is_named(piece, low, each) or bool(re.search(rf"\b{each.variable}\b", piece))

    lacking = secret_defaults.defaults(text, found.secrets, is_named)
    if is_by_debug and lacking.unclear:
        lacking = secret_defaults.defaults(_OF_DEBUG.sub(" ", text), found.secrets, is_named)
    is_kind = is_by_debug or _FOR_DEVELOPERS.search(low)
    if is_by_debug and lacking.optional >= {each.variable for each in found.secrets}:
        lacking = replace(lacking, optional=frozenset())  # `with DEBUG on they may be empty`
    return replace(
        found, required=frozenset() if is_kind else lacking.required, optional=lacking.optional,
        unclear=found.unclear or lacking.unclear,
        refuses_empty=bool(_EMPTY.search(secret_defaults.EMPTY.sub(" ", low))), debug=debug,
        runs_tests=bool(_RUNS_TESTS.search(low)),
        is_described=bool(_README.search(low)),
    )  # fmt: skip


def _with_arrows(text: str, chosen: Sequence[Secret]) -> tuple[list[Secret], set[str]]:
    """The secrets with the variables that the request gives them one by one, and those: by
    `NAME -> SETTING`, or by a name that ends in the setting's."""
    settings = {each.variable for each in chosen}
    pairs: dict[str, str] = {}
    for found in _ARROW.finditer(text):
        one, two = found.groups()
        if two in settings and one not in settings:
            pairs[two] = one
        elif one in settings and two not in settings:
            pairs[one] = two
    for target in _targets(text):
        ends = [each for each in settings if target.endswith(f"_{each}")]
        if target not in settings and len(ends) == 1 and target not in pairs.values():
            pairs.setdefault(ends[0], target)
    stored = [each.variable for each in chosen if each.setting == "DATABASES"]
    of_database = [
        each for each in _targets(text)
        if _OF_DATABASE.match(each) and each not in settings | set(pairs.values())
    ]  # fmt: skip
    if len(stored) == len(set(of_database)) == 1 and stored[0] not in pairs:
        pairs.setdefault(stored[0], of_database[0])
    given = [replace(each, variable=pairs.get(each.variable, each.variable)) for each in chosen]
    return given, set(pairs.values())


def _chosen(text: str, known: Sequence[Secret]) -> Meant:
    """Which of the secrets a request is about: those that it names, else all."""
    low = " ".join(text.lower().split())
    named = [each for each in known if _is_named(text, low, each)]
    stored = [each for each in known if each.setting == "DATABASES"]
    if len(stored) == 1 and any(_OF_DATABASE.match(each) for each in _targets(text)):
        named = [each for each in known if each in named or each is stored[0]]
    alone = bool(_THESE_ALONE.search(low))
    chosen = named if named and (alone or not _is_of_all(low, named)) else list(known)
    settings = {each.setting for each in known} | {key for each in known for key in each.keys}
    targets = [each for each in _targets(text) if each not in settings]
    prefix = next(
        (next(filter(None, each.groups())) for each in _PREFIX.finditer(text)), ""
    ).rstrip("_")
    if prefix:
        renamed = [
            each if each.variable.startswith(f"{prefix}_")
            else replace(each, variable=f"{prefix}_{each.variable}") for each in chosen
        ]  # fmt: skip
        return Meant(tuple(renamed))
    chosen, known_by = _with_arrows(text, chosen)
    lost = [each for each in targets if _OF_DATABASE.match(each) and each not in known_by]
    if lost and not any(each.setting == "DATABASES" for each in known):
        return Meant(tuple(chosen), unclear=f"for which secret {lost[0]} is meant")
    free = [
        each for each in chosen if each.variable not in targets and each.variable not in known_by
    ]
    targets = [each for each in targets if each not in {one.variable for one in chosen}]
    if len(free) == 1 and len(targets) == 1:
        targets_of = {free[0].variable: targets[0]}
    elif len(targets) <= len(free):
        in_order = sorted(free, key=lambda each: _place(text, low, each))
        targets_of = _paired(text, low, in_order, targets)
    else:
        targets_of = {}
    if len(targets_of) < len(targets):
        listed = ", ".join(each for each in targets if each not in targets_of.values())
        return Meant(tuple(chosen), unclear=f"for which secret {listed} is meant")
    renamed = [
        replace(each, variable=targets_of.get(each.variable, each.variable)) for each in chosen
    ]
    return Meant(tuple(renamed))


def lacking_helper(text: str, sources: Sequence[str]) -> str:
    """A package for variables that a request names and the settings do not import; else empty."""
    low = text.lower()
    for module, words in _HELPERS.items():
        imports = re.compile(rf"^(?:from|import) {module}\b", re.MULTILINE)
        if re.search(words, low) and not any(imports.search(each) for each in sources):
            return module
    return ""


def _is_of_all(low: str, named: Sequence[Secret]) -> bool:
    """Whether all are asked for: by a word that is no part of the name of one."""
    for each in named:
        for name in (each.setting, *each.keys, each.variable):
            low = low.replace(name.lower(), " ")
    return bool(_ALL.search(low))


def _targets(text: str) -> Iterator[str]:
    """Names of variables, and of settings, as they stand in the text."""
    found = [*_UPPER.finditer(text), *_BARE_TARGET.finditer(text)]
    names = [
        (each.start(), each[each.lastindex or 0]) for each in found
    ]  # fmt: skip
    for _, name in sorted(set(names)):
        is_plain = "_" not in name and not re.search(
            rf"{_BARE_TARGET.pattern.replace('([A-Z][A-Z0-9]{2,})', name)}", text
        )
        if name not in _NO_TARGETS and (not is_plain or _OF_KIND.fullmatch(name)):
            yield name


def _is_named(text: str, low: str, each: Secret) -> bool:
    return _place(text, low, each) < len(text) + 1


def _place(text: str, low: str, each: Secret) -> int:
    """Where a request names a secret; beyond its end where it does not."""
    path = (each.setting, *each.keys)
    if not each.keys:
        found = re.search(rf"(?<![A-Za-z0-9_]){re.escape(each.setting)}(?![A-Za-z0-9_\[])", text)
        if found:
            return found.start()
    else:
        keys = r"[\s\]\['\".(]{1,6}".join(map(re.escape, path))
        for spelled in (keys, re.escape(each.variable)):
            found = re.search(rf"(?<![A-Za-z0-9_]){spelled}(?![A-Za-z0-9_])", text, re.IGNORECASE)
            if found:
                return found.start()
    words = [word for part in path for word in part.lower().split("_") if word]
    if words[-2:] == ["secret", "key"] and len(words) == 2:
        found = re.search(r"\bsecret[ _-]?key\b", low)
        return found.start() if found else len(text) + 1
    kind = next((_KINDS[word] for word in reversed(words) if word in _KINDS), "")
    rest = [word for word in words if word not in _KINDS and len(word) > 2]
    wanted = "|".join(one for word in rest for one in _SYNONYMS.get(word, (re.escape(word),)))
    if not kind or not wanted:
        return len(text) + 1
    found = re.search(
        rf"\b(?:{wanted})(?:'s)?\b(?:[ _-][\w'-]+){{0,2}}?[ _-](?:{kind})\b"
        rf"|\b(?:{kind})\b (?:of|for|to) (?:the |our )?(?:\w+ ){{0,2}}(?:{wanted})\b", low
    )  # fmt: skip
    return found.start() if found else len(text) + 1


def _paired(
    text: str, low: str, secrets: Sequence[Secret], targets: Sequence[str]
) -> dict[str, str]:
    """The variable of each secret that has one: as many as there are, in their order; else the
    secret that is named last before it."""
    if len(secrets) == len(targets):
        return {each.variable: name for each, name in zip(secrets, targets, strict=True)}
    found: dict[str, str] = {}
    for name in targets:
        at = text.find(name)
        before = [each for each in secrets if _place(text, low, each) < at]
        if before and before[-1].variable not in found:
            found[before[-1].variable] = name
    return found
