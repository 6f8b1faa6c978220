"""Relations that the text of a row goes through: a list of rows has to join them."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from django_pro.agent.making.site import Site
from django_pro.core.outline import Model

_KEYS = ("ForeignKey", "OneToOneField")
_DEEPEST = 3


def joined(site: Site, model: Model, path: str = "", depth: int = 0) -> Iterator[str]:
    """Paths of relations that `__str__` of the model at `path` reads, each with what it needs."""
    if depth > _DEEPEST or not site.outline.is_own(model.path):
        return
    keys = {each.name: each.to for each in model.fields if each.kind in _KEYS and each.concrete}
    for name in _read(site, model):
        target = next((each for each in site.outline.models if each.label == keys.get(name)), None)
        if target is not None:
            inner = f"{path}__{name}" if path else name
            yield inner
            yield from joined(site, target, inner, depth + 1)


def _read(site: Site, model: Model) -> Iterator[str]:
    """Names that `__str__` reads of itself, in its source."""
    text = site.read(site.work.copy.path(model.path))
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ClassDef) and node.name == model.name:
            for part in node.body:
                if isinstance(part, ast.FunctionDef) and part.name == "__str__":
                    for each in ast.walk(part):
                        if isinstance(each, ast.Attribute) and ast.unparse(each.value) == "self":
                            yield each.attr
