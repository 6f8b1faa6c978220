from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from parking.views import PermitViewSet

router = DefaultRouter()
router.register("permits", PermitViewSet, basename="permit")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
