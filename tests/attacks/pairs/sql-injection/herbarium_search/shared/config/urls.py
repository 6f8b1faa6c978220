from django.contrib import admin
from django.urls import path

from herbarium.views import search

urlpatterns = [
    path("admin/", admin.site.urls),
    path("specimens/", search, name="search"),
]
