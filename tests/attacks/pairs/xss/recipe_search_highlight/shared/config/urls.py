from django.contrib import admin
from django.urls import path

from recipes.views import RecipeAdd, RecipeList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("recipes/", RecipeList.as_view(), name="recipes"),
    path("recipes/add/", RecipeAdd.as_view(), name="recipe-add"),
]
