from django.urls import path

from .views import AskForCode, LoginWithCode, MyPasses

urlpatterns = [
    path("login/code/", AskForCode.as_view()),
    path("login/", LoginWithCode.as_view()),
    path("passes/", MyPasses.as_view()),
]
