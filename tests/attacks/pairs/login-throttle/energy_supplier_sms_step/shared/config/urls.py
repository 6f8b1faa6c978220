from django.urls import path

from accounts.views import CodeView, MeView, PasswordView

urlpatterns = [
    path("api/login/", PasswordView.as_view(), name="login"),
    path("api/login/code/", CodeView.as_view(), name="login-code"),
    path("api/me/", MeView.as_view(), name="me"),
]
