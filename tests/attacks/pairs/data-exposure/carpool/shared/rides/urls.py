from django.urls import include, path
from rest_framework.routers import SimpleRouter

from .views import DriverCard, MyProfile, RideViewSet

router = SimpleRouter()
router.register("rides", RideViewSet, basename="ride")

urlpatterns = [
    path("api/", include(router.urls)),
    path("api/me/driver/", MyProfile.as_view()),
    path("api/drivers/<int:pk>/", DriverCard.as_view()),
]
