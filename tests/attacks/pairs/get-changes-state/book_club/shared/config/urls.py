from django.contrib import admin
from django.urls import path

from clubs.views import LeaveClub, MyClubs

urlpatterns = [
    path("admin/", admin.site.urls),
    path("clubs/", MyClubs.as_view(), name="my-clubs"),
    path("clubs/<int:pk>/leave/", LeaveClub.as_view(), name="leave-club"),
]
