"""Where views stand in the source, and patches to them."""

from __future__ import annotations

import ast

from django_pro.core.observed import EndpointFact, Frame
from django_pro.edits import Edit, Import, Patch
from django_pro.facts import source
from django_pro.rules.request_rule import RequestClaim

Function = ast.FunctionDef | ast.AsyncFunctionDef
Definition = Function | ast.ClassDef


def view_of(endpoint: EndpointFact | None) -> tuple[str, Definition] | None:
    """Path and definition of an endpoint's view; None of one that is made by a call."""
    if endpoint is None or endpoint.frame is None:
        return None
    path, names = endpoint.frame.path, endpoint.view.split(".")
    tree = source.tree_of(path)
    for node in tree.body if tree is not None else ():
        if isinstance(node, Definition) and node.name in names:
            return path, node
    return None


def class_view_of(endpoint: EndpointFact | None) -> tuple[str, ast.ClassDef] | None:
    """As `view_of`, of a class."""
    view = view_of(endpoint)
    return (view[0], view[1]) if view is not None and isinstance(view[1], ast.ClassDef) else None


def handler_of(claim: RequestClaim) -> tuple[str, Function] | None:
    """Path and function that answered: the one that holds a claim's place, a method of its view's
    class, or the view."""
    for frame in (claim.place, claim.handler):
        found = function_at(frame) if frame is not None else None
        if found is not None:
            return found
    view = view_of(claim.endpoint)
    return (view[0], view[1]) if view is not None and isinstance(view[1], Function) else None


def function_at(frame: Frame) -> tuple[str, Function] | None:
    """Path and innermost function that holds a place, or whose decorator it is."""
    for node in source.nodes_of(frame.path):
        if isinstance(node, Function) and _first_line(node) <= frame.line < node.lineno:
            return frame.path, node
    for node in reversed(source.around(frame.path, frame.line)):
        if isinstance(node, Function):
            return frame.path, node
    return None


def _first_line(node: Definition) -> int:
    return min((each.lineno for each in node.decorator_list), default=node.lineno)


def class_of(path: str, function: Function) -> ast.ClassDef | None:
    """The class that a method is of."""
    return next(
        (
            node
            for node in source.nodes_of(path)
            if isinstance(node, ast.ClassDef) and function in node.body
        ),
        None,
    )


def request_name(function: Function) -> str:
    """How a view, or a method of one, names its request; empty where it does not."""
    names = [each.arg for each in (*function.args.posonlyargs, *function.args.args)]
    if "request" in names:
        return "request"
    if names[:1] == ["self"]:
        return "self.request"
    return names[0] if names else ""


def edit(path: str, node: ast.stmt | ast.expr, told: str, *patches: Patch) -> Edit:
    """An edit of some patches, at the place of a node."""
    return Edit(path, node.lineno, node.col_offset, patches=patches, told=told)


def replaced(path: str, node: ast.expr | ast.stmt, text: str, *imports: Import) -> Patch:
    """Other text in the place of a node."""
    end = node.end_lineno or node.lineno
    column = node.end_col_offset or node.col_offset
    return Patch(path, node.lineno, node.col_offset, end, column, text, imports)


def after(path: str, node: ast.expr | ast.stmt, text: str, *imports: Import) -> Patch:
    """Text that is put behind a node."""
    line, column = node.end_lineno or node.lineno, node.end_col_offset or node.col_offset
    return Patch(path, line, column, line, column, text, imports)


def before(path: str, node: ast.expr | ast.stmt, text: str, *imports: Import) -> Patch:
    """Text that is put before a node."""
    line, column = node.lineno, node.col_offset
    return Patch(path, line, column, line, column, text, imports)


def decorated(
    path: str, node: Definition, decorator: str, *imports: Import, innermost: bool = False
) -> Patch:
    """A decorator: outside of those that are there, or inside."""
    margin = " " * node.col_offset
    first = node.decorator_list[0] if node.decorator_list and not innermost else None
    line = first.lineno if first is not None else node.lineno
    column = first.col_offset - 1 if first is not None else node.col_offset
    return Patch(path, line, column, line, column, f"@{decorator}\n{margin}", imports)


def above(path: str, node: Definition, text: str, *imports: Import) -> Patch:
    """Text before a definition and its decorators."""
    first = node.decorator_list[0] if node.decorator_list else None
    line = first.lineno if first is not None else node.lineno
    return Patch(path, line, node.col_offset, line, node.col_offset, text, imports)


def first_definition(path: str) -> Definition | None:
    """The first class or function of a module."""
    tree = source.tree_of(path)
    return next(
        (each for each in (tree.body if tree else ()) if isinstance(each, Definition)), None
    )


def at_end(path: str, text: str, *imports: Import) -> Patch:
    """Text at the end of a file."""
    lines = source.lines_of(path)
    line, column = len(lines), len(lines[-1].encode()) if lines else 0
    return Patch(path, line, column, line, column, f"\n{text}".rstrip("\n"), imports)


def undecorated(path: str, node: Definition, decorator: ast.expr) -> Patch:
    """A decorator taken away, with its line."""
    following = [each for each in node.decorator_list if each.lineno > decorator.lineno]
    line = following[0].lineno if following else node.lineno
    return Patch(path, decorator.lineno, decorator.col_offset - 1, line, node.col_offset, "")


def with_base(path: str, node: ast.ClassDef, name: str, *imports: Import) -> Patch | None:
    """A class that a view inherits from first; None where it has no bases."""
    return before(path, node.bases[0], f"{name}, ", *imports) if node.bases else None


def assigned(node: ast.ClassDef, name: str) -> ast.Assign | None:
    """The statement of a class's body that assigns a name."""
    for each in node.body:
        if isinstance(each, ast.Assign):
            target = each.targets[0]
            if isinstance(target, ast.Name) and target.id == name:
                return each
    return None


def with_attribute(path: str, node: ast.ClassDef, name: str, value: str, *imports: Import) -> Patch:
    """An attribute of a class: in the place of the one of that name, else after the others."""
    known = assigned(node, name)
    if known is not None:
        return replaced(path, known.value, value, *imports)
    margin = " " * node.body[0].col_offset
    own = [each for each in node.body if isinstance(each, ast.Assign)]
    first = node.body[0]
    if own:
        return after(path, own[-1], f"\n{margin}{name} = {value}", *imports)
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
        return after(path, first, f"\n\n{margin}{name} = {value}", *imports)
    if isinstance(first, ast.Pass):
        return replaced(path, first, f"{name} = {value}", *imports)
    if isinstance(first, Definition) and first.decorator_list:
        at = first.decorator_list[0]
        text = f"{name} = {value}\n\n{margin}"
        return Patch(
            path, at.lineno, at.col_offset - 1, at.lineno, at.col_offset - 1, text, imports
        )
    return before(path, first, f"{name} = {value}\n\n{margin}", *imports)


def with_method(path: str, node: ast.ClassDef, lines: list[str], *imports: Import) -> Patch:
    """A method at the end of a class; lines are indented as from its first column."""
    margin = " " * node.body[0].col_offset
    text = "".join(f"\n{margin}{line}" for line in lines)
    return after(path, node.body[-1], f"\n{text}", *imports)


def method(node: ast.ClassDef, name: str) -> Function | None:
    """A class's own method."""
    return next(
        (each for each in node.body if isinstance(each, Function) and each.name == name), None
    )


def last_name(node: ast.expr) -> str:
    """`c` of `a.b.c`; empty of anything else than names."""
    if isinstance(node, ast.Name):
        return node.id
    return node.attr if isinstance(node, ast.Attribute) else ""


def class_named(path: str, name: str) -> tuple[str, ast.ClassDef] | None:
    """A class by its name, in the file or in the module that the file imports it from."""
    for each in (path, *source.imported_from(path, name)):
        tree = source.tree_of(each)
        for node in tree.body if tree is not None else ():
            if isinstance(node, ast.ClassDef) and node.name == name:
                return each, node
    return None
