"""Permission classes that would refuse a user a row, and are not asked.

REST framework asks them in `get_object` alone: a handler that looks the row up by itself has to
call `check_object_permissions`. So they are asked here too, as the request comes to the handler.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from django.db import router, transaction

from django_pro_probe.access import joined


def may_refuse(view_class: Any) -> bool:
    """Whether a permission class of the project's own, of a view, says whose a row is."""
    classes = getattr(view_class, "permission_classes", None) or ()
    try:
        return any(map(_asks_of_rows, classes))
    except TypeError:  # a property, or a list of the project's own making
        return False


def _asks_of_rows(permission: Any) -> bool:
    return any("has_object_permission" in vars(each) and joined.is_own(each)
               for part in joined.parts(permission) for each in part.__mro__)  # fmt: skip


@contextmanager
def watched(row: Any) -> Iterator[list[str]]:
    """Holds the names of classes that refuse a row; none where the handler has them asked."""
    view: Any = sys.modules["rest_framework.views"].APIView
    initial, check = view.initial, view.check_object_permissions
    found: list[str] = []

    def initial_too(self: Any, request: Any, *args: Any, **kwargs: Any) -> None:
        initial(self, request, *args, **kwargs)
        with suppress(Exception), transaction.atomic(using=router.db_for_write(type(row))):
            now = type(row)._base_manager.get(pk=row.pk)
            found.extend(
                type(each).__name__
                for each in self.get_permissions()
                if not each.has_object_permission(request, self, now)
            )

    def check_too(self: Any, request: Any, obj: Any) -> None:
        found.clear()
        check(self, request, obj)

    view.initial, view.check_object_permissions = initial_too, check_too
    try:
        yield found
    finally:
        view.initial, view.check_object_permissions = initial, check
