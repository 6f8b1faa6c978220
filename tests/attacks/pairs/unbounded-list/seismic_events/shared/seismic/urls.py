from django.urls import path

from .views import EventDetail, EventList, RegionList

urlpatterns = [
    path("regions/", RegionList.as_view()),
    path("events/", EventList.as_view()),
    path("events/<int:pk>/", EventDetail.as_view()),
]
