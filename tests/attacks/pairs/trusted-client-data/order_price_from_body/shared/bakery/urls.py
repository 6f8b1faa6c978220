from django.urls import path

from .views import OrderList, ProductList

urlpatterns = [
    path("products/", ProductList.as_view()),
    path("orders/", OrderList.as_view()),
]
