from django.urls import path

from . import views

urlpatterns = [
    path("canoes/", views.CanoeList.as_view()),
    path("rentals/", views.Rentals.as_view()),
    path("rentals/<int:pk>/", views.RentalDetail.as_view()),
]
