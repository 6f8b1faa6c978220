from django.contrib.auth.views import LogoutView
from django.urls import path

from archers import views

urlpatterns = [
    path("", views.scores, name="scores"),
    path("login/", views.ArcherLogin.as_view(), name="login"),
    path("logout/", LogoutView.as_view(), name="logout"),
]
