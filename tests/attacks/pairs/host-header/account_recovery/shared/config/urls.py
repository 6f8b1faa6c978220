from django.contrib import admin
from django.contrib.auth.views import PasswordResetConfirmView
from django.urls import path

from accounts.views import RecoveryView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/recovery/", RecoveryView.as_view()),
    path(
        "recovery/<uidb64>/<token>/",
        PasswordResetConfirmView.as_view(success_url="/admin/"),
        name="password_reset_confirm",
    ),
]
