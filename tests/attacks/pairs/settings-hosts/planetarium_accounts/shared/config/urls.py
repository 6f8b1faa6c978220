from django.contrib import admin
from django.urls import include, path

from planetarium.views import MySeats, Programme, Reserve

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("", Programme.as_view(), name="programme"),
    path("showings/<int:pk>/reserve/", Reserve.as_view(), name="reserve"),
    path("seats/", MySeats.as_view(), name="my-seats"),
]
