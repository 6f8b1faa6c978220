"""Requests that would show nothing new are not sent, and those that could still are."""

from __future__ import annotations

from pathlib import Path

import pytest
from probing import Events, probe
from tests.hostile.projects import make

ADMIN = """
INSTALLED_APPS += ["django.contrib.admin", "django.contrib.messages", "django.contrib.sessions"]
MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
]
TEMPLATES = [{
    "BACKEND": "django.template.backends.django.DjangoTemplates",
    "APP_DIRS": True,
    "OPTIONS": {"context_processors": [
        "django.template.context_processors.request",
        "django.contrib.auth.context_processors.auth",
        "django.contrib.messages.context_processors.messages",
    ]},
}]
"""
PLAIN = """\
from django.contrib import admin
from shop.models import Book
@admin.register(Book)
class BookAdmin(admin.ModelAdmin):
    search_fields = ["title"]
    list_display = ["title", "author"]
"""
OWN = f"{PLAIN}    def get_queryset(self, request):\n        return super().get_queryset(request)\n"
URLS = """\
from django.contrib import admin
from django.urls import path
urlpatterns = [path("admin/", admin.site.urls)]
"""
FAILING = """\
from django.http import HttpResponse
def broken():
    raise ValueError("broken")
def one(request):
    return HttpResponse(broken())
def two(request):
    return HttpResponse(broken())
def three(request):
    return HttpResponse("fine")
"""
FAILING_URLS = """\
from django.urls import path
from shop import views
urlpatterns = [path(f"{name}/", getattr(views, name)) for name in ("one", "two", "three")]
"""


def requested(folder: Path, files: dict[str, str | bytes], settings: str = "") -> Events:
    root = make(folder / "p", files, settings=settings)
    code, events = probe(root, "site_of_ours.settings", folder / "scratch")
    assert code == 0
    return [event for event in events if event["event"] == "request"]


@pytest.mark.parametrize(("admin", "asked"), [(PLAIN, False), (OWN, True)])
def test_an_admin_list_is_searched_where_its_own_code_has_a_say(
    tmp_path: Path, admin: str, asked: bool
) -> None:
    found = requested(
        tmp_path, {"shop/admin.py": admin, "site_of_ours/urls.py": URLS}, settings=ADMIN
    )
    lists = [event["url"] for event in found if event["url"].startswith("/admin/shop/book/?")]
    assert bool(lists) is asked
    assert any(event["url"] == "/admin/shop/book/" and event["status"] == 200 for event in found)


def test_each_page_that_fails_at_the_same_line_is_told_once(tmp_path: Path) -> None:
    found = requested(tmp_path, {"shop/views.py": FAILING, "site_of_ours/urls.py": FAILING_URLS})
    told = [(e["url"], e["role"]) for e in found if e["failure"] is not None]
    assert {url for url, _ in told} == {"/one/", "/two/"}
    assert len(told) == len(set(told))
    assert {e["status"] for e in found if e["url"] == "/three/"} == {200}


@pytest.mark.parametrize("own", [False, True])
def test_the_sidebar_of_the_admin_is_shown_where_it_is_the_projects_own(
    tmp_path: Path, own: bool
) -> None:
    files: dict[str, str | bytes] = {"shop/admin.py": PLAIN, "site_of_ours/urls.py": URLS}
    if own:
        files["shop/templates/admin/nav_sidebar.html"] = "{{ available_apps|length }}"
    settings = ADMIN + "INSTALLED_APPS.sort(key=lambda name: name != 'shop')\n"
    found = requested(tmp_path, files, settings=settings)
    (page,) = [e for e in found if e["url"] == "/admin/shop/book/" and e["status"] == 200]
    assert any(name.endswith("nav_sidebar.html") for name in page["templates"]) is own
