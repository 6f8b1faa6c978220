"""Problem details of which only those of requests that are not valid have `errors`."""

from __future__ import annotations

import re

from django_pro.agent.problem_members import is_flat, is_named
from django_pro.agent.said import Said

_ERRORS = (
    r"(?:[`'\"]errors[`'\"]|\b(?:members?|keys?|fields?|property|list|object|dict|get|have|has"
    r"|carry|carries|under|in|an|extra|also|additionally|additional|further|with):? errors\b"
    r"(?! (?:in|of|as)\b))"
)
_OF_INVALID = re.compile(
    rf"\bvalidation (?:errors?|failures?|problems?)\b[^.\n]{{0,70}}?{_ERRORS}"
    r"|[`'\"]errors[`'\"][^.\n]{0,30}\b(?:only|just|for|on|when|if|with)\b[^.\n]{0,25}"
    r"\b(?:validation|invalid|(?:a |the |every )?400s?\b(?!\s*[,/]))"
)
_OF_ALL = re.compile(
    r"\b(?:always|every error|all(?: of)? (?:them|errors)|each error)\b[^.\n]{0,15}"
    r"\b(?:have|has|carry|carries|with|contains?)\b[^.\n]{0,30}\berrors\b"
    r"|\berrors\b[`'\"]?[^.\n]{0,25}\b(?:always|empty|null)\b"
)
IMPORTS = {
    "from rest_framework.exceptions import ValidationError": True,
    "from rest_framework.settings import api_settings": True,
}
_PROBLEM = '''

def problem(status, data, *, is_invalid=False):
    """The members of RFC 9457, and what is wrong with which field of what is not valid."""
    given = data if isinstance(data, dict) else {}
    texts = ("detail", "error", "message")
    name = next((each for each in texts if isinstance(given.get(each), str)), "")
    title = responses.get(status, "Error")
    body = {"type": "about:blank", "title": title, "status": status}
    if is_invalid or (not name and not isinstance(data, str) and status in (400, 422)):
        fields = given or {api_settings.NON_FIELD_ERRORS_KEY: data}
        return {**body, "detail": "The request is not valid.", "errors": by_field(fields)}
    more = {each: given[each] for each in given if each != name}
    detail = data if isinstance(data, str) else given.get(name, title)
    return {**more, **body, "detail": detail}


def by_field(fields):
    return {name: [texts] if isinstance(texts, str) else texts for name, texts in fields.items()}
'''
_FLAT = '''

def by_field(fields):
    return {name: messages(texts) for name, texts in fields.items()}


def messages(given):
    """The texts of what may be nested, in their order."""
    if isinstance(given, dict):
        given = list(given.values())
    if isinstance(given, list | tuple):
        return [text for each in given for text in messages(each)]
    return [str(given)]
'''
_CODED = {
    '"errors": by_field(fields)}': '"code": "invalid", "errors": by_field(fields)}',
    '    return {**more, **body, "detail": detail}':
        '    code = given.get("code") or getattr(detail, "code", "error")\n'
        '    return {**more, **body, "detail": detail, "code": code}',
}  # fmt: skip
_TESTS = """
    def test_only_what_is_not_valid_has_errors(self):
        for error in (exceptions.NotFound(), exceptions.PermissionDenied()):
            with mock.patch("rest_framework.views.APIView.initial", side_effect=error):
                response = self.client.get("@url@")
            self.assert_problem(response, 403, 404)
            self.assertNotIn("errors", response.json())
        for given in ({"x1": ["y2"]}, "y2"):
            error = exceptions.ValidationError(given)
            with mock.patch("rest_framework.views.APIView.initial", side_effect=error):
                response = self.client.get("@url@")
            self.assert_problem(response, 400)
            self.assertEqual(list(response.json()["errors"].values()), [["y2"]])
"""
_OF_ALL_BY_HAND = """        self.assert_problem(response, 409)
        self.assertEqual(response.json()["detail"], "x1y2")
        self.assertEqual(response.json()["errors"], {"place": "z3"})
"""
_BY_HAND = """        body = response.json()
        self.assertEqual(response["Content-Type"], "application/problem+json")
        self.assertEqual((body["status"], body["detail"], body["place"]), (409, "x1y2", "z3"))
        self.assertNotIn("errors", body)
"""


def are_parted(said: Said) -> bool:
    """Whether `errors` is said to be a member of what is not valid, and not of all errors."""
    return _OF_INVALID.search(said.low) is not None and not _OF_ALL.search(said.low)


def is_coded(said: Said) -> bool:
    return is_named(said, "code")


def source(said: Said, handler: str) -> str:
    """The module: the handler of exceptions, and what makes a body of its data."""
    handler = handler.replace(
        "    response.data = problem(response.status_code, response.data)\n",
        "    is_invalid = isinstance(exc, ValidationError)\n"
        "    response.data = problem(response.status_code, response.data, is_invalid=is_invalid)\n",
    )
    made = _PROBLEM
    if is_flat(said):
        made = made[: made.index("\n\ndef by_field")] + _FLAT
    for plain, coded in _CODED.items() if is_coded(said) else ():
        made = made.replace(plain, coded)
    return handler + made


def tests(body: str, url: str) -> str:
    """Those of the format, for errors that are parted."""
    return body.replace(_OF_ALL_BY_HAND, _BY_HAND) + _TESTS.replace("@url@", url)
