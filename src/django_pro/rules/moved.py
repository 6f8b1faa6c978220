"""A lookup as it reads where the rows are chosen: local names give way to what they hold."""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from django_pro.core.observed import Frame
from django_pro.facts import source
from django_pro.facts.lookups import Lookup, Step

_REQUEST = ("self.context['request']", "self.context.get('request')")
"""How a serializer reads the request of its view (REST framework's `get_serializer_context`)."""
_BOUND = (ast.Await, ast.Yield, ast.YieldFrom, ast.NamedExpr, ast.Lambda, ast.comprehension)
"""What means something only where it stands."""
_DJANGO = "django.db.models"


@dataclass(frozen=True)
class Place:
    """Where the rows are chosen."""

    frame: Frame
    serves: bool
    """Whether a view's class or method says there which rows it serves."""


def moved(lookup: Lookup, place: Place) -> Lookup:
    """The lookup with the values of local names, as far as they are the same at the place."""
    there = source.outermost_function(lookup.path, lookup.whole.lineno)
    here = source.outermost_function(place.frame.path, place.frame.line)
    if there is None or here is there:
        return lookup
    moving = _Moving(_values(there, lookup.whole.lineno), _request(here, place))
    texts: dict[ast.expr, str] = {}
    steps = tuple(_step(step, moving, texts) for step in lookup.steps)
    known = frozenset({moving.request} - {""})
    return replace(lookup, steps=steps, texts=texts, known=known) if texts else lookup


def is_of_moment(lookup: Lookup) -> bool:
    """Whether its conditions call something, or read the request: what they hold at one moment
    they may not at the next."""
    bound = source.imported(lookup.path)
    for step in lookup.steps:
        for node in _arguments(step.node):
            for each in ast.walk(node):
                if isinstance(each, ast.Call):
                    name = ast.unparse(each.func).partition(".")[0]
                    if not bound.get(name, ("", ""))[0].startswith(_DJANGO):
                        return True
                elif isinstance(each, ast.Name) and each.id in ("self", *lookup.known):
                    return True
    return False


def _arguments(node: ast.Call | ast.Subscript) -> Iterator[ast.expr]:
    if isinstance(node, ast.Call):
        yield from node.args
        yield from (each.value for each in node.keywords)


def _values(function: ast.FunctionDef | ast.AsyncFunctionDef, line: int) -> dict[str, ast.expr]:
    """What the names hold that the function gives one value, before a line."""
    found: dict[str, ast.expr] = {}
    stored = [
        node.id
        for node in ast.walk(function)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    ]
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and node.lineno < line and len(node.targets) == 1:
            target = node.targets[0]
            if isinstance(target, ast.Name) and stored.count(target.id) == 1:
                found[target.id] = node.value
    own = function.args
    given = {each.arg for each in (*own.posonlyargs, *own.args, *own.kwonlyargs)}
    return {name: value for name, value in found.items() if name not in given}


def _request(here: ast.FunctionDef | ast.AsyncFunctionDef | None, place: Place) -> str:
    """The request's name at the place; empty where it has none."""
    if here is not None and any(each.arg == "request" for each in here.args.args):
        return "request"
    return "self.request" if place.serves else ""


def _step(step: Step, moving: _Moving, texts: dict[ast.expr, str]) -> Step:
    call = step.node
    if not isinstance(call, ast.Call):
        return step

    def told(node: ast.expr) -> ast.expr:
        new = moving.of(node)
        if ast.dump(new) == ast.dump(node):
            return node
        texts[new] = ast.unparse(new)
        return new

    args = [told(each) for each in call.args]
    keywords = [ast.keyword(each.arg, told(each.value)) for each in call.keywords]
    return Step(step.name, ast.Call(call.func, args, keywords))


class _Moving(ast.NodeTransformer):
    def __init__(self, values: Mapping[str, ast.expr], request: str) -> None:
        self.values = values
        self.request = request

    def of(self, node: ast.expr) -> ast.expr:
        """The expression with the values in it."""
        found: ast.expr = self.visit(copy.deepcopy(node))
        # Who is not logged in has no key, and can't be compared with a user.
        is_user = self.request and ast.unparse(found) == f"{self.request}.user"
        return ast.Attribute(found, "pk", ast.Load()) if is_user else found

    def visit_Name(self, node: ast.Name) -> ast.expr:
        value = self.values.get(node.id)
        if value is None or any(isinstance(each, _BOUND) for each in ast.walk(value)):
            return node
        less = {name: each for name, each in self.values.items() if name != node.id}
        found: ast.expr = _Moving(less, self.request).visit(copy.deepcopy(value))
        return found

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        return self._of_request(node)

    def visit_Call(self, node: ast.Call) -> ast.AST:
        return self._of_request(node)

    def _of_request(self, node: ast.expr) -> ast.AST:
        if self.request and ast.unparse(node) in _REQUEST:
            # One name, dotted or not: `self` alone would be that of the lookup.
            return ast.Name(self.request, ast.Load())
        return self.generic_visit(node)
