from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from patients.views import AnimalViewSet, SpeciesViewSet
from visits.views import VisitViewSet

router = DefaultRouter()
router.register("animals", AnimalViewSet, basename="animal")
router.register("species", SpeciesViewSet, basename="species")
router.register("visits", VisitViewSet, basename="visit")

v1 = [
    path("", include("accounts.urls")),
    path("", include("visits.urls")),
    path("", include(router.urls)),
]

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/v1/", include(v1)),
]
