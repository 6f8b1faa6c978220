from django.urls import path

from . import views

urlpatterns = [
    path("trips/", views.trips, name="trips"),
    path("trips/<int:pk>/delete/", views.delete, name="delete"),
    path("shared/<str:token>/", views.shared, name="shared"),
]
