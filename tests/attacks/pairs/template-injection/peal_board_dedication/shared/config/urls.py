from django.urls import include, path
from rest_framework.routers import SimpleRouter

from tower.api import PealViewSet

router = SimpleRouter()
router.register("peals", PealViewSet, basename="peal")

urlpatterns = [path("api/", include(router.urls))]
