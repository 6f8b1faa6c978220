"""Under which mode of a project a request wants its secrets: `with APP_ENV=production`."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from django_pro.edits.secret_texts import Secret

_READ = re.compile(
    r"(?:environ(?:\.get\(|\[)|getenv\(|\bconfig\(|\benv(?:\.\w+)?\()\s*['\"](\w+)['\"]"
)
_MODE = re.compile(
    r"(?:\b(?:with|when(?:ever)?|if|where|under|once|unless|in production|on production|live)\b"
    r"[\s,]*)?[(]?(?:\b(?:with|when|if|where)\b )?(?:the )?(?:env\w* )?(?:variable )?"
    r"[`'\"]?\b([A-Z][A-Z0-9]*_?[A-Z0-9_]*)[`'\"]?\s*(?:=+|\bis\b|\bequals\b|\b(?:is )?set to\b)"
    r"\s*[`'\"]?([A-Za-z0-9]+)\b[`'\"]?[)]?"
)
_NO_VALUES = frozenset(("set", "not", "given", "missing", "there", "unset", "empty", "read", "a"))
_OFF = frozenset(("0", "false", "off", "no", "f", "n"))
_LIVE = re.compile(r"prod|live|deploy", re.IGNORECASE)
_WITHOUT, _WITH = " without DEBUG ", " with DEBUG on "


@dataclass(frozen=True, slots=True)
class Mode:
    """Production, where a variable and not DEBUG tells it."""

    variable: str
    value: str
    test: str
    """Expression of the settings that is true in production."""


@dataclass(frozen=True, slots=True)
class Read:
    text: str
    """The request, with what it says of modes said of DEBUG, and without conditions."""
    mode: Mode | None = None
    only: dict[str, str] = field(default_factory=dict)
    """Variables that settings read today, by the one of a secret that is wanted where it is
    set."""


def read(text: str, sources: Sequence[str], known: Iterable[Secret]) -> Read:
    """What a request says of the variables that the settings read already: by which secrets are
    wanted, and which of the secrets each one is for."""
    names = {name for each in sources for name in _READ.findall(each)}
    mode: Mode | None = None

    def said(found: re.Match[str]) -> str:
        nonlocal mode
        name, value = found[1], found[2]
        if name not in names or value.lower() in _NO_VALUES:
            return found[0]
        if _is_of_debug(name, sources):
            return _WITHOUT if value.lower() in _OFF else _WITH
        if not _LIVE.search(value):
            return found[0]
        mode = Mode(name, value, _test(name, value, sources))
        return _WITHOUT

    text = _MODE.sub(said, text)
    only: dict[str, str] = {}
    for each in known:
        for switch in each.switches:
            condition = re.compile(
                r",?\s*\b(?:and )?(?:but )?(?:only |just )?(?:needed |required |necessary )?"
                r"(?:if|when|where|with|once|provided(?: that)?)\b(?: the)?(?: variable)? "
                rf"[`'\"]?{switch}\b[`'\"]?(?: (?:is|was|has been))?(?: (?:also|itself))?"
                r"(?: (?:set|given|there|used|present))?"
            )
            found = condition.search(text) if "=" not in switch else None
            if found is not None:
                only[each.variable] = switch
                around = re.search(rf"\s*\([^()]*{re.escape(found[0])}[^()]*\)", text)
                text = text.replace(around[0] if around else found[0], "", 1)
    return Read(text, mode, only)


def _is_of_debug(name: str, sources: Sequence[str]) -> bool:
    """Whether DEBUG is read from a variable."""
    return any(name in _READ.findall(ast.unparse(each)) for each in _assigned("DEBUG", sources))


def _assigned(name: str, sources: Sequence[str]) -> list[ast.expr]:
    return [
        node.value for each in sources for node in ast.parse(each).body
        if isinstance(node, ast.Assign) and name in map(ast.unparse, node.targets)
    ]  # fmt: skip


def _test(name: str, value: str, sources: Sequence[str]) -> str:
    """By the name that the settings have for a variable where it is its plain value, if they have
    it before their key, and with the default that they have."""
    for source in sources:
        body = ast.parse(source).body
        key = next((each.lineno for each in body if ast.unparse(each).startswith("SECRET_KEY")), 0)
        for node in body:
            if not isinstance(node, ast.Assign) or not isinstance(node.value, ast.Call):
                continue
            given = ast.unparse(node.value)
            is_plain = re.fullmatch(
                rf"(?:os\.)?(?:environ\.get|getenv)\('{name}'(?:, '[^']*')?\)|config\('{name}'.*\)",
                given,
            )
            if is_plain and isinstance(node.targets[0], ast.Name):
                is_before = not key or node.lineno < key
                given = node.targets[0].id if is_before else given.replace("'", '"')
                return f'{given} == "{value}"'
    return f'os.environ.get("{name}") == "{value}"'
