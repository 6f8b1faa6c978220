from django.urls import path

from . import views

urlpatterns = [
    path("ensembles/", views.EnsembleList.as_view(), name="ensembles"),
    path("bookings/", views.BookingList.as_view(), name="bookings"),
    path("bookings/new/", views.BookingCreate.as_view(), name="booking-new"),
    path("bookings/<int:pk>/", views.BookingDetail.as_view(), name="booking"),
    path("bookings/<int:pk>/change/", views.BookingChange.as_view(), name="booking-change"),
    path("bookings/<int:pk>/delete/", views.BookingDelete.as_view(), name="booking-delete"),
]
