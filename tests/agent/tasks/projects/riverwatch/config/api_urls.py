from django.urls import path
from rest_framework.routers import DefaultRouter

from people.api import ExpenseDetail, ExpenseList
from sampling.api import CloseAlert, SampleViewSet
from stations.api import RiverList, StationViewSet

router = DefaultRouter()
router.register("stations", StationViewSet, basename="api-station")
router.register("samples", SampleViewSet, basename="api-sample")

urlpatterns = [
    path("rivers/", RiverList.as_view(), name="api-rivers"),
    path("expenses/", ExpenseList.as_view(), name="api-expenses"),
    path("expenses/<int:pk>/", ExpenseDetail.as_view(), name="api-expense"),
    path("alerts/<int:pk>/close/", CloseAlert.as_view(), name="api-alert-close"),
    *router.urls,
]
