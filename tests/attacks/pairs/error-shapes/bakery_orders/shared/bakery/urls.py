from rest_framework.routers import SimpleRouter

from .views import LoafViewSet, PreOrderViewSet

router = SimpleRouter()
router.register("loaves", LoafViewSet)
router.register("orders", PreOrderViewSet, basename="order")
urlpatterns = router.urls
