from django.urls import path

from . import views

urlpatterns = [
    path("", views.songs, name="songs"),
    path("songs/<int:pk>/", views.song, name="song"),
    path("enter/", views.enter, name="enter"),
    path("leave/", views.leave, name="leave"),
]
