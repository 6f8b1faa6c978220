from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import path

from recipes import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("recipes/", views.search, name="recipes"),
    path("recipes/new/", views.create, name="recipe-new"),
    path("recipes/<int:pk>/", views.show, name="recipe"),
]
