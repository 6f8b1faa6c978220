from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from orchard.views import HarvestViewSet, OrchardViewSet

router = DefaultRouter()
router.register("orchards", OrchardViewSet, basename="orchard")
router.register("harvests", HarvestViewSet, basename="harvest")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
