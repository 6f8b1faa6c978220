from django.urls import path

from entry.views import AskForLink, Enter, Me

urlpatterns = [
    path("api/login/link/", AskForLink.as_view(), name="login-link"),
    path("api/login/", Enter.as_view(), name="login"),
    path("api/me/", Me.as_view(), name="me"),
]
