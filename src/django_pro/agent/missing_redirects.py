"""Users who lack the row that a view reads of them, sent to the page that the request names."""

from __future__ import annotations

import re
from pathlib import Path

from django_pro.agent import added_tests, endpoints
from django_pro.agent.answer import Check
from django_pro.agent.making import page_wishes
from django_pro.agent.missing_ends import HAS_NO
from django_pro.agent.said import Said
from django_pro.agent.tracebacks import QUOTED
from django_pro.agent.work import NotProvenError, Outcome, Work
from django_pro.edits import EditError
from django_pro.edits.missing_end import redirected


def is_meant(said: Said, error: str) -> bool:
    """Whether the request sends elsewhere those whose error it is."""
    text = QUOTED.sub(" ", said.request)
    return bool(HAS_NO.search(error)) and bool(re.search(r"\b(?:redirect|sen[dt]\b)", text, re.I))


def mended(work: Work, error: str, path: str, line: int, told: str) -> Outcome:
    """The view redirects who has no such row; a user without one requests it.

    Raises:
        NotProvenError: where to is not understood, or no such change is known.
    """
    found = HAS_NO.search(error)
    text = " ".join(QUOTED.sub(" ", work.said.request).lower().split())
    target = page_wishes.led_to(text, work.original)
    if found is None or not target:
        raise NotProvenError(f"{told}\n\nWhere to redirect is not understood: name a URL.")
    before = work.copy.read(path)
    try:
        after, function = redirected(before, path, line, found[2], target)
    except EditError as why:
        raise NotProvenError(f"{told}\n\nNo redirect can be written, {why}.") from None
    views = [
        each for each in endpoints.own(work)
        if each.path == path and endpoints.class_name(each) == function.partition(".")[0]
    ]  # fmt: skip
    if len(views) != 1 or views[0].arguments or not work.web.user or found[1] != _user(work):
        raise NotProvenError(
            f"{told}\n\nA redirect is written where one page without arguments reads it of its "
            f"user, and `{function}()` is not such a page. Nothing is written."
        )
    work.copy.write(path, after)
    place = f"`{function}()` in `{work.copy.name(path)}`"
    done = f"{told}\n\n{place}: a {found[1]} without {found[2]} is redirected to `{target}`."
    where = f'reverse("{target}")' if "/" not in target else f'"{target}"'
    body = f'''
    def test_who_has_no_{found[2]}_is_redirected(self):
{added_tests.user_lines(work, "user", 8)}
        self.client.force_login(user)
        response = self.client.get("{endpoints.url(views[0])}")
        self.assertEqual(response.status_code, 302)
        self.assertEqual(response.url, {where})
'''
    called = [("django.urls", "reverse")] if "reverse(" in where else []
    test = added_tests.module(
        f"A page of users, for those without {found[2]}.", "MissingRowTests", body, called, work
    )
    shown = added_tests.proven(
        work, Path(path), f"without_{found[2]}", test, done=done, already=""
    )  # fmt: skip
    seen = Check("reproduced", "passed", f"GET {views[0].pattern}: {error}")
    return Outcome(shown.text, (seen, *shown.proofs))


def _user(work: Work) -> str:
    return work.web.user.rpartition(".")[2]
