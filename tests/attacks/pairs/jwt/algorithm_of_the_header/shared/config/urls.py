from django.urls import path

from fleet.views import TripCreate

urlpatterns = [path("api/trips/", TripCreate.as_view())]
