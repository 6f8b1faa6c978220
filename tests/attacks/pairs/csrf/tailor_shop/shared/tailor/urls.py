from django.urls import path

from . import views

urlpatterns = [
    path("orders/", views.order_list, name="orders"),
    path("orders/place/", views.place_order, name="place-order"),
    path("orders/<int:pk>/withdraw/", views.withdraw_order, name="withdraw-order"),
]
