from django.urls import path
from rest_framework.routers import SimpleRouter

from .views import FaultViewSet, MachineViewSet, Status

router = SimpleRouter()
router.register("machines", MachineViewSet)
router.register("faults", FaultViewSet)
urlpatterns = [path("status/", Status.as_view()), *router.urls]
