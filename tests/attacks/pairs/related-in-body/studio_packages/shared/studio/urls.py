from django.urls import path

from . import views

urlpatterns = [
    path("rooms/", views.Rooms.as_view()),
    path("packages/", views.MyPackages.as_view()),
    path("sessions/", views.MySessions.as_view()),
]
