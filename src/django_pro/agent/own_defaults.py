"""Values of their own that rows get from the default of a column, where that is called."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass

from django_pro.agent.said import Said
from django_pro.agent.work import NotProvenError
from django_pro.edits.migration_steps import MigrationSource, OperationText

_OWN = re.compile(
    r"\b(?:giv|get|assign|generat|set|fill|back-?fill|populat|creat|receiv|hav|need)\w*\b"
    r"[^.;]{0,60}?\b(?:(?:its|their|his|her) own|(?:an? )?(?:unique|new|fresh|random|distinct"
    r"|different|individual))((?: [a-z_]+){1,3})"
)
_EACH = re.compile(
    r"\b(?:fill|back-?fill|populat|generat|giv|set|creat)\w*\b[^.;]{0,40}?\b(?:an?|one)"
    r"((?: (?!constant\b|fixed\b|default\b|single\b|common\b|placeholder\b|dummy\b)[a-z_]+){1,2})"
    r" (?:per|(?:for|in|on) (?:each|every))(?: (?:existing|old|present|single))? [a-z_]+\b"
    r"(?!,? (?:(?:taken|copied|computed|built|made|derived|read) )?(?:from|of|by|with|out of)\b)"
)
"""`fill it with a value for each row`."""
_DEFAULT = re.compile(
    r"\b(?:by|with|from|using|calling|via) (?:(?:the|its|their|our|model's|field's|column's) )*"
    r"default\b(?! (?:of )?['\"`\d])"
)
_TAKEN = frozenset(("apps", "schema_editor", "row", "rows", "batch", "model"))
"""Names of the function that fills rows."""


@dataclass(frozen=True, slots=True)
class Called:
    """A function that gives each row a value of its own."""

    value: str
    """Source that calls it."""
    imported: str
    """The statement that imports it."""

    @property
    def name(self) -> str:
        return self.value.partition("(")[0]


def called(source: MigrationSource, operation: OperationText) -> Called | None:
    """The default of the field that a migration adds, where it is called."""
    call = operation.argument("field", 2)
    if not isinstance(call, ast.Call):
        return None
    default = next((each.value for each in call.keywords if each.arg == "default"), None)
    module, name = "", ""
    if isinstance(default, ast.Attribute):
        module, name = ast.unparse(default.value), default.attr
        known = {
            each.name for node in source.text.tree.body if isinstance(node, ast.Import)
            for each in node.names if not each.asname
        }  # fmt: skip
        module = module if module in known else ""
    elif isinstance(default, ast.Name):
        for node in source.text.tree.body:
            for each in node.names if isinstance(node, ast.ImportFrom) else ():
                if (each.asname or each.name) == default.id and not each.asname:
                    module, name = ast.unparse(node).split()[1], each.name
    if not module or name in _TAKEN:
        return None
    return Called(f"{name}()", f"from {module} import {name}")


def stated(said: Said, field: str, found: Called | None) -> Called | None:
    """The default, where a request says that each row gets a value of its own; None where it says
    what rows get otherwise.

    Raises:
        NotProvenError: a value of its own is wanted, and no default gives one.
    """
    named = found is not None and re.search(rf"(?<!\w){re.escape(found.name)}\b", said.text)
    words = {*field.split("_"), field, "value", "values", "one"}
    if found is not None:
        words |= {each.rstrip("0123456789") for each in found.name.lower().split("_")}
    own = any(
        words & {word, word.removesuffix("s")}
        for each in (*_OWN.finditer(said.low), *_EACH.finditer(said.low))
        for word in each[1].split()
    )
    if not (named or own or _DEFAULT.search(said.low)):
        return None
    if found is None:
        raise NotProvenError(
            f"Each row is to get a {field} of its own, and no function is its default that could "
            "give one. Nothing is written: say what rows get, e.g. `fill it with the name in "
            "capitals`, or give the field such a default."
        )
    return found
