from rest_framework.routers import SimpleRouter

from .views import AssayViewSet, SampleViewSet

router = SimpleRouter()
router.register("assays", AssayViewSet)
router.register("samples", SampleViewSet, basename="sample")

urlpatterns = router.urls
