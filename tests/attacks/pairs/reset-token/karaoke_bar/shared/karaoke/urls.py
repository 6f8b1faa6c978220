from django.urls import path

from . import views

urlpatterns = [
    path("forgotten/", views.forgotten, name="forgotten"),
    path("new-password/<slug:token>/", views.new_password, name="new-password"),
    path("songs/", views.songs, name="songs"),
]
