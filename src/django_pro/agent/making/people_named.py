"""Whom a request means by a word for some of the users: `clerks` have a flag, a property or a role
of that name."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

from django_pro.agent import stated_access
from django_pro.agent.making.site import Site
from django_pro.agent.work import NotProvenError
from django_pro.core.outline import Field, Model
from django_pro.scaffold.people import STAFF, People
from django_pro.scaffold.stated import plural, snake

_ROLE = re.compile(r"(?:\w+_)?(?:role|kind|type|position|job|rank|level|group)")
_ALL = frozenset(("user", "member", "visitor", "guest", "staff", "admin", "superuser", "active"))
"""Words that mean others than those who have a flag or a role of the name."""


def named(site: Site, text: str, model: Model, *, groups: bool = False) -> People:
    """Those whom a text lets do something with rows of a model, and staff where it names no others;
    `groups` is whether they may be a group.

    Raises:
        NotProvenError: it names several.
    """
    # The word of the rows names no users, and that of a key to one names whose a row is.
    keys = [each.name for each in model.fields if each.to == site.user]
    taken = {snake(model.name), *keys}
    possible = [*_possible(site), *(_of_groups(site) if groups else ())]
    found = [each for each in possible if each.one not in taken and _is_let(text, each)]
    if len(found) > 1 or (found and _lets_staff(text)):
        others = [each.words for each in found[1:]] or ["staff"]
        raise NotProvenError(
            f"{found[0].words} and {', '.join(others)} are told apart: a permission of ours lets in"
            " one kind of users beside all who have signed in. Nothing is written: say one of them."
        )
    return found[0] if found else STAFF


def refuse_roles_of_profiles(site: Site, text: str, model: Model) -> None:
    """Sees that nothing is made for all where a text has it for those of one role, which a row
    beside the user tells: `clerks should be able to` where `Worker.role` has `clerk`.

    Raises:
        NotProvenError: it has.
    """
    for held in site.outline.own_models():
        keys = [each for each in held.fields if each.concrete and each.to == site.user]
        if held.label in (site.user, model.label) or [each.kind for each in keys] != [
            "OneToOneField"
        ]:
            continue
        for role in _roles(held):
            words = re.escape(role.words).replace("\\ ", "[ _-]")
            if role.one in _ALL or not re.search(_LETS.format(words=words), text, re.IGNORECASE):
                continue
            raise NotProvenError(
                f"`{role.words}` are told apart by {held.name}.{role.given.partition('=')[0]}: a "
                "page that lets in them alone is not made here. Nothing is written."
            )


_LETS = (
    r"(?:^|[.;:!?\n]\s*)(?:only |our |the |all )*{words} (?:should|must|may|can|need|needs|want"
    r"|wants|have to|are to)\b|(?<!search )(?<!filter )(?<!look )(?<!looks )\bfor "
    r"(?:only |our |the |all |just )*{words}\b(?! (?:app|of))"
)
"""Where a text says whom something is for."""


def as_staff(text: str, people: People) -> str:
    """The text with staff in the place of others."""
    if people == STAFF:
        return text
    one = re.escape(people.one).replace("_", "[ _-]")
    many = re.escape(people.words).replace("\\ ", "[ _-]")
    return re.sub(
        rf"(?<![\w/.:-])(?:(?:the |our |all )*{many}|(?:an?|any|every|each) {one})"
        r"(?: themselves)?(?![\w/'-])(?! (?:app|page|group)\b)",
        "staff", text, flags=re.IGNORECASE,
    )  # fmt: skip


def _is_let(text: str, people: People) -> bool:
    """Whether something is said of what they may do."""
    put = as_staff(text, people)
    return put != text and _grants(put) > _grants(text)


def _grants(text: str) -> int:
    told = stated_access.read(text)
    return sum("staff" in each for each in told.grants.values()) + len(told.unclear)


def _lets_staff(text: str) -> bool:
    return any("staff" in each for each in stated_access.read(text).grants.values())


def _possible(site: Site) -> Iterator[People]:
    """Kinds of users that the model of users tells apart."""
    model = next((each for each in site.outline.models if each.label == site.user), None)
    if model is None:
        return
    told = _properties(site, model)
    met = set[str]()
    for role in _roles(model):
        attribute = role.attribute
        for name in (f"is_{role.one}", role.one):
            attribute = name if name in told else attribute
        if role.one not in _ALL | met:
            met.add(role.one)
            yield People(role.words, attribute, role.given, is_known_to_all=False)


def group(name: str) -> People:
    """Those who are in a group."""
    words = " ".join(re.findall(r"\w+", name.lower()))
    return People(words, f'groups.filter(name="{name}").exists()', f'group="{name}"')


def _of_groups(site: Site) -> Iterator[People]:
    """Groups that permission classes of the project ask for."""
    found = [each.means for each in site.work.web.permissions]
    names = dict.fromkeys(
        value
        for means in found for every in means.values() for where, field, value in every
        if not where and field == "groups"
    )  # fmt: skip
    yield from (each for each in map(group, names) if each.one not in _ALL)


@dataclass(frozen=True, slots=True)
class _Role:
    one: str
    words: str
    attribute: str
    given: str


def _roles(model: Model) -> Iterator[_Role]:
    for field in model.fields:
        one = re.sub(r"^is_", "", field.name)
        if field.concrete and field.kind == "BooleanField":
            yield _Role(one, plural(one.replace("_", " ")), field.name, f"{field.name}=True")
        elif _is_role(field):
            for value in field.values:
                one = str(value).lower().replace("-", "_").replace(" ", "_")
                if isinstance(value, str) and re.fullmatch(r"[a-z][a-z_]+", one):
                    given = f'{field.name}="{value}"'
                    attribute = f'{field.name} == "{value}"'
                    yield _Role(one, plural(one.replace("_", " ")), attribute, given)


def _is_role(field: Field) -> bool:
    return field.concrete and bool(field.values) and _ROLE.fullmatch(field.name) is not None


def _properties(site: Site, model: Model) -> set[str]:
    """Names of the properties of a user."""
    if not site.outline.is_own(model.path):
        return set()
    try:
        tree = ast.parse(site.read(site.work.copy.path(model.path)))
    except SyntaxError:
        return set()
    return {
        inner.name
        for node in ast.walk(tree) if isinstance(node, ast.ClassDef) and node.name == model.name
        for inner in node.body if isinstance(inner, ast.FunctionDef)
        and any(ast.unparse(each).endswith("property") for each in inner.decorator_list)
    }  # fmt: skip
