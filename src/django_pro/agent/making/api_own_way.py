"""The project's own rule of who sees which rows: `Model.objects.for_user(request.user)`."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from django_pro.agent.making.site import Site
from django_pro.core.outline import Model
from django_pro.scaffold.own_way import Way
from django_pro.scaffold.rows import required

_ELSEWHERE = (
    r"(?:everywhere|elsewhere|anywhere|always|usual(?:ly)?|other|others|pages?|views?|site)"
)
_SEES = r"(?:sees?|visib\w+|shown|gets?|reads?|scop\w+|row[- ]level)"
_RULE = (
    r"\b(?:same|usual|normal) (?!access|permission|auth)(?:[a-z-]+ )?"
    r"(?:rules?|visibility|scop(?:e|es|ing)|restrictions?|limits?|limitations?|filter(?:ing)?)\b"
)
_SAID = re.compile(
    rf"{_RULE}[^.;\n]*\b{_ELSEWHERE}\b[^.;\n]*\b{_SEES}\b"
    rf"|{_RULE}[^.;\n]*\b(?:who|what|which)\b[^.;\n]*\b{_SEES}\b"
    rf"|\b{_SEES}\b[^.;\n]*\b(?:same|usual) (?:rules?|way|rows|ones)\b[^.;\n]*\b{_ELSEWHERE}\b"
    rf"|\b(?:same|usual) (?:visibility|row|scoping)(?: rules?)?\b"
    rf"|\b(?:users?|people|everyone|everybody|one|they|members) (?:may |can |should |only )*{_SEES}"
    rf" (?:only |just )?(?:the same|what (?:they|he|she|one)\b[^.;\n]*\b{_ELSEWHERE}\b)"
)


def is_said(text: str) -> bool:
    """Whether rows are to be seen as they are seen elsewhere; `text` is in lower case."""
    return _SAID.search(text) is not None


def found(site: Site, model: Model) -> Way | None:
    """The one method by which views of the project narrow rows of a model to their user's."""
    texts = {path: path.read_text("utf-8", "replace") for path in _files(site)}
    call = rf"\b{model.name}\.objects\.(\w+)\(\s*(?:(?:self\.)?request\.)?user\s*\)"
    methods = {each for text in texts.values() for each in re.findall(call, text)}
    if len(methods) != 1:
        return None
    (method,) = methods
    ways = {
        way
        for text in texts.values()
        if f"def {method}(" in text
        for way in _defined(text, method)
        if _leads(site, model, way)
    }
    if len(ways) != 1:
        return None
    (way,) = ways
    return Way(way.method, way.names, _is_many(site, model, way), way.keepers)


def _files(site: Site) -> Iterator[Path]:
    for app in site.outline.own_apps():
        for path in sorted(site.work.copy.path(app.folder).rglob("*.py")):
            if not {"migrations", "tests"} & set(path.parts) and not path.name.startswith("test"):
                yield path


def _defined(text: str, method: str) -> Iterator[Way]:
    """What methods of the name filter by, where that is all that they do."""
    try:
        tree = ast.parse(text)
    except SyntaxError:
        return
    for each in ast.walk(tree):
        if isinstance(each, ast.FunctionDef) and each.name == method:
            way = _read(each)
            if way is not None:
                yield way


def _read(function: ast.FunctionDef) -> Way | None:
    arguments = [each.arg for each in function.args.args]
    if len(arguments) != 2:
        return None
    user = arguments[1]
    *before, last = [each for each in function.body if not _is_text(each)] or [ast.Pass()]
    flags: list[str] = []
    for each in before:
        kept = _kept(each, user)
        if not kept:
            return None
        flags += kept
    source = ast.unparse(last)
    pattern = (
        rf"return (?:self|super\(\)|self\.get_queryset\(\)|self\.all\(\))\.filter\((\w+)={user}\)"
        r"(?:\.distinct\(\))?"
    )
    narrowed = re.fullmatch(pattern, source)
    if narrowed is None:
        return None
    return Way(function.name, tuple(narrowed[1].split("__")), False, tuple(flags))


def _is_text(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def _kept(statement: ast.stmt, user: str) -> list[str]:
    """Flags of those who get all rows; empty for another statement."""
    source = " ".join(ast.unparse(statement).split())
    flag = rf"{user}\.(is_\w+)"
    whole = rf"if {flag}(?: or {flag})?: return self(?:\.all\(\)|\.get_queryset\(\))?"
    kept = re.fullmatch(whole, source)
    return [each for each in kept.groups() if each] if kept else []


def _leads(site: Site, model: Model, way: Way) -> bool:
    """Whether its relations lead from a row to users, over keys that each row has."""
    at = model
    for number, name in enumerate(way.names):
        field = next((each for each in at.fields if each.name == name), None)
        if field is None or not field.to or not field.concrete:
            return False
        if number == len(way.names) - 1:
            return field.to == site.user
        needed = any(each.name == name for each in required(at))
        if field.kind not in ("ForeignKey", "OneToOneField") or not needed:
            return False
        at = next(each for each in site.outline.models if each.label == field.to)
    return False


def _is_many(site: Site, model: Model, way: Way) -> bool:
    at = model
    for name in way.names[:-1]:
        at = next(each for each in site.outline.models if each.label == at.field_to(name))
    return any(e.name == way.names[-1] and e.kind == "ManyToManyField" for e in at.fields)
