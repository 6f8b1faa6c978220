from django.contrib import admin
from django.urls import path

from herbarium.views import SheetSearch

urlpatterns = [
    path("admin/", admin.site.urls),
    path("sheets/", SheetSearch.as_view(), name="sheets"),
]
