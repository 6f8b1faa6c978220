"""Who requests a page, and the rows as they have to be for that: within the transaction.

The rows that a page is about are made those of user row 1, the owner. Another user is row 2, cut
off from them; a colleague is row 2 left in what several users share.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from importlib import import_module
from typing import Any

from django.apps import apps
from django.conf import settings
from django.db import models, router, transaction
from django.db.models.signals import m2m_changed

from django_pro_probe import arguments, isolate, masking, roles
from django_pro_probe.access import (
    credentials,
    leading,
    leaks,
    publication,
    remembered,
    row_changes,
    states,
)
from django_pro_probe.access.letters import FIRST, number_field, number_of, token_of
from django_pro_probe.access.ownership import Tenancy, one_to_one, owned, tenancies, user_model
from django_pro_probe.access.states import Arranged

ANONYMOUS, OWNER, COLLEAGUE, OTHER, STAFF, SUPERUSER = (
    *("anonymous", "owner", "colleague", "other", "staff", "superuser"),
)
GROUP = "group:"
"""Begins the name of an actor that is in a group."""
ORDINARY = (OWNER, COLLEAGUE, OTHER)

_ROLE = re.compile(r"(user_?|account_?|member_?)?(role|type|level|rank)")
_POWERFUL = re.compile(r"admin|owner|manager|staff|super|moderator|editor|root|chief", re.I)
_MEANT = re.compile(
    r"status|state|type|kind|role|code|slug|key|token|currency|country|lang|locale|zone|\btz\b"
    r"|password|username|secret|otp|path|colou?r|json|phone|uuid|hash|format|ip\b|host|version|number|gender"
)
"""Names of text fields whose content the code goes by."""
_SHORTEST = 14

Named = dict[str, str]
"""Model label -> way to its owner, as the project names it; empty where its rows are public."""


class Stage:
    """The rows of a request, as one actor needs them; `tables` as they then stood."""

    def __init__(
        self,
        targets: Iterable[Any],
        named: Named,
        kept: Iterable[tuple[Any, str]],
        *,
        unpublished: bool = False,
        hidden_as: str = "",
        arranged: Iterable[Arranged] = (),
        theirs: Iterable[Any] = (),
        single: Iterable[Any] = (),
        others: Iterable[Any] = (),
        as_leader: bool = False,
        as_for: str = "",
        without: Any = None,
    ) -> None:
        self.targets = list(targets)
        self.unpublished = unpublished
        self.hidden_as = hidden_as
        """The one way of `publication.ways` in which rows are hidden; empty for all of them."""
        self.arranged = list(arranged)
        """What rows are made before the request."""
        self.theirs = list(theirs)
        """Rows that are the other user's own."""
        self.single = list(single)
        """Models of which a user has one row, whatever the database says."""
        self.others = list(others)
        """Rows that another user has, and the actor has no part in."""
        self.as_leader = as_leader
        """Whether the other user leads something of the kind that the rows are shared in."""
        self.as_for = as_for
        """Whom the rows are made ready for, where it is not the actor."""
        self.without = without
        """A model of which the actor has no row."""
        self.seeds: tuple[str, str] | None = None
        """Of `random` and of `os.urandom`, once everything is arranged."""
        self.led = False
        """Whether that could be brought about."""
        self.apart = False
        """Whether that could be brought about."""
        self.named = named
        self.kept = set(kept)
        """(model, field name) of what a URL names: it stays as it is."""
        self.is_repeatable = True
        """Whether nothing but what is said above decides what is arranged."""
        self._noted = remembered.Noted()
        self._changed: set[Any] = set()
        self.tables: dict[row_changes.Table, row_changes.Rows] = {}
        self.failed: dict[str, str] = {}
        """What could not be arranged, and why."""

    def log_in(self, client: Any, actor: str, endpoint: Any) -> dict[str, str]:
        """Makes the rows ready and logs the client in; returns headers to send along."""
        key = self._key(self.as_for or actor, actor) if self.is_repeatable else None
        done = remembered.repeat(key, router.db_for_write(user_model()))
        if done is None:
            with remembered.noting() as self._noted:
                self._make_ready(self.as_for or actor, actor)
            if key is not None and self._noted.is_repeatable:
                remembered.keep(key, remembered.Done(
                    tuple(self._noted.statements), tuple(self._noted.appended), dict(self.failed),
                    frozenset(self._changed), self.led, self.apart,
                ))  # fmt: skip
        else:
            self.failed.update(done.failed)
            self._changed.update(done.changed)
            self.led, self.apart = done.led, done.apart
        headers = {}
        user = self.user(actor)
        if user is not None:
            self._changed.update(credentials.models_of(endpoint))
            headers = roles.as_user(client, user, endpoint)
            if roles.by_header(endpoint) and settings.SESSION_COOKIE_NAME in client.cookies:
                del client.cookies[settings.SESSION_COOKIE_NAME]  # who sends a token has none
        self.tables = row_changes.read(map(row_changes.table_of, self._changed))
        if self.seeds is not None:
            isolate.reseed(chance=self.seeds[0], secret=self.seeds[1])
        return headers

    def _key(self, actor: str, client_actor: str) -> tuple[Any, ...]:
        """Everything that decides what `_make_ready` does."""
        return (
            *(actor, client_actor, self.unpublished, self.hidden_as, self.as_leader, self.without),
            *(tuple(map(_key_of, rows)) for rows in (self.targets, self.theirs, self.others)),
            tuple((*each[:3], _key_of(each[3])) for each in self.arranged),
            tuple(self.single),
            frozenset(self.kept),
            tuple(sorted(self.named.items())),
        )

    def _make_ready(self, actor: str, client_actor: str) -> None:
        user = self.user(actor)
        for secret in leaks.of(self.targets):
            if (type(secret.row), secret.field.name) not in self.kept:
                self._step(
                    f"{_label(secret.row)}.{secret.field.name} with a text of its own",
                    self._update,
                    type(secret.row),
                    {"pk": secret.row.pk},
                    {secret.field.name: secret.text},
                )
        for row in self.others:
            self._step(f"{_label(row)} as another user's", self._put_away, row, user)
        for row in self.targets:
            self._give(row, self.owner())
            self._brand(row)
            values = publication.hidden(type(row), self.hidden_as) if self.unpublished else {}
            for name, value in values.items():
                self._arrange((_label(row), row.pk, name, value))
            if user is not None and apps.is_installed("guardian"):
                what = f"object permissions on {_label(row)} for {actor}"
                self._step(what, self._permit, row, user, actor == OWNER)
            for tenancy in tenancies(type(row)):
                if user is not None and actor in (OWNER, COLLEAGUE):
                    self._let_share(row, tenancy, user)
                elif user is not None and actor == OTHER:
                    what = f"{_label(row)} without the user in {tenancy.name}"
                    self._step(what, self._leave, row, tenancy, user)
                if actor == OWNER and self._fellow is not None:
                    self._let_share(row, tenancy, self._fellow)
        for each in self.arranged:
            self._arrange(each)
        for row in self.theirs if user is not None else ():
            self._give(row, user)
            for tenancy in tenancies(type(row)):
                self._let_share(row, tenancy, user)
        self.apart = user is not None and not any(self._has_part(row, user) for row in self.others)
        actor, user = client_actor, self.user(client_actor)
        for model in self.single if user is not None else ():
            what = f"one row of {model._meta.label} for a user"
            self._step(what, self._leave_one, model, user)
        if user is not None and self.without is not None:
            what = f"no row of {self.without._meta.label} for the user"
            self._step(what, self._leave_out, self.without, user)
        if user is not None:
            self._step(f"the rights of {actor}", self._rights, user, actor)
            for row in self.targets if self.as_leader else ():
                for tenancy in tenancies(type(row)):
                    what = f"the user as who leads another {tenancy.to_shared.name}"
                    self._step(what, self._lead, row, tenancy, user)

    def _step(self, what: str, step: Any, *arguments: Any) -> bool:
        """Arrange something; rows that can't be changed so stay as they are, and it is told."""
        sent = len(self._noted.statements)
        try:
            with transaction.atomic(using=router.db_for_write(user_model())):
                step(*arguments)
        except Exception as error:  # a constraint, a trigger, a field of the project's own
            del self._noted.statements[sent:]
            text = masking.text_of(error).strip() or type(error).__name__
            self.failed[what] = f"{type(error).__name__}: {text.splitlines()[0]}"[:200]
            return False
        return True

    def _arrange(self, each: Arranged) -> None:
        label, key, name, value = each
        if name == states.GONE:
            self._step(f"no {label} of {value!r}", self._remove, apps.get_model(label), value)
            return
        what = f"{label}.{name} as {value!r}"
        self._step(what, self._update, apps.get_model(label), {"pk": key}, {name: value})

    def _remove(self, model: Any, which: dict[str, Any]) -> None:
        _, deleted = model._base_manager.filter(**which).delete()
        self._changed.update(map(apps.get_model, deleted))

    def _let_share(self, row: Any, tenancy: Tenancy, user: Any) -> None:
        what = f"{_label(row)} with the user in {tenancy.name}"
        self._step(what, self._join, row, tenancy, user)

    def user(self, actor: str) -> Any | None:
        """The row of an actor; None for nobody."""
        if actor == ANONYMOUS:
            return None
        owner = self.owner()
        if actor == OWNER or owner is None:
            return owner
        for index in range(6):
            row = arguments.row_of(user_model(), index)
            if row is not None and row.pk != owner.pk:
                return user_model()._base_manager.get(pk=row.pk)
        return None

    @property
    def _fellow(self) -> Any | None:
        """User row 3, who shares what is shared, and whose secrets are not the owner's."""
        owner, row = self.owner(), arguments.row_of(user_model(), 2)
        return row if row is not None and owner is not None and row.pk != owner.pk else None

    def owner(self) -> Any | None:
        """User row 1; where the page is about a user, that one."""
        for row in self.targets:
            if isinstance(row, user_model()):
                return user_model()._base_manager.filter(pk=row.pk).first()
        row = arguments.row_of(user_model(), 0)
        return user_model()._base_manager.filter(pk=row.pk).first() if row is not None else None

    def _give(self, row: Any, owner: Any | None) -> None:
        """Make a row a user's: in all of its keys to users, or in those that may name one user.

        The others name somebody who makes no request, lest the row is that one's too.
        """
        ways = [way for way in owned(type(row), self.named.get(row._meta.label, "")) if way.steps]
        if owner is None:
            return
        failed = {}
        for way in ways:
            what = f"{_label(row)}.{way.name} as the owner's"
            if not self._step(what, self._hand_over, row, way.steps, owner):
                failed[what] = way
        third = arguments.row_of(user_model(), 2)
        for what, way in failed.items() if len(failed) < len(ways) and third is not None else ():
            if self._step(what, self._hand_over, row, way.steps, third):
                del self.failed[what]

    def _leave_out(self, model: Any, user: Any) -> None:
        """Without a word to what names the rows: nothing of this is ever committed."""
        for field in one_to_one(model):
            rows = model._base_manager.filter(**{field.name: user})
            self._changed.add(model)
            rows._raw_delete(rows.db)

    def _put_away(self, row: Any, user: Any) -> None:
        """Make a row another user's, and cut this one off from it."""
        another = self.user(OTHER)
        self._give(row, another)
        for tenancy in tenancies(type(row)):
            self._join(row, tenancy, another)
            self._leave(row, tenancy, user)
        for relation in type(row)._meta.related_objects:
            through = relation.through if relation.many_to_many else None
            if through is not None and through._meta.auto_created:
                key = relation.field.m2m_reverse_field_name()
                if not issubclass(relation.related_model, user_model()):
                    self._changed.add(through)
                    through._base_manager.filter(**{key: row}).delete()  # nothing names it yet

    def _has_part(self, row: Any, user: Any) -> bool:
        """Whether a row is the user's, or shared by them."""
        rows = type(row)._base_manager.filter(pk=row.pk)
        for way in owned(type(row), self.named.get(row._meta.label, "")):
            if way.is_generic:
                is_theirs = self._holder(row, way.steps) == user.pk
            else:
                mine = {way.name: user}
                is_theirs = rows.filter(**mine).exists() if way.steps else row.pk == user.pk
            if is_theirs:
                return True
        for tenancy in tenancies(type(row)):
            shared, holder = self._shared(row, tenancy), tenancy.holder
            own = {"pk": user.pk} if tenancy.to_user is None else {tenancy.to_user.name: user}
            if holder._base_manager.filter(**own, **{tenancy.to_shared.name: shared}).exists():
                return True
        return False

    def _hand_over(self, row: Any, steps: tuple[Any, ...], owner: Any) -> None:
        for field in steps[:-1]:
            row = self._behind(row, field)
        self._update(type(row), {"pk": row.pk}, {steps[-1].name: owner})

    def _behind(self, row: Any, field: Any) -> Any:
        """The row that a foreign key names; row 1 of its model where it names none."""
        found = getattr(type(row)._base_manager.get(pk=row.pk), field.name)
        if found is None:
            found = arguments.row_of(field.related_model, 0)
            self._update(type(row), {"pk": row.pk}, {field.name: found})
        return found

    def _holder(self, row: Any, steps: tuple[Any, ...]) -> Any:
        """The key of the user that a way leads to."""
        for field in steps[:-1]:
            row = self._behind(row, field)
        return getattr(type(row)._base_manager.get(pk=row.pk), steps[-1].attname)

    def _shared(self, row: Any, tenancy: Tenancy) -> Any:
        for field in tenancy.steps:
            row = self._behind(row, field)
        return row

    def _leave_one(self, model: Any, user: Any) -> None:
        """Make all of a user's rows of a model but the first those of user row 3."""
        other = arguments.row_of(user_model(), 2)
        for way in owned(model, self.named.get(model._meta.label, "")):
            if len(way.steps) == 1:
                key = way.steps[0].name
                first = model._base_manager.filter(**{key: user}).order_by("pk").first()
                if first is not None:
                    rows = model._base_manager.filter(**{key: user}).exclude(pk=first.pk)
                    self._changed.add(model)
                    rows.update(**{key: other})

    def _join(self, row: Any, tenancy: Tenancy, user: Any) -> None:
        """Make the user one of those that share the row."""
        shared, holder = self._shared(row, tenancy), tenancy.holder
        to_shared = tenancy.to_shared.name
        if tenancy.to_user is None:
            self._update(holder, {"pk": user.pk}, {to_shared: shared})
            return
        mine = {tenancy.to_user.name: user}
        if holder._base_manager.filter(**mine, **{to_shared: shared}).exists():
            return
        if holder._base_manager.filter(**mine).exists():
            first = holder._base_manager.filter(**mine).order_by("pk").first()
            self._update(holder, {"pk": first.pk}, {to_shared: shared})
        else:
            free = holder._base_manager.filter(**{to_shared: shared}).exclude(
                **{tenancy.to_user.name: self.owner()}
            )
            first = free.order_by("pk").first()
            if first is not None:
                self._update(holder, {"pk": first.pk}, mine)

    def _leave(self, row: Any, tenancy: Tenancy, user: Any) -> None:
        """Make the user none of those that share the row."""
        shared, holder, key = self._shared(row, tenancy), tenancy.holder, tenancy.to_shared
        own = {"pk": user.pk} if tenancy.to_user is None else {tenancy.to_user.name: user}
        there = {**own, key.name: shared}
        if not holder._base_manager.filter(**there).exists():
            return
        another = key.related_model._base_manager.exclude(pk=shared.pk).order_by("pk").first()
        if tenancy.to_user is None or tenancy.to_user.one_to_one:
            if another is not None or key.null:
                self._update(holder, there, {key.name: another})
            return
        self._changed.add(holder)
        holder._base_manager.filter(**there).delete()

    def _lead(self, row: Any, tenancy: Tenancy, user: Any) -> None:
        """Make the user lead something of the kind that the row is shared in, beside that."""
        rights = leading.rights(tenancy)
        elsewhere = leading.another(tenancy, self._shared(row, tenancy))
        which = leading.place_of(tenancy, user, elsewhere) if rights and elsewhere else None
        if which is not None:
            own = {tenancy.to_user.name: user} if tenancy.to_user is not None else {}
            place = {**own, tenancy.to_shared.name: elsewhere}
            self._update(tenancy.holder, which, {**place, **rights})
            self.led = True

    def _rights(self, user: Any, actor: str) -> None:
        """Flags, groups and permissions of an actor."""
        model = type(user)
        names = {field.name for field in model._meta.concrete_fields}
        flags = {
            "is_active": True,
            "is_staff": actor in (STAFF, SUPERUSER),
            "is_superuser": actor == SUPERUSER,
        }
        flags = {name: value for name, value in flags.items() if name in names}
        if flags:
            self._update(model, {"pk": user.pk}, flags)
        powerful = actor in (STAFF, SUPERUSER)
        roles.grant(user, powerful)
        self._changed.update(holder for holder in _profiles(model))
        if not powerful:
            self._demote(model, {"pk": user.pk})
            for relation in model._meta.related_objects:
                if relation.one_to_one:
                    own = {relation.field.name: user.pk}
                    self._demote(relation.related_model, own)
        for name in ("groups", "user_permissions"):
            if hasattr(user, name):
                self._noted.is_heard |= m2m_changed.has_listeners(getattr(user, name).through)
                getattr(user, name).clear()
        if actor.startswith(GROUP):
            from django.contrib.auth.models import Group

            user.groups.add(Group.objects.get_or_create(name=actor.removeprefix(GROUP))[0])

    def _permit(self, row: Any, user: Any, given: bool) -> None:
        """Give the user django-guardian's permissions on a row, or take them."""
        from django.contrib.auth.models import Permission
        from django.contrib.contenttypes.models import ContentType

        shortcuts, tables = import_module("guardian.shortcuts"), import_module("guardian.utils")
        self._changed.add(tables.get_user_obj_perms_model(type(row)))
        kind = ContentType.objects.get_for_model(type(row))
        for permission in Permission.objects.filter(content_type=kind):
            change = shortcuts.assign_perm if given else shortcuts.remove_perm
            change(permission.codename, user, row)

    def _demote(self, model: Any, which: dict[str, Any]) -> None:
        """The first choice of a role that is not a powerful one's."""
        for field in model._meta.concrete_fields:
            if _ROLE.fullmatch(field.name) and field.choices:
                plain = [value for value, label in field.flatchoices
                         if not _POWERFUL.search(f"{value} {label}")]  # fmt: skip
                if plain:
                    self._update(model, which, {field.name: plain[0]})

    def _brand(self, row: Any) -> None:
        """Put the row's own letters into its texts."""
        is_user = isinstance(row, user_model())
        if is_user:
            fields = {"first_name", "last_name"} & {f.name for f in row._meta.concrete_fields}
        else:
            texts = list(texts_of(type(row)))
            # A secret has a text of its own, unless the row would have no letters left.
            open_ = {field.name for field in texts if not leaks.kind_of(row, field)}
            fields = open_ or {field.name for field in texts}
        fields -= {name for model, name in self.kept if isinstance(row, model)}
        for name in sorted(fields):
            what = f"{_label(row)}.{name} with letters of its own"
            self._step(what, self._update, type(row), {"pk": row.pk}, {name: token_of(row)})
        number = None if is_user or has_texts(row) else number_field(row)
        if number is not None:
            what = f"{_label(row)}.{number.name} with a number of its own"
            values = {number.name: number_of(row)}
            self._step(what, self._update, type(row), {"pk": row.pk}, values)
        for field in row._meta.concrete_fields:
            if isinstance(field, models.BinaryField) and _FILE.search(field.name):
                what = f"{_label(row)}.{field.name} with letters of its own"
                letters = {field.name: token_of(row).encode()}
                self._step(what, self._update, type(row), {"pk": row.pk}, letters)
        for path in _files(row):
            self._noted.append(path, token_of(row).encode())  # the request puts it back

    def _update(self, model: Any, which: dict[str, Any], values: dict[str, Any]) -> None:
        self._changed.add(model)
        model._base_manager.filter(**which).update(**values)


_FILE = re.compile(r"(^|_)(body|content|contents|file|document|blob|attachment|scan|pdf|data|raw)$")
"""Names of columns of bytes that are a file, and not a key or a digest."""


def has_texts(row: Any) -> bool:
    """Whether a row has a place for letters of its own."""
    return any(True for _ in texts_of(type(row))) or any(True for _ in _files(row))


def _key_of(value: Any) -> Any:
    """What tells a row, or a value of one, from another."""
    return (type(value), value.pk) if isinstance(value, models.Model) else repr(value)


def _label(row: Any) -> str:
    return str(row._meta.label)


def _profiles(model: Any) -> Iterator[Any]:
    yield model
    for relation in model._meta.related_objects:
        if relation.one_to_one:
            yield relation.related_model


def _files(row: Any) -> Iterator[str]:
    """Where the files of a row lie, of those that the filling made."""
    for field in row._meta.concrete_fields:
        if isinstance(field, models.FileField):
            with suppress(Exception):  # no file, or a storage without paths
                path = getattr(row, field.attname).path
                if os.path.isfile(path):
                    yield path


def texts_of(model: Any) -> Iterator[Any]:
    """Text fields that nothing goes by."""
    for field in model._meta.concrete_fields:
        plain = type(field) in (models.CharField, models.TextField)
        roomy = field.max_length is None or field.max_length >= _SHORTEST
        if plain and roomy and not field.choices and not _MEANT.search(field.name):
            yield field


def part_of(model: Any, field: str) -> str:
    """What the letters of all rows begin with, where the field has them."""
    return FIRST if any(each.name == field for each in texts_of(model)) else ""


def has_membership(model: Any) -> bool:
    """Whether rows of a model have an owner and are shared too: a colleague then is of interest."""
    return bool(tenancies(model)) and bool(owned(model))
