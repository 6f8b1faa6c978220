from django.urls import path

from . import views

app_name = "attendees"

urlpatterns = [
    path("", views.MyTicketsView.as_view(), name="mine"),
    path("buy/", views.buy, name="buy"),
]
