from django.contrib import admin
from django.urls import path

from choir.views import CalendarView, FeedAddressView, MeView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/me/", MeView.as_view()),
    path("api/me/feed/", FeedAddressView.as_view()),
    path("api/calendar.ics", CalendarView.as_view(), name="calendar"),
]
