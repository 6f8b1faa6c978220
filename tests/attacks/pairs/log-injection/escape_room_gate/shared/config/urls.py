from django.contrib import admin
from django.urls import path

from escape.views import Gate, RoomPage

urlpatterns = [
    path("admin/", admin.site.urls),
    path("rooms/<slug:slug>/", RoomPage.as_view(), name="room"),
    path("rooms/<slug:slug>/gate/", Gate.as_view(), name="gate"),
]
