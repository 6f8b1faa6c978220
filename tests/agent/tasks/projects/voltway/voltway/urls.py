from django.contrib import admin
from django.urls import include, path
from rest_framework.authtoken.views import obtain_auth_token
from rest_framework.routers import DefaultRouter

from voltway.charging import views as charging
from voltway.stations import views as stations

router = DefaultRouter()
router.register("sites", stations.SiteViewSet)
router.register("connectors", stations.ConnectorViewSet)
router.register("sessions", charging.ChargingSessionViewSet, basename="session")
router.register("cards", charging.CardViewSet)

v2 = [
    path("", include(router.urls)),
    path("", include("voltway.stations.urls")),
    path("", include("voltway.charging.urls")),
    path("", include("voltway.accounts.urls")),
    path("login/", obtain_auth_token, name="login"),
]

urlpatterns = [
    path("admin/", admin.site.urls),
    path("v2/", include(v2)),
]
