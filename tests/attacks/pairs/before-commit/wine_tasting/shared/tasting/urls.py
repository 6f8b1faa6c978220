from django.urls import path

from . import views

urlpatterns = [
    path("", views.Tastings.as_view(), name="tastings"),
    path("tickets/", views.MyTickets.as_view(), name="tickets"),
    path("<int:pk>/buy/", views.Buy.as_view(), name="buy"),
]
