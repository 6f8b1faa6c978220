"""How a project writes its code, and text in that manner."""

from __future__ import annotations

import ast
import io
import re
import sys
import tokenize
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django_pro.edits import imports
from django_pro.edits.source_text import SourceText, Splice

WIDTH = 88
_PACKAGES = ("django", "rest_framework")
"""Those of others that are imported by what is written."""
Names = tuple[str, str]
"""(module, name) of an import; a module alone has no name."""


@dataclass(frozen=True, slots=True)
class Style:
    quote: str = '"'
    relative: bool = False
    """Whether an app imports its own modules as `.models`."""
    functions: bool = False
    """Whether views are functions rather than classes."""


def style_of(texts: Iterable[str]) -> Style:
    """What the texts of Python files have in common."""
    quotes: Counter[str] = Counter()
    levels: Counter[bool] = Counter()
    views: Counter[bool] = Counter()
    for text in texts:
        try:
            tree = ast.parse(text)
            tokens = list(tokenize.generate_tokens(io.StringIO(text).readline))
        except (SyntaxError, ValueError, RecursionError, tokenize.TokenError):
            continue
        for token in tokens:
            if token.type == tokenize.STRING and (
                found := re.match(r"[a-zA-Z]*(['\"])(?!\1\1)", token.string)
            ):
                quotes[found[1]] += 1
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and (node.module or node.level):
                own = (node.module or "").rpartition(".")[2] in (
                    "models",
                    "views",
                    "forms",
                    "serializers",
                )
                if own or node.level:
                    levels[node.level > 0] += 1
        for statement in tree.body:
            if isinstance(statement, ast.FunctionDef) and statement.args.args:
                views[True] += statement.args.args[0].arg == "request"
            elif isinstance(statement, ast.ClassDef):
                views[False] += any("View" in ast.unparse(base) for base in statement.bases)
    quote = "'" if quotes["'"] > quotes['"'] else '"'
    return Style(quote, levels[True] > levels[False], views[True] > views[False])


def quoted(source: str, style: Style) -> str:
    """Source that is written with double quotes, with the project's own."""
    if style.quote == '"':
        return source
    lines = source.splitlines(keepends=True)
    for token in reversed(list(tokenize.generate_tokens(io.StringIO(source).readline))):
        text = token.string
        plain = (
            re.fullmatch(r'([rbu]?)"([^"\'\\\n]*)"', text)
            if token.type == tokenize.STRING
            else None
        )
        if plain:
            row, column = token.start
            line = lines[row - 1]
            lines[row - 1] = f"{line[:column]}{plain[1]}'{plain[2]}'{line[column + len(text) :]}"
    return "".join(lines)


def call(start: str, arguments: Sequence[str], indent: int, end: str = "") -> str:
    """The lines of a call, within the width."""
    margin = " " * indent
    whole = f"{margin}{start}({', '.join(arguments)}){end}"
    if len(whole) <= WIDTH:
        return whole
    inner = f"{margin}    {', '.join(arguments)}"
    if len(inner) <= WIDTH:
        return f"{margin}{start}(\n{inner}\n{margin}){end}"
    return "\n".join(
        (f"{margin}{start}(", *(f"{margin}    {each}," for each in arguments), f"{margin}){end}")
    )


def listed(start: str, items: Sequence[str], indent: int) -> str:
    """The lines of an assigned list of strings."""
    margin = " " * indent
    texts = [f'"{each}"' for each in items]
    whole = f"{margin}{start} = [{', '.join(texts)}]"
    if len(whole) <= WIDTH:
        return whole
    return "\n".join(
        (f"{margin}{start} = [", *(f"{margin}    {each}," for each in texts), f"{margin}]")
    )


def with_imports(content: str, path: str, wanted: Iterable[Names], style: Style) -> str:
    """The text with names imported, in the company of the imports that are there.

    A module that begins with a dot is the app's own: its absolute name stands after a space, and
    which of both is written is the style's.
    """
    names = sorted(set(wanted))
    if not re.search(r"^(?:from|import) ", content, re.MULTILINE):
        chosen = {(_spelled(module, style), name) for module, name in names}
        return _headed(content, import_block(chosen))
    for module, name in names:
        text = SourceText(content)
        relative, _, absolute = module.partition(" ")
        known = {
            "." * node.level + (node.module or "")
            for node in text.tree.body if isinstance(node, ast.ImportFrom)
        }  # fmt: skip
        if absolute:
            chosen_module = absolute if relative not in known and not style.relative else relative
            if absolute in known or relative in known:
                chosen_module = absolute  # joined to the names that come from there
            content = _grouped(text, path, chosen_module, name, own=True)
        else:
            content = _grouped(text, path, module, name, own=not _is_package(module))
    return content


def _spelled(module: str, style: Style) -> str:
    relative, _, absolute = module.partition(" ")
    return absolute if absolute and not style.relative else relative


def _is_package(module: str) -> bool:
    return module.partition(".")[0] in (*sys.stdlib_module_names, *_PACKAGES)


def _headed(content: str, block: str) -> str:
    """A module without imports, with some."""
    text = SourceText(content)
    first = text.tree.body[0] if text.tree.body else None
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
        end = text.end(first)
        return text.spliced([Splice(end, end, f"{text.newline * 2}{block}")])
    is_block = isinstance(first, ast.ClassDef | ast.FunctionDef)
    block = block.replace("\n", text.newline)
    return f"{block}{text.newline * (3 if is_block else 2)}{content.lstrip()}"


def _grouped(text: SourceText, path: str, module: str, name: str, *, own: bool) -> str:
    """One import: with those of its package, else at the edge of the group that it belongs to."""
    nodes = [each for each in text.tree.body if isinstance(each, ast.Import | ast.ImportFrom)]
    tops = [
        "."
        if isinstance(each, ast.ImportFrom) and each.level
        else (
            each.module or "" if isinstance(each, ast.ImportFrom) else each.names[0].name
        ).partition(".")[0]
        for each in nodes
    ]
    top = "." if module.startswith(".") else module.partition(".")[0]
    line = f"from {module} import {name}" if name else f"import {module}"
    joins = any(
        isinstance(each, ast.ImportFrom) and each.level and module.endswith(f".{each.module}")
        for each in nodes
    )
    if top in tops or joins or top in sys.stdlib_module_names:
        return text.spliced(imports.added(text, path, [(module, name)]))
    if own:
        end = text.end(nodes[-1])
        gap = 1 if tops[-1] not in (*sys.stdlib_module_names, *_PACKAGES) and top != "." else 2
        return text.spliced([Splice(end, end, f"{text.newline * gap}{line}")])
    before = [each for each, its in zip(nodes, tops, strict=True) if its in _PACKAGES and its < top]
    if before:
        end = text.end(before[-1])
        return text.spliced([Splice(end, end, f"{text.newline}{line}")])
    others = [
        each for each, its in zip(nodes, tops, strict=True) if its not in sys.stdlib_module_names
    ]
    if others:
        start = text.start(others[0])
        its = tops[nodes.index(others[0])]
        gap = 1 if its in _PACKAGES else 2
        return text.spliced([Splice(start, start, f"{line}{text.newline * gap}")])
    end = text.end(nodes[-1])
    return text.spliced([Splice(end, end, f"{text.newline * 2}{line}")])


def import_block(names: Iterable[Names], *, pytest: bool = False) -> str:
    """The imports of a new module: the standard library's, packages', its own."""
    blocks: list[list[str]] = [[], [], []]
    modules: dict[str, set[str]] = {}
    for place, name in names:
        modules.setdefault(place, set()).add(name)
    for place in sorted(modules):
        top = place.partition(".")[0]
        block = 0 if top in sys.stdlib_module_names else 1 if top in _PACKAGES else 2
        listed = sorted(each for each in modules[place] if each)
        line = f"from {place} import {', '.join(listed)}" if listed else f"import {place}"
        if len(line) > WIDTH:
            inner = "\n".join(f"    {each}," for each in listed)
            line = f"from {place} import (\n{inner}\n)"
        blocks[block].append(line)
    if pytest:
        blocks[1].insert(0, "import pytest")
    return "\n\n".join("\n".join(block) for block in blocks if block)


def appended(content: str, block: str, style: Style) -> str:
    """The text with top-level statements at its end."""
    newline = "\r\n" if "\r\n" in content else "\n"
    body = quoted(block.strip("\n") + "\n", style).replace("\n", newline)
    head = re.sub(
        r"^# (?:Create|Register) your \w+ here\.?\s*\Z", "", content.rstrip(), flags=re.MULTILINE
    ).rstrip()
    if not head:
        return body
    return f"{head}{newline * 3}{body}"


def in_class(
    content: str, name: str, block: str, style: Style, *, before_fields: bool = False
) -> str:
    """The text with a field after the last field of a class, or with a statement before its first.

    Raises:
        KeyError: there is no such class.
    """
    text = SourceText(content)
    holder = next(
        (
            node
            for node in ast.walk(text.tree)
            if isinstance(node, ast.ClassDef) and node.name == name
        ),
        None,
    )
    if holder is None:
        raise KeyError(name)
    fields = [
        node for node in holder.body
        if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Call)
    ]  # fmt: skip
    indent = text.indent(holder.body[0]) or "    "
    lines = [
        (indent + line[4:] if line.startswith("    ") else line)
        for line in quoted(block.strip("\n"), style).splitlines()
    ]
    new = text.newline.join(lines)
    if before_fields and fields:
        start = text.start(fields[0])
        return text.spliced([Splice(start, start, f"{new.lstrip()}{text.newline * 2}{indent}")])
    if fields:
        end = text.end(fields[-1])
        rest = content[end:].split("\n", 1)[0]
        end += len(rest.rstrip("\r")) if rest.lstrip().startswith("#") else 0
        return text.spliced([Splice(end, end, f"{text.newline}{new}")])
    first = holder.body[0]
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
        end = text.end(first)
        return text.spliced([Splice(end, end, f"{text.newline * 2}{new}")])
    if isinstance(first, ast.Pass):
        return text.spliced([Splice(text.start(first), text.end(first), new.lstrip())])
    start = text.start(first)
    return text.spliced([Splice(start, start, f"{new.lstrip()}{text.newline * 2}{indent}")])
