"""Rules of who has a row of a model: `only volunteers (people with a Volunteer record)`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from django_pro.agent import test_rows
from django_pro.agent.work import NotProvenError, Work
from django_pro.core.outline import Model
from django_pro.edits import class_edit
from django_pro.edits.eager_loading import Import
from django_pro.edits.query_test import Names, Row, made
from django_pro.scaffold.stated import snake

_HAS = r"(?:with|who (?:has|have|got)|that have|having) (?:an? |their own )"
_ROW = r"(?:record|profile|row|entry|object)s?\b"
_PEOPLE = (
    r"(?:(?:logged[- ]in |signed[- ]in )?(?:users?|people|persons?|members?|accounts?|those|anyone"
    r"|anybody|everyone|whoever|somebody|someone)) "
)
_ANY = rf"{_PEOPLE}(?:{_HAS})`?([a-z][\w-]*)`? {_ROW}"
_AUDIENCE = re.compile(
    r"\b(?:only|just|nobody but|no one but) (?:(?:for|by|to|the|our|all) )*([a-z]+s)(?![\w'-])"
    r"(?= \(| (?:may|can|could|should|must|shall|are|have|get|who|with|to)\b|\s*(?:[,.;:!]|$))"
    r"|\bnon-([a-z]+s)\b"
)
_USUAL = frozenset((
    "users", "members", "people", "persons", "accounts", "customers", "clients", "visitors",
    "readers", "reads", "writes", "gets", "posts", "deletes", "puts", "changes", "requests",
    "methods", "others", "admins", "administrators", "owners", "authors", "staffs", "ones", "edits",
    "creates", "updates", "lists", "details", "rows", "views", "pages", "superusers", "guests",
    "is", "as", "has", "does", "was", "this", "logins", "actions", "things", "strangers",
))  # fmt: skip
"""Words that name nobody whom a rule of logins and staff does not know."""
_KNOWN = (
    r"(?<![a-z])(?:is_)?(?:staff|admins?|administrators?)\b|\b(?:signed|logged)[- ]?in\b"
    r"|\b(?:with|have|has|having) an? (?:account|login|session)\b|\bauthenticated\b|\bregistered\b"
)


@dataclass(frozen=True, slots=True)
class Holder:
    """Those who have a row of a model."""

    model: Model
    field: str
    """The key to the user."""

    @property
    def one(self) -> str:
        return f"{'an' if self.model.name[0] in 'AEIO' else 'a'} {self.model.name}"

    @property
    def plural(self) -> str:
        word = snake(self.model.name).replace("_", " ")
        return f"{word[:-1]}ies" if re.search(r"[^aeiou]y$", word) else f"{word}s"

    @property
    def test(self) -> str:
        """Name of the function that tells whether a user is one."""
        return f"is_{snake(self.model.name)}"


def as_staff(low: str) -> str:
    """A request in which those who are said to have a row are called staff."""
    return re.sub(_ANY, "staff ", low)


def stated(work: Work) -> tuple[Holder | None, str]:
    """Those whom a request lets in by a row that they have, and the request in lower case with
    staff in their place.

    Raises:
        NotProvenError: it lets in people whom no model and no flag of users tells apart.
    """
    low = work.said.low
    for holder in _possible(work):
        words = _words(holder)
        row = rf"{_PEOPLE}{_HAS}`?{words}`?(?: {_ROW})?"
        if not (re.search(row, low) or (_is_kind(holder) and re.search(_only(words), low))):
            continue
        rest = re.sub(rf"\s*\([^()]*{_HAS}`?{words}`?[^()]*\)", "", low)
        rest = re.sub(row, "staff", rest)
        rest = re.sub(rf"(?<![\w/.])`?{words}`?(?![\w/'-])", "staff", rest)
        if re.search(_STAFF, re.sub(r"\S*/\S*", " ", low)):
            raise NotProvenError(
                f"A rule here lets in staff or who has {holder.one}, and not both. Nothing"
                " is written: say which of them."
            )
        return holder, rest
    _refuse_unknown(low)
    return None, low


_STAFF = r"(?<![a-z0-9])(?:is_)?(?:staff|admins?|administrators?|superusers?)\b"


def called(work: Work, word: str) -> Holder | None:
    """Those whom a word means as a kind of users: `instructors`, of a model Instructor."""
    for holder in _possible(work):
        if _is_kind(holder) and re.fullmatch(_words(holder), word):
            return holder
    return None


def _possible(work: Work) -> Iterator[Holder]:
    """The project's own models whose rows are a user's."""
    for model in work.original.own_models():
        keys = [each for each in model.fields if each.concrete and each.to == work.web.user]
        if model.label == work.web.user or len(keys) != 1:
            continue
        if keys[0].kind in ("OneToOneField", "ForeignKey"):
            yield Holder(model, keys[0].name)


def kinds(work: Work) -> list[Holder]:
    """Those whose users have one row of a model each, a profile."""
    return [each for each in _possible(work) if _is_kind(each)]


def with_rows(work: Work) -> list[Holder]:
    """Those whose users may have several rows of a model, as memberships."""
    return [each for each in _possible(work) if not _is_kind(each)]


def _is_kind(holder: Holder) -> bool:
    """Whether the model's name is that of a kind of users: each has one row at most."""
    return any(
        each.name == holder.field and each.kind == "OneToOneField" for each in holder.model.fields
    )


def _only(words: str) -> str:
    """Patterns by which a request lets them in without speaking of rows."""
    return (
        rf"\b(?:only|just|nobody but|no one but) (?:(?:for|by|to|the|our|all) )*{words}\b"
        rf"|(?<![\w/.-]){words} (?:only|alone)\b|\bnon-{words}\b"
        rf"|\b(?:who|that) (?:are|is) (?:an? )?{words}\b|\b(?:not|n't) (?:an? )?{words}\b"
        rf"|\b(?:must|has to|have to|needs? to|should) be (?:(?:logged|signed)[- ]in and )?"
        rf"(?:an? )?{words}\b"
    )


def _words(holder: Holder) -> str:
    one = re.escape(snake(holder.model.name)).replace("_", "[ _-]?")
    many = re.escape(holder.plural).replace("\\ ", "[ _-]?")
    return rf"(?:{many}|{one})"


def _refuse_unknown(low: str) -> None:
    bare = re.sub(r"\S*/\S*", " ", low)
    named = re.search(_ANY, bare)
    found = named[1] if named else ""
    for clause in () if found else re.split(r"[.;:!]\s|,\s|\bbut\b", bare):
        for each in () if re.search(_KNOWN, clause) else _AUDIENCE.finditer(clause):
            found = found or next(filter(None, each.groups()))
            found = "" if found in _USUAL else found
    if found:
        raise NotProvenError(
            f"`{found}`: no model of the project tells who they are. A rule here is of visitors, "
            "of who has signed in, of staff, and of users who have a row of a model. Nothing is "
            "written: say which of them, e.g. `only users with a Profile record`."
        )


def written(work: Work, holder: Holder, file: Path) -> None:
    """The function `holder.test` in a file of permissions."""
    name = holder.model.name
    has_one = f"{name}.objects.filter({holder.field}=user).exists()"
    source = (
        f"def {holder.test}(user):\n"
        f'    """Whether a user has {holder.one}; who has not signed in has none."""\n'
        f"    return user.is_authenticated and {has_one}\n"
    )
    text = work.copy.read(file) if work.copy.exists(file) else '"""Who may do what."""\n'
    imports: list[Import] = [(holder.model.module, name)]
    work.copy.write(file, class_edit.with_class(text, source, imports))


def test_lines(work: Work, holder: Holder, user: str, number: int) -> tuple[str, list[Names]]:
    """Statements that make a user one of them, and what they import.

    Raises:
        NotProvenError: no row can be made.
    """
    rows = test_row(work, holder, user)
    lines = [line for row in rows for line in made(row, 8, named=row is not rows[-1])]
    if any(re.search(r"\bn\b", line) for line in lines):
        lines.insert(0, f"        n = {number}")
    return "\n".join(lines), [pair for row in rows for pair in row.imports]


def test_row(work: Work, holder: Holder, user: str) -> tuple[Row, ...]:
    """What the row of a user needs, itself last: `department`, `member`.

    Raises:
        NotProvenError: no row can be made.
    """
    return test_rows.rows(work, holder.model.label, given={holder.field: user})
