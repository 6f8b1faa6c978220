from django.contrib import admin
from django.urls import path

from thermostat import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", views.RoomsPage.as_view(), name="rooms-page"),
    path("api/rooms/", views.RoomList.as_view(), name="rooms"),
    path("api/rooms/<int:pk>/target/", views.RoomTarget.as_view(), name="room-target"),
]
