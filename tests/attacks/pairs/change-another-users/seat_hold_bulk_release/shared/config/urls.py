from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from boxoffice.views import SeatHoldViewSet

router = DefaultRouter()
router.register("holds", SeatHoldViewSet, basename="hold")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
