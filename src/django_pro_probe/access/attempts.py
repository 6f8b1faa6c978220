"""What a page makes of wrong input, of many rows and of a statement that fails: `attempt` events.

Each goes out from a request that came through, as the user that it came through for.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from django_pro_probe import markers, validation
from django_pro_probe.access import (
    actors,
    answers,
    crowded_lists,
    differing,
    guesses,
    guessing,
    states,
    wrong_requests,
)
from django_pro_probe.access.asking import (
    BY_CONTENT,
    TRACEBACK,
    WITHOUT_RIGHT,
    Asker,
    Base,
    Event,
    Sender,
    cause,
    leads_to_login,
)
from django_pro_probe.endpoints import Endpoint
from django_pro_probe.explore import Request, key_of

_ACTORS = (actors.OWNER, actors.SUPERUSER, actors.STAFF, actors.OTHER, actors.ANONYMOUS)
_CORRECTIONS = 2
_REFUSED = 400
_NOT_LOGGED_IN = 401
_SERVER_ERROR = 500
_MOST_STATES = 2


class Attempts(Asker):
    """Those of one endpoint."""

    def __init__(self, sender: Sender, endpoint: Endpoint, url: str, skip: set[str]) -> None:
        super().__init__(sender, endpoint, skip)
        self.url = url

    def events(self, requests: Sequence[Request]) -> Iterator[Event]:
        """Of each of the requests, which were sent as every kind of user."""
        if self.endpoint.kind == "admin":
            return
        found = {request["method"]: self._base(request) for request in requests}
        bases = {method: base for method, base in found.items() if base is not None}
        self.failing = {cause(each) for base in bases.values() if (each := base.response.failure)}
        is_api = self._is_api(bases.values())
        for base in bases.values():
            yield from self._of_method(base, is_api)
            if self.stuck:
                return
        if is_api and bases:
            yield from wrong_requests.of_other_methods(self, bases, self.url)
        if "POST" in bases:
            yield from guessing.of_logins(self, bases["POST"].request)
            yield from guessing.of_codes(self, bases["POST"].request)

    def _of_method(self, base: Base, is_api: bool) -> Iterator[Event]:
        method = base.request["method"]
        is_page = method == "GET" and base.done and not answers.is_json(base.response)
        is_api = is_api and not (is_page and self.endpoint.kind != "drf")  # others may be its API
        if is_api:
            yield from self._answers(base)
        data = markers.expand(base.request.get("data"), self.sender.scale)
        is_open = base.response.status in BY_CONTENT[:-1] or guesses.fields_of(data) is not None
        if not base.done and not is_open:
            return  # what it would do with wrong input is not to be seen
        if base.done:
            yield self.event("tested", "", "", base.request, base.response, api=is_api)
            if is_api and method != "GET":
                yield from self._in_other_states(base)
        if method == "GET":
            yield from wrong_requests.of_query(self, base)
            if is_api and base.response.ok:
                yield from crowded_lists.of_list(self, base)
                yield from self._of_nothing(base)
            elif base.response.ok:
                yield from crowded_lists.of_page(self, base)
        else:
            yield from wrong_requests.of_body(self, base, is_api)
        yield from wrong_requests.of_path(self, base)

    def _base(self, request: Request) -> Base | None:
        first = None
        for actor in _ACTORS:
            each = {**request, "role": actor}
            if key_of(each) in self.skip:
                continue
            response = self.sender.plain(self.endpoint, each)
            done = 200 <= response.status < 400 and not leads_to_login(response)
            if done:
                return self._finding(Base(each, response, True))
            first = first or Base(each, response, False)
        return first and first._replace(request=self._corrected(first))

    def _finding(self, base: Base) -> Base:
        """The request with a row's own value for what it looked up in vain, if that changes rows:
        a view can say in an answer of success that it found none."""
        request = base.request
        if (
            request["method"] == "GET"
            or base.response.changes
            or not answers.is_json(base.response)
        ):
            return base
        data = validation.looked_up(request.get("data"), base.response.recording)
        if data is None:
            return base
        found = {**request, "data": data}
        response, _ = self.look(found, "found")
        went_on = response is not None and response.ok and bool(response.changes)
        return Base(found, response, True) if response is not None and went_on else base

    def _corrected(self, base: Base) -> Request:
        """The request with what its forms and serializers take, though it is refused for more."""
        request = base.request
        if base.response.status not in BY_CONTENT or request["method"] in ("GET", "DELETE"):
            return request
        fullest = len(request.get("data") or ())
        for data, content_type in self.sender.bodies_for(self.endpoint, request):
            if isinstance(data, dict) and len(data) > fullest:
                request = {**request, "data": data, "content_type": content_type}
                fullest = len(data)
        for _ in range(_CORRECTIONS):
            response, _looking = self.look(request, "corrected")
            data = None
            if response is not None and not self.stuck:
                data = validation.corrected(request.get("data"), response.recording)
            if data is None:
                break
            request = {**request, "data": data}
        return request

    def _is_api(self, bases: Collection[Base]) -> bool:
        """Whether it answers JSON."""
        found = [base.response for base in bases]
        done = [each for each in found if each.ok and each.body]
        if done:
            return any(map(answers.is_json, done))
        found += [  # an answer without a body says nothing of the others
            self.sender.plain(self.endpoint, {**base.request, "role": actor})
            for base in bases
            for actor in WITHOUT_RIGHT
            if key_of({**base.request, "role": actor}) not in self.skip
        ]
        return self.endpoint.kind == "drf" or any(map(answers.is_json, found))

    def _answers(self, base: Base) -> Iterator[Event]:
        """How the plain requests were refused."""
        seen = set()
        for actor in (actors.ANONYMOUS, *_ACTORS[:-1]):
            request = {**base.request, "role": actor}
            if key_of(request) in self.skip:
                continue
            response = self.sender.plain(self.endpoint, request)
            refused = response.status >= 400 or leads_to_login(response)
            known = response.status, actor == actors.ANONYMOUS
            if refused and known not in seen:
                seen.add(known)
                yield self.event("refused", "", "", request, response)
                if TRACEBACK in response.body:  # where its body can't be made right
                    yield from self.told(request, response, "", "")
            elif base.done and actor in WITHOUT_RIGHT and answers.error_told(response):
                event = self.event("refused", "", WITHOUT_RIGHT[actor], request, response)
                yield {**event, "error_before": answers.error_told(base.response)}

    def _in_other_states(self, base: Base) -> Iterator[Event]:
        """How it is refused for the state of its rows, where it is."""
        targets = self.sender.targets
        ways = states.others(targets)[:_MOST_STATES]
        ways += [states.done(targets), states.used_up(targets)]
        for number, arranged in enumerate(filter(None, ways)):
            known = base.request.get("arranged") or ()
            request = {**base.request, "arranged": [*known, *arranged]}
            response, _ = self.look(request, f"in state {number}")
            if response is None:
                continue
            if _REFUSED <= response.status < _SERVER_ERROR:
                yield self.event("refused", "", "", request, response)
                return
            told = answers.taken_back(response, base.response)
            if told:
                event = self.event("refused", "", "another state of its rows", request, response)
                yield {**event, "error": told}
                return
        if any(each["kind"] != "inserted" for each in base.response.changes):
            # What is to be changed or deleted is so already: a list that one has left.
            again, _ = self.look(base.request, "repeated", repeated=True)
            if again is None or again.status == _NOT_LOGGED_IN:
                return  # the first one has ended the login, as logging out does
            if _REFUSED <= again.status < _SERVER_ERROR:
                yield self.event("refused", "", "", base.request, again)

    def _of_nothing(self, base: Base) -> Iterator[Event]:
        """The page of rows whose numbers are all nothing: what divides by them fails."""
        arranged = [
            (row._meta.label, str(row.pk), name, 0)
            for row in self.sender.targets
            for name in sorted(differing.numbers_of([row]))
        ]
        if arranged:
            known = base.request.get("arranged") or ()
            request = {**base.request, "arranged": [*known, *arranged]}
            response, _ = self.look(request, "nothing")
            if response is not None and response.status >= _SERVER_ERROR:
                yield from self.told(request, response, "", "numbers of rows that are nothing")
