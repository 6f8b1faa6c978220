from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from cards import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("", views.card_list, name="home"),
    path("cards/new/", views.create, name="card-new"),
    path("cards/<int:pk>/", views.show, name="card"),
    path("cards/<int:pk>/delete/", views.delete, name="card-delete"),
]
