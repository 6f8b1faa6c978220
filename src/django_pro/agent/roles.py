"""Kinds of users that a field of choices tells apart: `role` is `clerk`."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from django_pro.agent import test_rows
from django_pro.agent.work import NotProvenError, Work
from django_pro.core.outline import Field, Model
from django_pro.edits.eager_loading import Import
from django_pro.edits.query_test import made
from django_pro.scaffold.stated import plural


@dataclass(frozen=True, slots=True)
class Role:
    test: str
    """Expression that tells whether `user` has it; visitors have none."""
    setup: str
    """Statements that give it to the user `{user}` of a test."""
    is_named: bool = False
    """Whether the user model has a property of its own for it: `is_clerk`."""
    imports: tuple[Import, ...] = ()
    """What the expression needs."""
    of_user: str = ""
    """The same of the user, without it: `is_clerk`, `role == "clerk"`; empty for a row's."""


def called(work: Work, word: str) -> Role | None:
    """The role that a word means: a value of choices of the user, or of a row that each user has
    one of; None where there is none, or several."""
    models = {each.label: each for each in work.original.models}
    user = models.get(work.web.user)
    if user is None:
        return None
    found = [*_of_user(user, word), *_of_rows(work, word)]
    if len(found) != 1:
        return None
    name = _property(user, word)
    if not name:
        return found[0]
    return Role(f'getattr(user, "{name}", False)', found[0].setup, True, of_user=name)


def spelled(work: Work, low: str) -> tuple[str, list[str]]:
    """The request in which users of a role are called by its plural where it lets in them alone,
    and those words: of `users with the role clerk`, `if user.is_clerk`, `non-clerks must not`."""
    found: list[str] = []
    for name in names(work):
        one = name.replace("_", "[ _-]")
        word = plural(name.replace("_", "-"))
        before = low
        many, may = plural(one), f"only {word} may "
        low = re.sub(_NOT_OF.format(one=one, many=many), may, low)
        low = re.sub(rf"\blet (?:only |just )?(?:the |our )?{many} (?=[a-z])", may, low)
        for pattern in _PHRASES:
            to = "for " if pattern.startswith(_IF) else ""
            low = re.sub(pattern.format(one=one), f"only {to}{word}", low)
        if low != before:
            found.append(word)
    return re.sub(r"\b(only|just)((?: for| by| to)?)(?: only)+\b", r"\1\2", low), found


def named(work: Work, low: str) -> list[str]:
    """Words for the users of roles that a request has, in the plural."""
    bare = re.sub(r"(?<!\S)\S*/\S*", " ", low)
    words = [plural(each.replace("_", " ")) for each in names(work)]
    return [each for each in words if re.search(rf"\b{re.escape(each)}\b", bare)]


_WHO = r"(?:users?|people|those|accounts?|anyone|anybody|everyone|somebody|someone|whoever)"
_ONE = r"['\"`\u201c]?{one}['\"`\u201d]?(?![\w-])"
_IF = r"(?:only |just )?(?:if|when|where|for|with) "
_PHRASES = (
    (
        rf"(?:{_WHO} )?(?:who (?:has|have) |with |having |in |of |whose )(?:the |an? )?(?:user )?"
        rf"`?role`?(?: of| is| equals| ?==?)? ?{_ONE}"
    ),
    rf"(?:{_WHO} )?(?:in |with |having )(?:the |an? ){_ONE} role(?![\w-])",
    rf"{_IF}`?(?:self\.)?(?:request\.)?user\.role ?==? ?{_ONE}",
    (
        rf"{_IF}`?(?:self\.)?(?:request\.)?user\.is_{{one}}(?!\w)(?:\(\))?`?"
        r"(?: (?:is|=|==) `?true`?)?"
    ),
    rf"{_WHO} (?:with|having) `?is_{{one}}(?!\w)`?(?: (?:is|set|=|==) `?(?:to )?true`?)?",
    rf"{_IF}(?:the user|the caller|they|he|she|one|{_WHO}) (?:is|are) (?:an? )?{_ONE}",
    rf"{_WHO} (?:who |that )?(?:is|are) (?:an? )?{_ONE}",
)
"""Those of a role."""
_NOT_OF = (
    r"\b(?:(?:all|any|other) )?(?:non[- ](?:{many}|{one})|(?:users|people|those)(?: who| that)? "
    r"(?:aren't|are not) (?:an? )?(?:{many}|{one})) (?:"
    r"(?:(?:must|should|shall|are to|have to) (?:only |always )?)?"
    r"(?:get|receive|be (?:answered|given|refused with)) (?:an? )?403(?: \w+)?,? (?:when|if|where) "
    r"they (?:try to |want to |attempt to )?"
    r"|(?:(?:must|should|may|can|shall) ?(?:not|n't)|cannot|(?:are|must) no longer(?: be)?)"
    r"(?: (?:be )?(?:able|allowed) to)? )"
)
"""Those of no role, up to what they must not do."""


def names(work: Work) -> list[str]:
    """Words of the roles of users, in snake case: flags, properties, values of fields of roles."""
    user = next((each for each in work.original.models if each.label == work.web.user), None)
    if user is None:
        return []
    rows = [
        each for each in work.original.own_models()
        if any(one.to == user.label and one.kind == "OneToOneField" for one in each.fields)
    ]  # fmt: skip
    values = [
        re.sub(r"[ -]", "_", value.lower())
        for model in (user, *rows) for field in model.fields
        if field.choices and _OF_ROLES.search(field.name)
        for value in field.values if isinstance(value, str) and value.strip()
    ]  # fmt: skip
    flags = [each.name for each in user.fields if each.kind == "BooleanField" and each.concrete]
    named = [each.removeprefix("is_") for each in (*flags, *properties(user)) if each[:3] == "is_"]
    return [each for each in dict.fromkeys((*values, *named)) if each not in _OF_ALL]


def setups(work: Work, user: str) -> Iterator[tuple[str, str]]:
    """Roles of users, and statements that give each to the variable `user` of a test."""
    model = next((each for each in work.original.models if each.label == work.web.user), None)
    for field in model.fields if model is not None else ():
        word = field.name.removeprefix("is_")
        if field.kind == "BooleanField" and word not in (field.name, *_OF_ALL):
            yield field.name, f"{user}.{field.name} = True\n        {user}.save()"
    for word in names(work):
        role = called(work, word)
        if role is not None:
            yield word, role.setup.replace("{user}", user)


_OF_ROLES = re.compile(r"role|kind|type|position|job|function|rank|group|level")
_OF_ALL = ("staff", "superuser", "active", "authenticated", "anonymous", "admin", "user", "member")


def _of_user(user: Model, word: str) -> Iterator[Role]:
    for field, value in _values(user, word):
        setup = f'{{user}}.{field.name} = "{value}"\n        {{user}}.save()'
        test = f'getattr(user, "{field.name}", "") == "{value}"'
        yield Role(test, setup, of_user=f'{field.name} == "{value}"')


def _of_rows(work: Work, word: str) -> Iterator[Role]:
    for model in work.original.own_models():
        keys = [each for each in model.fields if each.to == work.web.user and each.concrete]
        if len(keys) != 1 or keys[0].kind != "OneToOneField":
            continue
        for field, value in _values(model, word):
            given = {keys[0].name: "{user}", field.name: f'"{value}"'}
            try:
                rows = test_rows.rows(work, model.label, given=given)
            except NotProvenError:
                continue
            lines = [line for row in rows for line in made(row, 8, named=row is not rows[-1])]
            name = model.name
            test = f'{name}.objects.filter({keys[0].name}=user, {field.name}="{value}").exists()'
            if any(re.search(r"\bn\b", each) for each in lines):
                lines.insert(0, "        n = 1")
            yield Role(test, "\n".join(lines).lstrip(), False, ((model.module, name),))


def _values(model: Model, word: str) -> Iterator[tuple[Field, str]]:
    for field in model.fields:
        for each in field.values if field.choices else ():
            if isinstance(each, str) and each.lower().replace("-", "_").replace(" ", "_") == word:
                yield field, each


def _property(user: Model, word: str) -> str:
    """The property of the user model that tells of it; empty without one."""
    return next((each for each in properties(user) if each in (f"is_{word}", word)), "")


def properties(user: Model) -> list[str]:
    """Names of the properties that the model's class has."""
    try:
        tree = ast.parse(Path(user.path).read_text(encoding="utf-8"))
    except (OSError, SyntaxError):
        return []
    return [
        each.name
        for node in tree.body
        if isinstance(node, ast.ClassDef) and node.name == user.name
        for each in node.body
        if isinstance(each, ast.FunctionDef)
        and any(ast.unparse(one).endswith("property") for one in each.decorator_list)
    ]
