from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from birdwatch.views import SightingViewSet, SpeciesViewSet

router = SimpleRouter()
router.register("sightings", SightingViewSet, basename="sighting")
router.register("species", SpeciesViewSet, basename="species")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
