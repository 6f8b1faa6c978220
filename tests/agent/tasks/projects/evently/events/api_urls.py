from django.urls import include, path
from rest_framework.routers import SimpleRouter

from . import api

router = SimpleRouter()
router.register("events", api.EventViewSet, basename="api_event")

urlpatterns = [
    path("events/<int:pk>/publish/", api.EventPublishView.as_view(), name="api_event_publish"),
    path(
        "events/<int:pk>/availability/",
        api.EventAvailabilityView.as_view(),
        name="api_event_availability",
    ),
    path("events/<int:pk>/rating/", api.EventRatingView.as_view(), name="api_event_rating"),
    path("", include(router.urls)),
]
