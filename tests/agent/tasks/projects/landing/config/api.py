from rest_framework.routers import DefaultRouter

from hire.api import CallbackViewSet, OutingViewSet
from stations.api import CraftViewSet, StationViewSet
from workshop.api import PartViewSet, RepairViewSet

router = DefaultRouter()
router.register("stations", StationViewSet, basename="station")
router.register("crafts", CraftViewSet, basename="craft")
router.register("outings", OutingViewSet, basename="outing")
router.register("callbacks", CallbackViewSet, basename="callback")
router.register("repairs", RepairViewSet, basename="repair")
router.register("parts", PartViewSet, basename="part")
