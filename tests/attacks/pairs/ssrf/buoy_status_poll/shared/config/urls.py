from django.urls import include, path
from rest_framework import routers

from buoys.views import BuoyViewSet

router = routers.SimpleRouter()
router.register("buoys", BuoyViewSet, basename="buoy")

urlpatterns = [path("v1/", include(router.urls))]
