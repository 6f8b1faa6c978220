from django.urls import path

from . import views

app_name = "bookings"

urlpatterns = [
    path("mine/", views.my_bookings, name="mine"),
]
