from django.contrib import admin
from django.urls import include, path

from huts.views import connect

urlpatterns = [
    path("admin/", admin.site.urls),
    path("connect/", connect, name="connect"),
    path("api/", include("huts.urls")),
]
