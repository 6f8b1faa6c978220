from django.urls import path

from fleet.views import MyTrips

urlpatterns = [path("api/trips/", MyTrips.as_view())]
