from django.urls import path

from .views import SkipToggle, UpcomingBoxes

app_name = "boxes"
urlpatterns = [
    path("", UpcomingBoxes.as_view(), name="upcoming"),
    path("<int:pk>/skip/", SkipToggle.as_view(), name="skip"),
    path("<int:pk>/restore/", SkipToggle.as_view(skipped=False), name="restore"),
]
