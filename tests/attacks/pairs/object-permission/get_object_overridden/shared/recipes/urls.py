from django.urls import path

from .views import RecipeDetail, RecipeList

urlpatterns = [
    path("recipes/", RecipeList.as_view()),
    path("recipes/<slug:slug>/", RecipeDetail.as_view()),
]
