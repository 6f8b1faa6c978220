from django.urls import path

from . import views

urlpatterns = [
    path("units/<str:units>/", views.choose_units),
    path("login/", views.sign_in, name="sign-in"),
    path("logout/", views.sign_out),
    path("visits/", views.visits, name="visits"),
]
