from django.contrib import admin
from django.urls import path

from meetups.views import MeetupDetail, MeetupList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/meetups/", MeetupList.as_view()),
    path("api/meetups/<int:pk>/", MeetupDetail.as_view()),
]
