from django.urls import path

from . import views

urlpatterns = [
    path("", views.Candles.as_view(), name="candles"),
    path("orders/", views.MyOrders.as_view(), name="orders"),
    path("orders/<int:pk>/address/", views.OrderAddress.as_view(), name="order-address"),
    path("<slug:slug>/order/", views.OrderCreate.as_view(), name="order"),
]
