from django.contrib.auth.views import LogoutView
from django.urls import path

from members.views import HomeView, SignInView

urlpatterns = [
    path("", HomeView.as_view(), name="home"),
    path("sign-in/", SignInView.as_view(), name="sign-in"),
    path("sign-out/", LogoutView.as_view(), name="sign-out"),
]
