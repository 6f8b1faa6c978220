from django.contrib import admin
from django.urls import path

from swimclub import api

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/login/", api.log_in),
    path("api/laps/", api.my_laps),
]
