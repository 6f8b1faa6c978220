from django.urls import include, path
from rest_framework.routers import DefaultRouter

from helpdesk.api import TicketViewSet

router = DefaultRouter()
router.register("tickets", TicketViewSet, basename="ticket")

urlpatterns = [path("api/", include(router.urls))]
