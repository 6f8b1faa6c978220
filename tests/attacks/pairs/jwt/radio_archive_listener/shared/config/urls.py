from django.contrib import admin
from django.urls import path

from radioarchive import api, player

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/login/", api.Login.as_view()),
    path("api/tapes/<int:tape_pk>/marks/", api.Marks.as_view()),
    path("player/", player.shelf),
    path("player/<int:pk>/transcript/", player.transcript),
]
