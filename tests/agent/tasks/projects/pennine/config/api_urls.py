from django.urls import path

from events import api as events
from observatory import api as observatory

app_name = "api"

urlpatterns = [
    path("events/", events.EventList.as_view(), name="event-list"),
    path("events/<slug:slug>/", events.EventDetail.as_view(), name="event-detail"),
    path("events/<slug:slug>/register/", events.Register.as_view(), name="event-register"),
    path("observations/", observatory.ObservationList.as_view(), name="observation-list"),
    path("slots/", observatory.SlotList.as_view(), name="slot-list"),
    path("slots/<int:pk>/", observatory.SlotDetail.as_view(), name="slot-detail"),
    path(
        "telescopes/<slug:slug>/status/",
        observatory.TelescopeStatus.as_view(),
        name="telescope-status",
    ),
]
