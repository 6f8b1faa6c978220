from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from claims import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("", views.claim_list, name="home"),
    path("claims/upload/", views.upload, name="upload"),
    path("claims/<int:pk>/", views.claim, name="claim"),
]
