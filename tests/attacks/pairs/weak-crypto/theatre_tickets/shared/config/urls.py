from django.contrib import admin
from django.urls import path

from theatre.views import Buy, Poster, Shows, TicketPage

urlpatterns = [
    path("admin/", admin.site.urls),
    path("shows/", Shows.as_view(), name="shows"),
    path("shows/<slug:slug>/poster/", Poster.as_view(), name="poster"),
    path("shows/<slug:slug>/tickets/", Buy.as_view(), name="buy"),
    path("tickets/<str:code>/", TicketPage.as_view(), name="ticket"),
]
