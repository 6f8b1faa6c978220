from django.urls import include, path
from rest_framework.routers import SimpleRouter

from .views import MyShifts, ShiftViewSet, WardViewSet

router = SimpleRouter()
router.register("wards", WardViewSet)
router.register("shifts", ShiftViewSet)

urlpatterns = [
    path("api/", include(router.urls)),
    path("api/me/shifts/", MyShifts.as_view()),
]
