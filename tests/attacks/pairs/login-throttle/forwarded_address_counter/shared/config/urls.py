from django.contrib import admin
from django.contrib.auth.views import LogoutView
from django.urls import path

from portal.views import Home, ThrottledLogin

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", Home.as_view(), name="home"),
    path("login/", ThrottledLogin.as_view(), name="login"),
    path("logout/", LogoutView.as_view(), name="logout"),
]
