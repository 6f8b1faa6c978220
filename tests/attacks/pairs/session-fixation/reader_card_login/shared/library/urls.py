from django.urls import path

from . import views

urlpatterns = [
    path("reader/", views.loans, name="loans"),
    path("reader/sign-in/", views.sign_in, name="sign-in"),
    path("reader/sign-out/", views.sign_out, name="sign-out"),
]
