"""What a form's row gets beside what is entered, where a field has some value: `priority 1 if the
severity is high`."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from django_pro.agent.making.site import Site
from django_pro.core.outline import Field, Model
from django_pro.scaffold.pages import Given
from django_pro.scaffold.stated import snake

_IS = r"(?:is|=|==|was chosen as|equals)"
_GETS = r"(?:gets?|have|has|are given|is given|become|becomes|receive|receives)"


def read(low: str, model: Model) -> list[tuple[Given, str]]:
    """Each with the words that say so, of a request in small letters."""
    found: list[tuple[Given, str]] = []
    for chosen in model.fields:
        values = [each for each in chosen.values if isinstance(each, str) and each]
        if not values or not chosen.concrete:
            continue
        for value in values:
            for given in model.fields:
                if given.concrete and given.name != chosen.name and not given.to:
                    found += _said(low, chosen, value, given)
    return found


def _said(low: str, chosen: Field, value: str, given: Field) -> Iterator[tuple[Given, str]]:
    when, what = _name(chosen.name), _name(given.name)
    amount = _amounts(given)
    if not amount:
        return
    text = rf"[`'\"]?{re.escape(value.lower()).replace('_', '[ _]')}[`'\"]?(?!\w)"
    new = rf"[`'\"]?(?P<new>{amount})[`'\"]?(?![\w.]\w)"
    condition = rf"(?:if|when|where|for|in case) (?:(?:the |its |a )?{when} {_IS} |(?:an? )?){text}"
    sets = (
        rf"(?:(?:set|with|gets?) )?(?:the |its |a )?{what} ?(?:is |= ?|to |of |becomes |set to )?"
    )
    for pattern in (
        rf"(?:and |, )*{condition}(?: ones?| {when})?,? (?:then )?(?:it {_GETS} )?{sets}{new}",
        rf"(?:and |, )*{sets}{new},? {condition}(?: ones?| {when})?",
        rf"(?:and |, )*{text} (?:ones|rows|entries|\w+s) {_GETS} (?:the |a )?{what} (?:of )?{new}",
    ):
        for each in re.finditer(rf"(?<!\w){pattern}", low):
            yield Given(given.name, _source(given, each["new"]), chosen.name, value), each[0]


def _name(name: str) -> str:
    return re.escape(name).replace("_", "[ _]")


def _amounts(field: Field) -> str:
    """A pattern of the values that can be read."""
    texts = [re.escape(each.lower()) for each in field.values if isinstance(each, str) and each]
    if texts:
        return "|".join(texts)
    if field.kind == "BooleanField":
        return "true|yes|false|no"
    return r"-?\d+" if field.kind.endswith("IntegerField") else ""


def _source(field: Field, text: str) -> str:
    if field.kind == "BooleanField":
        return str(text in ("true", "yes"))
    if field.kind.endswith("IntegerField"):
        return text
    value = next(each for each in field.values if str(each).lower() == text)
    return f'"{value}"'


def states(site: Site, model: Model) -> Iterator[str]:
    """Patterns of what says that a new row is as the model makes it: `an open repair`."""
    one = snake(model.name).replace("_", "[ _]")
    for field in model.fields:
        for value in _defaults(site, model, field):
            bare = re.escape(value.lower()).replace("_", "[ _-]")
            yield rf"\ban? (?:new )?{bare} {one}\b"


def _defaults(site: Site, model: Model, field: Field) -> list[str]:
    """The value of choices that a field has by its source; none where that can't be told."""
    texts = [each for each in field.values if isinstance(each, str) and each]
    if not texts or not field.has_default:
        return []
    tree = ast.parse(site.read(site.work.copy.path(model.path)))
    for node in ast.walk(tree):
        if not isinstance(node, ast.ClassDef) or node.name != model.name:
            continue
        for each in node.body:
            if isinstance(each, ast.Assign) and isinstance(each.value, ast.Call):
                named = [ast.unparse(one) for one in each.targets] == [field.name]
                given = [one.value for one in each.value.keywords if one.arg == "default"]
                if named and given:
                    last = ast.unparse(given[0]).rpartition(".")[2].strip("'")
                    return [one for one in texts if last in (one, one.upper())]
    return []
