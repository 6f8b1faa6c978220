"""Wrong passwords and PINs one after the other, and what stops them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from django_pro_probe import arguments, markers, places, replay
from django_pro_probe.access import actors, guesses, reading, sinks, spellings, surroundings
from django_pro_probe.access.actors import Stage
from django_pro_probe.access.asking import Asker, Event
from django_pro_probe.access.ownership import user_model
from django_pro_probe.endpoints import Endpoint
from django_pro_probe.explore import Request, key_of
from django_pro_probe.record import Recording

_FORWARDED = "X-Forwarded-For"
_NOT_OF_CLIENTS = {"x-forwarded-for", "host", "cookie", "authorization", "content-type", "accept"}
_MOST_VARIED = 4


def of_logins(asker: Asker, request: Request) -> Iterator[Event]:
    """Wrong passwords one after the other; where they are stopped, from other addresses."""
    data = markers.expand(request.get("data"), asker.sender.scale)
    named = {**request, "role": f"{actors.ANONYMOUS} logins", "data": guesses.sent_of(data)}
    if guesses.fields_of(data) is None or asker.stuck or key_of(named) in asker.skip:
        return
    asker.sender.begun(named)
    url, content_type = request["url"], request.get("content_type")
    reading.begin()
    found = guesses.attempts(url, data, content_type)
    read = [name for where, name in reading.end() if where == "header"]
    if found is None:
        return
    stopped, is_told = not found.goes_on, not found.alike
    before = found.before_stopped
    place, name = None, ""
    varied = _chosen(read) if stopped and len(set(found.statuses)) > 1 else []
    for name in varied:
        reading.begin()
        found = guesses.attempts(url, data, content_type, name)
        reading.end()
        place = reading.header_read_at(name) or _of_settings(asker.endpoint)
        if found is None or found.goes_on:
            break
    fields = guesses.free_fields(data) if varied and found is not None else []
    for field in fields[:_MOST_VARIED] if found is not None and not found.goes_on else ():
        place, name = None, field
        found = guesses.attempts(url, data, content_type, field=field)
        if found is None or found.goes_on:
            break
    if found is not None and not found.goes_on and is_told:
        found, name = guesses.spelled(url, data, content_type)
        place = spellings.counted_at(asker.endpoint.view_class)
    what = f"{guesses.ATTEMPTS} wrong passwords, then the right one"
    if before and (found is None or not found.goes_on):
        found, name = guesses.attempts(url, data, content_type, between=before), ""
        place = _of_view(asker, found.forgotten) if found is not None else None
        what = f"{what}, and a login of one's own after every {before} of them"
    if found is None or not found.goes_on:
        return
    if not stopped and found.counted is not None:
        kept = guesses.attempts(url, data, content_type, together=True)
        if kept is not None and not kept.goes_on:
            name, place = "session", _told(found.counted)
    last = replay.Response(found.statuses[-1], b"", {}, Recording(), None, 0.0, ())
    yield asker.event("logins", name, what, named, last, place=place)


def _told(place: sinks.Place) -> tuple[str, int, str]:
    return place["path"], place["line"], place["function"]


def _of_view(asker: Asker, lines: Sequence[places.Place]) -> tuple[str, int, str] | None:
    """Of lines that called one another the innermost in the file of the view; else of all."""
    path = (asker.endpoint.frame or {}).get("path")
    ordered = sorted(lines, key=lambda each: each.path != path)
    return (ordered[0].path, ordered[0].line, ordered[0].function) if ordered else None


def of_codes(asker: Asker, request: Request) -> Iterator[Event]:
    """Wrong PINs of a row that the URL or the body names."""
    sender = asker.sender
    data = markers.expand(request.get("data"), sender.scale)
    kept = [row for row in sender.targets if any(isinstance(row, each) for each, _ in sender.kept)]
    met = [arguments.row_of(model, 0) for model in sender.met
           if not issubclass(model, user_model())]  # fmt: skip
    code = guesses.code_of(data, kept, [row for row in met if row is not None])
    named = {**request, "role": f"{actors.OWNER} codes"}
    if code is None or asker.stuck or key_of(named) in asker.skip:
        return
    sender.begun(named)

    def log_in(client: Any) -> dict[str, str]:
        known = sender.targets, sender.named, sender.kept
        rows = request.get("arranged") or ()
        stage = Stage(*known, single=sender.single, arranged=rows)
        return stage.log_in(client, actors.OWNER, asker.endpoint)

    content_type = request.get("content_type")
    reading.begin()
    found = guesses.of_code(request["url"], data, content_type, code, log_in)
    read = [each for where, each in reading.end() if where == "header"]
    name, place = "", None
    is_stopped = found is not None and not found.goes_on
    if is_stopped:
        # What stops them may be counted in a session that a guesser does not send back.
        found = guesses.of_code(request["url"], data, content_type, code, log_in, apart=True)
        name = "session"
    if is_stopped and not (found is not None and found.goes_on):
        for name in _chosen(read):
            reading.begin()
            found = guesses.of_code(request["url"], data, content_type, code, log_in, varied=name)
            reading.end()
            place = reading.header_read_at(name)
            if found is None or found.goes_on:
                break
    if found is not None and found.goes_on:
        last = replay.Response(found.statuses[-1], b"", {}, Recording(), None, 0.0, ())
        what = f"{guesses.ATTEMPTS} wrong values of {code.name}, then the right one"
        yield asker.event("logins", name, what, named, last, place=place)


def _of_settings(endpoint: Endpoint) -> tuple[str, int, str] | None:
    """Where the project says how REST framework works, whose throttles read X-Forwarded-For; the
    view where it says nothing, in no function of the project's.

    None where a package of another kind counts the logins.
    """
    if not getattr(endpoint.view_class, "throttle_classes", None):
        return None
    found = surroundings.line_of("REST_FRAMEWORK", "")
    if found is not None:
        return found.path, found.line, ""
    return (endpoint.frame["path"], endpoint.frame["line"], "") if endpoint.frame else None


def _chosen(read: Iterable[str]) -> list[str]:
    """Headers in which a client says what it likes of itself: its address, and whatever else the
    project has read."""
    own = [each for each in read if each.lower() not in _NOT_OF_CLIENTS]
    return list(dict.fromkeys([_FORWARDED, *own]))[:_MOST_VARIED]
