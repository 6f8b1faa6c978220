from django.urls import path

from . import views

urlpatterns = [
    path("passes/", views.my_passes),
    path("passes/order/", views.order_pass),
    path("turnstile/", views.turnstile),
]
