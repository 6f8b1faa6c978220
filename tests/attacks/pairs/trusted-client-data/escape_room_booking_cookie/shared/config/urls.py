from django.contrib import admin
from django.urls import path

from rooms import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", views.rooms, name="rooms"),
    path("rooms/<int:pk>/book/", views.book, name="book"),
    path("my-booking/", views.my_booking, name="my-booking"),
    path("my-booking/cancel/", views.cancel, name="cancel"),
]
