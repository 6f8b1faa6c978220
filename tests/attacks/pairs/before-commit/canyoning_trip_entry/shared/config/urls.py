from django.urls import path

from canyons.views import Entries, Trips

urlpatterns = [
    path("api/trips/", Trips.as_view(), name="trips"),
    path("api/trips/<int:trip>/entries/", Entries.as_view(), name="entries"),
]
