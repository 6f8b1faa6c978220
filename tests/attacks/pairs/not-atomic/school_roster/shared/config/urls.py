from django.contrib import admin
from django.urls import path

from roster.views import ImportClass, PupilList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("pupils/", PupilList.as_view(), name="pupils"),
    path("pupils/import/", ImportClass.as_view(), name="import-class"),
]
