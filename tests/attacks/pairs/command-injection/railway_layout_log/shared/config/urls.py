from django.contrib import admin
from django.urls import path

from railclub.views import LogSearch, Roster, RunningDays

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", RunningDays.as_view(), name="days"),
    path("roster/", Roster.as_view(), name="roster"),
    path("desk/log/", LogSearch.as_view(), name="log-search"),
]
