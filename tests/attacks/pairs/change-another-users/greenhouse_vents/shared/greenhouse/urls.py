from rest_framework.routers import DefaultRouter

from .views import GreenhouseViewSet

router = DefaultRouter()
router.register("greenhouses", GreenhouseViewSet, basename="greenhouse")
urlpatterns = router.urls
