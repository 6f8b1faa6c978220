from django.contrib import admin
from django.urls import path

from purchasing.views import PurchaseOrderList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/purchase-orders/", PurchaseOrderList.as_view()),
]
