from rest_framework.routers import SimpleRouter

from .views import PurchaseViewSet, RaffleViewSet

router = SimpleRouter()
router.register("raffles", RaffleViewSet)
router.register("purchases", PurchaseViewSet, basename="purchase")
urlpatterns = router.urls
