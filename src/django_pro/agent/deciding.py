"""What decides who may do what on an endpoint: the permission classes, decorators and checks of its
source, with their places; and what becomes of the rows that refer to one that is deleted."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from django_pro.agent import endpoints
from django_pro.agent.work import Work
from django_pro.core.outline import Model
from django_pro.engine.web_outline import WebView

_DEEPEST = 4
"""Classes of the project's own that derive from each other."""
_LONGEST = 14
"""Lines of a method that are quoted."""
_DECIDES = frozenset((
    "has_permission", "has_object_permission", "test_func", "get_permissions", "dispatch",
    "get_queryset", "get_object", "check_permissions", "permission_denied",
))  # fmt: skip
_KEYS = ("ForeignKey", "OneToOneField")


@dataclass(frozen=True, slots=True)
class _Place:
    path: Path
    tree: ast.Module


class Deciding:
    def __init__(self, work: Work) -> None:
        self._work = work
        self._trees: dict[Path, ast.Module] = {}

    def told(self, view: WebView) -> list[str]:
        """Lines of Markdown on one view."""
        path = Path(view.path)
        place = _Place(path, self._tree(path))
        name = endpoints.class_name(view)
        node = self._defined(place, name)
        lines = [f"- `{name}`, `{self._work.copy.name(path)}:{view.line}`"]
        if isinstance(node, ast.ClassDef):
            lines += self._of_class(place, node)
        elif node is not None:
            lines += self._of_function(place, node)
        if len(lines) == 1 and view.kind != "api":
            lines.append("  - no decorator, mixin or check of who asks stands in its source")
        return lines

    def _of_function(
        self, place: _Place, node: ast.FunctionDef | ast.AsyncFunctionDef
    ) -> Iterator[str]:
        for each in node.decorator_list:
            yield f"  - `@{ast.unparse(each)}` ({self._at(place, each)})"
        yield from self._refusals(place, node)

    def _of_class(self, place: _Place, node: ast.ClassDef, depth: int = 0) -> Iterator[str]:
        for decorator in node.decorator_list:
            yield f"  - `@{ast.unparse(decorator)}` ({self._at(place, decorator)})"
        for base in node.bases:
            name = ast.unparse(base).rpartition(".")[2]
            other, found = self._found(place, name)
            if isinstance(found, ast.ClassDef) and other is not None and depth < _DEEPEST:
                inner = list(self._of_class(other, found, depth + 1))
                if inner:
                    yield f"  - `{name}`, `{self._at(other, found)}`"
                    yield from (f"  {line}" for line in inner)
            elif name.endswith(("RequiredMixin", "TestMixin", "AccessMixin")):
                yield f"  - `{name}` ({self._at(place, base)})"
        has_own = False
        for each in node.body:
            if isinstance(each, ast.Assign) and _is_named(each, "permission_classes"):
                has_own = True
                yield from self._permissions(place, each)
            elif isinstance(each, ast.Assign) and _is_named(
                each, "permission_required", "raise_exception", "login_url"
            ):
                yield f"  - `{ast.unparse(each)}` ({self._at(place, each)})"
            elif isinstance(each, ast.FunctionDef) and each.name in _DECIDES:
                yield from self._quoted(place, each, "  ")
            elif isinstance(each, ast.FunctionDef):
                yield from self._refusals(place, each)
        rest = self._work.original.settings.get("REST_FRAMEWORK") or {}
        default = rest.get("DEFAULT_PERMISSION_CLASSES") if isinstance(rest, dict) else None
        is_api = any(re.search("Set|API", ast.unparse(each)) for each in node.bases)
        if is_api and not has_own and default:
            listed = ", ".join(f"`{each}`" for each in default)
            file = self._work.copy.name(self._work.original.settings_file)
            yield f"  - permission classes by default, of `{file}`: {listed}"

    def _permissions(self, place: _Place, node: ast.Assign) -> Iterator[str]:
        yield f"  - `{ast.unparse(node)}` ({self._at(place, node)})"
        for each in ast.walk(node.value):
            name = each.attr if isinstance(each, ast.Attribute) else ""
            name = each.id if isinstance(each, ast.Name) else name
            other, found = self._found(place, name) if name else (None, None)
            if other is None or not isinstance(found, ast.ClassDef):
                continue
            yield f"    - `{name}`, `{self._at(other, found)}`"
            for method in found.body:
                if isinstance(method, ast.FunctionDef) and method.name in _DECIDES:
                    yield from self._quoted(other, method, "      ")

    def _quoted(self, place: _Place, node: ast.FunctionDef, indent: str) -> Iterator[str]:
        yield f"{indent}- `{node.name}` ({self._at(place, node)}):"
        body = node.body[1:] if ast.get_docstring(node) is not None else node.body
        if not body:
            return
        lines = self._work.copy.read(place.path).splitlines()
        first, last = body[0].lineno, body[-1].end_lineno or body[-1].lineno
        if last - first >= _LONGEST:
            return
        code = inspect.cleandoc("\n".join(("", *lines[first - 1 : last])))
        yield from ("", f"{indent}  ```python")
        yield from (f"{indent}  {line}".rstrip() for line in code.splitlines())
        yield from (f"{indent}  ```", "")

    def _refusals(self, place: _Place, node: ast.AST) -> Iterator[str]:
        """Conditions of the body under which somebody is refused."""
        for each in ast.walk(node):
            if isinstance(each, ast.If) and any(_refuses(one) for one in each.body):
                yield f"  - refused if `{ast.unparse(each.test)}` ({self._at(place, each)})"

    def _found(
        self, place: _Place, name: str
    ) -> tuple[_Place | None, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef | None]:
        path, called = endpoints.defined(self._work, place.path, place.tree, name)
        other = place if path == place.path else _Place(path, self._tree(path))
        node = self._defined(other, called)
        return (other, node) if node is not None else (None, None)

    @staticmethod
    def _defined(
        place: _Place, name: str
    ) -> ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef | None:
        for each in place.tree.body:
            if (
                isinstance(each, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
                and each.name == name
            ):
                return each
        return None

    def _tree(self, path: Path) -> ast.Module:
        if path not in self._trees:
            self._trees[path] = ast.parse(self._work.copy.read(path))
        return self._trees[path]

    def _at(self, place: _Place, node: ast.expr | ast.stmt) -> str:
        return f"{self._work.copy.name(place.path)}:{node.lineno}"

    def deleted(self, models: Sequence[Model]) -> list[str]:
        """What the keys that lead to rows of these models do when one is deleted, and those that
        lead to what is deleted with it."""
        lines = []
        waiting = [(each, each.name) for each in models]
        seen = {each.label for each in models}
        for model, way in waiting:
            for other in self._work.original.own_models():
                for field in other.fields:
                    if field.to != model.label or field.kind not in _KEYS or not field.concrete:
                        continue
                    rule, line = self._on_delete(other, field.name)
                    if not rule:
                        continue
                    place = f"{self._work.copy.name(other.path)}:{line}"
                    said = _BECOMES.get(rule, "see there")
                    lines.append(
                        f"- `{other.name}.{field.name}` to {way}: `on_delete={rule}` ({place}): "
                        f"{said}"
                    )
                    if rule == "CASCADE" and other.label not in seen:
                        seen.add(other.label)
                        waiting.append((other, other.name))
        return lines

    def _on_delete(self, model: Model, field: str) -> tuple[str, int]:
        for node in ast.walk(self._tree(Path(model.path))):
            if not isinstance(node, ast.ClassDef) or node.name != model.name:
                continue
            for each in node.body:
                if not (isinstance(each, ast.Assign) and _is_named(each, field)):
                    continue
                call = each.value
                if not isinstance(call, ast.Call):
                    continue
                given = [one.value for one in call.keywords if one.arg == "on_delete"]
                given += call.args[1:2]
                if given:
                    return ast.unparse(given[0]).rpartition(".")[2], each.lineno
        return "", 0


_BECOMES = {
    "CASCADE": "its rows are deleted with it",
    "PROTECT": "as long as there is such a row, the deletion raises ProtectedError",
    "RESTRICT": "as long as there is such a row that stays, the deletion raises RestrictedError",
    "SET_NULL": "its rows stay, and the key becomes empty",
    "SET_DEFAULT": "its rows stay, and the key gets its default",
    "DO_NOTHING": "nothing is done: the database refuses it, or the key leads nowhere",
}


def _is_named(node: ast.Assign, *names: str) -> bool:
    return any(isinstance(each, ast.Name) and each.id in names for each in node.targets)


def _refuses(node: ast.stmt) -> bool:
    if isinstance(node, ast.Raise) and node.exc is not None:
        name = ast.unparse(node.exc)
        return any(each in name for each in ("PermissionDenied", "NotAuthenticated", "Http404"))
    return isinstance(node, ast.Return) and "Forbidden" in ast.unparse(node)
