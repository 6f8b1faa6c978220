"""Which rows a form at the page of a row is for, as a request says it: `the order must be visible
to the user`, `404 for the orders of others`."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import replace

from django_pro.agent import tracebacks
from django_pro.agent.making.site import Site
from django_pro.agent.work import NotProvenError
from django_pro.core.outline import Model
from django_pro.scaffold.pages import Parent
from django_pro.scaffold.stated import plural, snake
from django_pro.scaffold.whose import chain_to_owner, owner_of

_USER = (
    r"(?:(?:the |that |this |a )?(?:(?:logged|signed)[- ]in |current |requesting )*(?:user|person"
    r"|customer|member|visitor|asker|author|reader|client)|request\.user|them|they|he|she|him|her"
    r"|who(?:ever)?(?: \w+){0,2})"
)
_SEES = r"(?:sees?|access|opens?|views?|reads?|look at)"
_OTHERS = (
    r"(?:some(?:one|body) else|(?:an)?other (?:user|people|person|customer|member|client)s?"
    r"|strangers?|others)"
)
_NO_ROW = (
    r"\b(?:no such|(?:does|do)(?:n't| not) exist|unknown|missing|(?:isn't|is not|not) there)\b"
)


def kept(site: Site, parent: Parent) -> Parent:
    """The parent with the rule by which its row is found among those of whoever asks.

    Raises:
        NotProvenError: the request states one, and it is not known.
    """
    low = " ".join(site.work.said.low.replace("\u2019", "'").split())
    model = parent.model
    words = snake(model.name).replace("_", " ")
    row = rf"(?:{plural(words)}|{words}|{parent.field.replace('_', ' ')})"
    methods = dict(_methods(site, model))
    named = [each for each in methods if re.search(rf"\b{each}\b", low)]
    is_seen = bool(named) or _is_seen(low, row)
    if parent.joined and not named:
        return parent
    if not is_seen and not _is_own(low, row) and not _is_refused(low):
        return parent
    if is_seen and len(found := named or _used(site, model, methods)) == 1:
        return replace(parent, owner=methods[found[0]], method=found[0])
    own = owner_of(model, site.user)
    chain = chain_to_owner(model, site.outline.models, site.user)
    lookup = own.name if own else chain.lookup if chain else ""
    if not is_seen and _is_own(low, row) and lookup and not _has_keepers(low):
        return replace(parent, owner=lookup)
    if parent.owner and not is_seen:
        return parent
    raise NotProvenError(
        f"Which rows of {model.name} the form is for is not understood: no one method of its "
        f"manager narrows them to those of a user{_listed(methods)}. Nothing is written: name "
        f"the method, or say that the {words} must be the user's own."
    )


def _listed(methods: dict[str, str]) -> str:
    return f" ({', '.join(methods)})" if methods else ""


def _is_seen(low: str, row: str) -> bool:
    """Whether a clause says that the user has to see the row."""
    return (
        re.search(
            rf"\b{row}\b[^.;]{{0,30}}\b(?:visible|accessible|shown|open) (?:to|for) {_USER}"
            rf"|\b{row}\b,? (?:that |which )?{_USER} "
            rf"(?:may|can|could|is allowed to|are allowed to) (?:\w+ )?{_SEES}\b"
            rf"|\b(?:only|just|if|when|unless|must|whoever|who)\b[^.;]{{0,40}}\b(?:may|can|cannot|can't"
            rf"|may not|allowed to) (?:\w+ )?{_SEES} (?:the |that |this |its )?{row}\b",
            low,
        )
        is not None
    )


def _is_own(low: str, row: str) -> bool:
    """Whether a clause says that the row has to be the user's."""
    return (
        re.search(
            rf"\b{row}\b (?:must|has to|have to|should|needs to)[^.;]{{0,20}}"
            rf"\b(?:belongs? to {_USER}|be (?:one of )?(?:their|his|her|the user's|one's) own"
            rf"|be theirs|be {_USER}'s)"
            rf"|\b(?:only|just)\b[^.;]{{0,40}}\b(?:their|his|her|one's|the user's) own {row}\b"
            rf"|\b(?:only|just|nobody but)\b[^.;]{{0,30}}\b(?:owner|user) of the {row}\b"
            rf"|\b(?:40[34]|refus\w+|forbid\w*|not found)\b[^.;]{{0,30}}"
            rf"\b(?:{row}s? of {_OTHERS}|{_OTHERS}(?:'s?)? {row}"
            rf"|{row} (?:isn't|is not|aren't|are not) (?:theirs|his|hers|their own))"
            rf"|\b(?:{row}s? of {_OTHERS}|{_OTHERS}(?:'s?)? {row}"
            rf"|{row} (?:isn't|is not|aren't|are not) (?:theirs|his|hers|their own))[^.;]{{0,40}}"
            r"\b(?:40[34]|refus\w+|forbid\w*|not found)\b",
            low,
        )
        is not None
    )


def _is_refused(low: str) -> bool:
    """Whether others are to be refused in a sentence that no other reading takes up."""
    if re.search(r"\b(?:staff|admins?|managers?)\b", low):
        return False
    sentences = re.split(r"(?<=[.;!?])\s", low)
    return any(
        re.search(r"\b(?:otherwise|or else|others?|everybody else|everyone else)\b[^.;]{0,40}"
                  r"\b40[34]\b|\b40[34]\b[^.;]{0,40}\b(?:otherwise|others?)\b", each)
        and not re.search(_NO_ROW, each)
        for each in sentences
    )  # fmt: skip


def _has_keepers(low: str) -> bool:
    """Whether somebody beside the user has to do with the rows as well."""
    return re.search(r"\b(?:staff|admins?|superusers?|managers?)\b", low) is not None


def _used(site: Site, model: Model, methods: dict[str, str]) -> list[str]:
    """The only method, else those that code of the project calls with the user who asks."""
    if len(methods) < 2:
        return [*methods]
    texts = [path.read_text("utf-8", "replace") for path in tracebacks.own_files(site.work)]
    call = rf"\b{model.name}\.objects\.({'|'.join(methods)})\(\s*(?:self\.)?request\.user\b"
    return sorted({each for text in texts for each in re.findall(call, text)})


def _methods(site: Site, model: Model) -> Iterator[tuple[str, str]]:
    """Methods of the model's manager that narrow its rows to those of a user, each with a lookup
    to that user."""
    classes: dict[str, ast.ClassDef] = {}
    held: ast.ClassDef | None = None
    home = site.work.copy.path(model.path)
    for path in tracebacks.own_files(site.work):
        try:
            tree = ast.parse(path.read_text("utf-8", "replace"))
        except SyntaxError:
            continue
        for node in tree.body:
            if isinstance(node, ast.ClassDef):
                classes.setdefault(node.name, node)
                if site.work.copy.path(path) == home and node.name == model.name:
                    held = node
    names = [
        name
        for each in (held.body if held else ())
        if isinstance(each, ast.Assign) and ast.unparse(each.targets[0]) == "objects"
        for name in re.findall(r"\w+", ast.unparse(each.value))
    ]
    for name in names:  # grows: what a class derives from is looked into as well
        if name in classes:
            node = classes.pop(name)
            names += re.findall(r"\w+", " ".join(map(ast.unparse, node.bases)))
            for each in node.body:
                way = _lookup(site, model, each) if isinstance(each, ast.FunctionDef) else ""
                if way and isinstance(each, ast.FunctionDef):
                    yield each.name, way


def _lookup(site: Site, model: Model, function: ast.FunctionDef) -> str:
    """What a method that takes a user filters by at last; empty where no keys lead there."""
    arguments = [each.arg for each in function.args.args]
    last = function.body[-1]
    if len(arguments) != 2 or not isinstance(last, ast.Return) or last.value is None:
        return ""
    source = ast.unparse(last.value)
    lookups = re.findall(rf"\b(\w+)={arguments[1]}\b", source) if ".filter(" in source else []
    return next((each for each in lookups if _leads(site, model, each)), "")


def _leads(site: Site, model: Model, lookup: str) -> bool:
    """Whether keys lead from a row to a user, the last of them to one or to many."""
    *before, last = lookup.split("__")
    at = model
    for name in before:
        field = next((each for each in at.fields if each.name == name and each.concrete), None)
        if field is None or field.kind not in ("ForeignKey", "OneToOneField"):
            return False
        further = next((each for each in site.outline.models if each.label == field.to), None)
        if further is None:
            return False
        at = further
    return any(
        each.name == last and each.to == site.user and each.concrete
        and each.kind in ("ForeignKey", "OneToOneField", "ManyToManyField")
        for each in at.fields
    )  # fmt: skip
