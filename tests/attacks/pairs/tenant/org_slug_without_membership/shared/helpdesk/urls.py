from django.urls import include, path
from rest_framework.routers import SimpleRouter

from .views import TicketViewSet

router = SimpleRouter()
router.register("tickets", TicketViewSet, basename="ticket")

urlpatterns = [
    path("orgs/<slug:org_slug>/", include(router.urls)),
]
