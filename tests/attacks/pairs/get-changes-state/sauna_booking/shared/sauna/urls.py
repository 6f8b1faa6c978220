from rest_framework.routers import SimpleRouter

from .views import BookingViewSet, CabinViewSet

router = SimpleRouter()
router.register("cabins", CabinViewSet)
router.register("bookings", BookingViewSet, basename="booking")
urlpatterns = router.urls
