from django.urls import path

from . import views

urlpatterns = [
    path("", views.RecipeList.as_view(), name="recipes"),
    path("drafts/", views.MyDrafts.as_view(), name="drafts"),
    path("drafts/<slug:slug>/", views.DraftEdit.as_view(), name="draft-edit"),
    path("recipes/<slug:slug>/", views.RecipeDetail.as_view(), name="recipe"),
]
