from django.urls import path

from .views import DonationList, StockList

urlpatterns = [
    path("stock/", StockList.as_view()),
    path("donations/", DonationList.as_view()),
]
