from django.contrib import admin
from django.urls import path

from skywatch.views import Report, SightingList, StationList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("stations/", StationList.as_view(), name="stations"),
    path("sightings/", SightingList.as_view(), name="sightings"),
    path("sightings/report/", Report.as_view(), name="report"),
]
