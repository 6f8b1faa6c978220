from rest_framework.routers import DefaultRouter

from .views import StallViewSet

router = DefaultRouter()
router.register("stalls", StallViewSet, basename="stall")

urlpatterns = router.urls
