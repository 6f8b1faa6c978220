from django.urls import include, path
from rest_framework.authtoken.views import obtain_auth_token
from rest_framework.routers import DefaultRouter

from berths.api import BoatViewSet, FreeBerthsView, PierViewSet
from office.api import open_incidents
from stays.api import ReadingViewSet, StayViewSet, SummaryView

router = DefaultRouter()
router.register("piers", PierViewSet, basename="pier")
router.register("boats", BoatViewSet, basename="boat")
router.register("stays", StayViewSet, basename="stay")
router.register("readings", ReadingViewSet, basename="reading")

app_name = "api"
urlpatterns = [
    path("token/", obtain_auth_token, name="token"),
    path("me/summary/", SummaryView.as_view(), name="summary"),
    path("berths/free/", FreeBerthsView.as_view(), name="free-berths"),
    path("incidents/open/", open_incidents, name="open-incidents"),
    path("", include(router.urls)),
]
