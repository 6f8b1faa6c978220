from django.contrib import admin
from django.urls import path

from photolab.views import OrderCreate, OrderList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("orders/", OrderList.as_view(), name="order-list"),
    path("orders/new/", OrderCreate.as_view(), name="order-new"),
]
