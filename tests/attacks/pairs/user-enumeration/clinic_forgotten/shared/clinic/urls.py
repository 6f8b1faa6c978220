from django.contrib.auth.views import LoginView, LogoutView, PasswordResetConfirmView
from django.urls import path, reverse_lazy

from . import views

urlpatterns = [
    path("login/", LoginView.as_view(template_name="clinic/forgotten.html"), name="login"),
    path("logout/", LogoutView.as_view(next_page="login"), name="logout"),
    path("forgotten/", views.Forgotten.as_view(), name="forgotten"),
    path("forgotten/sent/", views.ForgottenSent.as_view(), name="forgotten-sent"),
    path(
        "reset/<uidb64>/<token>/",
        PasswordResetConfirmView.as_view(
            template_name="clinic/forgotten.html", success_url=reverse_lazy("login")
        ),
        name="password-reset-confirm",
    ),
    path("visits/", views.MyVisits.as_view(), name="visits"),
]
