from django.urls import path

from . import views

urlpatterns = [
    path("stations/", views.stations),
    path("finds/", views.finds),
    path("office/finds/", views.all_finds),
    path("office/finds/<int:pk>/hand-out/", views.hand_out),
]
