from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from parents import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("", views.notices, name="notices"),
    path("forgot/", views.forgot, name="forgot"),
    path("reset/<slug:token>/", views.reset, name="reset"),
]
