from django.contrib import admin
from django.urls import path

from fuel.views import report

urlpatterns = [
    path("admin/", admin.site.urls),
    path("fuel/", report),
]
