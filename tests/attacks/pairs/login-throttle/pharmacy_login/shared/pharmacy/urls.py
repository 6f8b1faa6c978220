from django.urls import path

from . import views

urlpatterns = [
    path("", views.branches, name="branches"),
    path("sign-in/", views.sign_in, name="sign-in"),
    path("sign-out/", views.sign_out, name="sign-out"),
    path("prescriptions/", views.prescriptions, name="prescriptions"),
    path("questions/", views.ask, name="ask"),
]
