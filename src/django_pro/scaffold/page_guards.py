"""How a page is kept for those whom it is for."""

from __future__ import annotations

from dataclasses import dataclass

from django_pro.scaffold.people import STAFF as ANY_STAFF
from django_pro.scaffold.people import People
from django_pro.scaffold.style import Names


@dataclass(frozen=True, slots=True)
class Guard:
    """The project's own way to keep a view for staff, or for other people that a request means;
    empty parts for what it has not."""

    decorator: str = ""
    """Source, without its sign."""
    mixin: str = ""
    names: frozenset[Names] = frozenset()
    people: People = ANY_STAFF


STAFF, SIGNED_IN = "staff", "signed-in"


def of_function(who: str, guard: Guard) -> tuple[list[str], list[str], set[Names]]:
    """Decorators of a function, the statements that it begins with, and what they need."""
    login: set[Names] = {("django.contrib.auth.decorators", "login_required")}
    if who == STAFF and guard.decorator:
        return [f"@{guard.decorator}"], [], set(guard.names)
    if who == STAFF:
        refused = [
            f"    if not {guard.people.bare('request.user')}:", "        raise PermissionDenied"
        ]  # fmt: skip
        return (
            ["@login_required"],
            refused,
            login | {("django.core.exceptions", "PermissionDenied")},
        )
    return (["@login_required"], [], login) if who else ([], [], set())


def of_class(who: str, guard: Guard) -> tuple[str, list[str], set[Names]]:
    """The first base of a class with its comma, the lines of a method, and what they need."""
    mixins = "django.contrib.auth.mixins"
    if who == STAFF and guard.mixin:
        return f"{guard.mixin}, ", [], set(guard.names)
    if who == STAFF:
        lines = [
            "",
            "    def test_func(self):",
            f"        return {guard.people.test('self.request.user', asks=True)}",
        ]
        return "UserPassesTestMixin, ", lines, {(mixins, "UserPassesTestMixin")}
    return (
        ("LoginRequiredMixin, ", [], {(mixins, "LoginRequiredMixin")}) if who else ("", [], set())
    )
