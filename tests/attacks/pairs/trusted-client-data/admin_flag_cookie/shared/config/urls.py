from django.urls import path

from prices.views import PriceList

urlpatterns = [path("prices/", PriceList.as_view())]
