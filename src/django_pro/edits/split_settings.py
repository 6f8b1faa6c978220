"""One settings module parted into base, development and production."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterator, Sequence, Set
from dataclasses import dataclass

from django_pro.edits.secret_texts import required, secrets
from django_pro.edits.settings_file import in_its_quotes, names
from django_pro.edits.source_text import EditError, SourceText, Splice, string_of

_OF_PLACE = ("DEBUG", "ALLOWED_HOSTS", "SECRET_KEY")
"""What development and production never share."""
_STATEMENTS = (ast.Assign, ast.AnnAssign, ast.AugAssign, ast.If, ast.Expr)


@dataclass(frozen=True, slots=True)
class Parts:
    base: str
    development: str
    production: str
    moved: tuple[str, ...]
    """Settings that development and production give each for itself."""


def parts(
    content: str, *, taken: Collection[str] | None = None, with_hosts: bool = True,
    differing: Collection[str] | None = None, keeps_key: bool = False,
) -> Parts:  # fmt: skip
    """The three modules; what depends on the settings that differ goes where they are. The
    secrets `taken`, all without it, are of the environment in production, others stay. Hosts are
    of each place `with_hosts`, else they stay. With `differing`, DEBUG and others of
    `_OF_PLACE`, production is the same in all else; with `keeps_key` the key stays in the base.

    Raises:
        EditError: something in the module depends on them in a way that is not understood.
    """
    text = SourceText(content)
    secret = {
        each.setting for each in secrets(content) if taken is None or each.setting in taken
    } - {"SECRET_KEY"}
    of_place = [each for each in _OF_PLACE if differing is None or each in differing]
    if differing is None and not with_hosts:
        of_place.remove("ALLOWED_HOSTS")
    if keeps_key and "SECRET_KEY" in of_place:
        of_place.remove("SECRET_KEY")
    moved, given_there = _moved(text, secret, of_place)
    depending = [node for node in moved if not set(_given(node)) & set(of_place)]
    base = _deeper(_without(text, [*moved, *_only_for(text, moved)]))
    star = "from .base import *  # noqa: F403\n"
    own = "\n".join(_source(text, node) for node in moved)
    also = required("\n".join(_source(text, node) for node in depending))
    imported = _imports(text, own)
    development = f'"""Settings of a developer\'s machine."""\n\n{imported}{star}\n{own}'
    given = [name for name in given_there if name in of_place]
    whole = _PRODUCTION if differing is None else _plain(of_place)
    for name in (*_safe_already(text), *(each for each in _OF_PLACE if each not in of_place)):
        whole = re.sub(rf"^{name} = [^\n]*\n", "", whole, flags=re.MULTILINE)
    production = whole.format(star=star, also=f"\n{also}" if also else "")
    if keeps_key:
        production = production.replace(": its secrets and its hosts come from the environment", "")
    extra = _imports(text, also).replace("import os\n", "").strip()
    if extra:
        production = production.replace("import os\n", f"import os\n\n{extra}\n", 1)
    if "SECRET_KEY" not in given:
        production = production.replace('SECRET_KEY = os.environ["SECRET_KEY"]\n', "")
    if "os." not in production:
        production = production.replace("import os\n\n", "", 1)
    return Parts(
        base, in_its_quotes(development, content), in_its_quotes(production, content),
        tuple(given_there),
    )  # fmt: skip


def hosts_of_its_own(content: str) -> bool:
    """Whether the module lists hosts that are no developer's machine, and no `*`."""
    value = names(content).get("ALLOWED_HOSTS")
    if not isinstance(value, ast.List | ast.Tuple):
        return False
    hosts = [each.value for each in value.elts if isinstance(each, ast.Constant)]
    return any(re.search(r"[a-z]\.[a-z]", str(each)) for each in hosts)


def variable(content: str, name: str) -> str:
    """The one variable of the environment that a setting is read from; empty where none is."""
    value = names(content).get(name)
    called = [
        string_of(given) or ""
        for node in (ast.walk(value) if value else ())
        for given in _asked_for(node)
    ]
    found = [each for each in called if re.fullmatch(r"[A-Z][A-Z0-9_]+", each)]
    return found[0] if len(found) == 1 else ""


def _asked_for(node: ast.AST) -> Sequence[ast.expr]:
    if isinstance(node, ast.Call):
        return node.args[:1]
    return [node.slice] if isinstance(node, ast.Subscript) else []


_PRODUCTION = '''"""Settings of production: its secrets and its hosts come from the environment."""

import os

{star}
DEBUG = False
SECRET_KEY = os.environ["SECRET_KEY"]
ALLOWED_HOSTS = os.environ["ALLOWED_HOSTS"].split(",")
{also}
SECURE_SSL_REDIRECT = True
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
# Browsers hold to it: an hour at first, a year once all of the site is known to work by https.
SECURE_HSTS_SECONDS = int(os.environ.get("SECURE_HSTS_SECONDS", "3600"))
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
# Only behind a proxy that sets this header itself: others could write it.
if os.environ.get("BEHIND_PROXY") == "1":
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
'''


def _plain(of_place: Collection[str]) -> str:
    """Production with these settings alone."""
    lines = [
        line for line in _PRODUCTION.splitlines(keepends=True)
        if not (found := re.match(r"#|if |    |([A-Z_]+) = ", line)) or found[1] in of_place
    ]  # fmt: skip
    told = '"""Settings of production."""\n'
    return f"{told}{''.join(lines[1:]).rstrip()}\n"


def _safe_already(text: SourceText) -> Iterator[str]:
    """Settings of https that the module gives by what it computes, or turns on: production has
    them from there."""
    for node in text.tree.body:
        names = [each for each in _given(node) if re.search(rf"^{each} = ", _PRODUCTION, re.M)]
        value = getattr(node, "value", None)
        is_off = isinstance(value, ast.Constant) and not value.value
        if not is_off and not {"DEBUG", "SECRET_KEY", "ALLOWED_HOSTS"} & set(names):
            yield from names


def _moved(
    text: SourceText, secret: Set[str], of_place: Collection[str]
) -> tuple[list[ast.stmt], list[str]]:
    """Statements, in their order, that give the settings of a place or depend on them."""
    body = text.tree.body
    moved: list[ast.stmt] = []
    names: list[str] = []
    for node in body:
        given = list(_given(node))
        own = [each for each in given if each in of_place or each in secret]
        if own == ["SECRET_KEY"] and not _has_text(node):
            continue  # it comes from the environment alone, everywhere
        if own and len(own) < len(given):
            raise EditError(f"line {node.lineno} gives {', '.join(given)} their values at once")
        reads = _reads(node)
        if own or reads & set(names):
            if not isinstance(node, _STATEMENTS):
                raise EditError(f"line {node.lineno} needs {', '.join(reads & set(names))}")
            moved.append(node)
            names += [each for each in given if each not in names]
    return moved, names


def _given(node: ast.stmt) -> Iterator[str]:
    for each in ast.walk(node):
        if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store):
            yield each.id


def _reads(node: ast.stmt) -> set[str]:
    found = {
        each.id for each in ast.walk(node)
        if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Load)
    }  # fmt: skip
    if isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name):
        found.add(node.target.id)
    return found


def _has_text(node: ast.stmt) -> bool:
    """Whether a value or a default stands in the source."""
    value = getattr(node, "value", None)
    if isinstance(value, ast.Constant):
        return True
    if isinstance(value, ast.Call):
        return len(value.args) > 1 or any(each.arg == "default" for each in value.keywords)
    return not isinstance(value, ast.Subscript)


def _lines(text: SourceText, node: ast.stmt) -> tuple[int, int]:
    """Offsets of whole lines, with the comments right above."""
    start = text.offset(node.lineno, 0)
    while True:
        above = text.content.rfind("\n", 0, start - 1) + 1 if start else 0
        line = text.content[above:start].strip()
        if start == 0 or not line.startswith("#"):
            break
        start = above
    end = text.content.find("\n", text.end(node))
    return start, len(text.content) if end < 0 else end + 1


def _source(text: SourceText, node: ast.stmt) -> str:
    start, end = _lines(text, node)
    found = text.content[start:end]
    return found if found.endswith("\n") else f"{found}\n"


def _without(text: SourceText, moved: list[ast.stmt]) -> str:
    splices = []
    for node in moved:
        start, end = _lines(text, node)
        blank = re.match(r"(?:[ \t]*\r?\n)+", text.content[end:])
        before = text.content[:start].endswith(("\n\n", "\r\n\r\n"))
        splices.append(Splice(start, end + (blank.end() if blank and before else 0), ""))
    return text.spliced(splices)


def _imports(text: SourceText, source: str) -> str:
    """The module's imports of what a source names, and of nothing else."""
    if not source:
        return ""
    reads = {each.id for each in ast.walk(ast.parse(source)) if isinstance(each, ast.Name)}
    lines = []
    for node in text.tree.body:
        if isinstance(node, ast.Import | ast.ImportFrom):
            names = {each.asname or each.name.partition(".")[0] for each in node.names}
            if names & reads:
                lines.append(_one_deeper(text.of(node), node))
    return "".join(f"{line}\n" for line in lines) + ("\n" if lines else "")


def _one_deeper(source: str, node: ast.stmt) -> str:
    if isinstance(node, ast.ImportFrom) and node.level:
        return re.sub(r"from(\s+)\.", r"from\1..", source, count=1)
    return source


def _only_for(text: SourceText, moved: list[ast.stmt]) -> list[ast.stmt]:
    """Imports of what the moved statements name, and nothing that stays."""
    staying: set[str] = set()
    for node in text.tree.body:
        if node not in moved and not isinstance(node, ast.Import | ast.ImportFrom):
            staying |= _reads(node)
    wanted = {name for node in moved for name in _reads(node)}
    found: list[ast.stmt] = []
    for node in text.tree.body:
        if isinstance(node, ast.Import | ast.ImportFrom):
            names = {each.asname or each.name.partition(".")[0] for each in node.names}
            if names & wanted and not names & staying:
                found.append(node)
    return found


def _deeper(base: str) -> str:
    """The base as a module that lies one folder deeper."""
    text = SourceText(base)
    splices = []
    for node in ast.walk(text.tree):
        if isinstance(node, ast.ImportFrom) and node.level:
            source = text.of(node)
            splices.append(Splice(text.start(node), text.end(node), _one_deeper(source, node)))
    base = text.spliced(splices)
    base, count = re.subn(
        r"(Path\(__file__\)(?:\.(?:resolve|absolute)\([^()]*\))?)", r"\1.parent", base
    )
    base = re.sub(r"(Path\(__file__\)[^\n]*?)\.parent\.parents\[(\d+)\]", _parents, base)
    rest = base.count("__file__") - count
    if rest:
        base = re.sub(r"(?<!Path\()__file__", "os.path.dirname(__file__)", base)
        if not re.search(r"^import os\b", base, re.MULTILINE):
            raise EditError("where the project's folder is computed is not understood")
    return base


def _parents(found: re.Match[str]) -> str:
    return f"{found[1]}.parents[{int(found[2]) + 1}]"
