"""An answer is not what the project's OpenAPI schema says of it."""

from __future__ import annotations

import json
from collections.abc import Container, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from django_pro.core.access import DocumentedFact
from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError

_PLAN = "Say it as it is: @extend_schema(responses=...), or answer what the schema says"
_NO_BODY = "with a body, where the schema says none"
_SHAPE = ("type", "required", "$ref")
"""Keywords that are kept as they are: the shape of an answer is compared, not the values, which
were made up."""
_TYPES = {"array", "boolean", "integer", "null", "number", "object", "string"}
_LISTS = ("allOf", "anyOf", "oneOf")


def _check(tried: Tried) -> Iterator[RequestClaim]:
    told: dict[tuple[str, str], list[str]] = {}
    for fact in tried.documented:
        endpoint = tried.endpoint(fact.endpoint)
        problem = _problem(fact)
        if endpoint is None or not problem:
            continue
        known = told.setdefault((endpoint.view, fact.cell.method), [])
        if problem in known:
            continue
        known.append(problem)
        cell = fact.cell
        # drf-spectacular says so of every view that it can't read.
        guessed = problem == _NO_BODY
        yield RequestClaim(
            endpoint,
            None,
            f"An answer is not what the OpenAPI schema says: {cell.method} {cell.url} "
            f"answers {cell.status}, {problem}",
            _PLAN,
            (cell,),
            subject=f"{cell.method} {cell.status}",
            severity="info" if guessed else None,
        )


def _problem(fact: DocumentedFact) -> str:
    """What is unlike the schema, in words; empty where nothing is."""
    status = str(fact.cell.status)
    declared = fact.responses.get(status, fact.responses.get("default"))
    if declared is None:
        said = [each for each in fact.responses if each.startswith("2")]
        if not status.startswith("2") or not said:
            return ""  # what is refused is left out of most schemas
        return f"the schema says {' or '.join(said)}"
    content = _json_of(declared.get("content") or {})
    if not fact.body.strip():
        return "with nothing, where the schema says a body" if content else ""
    if not isinstance(content, dict):
        return _NO_BODY if not declared.get("content") else ""
    try:
        answer = json.loads(fact.body)
    except ValueError:
        return "with a body that is no JSON"
    return _unlike(answer, content, fact.components)


def _json_of(content: Mapping[str, Any]) -> Any:
    """The schema of the body, where it is declared as JSON."""
    return next((each.get("schema", {}) for kind, each in content.items() if "json" in kind), None)


def _unlike(answer: Any, schema: Any, components: Mapping[str, Any]) -> str:
    # It takes as long to load as all of ours, and few projects have a schema.
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import best_match

    whole = _shape(schema, components)
    whole["$defs"] = {name: _shape(each, components) for name, each in components.items()}
    error = best_match(Draft202012Validator(whole).iter_errors(answer))
    return _in_words(error) if error is not None else ""


def _shape(schema: Any, known: Container[str]) -> Any:
    """What a schema of OpenAPI says of types and names, as JSON Schema has it; nothing of what it
    refers to in vain, and of types that JSON has not."""
    if not isinstance(schema, dict):
        return schema
    found = {name: schema[name] for name in _SHAPE if name in schema}
    if "$ref" in found:
        name = str(found.pop("$ref")).rpartition("/")[2]
        found |= {"$ref": f"#/$defs/{name}"} if name in known else {}
    types = found.get("type", [])
    if not set(types if isinstance(types, list) else [types]) <= _TYPES:
        del found["type"]
    properties = schema.get("properties")
    if isinstance(properties, dict):
        hidden = {name for name, each in properties.items() if each.get("writeOnly")}
        found["properties"] = {
            name: _shape(each, known) for name, each in properties.items() if name not in hidden
        }
        found["required"] = [name for name in found.get("required", ()) if name not in hidden]
        if "additionalProperties" not in schema:
            found["additionalProperties"] = False
    if isinstance(schema.get("additionalProperties"), dict):
        found["additionalProperties"] = _shape(schema["additionalProperties"], known)
    if "items" in schema:
        found["items"] = _shape(schema["items"], known)
    for name in _LISTS:
        # Several of `allOf` have keys of one another; enums are not compared, so that several of
        # `oneOf` may fit.
        if name in schema and (name != "allOf" or len(schema[name]) == 1):
            found["anyOf" if name == "oneOf" else name] = [
                _shape(each, known) for each in schema[name]
            ]
    if schema.get("nullable"):
        return {"anyOf": [found, {"type": "null"}]}
    return found


def _in_words(error: ValidationError) -> str:
    where = "".join(f"[{each}]" if isinstance(each, int) else f".{each}" for each in error.path)
    named = where.lstrip(".") or "the body"
    answer: Any = error.instance
    schema: Any = error.schema
    if error.validator == "required":
        left = [name for name in schema["required"] if name not in answer]
        return f"without {', '.join(map(repr, left))} in {named}"
    if error.validator == "additionalProperties":
        more = sorted(set(answer) - set(schema.get("properties", ())))
        return f"with {', '.join(map(repr, more))} in {named}, which the schema does not name"
    if error.validator == "type":
        wanted = schema["type"]
        wanted = " or ".join(wanted) if isinstance(wanted, list) else wanted
        return f"{named} is {_kind(answer)}, where the schema says {wanted}"
    return f"{named} is {_kind(answer)} of another shape"


def _kind(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "a boolean"
    if isinstance(value, (int, float)):
        return "a number"
    names: dict[type, str] = {str: "a string", list: "an array", dict: "an object"}
    return names[type(value)]


RULE = RequestRule("A115", "warning", _check)
