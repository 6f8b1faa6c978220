from django.contrib import admin
from django.urls import path

from recipes.views import RecipeCreate, RecipeSearch

urlpatterns = [
    path("admin/", admin.site.urls),
    path("recipes/", RecipeSearch.as_view(), name="recipe-search"),
    path("recipes/new/", RecipeCreate.as_view(), name="recipe-create"),
]
