from django.urls import path

from . import views

urlpatterns = [
    path("tongue/", views.tongue),
    path("sign-in/", views.sign_in),
    path("sign-out/", views.sign_out),
    path("loads/", views.loads),
]
