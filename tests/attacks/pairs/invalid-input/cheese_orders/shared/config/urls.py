from django.contrib import admin
from django.urls import path

from cheese.views import CheeseList, OrderList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/cheeses/", CheeseList.as_view(), name="cheeses"),
    path("api/orders/", OrderList.as_view(), name="orders"),
]
