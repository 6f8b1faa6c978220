from django.urls import path

from shopping.api import PurchaseList

urlpatterns = [path("api/purchases/", PurchaseList.as_view())]
