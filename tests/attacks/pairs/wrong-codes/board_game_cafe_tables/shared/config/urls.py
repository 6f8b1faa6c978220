from django.contrib import admin
from django.urls import path

from gamecafe.views import ReservationDetail, ReservationList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/reservations/", ReservationList.as_view(), name="reservations"),
    path("api/reservations/<int:pk>/", ReservationDetail.as_view(), name="reservation"),
]
