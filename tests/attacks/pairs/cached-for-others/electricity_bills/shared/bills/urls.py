from django.urls import path, register_converter

from .views import BillList, ConsumptionView, TariffView


class YearConverter:
    regex = "20[0-9]{2}"
    to_python = int
    to_url = str


register_converter(YearConverter, "year")

urlpatterns = [
    path("tariffs/", TariffView.as_view()),
    path("bills/", BillList.as_view()),
    path("consumption/<year:year>/", ConsumptionView.as_view()),
]
