from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from courier.views import RiderViewSet, ZoneViewSet

router = DefaultRouter()
router.register("zones", ZoneViewSet)
router.register("riders", RiderViewSet)

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
