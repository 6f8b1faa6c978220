from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from waterworks.views import MeterViewSet

router = SimpleRouter()
router.register("meters", MeterViewSet, basename="meter")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
