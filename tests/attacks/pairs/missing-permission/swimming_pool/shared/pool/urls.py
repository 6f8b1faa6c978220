from django.urls import path

from . import views

urlpatterns = [
    path("bookings/", views.my_bookings),
    path("bookings/new/", views.book),
    path("lanes/<int:number>/open/", views.open_lane),
    path("lanes/<int:number>/close/", views.close_lane),
]
