from django.urls import path

from .views import MyReservations, Reserve, StockList

urlpatterns = [
    path("stock/", StockList.as_view()),
    path("reservations/", MyReservations.as_view()),
    path("reservations/new/", Reserve.as_view()),
]
