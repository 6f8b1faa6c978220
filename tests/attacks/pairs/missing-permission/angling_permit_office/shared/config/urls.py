from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from angling.views import PermitViewSet, WaterViewSet

router = SimpleRouter()
router.register("waters", WaterViewSet, basename="water")
router.register("permits", PermitViewSet, basename="permit")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
