from django.urls import path

from . import views

urlpatterns = [
    path("", views.fares, name="fares"),
    path("login/", views.sign_in, name="login"),
    path("logout/", views.sign_out, name="logout"),
]
