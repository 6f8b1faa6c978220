from django.urls import path

from . import views

urlpatterns = [
    path("", views.OrderList.as_view(), name="orders"),
    path("new/", views.OrderCreate.as_view(), name="order-new"),
    path("<int:pk>/", views.OrderDetail.as_view(), name="order"),
]
