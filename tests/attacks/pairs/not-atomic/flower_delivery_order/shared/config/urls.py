from django.contrib import admin
from django.urls import path

from flowers.views import BouquetList, OrderList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/bouquets/", BouquetList.as_view()),
    path("api/orders/", OrderList.as_view()),
]
