"""A way back that goes by a field, as a request says: `approved becomes true for samples whose
state is approved, and false for all others`."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django_pro.agent.work import NotProvenError
from django_pro.core.outline import Model

OTHERS = (
    r"\b(?:(?:all |every |any |each )?(?:the )?others?\b(?! than)"
    r"|(?:all |every |any )?other (?:rows?|ones?|\w+)|otherwise"
    r"|(?:everything|anything|everyone|all) else|else|(?:the )?rest|(?:the )?remaining(?: \w+)?)\b"
)
_QUOTED = r"\"[^\"\n]{0,40}\"|'[^'\n]{0,40}'|`[^`\n]{0,40}`"
_PLAIN = r"true|false|null|none"
_VALUE = rf"(?:{_QUOTED}|(?:{_PLAIN})\b|-?\d+(?:\.\d+)?(?![\w.]*\w))"
_PATH = re.compile(r"(?<!\S)\S+\.py\b|(?<!\S)\S*/\S+/\S*|\b\d{4}(?:_\w+)?\b")
_CLAUSES = re.compile(
    r"[;,:\n]|\.(?=\s|$)|\bbut\b|\band (?=(?:(?:to|is|be|becomes?|sets?|gets?|with) )?"
    rf"(?:it |them )?(?:{_VALUE}|the |all |every|any|other|rest|otherwise|set))",
    re.IGNORECASE,
)
_BECOMES = (
    r"(?: (?:is|are|was|be|becomes?|become|gets?|get|goes|go|should|must|shall|has|have|needs?|to"
    r"|set|back|turns?|into|again|then|with|value|the|will|reset|changed?|put)\b|\s*(?:=+|->|:))*"
)
_LINK = r"(?: (?:is|are|was|were|equals?|of|has|being|that|the|value|set|to)\b|\s*(?:=+|:))*"


@dataclass(frozen=True, slots=True)
class Written:
    """The one statement of the way there: `filter(approved=True).update(state="approved")`."""

    label: str
    field: str
    """Of before, that the way there goes by."""
    value: object
    looked: str
    """That the way there writes, and the way back goes by."""
    given: object


@dataclass(frozen=True, slots=True)
class Conditional:
    written: Written
    values: tuple[object, ...]
    """Of the field that is looked at."""
    then: object
    others: tuple[object, ...]
    """What all other rows get; empty where nothing is said of them."""


def written(function: ast.FunctionDef) -> Written | None:
    """What a function of a migration does, where it is one such statement."""
    labels, found = set[str](), list[tuple[ast.keyword, ast.keyword]]()
    for node in ast.walk(function):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        if node.func.attr == "get_model":
            parts = [each.value for each in node.args if isinstance(each, ast.Constant)]
            labels.add(".".join(map(str, parts)))
        inner = node.func.value
        if node.func.attr == "update" and isinstance(inner, ast.Call):
            by = isinstance(inner.func, ast.Attribute) and inner.func.attr == "filter"
            if not by or len(inner.keywords) != 1 or len(node.keywords) != 1 or inner.args:
                return None
            found.append((inner.keywords[0], node.keywords[0]))
    if len(labels) != 1 or len(found) != 1:
        return None
    old, new = found[0]
    known = isinstance(old.value, ast.Constant) and isinstance(new.value, ast.Constant)
    if not known or not old.arg or not new.arg or "__" in old.arg or old.arg == new.arg:
        return None
    return Written(
        labels.pop(), old.arg, ast.literal_eval(old.value), new.arg, ast.literal_eval(new.value)
    )


def is_meant(low: str) -> bool:
    """Whether rows are to get values by what is in them."""
    bare = _PATH.sub(" ", low)
    if not re.search(rf"(?<![\w-]){_VALUE}", bare):
        return False
    if re.search(rf"{OTHERS}", bare) and re.search(rf"(?<![\w-])(?:{_PLAIN})\b", bare):
        return True
    return bool(
        re.search(
            rf"\b(?:where|whose|if|when|with|for|in|that (?:are|have))\b[^.;\n]{{1,60}}?"
            rf"(?<![\w-])(?:{_PLAIN})\b|(?<![\w-])(?:{_PLAIN})\b[^.;\n]{{0,20}}?"
            r"\b(?:where|whose|if|when|with|for (?!all\b))",
            bare,
        )
    )


def stated(text: str, way: Written, choices: Sequence[object] = ()) -> Conditional:
    """What the request says of the fields of the way there; `choices` are all values that the one
    has that the way back goes by.

    Raises:
        NotProvenError: not all of it is understood.
    """
    then: list[tuple[tuple[object, ...], object]] = []
    others: list[object] = []
    rest = ""
    for clause in _CLAUSES.split(_PATH.sub(" ", text)):
        rest = f"{rest} {clause}".strip()
        values = list(_values(rest, way))
        looked = list(_looked(rest, way)) or (_chosen(rest, way, choices) if values else [])
        is_rest = re.search(OTHERS, rest, re.IGNORECASE) is not None
        if not values and not looked and not is_rest:
            rest = ""
        if is_rest and looked and not _looked_at(rest, way):
            looked = []  # `all others (new and old)`
        if len(values) > 1 or (looked and is_rest):
            raise _unclear(rest, way)
        if values and looked:
            then.append((tuple(looked), values[0]))
        elif values and is_rest:
            others.append(values[0])
        if values and (looked or is_rest):
            rest = ""
    if rest and (list(_values(rest, way)) or list(_looked(rest, way))):
        raise _unclear(rest, way)
    if len(then) == 2 and not others and set(choices) == {*then[0][0], *then[1][0]}:
        others.append(then.pop()[1])  # those are all others
    if len(then) != 1 or len(others) > 1:
        raise _unclear(text.strip(), way)
    return Conditional(way, then[0][0], then[0][1], tuple(others))


def _unclear(clause: str, way: Written) -> NotProvenError:
    return NotProvenError(
        f"`{clause[:200]}`: which rows get which {way.field} on the way back is not understood. "
        f"Nothing is written: say e.g. `{way.field} becomes {way.value} for rows whose "
        f"{way.looked} is {way.given}, and ... for all others`."
    )


def _name(name: str) -> str:
    return rf"(?<![\w'\"]){re.escape(name).replace('_', '[_ ]')}\b`?"


def _values(clause: str, way: Written) -> Iterator[object]:
    """What the field of before gets there: behind its name, or alone."""
    of = rf"{_name(way.field)}{_BECOMES} ?({_VALUE})"
    found = re.findall(of, clause, re.IGNORECASE)
    bare = re.sub(_condition(way), " ", clause, flags=re.IGNORECASE)
    found += re.findall(
        rf"(?<![\w-])({_PLAIN})\b", re.sub(of, " ", bare, flags=re.IGNORECASE), re.IGNORECASE
    )
    for each in found:
        yield _literal(each)


def _condition(way: Written) -> str:
    one = rf"(?:{_QUOTED}|(?!(?:{_PLAIN}|and|or|is|are|not)\b)[\w-]+|(?:{_PLAIN})\b)"
    if isinstance(way.given, str):
        one = rf"(?:{_QUOTED}|(?!(?:{_PLAIN}|and|or|is|are|not|to|becomes?)\b)[\w-]+)"
    return rf"{_name(way.looked)}{_LINK} ?(?P<neg>not )?(?P<of>{one}(?:(?:, | or | and ){one})*)"


def _looked(clause: str, way: Written) -> Iterator[object]:
    """Values of the field that the way back goes by."""
    for found in re.finditer(_condition(way), clause, re.IGNORECASE):
        if found["neg"]:
            raise _unclear(clause, way)
        for each in re.split(r", | or | and ", found["of"]):
            yield _literal(each)


def _looked_at(clause: str, way: Written) -> bool:
    return next(_looked(clause, way), None) is not None


def _chosen(clause: str, way: Written, choices: Sequence[object]) -> list[object]:
    """Choices that stand in a clause without the name of their field: `new and old rows`."""
    bare = re.sub(_name(way.field), " ", clause, flags=re.IGNORECASE)
    return [
        each for each in choices
        if isinstance(each, str) and re.search(rf"(?<![\w-]){re.escape(each)}(?![\w-])", bare)
    ]  # fmt: skip


def _literal(word: str) -> object:
    if word[:1] in "\"'`":
        return word[1:-1]
    low = word.lower()
    if low in ("true", "false"):
        return low == "true"
    if low in ("null", "none"):
        return None
    return int(word) if re.fullmatch(r"-?\d+", word) else word


def _source(value: object) -> str:
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return repr(value)


def _lookup(found: Conditional) -> str:
    way = found.written
    if len(found.values) == 1:
        return f"{way.looked}={_source(found.values[0])}"
    return f"{way.looked}__in=[{', '.join(map(_source, found.values))}]"


def function(name: str, found: Conditional) -> str:
    """Source of the way back."""
    way, by = found.written, _lookup(found)
    app, _, model = way.label.partition(".")
    lines = [
        f"def {name}(apps, schema_editor):",
        f'    {model} = apps.get_model("{app}", "{model}")',
        f"    {model}.objects.filter({by}).update({way.field}={_source(found.then)})",
    ]
    lines += [
        f"    {model}.objects.exclude({by}).update({way.field}={_source(each)})"
        for each in found.others
    ]
    return "\n".join(lines)


def told(found: Conditional) -> str:
    way = found.written
    rest = (
        f"; {found.others[0]} in all other rows" if found.others
        else f". Nothing was said of other rows: they keep their {way.field}"
    )  # fmt: skip
    shown = " or ".join(map(str, found.values))
    return f"{way.field} becomes {found.then} where {way.looked} is {shown}{rest}."


def test(file: str, before: str, found: Conditional, model: Model | None) -> str:
    """A test that goes back with rows of each kind, which hold another value before."""
    way = found.written
    expected = [(each, found.then) for each in found.values]
    expected += [(_another(found, model), each) for each in found.others]
    rows = "".join(
        f"            ({_given(way, looked, value)}, {_source(value)}),\n"
        for looked, value in expected
    )
    return f"""
    def test_values_of_before_come_back(self):
        apps = self.migrated("{file}")
        rows = {{}}
        for n, (given, before) in enumerate([
{rows}        ], 1):
            rows[self.made(apps, n, **given).pk] = before
        model = self.migrated("{before}").get_model("{way.label}")
        found = dict(model.objects.filter(pk__in=rows).values_list("pk", "{way.field}"))
        self.assertEqual(found, rows)
        model = self.migrated("{file}").get_model("{way.label}")
        self.assertEqual(model.objects.filter(pk__in=rows).count(), len(rows))
"""


def _given(way: Written, looked: object, value: object) -> str:
    opposite = f', "{way.field}": {not value}' if isinstance(value, bool) else ""
    return f'{{"{way.looked}": {_source(looked)}{opposite}}}'


def _another(found: Conditional, model: Model | None) -> object:
    """A value of the field that is looked at, and none of those that are named."""
    fields = [each for each in model.fields if each.name == found.written.looked] if model else []
    known = [each for field in fields for each in field.values if each not in found.values]
    if known:
        return known[0]
    first = found.values[0]
    if isinstance(first, bool):
        return not first
    return first + 1 if isinstance(first, int) else "x"
