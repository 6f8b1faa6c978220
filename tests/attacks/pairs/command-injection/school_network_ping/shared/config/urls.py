from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from network import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("", views.device_list, name="home"),
    path("devices/new/", views.create, name="device-new"),
    path("ping/", views.ping, name="ping"),
]
