from rest_framework.routers import SimpleRouter

from .views import CaptureViewSet

router = SimpleRouter()
router.register("captures", CaptureViewSet, basename="capture")

urlpatterns = router.urls
