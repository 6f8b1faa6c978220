from django.contrib.auth.views import LoginView, LogoutView, PasswordChangeView
from django.urls import path, reverse_lazy

from .views import Me, SignUp, Squad

urlpatterns = [
    path("", Squad.as_view(), name="squad"),
    path("me/", Me.as_view(), name="me"),
    path("join/", SignUp.as_view(), name="join"),
    path("login/", LoginView.as_view(template_name="rugby/form.html"), name="login"),
    path("logout/", LogoutView.as_view(next_page="login"), name="logout"),
    path("password/", PasswordChangeView.as_view(template_name="rugby/form.html", success_url=reverse_lazy("squad"))),
]
