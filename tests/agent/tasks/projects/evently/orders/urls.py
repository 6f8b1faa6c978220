from django.urls import path

from . import views

urlpatterns = [
    path("", views.OrderListView.as_view(), name="order_list"),
    path("<int:pk>/", views.OrderDetailView.as_view(), name="order_detail"),
    path("checkout/<int:event_pk>/", views.checkout, name="checkout"),
    path("attendees/<int:pk>/edit/", views.AttendeeUpdateView.as_view(), name="attendee_update"),
]
