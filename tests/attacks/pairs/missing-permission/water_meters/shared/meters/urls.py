from django.urls import path

from .views import ExchangeView, MeterList, TariffView

urlpatterns = [
    path("tariff/", TariffView.as_view()),
    path("meters/", MeterList.as_view()),
    path("meters/<int:pk>/exchange/", ExchangeView.as_view()),
]
