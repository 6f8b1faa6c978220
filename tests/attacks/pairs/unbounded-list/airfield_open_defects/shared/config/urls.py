from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from airfield.views import DefectViewSet

router = DefaultRouter()
router.register("defects", DefectViewSet, basename="defect")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
