from rest_framework.routers import SimpleRouter

from .views import HarvestViewSet, PlotViewSet

router = SimpleRouter()
router.register("plots", PlotViewSet, basename="plot")
router.register("harvests", HarvestViewSet, basename="harvest")
urlpatterns = router.urls
