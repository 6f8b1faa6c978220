from django.urls import path

from .views import BuyTicket, TicketList

urlpatterns = [
    path("crossings/<int:pk>/buy/", BuyTicket.as_view(), name="buy"),
    path("tickets/", TicketList.as_view(), name="tickets"),
]
