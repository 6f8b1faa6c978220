from django.urls import path

from .views import OrderCreate, OrderDetail, OrderList

urlpatterns = [
    path("orders/", OrderList.as_view(), name="orders"),
    path("orders/new/", OrderCreate.as_view()),
    path("orders/<int:pk>/", OrderDetail.as_view(), name="order"),
]
