from django.contrib import admin
from django.urls import path

from boxoffice import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", views.Programme.as_view(), name="programme"),
    path("my-tickets/", views.MyTickets.as_view(), name="my-tickets"),
    path("office/shows/<int:pk>/seats/", views.SeatPlan.as_view(), name="seat-plan"),
    path("office/revenue/", views.RevenueReport.as_view(), name="revenue"),
]
