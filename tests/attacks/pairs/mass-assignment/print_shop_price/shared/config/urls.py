from django.contrib import admin
from django.urls import path

from printshop import api

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/papers/", api.papers, name="papers"),
    path("api/orders/", api.orders, name="orders"),
]
