from django.urls import path

from . import views

app_name = "schedule"

urlpatterns = [
    path("", views.programme, name="programme"),
    path("rooms/<int:pk>/", views.RoomView.as_view(), name="room"),
    path("rooms/<int:pk>/now.json", views.room_now, name="room-now"),
]
