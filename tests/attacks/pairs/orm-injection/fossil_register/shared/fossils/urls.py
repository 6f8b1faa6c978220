from rest_framework.routers import DefaultRouter

from .views import FossilViewSet

router = DefaultRouter()
router.register("fossils", FossilViewSet, basename="fossil")
urlpatterns = router.urls
