from django.contrib import admin
from django.urls import path

from interpreters.api import HearingList
from interpreters.views import Calendar

urlpatterns = [
    path("admin/", admin.site.urls),
    path("calendar/", Calendar.as_view(), name="calendar"),
    path("api/hearings/", HearingList.as_view(), name="hearings"),
]
