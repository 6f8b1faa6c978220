"""Whose a row is: ways from a model to the user model, read from its relations."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, NamedTuple

from django.apps import apps
from django.contrib.auth import get_user_model
from django.db import models

from django_pro_probe import places
from django_pro_probe.access import lookups
from django_pro_probe.access.surroundings import whole
from django_pro_probe.seed import order

_EVERYBODYS = re.compile(r"profile|settings?|preference|account|wallet|details?|extra")
"""Words for what every user has one of."""
_DID_SOMETHING = re.compile(
    r"(\w+_)?(dismiss|approv|review|resolv|clos|handl|check|verifi|updat|modifi|edit|chang|delet|remov"
    r"|archiv|cancel+|confirm|process|moderat|reject|lock|acknowledg|accept|publish|signed_off|read"
    r"|seen|complet|finish|releas|refund|escalat|answer)(ed|d)?_by"
)
"""Names of keys to the user who did something to a row that need not be theirs."""
DEEPEST = 3
"""Foreign keys that are followed from a row on the way to a user."""
_HOPS_ABOVE = 3
"""Foreign keys between a row and one that it is below."""
_NOT_FOLLOWED = ("contenttypes", "auth", "sessions", "admin", "sites")
"""Apps whose rows belong to nobody."""


class Owned(NamedTuple):
    """A foreign key to a user, behind foreign keys to other rows."""

    steps: tuple[Any, ...]
    """Foreign keys from the model on, the last one to the user model."""

    @property
    def name(self) -> str:
        """As a lookup from the model, e.g. `order__customer`; with a dot behind a generic foreign
        key, which no lookup follows."""
        names = [field.name for field in self.steps]
        return ".".join(names) if self.is_generic else "__".join(names)

    @property
    def is_generic(self) -> bool:
        """Whether its first step is a generic foreign key."""
        return bool(self.steps) and _is_generic(self.steps[0])


class Tenancy(NamedTuple):
    """What a user shares with others, and the row belongs to: an organisation, a team, a project.

    Either the user, or a profile of it, has a foreign key to it, or a row of `through` joins them.
    """

    steps: tuple[Any, ...]
    """Foreign keys from the model to the shared row; empty where the row itself is shared."""
    holder: Any
    """The model whose foreign key names the shared row: the user's, a profile's, or `through`."""
    to_shared: Any
    """The foreign key of `holder` to the shared row."""
    to_user: Any
    """The foreign key of `holder` to the user; None where `holder` is the user model."""

    @property
    def name(self) -> str:
        """As a lookup from the model to the user, e.g. `project__membership__user`."""
        return "__".join([*(field.name for field in self.steps), *self._to_users()])

    def _to_users(self) -> Iterator[str]:
        holder = self.holder
        if holder._meta.auto_created:  # nothing but the many-to-many leads through it
            for field in self.to_shared.related_model._meta.many_to_many:
                if field.remote_field.through is holder:
                    yield field.name
                    return
            for field in user_model()._meta.many_to_many:
                if field.remote_field.through is holder:
                    yield field.related_query_name()
                    return
        yield self.to_shared.related_query_name()
        if self.to_user is not None:
            yield self.to_user.name


@cache
def user_model() -> Any:
    return get_user_model()


def is_own(model: Any) -> bool:
    """Whether a model is the project's, or whom its users log in as."""
    module = sys.modules.get(model.__module__)
    path = getattr(module, "__file__", None) or ""
    return model is user_model() or places.is_user_path(path)


def _keys(model: Any) -> Iterator[Any]:
    """Foreign keys and one-to-ones of a model to rows that can belong to somebody."""
    for field in model._meta.concrete_fields:
        if field.is_relation and (field.many_to_one or field.one_to_one):
            related = field.related_model
            if isinstance(related, type) and issubclass(related, models.Model):
                yield field


def one_to_one(model: Any) -> list[Any]:
    """Keys by which a user has one row of a model at most."""
    return [
        field
        for field in model._meta.concrete_fields
        if field.one_to_one and isinstance(field.related_model, type)
        if issubclass(field.related_model, user_model()) and not field.remote_field.parent_link
    ]


def parts(asked: Iterable[Any]) -> Iterator[Any]:
    """Of these models, those whose one row says what part a user plays: a courier's, a helper's."""
    for model in asked:
        if is_own(model) and one_to_one(model) and not _EVERYBODYS.search(model.__name__.lower()):
            yield model


def owned(model: Any, named: str = "") -> tuple[Owned, ...]:
    """The nearest ways from a model to users; `named` is the one that the project names.

    A row of the user model belongs to itself: the way has no steps.
    """
    concrete = model._meta.concrete_model
    if issubclass(concrete, user_model()):
        return (Owned(()),)
    return (Owned(_named(concrete, named)),) if named else _nearest(concrete)


@cache
def _nearest(concrete: Any) -> tuple[Owned, ...]:
    level: list[tuple[Any, tuple[Any, ...]]] = [(concrete, ())]
    seen = {concrete}
    for _ in range(DEEPEST):
        found, further = [], []
        for current, steps in level:
            for field in _keys(current):
                target = field.related_model._meta.concrete_model
                if issubclass(target, user_model()):
                    if not (field.null and _DID_SOMETHING.fullmatch(field.name)):
                        found.append(Owned((*steps, field)))
                elif target not in seen and target._meta.app_label not in _NOT_FOLLOWED:
                    seen.add(target)
                    further.append((target, (*steps, field)))
        if found:
            return tuple(found)
        level = further
    return tuple(_behind_generic(concrete))


def _behind_generic(model: Any) -> Iterator[Owned]:
    """Ways that begin with a generic foreign key, where rows of one model alone have the rows."""
    for key in filter(_is_generic, model._meta.private_fields):
        holders = [each for each in apps.get_models() if order.points_back(each, model, key)]
        if len(holders) == 1 and holders[0] is not model:
            ways = [way for way in owned(holders[0]) if way.steps and not way.is_generic]
            yield from (Owned((key, *way.steps)) for way in ways)


def _is_generic(field: Any) -> bool:
    return hasattr(field, "ct_field") and hasattr(field, "fk_field")


def _named(model: Any, path: str) -> tuple[Any, ...]:
    """The foreign keys of a lookup.

    Raises:
        FieldDoesNotExist: the model has no such field.
    """
    steps = []
    for name in path.split("__"):
        field = model._meta.get_field(name)
        steps.append(field)
        model = field.related_model
    return tuple(steps)


def tenancies(model: Any) -> tuple[Tenancy, ...]:
    """What the rows of a model share with several users, along foreign keys."""
    return _tenancies(model._meta.concrete_model)


@cache
def _tenancies(model: Any) -> tuple[Tenancy, ...]:
    holders = _holders()
    found: list[Tenancy] = []
    level: list[tuple[Any, tuple[Any, ...]]] = [(model, ())]
    seen = {level[0][0]}
    for _ in range(DEEPEST + 1):
        further = []
        for current, steps in level:
            found += [
                Tenancy(steps, holder, to_shared, to_user)
                for shared, holder, to_shared, to_user in holders
                if shared is current
            ]
            for field in _keys(current):
                target = field.related_model._meta.concrete_model
                if target not in seen and not issubclass(target, user_model()):
                    seen.add(target)
                    further.append((target, (*steps, field)))
        level = further
    # What has `related_name="+"` can't be asked for from there.
    return tuple(each for each in found if "+" not in each.name)


@cache
def _holders() -> tuple[tuple[Any, Any, Any, Any], ...]:
    """(shared model, holder, its key to the shared row, its key to the user or None)."""
    found = []
    user = user_model()._meta.concrete_model
    for model in apps.get_models(include_auto_created=True):
        if model._meta.proxy or not model._meta.managed:
            continue
        keys = list(_keys(model))
        to_users = [key for key in keys if issubclass(key.related_model, user_model())]
        others = [
            key
            for key in keys
            if not issubclass(key.related_model, user_model())
            and key.related_model._meta.app_label not in _NOT_FOLLOWED
        ]
        tenants = [
            key
            for key in others
            if TENANT.search(key.name) or any(_confines(model, one, key) for one in to_users[:1])
        ]
        if model is user:
            found += [(key.related_model._meta.concrete_model, model, key, None) for key in tenants]
        elif len(to_users) == 1 and others and _joins(model, to_users[0], others):
            found += [
                (key.related_model._meta.concrete_model, model, key, to_users[0])
                for key in (tenants if to_users[0].one_to_one else others)
            ]
    return tuple(found)


def _joins(model: Any, to_user: Any, others: list[Any]) -> bool:
    """Whether a model says which users share a row: a profile, a many-to-many's rows, a membership.

    A comment has a foreign key to a user and one to a post too. A membership has one row for each
    pair: it is the `through` of a many-to-many, or unique in both.
    """
    if to_user.one_to_one:
        return True  # a profile
    if model._meta.auto_created:
        name = model.__name__.partition("_")[2]
        is_part = _TAKING_PART.fullmatch(name)
        if _MEMBERS.search(name) and not is_part:
            return True
        is_liked = not is_part and _LIKED.search(name)
        if is_liked:
            return False
        is_worked_in = not is_part and not _SERVED.search(name)
        return any(map(_is_asked_for, _many_to_manys(model))) or (
            is_worked_in and any(map(_is_named_in_header, others))
        )
    if not _MEMBERSHIP.search(model.__name__):
        return not _LIKED.search(model.__name__.lower()) and any(
            lookups.are_from(key, rf"{to_user.name}{_IS_USER}") for key in others
        )
    pairs = [set(fields) for fields in model._meta.unique_together]
    pairs += [
        set(constraint.fields)
        for constraint in model._meta.constraints
        if isinstance(constraint, models.UniqueConstraint)
    ]
    return any({to_user.name, key.name} <= pair for pair in pairs for key in others) or any(
        getattr(field.remote_field, "through", None) is model
        for other in apps.get_models()
        for field in other._meta.local_many_to_many
    )


def _confines(profile: Any, to_user: Any, key: Any) -> bool:
    """Whether the project's code looks up, or makes, what belongs to the row that a user's profile
    names: `filter(site=user.warden.site)`, `user.warden.site.reports.all()`; or has a function that
    gives that row, or looks it up: `Site.objects.filter(wardens__user=user)`."""
    if not to_user.one_to_one or _SAID_OF_USERS.fullmatch(key.name):
        return False
    back = to_user.remote_field.get_accessor_name() or ""
    names = dict.fromkeys(("user", profile.__name__.lower(), *([back] if back.isalnum() else ())))
    whose = rf"\b({'|'.join(names)})\.{key.name}"
    text = whole()
    gives = rf"(\b{key.name}(_id)?\s*=\s*|\breturn )([\w.]+ and )?"
    is_given = re.search(rf"{gives}[\w.]*{whose}(_id|\.pk)?\b", text)
    is_given = is_given or re.search(rf"{whose}\.\w+\.{_OF_ROWS}\(", text)
    return bool(is_given) or lookups.are_from(key, rf"{to_user.name}{_IS_USER}")


def _is_named_in_header(key: Any) -> bool:
    """Whether clients say by a header of the project's own in which row they work: `X-Lab`."""
    name = re.escape(key.related_model._meta.model_name)
    named = rf"([\"'])(X-|HTTP_X_)(\w+[-_])?{name}([-_](id|pk|slug|code|key|name))?\1"
    return bool(re.search(named, whole(), re.IGNORECASE))


def _many_to_manys(through: Any) -> Iterator[Any]:
    for model in apps.get_models():
        for field in model._meta.local_many_to_many:
            if field.remote_field.through is through:
                yield field


def _is_asked_for(field: Any) -> bool:
    """Whether the project's code looks whether a user is among those of a many-to-many."""
    back = field.remote_field.get_accessor_name() or ""
    names = [field.name, back] if back and not back.endswith("+") else [field.name]
    text = whole()
    return any(
        re.search(rf"{_BEGINS}{name}{_IS_USER}", text)
        or re.search(rf"\.{name}\.filter\([^()]*\buser\b", text)
        or re.search(rf"\.{name}\.filter\((pk|id)=[\w.]+\)\.exists\(\)", text)  # whoever it is
        or re.search(rf"\buser(\.pk|\.id)?\s+(not\s+)?in\s+[\w.]+\.{name}\.", text)
        or re.search(rf"\buser\.{name}\.", text)
        for name in names
    )


_BEGINS = r"(\b|__)"
"""Of a name in a lookup, which may lead there from another model."""
_IS_USER = r"(__(pk|id|exact))?\s*=\s*[\w.]*\buser\b"
_OF_ROWS = r"(all|filter|exclude|get|order_by|select_related|prefetch_related|annotate|create)"
_SAID_OF_USERS = re.compile(
    r"(\w+_)?(country|nation|city|town|region|state|language|locale|currency|plan|tier|level|grade"
    r"|rank|category|position|title|gender|time_?zone|theme|avatar|image|photo)"
)
"""Names of a profile's foreign keys to what many users have, and nobody keeps from others."""
_LIKED = re.compile(
    r"like|follow|favou?rit|bookmark|vote|star|watch|subscri|react|read|seen|view|dismiss|mute|block"
    r"|hid|wish|rating|review|comment|answer"
)
"""Names that say what users think of a row, not who may use it."""
_MEMBERS = re.compile(
    r"member|user|participant|collaborator|staff|team|owner|admin|manager|editor|student|teacher"
    r"|guest|shared|viewer|reader|access|people|employee|agent|operator"
)
"""Names of many-to-manys that say who may use a row; `likes` and `followers` say something else."""
_TAKING_PART = re.compile(r"students|guests|participants|readers|viewers|people")
"""Names of them that say so where the project's code asks for it: a timetable is for all."""
_SERVED = re.compile(r"customer|client|patron|visitor|speaker|fans?$|regulars?$")
"""Names of them that say who comes to a row, and not who works in it."""
_MEMBERSHIP = re.compile(
    r"member|access|role|share|permission|collaborat|participa|enrol|seat|team|assignment|user|staff"
    r"|employ|grant",
    re.I,
)
"""Names of models that say the same."""
TENANT = re.compile(
    r"organi[sz]ation|\borg\b|tenant|company|team|workspace|account|household|family|school|clinic"
    r"|department|shop|store|branch|office|agency|firm|client|club|institution|hospital|practice"
    r"|business|merchant|vendor|community|group|unit|customer"
)
"""Names of foreign keys by which a user belongs to something; a country is none of them."""


def behind(row: Any, model: Any) -> Any | None:
    """The row of a model that a row is below, by its foreign keys."""
    waiting = [row]
    for _ in range(_HOPS_ABOVE):
        waiting = [
            getattr(each, field.name)
            for each in waiting
            for field in each._meta.concrete_fields
            if field.is_relation and getattr(each, field.attname) is not None
        ]
        for each in waiting:
            if isinstance(each, model):
                return each
    return None
