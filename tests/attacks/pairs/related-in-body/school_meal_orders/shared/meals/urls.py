from django.urls import path

from . import views

urlpatterns = [
    path("", views.menu, name="menu"),
    path("orders/", views.orders, name="orders"),
    path("orders/new/", views.new_order, name="new-order"),
]
