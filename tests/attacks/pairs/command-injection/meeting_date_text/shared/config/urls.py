from django.contrib import admin
from django.urls import path

from meetings.views import MeetingCreate, MeetingList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("meetings/", MeetingList.as_view(), name="meetings"),
    path("meetings/new/", MeetingCreate.as_view(), name="meeting-new"),
]
