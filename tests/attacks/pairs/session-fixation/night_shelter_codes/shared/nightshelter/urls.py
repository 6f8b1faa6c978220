from django.urls import path

from . import views

urlpatterns = [
    path("sign-in/", views.sign_in, name="sign-in"),
    path("sign-out/", views.sign_out, name="sign-out"),
    path("guests/", views.guests, name="guests"),
    path("guests/new/", views.guest_new, name="guest-new"),
]
