"""How the project's pages say what the base template shows of each: its title, its section."""

from __future__ import annotations

import ast
import re
from collections import Counter
from pathlib import Path

from django_pro.agent.making import page_places
from django_pro.agent.making.site import Site
from django_pro.core.outline import App
from django_pro.scaffold.page_titles import Titled

_HEADS = re.compile(r"<title\b[^>]*>[^<]*?{{\s*(\w+)\s*}}|<h1\b[^>]*>\s*{{\s*(\w+)\s*}}\s*</h1>")


def found(site: Site, app: App, views: Path, base: str) -> Titled | None:
    """The mixin by which views give the base template the title; None where there is none."""
    texts = [site.read(path) for path in page_places.templates(site)
             if base and path.as_posix().endswith(f"/{base}")]  # fmt: skip
    names = {next(filter(None, each)) for text in texts for each in _HEADS.findall(text)}
    is_headed = any(each[1] for text in texts for each in _HEADS.findall(text))
    for each in sorted(site.outline.own_apps(), key=lambda one: one.label != app.label):
        folder = site.work.copy.path(each.folder)
        for path in sorted(folder.rglob("*.py")) if names else ():
            text = site.read(path)
            if "get_context_data" not in text or {"tests", "migrations"} & set(path.parts):
                continue
            for node in ast.parse(text).body:
                name = _given(node, names) if isinstance(node, ast.ClassDef) else ""
                if name and isinstance(node, ast.ClassDef):
                    more = _shared(site.read(views), node, name)
                    return Titled((site.dotted(each, path), node.name), name, more, is_headed)
    return None


def _given(node: ast.ClassDef, names: set[str]) -> str:
    """The empty attribute of a mixin that goes into each context under its name."""
    if any(ast.unparse(each).endswith("View") for each in node.bases):
        return ""
    context = next((ast.unparse(each) for each in node.body
                    if getattr(each, "name", "") == "get_context_data"), "")  # fmt: skip
    return next((each for each in _attributes(node) if each in names and each in context), "")


def _attributes(node: ast.ClassDef) -> dict[str, ast.expr]:
    return {
        ast.unparse(each.targets[0]): each.value
        for each in node.body if isinstance(each, ast.Assign)
    }  # fmt: skip


def _shared(views: str, mixin: ast.ClassDef, title: str) -> tuple[tuple[str, str], ...]:
    """Other attributes of the mixin that all views of a module which give them give alike."""
    told: dict[str, Counter[str]] = {}
    others = [each for each in _attributes(mixin) if each != title]
    for node in ast.parse(views).body if views else ():
        if isinstance(node, ast.ClassDef):
            for name, value in _attributes(node).items():
                if name in others and isinstance(value, ast.Constant):
                    told.setdefault(name, Counter())[str(value.value)] += 1
    return tuple((name, next(iter(count))) for name, count in told.items() if len(count) == 1)
