from django.urls import path

from . import views

urlpatterns = [
    path("", views.board, name="rescue-board"),
    path("<int:pk>/stand-down/", views.stand_down, name="rescue-stand-down"),
]
