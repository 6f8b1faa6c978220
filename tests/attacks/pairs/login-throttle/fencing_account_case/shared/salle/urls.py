from django.urls import path

from . import views

urlpatterns = [
    path("", views.SessionView.as_view()),
    path("sign-in/", views.SignInView.as_view()),
    path("sign-out/", views.SignOutView.as_view()),
]
