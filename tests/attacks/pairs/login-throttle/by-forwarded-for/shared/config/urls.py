from django.contrib.auth.views import LoginView
from django.urls import path

from gate.views import profile

urlpatterns = [
    path("", profile),
    path("login/", LoginView.as_view(template_name="gate/login.html"), name="login"),
]
