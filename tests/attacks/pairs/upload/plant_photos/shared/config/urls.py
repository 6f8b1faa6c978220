from django.contrib import admin
from django.urls import include, path

from herbarium.views import Photo, Report, SightingList, SightingPage

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("", SightingList.as_view(), name="sightings"),
    path("report/", Report.as_view(), name="report"),
    path("<int:pk>/", SightingPage.as_view(), name="sighting"),
    path("<int:pk>/photo/", Photo.as_view(), name="photo"),
]
