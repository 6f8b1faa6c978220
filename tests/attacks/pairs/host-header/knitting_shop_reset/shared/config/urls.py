from django.contrib import admin
from django.contrib.auth.views import PasswordResetConfirmView
from django.urls import path

from knitting import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/patterns/", views.PatternList.as_view(), name="patterns"),
    path("api/password-mail/", views.PasswordMail.as_view(), name="password-mail"),
    path(
        "password/<uidb64>/<token>/",
        PasswordResetConfirmView.as_view(
            template_name="knitting/new_password.html", success_url="/admin/login/"
        ),
        name="new-password",
    ),
]
