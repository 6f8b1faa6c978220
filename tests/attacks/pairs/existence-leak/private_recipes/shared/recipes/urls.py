from django.urls import path

from . import views

urlpatterns = [
    path("api/recipes/", views.RecipeList.as_view()),
    path("api/recipes/<slug:slug>/", views.RecipeDetail.as_view()),
]
