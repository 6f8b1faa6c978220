from django.contrib import admin
from django.urls import path

from parts.views import search

urlpatterns = [
    path("admin/", admin.site.urls),
    path("parts/search/", search, name="parts-search"),
]
