from rest_framework.routers import SimpleRouter

from .views import StakeViewSet

router = SimpleRouter()
router.register("stakes", StakeViewSet, basename="stake")
urlpatterns = router.urls
