"""The fields that an endpoint takes values for, where all others that it shows are read-only."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from django_pro.agent import added_tests, endpoints, unheard
from django_pro.agent.playbooks import exact_fields
from django_pro.agent.said import Said
from django_pro.agent.work import Moments, NotProvenError, Playbook, Work
from django_pro.edits import EditError, class_edit, read_only_serializer
from django_pro.edits.source_text import SourceText, string_of
from django_pro.engine.web_outline import WebView
from django_pro.sandbox import module_of
from django_pro.scaffold.stated import snake

_CHANGE = r"(?:change|edit|set|update|write|modify|alter)"
_CHANGED = (
    r"(?:changed|edited|set|updated|written|modified|altered|changeable|editable|writ(?:e)?able)"
)
_MODAL = r"(?:may|can|could|should|must|shall)"
_BUT = r"(?:except(?: for)?|but|apart from|other than|besides)"
_ONLY = re.compile(
    rf"\b{_MODAL}(?: be able to| be allowed to)? only (?:be able to )?{_CHANGE}\b"
    rf"|\b(?:only|just) (?:the )?(?:fields? )?[`'\"\w, ]+? (?:{_MODAL} be|is|are)"
    rf" (?:only )?{_CHANGED}\b"
    r"|\b(?:accepts?|takes?) only\b|\bonly (?:accepts?|takes?)\b"
    rf"|\bthe only (?:fields?|ones?)\b[^.;\n]*\b(?:{_CHANGE}|{_CHANGED})\b"
)
_ALL_BUT = re.compile(
    rf"\b(?:everything|all|every field)\b(?! else)[^.;\n]{{0,40}}? {_BUT} (?!is\b)"
    r"(?P<first>[^.;\n]*?)"
    r"(?:,? (?:is|are|must|should|has to|have to|becomes?|to be)\b[^.;\n]*)?"
    r"\bread[- ]?only\b"
    rf"|\b(?:everything|all|every field)\b[^.;\n]{{0,40}}\bread[- ]?only,? {_BUT}"
    r" (?P<last>[^.;\n]*)"
)
_REST = (
    r"(?:(?:everything|anything|all) else|(?:all |any )?(?:the )?other (?:fields?|values?|ones)"
    r"|the (?:rest|others)(?: of the fields)?)"
)
_CLOSED = re.compile(
    rf"\b{_REST}\b[^.;\n]*\b(?:read[- ]?only|ignored?)\b[^.;\n]*"
    r"|\bread[- ]?only\b[^.;\n]*"
)
_REFUSED = re.compile(
    r"(?<!no )(?<!not an )(?<!without )(?<!without an )"
    r"\b(?:errors?|400|refused?s?|reject(?:ed|s)?)\b(?! codes?)"
)
_STAFF = re.compile(r"\b(?:staff|admins?|superusers?|owners?|authors?|groups?)\b")
_ENDS = re.compile(rf"[.;:]\s|\n|,? (?:and |but |while )?(?={_REST}\b)|, (?={_REST}\b)")
_SAID = (
    "through via in on at with of by for from the a an one ones users user members member people "
    "person everybody everyone you they he she may can could should must shall be able allowed to "
    "only just change changed edit edited set update updated write written modify modified alter "
    "altered changeable editable writable writeable accept accepts take takes field fields value "
    "values and or patch put are is those that which there them themselves their own his her "
    "please endpoint api it requests request there else about profile serializer"
)
"""What may stand in the clause beside the fields."""
_HEARD = (
    r"\([^()]*\b(?:ignored?|no error|not an error|dropped)\b[^()]*\)",
    _CLOSED.pattern,
    (
        r"(?:(?<=[.;\n])|^)(?![^.;\n]*\b(?:should|must|needs? to|has to|please|only|may)\b)"
        r"[^.;\n]*\b(?:made|gave|set|changed|can|could|managed|was able|were able|lets?|allows?)\b"
        r"[^.;\n]*"
    ),
    r"[^.;\n]*\b(?:still|stay\w*|remain\w*|keep\w*)\b[^.;\n]*\b(?:shown|visible|readable)\b[^.;\n]*",
)  # fmt: skip


def _fits(said: Said) -> int:
    if said.is_meant_to("explain", "review", "plan", "test"):
        return 0
    told = clause(said.low)[0]
    if not (said.urls and told) or _STAFF.search(said.low) or re.search(r"\bown\b", told):
        return 0
    lists = re.search(r"\w_\w|\w,? (?:and|or) \w", told) or said.has("fields?\\b")
    return 18 if lists else 0


def clause(low: str) -> tuple[str, str]:
    """What tells the fields that stay open: `may only change name and phone`, and the request
    without it; empty where nothing does, or where the others are not told to be read-only."""
    found = _ALL_BUT.search(low)
    if found:
        told = (found["first"] or found["last"]).strip()
        return told, f"{low[: found.start()]}{low[found.end() :]}"
    only = [each.strip() for each in _ENDS.split(low) if _ONLY.search(each)]
    if len(only) != 1 or not _CLOSED.search(low):
        return "", low
    return only[0], low.replace(only[0], " ")


def opened(text: str, fields: list[str]) -> list[str]:
    """The fields that a clause lists.

    Raises:
        NotProvenError: some of it is none of them.
    """
    bare = re.sub(r"(?<!\S)\S*/\S*", " ", text)
    words = re.findall(r"[a-z_][a-z0-9_]*", bare)
    found = [each for each in fields if each in words]
    found += [each for each in fields if each not in words and each.replace("_", " ") in bare]
    spoken = {part for each in found if each not in words for part in each.split("_")}
    left = [each for each in words if each not in {*found, *spoken, *_SAID.split()}]
    if left or not found:
        raise NotProvenError(
            f"`{text}`: {', '.join(left) or 'none'} is no field that is shown there. Nothing is "
            "written: list the fields that may be changed by their names."
        )
    return [each for each in fields if each in found]


def _run(work: Work) -> Moments:
    yield from ()
    told, rest = clause(work.said.low)
    if _REFUSED.search(rest):
        raise NotProvenError(
            "What is read-only is ignored in a body: to answer it with an error is not written "
            "here. Nothing is written."
        )
    views = endpoints.named(work.said, endpoints.own(work, "api"))
    try:
        name = _serializer(work, views)
        path = exact_fields.place(work, name)
        content = work.copy.read(path)
        fields = _shown(content, name)
        kept = opened(told, fields)
        unheard.refuse("serializer", (), unheard.without_known(work, rest), _HEARD)
        _refuse_other_uses(work, name, views)
        closed = [each for each in fields if each not in kept and each not in ("id", "pk", "url")]
        if not closed:
            raise NotProvenError(f"{name} has no other fields. Nothing is written.")
        _refuse_secret(content, name, closed)
        made = [each for each in closed if not _is_computed(content, name, each)]
        work.copy.write(path, read_only_serializer.with_read_only(content, name, made))
    except EditError as error:
        raise NotProvenError(f"{error}. Nothing is written.") from None
    shown = ", ".join(dict.fromkeys(endpoints.url_with_row(each) for each in views))
    done = (
        f"{shown} takes values for {', '.join(kept)} alone. {', '.join(closed)} are shown as "
        f"before and read-only in `{name}`: what a body says of them is ignored."
    )
    imports = [(module_of(Path(work.original.root), path), name)]
    text = added_tests.module(
        f"What {name} takes values for.", f"{name}FieldsTests", _tests(name, kept, closed), imports,
        work,
    )  # fmt: skip
    return added_tests.proven(
        work, path, f"{snake(name)}_fields", text, done=done, already=f"It is so already: {done}"
    )


def _serializer(work: Work, views: tuple[WebView, ...] | list[WebView]) -> str:
    """The one class by which the views that are named read bodies."""
    names = set()
    for view in views:
        holder = endpoints.class_name(view)
        given = class_edit.attribute_of(work.copy.read(view.path), holder, "serializer_class")
        names.add(ast.unparse(given).rpartition(".")[2] if given is not None else "")
    if len(names) != 1 or "" in names:
        raise NotProvenError(
            "Which serializer takes the body there is not told by one `serializer_class`. Nothing "
            "is written: name it."
        )
    if any("post" in each.methods for each in views):
        raise NotProvenError(
            "Rows are created there as well, and what may be changed later may have to be given "
            "first. Nothing is written: use a serializer of its own for changes."
        )
    return names.pop()


def _refuse_other_uses(
    work: Work, name: str, views: tuple[WebView, ...] | list[WebView]
) -> None:  # fmt: skip
    """Where other endpoints write by the same class, they would change as well."""
    own = {each.view for each in views}
    for view in endpoints.own(work, "api"):
        if view.view in own or not {"post", "put", "patch"} & set(view.methods):
            continue
        found = re.search(
            rf"^class {endpoints.class_name(view)}\b(?:(?!^class ).*\n)*?.*(?:serializer_class = "
            rf"|return |: )(?:\w+\.)?{name}\b(?!\()",
            work.copy.read(view.path), re.MULTILINE,
        )  # fmt: skip
        if found:
            raise NotProvenError(
                f"{endpoints.url(view)} writes by {name} as well. Nothing is written: give one of "
                "them a serializer of its own."
            )


def _meta(content: str, name: str) -> Iterator[tuple[str, ast.expr]]:
    node = class_edit.class_named(SourceText(content).tree, name)
    for each in node.body:
        if isinstance(each, ast.ClassDef) and each.name == "Meta":
            for line in each.body:
                if isinstance(line, ast.Assign):
                    yield ast.unparse(line.targets[0]), line.value


def _shown(content: str, name: str) -> list[str]:
    """The fields that the serializer lists."""
    given = dict(_meta(content, name)).get("fields")
    listed = [string_of(each) for each in getattr(given, "elts", ())]
    if not listed or None in listed:
        raise EditError(f"{name} has no list of its fields")
    return [each for each in listed if each]


def _declared(content: str, name: str, field: str) -> str:
    given = class_edit.attribute_of(content, name, field)
    return ast.unparse(given) if given is not None else ""


def _is_computed(content: str, name: str, field: str) -> bool:
    """Whether it takes no values by what it is."""
    given = _declared(content, name, field)
    return "SerializerMethodField" in given or "read_only=True" in given


def _refuse_secret(content: str, name: str, closed: list[str]) -> None:
    """What is only written may not be shown by becoming read-only."""
    extra = dict(_meta(content, name)).get("extra_kwargs")
    for each in closed:
        told = _declared(content, name, each)
        if isinstance(extra, ast.Dict):
            told += "".join(
                ast.unparse(value) for key, value in zip(extra.keys, extra.values, strict=True)
                if key is not None and string_of(key) == each
            )  # fmt: skip
        if "write_only" in told or "HiddenField" in told or "password" in each:
            raise EditError(f"{each} of {name} is written and never shown")


def _tests(name: str, kept: list[str], closed: list[str]) -> str:
    listed, held = (
        ", ".join(f'"{each}"' for each in names) + "," * (len(names) == 1)
        for names in (kept, closed)
    )
    return "\n".join(
        (
            "    def test_fields_that_take_values(self):",
            f"        fields = {name}().fields",
            f"        for each in ({listed}):",
            "            self.assertFalse(fields[each].read_only)",
            f"        for each in ({held}):",
            "            self.assertTrue(fields[each].read_only)",
            "            self.assertFalse(fields[each].write_only)",
        )
    )


PLAYBOOKS = (
    Playbook(
        "changeable-fields", "Have an endpoint take values for some fields, and only show others",
        "through /api/me/ one may only change name and phone, everything else is read-only",
        "a written test: these fields take values, and no others", _fits, _run,
    ),
)  # fmt: skip
