from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from icerink import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("login/", LoginView.as_view(), name="login"),
    path("logout/", LogoutView.as_view(), name="logout"),
    path("", views.openings, name="openings"),
    path("passes/", views.passes, name="passes"),
    path("passes/<str:number>/", views.season_pass, name="pass"),
]
