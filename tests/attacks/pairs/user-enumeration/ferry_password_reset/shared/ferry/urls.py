from django.contrib.auth import views as auth
from django.urls import path

from . import views

urlpatterns = [
    path("card/", views.CardView.as_view(), name="card"),
    path("reset/", views.ResetView.as_view(), name="password_reset"),
    path(
        "reset/sent/",
        auth.PasswordResetDoneView.as_view(template_name="ferry/reset_sent.html"),
        name="password_reset_done",
    ),
    path(
        "reset/<uidb64>/<token>/",
        auth.PasswordResetConfirmView.as_view(template_name="ferry/reset_confirm.html"),
        name="password_reset_confirm",
    ),
    path(
        "reset/done/",
        auth.PasswordResetCompleteView.as_view(template_name="ferry/reset_complete.html"),
        name="password_reset_complete",
    ),
]
