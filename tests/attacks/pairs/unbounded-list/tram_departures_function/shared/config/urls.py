from django.contrib import admin
from django.urls import path

from trams import api

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/departures/", api.departures),
]
