from django.contrib import admin
from django.urls import path

from brewing.api import RecipeImport

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/recipes/import/", RecipeImport.as_view()),
]
