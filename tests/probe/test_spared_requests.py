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

FORMS = """\
from django import forms
from django.contrib.auth.models import User
from django.forms import inlineformset_factory
from django.http import HttpResponse, HttpResponseRedirect
from shop.models import Author, Book, Line
class LineForm(forms.ModelForm):
    class Meta:
        model = Line
        fields = ["code", "day", "author", "begins", "ends"]
        field_classes = {"begins": forms.SplitDateTimeField, "ends": forms.SplitDateTimeField}
        moment = forms.SplitDateTimeWidget
        widgets = {"author": forms.TextInput, "begins": moment, "ends": moment}
Lines = inlineformset_factory(Author, Book, fields=["title"], extra=2)
def shown(form, valid):
    if valid:
        form.save()
        return HttpResponseRedirect("/good/")
    return HttpResponse(f"<form method=post>{form.as_p()}</form>")
def line(request):
    form = LineForm(request.POST or None)
    return shown(form, form.is_valid())
def lines(request):
    form = Lines(request.POST or None, instance=Author.objects.first())
    return shown(form, request.method == "POST" and form.is_valid())
class Search(forms.Form):
    q = forms.CharField(required=False)
    sort = forms.ChoiceField(choices=[("title", "Title"), ("author", "Author")], required=False)
    since = forms.DateField(required=False)
    most = forms.IntegerField(required=False)
    who = forms.EmailField(required=False)
def found(request):
    form = Search(request.GET)
    books = Book.objects.select_related("author")
    if form.is_valid():
        books = books.filter(title__icontains=form.cleaned_data["q"] or "")
        if form.cleaned_data["sort"]:
            books = books.order_by(form.cleaned_data["sort"])
        if form.cleaned_data["who"]:
            list(User.objects.filter(email__icontains=form.cleaned_data["who"]))
        if form.cleaned_data["since"]:
            list(Line.objects.filter(day__gte=form.cleaned_data["since"]))
    return HttpResponse("".join(book.title for book in books))
"""
FORMS_MODELS = """\
from django.core.validators import RegexValidator
from django.db import models
class Author(models.Model):
    name = models.CharField(max_length=50)
class Book(models.Model):
    title = models.CharField(max_length=50)
    author = models.ForeignKey(Author, on_delete=models.CASCADE)
    class Meta:
        unique_together = ["title", "author"]
class Line(models.Model):
    code = models.CharField(max_length=20, validators=[RegexValidator("^[a-z]+$")])
    day = models.DateField()
    begins = models.DateTimeField()
    ends = models.DateTimeField(null=True, blank=True)
    author = models.ForeignKey(Author, on_delete=models.CASCADE)
"""
FORMS_URLS = """\
from django.http import HttpResponse
from django.urls import path
from shop import views
urlpatterns = [path(f"{name}/", getattr(views, name)) for name in ("line", "lines", "found")]
urlpatterns += [path("good/", lambda request: HttpResponse("good"))]
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


@pytest.fixture(scope="module")
def sent_to_forms(tmp_path_factory: pytest.TempPathFactory) -> Events:
    """All that is sent to a project with forms at the first scale, and what it was answered."""
    folder = tmp_path_factory.mktemp("forms")
    files: dict[str, str | bytes] = {"shop/views.py": FORMS, "shop/models.py": FORMS_MODELS}
    root = make(folder / "p", {**files, "site_of_ours/urls.py": FORMS_URLS})
    code, events = probe(root, "site_of_ours.settings", folder / "scratch", tell_all=True)
    assert code == 0
    return [e for e in events if e["event"] == "request" or e.get("scale") == 3]


def _posts(events: Events, url: str) -> list[str]:
    sent = [e["request"] for e in events if e["event"] == "sent"]
    return [each["role"] for each in sent if (each["method"], each["url"]) == ("POST", url)]


def _answered(events: Events) -> set[tuple[str, str, int]]:
    return {(e["url"], e["method"], e["status"]) for e in events if e["event"] == "request"}


def test_a_form_is_sent_at_once_what_its_fields_take(sent_to_forms: Events) -> None:
    """A text of a pattern, a day, a moment in two inputs, a row in a text input: the page tells of
    none."""
    assert len(_posts(sent_to_forms, "/line/")) == 1
    assert ("/line/", "POST", 302) in _answered(sent_to_forms)


def test_forms_whose_texts_must_differ_are_accepted(sent_to_forms: Events) -> None:
    assert len(_posts(sent_to_forms, "/lines/")) == 2
    assert ("/lines/", "POST", 302) in _answered(sent_to_forms)


def test_what_a_form_refuses_of_a_query_string_is_sent_as_it_is_taken(
    sent_to_forms: Events,
) -> None:
    sent = [e["request"]["url"] for e in sent_to_forms if e["event"] == "sent"]
    asked = [url for url in sent if url.startswith("/found/?")]
    assert len(asked) <= 5, asked
    assert any("sort=title" in url and "since=2026-06-01" in url for url in asked)
    assert any("q=djp" not in url and "q=" in url for url in asked)


def test_one_user_alone_has_the_address_that_is_asked_for(sent_to_forms: Events) -> None:
    asked = [e for e in sent_to_forms if e["event"] == "request" and "who=" in e["url"]]
    rows = [g["rows"] for e in asked for g in e["groups"]
            if g["table"] == "auth_user" and e["scale"] == 9]  # fmt: skip
    assert rows == [1] * len(rows)
    assert rows
