from django.urls import include, path
from rest_framework.routers import DefaultRouter
from rest_framework_simplejwt.views import TokenRefreshView

from config.signin import PairLogin
from weather.views import ReadingViewSet, StationViewSet

router = DefaultRouter()
router.include_format_suffixes = False
router.register("stations", StationViewSet, basename="station")

urlpatterns = [
    path("token/", PairLogin.as_view()),
    path("token/refresh/", TokenRefreshView.as_view()),
    path(
        "stations/<int:station_pk>/readings/",
        ReadingViewSet.as_view({"get": "list", "post": "create"}),
    ),
    path("", include(router.urls)),
]
