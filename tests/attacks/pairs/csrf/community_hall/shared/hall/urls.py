from django.urls import path

from .views import RentalsView, RentalView, RoomsView

urlpatterns = [
    path("rooms/", RoomsView.as_view()),
    path("rentals/", RentalsView.as_view()),
    path("rentals/<int:pk>/", RentalView.as_view()),
]
