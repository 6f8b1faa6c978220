from django.contrib import admin
from django.urls import path

from carpool.views import MonthView, UpcomingRides

urlpatterns = [
    path("admin/", admin.site.urls),
    path("rides/", UpcomingRides.as_view(), name="rides"),
    path("rides/my-month/", MonthView.as_view(), name="my-month"),
]
