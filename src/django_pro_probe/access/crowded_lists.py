"""Lists and pages with many more rows: do they still show all of them?"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from django.db import router, transaction

from django_pro_probe import facts, questions, replay
from django_pro_probe.access import answers, crowd, reading, unpaged
from django_pro_probe.access.asking import WITHOUT_RIGHT, Asker, Base, Event
from django_pro_probe.access.letters import token_of
from django_pro_probe.access.ownership import owned
from django_pro_probe.explore import Request, key_of

_MODELS = 2
"""Whose rows are tried as those that a list shows."""
_SIZES = re.compile(r"(page_?)?size|limit|per_?page|count|rows|page_?limit|num(ber)?|take|top")
_SIZE_ATTRIBUTES = ("page_size_query_param", "limit_query_param")
_ALL = 100_000


def of_list(asker: Asker, base: Base) -> Iterator[Event]:
    """A list with many more rows, and the largest page that may be asked for."""
    before = answers.items(base.response)
    if before < 0:
        return
    firsts: dict[type, Any] = {}
    for each in _listed(asker):
        firsts.setdefault(type(each), each)
    row, shown = None, -1
    # A view that does not say whose list it is may list what hangs below a row of its URL.
    for each in list(firsts.values())[:_MODELS]:
        few = _crowd(asker, base.request, each, crowd.FEW, "rows")
        if few is not None and (row is None or answers.items(few) > before):
            row, shown = each, answers.items(few)
        if shown > before:
            break
    if row is None or shown < 0:
        return
    if shown >= before + crowd.FEW:
        many = _crowd(asker, base.request, row, crowd.MANY, "many rows")
        if many is None or answers.items(many) >= before + crowd.MANY:
            if many is not None:
                yield _crowd_event(asker, "list", "", base.request, many, row)
            return
    bounded = True
    joint = "&" if "?" in base.request["url"] else "?"
    for name in _sizes(asker, base):
        request = {**base.request, "url": f"{base.request['url']}{joint}{name}={_ALL}"}
        many = _crowd(asker, request, row, crowd.MANY, "many rows")
        if many is not None and answers.items(many) >= before + crowd.MANY:
            event = _crowd_event(asker, "page size", name, request, many, row)
            bounded = False
            yield {**event, "place": _bounded_at(asker, name)}
    if bounded:
        yield from _unpaged(asker, base, row, before)


def _unpaged(asker: Asker, base: Base, row: Any, before: int) -> Iterator[Event]:
    """A paginated list that answers whole where one of its parameters says so."""
    reading.begin()
    response, _ = asker.look(base.request, "again")
    reading.end()
    asked = [*response.asked, *questions.paging()] if response is not None else []
    joint = "&" if "?" in base.request["url"] else "?"
    asks = unpaged.asks(_sizes(asker, base), asked)
    for name, value in itertools.islice(asks, unpaged.MOST):
        request = {**base.request, "url": f"{base.request['url']}{joint}{name}={value}"}
        few = _crowd(asker, request, row, crowd.FEW, "rows")
        if few is None or answers.items(few) < before + crowd.FEW:
            continue
        many = _crowd(asker, request, row, crowd.MANY, "many rows")
        if many is not None and answers.items(many) >= before + crowd.MANY:
            event = _crowd_event(asker, "unpaged", name, request, many, row)
            path, line, function = reading.query_read_at(name) or ("", 0, "")
            place = {"path": path, "line": line, "function": function} if path else None
            yield {**event, "place": place}
            return


def of_page(asker: Asker, base: Base) -> Iterator[Event]:
    """A page that shows users each other's rows, of which there come to be many more."""
    for row in _listed(asker):
        letters = token_of(row).encode()
        strangers = ({**base.request, "role": actor} for actor in WITHOUT_RIGHT)
        if not owned(type(row)) or not any(
            letters in asker.sender.plain(asker.endpoint, each).body
            for each in strangers
            if key_of(each) not in asker.skip
        ):
            continue
        before = answers.listed(base.response, letters)
        if not before:
            return
        for number in (crowd.FEW, crowd.MANY):
            response = _crowd(asker, base.request, row, number, f"{number} rows")
            if response is None or answers.listed(response, letters) < before * (1 + number):
                return
        if response is not None:
            event = _crowd_event(asker, "list", "", base.request, response, row)
            yield {**event, "items": answers.listed(response, letters) // before}
        return


def _listed(asker: Asker) -> list[Any]:
    """Rows that the list is of: the view's own model first."""
    model = asker.endpoint.queryset_model
    own = model._meta.concrete_model if model is not None else None
    free = [
        row
        for row in asker.sender.targets
        if not any(isinstance(row, each) and _is_one(each, name)
                   for each, name in asker.sender.kept)
    ]  # fmt: skip
    return sorted(free, key=lambda row: type(row) is not own)


def _crowd(
    asker: Asker, request: Request, row: Any, number: int, label: str
) -> replay.Response | None:
    added = []

    def prepare() -> None:
        with suppress(Exception), transaction.atomic(using=router.db_for_write(type(row))):
            crowd.add(row, number)
            added.append(number)

    response, _ = asker.look(request, label, prepare=prepare)
    asker.stuck = False  # that many rows take their time is no reason to stop
    return response if added and response is not None and response.ok else None


def _crowd_event(
    asker: Asker, kind: str, name: str, request: Request, response: replay.Response, row: Any
) -> Event:
    event = asker.event(kind, name, f"{crowd.MANY} more rows", request, response)
    return {**event, "items": answers.items(response), "model": type(row)._meta.label}


def _bounded_at(asker: Asker, name: str) -> dict[str, Any] | None:
    """Where the project's own paginator says that a parameter is the size of its page; where it
    has that from a package, the first class of its own, which bounds those that build on it."""
    view = asker.endpoint.view_class
    paginator = getattr(view, "pagination_class", None)
    if paginator is None:
        return None
    named = [
        facts.frame_of_attribute(each, attribute)
        for each in paginator.__mro__
        for attribute in _SIZE_ATTRIBUTES
        if vars(each).get(attribute) == name
    ]
    is_of_view = any("pagination_class" in vars(each) and facts.frame_of(each)
                     for each in view.__mro__)  # fmt: skip
    if is_of_view and not named:
        return None  # what the view itself reads
    classes = map(facts.frame_of, reversed(paginator.__mro__))
    frame = next(filter(None, [*named, *classes]), None)
    return {key: frame[key] for key in ("path", "line", "function")} if frame else None


def _sizes(asker: Asker, base: Base) -> list[str]:
    """Names of parameters that say how long a page is."""
    response, _ = asker.look(base.request, "again")
    asked = [*response.asked, *questions.paging()] if response is not None else []
    paginator = getattr(asker.endpoint.view_class, "pagination_class", None)
    declared = [getattr(paginator, name, None) for name in _SIZE_ATTRIBUTES]
    named = [name for name in asked if _SIZES.fullmatch(name.lower())]
    return list(dict.fromkeys([*filter(None, declared), *named]))


def _is_one(model: Any, name: str) -> bool:
    """Whether a value of the field names one row, and not all that hang below another one."""
    field = next((each for each in model._meta.concrete_fields if each.name == name), None)
    return field is None or not field.is_relation or bool(field.unique)
