"""A statement that fails, or an entry that is refused, once others were written."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import Any

from django_pro_probe import markers, replay, validation
from django_pro_probe.access import states, wrong
from django_pro_probe.access.asking import BY_CONTENT, Asker, Event, own_changes
from django_pro_probe.access.looking import Looking, Write, begins_at
from django_pro_probe.access.ownership import owned
from django_pro_probe.explore import Request

_REFUSED = 400
_SERVER_ERROR = 500
_SEVERAL = 2
_WRITES = ("insert", "update")
_MISSED = "an update that finds no row"
_TAKEN = "a row in the way of its last write"
_MOST_APART = 6
_MOST_LONGER = 6
_MOST_MISSED = 3


def of_failing_write(
    asker: Asker, request: Request, plain: replay.Response, looking: Looking
) -> Iterator[Event]:
    """Writes that no transaction holds together, the second one or the last made to fail."""
    writes = looking.writes
    begins = [
        each
        for before, each in itertools.pairwise(writes)
        if not each.block or each.block != before.block
    ]
    if begins and len(own_changes(plain)) < _SEVERAL:
        request, plain = _with_two_rows(asker, request, plain, writes)
    rows = len(own_changes(plain))
    if rows < _SEVERAL or not begins or _skips_rows(asker, request, plain):
        return
    for write in dict.fromkeys((begins[0], begins[-1])):
        response, again = asker.look(request, f"write {write.number}", fail_at=write.number)
        if response is None or again is None or not again.failed:
            return
        failed = response.status >= 400 or response.failure is not None
        if failed and 0 < len(own_changes(response)) < rows:
            yield asker.event(
                "interrupted", write.model._meta.label, "a write fails", request, response,
                place=begins_at(again.writes[: write.number + 1]) or write.place,
            )  # fmt: skip
            return


def of_missed_row(
    asker: Asker, request: Request, plain: replay.Response, looking: Looking
) -> Iterator[Event]:
    """A request that is refused since an update wants more of its row than it is: what was written
    before stays, be it in a block that the refusal leaves as if all were well."""
    rows = len(own_changes(plain))
    later = [number for number in looking.bound if number > 0]
    for number in later[:_MOST_MISSED] if rows >= _SEVERAL else ():
        response, again = asker.look(request, f"no row {number}", miss_at=number)
        if response is None or again is None:
            return
        is_refused = _REFUSED <= response.status < _SERVER_ERROR or validation.is_refused()
        if is_refused and 0 < len(own_changes(response)) < rows and number in again.bound:
            yield asker.event(
                "interrupted", again.writes[number].model._meta.label, _MISSED, request, response,
                place=begins_at(again.writes[: number + 1]),
            )  # fmt: skip
            return


def of_taken(
    asker: Asker, request: Request, plain: replay.Response, looking: Looking
) -> Iterator[Event]:
    """A request that is refused since the database has refused its last write: another row has
    what it names. What it wrote before stays."""
    sent = [each for each in plain.recording.executions if each.kind in _WRITES and each.model]
    left = [each for each in own_changes(plain) if each["kind"] != "deleted"]
    is_refused = plain.status >= _REFUSED or validation.is_refused()
    if is_refused and left and sent and sent[-1].failed and len(looking.writes) >= _SEVERAL:
        yield asker.event(
            "interrupted", sent[-1].model._meta.label, _TAKEN, request, plain,
            place=begins_at(looking.writes),
        )  # fmt: skip


def of_refused_entry(asker: Asker, request: Request, plain: replay.Response) -> Iterator[Event]:
    """A list whose last entry is refused once those before it are written."""
    data = markers.expand(request.get("data"), asker.sender.scale)
    done = {(each["model"], each["kind"]) for each in own_changes(plain)}
    bodies = wrong.longer(data, request.get("content_type")) if done else ()
    for each in itertools.islice(bodies, _MOST_LONGER):
        longer = {**request, "data": each.data}
        response, looking = asker.look(longer, f"{each.name} {each.what}")
        if response is None or looking is None:
            return
        left = [one for one in own_changes(response) if (one["model"], one["kind"]) in done]
        if left and looking.writes and response.status in BY_CONTENT:
            yield asker.event(
                "interrupted", left[0]["model"], each.told, longer, response,
                place=begins_at(looking.writes),
            )  # fmt: skip
            return
    yield from _table_halfway(asker, request, plain, data)


def _skips_rows(asker: Asker, request: Request, plain: replay.Response) -> bool:
    """Whether it is an importer that goes on behind a row that it can't take: then the rows of
    a table are independent of one another."""
    data = markers.expand(request.get("data"), asker.sender.scale)
    made = [(each["model"], each["kind"]) for each in own_changes(plain)]
    for each in itertools.islice(wrong.halfway(data, request.get("content_type")), 1):
        spoilt = {**request, "data": each.data}
        response, _ = asker.look(spoilt, f"{each.name} {each.what} skipped")
        if response is not None and response.failure is None:
            return made == [(one["model"], one["kind"]) for one in own_changes(response)]
    return False


def _table_halfway(
    asker: Asker, request: Request, plain: replay.Response, data: Any
) -> Iterator[Event]:
    """A table of which one row is refused and the one before it stays, while the one behind it
    is not written: an importer that means to skip what is wrong goes on."""
    made = [each["model"] for each in own_changes(plain) if each["kind"] == "inserted"]
    for each in wrong.halfway(data, request.get("content_type")) if made else ():
        spoilt = {**request, "data": each.data}
        response, looking = asker.look(spoilt, f"{each.name} {each.what}")
        if response is None or looking is None:
            return
        left = [one["model"] for one in own_changes(response) if one["kind"] == "inserted"]
        is_half = 0 < left.count(made[0]) < made.count(made[0])
        comes_back = response.status != plain.status and response.status < _SERVER_ERROR
        failed = response.failure is not None
        if is_half and looking.writes and (comes_back or failed):
            yield asker.event(
                "interrupted", made[0], each.told, spoilt, response,
                place=begins_at(looking.writes),
            )  # fmt: skip
            return


def _with_two_rows(
    asker: Asker, request: Request, plain: replay.Response, writes: Sequence[Write]
) -> tuple[Request, replay.Response]:
    """The request with two rows where it names the same one twice, and its answer."""
    known = request.get("arranged") or ()
    written = dict.fromkeys(write.model for write in writes)
    bodies = wrong.apart(markers.expand(request.get("data"), asker.sender.scale))
    for data, key, another in itertools.islice(bodies, _MOST_APART):
        theirs = [each for model in written for each in _given(model, key, another)]
        for arranged in ([], theirs)[: 1 + bool(theirs)]:
            other = {**request, "data": data, "arranged": [*known, *arranged]}
            response, _ = asker.look(other, "two rows")
            came = response is not None and response.status < _REFUSED
            if response is not None and came and len(own_changes(response)) >= _SEVERAL:
                return other, response
    for arranged in itertools.islice(states.of_two_parties(asker.sender.targets), _MOST_APART):
        other = {**request, "arranged": [*known, *arranged]}
        response, _ = asker.look(other, "two parties")
        if response is not None and response.ok and len(own_changes(response)) >= _SEVERAL:
            return other, response
    return request, plain


def _given(model: Any, key: str, another: str) -> list[states.Arranged]:
    """Another row as one of the user whose row `key` is."""
    found = []
    rows = {str(row.pk): row for row in model._base_manager.filter(pk__in=(key, another))}
    for way in owned(model) if len(rows) > 1 else ():
        if len(way.steps) == 1:
            name = way.steps[0].attname
            found.append((model._meta.label, another, name, getattr(rows[key], name)))
    return found
