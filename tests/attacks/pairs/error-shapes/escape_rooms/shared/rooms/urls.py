from django.urls import path

from . import views

urlpatterns = [
    path("rooms/", views.Rooms.as_view()),
    path("rooms/<int:pk>/slots/", views.FreeSlots.as_view()),
    path("slots/", views.MySlots.as_view()),
    path("slots/<int:pk>/book/", views.BookSlot.as_view()),
]
