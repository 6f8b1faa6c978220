from django.urls import path

from .apis import LoginApi, MeApi

urlpatterns = [
    path("login/", LoginApi.as_view(), name="login"),
    path("me/", MeApi.as_view(), name="me"),
]
