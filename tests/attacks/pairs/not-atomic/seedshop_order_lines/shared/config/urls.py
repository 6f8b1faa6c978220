from django.contrib import admin
from django.urls import path

from seedshop.views import Orders

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/orders/", Orders.as_view(), name="orders"),
]
