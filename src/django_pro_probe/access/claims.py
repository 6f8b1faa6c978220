"""Values that a user has no say in, added to a body that is accepted: does a row take them?"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from django.apps import apps
from django.db import models

from django_pro_probe import arguments
from django_pro_probe.access import gates, limits, surroundings
from django_pro_probe.access.ownership import one_to_one, owned, user_model
from django_pro_probe.access.row_changes import Change
from django_pro_probe.access.states import Arranged

_MAKER = re.compile(
    r"owner|author|user|creator|created_?by|poster|posted_?by|sender|from_user|customer|account"
    r"|uploaded_?by|uploader|submitted_?by|submitter|reporter|reviewer|buyer|seller|patient"
)
"""Foreign keys to the user who makes a row; whom it is assigned or sent to, one may choose."""
_GIVEN_TO = re.compile(
    r"assign|responsib|recipient|receiver|addressee|invit|target|worker|employee|driver|handler|agent"
    r"|^to_|_to$|^for_|_for$"
)
"""Keys to whom somebody else gives a row."""
_FLAG = re.compile(
    r"(is_|has_)?(staff|superuser|admin|moderator|verified|approved|featured|pinned|paid|premium"
    r"|vip|trusted|confirmed|official|sponsored|email_verified|published_by_admin"
    r"|licen[cs]ed|certified|accredited|vetted|authori[sz]ed)"
    r"|(?!is_|has_)\w+_(paid|verified|approved|waived|refunded|settled|vetted|certified|accredited)"
)
_ROLE = re.compile(
    r"(user_?|account_?|member_?)?(role|level|rank|tier|plan)|user_type|account_type"
)
_POWERFUL = re.compile(
    r"admin|owner|manager|staff|super|moderator|root|chief|premium|gold|pro\b|support|operator"
    r"|internal|employee|back.?office|controller|dispatch|director|principal|auditor|coordinat"
    r"|supervis|head\b|leader",
    re.I,
)
_CLASS = re.compile(r"cabin|(cabin|fare|seat|service|travel|ticket|room|berth)_?(class|category)")
_DEARER = re.compile(r"business|first|premium|deluxe|suite|executive|gold|platinum|vip", re.I)
"""What one pays more for: it is chosen when one buys, and not later."""
_STATUS = re.compile(r"(\w+_)?(status|state)")
_DECISION = re.compile(r"(\w+_)?(decision|outcome|verdict|ruling|approval|resolution)")
"""What stands open until somebody else has decided; where it must be given, its sender decides."""
_DECIDED = re.compile(r"approv|verif|paid|accept|grant|complet|ship|refund|deliver", re.I)
_BY_OTHERS = r"(approved|verified|certified|vetted|accredited|granted|awarded|refunded|reimbursed)"
_DECIDED_BY = re.compile(rf"{_BY_OTHERS}_by(_user)?")
_DECIDED_AT = re.compile(rf"{_BY_OTHERS}_(at|on|date|time)|date_{_BY_OTHERS}")
_QUANTITY = r"(amount|total|sum|price|cost|value|cents|hours|days|points|quantity|rate|budget)"
_DECIDED_AMOUNT = re.compile(
    rf"{_BY_OTHERS}_{_QUANTITY}(_\w{{2,7}})?|{_QUANTITY}_{_BY_OTHERS}(_\w{{2,7}})?"
    rf"|(refund|payout|compensation)(_{_QUANTITY})?(_\w{{2,7}})?"
)
"""What somebody else says of a row, later: the row is there without it."""
_PUBLISHED = re.compile(rf"{_DECIDED.pattern}|(?<!un)publish", re.I)
_MODERATED = re.compile(r"review|comment|testimonial|submission|listing|advert|rating", re.I)
"""Models whose rows somebody else publishes."""
_AMOUNT = re.compile(
    r"(unit_|sub|total_|grand_)?(price|total|amount|cost|discount|fee)"
    r"(_?(in_)?(cents|eur|usd|amount|percent|rate))?"
    r"|balance(_cents)?|credits?|(credit|spending)_limit"
)
_BOUGHT = re.compile(
    r"order|invoice|payment|purchase|booking|cart|basket|line|wallet|account|profile|user|subscri"
    r"|ticket|reservation|transaction|checkout|membership",
    re.I,
)
"""Models whose amounts the shop says, not the buyer."""
_SET_AMOUNT = re.compile(
    r"(\w+_)?(price|rate|fee|fare|tariff|surcharge|commission)(_per_\w+|_\w{2,7})?"
)
"""Amounts that the shop says of any row, where the model has one for who says none."""
_PRICES = {"price", "fee", "fare", "cost", "tariff"}
_OF_PRICES = _PRICES | {
    *("rate", "per", "in", "of", "cents", "eur", "usd", "unit", "total", "sub", "item", "net"),
    *("gross", "base", "final", "hour", "hourly", "day", "daily", "night", "nightly", "week"),
    *("weekly", "month", "monthly"),
}
"""Words of a price's name that say nothing of whose price it is."""
_NAMED = re.compile(
    r"offer|bid|quote|proposal|listing|advert|sale|expense|product|item|report", re.I
)
"""Models whose makers say what they want for it, or have paid."""
_GIVEN = re.compile(r"payment|transaction|transfer|deposit|expense|invoice", re.I)
"""Models whose amount whoever pays or bills says, unless it is for something that has a price."""
_PRICED = re.compile(
    r"order|invoice|product|item|plan|booking|cart|basket|ticket|course|event|subscription", re.I
)
_MARK = 7
_FURTHER = (9, 6, 8, 5)
_TIME = "2026-06-01 12:00:00"
_DAY = "2026-06-01"
_ANY_ROLE = "admin"
_MEMBERSHIP = re.compile(r"member|access|role|share|invit|friend|follow|assign|participa", re.I)


class Claim(NamedTuple):
    """A value for a field of a row that the body makes or changes."""

    model: Any
    field: Any
    value: Any
    kind: str
    """`owner`, `flag`, `role`, `status`, `amount` or `group`."""
    name: str = ""
    """What a body calls it, where that is not the field's name: of a many-to-many."""
    sent: Any = None
    """What a body holds for the value, where that is something else."""
    called: str = ""
    """What a body calls it, where a serializer has another name for it."""

    @property
    def names(self) -> set[str]:
        """What a body may call it."""
        if self.called:
            return {self.called}
        return {self.name} if self.name else {self.field.name, self.field.attname}

    def wire(self) -> dict[str, str]:
        return {
            "model": self.model._meta.label,
            "field": self.field.attname,
            "value": str(self.value),
            "kind": self.kind,
            "called": self.called,
        }


def of_changes(changes: Iterable[Change], other: Any, written: Iterable[Any] = ()) -> list[Claim]:
    """What could be claimed in the rows that a request inserted or updated.

    `other` is a user who has no part in them, `written` are models whose rows it saved.
    """
    changes = list(changes)
    models_of = {
        change["model"]: None for change in changes if change["kind"] in ("inserted", "updated")
    }
    made = {change["model"] for change in changes if change["kind"] == "inserted"}
    if not changes:  # what takes any name changes nothing where none was sent
        models_of.update(dict.fromkeys(model._meta.label for model in (*written, user_model())))
    found: list[Claim] = []
    for label in models_of:
        model = apps.get_model(label)
        djangos = model._meta.app_label in ("sessions", "admin", "contenttypes", "auth")
        if not djangos or issubclass(model, user_model()):
            found += _of_model(model, other)
            found += _of_classes(model) if label not in made else ()
    return _told_apart(found)


def _told_apart(claims: list[Claim]) -> list[Claim]:
    """With another number for each name of an amount: a total is made of prices, and is no choice
    of the sender's where a price is."""
    names = dict.fromkeys(each.field.name for each in claims if each.kind == "amount")
    marks = dict(zip(names, itertools.cycle((_MARK, *_FURTHER))))
    return [
        each._replace(value=marks[each.field.name]) if each.kind == "amount" else each
        for each in claims
    ]


def _of_classes(model: Any) -> Iterator[Claim]:
    for field in model._meta.concrete_fields:
        if (
            field.choices
            and _CLASS.fullmatch(field.name)
            and not _DEARER.search(str(field.default))
        ):
            for value, label in field.flatchoices:
                if _DEARER.search(f"{value} {label}"):
                    yield Claim(model, field, value, "role")
                    break


def _of_model(model: Any, other: Any) -> Iterator[Claim]:
    is_user = issubclass(model, user_model())
    for field in model._meta.concrete_fields:
        if field.primary_key or field.auto_created:
            continue
        if field.is_relation:
            mine = isinstance(field.related_model, type) and issubclass(
                field.related_model, user_model()
            )
            names = (
                _MAKER.fullmatch(field.name)
                or (field.null and _DECIDED_BY.fullmatch(field.name))
                or (mine and _is_asked_for(model, field))
            )
            maker = mine and names and not field.one_to_one
            if maker and other is not None and not _MEMBERSHIP.search(model.__name__):
                yield Claim(model, field, other.pk, "owner")
        elif isinstance(field, models.BooleanField):
            if _FLAG.fullmatch(field.name) or gates.is_gate(field):
                yield Claim(model, field, True, "flag")
        elif isinstance(field, models.DateField):
            if field.null and field.editable and _DECIDED_AT.fullmatch(field.name):
                yield _of_time(model, field)
        elif field.choices:
            yield from _of_choices(model, field)
        elif isinstance(field, models.CharField):
            if _ROLE.fullmatch(field.name) and not field.unique:
                yield Claim(model, field, _ANY_ROLE, "role")
        elif isinstance(field, (models.DecimalField, models.IntegerField, models.FloatField)):
            # A row that each user has one of is their account, whatever it is called.
            is_account = is_user or bool(one_to_one(model))
            bought = is_account or bool(_BOUGHT.search(model.__name__))
            if field.name == "amount" and _GIVEN.search(model.__name__):
                bought = any(map(_is_priced, model._meta.concrete_fields))
            is_set = bool(_SET_AMOUNT.fullmatch(field.name)) and (
                _has_amount(field) or _is_copied(model, field)
            )
            is_set |= _is_price_of_named(model, field)
            is_set |= _is_open(field) and bool(_DECIDED_AMOUNT.fullmatch(field.name))
            is_set |= limits.is_limit(field)
            if is_set or (bought and _AMOUNT.fullmatch(field.name)):
                yield Claim(model, field, _MARK, "amount")
    for field in model._meta.many_to_many if is_user else ():
        yield from _of_groups(field)


def _is_asked_for(model: Any, field: Any) -> bool:
    """Whether the code asks that who sends the request is the one user that a row has, whatever
    they are called: nobody else may change it. Who gets a row to work on is chosen."""
    keys = [
        each
        for each in model._meta.concrete_fields
        if isinstance(each.related_model, type) and issubclass(each.related_model, user_model())
    ]
    if len(keys) != 1 or field.null or _GIVEN_TO.search(field.name):
        return False
    asked = rf"\bobj\.{field.name}(_id)? *== *(self\.)?request\.user\b"
    return bool(re.search(asked, surroundings.whole()))


def of_field(model: Any, field: Any) -> Claim | None:
    """A claim of any field; None where there is no value for it that is sure to be told apart."""
    if field.is_relation:
        other = other_user() if issubclass(field.related_model, user_model()) else None
        return Claim(model, field, other.pk, "owner") if other is not None else None
    if isinstance(field, models.BooleanField):
        return Claim(model, field, True, "flag") if field.default is not True else None
    if isinstance(field, models.DateField):
        return _of_time(model, field)
    if field.choices:
        values = [value for value, _ in field.flatchoices if value != field.default]
        return Claim(model, field, values[-1], "status") if values else None
    if isinstance(field, (models.DecimalField, models.IntegerField, models.FloatField)):
        return Claim(model, field, _MARK, "amount")
    return None


def _is_open(field: Any) -> bool:
    """Whether a row is made without it."""
    return bool(field.null or field.has_default())


def _of_time(model: Any, field: Any) -> Claim:
    if isinstance(field, models.DateTimeField):
        return Claim(model, field, _TIME, "status", sent=f"{_TIME.replace(' ', 'T')}Z")
    return Claim(model, field, _DAY, "status")


def _has_amount(field: Any) -> bool:
    return field.has_default() and not callable(field.default) and bool(field.default)


def _is_copied(model: Any, field: Any) -> bool:
    """Whether what a row is of has an amount of that name: a booking the price of its package."""
    named: list[Any] = [key.related_model for key in model._meta.concrete_fields if key.is_relation]
    return any(
        type(each) is type(field) and each.name == field.name
        for other in named
        if other is not model and hasattr(other, "_meta")
        for each in other._meta.concrete_fields
    )


def _is_price_of_named(model: Any, field: Any) -> bool:
    """Whether it is the price, in other words, of a thing that is nobody's and has one: a print's
    `sheet_price` of its paper's `price_per_sheet`. What one has paid or asks is another price.
    """
    words = set(field.name.split("_"))
    if not words & {*_PRICES, "rate"} or _NAMED.search(model.__name__) or not owned(model):
        return False
    for key in model._meta.concrete_fields:
        thing: Any = key.related_model if key.is_relation else None
        if not hasattr(thing, "_meta") or issubclass(thing, user_model()) or owned(thing):
            continue
        names = {*key.name.split("_"), *_words_of(model), *_words_of(thing), *_OF_PRICES}
        for each in thing._meta.concrete_fields:
            of_thing = set(each.name.split("_"))
            is_price = bool(of_thing & _PRICES) or "rate" in words & of_thing
            is_number = isinstance(each, (models.DecimalField, models.IntegerField))
            if is_price and is_number and words <= names | of_thing:
                return True
    return False


def _words_of(model: Any) -> set[str]:
    return set(str(model._meta.verbose_name).lower().split())


def of_users(changes: Iterable[Change], other: Any) -> list[Claim]:
    """Whatever else a new row has of users, by foreign key: the sender may be its default."""
    models_of = {change["model"]: None for change in changes if change["kind"] == "inserted"}
    return [
        Claim(model, field, other.pk, "owner")
        for model in map(apps.get_model, models_of)
        for field in model._meta.concrete_fields
        if other is not None
        and not _MAKER.fullmatch(field.name)
        and not _MEMBERSHIP.search(model.__name__)
        and not field.one_to_one
        and isinstance(field.related_model, type)
        and issubclass(field.related_model, user_model())
    ]


def is_set(changes: Iterable[Change], claim: Claim, key: Any) -> bool:
    """Whether a new row has that key in the field of a claim."""
    return any(
        change["kind"] == "inserted"
        and change["model"] == claim.model._meta.label
        and str(change["fields"].get(claim.field.attname, (None,))[-1]) == str(key)
        for change in changes
    )


def _of_groups(field: Any) -> Iterator[Claim]:
    """Groups and permissions of a user."""
    row = arguments.row_of(field.related_model, 0)
    if field.related_model._meta.app_label == "auth" and row is not None:
        through = field.remote_field.through
        key = through._meta.get_field(field.m2m_reverse_field_name())
        yield Claim(through, key, row.pk, "group", field.name)


def _is_priced(field: Any) -> bool:
    """Whether a foreign key names what has a price of its own."""
    return bool(field.is_relation and _PRICED.search(field.related_model.__name__))


def _asked_for(field: Any) -> Any | None:
    """A choice that the project's code compares a user's with, other than the default."""
    text = surroundings.whole()
    for value, label in field.flatchoices:
        names = "|".join(re.escape(each) for each in {str(value), str(label), str(value).upper()})
        named = rf"[\w.\"']*\b({names})\b"
        is_compared = re.search(rf"user(\.\w+)?\.{field.name}\s*==\s*{named}", text)
        is_looked_up = re.search(
            rf"\.filter\((?=[^()]*\buser\b)[^()]*\b{field.name}\s*=\s*{named}[^()]*\)\.exists\(",
            text,
        )
        if value != field.default and (is_compared or is_looked_up):
            return value
    return None


def _of_choices(model: Any, field: Any) -> Iterator[Claim]:
    if _ROLE.fullmatch(field.name) and (asked := _asked_for(field)) is not None:
        yield Claim(model, field, asked, "role")
        return
    decided = _PUBLISHED if _MODERATED.search(model.__name__) else _DECIDED
    states = _STATUS.fullmatch(field.name) or (_is_open(field) and _DECISION.fullmatch(field.name))
    roles = _ROLE.fullmatch(field.name)
    for is_named, values, kind in ((roles, _POWERFUL, "role"), (states, decided, "status")):
        if is_named:
            for value, label in field.flatchoices:
                if values.search(f"{value} {label}"):
                    yield Claim(model, field, value, kind)
                    return


def added(data: Any, claims: Iterable[Claim]) -> Any:
    """A body with the claims in it, on each level where there are fields."""
    if isinstance(data, list):
        return [added(each, claims) for each in data]
    if not isinstance(data, dict):
        return data
    if "django-pro" in data:  # a marker of `markers`, which stands for one value, or for a list
        return {**data, "item": added(data["item"], claims)} if "item" in data else data
    found = {name: added(value, claims) for name, value in data.items()}
    for claim in claims:
        for name in claim.names:
            value = claim.value if claim.sent is None else claim.sent
            found[name] = [value] if claim.name else value
    return found


def without(data: Any, claims: Iterable[Claim]) -> Any:
    """A body without the fields of the claims, which may have been in it, on each level."""
    claims = list(claims)
    if isinstance(data, list):
        return [without(each, claims) for each in data]
    if not isinstance(data, dict):
        return data
    names = {name for claim in claims for name in claim.names}
    return {name: without(value, claims) for name, value in data.items() if name not in names}


def not_meant(data: Any, claims: Iterable[Claim]) -> list[Claim]:
    """Those but for decisions that a body is all about: who is let in is there to decide."""
    claims = list(claims)
    is_to_decide = bool(data) and not without(data, claims)
    return [each for each in claims if not (is_to_decide and _is_for_others(each))]


def _is_for_others(claim: Claim) -> bool:
    """Whether a row's maker has no part in it: a comment is approved by whose post it is below."""
    ways = owned(claim.model)
    is_below = bool(ways) and all(len(way.steps) > 1 for way in ways)
    return _is_decision(claim.field) or (is_below and claim.kind == "flag")


def _is_decision(field: Any) -> bool:
    return any(
        names.fullmatch(field.name)
        for names in (_DECISION, _DECIDED_BY, _DECIDED_AT, _DECIDED_AMOUNT)
    )


def by_name(claims: Iterable[Claim]) -> list[Claim]:
    """Users as a field names them that takes no keys."""
    other = other_user()
    name = other.get_username() if other is not None else ""
    return [each._replace(sent=name) for each in claims if each.kind == "owner" and name]


def unset(claims: Iterable[Claim], rows: Iterable[Any]) -> list[Arranged]:
    """Rows that do not have yet what is claimed."""
    return [
        (claim.model._meta.label, str(row.pk), claim.field.name, False)
        for row in rows
        for claim in claims
        if claim.kind == "flag" and row._meta.label == claim.model._meta.label
    ]


def other_user() -> Any | None:
    """User row 2."""
    return arguments.row_of(user_model(), 1)
