"""How the rows of whoever asks are written, and who keeps all of them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from django_pro.agent import action_rules, endpoints, own_methods, row_people
from django_pro.agent.whose_rows import group, keepers
from django_pro.agent.work import NotProvenError, Work
from django_pro.core.outline import Model
from django_pro.edits.eager_loading import Import
from django_pro.edits.own_rows import Narrowed
from django_pro.edits.query_test import Names
from django_pro.engine.web_outline import WebView
from django_pro.rules.whose import ATTRIBUTION
from django_pro.scaffold.stated import plural, snake

_FLAGS = {"admin": "is_staff", "administrator": "is_staff", "superuser": "is_superuser",
          "staff": "is_staff"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Keeper:
    """Users who keep all rows: `is_staff`, `role == "clerk"`, those of a group."""

    told: str
    test: str
    """Expression that tells whether `{user}` is one."""
    setup: str
    """Statements that make the user `{user}` of a test one."""
    imports: tuple[Import, ...] = ()
    """What the expression needs."""
    names: tuple[Names, ...] = ()
    """What the statements need."""

    def is_asked_in(self, body: str, user: str) -> bool:
        """Whether code of the project makes the same exception of `user`."""
        return self.told in body or self.test.replace("{user}", user) in body


@dataclass(frozen=True, slots=True)
class Scope:
    """How the rows of whoever asks are written."""

    model: Model
    way: str
    """Lookup from the model to its user."""
    method: str
    """The project's own method of the model's querysets; empty without one."""
    flags: tuple[Keeper, ...]
    """Who keeps all rows."""
    more: tuple[str, ...] = ()
    """Lookups to other users whose a row is as well."""

    @property
    def helper(self) -> str:
        return f"_own_{plural(snake(self.model.name))}"

    def of(self, rows: str, user: str) -> str:
        if self.flags and not self.method:
            whole = f"{rows}.all()" if rows.endswith(".objects") else rows
            return f"{self.helper}({whole}, {user})"
        return self.plain(rows, user)

    def plain(self, rows: str, user: str) -> str:
        """Those of a user who does not keep all."""
        if self.method:
            return f"{rows}.{self.method}({user})"
        return f"{rows}.filter({self._condition(user)})"

    def _condition(self, user: str) -> str:
        ways = [f"{each}={user}" for each in (self.way, *self.more)]
        return " | ".join(f"Q({each})" for each in ways) if self.more else ways[0]

    def keeps(self, user: str) -> str:
        """Condition under which all rows stay."""
        return " or ".join(each.test.replace("{user}", user) for each in self.flags)

    @property
    def imports(self) -> list[Import]:
        """What `keeps` needs."""
        return [] if self.method else [one for each in self.flags for one in each.imports]

    def narrowed(self, content: str) -> Narrowed:
        """The same for a module, which may have the helper already."""
        if self.method or not self.flags:
            return Narrowed(self.of)
        above = (
            f"def {self.helper}(rows, user):\n"
            f"    if {self.keeps('user')}:\n"
            "        return rows\n"
            f"    return rows.filter({self._condition('user')})"
        )
        has = f"def {self.helper}(" in content
        return Narrowed(self.of, "" if has else above, self.keeps, self.plain)


def flags_of(work: Work) -> tuple[Keeper, ...]:
    """The users who keep what others lose, as the request says.

    Raises:
        NotProvenError: nothing tells them apart.
    """
    people = row_people.of(work)
    words = people.all if people is not None else keepers(work.said)
    return tuple({each.told: each for each in (_keeper(work, word) for word in words)}.values())


def _keeper(work: Work, word: str) -> Keeper:
    """The field of users that a word means, else their role, else their group.

    Raises:
        NotProvenError: there is none.
    """
    users = next((each for each in work.original.models if each.label == work.web.user), None)
    stem = word.removesuffix("s")
    for field in users.fields if users is not None else ():
        plain = re.sub(r"^(?:is|has|can)_", "", field.name)
        if field.kind == "BooleanField" and (
            word in (plain, field.name) or plain == stem or field.name == _FLAGS.get(stem)
        ):
            setup = f"{{user}}.{field.name} = True\n        {{user}}.save()"
            return Keeper(field.name, f"{{user}}.{field.name}", setup)
    role = row_people.keeper(work, word)
    if role is not None and role.of_user:
        return Keeper(role.of_user, f"{{user}}.{role.of_user}", role.setup)
    kind = action_rules.called(work, word)
    if kind is not None and kind.holder is None:
        test = re.sub(r"(?<![\"'])\buser\b(?![\"'])", "{user}", kind.test)
        return Keeper(kind.word, test, kind.setup, kind.imports, kind.names)
    raise NotProvenError(
        f"Which users are {word}? No yes-or-no field, no role and no group of "
        f"{work.web.user or 'a user model'} is called so. Nothing is written."
    )


def scope_of(work: Work, view: WebView, flags: tuple[Keeper, ...]) -> Scope:
    """How the rows of whoever asks are written for a view.

    Raises:
        NotProvenError: whose they are is not known, or they are those of several users.
    """
    shared = group(work.said)
    if shared:
        raise NotProvenError(
            f"The rows of {endpoints.url(view)} are to be those of a user's {shared}: rows that "
            f"all of a {shared} share are not written here, but those of one user alone. "
            "Nothing is written."
        )
    labels = endpoints.models(work, view)
    models = {each.label: each for each in work.original.models}
    people = row_people.of(work)
    if people is not None and labels:
        first, *more = row_people.ways(work, models[labels[0]], people)
        return Scope(models[labels[0]], first, "", flags, tuple(more))
    for label in labels:
        way = _way(work, models, models[label])
        if way:
            method = own_methods.found(
                work, models[label], way,
                lambda body, user: all(each.is_asked_in(body, user) for each in flags),
            )  # fmt: skip
            return Scope(models[label], way, method, () if method else flags)
    raise NotProvenError(
        f"Whose the rows of {endpoints.url(view)} are is not known: no foreign key of "
        f"{', '.join(labels) or 'a model'} leads to one user. Nothing is written."
    )


def _way(work: Work, models: dict[str, Model], model: Model) -> str:
    """The lookup that leads to the one user of a row: its own key, unless the request names those
    whom another key leads to, `somebody else's cat` with its owners; else the only one whose keys
    the request names, else the shortest;
    empty where there is none, or several are as short.

    Raises:
        NotProvenError: the row's own key says who made it, and another one is as likely meant.
    """
    level: list[tuple[tuple[str, ...], Model]] = [((), model)]
    ways: dict[tuple[str, ...], str] = {}
    """And the kind of the last key of each."""
    for _ in range(_FARTHEST):
        further: list[tuple[tuple[str, ...], Model]] = []
        for names, each in level:
            keys = [field for field in each.fields if field.concrete and field.kind in _KEYS]
            own = [field for field in keys if field.to == work.web.user]
            own = [field for field in own if not ATTRIBUTION.search(field.name)] or own
            ways |= {(*names, field.name): field.kind for field in own}
            further += [
                ((*names, field.name), models[field.to])
                for field in keys
                if field.to in models and field.to not in (work.web.user, model.label, each.label)
            ]
        level = further
    direct: list[tuple[str, ...]] = [each for each in ways if len(each) == 1]
    people = {field.name: models[field.to].name for field in model.fields if field.to in models}
    named = [
        each for each in ways
        if _is_who(work, each if len(each) == 1 else (each[0], people[each[0]])) and len(each) < 3
    ]  # fmt: skip
    if len(named) == 1:
        return "__".join(named[0])
    if direct and all(ATTRIBUTION.search(name) for (name,) in direct) and not _is_by_maker(work):
        others = [
            "__".join(each) for each, kind in ways.items()
            if len(each) == 2 and kind == "OneToOneField" and not ATTRIBUTION.search(each[0])
        ]  # fmt: skip
        if others:
            who = plural(others[0].partition("__")[0])
            raise NotProvenError(
                f"Whose the rows of {model.name} are is not clear: "
                f"{', '.join([direct[0][0], *others])} lead to users. Nothing is written: name "
                f"them, e.g. `{who} only see their own`, or `only who created it`."
            )
    whole = [each for each in ways if _is_named(work, each)]
    if len(whole) == 1 and not any(_is_named(work, each) for each in direct):
        return "__".join(whole[0])
    known = direct or list(ways)
    shortest = [each for each in known if len(each) == min(map(len, known))]
    found = _named_way(work, known) or (shortest[0] if len(shortest) == 1 else ())
    return "__".join(found)


def _is_who(work: Work, names: tuple[str, ...]) -> bool:
    """Whether the request says of the people of a key that rows are theirs."""
    words = "|".join(re.escape(snake(each).replace("_", " ")) for each in names)
    who = rf"(?:{words})(?:e?s)?"
    article = r"(?:the |its |their |an? |that |whose )*"
    return work.said.has(
        rf"{who}(?: users?| accounts?)?,? (?:may|should|shall|must|can|could|only|gets?|sees?"
        r"|ha(?:s|ve) access|are allowed|is allowed|needs?)(?![a-z])"
        r"(?![^.;,]{0,30}\b(?:all|every\w*)\b)",
        rf"(?:only|just|nobody but)(?: by| for| to| visible to)? {article}{who}(?![a-z])",
        rf"(?:{words})(?:'s|s'|s's) own(?![a-z])",
        rf"(?:of|for|to) {article}(?:current|requesting|logged[- ]in|same) {who}(?![a-z])",
        rf"(?:any|an|each)other {who}(?:'s?)?(?![a-z])",
    )


def _is_by_maker(work: Work) -> bool:
    """Whether rows are to be those of who made them."""
    return work.said.has(
        r"(?:who|that|they|he|she|them|you|we|users?)(?:'ve| have| has| had)? (?:it |them )?(?:made"
        r"|created|wrote|added|uploaded|entered|posted|placed|submitted|booked|filed|opened)(?![a-z])",
        r"(?:creators?|authors?|makers?|uploaders?|created[ _]by)(?![a-z])",
    )


def _named_way(work: Work, ways: list[tuple[str, ...]]) -> tuple[str, ...]:
    """The only one whose keys the request names, wholly or but for the last; empty without one."""
    for kept in (None, -1):
        named = [each for each in ways if each[:kept] and _is_named(work, each[:kept])]
        if len(named) == 1:
            return named[0]
    return ()


def _is_named(work: Work, names: tuple[str, ...]) -> bool:
    return all(work.said.has(rf"{name.replace('_', '[ _]')}s?(?![a-z])") for name in names)


_FARTHEST = 3
"""Keys from a row to its user."""
_KEYS = ("ForeignKey", "OneToOneField")
