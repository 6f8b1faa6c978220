from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from lighthouse.views import ShiftViewSet

router = DefaultRouter()
router.register("shifts", ShiftViewSet, basename="shift")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
