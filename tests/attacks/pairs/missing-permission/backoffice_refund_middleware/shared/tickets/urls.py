from django.urls import path

from .views import MyTickets

app_name = "tickets"
urlpatterns = [path("", MyTickets.as_view(), name="mine")]
