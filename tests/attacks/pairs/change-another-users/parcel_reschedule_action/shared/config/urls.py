from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from parcels.api import ParcelViewSet

router = DefaultRouter()
router.register("parcels", ParcelViewSet, basename="parcel")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
