from django.urls import path
from rest_framework.routers import SimpleRouter

from .views import ClerkMinutesViewSet, MeetingList, PublicMinutes, PublicMinutesList

router = SimpleRouter()
router.register("clerk/minutes", ClerkMinutesViewSet, basename="clerk-minutes")
urlpatterns = [
    *router.urls,
    path("meetings/", MeetingList.as_view()),
    path("minutes/", PublicMinutesList.as_view()),
    path("minutes/<int:pk>/", PublicMinutes.as_view()),
]
