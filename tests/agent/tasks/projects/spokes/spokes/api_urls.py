from django.urls import path
from rest_framework.routers import DefaultRouter

from stock.api import PartViewSet
from workshop.api import JobStatusView, JobViewSet, takings

router = DefaultRouter()
router.register("jobs", JobViewSet, basename="api-job")
router.register("parts", PartViewSet, basename="api-part")

urlpatterns = [
    path("takings/", takings, name="api-takings"),
    path("status/<uuid:token>/", JobStatusView.as_view(), name="api-status"),
    *router.urls,
]
