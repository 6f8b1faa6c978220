from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from cookbook import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("api/recipes/", views.RecipeList.as_view(), name="home"),
    path("api/recipes/import/", views.RecipeImport.as_view(), name="recipe-import"),
    path("api/recipes/<int:pk>/", views.RecipeDetail.as_view(), name="recipe"),
    path("api/recipes/<int:pk>/notes/", views.NoteList.as_view(), name="notes"),
]
