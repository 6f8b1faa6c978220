"""Problem details with the members that a request lists, and with no others."""

from __future__ import annotations

import re

from django_pro.agent import added_tests, askers, endpoints
from django_pro.agent.said import Said
from django_pro.agent.work import NotProvenError, Work
from django_pro.engine.web_outline import WebView

_BASIC = ("type", "title", "status", "detail")
_OTHERS = ("code", "instance")
_MEMBER = (
    r"(?:^|[\n,;:({{]|\b(?:and|plus|members?|keys?|with|of|have|has)\b)[\s*-]*[`'\"]?{name}"
    r"[`'\"]?\s*(?:[:=,;)\n]|\(|$|and\b|\.)"
)
_EXACTLY = re.compile(
    r"\b(?:exactly|precisely|only|just|strictly|nothing (?:else|more)|no (?:other|more|further"
    r"|additional) (?:members?|keys?|fields?))\b"
)
_OF_INVALID = re.compile(
    r"\berrors\b[`'\"]?[^.\n]{0,30}\b(?:only|just|alone|when|where|if|for|on|in)\b"
    r"[^.\n]{0,30}\b(?:valid\w*|invalid|400)"
)
_MORE_IF_INVALID = re.compile(
    r"\bvalidation (?:errors?|failures?|problems?)\b[^.\n]{0,30}"
    r"\b(?:get|have|has|carry|carries|contain|come with|add|with|include)s?\b[^.\n]{0,40}"
    r"[`'\"]?\berrors\b"
    r"|\b(?:on|for|if|when|in case of)\b[^.\n]{0,20}\bvalidation\b[^.\n]{0,40}"
    r"\b(?:another|extra|additional(?:ly)?|further|also|plus|more)\b[^.\n]{0,30}\berrors\b"
)
"""`Validation errors get another member errors`: the others have none."""
_BEYOND = re.compile(
    r"\b500\b|\bunknown (?:paths?|urls?)\b|\bby hand\b|\bmiddleware\b|\bunhandled\b|\bcrash"
)
_OF_VIEWS = re.compile(r"\b(?:inside|within|in|by|from) (?:the |our )?(?:drf|rest framework)")
_FLAT = re.compile(r"\b(?:lists?|arrays?) of (?:the |error )?(?:messages|strings|texts)\b")
_TEXT = re.compile(
    r"\bvalidation (?:errors?"
    r"|failures?)\b[^.\"\n]{0,30}[\"\u201c](?!(?:errors|invalid|code|detail|title)\b[\"\u201d])([^\"\u201d\n\\]{3,80})[\"\u201d]",
    re.IGNORECASE,
)
_MODULE = '''"""Errors of the API as problem details (RFC 9457)."""

from http.client import responses

from rest_framework.exceptions import ValidationError
from rest_framework.settings import api_settings
from rest_framework.views import exception_handler

MEDIA_TYPE = "application/problem+json"


def problem_exception_handler(exc, context):
    """Gives what REST framework knows how to answer the one format; the rest stays a 500."""
    response = exception_handler(exc, context)
    if response is None:
        return None
    is_invalid = isinstance(exc, ValidationError)
    response.data = problem(response.status_code, response.data, is_invalid=is_invalid)
    renderer = getattr(context["request"], "accepted_renderer", None)
    if renderer is None or renderer.media_type == "application/json":
        response.content_type = MEDIA_TYPE
    return response


def problem(status, data, *, is_invalid):
    """The members of RFC 9457, and of a request that is not valid the texts by field."""
    title = responses.get(status, "Error")
    body = {"type": "about:blank", "title": title, "status": status}
    if not is_invalid:
        given = data.get("detail") if isinstance(data, dict) else None
        return {**body, "detail": given if isinstance(given, str) else title}
    fields = data if isinstance(data, dict) else {api_settings.NON_FIELD_ERRORS_KEY: data}
    errors = {
        name: [texts] if isinstance(texts, str) else texts for name, texts in fields.items()
    }
    return {**body, "detail": "@text@", "errors": errors}
'''


_PLAIN = """        return {**body, "detail": given if isinstance(given, str) else title}
"""
_CODED = """        detail = given if isinstance(given, str) else title
        return {**body, "detail": detail, "code": getattr(given, "code", "error")}
"""
_AS_GIVEN = """    errors = {
        name: [texts] if isinstance(texts, str) else texts for name, texts in fields.items()
    }
"""
_IN_LISTS = "    errors = {name: messages(texts) for name, texts in fields.items()}\n"
_MESSAGES = '''

def messages(given):
    """The texts of what may be nested, in their order."""
    if isinstance(given, dict):
        given = list(given.values())
    if isinstance(given, list | tuple):
        return [text for each in given for text in messages(each)]
    return [str(given)]
'''


def text(said: Said, *, by_hand: bool) -> str:
    """The module for a request that lists the members; empty for one that does not. `by_hand` tells
    whether views build errors themselves.

    Raises:
        NotProvenError: it lists others, or wants `errors` where nothing says of what.
    """
    low = said.text.lower()
    named = [each for each in (*_BASIC, *_OTHERS) if is_named(said, each)]
    is_parted = not by_hand and _MORE_IF_INVALID.search(low) is not None
    is_parted = is_parted and ("code" in named or _OF_VIEWS.search(low) is not None)
    is_parted = is_parted and not _BEYOND.search(low)
    if not set(_BASIC) <= set(named) or not (is_parted or _EXACTLY.search(low)):
        return ""
    if "instance" in named:
        raise NotProvenError(
            "Exactly these members, with instance: it is not written here so. "
            "Nothing is written: ask for RFC 9457 without a list of members."
        )
    if not is_parted and not _OF_INVALID.search(low):
        raise NotProvenError(
            "Exactly these members: which errors have `errors` is not said. Nothing is written: "
            "say e.g. `errors only for validation errors`."
        )
    found = _TEXT.search(said.text)
    module = _MODULE.replace("@text@", found[1] if found else "The request is not valid.")
    if "code" in named:
        module = module.replace(_PLAIN, _CODED).replace(
            '"errors": errors}', '"code": "invalid", "errors": errors}'
        )
    if is_flat(said):
        module = module.replace(_AS_GIVEN, _IN_LISTS) + _MESSAGES
    return module


def is_named(said: Said, name: str) -> bool:
    """Whether it is listed as a member."""
    return re.search(_MEMBER.format(name=name), said.text.lower(), re.MULTILINE) is not None


def is_flat(said: Said) -> bool:
    """Whether each field has a list of texts, even where its errors are nested."""
    return _FLAT.search(said.text.lower()) is not None


def tests(work: Work, view: WebView, *, coded: bool) -> str:
    url = endpoints.url(view)
    code = ', "code"' if coded else ""
    unknown = f'self.client.generic("TRACK", "{url}")'
    if not askers.writes_as_reads(view):
        unknown = 'self.failing(exceptions.MethodNotAllowed("TRACK"))'
    body = f'''
    def setUp(self):
{added_tests.user_lines(work, "user", 8)}
{askers.lines(work, view, "read")}        self.client = APIClient(raise_request_exception=False)
        self.client.force_authenticate(user)

    def assert_problem(self, response, status, *more):
        self.assertEqual(response.status_code, status)
        self.assertEqual(response["Content-Type"], "application/problem+json")
        body = response.json()
        self.assertEqual(set(body), {{"type", "title", "status", "detail"{code}, *more}})
        self.assertEqual(body["status"], status)
        return body

    def failing(self, error):
        with mock.patch("rest_framework.views.APIView.initial", side_effect=error):
            return self.client.get("{url}")

    def test_a_method_that_is_not_there(self):
        response = {unknown}
        self.assert_problem(response, 405)
        self.assertIn("Allow", response)

    def test_who_may_not(self):
        self.assert_problem(self.failing(exceptions.PermissionDenied()), 403)
        self.assert_problem(self.failing(exceptions.NotFound()), 404)
        response = self.failing(exceptions.Throttled(wait=7))
        self.assert_problem(response, 429)
        self.assertEqual(response["Retry-After"], "7")

    def test_what_is_not_valid(self):
        body = self.assert_problem(
            self.failing(exceptions.ValidationError({{"x1": ["y2"]}})), 400, "errors"
        )
        self.assertEqual(body["errors"], {{"x1": ["y2"]}})
        body = self.assert_problem(
            self.failing(exceptions.ValidationError("y2")), 400, "errors"
        )
        self.assertEqual(list(body["errors"].values()), [["y2"]])
        self.assert_problem(self.failing(exceptions.ParseError()), 400)

@codes@
    def test_a_failure_is_no_problem_of_the_request(self):
        with self.assertLogs("django.request", "ERROR"):
            response = self.failing(RuntimeError("x1y2"))
        self.assertEqual(response.status_code, 500)
        self.assertNotEqual(response["Content-Type"], "application/problem+json")
'''
    body = body.replace("@codes@\n", _CODES if coded else "")
    return added_tests.module(
        "Errors of the API have one format (RFC 9457).", "ProblemDetailsTests", body,
        [("rest_framework", "exceptions")], work,
    )  # fmt: skip


_CODES = """    def test_each_error_has_its_code(self):
        for error, code in (
            (exceptions.NotFound(), "not_found"),
            (exceptions.PermissionDenied(code="x1"), "x1"),
            (exceptions.ValidationError({"x1": ["y2"]}, "y3"), "invalid"),
        ):
            self.assertEqual(self.failing(error).json()["code"], code)

"""
