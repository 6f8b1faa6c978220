from django.contrib import admin
from django.urls import path

from apiary.views import HiveList, HiveUpdate

urlpatterns = [
    path("admin/", admin.site.urls),
    path("hives/", HiveList.as_view(), name="hive-list"),
    path("hives/<int:pk>/edit/", HiveUpdate.as_view(), name="hive-edit"),
]
