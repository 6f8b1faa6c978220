from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from childcare.views import IncidentViewSet

router = DefaultRouter()
router.register("incidents", IncidentViewSet, basename="incident")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
