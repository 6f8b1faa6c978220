from django.urls import path

from .apis import OrderCancelApi, OrderDetailApi, OrderListCreateApi, TurnoverApi

urlpatterns = [
    path("", OrderListCreateApi.as_view(), name="order-list"),
    path("turnover/", TurnoverApi.as_view(), name="turnover"),
    path("<int:order_id>/", OrderDetailApi.as_view(), name="order-detail"),
    path("<int:order_id>/cancel/", OrderCancelApi.as_view(), name="order-cancel"),
]
