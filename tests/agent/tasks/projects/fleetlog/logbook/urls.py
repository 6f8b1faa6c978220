from django.urls import path

from . import views

app_name = "dispatch"

urlpatterns = [
    path("", views.board, name="board"),
    path("trips/", views.trips, name="trips"),
    path("trips/<int:pk>/", views.trip, name="trip"),
    path("vehicles/<int:pk>/", views.vehicle, name="vehicle"),
    path("report/", views.report, name="report"),
]
