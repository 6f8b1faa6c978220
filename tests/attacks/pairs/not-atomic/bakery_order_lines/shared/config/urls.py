from django.contrib import admin
from django.urls import path

from orders.views import OrderCreate

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/orders/", OrderCreate.as_view()),
]
