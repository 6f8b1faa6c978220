from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from faults.views import FaultCaseViewSet, LineViewSet

router = DefaultRouter()
router.register("lines", LineViewSet, basename="line")
router.register("fault-cases", FaultCaseViewSet, basename="fault-case")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("api/v1/", include(router.urls)),
]
