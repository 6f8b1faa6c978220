from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.urls import path


def page(request: HttpRequest, **_: object) -> HttpResponse:
    return HttpResponse("ok")


urlpatterns = [
    path("office-7f3a/", admin.site.urls),
    path("health", page),
    path("healthz/", page),
    path("health-check/<slug:part>/", page),
    path("ops/db-health/", page),
    path("ready/", page),
    path("patients/<int:pk>/health-notes/", page),
]
