"""Rows that several kinds of people see, each their own: `buyers get theirs, carriers those that
they carry, clerks all of them`."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

from django_pro.agent import endpoints, roles
from django_pro.agent.said import Said
from django_pro.agent.work import NotProvenError, Work
from django_pro.core.outline import Model
from django_pro.engine.web_outline import WebView
from django_pro.scaffold.stated import singular, snake

_CLAUSES = re.compile(r"[.;:,()]\s+|[.]$|\s[\u2013-]\s|\b(?:and|but|while|whereas)\b")
_GETS = (
    r"(?:(?:may|can|could|should|must|shall|will|only|just|still|also|then|are|be|to|able|allowed"
    r"|get|see|read|open|access|view|download|keep|look|at|shown|given)s? )+"
)
_WHO = r"^(?:(?:so|then|that|a|an|the|our|all|each|every|only) )*(?P<who>[a-z]+(?:-[a-z]+)*)"
_PRONOUN = r"(?:he|she|they|them|him|her|their|his)\b"
_THEIRS = r"(?:theirs\b|(?:his|her|their|his or her) own\b"
_OWN = re.compile(
    rf"{_WHO} (?:{_GETS}(?:the |an? )?{_THEIRS}|[a-z]+s?(?: [a-z]+){{0,5}} {_PRONOUN})"
    rf"|(?:the |only the )?{_THEIRS}|(?:those|ones)(?: [a-z]+){{0,5}} {_PRONOUN}))"
)
_ALL = re.compile(
    rf"{_WHO} (?:{_GETS})?(?:all|everything|every [a-z]+|each [a-z]+|any(?: [a-z]+)?)"
    r"(?: of (?:them|these|those|the [a-z]+))?(?: [a-z]+)?\s*[.!]?$"
)
_OTHERWISE = re.compile(r"\bnot\b|n't\b|\b(?:others?|else|everyone|everybody|anyone|anybody)\b")
"""In a clause of what is wrong, or of all the rest."""
_NOBODY = frozenset(("they", "he", "she", "it", "that", "this", "who", "which", "users", "people"))


@dataclass(frozen=True, slots=True)
class People:
    own: tuple[str, ...]
    """Words, in the singular, for those who see rows of theirs."""
    all: tuple[str, ...]
    """Words for those who see all."""


def stated(said: Said) -> People | None:
    """Several kinds of people whose rows a request tells; None where it tells of less than two."""
    own, whole = list[str](), list[str]()
    for clause in map(str.strip, _CLAUSES.split(said.low.replace("\u2019", "'"))):
        for pattern, found in ((_ALL, whole), (_OWN, own)):
            match = None if _OTHERWISE.search(clause) else pattern.search(clause)
            if match and match["who"] not in _NOBODY:
                found.append(singular(match["who"]).replace("-", "_"))
                break
    return People(tuple(dict.fromkeys(own)), tuple(whole)) if len(set(own)) > 1 else None


def of(work: Work) -> People | None:
    """The same, also where those whose a row is are listed by its keys: `only the buyer and the
    carrier may open it, and clerks`."""
    return stated(work.said) or _listed(work)


_LISTED = re.compile(r"\b(?:only|just|nobody but|no one but) ((?:by |for |to )?(?:the|its) [^.;]*)")
_ONE = re.compile(
    r"(?<!of )\b(?:the|its) ([a-z_]+)(?= and\b| or\b|,| of\b| may\b| can\b| should\b|$)"
)


def _listed(work: Work) -> People | None:
    found = _LISTED.search(work.said.low)
    keys = {
        field.name for model in work.original.own_models() for field in model.fields
        if field.concrete and field.kind in _KEYS
    }  # fmt: skip
    own = [each for each in _ONE.findall(found[1]) if each in keys] if found else []
    if found is None or len(set(own)) < 2:
        return None
    whole = [singular(each).replace(" ", "_") for each in roles.named(work, found[1])]
    whole += ["staff"] if re.search(r"\b(?:staff|admins?)\b", found[1]) else []
    return People(tuple(dict.fromkeys(own)), tuple(each for each in whole if each not in own))


def ways(work: Work, model: Model, people: People) -> tuple[str, ...]:
    """The lookup from a row to the user, of each of those who see rows of theirs.

    Raises:
        NotProvenError: no key of the model, or more than one, leads to them.
    """
    found = []
    for word in people.own:
        held = list(_ways(work, model, word))
        if len(held) != 1:
            raise NotProvenError(
                f"`{word}`: {'no key' if not held else 'more than one key'} of {model.name} leads "
                "to such users. Nothing is written: name the keys as the model has them."
            )
        found.append(held[0])
    return tuple(dict.fromkeys(found))


def _ways(work: Work, model: Model, word: str) -> Iterator[str]:
    """By the name of the key, else by that of the model that it leads to."""
    models = {each.label: each for each in work.original.models}
    keys = [each for each in model.fields if each.concrete and each.kind in _KEYS]
    named = [each for each in keys if each.name == word] or [
        each for each in keys
        if each.to in models and each.to != work.web.user and snake(models[each.to].name) == word
    ]  # fmt: skip
    for key in named:
        if key.to == work.web.user:
            yield key.name
            continue
        held = models[key.to].fields if key.to in models else ()
        users = [each for each in held if each.to == work.web.user and each.kind in _KEYS]
        own = [each for each in users if each.kind == "OneToOneField"] or users
        if len(own) == 1:
            yield f"{key.name}__{own[0].name}"


_KEYS = ("ForeignKey", "OneToOneField")


def keeper(work: Work, word: str) -> roles.Role | None:
    """The role of those who keep all rows; None where no role is called so."""
    return roles.called(work, singular(word).replace(" ", "_").replace("-", "_"))


def looked_up_with(work: Work, view: WebView, model: Model) -> dict[str, str]:
    """What a view wants of a row beside its key: constants, as its source has them."""
    name, found = endpoints.class_name(view), dict[str, str]()
    for node in ast.walk(ast.parse(work.copy.read(view.path))):
        if not isinstance(node, ast.FunctionDef | ast.ClassDef) or node.name != name:
            continue
        for call in ast.walk(node):
            if not isinstance(call, ast.Call) or model.name not in ast.unparse(call):
                continue
            for each in call.keywords:
                value = ast.unparse(each.value)
                is_fixed = isinstance(each.value, ast.Constant) or re.fullmatch(
                    rf"{model.name}(?:\.[A-Z]\w*)+", value
                )
                if each.arg in {field.name for field in model.fields} and is_fixed:
                    found[str(each.arg)] = value.replace("'", '"')
    return found
