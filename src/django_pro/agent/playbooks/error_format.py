"""One format of errors for an API: problem details (RFC 9457)."""

from __future__ import annotations

import re
from pathlib import Path

from django_pro.agent import added_tests, askers, endpoints, invalid_problems, problem_members
from django_pro.agent.needed import need
from django_pro.agent.said import Said
from django_pro.agent.settings_files import SettingsFiles
from django_pro.agent.work import Moments, NotProvenError, Outcome, Playbook, Work
from django_pro.edits import settings_file
from django_pro.edits.source_text import string_of
from django_pro.engine.web_outline import WebView
from django_pro.sandbox import module_of

_FUNCTION = "problem_exception_handler"
_HANDLER = '''"""Errors of the API as problem details (RFC 9457)."""

{imports}from rest_framework.views import exception_handler

MEDIA_TYPE = "application/problem+json"


def problem_exception_handler(exc, context):
    """Gives what REST framework knows how to answer the one format; the rest stays a 500."""
    response = exception_handler(exc, context)
    if response is None:
        return None
    response.data = problem(response.status_code, response.data)
    renderer = getattr(context["request"], "accepted_renderer", None)
    if renderer is None or renderer.media_type == "application/json":
        response.content_type = MEDIA_TYPE
    return response
'''
_PROBLEM = '''

def problem(status, data):
    """The members of RFC 9457, a code, and what is wrong with which field."""
    detail, errors, code = "The request is not valid.", data, "invalid"
    texts = ("detail", "error", "message")
    given = data if isinstance(data, dict) else {}
    name = next((each for each in texts if isinstance(given.get(each), str)), "")
    if name:
        detail = data[name]
        code = data.get("code") or getattr(detail, "code", "error")
        errors = {each: data[each] for each in data if each not in (name, "code")}
    elif isinstance(data, str):
        detail, errors, code = data, {}, "error"
    return {
        "type": "about:blank",
        "title": responses.get(status, "Error"),
        "status": status,
        "detail": detail,
        "code": code,
        "errors": errors,
    }
'''
_VIEWS = '''

def bad_request(request, exception):
    return _answer(request, 400, lambda: defaults.bad_request(request, exception))


def permission_denied(request, exception):
    return _answer(request, 403, lambda: defaults.permission_denied(request, exception))


def page_not_found(request, exception):
    return _answer(request, 404, lambda: defaults.page_not_found(request, exception))


def server_error(request):
    return _answer(request, 500, lambda: defaults.server_error(request))


def _answer(request, status, otherwise):
    """Problem details below the API's path, and Django's own page elsewhere."""
    if not request.path.startswith("{prefix}"):
        return otherwise()
    detail = HTTPStatus(status).description or HTTPStatus(status).phrase
    code = HTTPStatus(status).name.lower()
    body = problem(status, {{"detail": detail, "code": code}})
    return JsonResponse(body, status=status, content_type=MEDIA_TYPE)
'''
_CODE = "    code = HTTPStatus(status).name.lower()\n"
_BY_HAND = '''

class ProblemDetailsMiddleware(MiddlewareMixin):
    """Errors that a view builds by hand get the one format as well."""

    def process_response(self, request, response):
        kind = response.get("Content-Type", "").partition(";")[0]
        if response.status_code < 400 or kind != "application/json" or response.streaming:
            return response
        if not {is_of_api}:
            return response
        try:
            data = json.loads(response.content)
        except ValueError:
            return response
        response.content = json.dumps(problem(response.status_code, data), ensure_ascii=False)
        response["Content-Type"] = MEDIA_TYPE
        return response
'''
_MADE_BY_HAND = re.compile(
    r"\bHTTP_[45]\d\d_|\bstatus\s*=\s*[45]\d\d\b|Response\([^)]*,\s*[45]\d\d\s*[,)]"
)
"""In the source of a view: an error that no exception handler comes to see."""
_HANDLERS = {
    "handler400": "bad_request", "handler403": "permission_denied",
    "handler404": "page_not_found", "handler500": "server_error",
}  # fmt: skip


def _fits(said: Said) -> int:
    if said.is_meant_to("explain", "review", "test"):
        return 0
    if said.route.intent == "plan" and said.has("plan", "how ", "design", "propos", "should"):
        return 0
    named = said.has(r"rfc[- ]?(?:9457|7807)", r"problem[ +-]?(?:json|details?)")
    format_ = said.has(
        r"(?:one|same|single|unif\w+|consistent|common|standard\w*|harmoni\w+)\b.{0,30}errors?\b",
        r"errors?\b.{0,60}(?:same|one|uniform|consistent|single) (?:\w+ )?"
        r"(?:format|shape|structure|schema|layout)",
    )
    return 13 if named or (format_ and said.has("api", "rest\\b", "endpoint", "drf", "json")) else 0


def _run(work: Work) -> Moments:
    yield from ()
    need(work, "rest_framework")
    _refuse_unknown(work)
    files = SettingsFiles(work)
    package = Path(work.original.urlconf).parent
    file = package / "problem_details.py"
    module = module_of(Path(work.original.root), file)
    dotted = f"{module}.{_FUNCTION}"
    known = work.original.settings.get("REST_FRAMEWORK", {}).get("EXCEPTION_HANDLER", "")
    if known and known not in (dotted, "rest_framework.views.exception_handler"):
        raise NotProvenError(
            f"EXCEPTION_HANDLER is {known}: two formats can't hold at once. Nothing is written. "
            f"Take that one out of REST_FRAMEWORK, or give its answers the members of RFC 9457."
        )
    views = [each for each in endpoints.own(work, "api") if not each.arguments]
    view = endpoints.tried_by(views)
    if view is None:
        raise NotProvenError("No URL of the API can be requested to see what its errors look like.")
    files.edit(
        "REST_FRAMEWORK",
        lambda text: settings_file.with_key(
            text, "REST_FRAMEWORK", ["EXCEPTION_HANDLER"], f'"{dotted}"', replace=True
        ),
    )
    if listed := problem_members.text(work.said, by_hand=_is_made_by_hand(work)):
        return _with_listed(work, view, file, listed)
    prefix = endpoints.api_prefix(work)
    is_known = work.copy.exists(file) and _MIDDLEWARE not in work.copy.read(file)
    by_hand = not is_known and _is_made_by_hand(work)
    is_parted = invalid_problems.are_parted(work.said)
    text = _HANDLER.format(imports=_imports(prefix, by_hand=by_hand, is_parted=is_parted))
    text = invalid_problems.source(work.said, text) if is_parted else text + _PROBLEM
    is_coded = not is_parted or invalid_problems.is_coded(work.said)
    if prefix:
        around = _VIEWS.format(prefix=prefix)
        text += around if is_coded else around.replace(_CODE, "").replace(', "code": code', "")
    if by_hand:
        of_api = f'request.path.startswith("{prefix}")' if prefix else _RENDERED
        text += _BY_HAND.format(is_of_api=of_api)
        files.edit(
            "MIDDLEWARE",
            lambda text: settings_file.with_item(text, "MIDDLEWARE", f"{module}.{_MIDDLEWARE}"),
        )
    if work.said.has(_INSTANCE):
        text = _with_instance(text)
    if not work.copy.exists(file):
        work.copy.write(file, text)
    taken = _handlers(work, module) if prefix else []
    told = (
        "Errors of the API are `application/problem+json` with type, title, status, detail, a "
        "code, and `errors`: what is wrong with which field."
    )
    if is_parted:
        told = (
            "Errors of the API are `application/problem+json` with type, title, status, detail"
            f"{', code' if is_coded else ''}, and those of requests "
            "that are not valid with `errors`: what is wrong with which field."
        )
    if prefix:
        told += f" Below {prefix} that holds for unknown paths and failures too."
    if by_hand:
        told += " Errors that views build by hand are put into it by a middleware."
    if taken:
        told += f" {', '.join(taken)} had a view already, and keep it."
    return added_tests.proven(
        work, Path(view.path), "problem_details",
        _tests(work, view, prefix, taken, by_hand=by_hand), done=told,
        already="Errors have that format already.",
    )  # fmt: skip


def _with_listed(work: Work, view: WebView, file: Path, text: str) -> Outcome:
    """The members that the request lists, for what REST framework answers and nothing else.

    Raises:
        NotProvenError: another format is there, or views build errors by hand.
    """
    if _is_made_by_hand(work):
        raise NotProvenError(
            "Views build errors by hand, which REST framework never sees: which of the listed "
            "members they are to have is not clear. Nothing is written."
        )
    if work.copy.exists(file) and work.copy.read(file) != text:
        raise NotProvenError(f"{work.copy.name(file)} is there already. Nothing is written.")
    work.copy.write(file, text)
    coded = '"code"' in text
    members = ", detail and code" if coded else " and detail"
    return added_tests.proven(
        work, Path(view.path), "problem_details",
        problem_members.tests(work, view, coded=coded),
        done="What REST framework answers as an error is `application/problem+json` with type, "
        f"title, status{members}; validation "
        "errors have `errors` as well: texts by field. "
        "Headers stay, failures are a 500 as before, and pages are not touched.",
        already="Errors have that format already.",
    )  # fmt: skip


_INSTANCE = r"[`'\"]?instance\b(?! of)"


def _with_instance(text: str) -> str:
    """The module with the path of the request as a member."""
    text = re.sub(
        r"(    response\.data = problem\(.*\)\n)",
        r'\1    response.data["instance"] = context["request"].path\n', text,
    )  # fmt: skip
    text = text.replace(
        "    return JsonResponse(body,",
        '    body["instance"] = request.path\n    return JsonResponse(body,',
    )
    return text.replace(
        "        response.content = json.dumps(problem(response.status_code, data), "
        "ensure_ascii=False)",
        "        body = problem(response.status_code, data)\n"
        '        body["instance"] = request.path\n'
        "        response.content = json.dumps(body, ensure_ascii=False)",
    )


_NAMED = (r"rfc[- ]?(?:9457|7807)", r"problem[ +-]?(?:json|details?)")
_MEMBERS = (
    r"\brequest[- _]?ids?\b|\btrace[- _]?ids?\b|\bcorrelation\b|[`'\"]trace[`'\"]|\btimestamps?\b"
)
_TYPES = (
    r"\btype\b[^.;,]{0,30}\b(?:uris?|urls?|points?|links?)\b"
    r"|\bhttps?://\S+/(?:problems?|errors?)\b"
)
_UNKNOWN = {
    _MEMBERS: ("a member beside those of RFC 9457, a code and `errors`"),
    _TYPES: ("`type` is about:blank, with the status as its title"),
    r"\binvalid[-_ ]params\b|\blist of (?:objects|\{)": "`errors` has the messages by field",
    r"\btranslat\w+|\blocali[sz]\w+": "messages are those of Django and REST framework",
}


def _refuse_unknown(work: Work) -> None:
    """What is not written here.

    Raises:
        NotProvenError: the request wants another format, or more of this one.
    """
    said, low = work.said, work.said.low
    shape = re.search(r"\{\s*['\"][^{}]*[:}]", said.text)
    if shape and not said.has(*_NAMED):
        raise NotProvenError(
            "The one format that is written here is that of RFC 9457 (application/problem+json), "
            "and the request shows another one. Nothing is written."
        )
    for pattern, why in _UNKNOWN.items():
        found = re.search(pattern, low)
        if found:
            raise NotProvenError(f"`{found[0].strip()}`: {why}. Nothing is written.")
    api = [endpoints.url(each) for each in endpoints.own(work, "api")]
    for url in said.urls:
        only = rf"(?:only|under|below|beneath|just|within)[^.;,]{{0,25}}{re.escape(url.lower())}"
        outside = [each for each in api if not each.startswith(f"/{url.strip('/.')}/")]
        if re.search(only, low) and outside and len(outside) < len(api):
            raise NotProvenError(
                f"Below {url} alone: {outside[0]} is answered by REST framework as well, whose "
                "handler of exceptions is one for all views. Nothing is written."
            )
    if not said.has(*_NAMED):
        work.assumed.append("The format is that of RFC 9457.")


_MIDDLEWARE = "ProblemDetailsMiddleware"
_RENDERED = 'hasattr(response, "accepted_renderer")'


def _imports(prefix: str, *, by_hand: bool, is_parted: bool) -> str:
    found = {
        "import json": by_hand,
        "from http import HTTPStatus": bool(prefix),
        "from http.client import responses\n": True,
        "from django.http import JsonResponse": bool(prefix),
        "from django.utils.deprecation import MiddlewareMixin": by_hand,
        "from django.views import defaults": bool(prefix),
        **dict.fromkeys(invalid_problems.IMPORTS, is_parted),
    }
    return "".join(f"{line}\n" for line, is_needed in found.items() if is_needed)


def _is_made_by_hand(work: Work) -> bool:
    """Whether a module of the project answers with an error that it has built itself."""
    for path in sorted(Path(work.original.root).rglob("*.py")):
        parts = path.relative_to(work.original.root).parts
        if any(re.match(r"tests?\b|test_|migrations$", each) for each in parts):
            continue
        if work.original.is_own(str(path)) and _MADE_BY_HAND.search(work.copy.read(path)):
            return True
    return False


def _handlers(work: Work, module: str) -> list[str]:
    """Names the views in the root URLconf; those that it has already."""
    content = work.copy.read(work.original.urlconf)
    taken = []
    for name, view in _HANDLERS.items():
        given = settings_file.names(content).get(name)
        if given is not None:
            if string_of(given) != f"{module}.{view}":
                taken.append(name)
            continue
        line = f'{name} = "{module}.{view}"'
        gap = "\n" if re.search(r"^handler\d+ = .*\n\Z", content, re.MULTILINE) is None else ""
        content = content.rstrip("\n") + f"\n{gap}{settings_file.in_its_quotes(line, content)}\n"
    if content != work.copy.read(work.original.urlconf):
        work.copy.write(work.original.urlconf, content)
    return taken


def _tests(work: Work, view: WebView, prefix: str, taken: list[str], *, by_hand: bool) -> str:
    url = endpoints.url(view)
    is_parted = invalid_problems.are_parted(work.said)
    coded = ', "code"' if invalid_problems.is_coded(work.said) else ""
    members = f'"detail"{coded}' if is_parted else '"detail", "code", "errors"'
    if work.said.has(_INSTANCE):
        members += ', "instance"'
    unknown = "405" if askers.writes_as_reads(view) else "403, 405"
    body = f'''
    def setUp(self):
{added_tests.user_lines(work, "user", 8)}
{askers.lines(work, view, "read")}        self.client = APIClient(raise_request_exception=False)
        self.client.force_authenticate(user)

    def assert_problem(self, response, *statuses):
        self.assertIn(response.status_code, statuses)
        self.assertEqual(response["Content-Type"], "application/problem+json")
        body = response.json()
        self.assertEqual(body["status"], response.status_code)
        members = {{"type", "title", "status", {members}}}
        self.assertEqual(set(body){' - {"errors"}' if is_parted else ""}, members)

    def test_a_method_that_is_not_there(self):
        self.assert_problem(self.client.generic("TRACK", "{url}"), {unknown})

    def test_a_body_that_is_no_json(self):
        response = self.client.post("{url}", "{{", content_type="application/json")
        self.assert_problem(response, 400, 403, 405)

    def test_a_wrong_login(self):
        response = APIClient(HTTP_AUTHORIZATION="Basic !").get("{url}")
        if response.status_code >= 400:
            self.assert_problem(response, 401, 403)
'''
    if "post" in view.methods:
        body += f'''
    def test_a_body_without_its_fields(self):
        self.assert_problem(self.client.post("{url}", [], format="json"), 400, 403)

    def test_nobody_is_logged_in(self):
        response = APIClient().post("{url}", [], format="json")
        self.assert_problem(response, 400, 401, 403)
'''
    if prefix and "handler404" not in taken:
        body += f'''
    def test_a_path_that_is_not_there(self):
        self.assert_problem(self.client.get("{prefix}no-such-path/"), 404)
'''
    if prefix and "handler500" not in taken:
        body += f'''
    def test_a_failure_tells_nothing_of_itself(self):
        failing = mock.patch(
            "rest_framework.views.APIView.initial", side_effect=RuntimeError("x1y2")
        )
        with failing, self.assertLogs("django.request", "ERROR"):
            response = self.client.get("{url}")
        self.assert_problem(response, 500)
        self.assertNotContains(response, "x1y2", status_code=500)
'''
    if by_hand:
        body += _by_hand_test(work)
    if is_parted:
        body = invalid_problems.tests(body, url)
    imports = [("rest_framework.response", "Response")] if "Response(" in body else []
    imports += [("rest_framework", "exceptions")] if is_parted else []
    return added_tests.module(
        "Errors of the API have one format (RFC 9457).", "ProblemDetailsTests", body, imports, work
    )


def _by_hand_test(work: Work) -> str:
    """A view of the API answers with an error of its own; where no class can be made to, the
    answer says that it was not tried."""
    for view in endpoints.own(work, "api"):
        if "get" not in view.methods or view.arguments or view.is_login:
            continue
        actions = [
            each for url in work.original.urls for each in url.actions
            if url.view == view.view and f"/{url.pattern.strip('/')}/" == endpoints.url(view)
        ]  # fmt: skip
        handler = "list" if "list" in actions else "" if actions else "get"
        is_class = f"class {endpoints.class_name(view)}(" in work.copy.read(view.path)
        if not (handler and is_class):
            continue
        return f'''
    def test_an_error_that_a_view_builds_by_hand(self):
        given = Response({{"error": "x1y2", "place": "z3"}}, status=409)
        with (
            mock.patch("rest_framework.views.APIView.initial"),
            mock.patch("{view.view}.{handler}", return_value=given),
        ):
            response = self.client.get("{endpoints.url(view)}")
        self.assert_problem(response, 409)
        self.assertEqual(response.json()["detail"], "x1y2")
        self.assertEqual(response.json()["errors"], {{"place": "z3"}})
'''
    work.assumed.append("An error that a view builds by hand was not tried.")
    return ""


PLAYBOOKS = (
    Playbook(
        "error-format", "One format for all errors of an API: problem details (RFC 9457)",
        "all API errors should have the same format, RFC 9457 problem details",
        "requests that end in 400, 401, 403, 404, 405 and 500 are answered in it", _fits, _run,
    ),
)  # fmt: skip
