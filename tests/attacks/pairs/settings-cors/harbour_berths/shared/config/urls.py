from django.contrib import admin
from django.urls import path

from berths.views import BookingList

urlpatterns = [path("admin/", admin.site.urls), path("api/bookings/", BookingList.as_view())]
