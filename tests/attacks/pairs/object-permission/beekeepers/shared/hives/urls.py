from rest_framework.routers import SimpleRouter

from .views import HiveViewSet

router = SimpleRouter()
router.include_root_view = False
router.register("hives", HiveViewSet)
urlpatterns = router.urls
