from django.urls import path

from . import api

urlpatterns = [
    path("orders/", api.OrderListView.as_view(), name="api_order_list"),
    path("orders/<int:pk>/", api.OrderDetailView.as_view(), name="api_order_detail"),
    path("attendees/<int:pk>/", api.AttendeeDetailView.as_view(), name="api_attendee_detail"),
]
