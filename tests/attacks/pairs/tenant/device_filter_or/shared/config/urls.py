from django.contrib import admin
from django.urls import path

from iot.api import Dashboard

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/dashboard/", Dashboard.as_view()),
]
