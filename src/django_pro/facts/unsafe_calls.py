"""Calls of the project's own code that are only as safe as what they are given, found by reading.

Read is what the views import, directly or by way of other modules of the project, within functions:
the calls that ruff (flake8-bandit) names by the codes given here, less those whose argument is
fixed, or is checked or escaped where it stands.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from django_pro.core.frame import Frame
from django_pro.facts import source

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class UnsafeCall:
    """One call, and why it is told of."""

    kind: str
    """`objects`, `code`, `command`, `html`, `certificate`, `digest` or `random`."""
    frame: Frame
    name: str
    """What is called, e.g. `yaml.load`."""
    ruff: str
    """Code of ruff's rule that names it."""


_OBJECTS = {
    **dict.fromkeys(("pickle.loads", "pickle.load", "cPickle.loads", "cPickle.load"), "S301"),
    **dict.fromkeys(("dill.loads", "dill.load", "cloudpickle.loads", "jsonpickle.decode"), "S301"),
    **dict.fromkeys(("marshal.loads", "marshal.load"), "S302"),
    **dict.fromkeys(("yaml.unsafe_load", "yaml.unsafe_load_all"), "S506"),
}
_YAML = ("yaml.load", "yaml.load_all")
_UNSAFE_LOADERS = ("Loader", "UnsafeLoader", "CLoader", "CUnsafeLoader")
_CODE = {"eval": "S307", "exec": "S102"}
_SHELLS = ("os.system", "os.popen", "subprocess.getoutput", "subprocess.getstatusoutput")
_PROCESSES = tuple(f"subprocess.{name}" for name in
                   ("run", "call", "Popen", "check_call", "check_output"))  # fmt: skip
_MARKUP = ("django.utils.safestring.mark_safe", "django.utils.safestring.SafeString")
_CLIENTS = re.compile(r"(requests|httpx|\w*(session|client|http))(\.\w+)+", re.I)
_FAST = ("hashlib.md5", "hashlib.sha1")
_RANDOM = re.compile(
    r"random\.(choices?|sample|randint|randrange|random|getrandbits|randbytes|uniform|shuffle)"
)
_PASSWORD = re.compile(r"pass_?(word|phrase|code)s?|passwd|\bpwd\b", re.I)
_SECRET = re.compile(
    r"(?<![a-z])(tokens?|secret|otp|nonce|pass_?(word|code)|api_?key|(reset|login|verification"
    r"|confirmation|activation|recovery|backup)_?codes?)(?![a-z])",
    re.I,
)
"""Names of what nobody may guess."""
_SIGNED = re.compile(r"\b(hmac|signing|Signer|TimestampSigner|compare_digest|unsign)\b")
_ALLOWS = re.compile(r"\bnot isinstance\(|\btype\([\w.]+\) not in\b|\bgeneric_visit\b")
"""How a check of a syntax tree refuses all but some nodes; one that refuses some lets others in."""
_ESCAPES = re.compile(
    r"escape|clean|saniti[sz]e|bleach|nh3|format_html|strip_tags|json_script|render|quote", re.I
)
_LEAKED = re.compile(r"pwned|hibp|breach", re.I)
"""Lists of passwords that are known are asked by a digest of one."""
_LEFT_OUT = re.compile(
    r"/(tests?|migrations|site-packages|dist-packages)/|/(test_\w*|conftest)\.py$"
)
_MOST_FILES = 400


def found(views: Iterable[str]) -> Iterator[UnsafeCall]:
    """Those of the modules that the files of `views` import, by file and line."""
    for path in reached(tuple(views)):
        tree = source.tree_of(path)
        if tree is not None:
            yield from _in_module(path, tree)


def reached(views: tuple[str, ...]) -> list[str]:
    """The files of the project that these import, themselves included."""
    waiting = list(dict.fromkeys(each for each in views if not _LEFT_OUT.search(each)))
    known = dict.fromkeys(waiting)
    while waiting and len(known) < _MOST_FILES:
        for path in _imported(waiting.pop(0)):
            if path not in known and not _LEFT_OUT.search(path):
                known[path] = None
                waiting.append(path)
    return sorted(known)


@lru_cache(maxsize=512)
def _imported(path: str) -> tuple[str, ...]:
    tree, here = source.tree_of(path), Path(path).parent
    files: list[str] = []
    for node in ast.walk(tree) if tree is not None else ():
        if isinstance(node, ast.Import):
            for each in node.names:
                files += _files(_above(here), each.name.split("."))
        elif isinstance(node, ast.ImportFrom):
            folders = [here, *here.parents][node.level - 1 : node.level] if node.level else ()
            parts = (node.module or "").split(".") if node.module else []
            for each in node.names:
                files += _files(folders or _above(here), [*parts, each.name])
    return tuple(dict.fromkeys(files))


def _above(folder: Path) -> list[Path]:
    """A folder and those above it, up to the one that the project begins in."""
    folders = [folder, *folder.parents]
    ends = [at for at, each in enumerate(folders) if (each / "manage.py").exists()]
    return folders[: ends[0] + 1] if ends else folders[:3]


def _files(folders: Iterable[Path], parts: list[str]) -> list[str]:
    """The module that a dotted name stands for: the longest, of the first folder that has it."""
    for folder in folders:
        for length in range(len(parts), 0, -1):
            named = folder.joinpath(*parts[:length])
            for each in (named.with_name(f"{named.name}.py"), named / "__init__.py"):
                if each.is_file():
                    return [str(each)]
    return []


def _in_module(path: str, tree: ast.Module) -> Iterator[UnsafeCall]:
    names, text = _names_of(tree), "\n".join(source.lines_of(path))
    for function in ast.walk(tree):
        if isinstance(function, Function):
            for node in _own_nodes(function):
                if not isinstance(node, ast.Call):
                    continue
                told = _told(node, function, names, text)
                if told is not None:
                    kind, name, ruff = told
                    yield UnsafeCall(kind, _frame(path, node, function), name, ruff)


def _frame(path: str, node: ast.Call, function: Function) -> Frame:
    end = node.end_lineno or node.lineno, node.end_col_offset or node.col_offset
    return Frame(path, node.lineno, end[0], node.col_offset, end[1], function.name)


def _own_nodes(function: Function) -> Iterator[ast.AST]:
    """What stands in a function, but in none within it."""
    left: list[ast.AST] = list(function.body)
    while left:
        node = left.pop(0)
        if not isinstance(node, Function):
            yield node
            left += ast.iter_child_nodes(node)


def _names_of(tree: ast.Module) -> dict[str, str]:
    """What imported names stand for."""
    found: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {each.asname: each.name for each in node.names if each.asname}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found |= {each.asname or each.name: f"{node.module}.{each.name}" for each in node.names}
    return found


def _dotted(node: ast.expr, names: dict[str, str]) -> str:
    """The name of what is called, as its module has it; empty where it has none."""
    written = ast.unparse(node)
    first, _, rest = written.partition(".")
    whole = f"{names.get(first, first)}.{rest}" if rest else names.get(first, first)
    return whole if re.fullmatch(r"\w+(\.\w+)*", whole) else ""


def _told(
    call: ast.Call, function: Function, names: dict[str, str], text: str
) -> tuple[str, str, str] | None:
    """(kind, name, ruff's code) of a call that is to be told of."""
    name = _dotted(call.func, names)
    keywords = {each.arg: each.value for each in call.keywords}
    given = _given(call, function)
    is_open = bool(_parameters(function) & set(_shown_in(given)))
    if name in _OBJECTS or (name in _YAML and _is_unsafe(call, keywords, names)):
        if is_open and not _SIGNED.search(text):
            return "objects", name, _OBJECTS.get(name, "S506")
    elif name in _CODE and is_open and not _ALLOWS.search(text):
        return "code", name, _CODE[name]
    elif name in _SHELLS or (name in _PROCESSES and _is_true(keywords.get("shell"))):
        if is_open and "quote" not in "".join(map(ast.unparse, given)):
            return "command", name, "S605" if name in _SHELLS else "S602"
    elif name in _MARKUP:
        is_text = is_open and not isinstance(getattr(given[0], "op", None), ast.Mult)
        if is_text and not _ESCAPES.search("".join(map(ast.unparse, given))):
            return "html", name.rpartition(".")[2], "S308"
    elif _is_false(keywords.get("verify")) and _CLIENTS.fullmatch(name):
        return "certificate", name, "S501"
    elif name == "ssl._create_unverified_context":
        return "certificate", name, "S323"
    elif name in _FAST and not _is_false(keywords.get("usedforsecurity")):
        hashed = " ".join((function.name, *map(ast.unparse, call.args)))
        if _PASSWORD.search(hashed) and not _LEAKED.search(text):
            return "digest", name, "S324"
    elif _RANDOM.fullmatch(name) and _SECRET.search(_written_to(call, function)):
        return "random", name, "S311"
    return None


def _is_unsafe(call: ast.Call, keywords: dict[str | None, ast.expr], names: dict[str, str]) -> bool:
    loader = keywords.get("Loader") or (call.args[1] if len(call.args) > 1 else None)
    return loader is not None and _dotted(loader, names).rpartition(".")[2] in _UNSAFE_LOADERS


def _is_true(node: ast.expr | None) -> bool:
    return isinstance(node, ast.Constant) and node.value is True


def _is_false(node: ast.expr | None) -> bool:
    return isinstance(node, ast.Constant) and node.value is False


def _given(call: ast.Call, function: Function) -> list[ast.expr]:
    """The first argument, and what the function has made its names of."""
    found: list[ast.expr] = call.args[:1]
    known: set[str] = set()
    for each in found:
        for name in _names_in([each]) - known:
            known.add(name)
            found += _values_of(name, function)
    return found


def _values_of(name: str, function: Function) -> Iterator[ast.expr]:
    for node in _own_nodes(function):
        if isinstance(node, ast.Assign | ast.AugAssign | ast.AnnAssign | ast.NamedExpr):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            if node.value is not None and name in _names_in(targets):
                yield node.value
        elif isinstance(node, ast.For | ast.AsyncFor) and name in _names_in([node.target]):
            yield node.iter


def _names_in(nodes: Iterable[ast.AST]) -> set[str]:
    return {each.id for node in nodes for each in ast.walk(node) if isinstance(each, ast.Name)}


def _shown_in(nodes: Iterable[ast.AST]) -> Iterator[str]:
    """Names whose values a text may hold: not those that only choose one of several."""
    for node in nodes:
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.IfExp):
            yield from _shown_in((node.body, node.orelse))
        elif isinstance(node, ast.Subscript) and isinstance(node.value, ast.Dict):
            yield from _shown_in(node.value.values)
        elif not isinstance(node, ast.Compare):
            yield from _shown_in(ast.iter_child_nodes(node))


def _parameters(function: Function) -> set[str]:
    given = function.args
    every = (*given.posonlyargs, *given.args, *given.kwonlyargs, given.vararg, given.kwarg)
    return {each.arg for each in every if each is not None} - {"self", "cls"}


def _written_to(call: ast.Call, function: Function) -> str:
    """The names that a call's value is given, that of its function where it returns it."""
    found: list[str] = []
    returned: list[ast.expr] = []
    for node in _own_nodes(function):
        value = getattr(node, "value", None)
        if isinstance(node, ast.Return) and node.value is not None:
            returned.append(node.value)
        elif not isinstance(value, ast.expr) or not _holds(value, call):
            continue
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            found += map(ast.unparse, targets)
        elif isinstance(node, ast.keyword):
            found.append(node.arg or "")
    is_returned = any(_holds(each, call) for each in returned)
    if is_returned or _names_in(returned) & set(found):
        found.append(function.name)
    return " ".join(found)


def _holds(node: ast.expr, call: ast.Call) -> bool:
    return any(each is call for each in ast.walk(node))
