"""Names of fields that a query goes by."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from django.apps import apps
from django.contrib.auth import get_user_model

from django_pro_probe.access.inputs import Input
from django_pro_probe.access.payloads.attempt import Attempt, Proof, Seen
from django_pro_probe.access.sinks import Hit, Place, is_secret


def lookup(each: Input, hit: Hit) -> Iterator[Attempt]:
    """A field that holds a secret, reached from what is looked up."""
    # Where the view puts a lookup of its own behind the name, another one there is an error.
    begins = "=p" if re.search(rf"{each.token}__\w", hit.text) else "__startswith=p"
    for way in secrets(apps.get_model(hit.detail)):

        def proved(seen: Seen) -> Proof | None:
            if not 200 <= seen.response.status < 400:
                return None
            for found in seen.hits:
                if found.kind == "secret" and _line(found.place) == _line(hit.place):
                    return Proof(f"{found.text} of {found.detail} is asked for", found.place)
            return None

        yield Attempt(f"{way}{begins}" if each.where == "key" else way, proved)


def named_lookup(
    models: Iterable[Any], beginnings: Iterable[str], plain: Seen
) -> Iterator[Attempt]:
    """As `lookup`, where a view looks at how a name begins: letters do not come as far."""
    usual = {hit.text for hit in plain.hits if hit.kind == "secret"}
    for model in models:
        for way in secrets(model):

            def proved(seen: Seen, way: str = way) -> Proof | None:
                if not 200 <= seen.response.status < 400:
                    return None
                for found in seen.hits:
                    is_it = found.kind == "secret" and found.text.startswith(f"{way}__")
                    if is_it and found.text not in usual:
                        return Proof(f"{found.text} of {found.detail} is asked for", found.place)
                return None

            for begins in ("", *beginnings):
                yield Attempt(f"{begins}{way}__startswith=p", proved)


def column(models: Iterable[Any], plain: Seen) -> Iterator[Attempt]:
    """As `lookup`, where a view looks at the first part of a name: letters do not come as far."""
    usual = {hit.text for hit in plain.hits if hit.kind == "secret"}
    for way in dict.fromkeys(way for model in models for way in secrets(model)):

        def proved(seen: Seen, way: str = way) -> Proof | None:
            if not 200 <= seen.response.status < 400 or way in usual:
                return None
            for found in seen.hits:
                if found.kind == "secret" and found.text == way:
                    return Proof(f"{found.text} of {found.detail} is asked for", found.place)
            return None

        yield Attempt(way, proved)


def _line(place: Place | None) -> tuple[Any, ...]:
    return (place["path"], place["line"]) if place is not None else ()


def secrets(model: Any) -> list[str]:
    """Ways from a model to fields that no one is to know, the nearest first."""
    found: list[str] = [
        field.name for field in model._meta.concrete_fields if is_secret(field.name)
    ]
    user = get_user_model()
    level = [(model, "")]
    for _ in range(2):
        further = []
        for current, prefix in level:
            for field in current._meta.concrete_fields:
                related: Any = field.related_model if field.is_relation else None
                if related is None or isinstance(related, str):
                    continue
                further.append((related, f"{prefix}{field.name}__"))
                if issubclass(related, user):
                    found.append(f"{prefix}{field.name}__password")
                    continue
                found += [
                    f"{prefix}{field.name}__{each.name}"
                    for each in related._meta.concrete_fields
                    if is_secret(each.name)
                ]
        level = further
    return found[:2]
