from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from gym import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("", views.classes, name="classes"),
    path("classes/new/", views.class_new, name="class-new"),
    path("members/", views.members, name="members"),
    path("members/<int:pk>/suspend/", views.suspend, name="suspend"),
]
