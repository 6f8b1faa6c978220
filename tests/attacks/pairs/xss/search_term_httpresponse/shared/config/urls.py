from django.contrib import admin
from django.urls import path

from recipes.views import search

urlpatterns = [
    path("admin/", admin.site.urls),
    path("recipes/", search),
]
