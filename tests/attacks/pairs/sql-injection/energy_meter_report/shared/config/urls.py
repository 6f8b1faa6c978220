from django.contrib import admin
from django.urls import path

from meters.views import consumption

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/reports/consumption/", consumption),
]
