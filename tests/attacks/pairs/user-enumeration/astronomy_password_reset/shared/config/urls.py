from django.contrib import admin
from django.contrib.auth import views as auth
from django.urls import path

from stargazers import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", views.NightList.as_view(), name="nights"),
    path("login/", views.Login.as_view(), name="login"),
    path("logout/", auth.LogoutView.as_view(next_page="login"), name="logout"),
    path("reset/", views.ForgottenPassword.as_view(), name="password_reset"),
    path("reset/sent/", views.ResetSent.as_view(), name="password_reset_done"),
    path(
        "reset/<uidb64>/<token>/",
        auth.PasswordResetConfirmView.as_view(
            template_name="stargazers/form.html", success_url="/login/"
        ),
        name="password_reset_confirm",
    ),
]
