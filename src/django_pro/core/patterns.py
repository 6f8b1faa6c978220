"""URL patterns as names of pages."""

from __future__ import annotations

import re

_GROUP = re.compile(r"\(\?P<(\w+)>(?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)")


def without_values(pattern: str) -> str:
    """The pattern with what its named groups match left out: a page stays the same when they take
    more. The admin's `(?P<app_label>shop|users)/` names every app with a registered model
    (django.contrib.admin.sites.AdminSite.get_urls)."""
    return _GROUP.sub(r"<\1>", pattern)
