from django.contrib import admin
from django.contrib.auth import views as auth
from django.urls import path

from courts.tokens import reset_tokens
from courts.views import MyBookingsView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("bookings/", MyBookingsView.as_view(), name="bookings"),
    path("reset/", auth.PasswordResetView.as_view(token_generator=reset_tokens), name="password_reset"),
    path("reset/sent/", auth.PasswordResetDoneView.as_view(), name="password_reset_done"),
    path(
        "reset/done/",
        auth.PasswordResetCompleteView.as_view(extra_context={"login_url": "/admin/"}),
        name="password_reset_complete",
    ),
    path(
        "reset/<uidb64>/<token>/",
        auth.PasswordResetConfirmView.as_view(token_generator=reset_tokens),
        name="password_reset_confirm",
    ),
]
