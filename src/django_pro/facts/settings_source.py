"""Where a setting stands in the project's source, and what its value depends on.

The probe tells which lines of module code ran, in their order: of several assignments the last that
ran is the setting's place, through `import *`, `if` and `try`.
"""

from __future__ import annotations

import ast
import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from django_pro.core.deployment import SettingsFact
from django_pro.facts import source

_MUTATING = frozenset({"append", "extend", "insert", "update", "remove", "setdefault", "add"})
_MOST_NAMES = 12


_OF_TEXTS = frozenset(
    {"hashlib", "hmac", "base64", "str", "bytes", "repr", "format", "md5", "sha1", "sha224",
     "sha256", "sha384", "sha512", "sha3_256", "new", "blake2b", "blake2s", "encode", "decode",
     "hexdigest", "digest", "b64encode", "urlsafe_b64encode", "hex", "join", "upper", "lower",
     "strip", "replace"}
)  # fmt: skip
"""Names by which code makes a text of other texts, with nothing from outside."""

_DIGESTS = frozenset({"hexdigest", "digest", "b64encode", "urlsafe_b64encode"})


@dataclass(frozen=True, slots=True)
class Place:
    path: str
    """Absolute."""
    line: int


@dataclass(frozen=True, slots=True)
class Assigned:
    """A statement that gave a setting its value."""

    path: str
    line: int
    node: ast.stmt
    value: ast.expr | None
    conditions: tuple[ast.expr, ...]
    """Tests of the `if` around it."""


@dataclass(frozen=True)
class SettingsSource:
    """The source of settings as they were loaded."""

    fact: SettingsFact
    module_path: str
    """Absolute path of the settings module."""
    root: str
    """Folder of manage.py."""

    @cached_property
    def _ran(self) -> dict[str, dict[int, int]]:
        """Path -> line -> number in the order of running."""
        found: dict[str, dict[int, int]] = {}
        for number, each in enumerate(self.fact.executed):
            found.setdefault(each.path, {})[each.line] = number
        return found

    @cached_property
    def files(self) -> tuple[str, ...]:
        """Files whose code ran, the settings module last."""
        last = {path: max(lines.values()) for path, lines in self._ran.items()}
        return tuple(sorted(last, key=lambda path: last[path]))

    @cached_property
    def _assigned(self) -> dict[str, list[tuple[int, Assigned]]]:
        found: dict[str, list[tuple[int, Assigned]]] = {}
        for path in self._settings_files:
            tree = source.tree_of(path)
            lines = self._ran.get(path, {})
            for name, each in _assignments(path, tree.body if tree else (), ()):
                span = range(each.node.lineno, (each.node.end_lineno or each.node.lineno) + 1)
                ran = [lines[number] for number in span if number in lines]
                if ran:
                    found.setdefault(name, []).append((max(ran), each))
        for each_name in found.values():
            each_name.sort(key=lambda pair: pair[0])
        return found

    @cached_property
    def _settings_files(self) -> tuple[str, ...]:
        """The module, and what it takes names from by `import *`, by name or by `include`."""
        waiting, found = [self.module_path], {self.module_path: None}
        while waiting:
            tree = source.tree_of(waiting.pop())
            if tree is None:
                continue
            wanted = {
                (node.module or "").rpartition(".")[2] or alias.name
                for node in ast.walk(tree)
                if isinstance(node, ast.ImportFrom)
                for alias in node.names
                if alias.name == "*" or alias.name.isupper() or not node.module
            }
            texts = {
                str(node.value).rpartition("/")[2].removesuffix(".py")
                for node in ast.walk(tree)
                if isinstance(node, ast.Constant)
                and isinstance(node.value, str)
                and node.value.endswith(".py")
            }
            for path in self._ran:
                parts = path.removesuffix(".py").rsplit("/", 2)
                stem = parts[-1] if parts[-1] != "__init__" else parts[-2]
                if path not in found and stem in wanted | texts:
                    found[path] = None
                    waiting.append(path)
        return tuple(found)

    def assigned(self, name: str) -> Assigned | None:
        """The statement that gave `name` its value last; None where Django's default holds."""
        every = self._assigned.get(name)
        return every[-1][1] if every else None

    def statements(self, name: str) -> tuple[Assigned, ...]:
        """Every statement that had a part in its value: those before a new one have none."""
        every = [each for _, each in self._assigned.get(name, ())]
        begins = max((at for at, each in enumerate(every) if _is_new(name, each)), default=0)
        return tuple(every[begins:])

    def place(self, name: str, *keys: str) -> Place:
        """Of the setting, or of a key of the dictionary that it is; else the first line."""
        given = self._assigned.get(name, [])
        elsewhere = self._given_by_call(name, given[-1]) if given else None
        if elsewhere is not None:
            return elsewhere
        for _, each in reversed(given):
            if not keys:
                return Place(each.path, each.line)
            found = next(_key_lines(each, keys[0]), 0)
            if found or _replaces(each.node):
                return Place(each.path, found or each.line)
        if keys:
            return self.place(name)
        return Place(self.module_path, 1)

    def _given_by_call(self, name: str, last: tuple[int, Assigned]) -> Place | None:
        """The call that took the module's names and gave this one another value than the literal
        that the source assigns; None where it is that literal, or no such call ran behind it."""
        loaded, (ran, each) = self.fact.value(name), last
        if loaded is None or each.conditions or not isinstance(each.node, ast.Assign):
            return None
        try:
            written = json.dumps(ast.literal_eval(each.node.value))
            if json.loads(written) == json.loads(loaded.text):
                return None
        except (ValueError, TypeError, SyntaxError):  # no literal, or none that JSON has
            return None
        found = None
        for path in self._settings_files:
            tree, lines = source.tree_of(path), self._ran.get(path, {})
            for node in tree.body if tree else ():
                if lines.get(node.lineno, -1) > ran and _takes_names(node):
                    ran, found = lines[node.lineno], Place(path, node.lineno)
        return found

    def values(self, name: str, key: str) -> Iterator[ast.expr]:
        """What the dictionary that a setting is has at a key, as it is written."""
        for each in self.statements(name):
            for node in ast.walk(each.node):
                if isinstance(node, ast.Dict):
                    for at, value in zip(node.keys, node.values, strict=True):
                        if isinstance(at, ast.Constant) and at.value == key:
                            yield value
                elif isinstance(node, ast.keyword) and node.arg == key:
                    yield node.value
                elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Subscript):
                    at = node.targets[0].slice
                    if isinstance(at, ast.Constant) and at.value == key:
                        yield node.value

    def missing(self, name: str, *keys: str) -> tuple[str, ...]:
        """Environment variables that its value depends on and that were not set."""
        return self._depends(name, {"missing"}, keys)

    def made_up(self, name: str, *keys: str) -> tuple[str, ...]:
        """Environment variables that its value depends on and that the probe has made up."""
        return self._depends(name, {"made up"}, keys)

    def _depends(self, name: str, states: set[str], keys: tuple[str, ...]) -> tuple[str, ...]:
        """With keys, of those of the dictionaries that it is written with.

        Where DEBUG is off it stays so in production, whatever variable turns it on.
        """
        variables = {each.name: each.state for each in self.fact.variables}
        found: dict[str, None] = {}
        waiting, seen = [name], {name}
        debug = self.fact.value("DEBUG")
        if name != "DEBUG" and debug is not None and debug.text == "false":
            seen.add("DEBUG")
        while waiting and len(seen) < _MOST_NAMES * 4:
            current = waiting.pop()
            for each in self.statements(current):
                values = _parts(each.value, keys if current == name else ())
                parts = [*values, *each.conditions]
                for node in (inner for part in parts for inner in ast.walk(part)):
                    if isinstance(node, ast.Constant) and isinstance(node.value, str):
                        for variable in _variables(node.value, variables):
                            if variables[variable] in states:
                                found[variable] = None
                    elif isinstance(node, ast.Name) and node.id not in seen:
                        seen.add(node.id)
                        waiting.append(node.id)
        return tuple(found)

    def refers(self, name: str, other: str) -> bool:
        """Whether another setting has a part in its value."""
        waiting, seen = [name], {name}
        while waiting:
            for each in self.statements(waiting.pop()):
                parts = [*((each.value,) if each.value is not None else ()), *each.conditions]
                for node in (inner for part in parts for inner in ast.walk(part)):
                    if isinstance(node, ast.Name) and node.id == other:
                        return True
                    if isinstance(node, ast.Name) and node.id not in seen:
                        seen.add(node.id)
                        waiting.append(node.id)
        return False

    def literal(self, name: str, digest: str) -> tuple[Place, str] | None:
        """A text in the statements of `name`, or of what they refer to, with that digest.

        With the variable whose default it is, or an empty string.
        """
        waiting, seen = [name], {name}
        variables = {each.name: each.state for each in self.fact.variables}
        while waiting:
            for each in self.statements(waiting.pop()):
                for node in ast.walk(each.node):
                    if isinstance(node, ast.Constant) and _digest(node.value) == digest:
                        return Place(each.path, node.lineno), _default_of(each, node, variables)
                    if isinstance(node, ast.Name) and node.id not in seen:
                        seen.add(node.id)
                        waiting.append(node.id)
        return None

    def is_computed(self, name: str) -> bool:
        """Whether its value is the digest of nothing but texts of the source."""
        waiting, seen, is_hashed = [name], {name}, False
        while waiting:
            last = self.assigned(waiting.pop())
            if last is None or last.conditions or not isinstance(last.node, ast.Assign):
                return False
            for node in ast.walk(last.node.value):
                if isinstance(node, ast.Attribute):
                    if node.attr not in _OF_TEXTS:
                        return False
                    is_hashed = is_hashed or node.attr in _DIGESTS
                if isinstance(node, ast.Name) and node.id not in _OF_TEXTS and node.id not in seen:
                    seen.add(node.id)
                    waiting.append(node.id)
        return is_hashed


def _takes_names(node: ast.stmt) -> bool:
    """Whether it is a call that is given all names of the module."""
    if not isinstance(node, ast.Expr) or not isinstance(node.value, ast.Call):
        return False
    arguments = [*node.value.args, *(each.value for each in node.value.keywords)]
    return any(
        isinstance(inner, ast.Call)
        and isinstance(inner.func, ast.Name)
        and inner.func.id in ("locals", "globals", "vars")
        for each in arguments
        for inner in ast.walk(each)
    )


def _variables(text: str, known: Iterable[str]) -> Iterator[str]:
    """Environment variables that a text in a call stands for; libraries may add a prefix."""
    for name in known:
        prefixed = text.isupper() and name.endswith(f"_{text}")
        if len(text) > 2 and (name.lower() == text.lower() or prefixed):
            yield name


def _default_of(each: Assigned, node: ast.Constant, variables: Iterable[str]) -> str:
    for call in ast.walk(each.node):
        if isinstance(call, (ast.Call, ast.BoolOp)) and node in set(ast.walk(call)):
            for inner in ast.walk(call):
                if isinstance(inner, ast.Constant) and isinstance(inner.value, str):
                    for name in _variables(inner.value, variables):
                        return name
    return ""


def _digest(value: object) -> str:
    if isinstance(value, bytes):
        return hashlib.sha256(value.decode("latin-1").encode()).hexdigest()
    if not isinstance(value, str):
        return ""
    return hashlib.sha256(value.encode("utf-8", "replace")).hexdigest()


def _assignments(
    path: str, body: Iterable[ast.stmt], conditions: tuple[ast.expr, ...]
) -> Iterator[tuple[str, Assigned]]:
    for node in body:
        for name, value in _given(node):
            yield name, Assigned(path, node.lineno, node, value, conditions)
        if isinstance(node, ast.If):
            inner = (*conditions, node.test)
            yield from _assignments(path, node.body, inner)
            yield from _assignments(path, node.orelse, inner)
        elif isinstance(node, (ast.With, ast.For, ast.While)):
            yield from _assignments(path, node.body, conditions)
        elif isinstance(node, ast.Try):
            parts = [node.body, node.orelse, node.finalbody, *(each.body for each in node.handlers)]
            for part in parts:
                yield from _assignments(path, part, conditions)


def _given(node: ast.stmt) -> Iterator[tuple[str, ast.expr | None]]:
    """Names that a statement gives a value to, or changes, with the value."""
    if isinstance(node, ast.Assign):
        for target in node.targets:
            if isinstance(target, (ast.Tuple, ast.List)):
                for each in target.elts:
                    yield from _name_of(each, node.value)
            else:
                yield from _name_of(target, node.value)
    elif isinstance(node, (ast.AnnAssign, ast.AugAssign)):
        yield from _name_of(node.target, node.value)
    elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
        function = node.value.func
        if isinstance(function, ast.Attribute) and function.attr in _MUTATING:
            yield from _name_of(function.value, node.value)


def _name_of(target: ast.expr, value: ast.expr | None) -> Iterator[tuple[str, ast.expr | None]]:
    while isinstance(target, (ast.Subscript, ast.Attribute)):
        target = target.value
    if isinstance(target, ast.Name):
        yield target.id, value


def _parts(value: ast.expr | None, keys: tuple[str, ...]) -> list[ast.expr]:
    """The value, or what stands at these keys in it where it is written as dictionaries."""
    if value is None:
        return []
    dictionaries = [node for node in ast.walk(value) if isinstance(node, ast.Dict)]
    if not keys or not dictionaries:
        return [value]
    return [
        inner
        for node in dictionaries
        for key, inner in zip(node.keys, node.values, strict=True)
        if key is None or (isinstance(key, ast.Constant) and key.value in keys)
    ]


def _replaces(node: ast.stmt) -> bool:
    """Whether nothing of an earlier value is left."""
    targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
    plain = any(isinstance(each, ast.Name) for each in targets)
    return plain and isinstance(node, (ast.Assign, ast.AnnAssign))


def _is_new(name: str, each: Assigned) -> bool:
    """Whether a statement always gives the value anew, whatever it was."""
    if each.conditions or each.value is None or not _replaces(each.node):
        return False
    return all(node.id != name for node in ast.walk(each.value) if isinstance(node, ast.Name))


def _key_lines(each: Assigned, key: str) -> Iterator[int]:
    for node in ast.walk(each.node):
        if isinstance(node, ast.Dict):
            for name in node.keys:
                if isinstance(name, ast.Constant) and name.value == key:
                    yield name.lineno
        elif isinstance(node, ast.keyword) and node.arg == key:
            yield node.value.lineno
        elif isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant):
            if node.slice.value == key:
                yield node.lineno
        elif isinstance(node, ast.Constant) and node.value == key:
            yield node.lineno
