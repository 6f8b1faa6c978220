from rest_framework.routers import DefaultRouter

from .views import GaugeViewSet

router = DefaultRouter()
router.register("gauges", GaugeViewSet, basename="gauge")
urlpatterns = router.urls
