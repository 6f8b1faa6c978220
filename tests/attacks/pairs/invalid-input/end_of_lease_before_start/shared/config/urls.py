from django.urls import include, path
from rest_framework.routers import SimpleRouter

from leases.views import LeaseViewSet

router = SimpleRouter()
router.register("leases", LeaseViewSet, basename="lease")
urlpatterns = [path("api/", include(router.urls))]
