"""How a project writes its code, and text in that manner."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django_pro.edits import imports
from django_pro.edits.source_text import SourceText, Splice

WIDTH = 88
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
    for module, name in sorted(set(wanted)):
        text = SourceText(content)
        relative, _, absolute = module.partition(" ")
        chosen = relative
        if absolute:
            has_relative = any(
                isinstance(node, ast.ImportFrom)
                and "." * node.level + (node.module or "") == relative
                for node in text.tree.body
            )
            chosen = relative if style.relative and not has_relative else absolute
        content = text.spliced(imports.added(text, path, [(chosen, name)]))
    return content


def appended(content: str, block: str, style: Style) -> str:
    """The text with top-level statements at its end."""
    newline = "\r\n" if "\r\n" in content else "\n"
    body = quoted(block.strip("\n") + "\n", style).replace("\n", newline)
    head = content.rstrip()
    if not head:
        return body
    return f"{head}{newline * 3}{body}"


def in_class(content: str, name: str, block: str, style: Style) -> str:
    """The text with a field after the last field of a class.

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
