"""What a new API shows and takes as a request enumerates it: fields and where their values come
from, those that are read only, and which methods are not to be there."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from django_pro.agent.making import row_text
from django_pro.agent.making.model_serializer import TEXTS, declared, without_rules
from django_pro.agent.making.shown_fields import Shown, UnclearError, enumerated, resolved
from django_pro.agent.making.site import Site
from django_pro.agent.said import Said
from django_pro.agent.work import NotProvenError
from django_pro.core.outline import Model
from django_pro.scaffold.api import Declared, Nested, Slugged, columns
from django_pro.scaffold.stated import camel, singular, snake
from django_pro.scaffold.whose import is_private, published_by

_VERBS = (
    ("create", r"creat(?:e|es|ing|ion)|add(?:s|ing)?|post(?:s|ing)?|insert(?:s|ing)?"),
    (
        "update",
        (
            r"updat(?:e|es|ed|ing)|edit(?:s|ed|ing)?|chang(?:e|es|ed|ing)|modif(?:y|ies|ied"
            r"|ying)|put|patch"
        ),
    ),
    ("destroy", r"delet(?:e|es|ed|ing|ion)|destroy(?:s|ed|ing)?|remov(?:e|es|ed|ing|al)"),
    ("read", r"list(?:s|ing)?|read(?:s|ing)?|retriev(?:e|es|ing|al)|get|see|view|detail|show"),
)
_VERB = "|".join(pattern for _, pattern in _VERBS)
_LIST = (
    rf"(?:\b(?:{_VERB})\b(?:\s*(?:,|/|&|\band\b|\bor\b|\bnor\b|\+)+\s*)?(?:it |them |rows |the )?)+"
)
_NONE = (
    r"\b(?:no|without|not|nor|never|nobody(?: may| can| should)?|no one(?: may| can)?|can't"
    r"|cannot|can not"
    r"|must not|mustn't|may not|shouldn't|should not|isn't|don't)(?: be| an?| any| way to| "
    rf"need to| allow\w*)*\s+(?P<list>{_LIST})"
    rf"|(?P<after>{_LIST})(?: is| are| should be| must be)? (?:not (?:possible|allowed"
    r"|needed|supported|wanted|there)"
    r"|impossible|forbidden|disabled|off)\b"
)
_ONLY = rf"\b(?:only|just) (?P<list>{_LIST})(?! (?:by|for|to) )|(?P<after>{_LIST})\s*\bonly\b"


def slugged(site: Site, model: Model, of_user: str) -> tuple[Slugged, ...]:
    """Keys that rows are given by another field of the other model: `the shop by its slug`.
    `of_user` is the key to rows that are the user's own; empty without one.

    Raises:
        NotProvenError: that field is not unique, or none but the user's own rows are taken.
    """
    found = []
    models = {each.label: each for each in site.outline.models}
    for each in model.fields:
        other = models.get(each.to) if each.kind in ("ForeignKey", "OneToOneField") else None
        for field in other.fields if other is not None else ():
            words = rf"\b{each.name.replace('_', '[ _]')}\b"
            named = rf"`?{field.name.replace('_', '[ _]')}\b"
            if other is None or field.primary_key or not re.search(
                rf"{words},? (?:(?:is|are|be|as|should be|must be) )*{_GIVEN} {named}"
                rf"|{words} \((?:{_GIVEN}|the|its) {named}"
                rf"|{words}:\w+\([^()]*\b(?:by|via|as|through) (?:its |the )?{named}",
                site.work.said.low,
            ):  # fmt: skip
                continue
            if each.name == of_user:
                raise NotProvenError(
                    f"{each.name} is to be one of the user's own, and to be given by its "
                    f"{field.name}: that is not written here. Nothing is written."
                )
            if not field.unique:
                raise NotProvenError(
                    f"Several rows of {other.name} may have the same {field.name}: {each.name} "
                    "can't be given by it. Nothing is written."
                )
            optional = each.null or each.has_default
            found.append(Slugged(each.name, other, field.name, optional))
    return tuple(found)


_GIVEN = (
    r"(?:(?:given|named|identified|sent|referenced|shown|written|addressed|chosen|stated) )?"
    r"(?:by|with|through|via) (?:its|their|the|his|her)"
)


def without_methods(said: Said) -> tuple[frozenset[str], str]:
    """Of create, update and destroy those that a request leaves out, and its text in small letters
    without what says so."""
    low = re.sub(r"(?<!\w)/[\w/<>:.-]*", " ", said.low)
    left: set[str] = set()

    def noted(found: re.Match[str]) -> str:
        words = found["list"] or found["after"]
        named = {name for name, pattern in _VERBS if re.search(rf"\b(?:{pattern})\b", words)}
        if found.re.pattern == _ONLY:
            if named <= {"read"} or ("read" not in named and len(named) < 2):
                return found[0]  # `only read`, `only create ...` are no list of methods
            rest = re.split(r"[.;,)]", found.string[found.end() :])[0]
            if re.search(r"\b(?:their|his|her|your|one's) own\b", rest):
                return found[0]  # `only see and change their own` says which rows
            left.update({"create", "update", "destroy"} - named)
        elif "read" in named:
            return found[0]
        else:
            left.update(named)
        return " "

    low = re.sub(_NONE, lambda found: noted(found) if _is_of_rows(found, low) else found[0], low)
    low = re.sub(_ONLY, noted, low)
    return frozenset(left), low


def _is_of_rows(found: re.Match[str], low: str) -> bool:
    """Whether it is said of the rows, and not of a field or of some users: `name can't be changed
    once ...`, `users may not delete those of others`."""
    rest = re.split(r"[.;,)]", low[found.end() :])[0].split()
    before = re.split(r"[.;,(]", low[: found.start()])[-1].split()
    return (
        len(rest) <= 2
        and len(before) <= 3
        and not (set(rest) & {"of", "others", "if", "when", "unless", "once", "after", "on"})
    )


def shown(site: Site, model: Model) -> tuple[tuple[str, ...], tuple[Declared, ...]] | None:
    """The names in their order, and those of them that are declared; None where the request does
    not enumerate them.

    Raises:
        NotProvenError: what one of them shows is not understood.
    """
    text = site.text
    given = list(enumerated(text))
    own = {each.name for each in model.fields}
    known = [name for name, _ in given if name in own or name in ("id", "pk")]
    if len(known) < 2 or len(known) * 2 < len(given):
        return None
    models = {each.label: each for each in site.outline.models}
    computed = row_text.properties(site)
    found: list[Shown] = []
    unclear: list[str] = []
    for name, told in given:
        try:
            told = without_rules(name, told, model)
            found.append(resolved(name, told, model, models, site.user, computed))
        except UnclearError as error:
            unclear.append(str(error))
    if unclear:
        raise NotProvenError(
            f"What is shown as {', '.join(unclear)} is not understood. Nothing is written: say the "
            f"path from {model.name}, e.g. `owner_name (owner.name)`."
        )
    for each in found:
        _refuse_kept_back(each, models)
    return tuple(each.name for each in found), tuple(_declared(site, found, model, models))


def _refuse_kept_back(shown: Shown, models: Mapping[str, Model]) -> None:
    """Sees that no row is nested that others do not see.

    Raises:
        NotProvenError: some of them are kept back.
    """
    target = models[shown.to] if shown.inner else None
    if target is not None and (is_private(target) or published_by(target) is not None):
        raise NotProvenError(
            f"Not every {target.name} is for all to see, and it is not said which of them are "
            f"nested as {shown.name}. Nothing is written."
        )
    usual = {each.name for each in columns(target)} if target is not None else set[str]()
    if secret := [each.name for each in shown.inner if each.name not in usual]:
        raise NotProvenError(
            f"{', '.join(secret)} of {shown.name} is a secret by its name. Nothing is written."
        )


def _declared(
    site: Site, found: Sequence[Shown], model: Model, models: Mapping[str, Model]
) -> list[Declared]:
    made = []
    for each in found:
        if not each.path:
            continue
        if each.inner:
            name = each.name
            nested = Nested(
                f"{model.name}{camel(singular(name))}Serializer", models[each.to],
                tuple(one.name for one in each.inner), many=each.many,
                key=_key_back(model, models[each.to], name) if each.many else "",
            )  # fmt: skip
            joined, fetched = ("", name) if each.many else (name, "")
            made.append(Declared(name, "", joined=joined, fetched=fetched, nested=nested))
            continue
        if each.span is not None:
            row = snake(model.name)
            method = (*each.span.method(each.name, row),)
            made.append(Declared(each.name, "SerializerMethodField()", method=method))
            continue
        if each.kind == "text":
            target = models[each.to]
            made.append(Declared(
                each.name, f'StringRelatedField(source="{each.path[0]}")',
                "" if each.nullable else f"str(row.{each.path[0]})", joined=each.path[0],
                through=tuple(row_text.joined(site, target, each.path[0])),
            ))  # fmt: skip
            continue
        if each.counted is not None:
            of = each.counted
            value = f"row.{of.name}.filter({of.field}={of.value}).count()"
            made.append(Declared(
                each.name, "IntegerField(read_only=True)", value, counted=of.name,
                only=f"{of.name}__{of.field}={of.value}",
                rows=(of.to, of.key, f"{of.field}={of.value}", f"{of.field}={of.other}"),
            ))  # fmt: skip
            continue
        if each.kind == "count":
            value = f"row.{each.path[0]}.count()"
            one = Declared(each.name, "IntegerField(read_only=True)", value, counted=each.path[0])
            made.append(one)
            continue
        source = declared(each).partition("serializers.")[2]
        if each.many:
            made.append(Declared(each.name, source, "", fetched=each.path[0]))
            continue
        is_told = each.kind in TEXTS and not each.nullable
        value = f"row.{'.'.join(each.path)}{'' if each.kind else '()'}" if is_told else ""
        through = _read_by(site, each, model, models) if each.kind == "property" else ()
        joined = "__".join(each.path[:-1])
        made.append(Declared(each.name, source, value, joined=joined, through=through))
    return made


def _read_by(
    site: Site, shown: Shown, model: Model, models: Mapping[str, Model]
) -> tuple[str, ...]:
    """Relations that the property reads at the end of a path."""
    at = model
    for step in shown.path[:-1]:
        at = models[at.field_to(step)]
    return tuple(row_text.joined(site, at, "__".join(shown.path[:-1]), shown.path[-1]))


def _key_back(model: Model, target: Model, name: str) -> str:
    """The one key of the nested rows that leads to the row; empty where there are several, or where
    the row itself holds the relation."""
    own = any(each.name == name and each.concrete for each in model.fields)
    keys = [
        each.name for each in target.fields
        if each.kind in ("ForeignKey", "OneToOneField") and each.to == model.label
    ]  # fmt: skip
    return keys[0] if len(keys) == 1 and not own else ""
