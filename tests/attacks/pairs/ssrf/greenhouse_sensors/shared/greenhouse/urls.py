from rest_framework.routers import SimpleRouter

from .views import GreenhouseViewSet

router = SimpleRouter()
router.register("greenhouses", GreenhouseViewSet, basename="greenhouse")
urlpatterns = router.urls
