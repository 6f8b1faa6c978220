from django.contrib import admin
from django.urls import path

from weather.views import StationsNear

urlpatterns = [path("admin/", admin.site.urls), path("stations/", StationsNear.as_view())]
