"""Some of the methods of an API for staff or for who has signed in, the others as they are."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from django_pro.agent import added_tests, endpoints
from django_pro.agent.work import NotProvenError, Outcome, Work
from django_pro.edits import EditError
from django_pro.engine.web_outline import WebView

_WIDER = r"\b(?:writ\w+|add(?:s|ing)?|creat\w+|chang\w+|edit\w*|updat\w+|modif\w+|anything)\b"
_WORDS = {
    "post": r"\bpost(?:s|ing)?\b", "put": r"\bput(?:s|ting)?\b", "patch": r"\bpatch(?:es|ing)?\b",
    "delete": r"\b(?:delet\w+|remov\w+)\b",
}  # fmt: skip
_STATES = {
    "staff": "request.user.is_staff", "signed-in": "request.user.is_authenticated",
}  # fmt: skip
_NAMES = {"staff": "Staff", "signed-in": "SignedIn"}


def stated(clauses: Sequence[str]) -> tuple[str, ...]:
    """The methods that clauses limit; empty where they limit writing as such."""
    if any(re.search(_WIDER, each) for each in clauses):
        return ()
    return tuple(
        method
        for method, words in _WORDS.items()
        if any(re.search(words, each) for each in clauses)
    )


def restrict(
    work: Work,
    views: Sequence[WebView],
    methods: Sequence[str],
    who: str,
    permit_too: Callable[[Work, WebView, str, str], None],
) -> Outcome:
    """Gives the views a permission for these methods beside those that they have.

    `permit_too` adds a class of permissions to a view, by its name and source.

    Raises:
        NotProvenError: one of them is no class of REST framework's with permissions that are known.
    """
    held = {each.view: each for each in views if set(each.methods) & set(methods)}
    listed = ", ".join(f'"{each.upper()}"' for each in methods) + "," * (len(methods) == 1)
    name = f"{_NAMES[who]}For{''.join(each.capitalize() for each in methods)}"
    told = ", ".join(each.upper() for each in methods)
    source = (
        f"class {name}(permissions.BasePermission):\n"
        f'    """{told}: for {who.replace("-", " ")} users alone."""\n\n'
        "    def has_permission(self, request, view):\n"
        f"        return request.method not in ({listed}) or {_STATES[who]}\n"
    )
    try:
        for view in held.values():
            permit_too(work, view, name, source)
    except EditError as error:
        raise NotProvenError(f"{error}. Nothing is written.") from None
    tried = [each for each in views if set(each.methods) & set(methods)]
    tests = [_test(work, each, methods, who, number) for number, each in enumerate(tried)]
    text = added_tests.module("Who may do what.", "AccessTests", "\n".join(tests), [], work)
    shown = ", ".join(dict.fromkeys(endpoints.url_with_row(each) for each in tried))
    return added_tests.proven(
        work, Path(views[0].path), "access", text,
        done=f"{shown}: {told} for {who.replace('-', ' ')} users alone; the rest is as before.",
        already=f"{shown}: {told} for {who.replace('-', ' ')} users alone already.",
    )  # fmt: skip


def _test(work: Work, view: WebView, methods: Sequence[str], who: str, number: int) -> str:
    name = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", endpoints.class_name(view)).lower()
    sent = [each for each in methods if each in view.methods]
    called = ", ".join(f'"{each}"' for each in sent) + "," * (len(sent) == 1)
    lines = [
        f"    def test_who_may_change_{name}_{number + 1}(self):",
        added_tests.user_lines(work, "user", 8, "reader"),
        added_tests.user_lines(work, "staff", 8, "staff"),
        "        staff.is_staff = True",
        '        staff.save(update_fields=["is_staff"])',
        "        client = APIClient(raise_request_exception=False)",
        f"        for method in ({called}):",
    ]
    may = {"": False, "user": who == "signed-in", "staff": True}
    for actor, is_allowed in may.items():
        lines.append(f"            client.force_authenticate({actor or 'None'})")
        check = "assertNotIn" if is_allowed else "assertIn"
        lines.append(
            f'            status = getattr(client, method)("{endpoints.url_with_row(view)}")'
            ".status_code"
        )
        lines.append(f"            self.{check}(status, (401, 403))")
    return "\n".join(lines) + "\n"
