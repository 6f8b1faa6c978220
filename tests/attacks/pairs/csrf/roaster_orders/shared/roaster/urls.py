from django.urls import path

from . import views

urlpatterns = [
    path("orders/", views.orders),
    path("orders/new/", views.new_order),
    path("hooks/payment/", views.payment_hook),
]
