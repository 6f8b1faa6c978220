from django.contrib import admin
from django.urls import path

from tickets.views import BuyView, ConcertList, MyTickets

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", ConcertList.as_view(), name="concerts"),
    path("tickets/", MyTickets.as_view(), name="tickets"),
    path("concerts/<int:pk>/buy/", BuyView.as_view(), name="buy"),
]
