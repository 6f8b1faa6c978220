from django.urls import path

from . import views

urlpatterns = [
    path("join/", views.join),
    path("login/", views.Login.as_view(), name="login"),
    path("sessions/", views.sessions),
    path("members/<int:pk>/belt/", views.promote),
]
