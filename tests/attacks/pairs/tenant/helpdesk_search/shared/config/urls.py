from django.contrib import admin
from django.urls import path

from tickets.views import TicketDetail, TicketSearch

urlpatterns = [
    path("admin/", admin.site.urls),
    path("w/<slug:workspace>/tickets/", TicketSearch.as_view(), name="ticket-search"),
    path("w/<slug:workspace>/tickets/<int:pk>/", TicketDetail.as_view(), name="ticket"),
]
