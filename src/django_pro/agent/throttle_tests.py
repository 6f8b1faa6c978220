"""Tests that requests beyond a rate are answered 429, and those that do not count never are."""

from __future__ import annotations

import re
from collections.abc import Sequence

from django_pro.agent import added_tests, askers, endpoints, throttle_proxies
from django_pro.agent.throttle_classes import Throttle
from django_pro.agent.work import Work
from django_pro.engine.web_outline import WebView

_UNSAFE = ("post", "put", "patch", "delete")
_ACTIONS = {"create": "post", "update": "put", "partial_update": "patch", "destroy": "delete",
            "list": "get", "retrieve": "get"}  # fmt: skip
_IN_MEMORY = """@override_settings(
    CACHES={"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
)
"""


def of(
    work: Work, throttle: Throttle, views: Sequence[WebView], scopes: Sequence[str]
) -> list[str]:
    """The test of a throttle on the first of the views that shows it; none where none does."""
    for view in sorted(views, key=lambda each: (bool(each.arguments), not endpoints.is_open(each))):
        method = _counted(throttle, view)
        if method and (throttle.who != "anon" or _may(view, method, "anyone")):
            return [_test(work, throttle, view, method, scopes)]
    return []


def of_free(work: Work, view: WebView, scopes: Sequence[str]) -> str:
    """The test that a view is not throttled."""
    method = "get" if "get" in view.methods else "post"
    asker = _asker(work, view, method, is_visitor=_may(view, method, "anyone"))
    name = re.sub(r"\W+", "_", endpoints.url(view)).strip("_")
    url = endpoints.url_with_row(view)
    return f'''
    def test_{name}_is_not_throttled(self):
        {asker}
        with mock.patch.dict(SimpleRateThrottle.THROTTLE_RATES, {_rates(scopes, "1/hour")}):
            for _ in range(4):
                self.assertNotEqual(client.{method}("{url}").status_code, 429)
'''


def _counted(throttle: Throttle, view: WebView) -> str:
    """A method of the view that counts; empty without one."""
    if throttle.actions:
        wanted = [_ACTIONS.get(each, "") for each in throttle.actions]
        wanted = [each for each in wanted if each] or ["post", "get"]
    else:
        wanted = [each.lower() for each in throttle.methods] or ["get", *_UNSAFE]
        if view.is_login:
            wanted = [each for each in wanted if each != "get"]
    return next((each for each in wanted if each in view.methods), "")


def _may(view: WebView, method: str, who: str) -> bool:
    kind = "read" if method == "get" else "write"
    if kind in view.lets:
        return who in view.lets[kind]
    return who != "anyone" or view.is_login or endpoints.is_open(view)


def _asker(work: Work, view: WebView, method: str, *, is_visitor: bool) -> str:
    """Statements that make `client`, of a visitor or of somebody who may."""
    if is_visitor:
        return "client = APIClient()"
    lines = [added_tests.user_lines(work, "user", 8).strip()]
    kind = "read" if method == "get" else "write"
    if more := askers.lines(work, view, kind).strip():
        lines.append(more)
    lines += ["client = APIClient()", "client.force_authenticate(user)"]
    return "\n        ".join(lines)


def _rates(scopes: Sequence[str], rate: str, own: str = "", few: str = "") -> str:
    pairs = [f'"{each}": "{few if each == own else rate}"' for each in scopes]
    return f"{{{', '.join(pairs)}}}"


def _test(work: Work, throttle: Throttle, view: WebView, method: str, scopes: Sequence[str]) -> str:
    is_visitor = throttle.who == "anon" or (
        throttle.who in ("", "address") and _may(view, method, "anyone")
    )
    body = ', {}, format="json"' if method != "get" else ""
    url = endpoints.url_with_row(view)
    others = "1000/hour"
    rates = _rates(scopes, others, throttle.scope, throttle.few)
    name = re.sub(r"\W+", "_", throttle.scope)
    number = throttle_proxies.stated(work.said) if is_visitor else None
    forged = ""
    if number:
        send = f'client.{method}("{url}"{body or ", None"}'
        forged = throttle_proxies.test(name, number, send, rates)
    inside = _elsewhere(work, throttle, view, url, method, body, is_visitor=is_visitor)
    return f'''
    def test_{name}_is_throttled(self):
        self.assertEqual(SimpleRateThrottle.THROTTLE_RATES["{throttle.scope}"], "{throttle.rate}")
        {_asker(work, view, method, is_visitor=is_visitor)}
        with mock.patch.dict(SimpleRateThrottle.THROTTLE_RATES, {rates}):
            responses = [client.{method}("{url}"{body}) for _ in range(3)]
{inside}        self.assertNotIn(429, [response.status_code for response in responses[:2]])
        self.assertEqual(responses[2].status_code, 429)
        self.assertGreater(int(responses[2]["Retry-After"]), 0)
{forged}'''


def _elsewhere(
    work: Work, throttle: Throttle, view: WebView, url: str, method: str, body: str, *,
    is_visitor: bool,
) -> str:  # fmt: skip
    """Lines of what is not refused although the rate is used up."""
    lines: list[str] = []
    if throttle.who == "address" and is_visitor:
        known = work.original.settings.get("REST_FRAMEWORK", {})
        given = body or ", None"
        if "NUM_PROXIES" not in known and not throttle_proxies.stated(work.said):
            lines.append(
                f'forged = client.{method}("{url}"{given}, HTTP_X_FORWARDED_FOR="198.51.100.9")'
            )
            lines.append("self.assertEqual(forged.status_code, 429)")
        lines.append(f'elsewhere = client.{method}("{url}"{given}, REMOTE_ADDR="198.51.100.9")')
        lines.append("self.assertNotEqual(elsewhere.status_code, 429)")
    free = next(
        (each for each in ("get", *_UNSAFE) if each in view.methods and each != method
         and each.upper() not in throttle.methods), "",
    )  # fmt: skip
    if free and (throttle.methods or throttle.actions) and _may(view, free, "login"):
        lines.append(f'self.assertNotEqual(client.{free}("{url}").status_code, 429)')
    if throttle.flag and throttle.who != "anon":
        lines += [
            added_tests.user_lines(work, "keeper", 12, "keeper").strip(),
            f"keeper.{throttle.flag} = True",
            "keeper.save()",
            "free = APIClient()",
            "free.force_authenticate(keeper)",
            "for _ in range(4):",
            f'    self.assertNotEqual(free.{method}("{url}"{body}).status_code, 429)',
        ]
    return "".join(f"            {each}\n" for each in lines)


def module(work: Work, tests: Sequence[str]) -> str:
    set_up = """
    def setUp(self):
        cache.clear()
        self.addCleanup(cache.clear)
"""
    return added_tests.module(
        "Who asks too often is told to wait.", "ThrottlingTests", set_up + "".join(tests), [], work,
        decorated=_IN_MEMORY,
    )  # fmt: skip
