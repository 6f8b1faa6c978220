from django.contrib import admin
from django.urls import path

from warehouse.views import CorrectStock, StockList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/stock/", StockList.as_view()),
    path("api/stock/<slug:sku>/correct/", CorrectStock.as_view()),
]
