"""Adds `from MODULE import NAME` to a file, in the company of the imports that are there."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import PurePath

from django_pro.edits.eager_loading import Import
from django_pro.edits.source_text import SourceText, Splice


def added(text: SourceText, path: str, wanted: Iterable[Import]) -> list[Splice]:
    """Splices for the names that the module does not have yet."""
    have = set(_bound(text.tree))
    missing = [each for each in dict.fromkeys(wanted) if (each[1] or each[0]) not in have]
    splices = []
    fresh: dict[str, list[str]] = {}
    for module, name in missing:
        if not name:
            continue
        beside = _import_from(text.tree, path, module)
        if beside is not None:
            splices.append(_appended(text, beside, name))
        else:
            fresh.setdefault(module, []).append(name)
    lines = [(each, f"from {each} import {', '.join(names)}") for each, names in fresh.items()]
    lines += [(module, f"import {module}") for module, name in missing if not name]
    standard = [line for module, line in lines if _is_standard(module)]
    splices += _of_library(text, standard)
    splices += [_inserted(text, module, line) for module, line in lines if line not in standard]
    return splices


def _is_standard(module: str) -> bool:
    return module.partition(".")[0] in sys.stdlib_module_names


def _of_library(text: SourceText, lines: Sequence[str]) -> Iterator[Splice]:
    """Imports from the standard library: sorted among those that stand there, else before the
    imports of packages, with an empty line between."""
    found = [node for node in text.tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
    found = [node for node in found if _from(node) != ["__future__"]]
    own = [node for node in found if any(map(_is_standard, _from(node)))]
    wanted = sorted(lines, key=lambda line: _order(ast.parse(line).body[0]))
    if not own:
        block = text.newline.join(wanted)
        if wanted and found:
            start = text.start(found[0])
            yield Splice(start, start, f"{block}{text.newline * 2}")
        elif wanted:
            yield _inserted(text, "", block)
        return
    for line in wanted:
        order = _order(ast.parse(line).body[0])
        after = next((node for node in own if _order(node) > order), None)
        if after is not None:
            start = text.start(after)
            yield Splice(start, start, f"{line}{text.newline}")
        else:
            end = text.end(own[-1])
            yield Splice(end, end, f"{text.newline}{line}")


def _order(node: ast.stmt) -> tuple[bool, str]:
    """`import` before `from`, by module (the default of isort's profiles and of ruff)."""
    is_from = isinstance(node, ast.ImportFrom)
    modules = _from(node) if isinstance(node, ast.Import | ast.ImportFrom) else []
    return is_from, next(iter(modules), "")


def _bound(tree: ast.Module) -> Iterator[str]:
    """Names that the module has at its top."""
    for node in tree.body:
        if isinstance(node, ast.Import | ast.ImportFrom):
            for alias in node.names:
                yield alias.asname or alias.name.partition(".")[0]
        elif isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name
        elif isinstance(node, ast.Assign):
            yield from (target.id for target in node.targets if isinstance(target, ast.Name))


def _import_from(tree: ast.Module, path: str, module: str) -> ast.ImportFrom | None:
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and node.names[0].name != "*":
            if not node.level and node.module == module:
                return node
            if node.level and _absolute(path, node).endswith(f".{module}"):
                return node
    return None


def _absolute(path: str, node: ast.ImportFrom) -> str:
    """A relative import's module, as far as the file's own folders tell."""
    folders = PurePath(path).parts[: -node.level]
    return ".".join((*folders, node.module) if node.module else folders)


def _appended(text: SourceText, node: ast.ImportFrom, name: str) -> Splice:
    """Before the first name that sorts after it, where the names are sorted; else at the end."""
    names = [alias.name for alias in node.names]
    after = next((alias for alias in node.names if alias.name > name), None)
    if after is not None and names == sorted(names):
        start = text.start(after)
        alone = text.content[start - text.width(start) : start].strip() == ""
        gap = f"{text.newline}{text.margin(start)}" if alone else " "
        return Splice(start, start, f"{name},{gap}")
    last = node.names[-1]
    end = text.end(last)
    if last.lineno == node.lineno:
        return Splice(end, end, f", {name}")
    return Splice(end, end, f",{text.newline}{' ' * last.col_offset}{name}")


def _inserted(text: SourceText, module: str, line: str) -> Splice:
    """After the imports of the same package, else after all of them, else after the docstring."""
    body = text.tree.body
    imports = [node for node in body if isinstance(node, ast.Import | ast.ImportFrom)]
    package = module.partition(".")[0]
    kin = [node for node in imports if package in {name.partition(".")[0] for name in _from(node)}]
    before = [node for node in kin if max(_from(node)) <= module]
    if kin and not before:
        start = text.start(kin[0])
        return Splice(start, start, f"{line}{text.newline}")
    if imports:
        last = (before or imports)[-1]
        end = _behind_comment(text, text.end(last))
        # What is beside the file comes last, in a group of its own.
        apart = module.startswith(".") and not (isinstance(last, ast.ImportFrom) and last.level)
        return Splice(end, end, f"{text.newline * (1 + apart)}{line}")
    if body and isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant):
        end = text.end(body[0])
        return Splice(end, end, f"{text.newline * 2}{line}")
    start = text.start(body[0]) if body else len(text.content)
    return Splice(start, start, f"{line}{text.newline * 2}")


def _behind_comment(text: SourceText, end: int) -> int:
    """A comment on the line of an import stays there."""
    line = text.content[end:].split("\n", 1)[0].rstrip("\r")
    return end + len(line) if line.lstrip().startswith("#") else end


def _from(node: ast.Import | ast.ImportFrom) -> list[str]:
    """Modules that a statement imports from."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module or ""] if not node.level else []
