from rest_framework.routers import SimpleRouter

from . import views

router = SimpleRouter()
router.register("depots", views.DepotViewSet, basename="depot")

urlpatterns = router.urls
