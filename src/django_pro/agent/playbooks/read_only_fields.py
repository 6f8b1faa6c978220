"""Fields of a serializer that are read alone: what a body says of them changes nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from django_pro.agent import added_tests, endpoint_serializers, endpoints, test_rows, unheard
from django_pro.agent.playbooks import exact_fields
from django_pro.agent.said import Said
from django_pro.agent.work import Moments, NotProvenError, Playbook, Work
from django_pro.core.outline import Field, Model
from django_pro.edits import EditError, exact_serializer, read_only_serializer
from django_pro.edits.query_test import made
from django_pro.engine.web_outline import WebView
from django_pro.sandbox import module_of
from django_pro.scaffold.rows import required
from django_pro.scaffold.stated import snake

_SERIALIZER = re.compile(r"\b[A-Z]\w*Serializer\b")
_READ_ONLY = r"read[- ]?only\b"
_MAKES = (
    rf"\b(?:make|mark|set|turn|declare|put|have)\b[^.;\n]{{0,90}}\b{_READ_ONLY}"
    rf"|\b(?:should|must|has to|have to|needs? to) (?:all |both )?(?:be|become) {_READ_ONLY}"
)
_CLOSED = (
    r"\b(?<!/)(?!(?:it|they|this|that|apis?|endpoints?|lists?|rows?|everything|nothing|users?"
    r"|members?|people|staff)\b)\w+ (?:fields? )?"
    r"(?:(?:must|may|should|shall)(?: not|n't|not| never)(?: be)?|(?:is|are)(?: not|n't) to be)"
    r" (?:writ(?:e?able|ten)|editable|changeable|settable|changed|set|edited|modified"
    r"|overwritten)\b"
)
"""`is_paid and balance must not be writable there`."""
_SOMETIMES = re.compile(
    r"[^.;\n,]*\b(?:unless|except|once|after|before|while|until|when|if|by|for)\b"
    r"(?! (?:(?:they|it) (?:are|is) )?sent\b| (?:any|every)(?:one|body)\b| (?:the )?(?:clients?"
    r"|users?)\b(?! who| of| in))"
)
"""That they are at some times, or for some."""
_NEW = (
    r"\b(?:create|add|write|make (?:an?|me|us)|build|an? new|implement|generate|need|want)\b"
    r"(?! read)[^.;\n]{0,40}?"
    r"\b(?:\w*serializer|apis?|endpoints?|view ?sets?)\b(?! (?:fields?|read))|\bcrud\b"
)
_FOR_SOME = (
    rf"{_READ_ONLY}[^.;\n]{{0,20}} (?:for|to) (?:(?!every|all\b|any)\w+|\w+ (?:but|except|other))"
    r"|\b(?:except|unless)\b"
)
_THESE = r"\b(?:these|them|those|all|both)\b"
_NUMBERS = {"two": 2, "both": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_OF_USER = (
    r"\b(?:belongs? to|is (?:always )?of|set (?:\w+ )?(?:to|from)|taken from|from|as) (?:always )?"
    r"(?:the )?(?:(?:logged|signed)[- ]in |current |requesting )?(?:user|person|request\.user|who)"
)


def _fits(said: Said) -> int:
    if said.is_meant_to("explain", "review", "plan", "test") or re.search(_NEW, said.low):
        return 0
    names = set(_SERIALIZER.findall(said.text)) - {"ModelSerializer"}
    closed = re.search(_CLOSED, said.low)
    if closed and _SOMETIMES.match(said.low, closed.end()):
        return 0
    if re.search(_FOR_SOME, said.low):
        return 0
    if not names and closed and len({each.partition("?")[0] for each in said.urls}) == 1:
        return 18
    return 18 if len(names) == 1 and (closed or re.search(_MAKES, said.low)) else 0


def _run(work: Work) -> Moments:
    yield from ()
    named = set(_SERIALIZER.findall(work.said.text)) - {"ModelSerializer"}
    name = named.pop() if named else endpoint_serializers.of(work)
    path = exact_fields.place(work, name)
    low = " ".join(work.said.low.split())
    try:
        found = work.original.named(exact_serializer.model_of(work.copy.read(path), name))
        if not found:
            raise NotProvenError(f"Of which model {name} is, is not known. Nothing is written.")
        model = found[0]
        fields = _named(low, model)
        _refuse_both(low, fields, model)
        names = [each.name for each in fields]
        _refuse_unheard(work)
        views = _views(work, name)
        work.copy.write(
            path, read_only_serializer.with_read_only(work.copy.read(path), name, names)
        )
        owner = _owner(work, low, model, fields, views)
        for view in {each.view: each for each in views}.values() if owner else ():
            new = read_only_serializer.with_owner(
                work.copy.read(view.path), endpoints.class_name(view), owner
            )
            work.copy.write(view.path, new)
    except EditError as error:
        raise NotProvenError(f"{work.copy.name(path)}: {error}. Nothing is written.") from None
    done = f"`{name}`: {', '.join(f'`{each}`' for each in names)} are read-only."
    done += f" A new row's `{owner}` is the user who asks." if owner else ""
    tests = _tests(work, path, name, model, fields, owner, views)
    return added_tests.proven(
        work, path, f"{snake(name)}_read_only", tests,
        done=done, already=f"It is so already: {done}",
    )  # fmt: skip


def _refuse_unheard(work: Work) -> None:
    """Raises NotProvenError where the request asks for something beside."""
    unheard.refuse("serializer", (), unheard.without_known(work, work.said.request), _HEARD)


_STAYS = (
    r"[^.;\n]*\b(?:stays?|remains?|keeps? being|is still|are still|still) "
    r"(?:editable|write?able|changeable)\b[^.;\n]*"
)


def _refuse_both(low: str, fields: Sequence[Field], model: Model) -> None:
    """Raises NotProvenError where one of the fields is to be written as well."""
    kept = [one for found in re.finditer(_STAYS, low) for one in _fields(found[0], model)]
    if both := [each.name for each in kept if each in fields]:
        raise NotProvenError(
            f"{', '.join(both)} is to be read-only, and to be written: the request says both. "
            "Nothing is written."
        )


_HEARD = (
    rf"[^.;\n]*?(?:{_MAKES}|{_CLOSED})",
    r"\bkeep (?:on )?showing (?:them|it|these|those)(?: all)?\b",
    (
        r"\b(?:just |simply |silently )?ignor(?:e|ed|ing) (?:them|it|these|those)\b"
        r"(?: (?:when|if|where)(?: (?:they are|it is|someone))? (?:sent|sends them|given|passed))?"
    ),
    r"\(?\b(?:still|with|and|so|answers?|gives?)*,? ?(?:an? )?200\b(?: ok)?\)?|,? ?\bno errors?\b",
    _STAYS,
    (
        r"\b(?:in|on|for|of|through|via|by) (?:the |our |its )?(?:(?:rest )?api|\w*serializers?"
        r"|everyone|everybody|all(?: users)?)\b"
    ),
    r"\([^()]*\badmin\b[^()]*\)",
    rf"[^.;\n]*{_OF_USER}[^.;\n]*",
    (
        r"(?:(?<=[.;\n])|^)(?![^.;\n]*\b(?:should|must|needs? to|has to|please)\b)[^.;\n]*"
        r"\b(?:can|could|may)(?: \w+)? "
        r"(?:change|set|edit|write|overwrite|pass|send|give|post|patch)\b[^.;\n]*"
    ),
    (
        r"[^.;\n]*\b(?:still|stay\w*|remain\w*|keep\w*)\b[^.;\n]*\b(?:shown|visible|readable|read"
        r"|in the (?:answer|output|response)s?)\b[^.;\n]*"
    ),
)  # fmt: skip
"""What is done, and what is complained of."""


def _named(low: str, model: Model) -> list[Field]:
    """The fields of the clause that says it, or of those before it where it says `these`.

    Raises:
        NotProvenError: there are none, or not as many as are said.
    """
    said = re.search(_MAKES, low) or re.search(_CLOSED, low)
    at = said.start() if said else 0
    clause = said[0] if said else ""
    begin = max(low.rfind(each, 0, at) for each in (". ", "; ", ": ")) + 1
    found = _fields(low[begin : at + len(clause)], model)
    if not found and re.search(_THESE, clause):
        found = _fields(low[:at], model)
    number = next((each for word, each in _NUMBERS.items() if re.search(rf"\b{word}\b", clause)), 0)
    if not found or (number and number != len(found)):
        listed = ", ".join(each.name for each in found) or "none"
        raise NotProvenError(
            f"Which fields of {model.name} are to be read-only? Found: {listed}. Nothing is "
            "written: list them, e.g. `make owner and is_blocked read-only`."
        )
    return found


def _fields(text: str, model: Model) -> list[Field]:
    return [
        each for each in model.fields
        if each.concrete and not each.primary_key
        and re.search(rf"(?<![\w.]){each.name.replace('_', '[_ ]')}(?!\w)", text)
    ]  # fmt: skip


def _views(work: Work, name: str) -> list[WebView]:
    """The views of the API that write by the serializer."""
    held = [
        each for each in endpoints.own(work, "api")
        if re.search(rf"\b{name}\b", work.copy.read(each.path)) and "post" in each.methods
    ]  # fmt: skip
    return [
        each for each in held
        if re.search(
            rf"^class {endpoints.class_name(each)}\b(?:(?!^class ).*\n)*?\s+serializer_class = "
            rf"(?:\w+\.)?{name}\b",
            work.copy.read(each.path), re.MULTILINE,
        )
    ]  # fmt: skip


def _owner(
    work: Work, low: str, model: Model, fields: Sequence[Field], views: Sequence[WebView]
) -> str:
    """The field that a new row gets from who asks; empty without one.

    Raises:
        NotProvenError: a new row needs one of the fields, and nothing says from where.
    """
    of_user = [each for each in fields if each.to == work.web.user and each.kind != "ManyToMany"]
    needed = {each.name for each in required(model)} & {each.name for each in fields}
    is_said = re.search(_OF_USER, low) is not None
    owner = of_user[0].name if len(of_user) == 1 and is_said else ""
    if views and (left := sorted(needed - {owner})):
        raise NotProvenError(
            f"A new row needs {', '.join(left)}, and it is not said from where. Nothing is "
            "written: say so, e.g. `a new row belongs to the user who creates it`."
        )
    return owner if views else ""


def _tests(
    work: Work, path: Path, name: str, model: Model, fields: Sequence[Field], owner: str,
    views: Sequence[WebView],
) -> str:  # fmt: skip
    listed = ", ".join(f'"{each.name}"' for each in fields)
    listed += "," * (len(fields) == 1)
    lines = [
        "    def test_fields_are_read_only(self):",
        f"        fields = {name}().fields",
        f"        for each in ({listed}):",
        "            self.assertTrue(fields[each].read_only)",
    ]
    for view in views if owner else ():
        if not view.arguments:
            lines += ["", *_created(work, view, model, fields, owner)]
    imports = [(module_of(Path(work.original.root), path), name), (model.module, model.name)]
    return added_tests.module(
        f"What {name} takes no values for.", f"{name}ReadOnlyTests", "\n".join(lines),
        imports if owner else imports[:1], work,
    )  # fmt: skip


def _created(
    work: Work, view: WebView, model: Model, fields: Sequence[Field], owner: str
) -> list[str]:
    """A new row is the user's, whatever the body says."""
    closed = {each.name for each in fields}
    rows, data = [], []
    for each in required(model):
        if each.name in closed:
            continue
        if each.kind in ("ForeignKey", "OneToOneField"):
            held = test_rows.rows(work, each.to, "user")
            rows += [line for row in held for line in made(row, 8, named=True)]
            data.append(f'"{each.name}": {held[-1].name}.pk')
        elif each.values:
            value = f'"{each.values[0]}"' if isinstance(each.values[0], str) else each.values[0]
            data.append(f'"{each.name}": {value}')
        else:
            data.append(f'"{each.name}": {test_rows.PLAIN.get(each.kind, chr(34) + "1" + chr(34))}')
    data.append(f'"{owner}": other.pk')
    return [
        f"    def test_a_new_row_is_of_who_makes_it_by_{snake(endpoints.class_name(view))}(self):",
        added_tests.user_lines(work, "user", 8, "reader"),
        added_tests.user_lines(work, "other", 8, "other"),
        *(["        n = 1", *rows] if rows else []),
        "        client = APIClient()",
        "        client.force_authenticate(user)",
        f"        data = {{{', '.join(data)}}}",
        f'        response = client.post("{endpoints.url(view)}", data, format="json")',
        "        self.assertEqual(response.status_code, 201)",
        f'        self.assertEqual({model.name}.objects.latest("pk").{owner}, user)',
    ]


PLAYBOOKS = (
    Playbook(
        "read-only-fields", "Have an API take no values for fields that it shows",
        "make owner and is_blocked read-only in PetSerializer, a new pet belongs to who creates it",
        "a written test: the fields take nothing, and a new row is its user's",
        _fits, _run,
    ),
)  # fmt: skip
