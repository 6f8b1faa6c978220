from django.contrib import admin
from django.urls import path

from lacrosse import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", views.home, name="home"),
    path("teams/switch/", views.switch, name="switch"),
]
