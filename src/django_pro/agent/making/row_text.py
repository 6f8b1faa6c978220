"""Relations that the text of a row goes through, or one of its properties: a list of rows has to
join them."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from django_pro.agent.making.site import Site
from django_pro.core.outline import Model

_KEYS = ("ForeignKey", "OneToOneField")
_DEEPEST = 3
_PROPERTIES = ("property", "cached_property", "functools.cached_property")


def joined(
    site: Site, model: Model, path: str = "", name: str = "__str__", depth: int = 0
) -> Iterator[str]:
    """Paths of relations that the method or property `name` of the model at `path` reads, each with
    what its own text needs."""
    if depth > _DEEPEST or not site.outline.is_own(model.path):
        return
    keys = {each.name: each.to for each in model.fields if each.kind in _KEYS and each.concrete}
    for read in dict.fromkeys(_read(methods(site, model), name, frozenset())):
        target = next((each for each in site.outline.models if each.label == keys.get(read)), None)
        if target is not None:
            inner = f"{path}__{read}" if path else read
            yield inner
            yield from joined(site, target, inner, depth=depth + 1)


def properties(site: Site) -> dict[str, frozenset[str]]:
    """By the label of each of the project's models, the names of its properties."""
    found = {}
    for model in site.outline.own_models():
        own = methods(site, model).values()
        found[model.label] = frozenset(
            each.name for each in own
            if any(ast.unparse(one) in _PROPERTIES for one in each.decorator_list)
        )  # fmt: skip
    return found


def methods(site: Site, model: Model) -> dict[str, ast.FunctionDef]:
    """What the class of a model defines itself."""
    text = site.read(site.work.copy.path(model.path))
    return {
        part.name: part
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.ClassDef) and node.name == model.name
        for part in node.body
        if isinstance(part, ast.FunctionDef)
    }


def _read(methods: dict[str, ast.FunctionDef], name: str, known: frozenset[str]) -> Iterator[str]:
    """Names that a method reads of its row, by itself or by the methods that it calls."""
    if name not in methods or name in known:
        return
    for each in ast.walk(methods[name]):
        if isinstance(each, ast.Attribute) and ast.unparse(each.value) == "self":
            yield each.attr
            yield from _read(methods, each.attr, known | {name})
