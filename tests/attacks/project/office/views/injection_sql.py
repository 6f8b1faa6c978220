"""Inputs in SQL: each hole stands beside its twin."""

import json

from django.db import connection
from django.db.models import Q
from django.db.models.expressions import RawSQL
from django.http import HttpResponse, JsonResponse
from django.urls import path
from django.views import View
from django.views.decorators.http import require_POST
from rest_framework.decorators import api_view
from rest_framework.response import Response

from office.models import Article

ORDERS = {"title": "title", "new": "-id"}


def by_cursor(request):
    term = request.GET.get("q", "")
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT id, title FROM office_article WHERE title = '{term}'")  # finds: sql-injection
        return JsonResponse({"found": cursor.fetchall()})


def by_parameter(request):
    term = request.GET.get("q", "")
    with connection.cursor() as cursor:
        cursor.execute("SELECT id, title FROM office_article WHERE title = %s", [term])
        return JsonResponse({"found": cursor.fetchall()})


def by_like(request):
    if "q" not in request.GET:
        return JsonResponse({"found": []})
    sql = "SELECT * FROM office_article WHERE title LIKE '%%" + request.GET["q"] + "%%'"
    found = Article.objects.raw(sql)  # finds: sql-injection
    return JsonResponse({"found": [each.title for each in found]})


def by_like_parameter(request):
    sql = "SELECT * FROM office_article WHERE title LIKE %s"
    found = Article.objects.raw(sql, [f"%{request.GET.get('q', '')}%"])
    return JsonResponse({"found": [each.title for each in found]})


class RawOrdered(View):
    def get(self, request):
        return JsonResponse({"found": self.found(request.GET.get("order", "title"))})

    def found(self, order):
        with connection.cursor() as cursor:
            cursor.execute("SELECT title FROM office_article ORDER BY " + order)  # finds: sql-injection
            return [row[0] for row in cursor.fetchall()]


class ChosenOrdered(View):
    def get(self, request):
        order = ORDERS.get(request.GET.get("order"), "title")
        with connection.cursor() as cursor:
            cursor.execute("SELECT title FROM office_article ORDER BY " + order.lstrip("-"))
            return JsonResponse({"found": [row[0] for row in cursor.fetchall()]})


def by_number(request):
    try:
        number = int(request.GET.get("id", "0"))
    except ValueError:
        return HttpResponse("no number", status=400)
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT title FROM office_article WHERE id = {number}")
        return JsonResponse({"found": cursor.fetchall()})


def by_path(request, name):
    found = Article.objects.annotate(same=RawSQL(f"title = '{name}'", []))  # finds: sql-injection
    return JsonResponse({"found": [each.title for each in found]})


def by_doubled_quotes(request):
    term = request.GET.get("q", "").replace("'", "''")
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT id, title FROM office_article WHERE title = '{term}'")
        return JsonResponse({"found": cursor.fetchall()})


@api_view(["POST"])
def by_body(request):
    name = request.data["name"]
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM office_article WHERE title = '%s'" % name)  # finds: sql-injection
        return Response({"found": cursor.fetchall()})


@api_view(["POST"])
def by_body_parameter(request):
    found = Article.objects.filter(title=request.data["name"])
    return Response({"found": found.count()})


def by_cookie(request):
    theme = request.COOKIES.get("theme", "plain")
    found = Article.objects.extra(where=["title <> '" + theme + "'"])  # finds: sql-injection
    return JsonResponse({"found": found.count()})


def any_field(request):
    found = Article.objects.filter(**request.GET.dict())  # finds: lookup-injection
    return JsonResponse({"found": found.count()})


def some_fields(request):
    allowed = {"title", "is_pinned"}
    asked = {name: value for name, value in request.GET.items() if name in allowed}
    return JsonResponse({"found": Article.objects.filter(**asked).count()})


@require_POST
def any_field_of_json(request):
    wanted = json.loads(request.body)
    found = Article.objects.filter(Q(is_pinned=False), Q(**wanted))  # finds: lookup-injection
    return JsonResponse({"found": found.count()})


@require_POST
def some_fields_of_json(request):
    wanted = json.loads(request.body)
    asked = {name: wanted[name] for name in ("title", "is_pinned") if name in wanted}
    return JsonResponse({"found": Article.objects.filter(Q(is_pinned=False), Q(**asked)).count()})


def any_order(request):
    found = Article.objects.order_by(request.GET.get("sort", "id"))  # finds: lookup-injection
    return JsonResponse({"found": [each.title for each in found]})


def some_order(request):
    sort = request.GET.get("sort", "id")
    if sort not in ("id", "title"):
        sort = "id"
    return JsonResponse({"found": [each.title for each in Article.objects.order_by(sort)]})


def logged(view):
    """A decorator without functools.wraps."""

    def inner(request):
        return view(request)

    return inner


@logged
def after_lookup(request):
    name = request.POST.get("name")
    if Article.objects.filter(title=name):
        text = request.POST.get("text", "")
        found = Article.objects.raw(f"SELECT * FROM office_article WHERE body = '{text}'")  # finds: sql-injection
        return JsonResponse({"found": len(found)})
    return JsonResponse({"found": 0})


@logged
def after_lookup_parameter(request):
    name = request.POST.get("name")
    if Article.objects.filter(title=name):
        text = request.POST.get("text", "")
        found = Article.objects.raw("SELECT * FROM office_article WHERE body = %s", [text])
        return JsonResponse({"found": len(found)})
    return JsonResponse({"found": 0})


urlpatterns = [
    path("after-lookup/", after_lookup),
    path("after-lookup-parameter/", after_lookup_parameter),
    path("by-cursor/", by_cursor),
    path("by-parameter/", by_parameter),
    path("by-like/", by_like),
    path("by-like-parameter/", by_like_parameter),
    path("raw-ordered/", RawOrdered.as_view()),
    path("chosen-ordered/", ChosenOrdered.as_view()),
    path("by-number/", by_number),
    path("by-path/<str:name>/", by_path),
    path("by-doubled-quotes/", by_doubled_quotes),
    path("by-body/", by_body),
    path("by-body-parameter/", by_body_parameter),
    path("by-cookie/", by_cookie),
    path("any-field/", any_field),
    path("some-fields/", some_fields),
    path("any-field-of-json/", any_field_of_json),
    path("some-fields-of-json/", some_fields_of_json),
    path("any-order/", any_order),
    path("some-order/", some_order),
]
