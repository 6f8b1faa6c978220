from rest_framework.routers import DefaultRouter

from coldstore.samples.api.views import SampleViewSet, StudyViewSet
from coldstore.sensors.api.views import ProbeViewSet

router = DefaultRouter()
router.register("samples", SampleViewSet, basename="sample")
router.register("studies", StudyViewSet, basename="study")
router.register("probes", ProbeViewSet, basename="probe")

app_name = "api"
urlpatterns = router.urls
