from rest_framework.routers import DefaultRouter

from apps.bookings.views import BookingViewSet
from apps.huts.views import HutViewSet, RegionViewSet, ReviewViewSet

router = DefaultRouter()
router.register("regions", RegionViewSet)
router.register("huts", HutViewSet)
router.register("reviews", ReviewViewSet)
router.register("bookings", BookingViewSet, basename="booking")
