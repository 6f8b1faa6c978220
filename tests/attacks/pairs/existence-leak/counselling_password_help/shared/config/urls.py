from django.contrib import admin
from django.contrib.auth.views import PasswordResetConfirmView
from django.urls import path

from counselling.views import MySessions, PasswordHelp

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/password-help/", PasswordHelp.as_view()),
    path("api/my/sessions/", MySessions.as_view()),
    path(
        "new-password/<uidb64>/<token>/",
        PasswordResetConfirmView.as_view(template_name="counselling/new_password.html", success_url="/admin/login/"),
    ),
]
