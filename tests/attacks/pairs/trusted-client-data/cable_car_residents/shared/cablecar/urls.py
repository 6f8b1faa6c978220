from django.urls import path

from . import views

urlpatterns = [
    path("", views.lines, name="lines"),
    path("resident/", views.resident, name="resident"),
    path("tickets/", views.tickets, name="cable-tickets"),
    path("<int:pk>/buy/", views.buy, name="cable-buy"),
]
