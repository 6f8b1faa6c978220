from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from club import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("", views.member_list, name="home"),
    path("members/<int:pk>/", views.member, name="member"),
    path("profile/", views.edit_profile, name="profile"),
]
