from django.contrib import admin
from django.urls import path

from fleet.views import TripList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/trips/", TripList.as_view()),
]
