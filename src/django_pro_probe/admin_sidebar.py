"""The sidebar of the admin: on each of its pages, the list of all models that its index shows."""

from __future__ import annotations

import os

from django.apps import apps
from django.template import loader

_TEMPLATES = ("admin/nav_sidebar.html", "admin/app_list.html")


def leave_out() -> None:
    """Where its templates are Django's own: they show names, and run no line of the project's.

    It is a quarter of what a page of the admin costs where there are seventy models. What a user
    may see of each model is asked for all the same (`AdminSite.each_context`).
    """
    if not apps.is_installed("django.contrib.admin"):
        return
    import django.contrib.admin

    own = os.path.join(os.path.dirname(django.contrib.admin.__file__), "")
    if all(_origin(name).startswith(own) for name in _TEMPLATES):
        # Sites that name it for themselves keep it.
        django.contrib.admin.AdminSite.enable_nav_sidebar = False


def _origin(name: str) -> str:
    """The file of a template; empty where it can't be had."""
    try:
        return os.path.abspath(str(loader.get_template(name).origin.name))
    except Exception:  # none, or one of the project's own that does not compile
        return ""
