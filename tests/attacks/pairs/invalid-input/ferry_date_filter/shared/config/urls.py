from django.contrib import admin
from django.urls import path

from ferry.views import DepartureList

urlpatterns = [path("admin/", admin.site.urls), path("api/departures/", DepartureList.as_view())]
