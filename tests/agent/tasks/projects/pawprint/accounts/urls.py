from django.urls import path

from accounts import views

urlpatterns = [
    path("auth/sign-in/", views.sign_in, name="sign-in"),
    path("auth/sign-out/", views.sign_out, name="sign-out"),
    path("profile/", views.Profile.as_view(), name="profile"),
]
