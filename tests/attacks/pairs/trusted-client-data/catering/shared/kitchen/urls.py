from rest_framework.routers import SimpleRouter

from .views import DishViewSet, OrderViewSet

router = SimpleRouter()
router.register("dishes", DishViewSet)
router.register("orders", OrderViewSet, basename="order")

urlpatterns = router.urls
