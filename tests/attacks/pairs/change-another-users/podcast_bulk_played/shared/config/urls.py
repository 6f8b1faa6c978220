from django.contrib import admin
from django.urls import path

from listening.api import MarkPlayed, QueueView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/queue/", QueueView.as_view()),
    path("api/queue/played/", MarkPlayed.as_view()),
]
