"""Links that set a password by a generator of tokens of the project's own, whatever page mails
them: an invitation by staff, a reset, a first login. Each is followed twice, and after a long time.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from typing import Any

from django.contrib.auth.hashers import make_password
from django.contrib.auth.tokens import PasswordResetTokenGenerator
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode

from django_pro_probe import arguments, facts, isolate, replay
from django_pro_probe.access import declared, resets
from django_pro_probe.access.ownership import user_model
from django_pro_probe.endpoints import Endpoint
from django_pro_probe.explore import Request

_ARGUMENTS = 2
"""The user and the token."""
_OLD, _NEW, _NEWER = "djp-old-Pass-4", "djp-new-Pass-5", "djp-newer-Pass-6"

Event = dict[str, Any]
Cell = Callable[[Endpoint, Request, replay.Response, str], Event]


def of_links(endpoint: Endpoint, cell: Cell) -> Iterator[Event]:
    """`token`, for a link that sets a new password and should not."""
    names = [name for name, _ in endpoint.parameters]
    maker = _maker(endpoint) if len(names) == _ARGUMENTS and "token" in names[-1] else None
    row = arguments.row_of(user_model(), 0)
    if maker is None or row is None:
        return
    place = declared.token_maker(endpoint) or facts.frame_of(type(maker))
    for days, kind, told in (
        (0, "reset twice", "which was used before"),
        (resets.LATER_DAYS, "reset old", f"which is {resets.LATER_DAYS} days old"),
    ):
        outcome: list[resets.Step] = []

        def work(days: int = days, outcome: list[resets.Step] = outcome) -> None:
            outcome += _steps(endpoint, names, maker, row.pk, days)

        response = replay.call(work, f"{endpoint.id} link")
        if response.failure is None and outcome:
            step = outcome[-1]
            sent = {"method": "POST", "url": step.url, "role": "anonymous", "data": step.data}
            yield {
                "event": "token", "endpoint": endpoint.id, "kind": kind, "told": told,
                "place": place, "asked": None,
                "cell": cell(endpoint, sent, resets.response(step.status), f"a token {told}"),
            }  # fmt: skip


def _maker(endpoint: Endpoint) -> Any:
    """The view's generator, or one that its module has; None where it is Django's own."""
    said = getattr(endpoint.callback, "view_initkwargs", None) or {}
    found = said.get("token_generator") or getattr(endpoint.view_class, "token_generator", None)
    view = endpoint.view_class or endpoint.view
    module = sys.modules.get(getattr(view, "__module__", ""))
    several = [found] if found is not None else list(vars(module).values() if module else ())
    return next(
        (
            each
            for each in several
            if isinstance(each, PasswordResetTokenGenerator)
            and facts.frame_of(type(each)) is not None
        ),
        None,
    )


def _steps(
    endpoint: Endpoint, names: list[str], maker: Any, key: Any, days: int
) -> list[resets.Step]:
    """The request by which the user gets another password than the one that was asked for first."""
    rows = user_model()._base_manager.filter(pk=key)
    rows.update(password=make_password(_OLD))
    token = maker.make_token(rows.get())
    if days:
        isolate.begin("later", now=isolate.EPOCH + days * 86_400)
        return _set(endpoint, names, key, token, _NEW)
    first = _set(endpoint, names, key, token, _NEW)
    return _set(endpoint, names, key, token, _NEWER) if first else []


def _set(
    endpoint: Endpoint, names: list[str], key: Any, token: str, password: str
) -> list[resets.Step]:
    for uid in (urlsafe_base64_encode(force_bytes(key)), str(key)):
        try:
            link = endpoint.url({names[0]: uid, names[1]: token})
        except Exception:  # noqa: S112 a converter of the project's own
            continue
        for step in resets._followed(link, password):
            if user_model()._base_manager.get(pk=key).check_password(password):
                return [step]
    return []
