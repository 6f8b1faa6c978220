from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from clinic.views import PetViewSet, PrescriptionViewSet

router = DefaultRouter()
router.register("pets", PetViewSet, basename="pet")
router.register("prescriptions", PrescriptionViewSet, basename="prescription")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
